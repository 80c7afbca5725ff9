package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Zhijin. */
final class ZhijinEducation {

    static final Unruled EVERY_AID = shall(PLAN, "ZJ-2-8.1", "二、8")
            .says(
                    "家庭经济困难的学生，各项资助全面落实",
                    "Students from families in economic hardship get every aid whose conditions they meet")
            .notBuilt("教育救助尚未纳入", "Education assistance is not covered yet");

    private ZhijinEducation() {}
}
