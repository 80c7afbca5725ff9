package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) in Zhijin. */
final class ZhijinMedical {

    static final Unruled RECIPIENTS_CHECKED = shall(PLAN, "ZJ-2-6.1", "二、6")
            .says(
                    "及时、准确识别医疗救助对象",
                    "Who qualifies for medical assistance is identified promptly and precisely")
            .organisational();

    static final Unruled RECIPIENTS_SETTLED = shall(PLAN, "ZJ-2-6.2", "二、6")
            .says("科学确定医疗救助的范围", "Who gets medical assistance is settled on sound grounds")
            .organisational("没有写哪些人员", "No category is named");

    static final Unruled AGAINST_POVERTY_BY_ILLNESS = shall(PLAN, "ZJ-2-6.3", "二、6")
            .says("健全防止因病致贫返贫的长效机制", "A lasting mechanism keeps illness from making people poor")
            .organisational();

    static final Unruled CONTRIBUTIONS = shall(PLAN, "ZJ-2-6.4", "二、6")
            .says(
                    "重点对象参加医疗保险，全面落实缴费资助",
                    "The insurance contributions of key groups are subsidised in full application of the policy")
            .notBuilt("医疗救助尚未纳入", "Medical assistance is not covered yet");

    private ZhijinMedical() {}
}
