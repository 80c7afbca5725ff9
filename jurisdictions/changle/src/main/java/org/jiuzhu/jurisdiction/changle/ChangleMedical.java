package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.medical.EmergencyDiseaseRelief;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) in Changle. */
final class ChangleMedical {

    static final Unruled RECIPIENTS_CHECKED = shall(OPINION, "CL-2-1-3.1", "二（一）3")
            .says("及时、准确地识别医疗救助对象", "Who needs medical assistance is identified promptly and precisely")
            .organisational();

    static final Rule<Member> TREATED_FIRST_IN_EMERGENCY = shall(OPINION, "CL-2-1-3.2", "二（一）3")
            .says(
                    "突发疫情等紧急情况下，医疗机构先治疗、后收费",
                    "In a sudden epidemic or a like emergency, hospitals treat first and charge afterwards")
            .reading(
                    "谁宣布紧急情况、包括哪些病人没有写；对当地所有病人",
                    "Who declares it and which patients are meant is not said; it is for every patient there")
            .when(Member.ENTITY, EmergencyDiseaseRelief.IN_A_SUDDEN_EMERGENCY)
            .then(EmergencyDiseaseRelief.TREATS_FIRST);

    static final Rule<Member> LIMITS_LIFTED_IN_EPIDEMIC = shall(OPINION, "CL-2-1-3.3", "二（一）3")
            .says(
                    "重大疫情时，按上级要求免除医保目录、限额、用药量等限制",
                    "In a major epidemic, limits of the insurance are lifted as higher authorities require")
            .reading(
                    "上级没有要求的，一项也不免除；免除哪些以上级的要求为准",
                    "Where higher authorities require nothing, nothing is lifted; what is, they say")
            .when(
                    Member.ENTITY,
                    Member.ofHousehold(Household.AUTHORITY.its(
                            allOf(ChangleFacts.MAJOR_EPIDEMIC, ChangleFacts.LIMITS_TO_BE_LIFTED))))
            .then(effect(
                    Body.COUNTY_MEDICAL_SECURITY,
                    "按上级要求免除医保目录、支付限额、用药量等限制",
                    "lifts limits of catalogue, payment, dosage and the like as higher authorities require",
                    Programme.MEDICAL_ASSISTANCE));

    static final Unruled PAYMENT_IN_EPIDEMIC = shall(OPINION, "CL-2-1-3.4", "二（一）3")
            .says(
                    "完善重大疫情时医疗救助和医保的支付政策",
                    "How assistance and insurance pay in a major epidemic is settled")
            .organisational();

    static final Rule<Member> SETTLED_IN_ONE_STEP = shall(OPINION, "CL-2-1-3.5", "二（一）3")
            .says(
                    "统筹区域内，医疗救助与基本医保、大病保险一站式结算",
                    "Within the pooling area, medical assistance is settled in one step with basic and serious-illness "
                            + "insurance")
            .reading(
                    "统筹区域以外的就医，本句没有规定",
                    "Of treatment outside the pooling area the sentence says nothing")
            .when(Member.ENTITY, Member.TREATMENTS.any(ChangleFacts.WITHIN_POOLING_AREA))
            .then(allows(Programme.MEDICAL_ASSISTANCE, PaymentMode.ONE_STOP_SETTLEMENT));

    static final Rule<Member> FITS_TOGETHER = shall(OPINION, "CL-2-1-3.6", "二（一）3")
            .says(
                    "医疗救助与其他医疗保障、社会救助相衔接",
                    "Medical assistance fits in with other medical protection and with social assistance")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.COUNTY_MEDICAL_SECURITY,
                    "医疗救助与其他医疗保障、社会救助相衔接",
                    "fits medical assistance together with other medical protection and with social assistance",
                    Programme.MEDICAL_ASSISTANCE));

    private ChangleMedical() {}
}
