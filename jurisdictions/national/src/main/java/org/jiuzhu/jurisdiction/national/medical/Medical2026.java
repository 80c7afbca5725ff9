package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;

/** Medical assistance and emergency disease relief by the Social Assistance Law, from July 2026. */
public final class Medical2026 {

    /** 社会救助法 §24, first paragraph. */
    public static final Rule<Member> FOUR_GROUPS = shall(LAW, "NLAW-24.1", "§24")
            .says(
                    "对特困人员、低保家庭、低保边缘家庭、刚性支出困难家庭给予医疗救助",
                    "Extreme-poverty persons and members of dibao families, margin households and families in "
                            + "rigid-expenditure hardship get medical assistance")
            .when(
                    Member.ENTITY,
                    anyOf(
                            MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY,
                            MedicalAssistance.IN_MARGIN_HOUSEHOLD,
                            MedicalAssistance.IN_HARDSHIP))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    /** 社会救助法 §24, first paragraph: in the order in which the law names them. */
    public static final Rule<Member> CLASS = shall(LAW, "NLAW-24.5", "§24")
            .says("按身份给予相应的医疗救助", "Each gets the medical assistance of their status")
            .reading(
                    "有几种身份的就高、不重复",
                    "Whoever has several statuses is in the highest; nothing is given twice")
            .forEvery(Member.ENTITY)
            .then(MedicalAssistance.CLASS.becomes(MedicalAssistance.HIGHEST_CLASS));

    /** 社会救助法 §24, second paragraph. */
    public static final Rule<Member> CONTRIBUTION_SUBSIDISED = shall(LAW, "NLAW-24.2", "§24")
            .says(
                    "特困人员、低保家庭成员等参加居民医保的个人缴费部分给予资助",
                    "The contribution of extreme-poverty persons, members of dibao families and others is subsidised")
            .reading("资助多少沿用39号", "How much is still by Opinion 39")
            .when(Member.ENTITY, allOf(MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY, Member.RESIDENT_INSURANCE))
            .then(provides(
                    Programme.MEDICAL_ASSISTANCE,
                    "资助居民医保个人缴费",
                    "help with the contribution to the residents’ insurance"));

    /** 社会救助法 §24, third paragraph. */
    public static final ImmutableList<Rule<Member>> COSTS = ImmutableList.of(
            costs("NLAW-24.3", Part.INPATIENT, MedicalCosts.INPATIENT),
            costs("NLAW-24.3/2", Part.OUTPATIENT, MedicalCosts.OUTPATIENT));

    /** 社会救助法 §24, third paragraph: by the rules, that is by what is published. */
    public static final ImmutableList<Rule<Treatment>> STANDARDS = ImmutableList.of(
            standard("NLAW-24.4", MedicalCosts.DEDUCTIBLE.is(MedicalCosts.PUBLISHED_DEDUCTIBLE)),
            standard("NLAW-24.4/2", MedicalCosts.SHARE.is(MedicalCosts.PUBLISHED_SHARE)),
            standard("NLAW-24.4/3", MedicalCosts.CEILING.is(MedicalCosts.PUBLISHED_CEILING)));

    private static Rule<Member> costs(String id, Part part, Amount<Member> amount) {
        return shall(LAW, id, "§24")
                .says(
                        "特困人员，低保、边缘、刚性支出困难家庭的大病患者等，难以承担的自负费用给予补助",
                        "Of extreme-poverty persons, and of the seriously ill and others of the other groups, what "
                                + "the insurance leaves of covered costs and they can hardly bear is assisted")
                .reading(
                        "“大病患者等”没有封闭：不是大病的，看当地的规定",
                        "The list of patients is open: of who is not seriously ill, by the rules of the place")
                .forEvery(Member.ENTITY)
                .then(pays(
                        Programme.MEDICAL_ASSISTANCE,
                        part,
                        where(
                                        anyOf(
                                                MedicalAssistance.IN_EXTREME_POVERTY,
                                                Member.SERIOUSLY_ILL,
                                                MedicalAssistance.OTHER_PATIENT),
                                        amount)
                                .otherwise(NOTHING)));
    }

    private static Rule<Treatment> standard(String id, Consequence<Treatment> published) {
        return shall(LAW, id, "§24")
                .says("按照规定给予补助", "It is assisted by the rules")
                .reading("规定即当地公布的标准", "The rules are the published standards")
                .forEvery(Treatment.ENTITY)
                .then(published);
    }

