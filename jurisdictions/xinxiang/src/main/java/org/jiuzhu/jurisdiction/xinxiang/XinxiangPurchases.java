package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.PurchaseSource;
import org.jiuzhu.policy.rule.Rule;

/** The purchase of services (政府购买服务) in Xinxiang. */
final class XinxiangPurchases {

    static final Rule<Authority> PAID_FROM = shall(PLAN, "XX-4-3.1", "四（三）")
            .says(
                    "政府购买救助服务的钱，从已有的救助工作经费或者困难群众救助补助资金等专项经费中出",
                    "Purchased services are paid from existing work funds, or from dedicated funds such as the relief "
                            + "subsidies")
            .reading("“等专项经费”限于社会救助的专项经费", "Dedicated funds are those of social assistance")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.PURCHASE_SOURCE.isOneOf(these(
                    PurchaseSource.WORK_FUNDS, PurchaseSource.RELIEF_SUBSIDIES, PurchaseSource.OTHER_SPECIAL_FUNDS))));

    static final Rule<Authority> LIMIT = shall(PLAN, "XX-4-3.2", "四（三）")
            .says(
                    "从困难群众救助补助资金中出的，不超过当年资金总量的2%",
                    "From the relief subsidies no more than 2 % of the year’s total is used")
            .reading(
                    "等于2%的，符合；从工作经费中出的，不受这一限制",
                    "Exactly 2 % is within; what work funds pay has no such limit")
            .forEvery(Authority.ENTITY)
            .then(demands(anyOf(
                    not(Authority.PURCHASE_SOURCE.is(PurchaseSource.RELIEF_SUBSIDIES)),
                    Authority.PURCHASE_COST.isAtMost(Authority.RELIEF_SUBSIDY_FUND.times(percent(2))))));

    static final Rule<Authority> NOT_AT_COST_OF_PEOPLE = shall(PLAN, "XX-4-3.3", "四（三）")
            .says(
                    "从困难群众救助补助资金中出的，不得影响救助资金按时足额发放",
                    "Using the relief subsidies must not delay or cut what is paid to people")
            .forEvery(Authority.ENTITY)
            .then(demands(anyOf(
                    not(Authority.PURCHASE_SOURCE.is(PurchaseSource.RELIEF_SUBSIDIES)),
                    XinxiangFacts.PAID_IN_TIME_AND_FULL)));

    static final Rule<Authority> WHOM_THE_FUND_COVERS = shall(PLAN, "XX-4-3.4", "四（三）")
            .says(
                    "从困难群众救助补助资金中出的，服务对象只能是该资金保障的人员",
                    "Using the relief subsidies, only people whom that fund covers may be served")
            .forEvery(Authority.ENTITY)
            .then(demands(anyOf(
                    not(Authority.PURCHASE_SOURCE.is(PurchaseSource.RELIEF_SUBSIDIES)),
                    XinxiangFacts.SERVES_ONLY_COVERED)));

    private XinxiangPurchases() {}
}
