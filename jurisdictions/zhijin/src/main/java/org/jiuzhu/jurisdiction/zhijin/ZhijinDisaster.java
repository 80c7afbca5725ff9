package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Zhijin. */
final class ZhijinDisaster {

    static final Unruled PROCEDURES = shall(PLAN, "ZJ-2-10.1", "二、10")
            .says(
                    "落实自然灾害应急救助体系和重大灾害的应对程序",
                    "The system of disaster relief and the procedures for major disasters are applied")
            .organisational();

    static final Unruled STANDARDS_ADJUSTED = shall(PLAN, "ZJ-2-10.2", "二、10")
            .says(
                    "自然灾害救助标准随经济发展水平调整",
                    "Standards of disaster relief are adjusted with economic development")
            .organisational("没有指标和算法", "No indicator and no formula");

    private ZhijinDisaster() {}
}
