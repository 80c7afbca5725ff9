package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.medical.EmergencyDiseaseRelief;
import org.jiuzhu.jurisdiction.national.medical.MedicalAssistance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) in Tunxi. */
final class TunxiMedical {

    static final Rule<Household> DIRECTED = shall(OPINION, "TX-2-2.3", "二（二）")
            .says(
                    "看病有困难的，按医疗救助的规定救助",
                    "Difficulty with medical care leads to medical assistance by its rules")
            .reading(
                    "本句只作分流；怎样算看病有困难没有写",
                    "The sentence only directs; what such difficulty is it does not say")
            .when(Household.ENTITY, TunxiFacts.MEDICAL_CARE_DIFFICULT)
            .then(effect(
                    Body.TOWNSHIP,
                    "引导申请医疗救助，按规定办理",
                    "directs the person to medical assistance and handles it by the rules",
                    Programme.MEDICAL_ASSISTANCE));

    static final Rule<Member> ELIGIBLE = shall(OPINION, "TX-4-7.1", "四（七）")
            .says("符合条件的救助对象列入医疗救助", "Recipients who qualify come under medical assistance")
            .reading(
                    "“符合条件”看国家规定的低保、特困，和县级以上政府规定的其他人员",
                    "Dibao and extreme poverty by the nation, and whom the county or somebody above it names")
            .when(
                    Member.ENTITY,
                    anyOf(
                            MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY,
                            allOf(People.NOT_KNOWN_TO_HAVE_DIED, MedicalAssistance.OTHER_RECIPIENT)))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    static final Unruled RECIPIENTS_CHECKED = shall(OPINION, "TX-4-7.2", "四（七）")
            .says(
                    "医疗救助对象动态认定、核查",
                    "Who is under medical assistance is recognised and checked as things change")
            .organisational("没有写明间隔", "No interval is given");

    static final Rule<Member> CONTRIBUTIONS = shall(OPINION, "TX-4-7.3", "四（七）")
            .says("分类别资助参加医疗保险", "Help with the insurance contribution is given by category")
            .reading("资助多少按国家和省的规定", "How much is by the rules of nation and province")
            .when(Member.ENTITY, Member.RESIDENT_INSURANCE)
            .then(provides(
                    Programme.MEDICAL_ASSISTANCE,
                    "分类资助参加医疗保险",
                    "help with the insurance contribution, by class"));

    static final Rule<Member> COSTS = shall(OPINION, "TX-4-7.4", "四（七）")
            .says("直接救助医疗费用", "Medical costs are assisted directly")
            .reading("起付标准、比例和限额按公布的标准", "Deductible, share and ceiling are those published")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.MEDICAL_ASSISTANCE,
                    "直接救助医疗费用",
                    "direct assistance with medical costs"));

    static final Rule<Member> TREATED_FIRST_WHEN_CRITICAL = shall(OPINION, "TX-4-7.5", "四（七）")
            .says(
                    "急重危症病人先看病、后付费",
                    "In acute and critical conditions treatment comes first and payment after")
            .reading(
                    "不限于救助对象，也不看身份和支付能力",
                    "For everybody, whoever they are and whether or not they can pay")
            .when(Member.ENTITY, Member.NEEDS_EMERGENCY_CARE)
            .then(effect(
                    Body.MEDICAL_INSTITUTION,
                    "先诊疗后付费",
                    "treats first and is paid afterwards",
                    Programme.EMERGENCY_DISEASE_RELIEF));

    static final Rule<Member> TREATED_FIRST_IN_EMERGENCY = shall(OPINION, "TX-4-7.6", "四（七）")
            .says(
                    "疫情等紧急情况下，医院先救人、后收费",
                    "In an epidemic or like emergency hospitals treat first and charge after")
            .reading(
                    "谁宣布紧急情况、包括哪些病人没有写；对当地所有病人",
                    "Who declares it and which patients are meant is not said; it is for every patient there")
            .when(Member.ENTITY, EmergencyDiseaseRelief.IN_A_SUDDEN_EMERGENCY)
            .then(EmergencyDiseaseRelief.TREATS_FIRST);

    static final Unruled PAYMENT_IN_EPIDEMIC = shall(OPINION, "TX-4-7.7", "四（七）")
            .says(
                    "完善重大疫情的医保支付政策，不让低收入病人因费用误诊治",
                    "Insurance pays in a major epidemic in such a way that cost keeps no low-income patient from "
                            + "treatment")
            .organisational("支付政策另行制定", "The payment policy is made elsewhere");

    private TunxiMedical() {}
}
