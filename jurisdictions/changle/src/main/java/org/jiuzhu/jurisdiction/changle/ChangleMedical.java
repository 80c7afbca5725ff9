package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) in Changle. */
final class ChangleMedical {

    static final Unruled RECIPIENTS_CHECKED = shall(OPINION, "CL-2-1-3.1", "二（一）3")
            .says("及时、准确地识别医疗救助对象", "Who needs medical assistance is identified promptly and precisely")
            .organisational();

    static final Unruled TREATED_FIRST_IN_EMERGENCY = shall(OPINION, "CL-2-1-3.2", "二（一）3")
            .says(
                    "突发疫情等紧急情况下，医疗机构先治疗、后收费",
                    "In a sudden epidemic or a like emergency, hospitals treat first and charge afterwards")
            .notBuilt();

    static final Unruled LIMITS_LIFTED_IN_EPIDEMIC = shall(OPINION, "CL-2-1-3.3", "二（一）3")
            .says(
                    "重大疫情时，按上级要求免除医保目录、限额、用药量等限制",
                    "In a major epidemic, limits of the insurance are lifted as higher authorities require")
            .notBuilt();

    static final Unruled PAYMENT_IN_EPIDEMIC = shall(OPINION, "CL-2-1-3.4", "二（一）3")
            .says(
                    "完善重大疫情时医疗救助和医保的支付政策",
                    "How assistance and insurance pay in a major epidemic is settled")
            .organisational();

    static final Unruled SETTLED_IN_ONE_STEP = shall(OPINION, "CL-2-1-3.5", "二（一）3")
            .says(
                    "统筹区域内，医疗救助与基本医保、大病保险一站式结算",
                    "Within the pooling area, medical assistance is settled in one step with basic and serious-illness "
                            + "insurance")
            .notBuilt();

    static final Unruled FITS_TOGETHER = shall(OPINION, "CL-2-1-3.6", "二（一）3")
            .says(
                    "医疗救助与其他医疗保障、社会救助相衔接",
                    "Medical assistance fits in with other medical protection and with social assistance")
            .organisational();

    private ChangleMedical() {}
}
