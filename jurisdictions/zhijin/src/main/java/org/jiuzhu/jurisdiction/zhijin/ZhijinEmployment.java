package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Employment assistance (就业救助) in Zhijin. */
final class ZhijinEmployment {

    static final Unruled SERVICES_FIRST = shall(PLAN, "ZJ-2-9.1", "二、9")
            .says(
                    "社会救助对象在基层就业服务平台重点扶持，优先得到就业服务",
                    "Who draws assistance goes first at the grassroots employment platforms, with advice, guidance, "
                            + "placement and training")
            .notBuilt("就业救助尚未纳入", "Employment assistance is not covered yet");

    static final Unruled POLICIES_CARRIED_OUT = shall(PLAN, "ZJ-2-9.2", "二、9")
            .says(
                    "税费、贷款、社保、公益岗位等就业扶持政策按各自规定落实",
                    "Relief of taxes and fees, subsidies on loans, insurance and public posts are applied by their own "
                            + "rules")
            .organisational("条件和数额在其他规定中", "Conditions and amounts stand in other rules");

    static final Unruled NOBODY_IN_WORK = shall(PLAN, "ZJ-2-9.3", "二、9")
            .says("零就业家庭保持为零", "There is no household left without anybody in work")
            .notBuilt("就业救助尚未纳入", "Employment assistance is not covered yet");

    private ZhijinEmployment() {}
}
