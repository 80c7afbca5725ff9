package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.PurchaseSource;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** The purchase of services (政府购买服务) in Tunxi. */
final class TunxiPurchases {

    static final Unruled VISITS_AND_CARE = encouraged(OPINION, "TX-2-3.1", "二（三）")
            .says(
                    "推进向生活不能自理的救助对象购买访视、照料服务",
                    "Buying visits and care for recipients who cannot look after themselves is promoted")
            .notBuilt();

    static final Rule<Authority> PAID_FROM = shall(OPINION, "TX-6-18.1", "六（十八）")
            .says(
                    "购买服务的经费出自已有的救助工作经费或专项经费",
                    "What is bought is paid from existing work funds or special funds of social assistance")
            .reading(
                    "困难群众救助补助资金是社会救助专项经费",
                    "The relief subsidies are special funds of social assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.PURCHASE_SOURCE.isOneOf(these(
                    PurchaseSource.WORK_FUNDS, PurchaseSource.RELIEF_SUBSIDIES, PurchaseSource.OTHER_SPECIAL_FUNDS))));

    static final Rule<Authority> LIMIT = inPrinciple(OPINION, "TX-6-18.2", "六（十八）")
            .says(
                    "购买服务的支出原则上不超过本地统筹的救助资金总额的1%",
                    "In principle no more than 1 % of the assistance funds pooled locally is spent on purchased "
                            + "services")
            .reading(
                    "等于1%的，符合；不论从哪一项经费列支；哪些资金算本地统筹，由填报单位定",
                    "Exactly 1 % is within; whichever money pays; what counts as pooled is for who states the figures")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.PURCHASE_COST.isAtMost(Authority.POOLED_FUNDS.times(percent(1)))));

    static final Unruled WHERE_HANDS_ARE_SHORT = may(OPINION, "TX-8-24.3", "八（二十四）")
            .says("人手不够的，可以购买服务补充", "Where hands are short, services may be bought")
            .notBuilt();

    private TunxiPurchases() {}
}
