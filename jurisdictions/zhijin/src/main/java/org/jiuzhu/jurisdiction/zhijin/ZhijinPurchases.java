package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.PurchaseSource;
import org.jiuzhu.policy.rule.Rule;

/** The purchase of services (政府购买服务) in Zhijin. */
final class ZhijinPurchases {

    static final Rule<Authority> BOUGHT = shall(PLAN, "ZJ-4-17.1", "四、17")
            .says(
                    "适合由市场提供的事务性、服务性救助工作，纳入政府购买服务",
                    "Clerical and service work of assistance that suits the market is bought as a service")
            .reading("哪些工作适合，由填报单位定", "Which work suits the market is for who states it")
            .forEvery(Authority.ENTITY)
            .then(demands(ZhijinFacts.SUITABLE_WORK_BOUGHT));

    static final Rule<Authority> PAID_FROM = shall(PLAN, "ZJ-4-17.3", "四、17")
            .says(
                    "购买服务的经费从已有的社会救助工作经费或专项经费中列支",
                    "What is bought is paid from the money for social assistance that exists already")
            .reading(
                    "不限份额；困难群众救助补助资金也是专项经费",
                    "No share is given; the relief subsidies are special funds too")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.PURCHASE_SOURCE.isOneOf(these(
                    PurchaseSource.WORK_FUNDS, PurchaseSource.RELIEF_SUBSIDIES, PurchaseSource.OTHER_SPECIAL_FUNDS))));

    private ZhijinPurchases() {}
}
