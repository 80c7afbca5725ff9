package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Zhijin. */
final class ZhijinPublicEmergency {

    static final Unruled ASSISTED = shall(PLAN, "ZJ-3-15.1", "三、15")
            .says(
                    "因突发公共事件陷入困境的人员，及时纳入救助",
                    "Who falls into hardship through a public emergency is taken into assistance promptly")
            .notBuilt("突发公共事件救助尚未纳入", "Assistance in public emergencies is not covered yet");

    static final Unruled STANDARDS_RAISED = may(PLAN, "ZJ-3-15.2", "三、15")
            .says("对受影响区域，可以适当提高救助标准", "In an affected area the standards may be raised somewhat")
            .notBuilt("突发公共事件救助尚未纳入", "Assistance in public emergencies is not covered yet");

    static final Unruled LIVING_SUBSIDY = may(PLAN, "ZJ-3-15.3", "三、15")
            .says("对受影响区域，可以发放临时性生活补贴", "In an affected area a temporary living subsidy may be paid")
            .notBuilt("突发公共事件救助尚未纳入", "Assistance in public emergencies is not covered yet");

    static final Unruled CARED_FOR = shall(PLAN, "ZJ-3-15.4", "三、15")
            .says("对陷入困境的人员及时关爱帮扶", "Who is in trouble is cared for and helped promptly")
            .organisational("没有写措施", "No measure is named");

    private ZhijinPublicEmergency() {}
}