    /** 社会救助法 §33. */
    public static final Rule<Member> OTHERS = may(LAW, "NLAW-33.1", "§33")
            .says(
                    "省可以将其他特殊困难人员纳入救助对象",
                    "The province may take in other people in special difficulty")
            .reading("省、市、县以前规定的其他对象沿用", "Others whom province, city or county named before stay")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, MedicalAssistance.OTHER_RECIPIENT))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    /** 社会救助法 §30. */
    public static final Rule<Member> EMERGENCY = shall(LAW, "NLAW-30.1", "§30")
            .says(
                    "对需要急救但身份不明或者无力支付急救费用且符合规定的急危重伤病患者，给予疾病应急救助",
                    "Patients in need of emergency care who are unidentified or cannot pay for it, and meet the rules, "
                            + "get emergency disease relief")
            .when(
                    Member.ENTITY,
                    allOf(EmergencyDiseaseRelief.UNIDENTIFIED_OR_UNABLE_TO_PAY, EmergencyDiseaseRelief.MEETS_THE_RULES))
            .then(makesEligible(Programme.EMERGENCY_DISEASE_RELIEF));

    /** 社会救助法 §51. */
    public static final Rule<Member> TREATED = shall(LAW, "NLAW-51.1", "§51")
            .says(
                    "疾病应急救助由医疗机构实施紧急救治",
                    "In emergency disease relief the medical institution treats at once")
            .when(Member.ENTITY, EmergencyDiseaseRelief.UNIDENTIFIED_OR_UNABLE_TO_PAY)
            .then(effect(
                    Body.MEDICAL_INSTITUTION,
                    "实施紧急救治",
                    "treats at once", Programme.EMERGENCY_DISEASE_RELIEF));

    /** 社会救助法 §51. */
    public static final Rule<Member> FUND_SUBSIDISES = shall(LAW, "NLAW-51.2", "§51")
            .says(
                    "符合规定的紧急救治费用由疾病应急救助基金予以补助",
                    "The costs of that within the rules are subsidised by the fund")
            .when(Member.ENTITY, EmergencyDiseaseRelief.UNIDENTIFIED_OR_UNABLE_TO_PAY)
            .then(effect(
                    Body.EMERGENCY_DISEASE_FUND,
                    "补助符合规定的紧急救治费用",
                    "subsidises the costs within the rules",
                    Programme.EMERGENCY_DISEASE_RELIEF));

    /** 社会救助法 §37. */
    public static final Rule<Member> ACCEPTED = shall(LAW, "NLAW-37.1", "§37")
            .says("医疗救助向户籍所在地乡镇申请", "Medical assistance is applied for at the township of registration")
            .forEvery(Member.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.MEDICAL_ASSISTANCE));

    /** 社会救助法 §44, first paragraph. */
    public static final Rule<Member> COUNTY_DECIDES = shall(LAW, "NLAW-44.3", "§44")
            .says(
                    "医疗救助由乡镇提出审核意见，报县级社会救助管理部门确认",
                    "On medical assistance the township gives its opinion and the department of the county decides")
            .reading("医疗救助的管理部门是医疗保障部门", "The department for medical assistance is medical security")
            .forEvery(Member.ENTITY)
            .then(decidedBy(Body.COUNTY_MEDICAL_SECURITY, Programme.MEDICAL_ASSISTANCE));

    /** 社会救助法 §44, second paragraph: whether the province rules that townships decide on medical assistance. */
    public static final OpenTerm.OfCondition<Member> PROVINCE_HANDS_DOWN = OpenTerm.condition(
            Member.ENTITY,
            "NLAW-44#medical",
            LAW.clause("§44"),
            "省规定医疗救助由乡镇（街道）作出确认决定",
            "the province rules that townships decide on medical assistance");

    /** 社会救助法 §44, second paragraph. */
    public static final Rule<Member> TOWN_DECIDES = shall(LAW, "NLAW-44.2/5", "§44")
            .says("省可以规定由乡镇确认", "The province can rule that the township decides")
            .reading("省有没有规定是待定项", "Whether it has is open")
            .overriding(COUNTY_DECIDES, LAW.clause("§44"))
            .when(Member.ENTITY, PROVINCE_HANDS_DOWN)
            .then(decidedBy(Body.TOWNSHIP, Programme.MEDICAL_ASSISTANCE));

    /** 社会救助法 §45. */
    public static final Rule<Member> PUBLISHED = shall(LAW, "NLAW-45.3", "§45")
            .says("决定给予救助的，在所在村、社区公布", "A decision to assist is published in the village")
            .forEvery(Member.ENTITY)
            .then(takesWhoDecides(Step.PUBLICATION, Programme.MEDICAL_ASSISTANCE));

    /** 社会救助法 §45. */
    public static final Rule<Member> REFUSAL_TOLD = shall(LAW, "NLAW-45.4", "§45")
            .says("不给予救助的，书面告知并说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Member.ENTITY)
            .then(takesWhoDecides(Step.REFUSAL_NOTICE, Programme.MEDICAL_ASSISTANCE));

    private Medical2026() {}
}
