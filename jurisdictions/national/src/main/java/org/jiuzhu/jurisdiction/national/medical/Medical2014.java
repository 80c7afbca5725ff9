package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Medical assistance and emergency disease relief by the interim measures of 2014 (649号), to June 2026. */
public final class Medical2014 {

    /** 649号 §28: to June 2026. */
    public static final Rule<Member> DIBAO_MEMBERS = shall(MEASURES_649, "N649-28.1", "§28")
            .says("低保家庭成员可以申请医疗救助", "Members of dibao families can apply for medical assistance")
            .reading("“可以申请”是申请人的选择", "That they can apply is a choice of the applicant")
            .when(Member.ENTITY, MedicalAssistance.IN_DIBAO)
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    /** 649号 §28: to June 2026. */
    public static final Rule<Member> EXTREME_POVERTY = shall(MEASURES_649, "N649-28.2", "§28")
            .says("特困供养人员可以申请医疗救助", "Extreme-poverty persons can apply for medical assistance")
            .when(Member.ENTITY, MedicalAssistance.IN_EXTREME_POVERTY)
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    /** 649号 §28: to June 2026. */
    public static final Rule<Member> OTHERS = shall(MEASURES_649, "N649-28.3", "§28")
            .says(
                    "县级以上人民政府规定的其他特殊困难人员可以申请医疗救助",
                    "Others in special difficulty whom the county or somebody above it names can apply for it")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, MedicalAssistance.OTHER_RECIPIENT))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    /** 649号 §28: to June 2026. */
    public static final Rule<Member> CLASS = shall(MEASURES_649, "N649-28.4", "§28")
            .says("救助对象按身份分类救助", "Recipients are assisted by their class")
            .reading(
                    "有几种身份的就高、不重复，按特困、低保、低保边缘、刚性支出困难、因病致贫、其他的次序",
                    "Whoever has several statuses is in the highest: extreme poverty, dibao, margin, rigid-expenditure "
                            + "hardship, poor by illness, others; nothing is given twice")
            .forEvery(Member.ENTITY)
            .then(MedicalAssistance.CLASS.becomes(MedicalAssistance.HIGHEST_CLASS));

    /** 649号 §29 (1): to October 2023, when the full and the fixed subsidy were told apart. */
    public static final Rule<Member> CONTRIBUTION = shall(MEASURES_649, "N649-29.1", "§29")
            .says(
                    "对救助对象参加居民医保的个人缴费部分给予补贴",
                    "Of what recipients contribute to the residents’ insurance a subsidy is paid")
            .inForce(Period.until("2023-10-18"))
            .forEvery(Member.ENTITY)
            .then(pays(Programme.MEDICAL_ASSISTANCE, Part.CONTRIBUTION, MedicalContribution.SUBSIDY));

    /** 649号 §29 (2): to June 2026. */
    public static final ImmutableList<Rule<Member>> COSTS = ImmutableList.of(
            costs("N649-29.2", Part.INPATIENT, MedicalCosts.INPATIENT),
            costs("N649-29.2/2", Part.OUTPATIENT, MedicalCosts.OUTPATIENT));

    /** 649号 §29, second paragraph: the standards are those that the county or somebody above it publishes. */
    public static final ImmutableList<Rule<Treatment>> STANDARDS = ImmutableList.of(
            standard("N649-29.3", MedicalCosts.DEDUCTIBLE.is(MedicalCosts.PUBLISHED_DEDUCTIBLE)),
            standard("N649-29.3/2", MedicalCosts.SHARE.is(MedicalCosts.PUBLISHED_SHARE)),
            standard("N649-29.3/3", MedicalCosts.CEILING.is(MedicalCosts.PUBLISHED_CEILING)));

    private static Rule<Member> costs(String id, Part part, Amount<Member> amount) {
        return shall(MEASURES_649, id, "§29")
                .says(
                        "对医保支付后个人及其家庭难以承担的符合规定的自负费用给予补助",
                        "What the insurance leaves of covered costs and the family can hardly bear is assisted")
                .reading(
                        "超过起付标准的部分即难以承担；费用发生时须已是救助对象",
                        "Above the deductible it is hard to bear; the costs arose while the person was a recipient")
                .forEvery(Member.ENTITY)
                .then(pays(Programme.MEDICAL_ASSISTANCE, part, amount));
    }

    private static Rule<Treatment> standard(String id, Consequence<Treatment> published) {
        return shall(MEASURES_649, id, "§29")
                .says(
                        "救助标准由县级以上人民政府确定、公布",
                        "The standards are set and published by the county or above it")
                .forEvery(Treatment.ENTITY)
                .then(published);
    }

    /** 649号 §30: to June 2026. */
    public static final Rule<Member> ACCEPTED = shall(MEASURES_649, "N649-30.1", "§30")
            .says("医疗救助向乡镇申请", "Medical assistance is applied for at the township")
            .forEvery(Member.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.MEDICAL_ASSISTANCE));

    /** 649号 §30: to June 2026. */
    public static final Rule<Member> NOTICE = shall(MEASURES_649, "N649-30.2", "§30")
            .says("经审核、公示后审批", "It is examined and put up for notice before the decision")
            .forEvery(Member.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, Programme.MEDICAL_ASSISTANCE));

    /** 649号 §30 as it was in force until the revision of March 2019. */
    public static final Rule<Member> CIVIL_AFFAIRS_DECIDES = shall(MEASURES_649, "N649-30.3", "§30")
            .says("医疗救助由县级民政部门审批", "County civil affairs decides on medical assistance")
            .reading(
                    "2019年3月2日修订前由民政部门管理医疗救助",
                    "Before the revision of 2 March 2019 medical assistance was with civil affairs")
            .inForce(Period.until("2019-03-01"))
            .forEvery(Member.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.MEDICAL_ASSISTANCE));

    /** 649号 §30: from March 2019 to June 2026. */
    public static final Rule<Member> MEDICAL_SECURITY_DECIDES = shall(MEASURES_649, "N649-30.4", "§30")
            .says("医疗救助由县级医疗保障部门审批", "County medical security decides on medical assistance")
            .inForce(Period.from("2019-03-02"))
            .forEvery(Member.ENTITY)
            .then(decidedBy(Body.COUNTY_MEDICAL_SECURITY, Programme.MEDICAL_ASSISTANCE));

    /** 649号 §30: to June 2026. */
    public static final Rule<Member> HANDLED_DIRECTLY = shall(MEASURES_649, "N649-30.5", "§30")
            .says(
                    "低保家庭成员和特困人员的医疗救助由县级部门直接办理",
                    "Of members of dibao families and extreme-poverty persons the county handles it directly")
            .reading("直接办理的，不经乡镇受理", "Directly: without an application at the township")
            .when(Member.ENTITY, MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY)
            .then(skips(Step.ACCEPTANCE, Programme.MEDICAL_ASSISTANCE));

    /** 649号 §30: to June 2026. */
    public static final Rule<Member> NOT_PUT_UP = shall(MEASURES_649, "N649-30.5/2", "§30")
            .says(
                    "低保家庭成员和特困人员的医疗救助由县级部门直接办理，不再公示",
                    "Of members of dibao families and extreme-poverty persons the county handles it without a notice")
            .when(Member.ENTITY, MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY)
            .then(skips(Step.PUBLIC_NOTICE, Programme.MEDICAL_ASSISTANCE));

    /** 649号 §31: to June 2026. */
    public static final Rule<Member> SETTLED_WITH_THE_INSURANCE = shall(MEASURES_649, "N649-31.1", "§31")
            .says(
                    "医疗救助与基本医保、大病保险衔接结算，为救助对象提供便捷服务",
                    "Medical assistance is settled together with basic and serious-illness insurance")
            .forEvery(Member.ENTITY)
            .then(allows(Programme.MEDICAL_ASSISTANCE, PaymentMode.ONE_STOP_SETTLEMENT));

    /** 649号 §32: to June 2026. */
    public static final Rule<Member> EMERGENCY = shall(MEASURES_649, "N649-32.1", "§32")
            .says(
                    "对需要急救但身份不明或者无力支付急救费用的急重危伤病患者给予救助",
                    "Patients in need of emergency care who are unidentified or cannot pay for it are assisted")
            .when(Member.ENTITY, EmergencyDiseaseRelief.UNIDENTIFIED_OR_UNABLE_TO_PAY)
            .then(makesEligible(Programme.EMERGENCY_DISEASE_RELIEF));

    /** 649号 §32: to June 2026. */
    public static final Rule<Member> FUND_PAYS = shall(MEASURES_649, "N649-32.2", "§32")
            .says(
                    "符合规定的急救费用由疾病应急救助基金支付",
                    "Emergency costs within the rules are paid by the fund of emergency disease relief")
            .when(Member.ENTITY, EmergencyDiseaseRelief.UNIDENTIFIED_OR_UNABLE_TO_PAY)
            .then(effect(
                    Body.EMERGENCY_DISEASE_FUND,
                    "支付符合规定的急救费用",
                    "pays the emergency costs within the rules",
                    Programme.EMERGENCY_DISEASE_RELIEF));

    private Medical2014() {}
}
