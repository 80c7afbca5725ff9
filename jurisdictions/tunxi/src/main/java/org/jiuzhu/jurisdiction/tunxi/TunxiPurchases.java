package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.PurchaseSource;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Occasion;

/** The purchase of services (政府购买服务) in Tunxi. */
final class TunxiPurchases {

    /** 购买的访视、照料服务: a service of its own, for whoever draws assistance. */
    static final Programme<Services> BOUGHT_CARE =
            Programme.of(
                    "tunxi-bought-care",
                    "政府购买的访视、照料服务", "bought visits and care", Services::new, Claimant.PERSON);

    static final Occasion<Member> BOUGHT_CARE_OCCASION =
            new Occasion<>(BOUGHT_CARE, Member.ENTITY, TunxiFacts.UNABLE_TO_LOOK_AFTER_SELF);

    static final ImmutableList<Rule<Member>> VISITS_AND_CARE = encouraged(OPINION, "TX-2-3.1", "二（三）")
            .says(
                    "推进向生活不能自理的救助对象购买访视、照料服务",
                    "Buying visits and care for recipients who cannot look after themselves is promoted")
            .reading(
                    "救助对象读作正在享受低保或者特困供养的人；推进不是已经提供，由当地说明",
                    "Recipients are read as those who draw dibao or support; to promote it is not to give it, which "
                            + "is for the place to say")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            TunxiFacts.UNABLE_TO_LOOK_AFTER_SELF,
                            anyOf(
                                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                                    MinimumLivingAllowance.RECEIVES_ALONE,
                                    ExtremePovertySupport.RECEIVES)))
            .thenEach(
                    makesEligible(BOUGHT_CARE),
                    provides(BOUGHT_CARE, "必要的访视、照料服务", "the visits and care that are needed"));

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

    static final Rule<Household> WHERE_HANDS_ARE_SHORT = may(OPINION, "TX-8-24.3", "八（二十四）")
            .says("人手不够的，可以购买服务补充", "Where hands are short, services may be bought")
            .reading(
                    "多少人手算不够没有写，由镇（街道）说明",
                    "How many hands are too few is not said, and is for the township to say")
            .when(Household.ENTITY, Household.AUTHORITY.its(TunxiFacts.SHORT_OF_HANDS))
            .then(effect(
                    Body.TOWNSHIP,
                    "购买服务，补充社会救助工作力量",
                    "buys services where hands are short",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Programme.TEMPORARY_ASSISTANCE));

    private TunxiPurchases() {}
}
