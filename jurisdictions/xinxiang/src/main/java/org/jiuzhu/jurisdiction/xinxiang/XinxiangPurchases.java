package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** The purchase of services (政府购买服务) in Xinxiang. */
final class XinxiangPurchases {

    static final Unruled PAID_FROM = shall(PLAN, "XX-4-3.1", "四（三）")
            .says(
                    "政府购买救助服务的钱，从已有的救助工作经费或者困难群众救助补助资金等专项经费中出",
                    "Purchased services are paid from existing work funds, or from dedicated funds such as the relief "
                            + "subsidies")
            .notBuilt();

    static final Unruled LIMIT = shall(PLAN, "XX-4-3.2", "四（三）")
            .says(
                    "从困难群众救助补助资金中出的，不超过当年资金总量的2%",
                    "From the relief subsidies no more than 2 % of the year’s total is used")
            .notBuilt();

    static final Unruled NOT_AT_COST_OF_PEOPLE = shall(PLAN, "XX-4-3.3", "四（三）")
            .says(
                    "从困难群众救助补助资金中出的，不得影响救助资金按时足额发放",
                    "Using the relief subsidies must not delay or cut what is paid to people")
            .notBuilt();

    static final Unruled WHOM_THE_FUND_COVERS = shall(PLAN, "XX-4-3.4", "四（三）")
            .says(
                    "从困难群众救助补助资金中出的，服务对象只能是该资金保障的人员",
                    "Using the relief subsidies, only people whom that fund covers may be served")
            .notBuilt();

    private XinxiangPurchases() {}
}
