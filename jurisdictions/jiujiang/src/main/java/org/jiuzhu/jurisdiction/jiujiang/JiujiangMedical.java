package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.medical.EmergencyDiseaseRelief;
import org.jiuzhu.jurisdiction.national.medical.MedicalAssistance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) and emergency disease relief (疾病应急救助) in Jiujiang. */
final class JiujiangMedical {

    private static final Condition<Member> IN_LOW_INCOME_FAMILY =
            allOf(Member.ofHousehold(LowIncomeMargin.LOW_INCOME_HOUSEHOLD), People.CO_LIVING);

    /** 费用: from which own costs of a year on a poor patient is covered; the text does not say. */
    static final OpenTerm.OfAmount<Member> HIGH_COSTS = OpenTerm.amount(
            Member.ENTITY,
            "JJ-1-4.6#costs",
            OPINIONS.clause("一（四）"),
            "按费用纳入救助的本年度个人自负费用",
            "own costs of the year from which on a patient is covered by costs");

    private static final Amount<Member> OWN_COSTS_OF_THE_YEAR = Member.TREATMENTS
            .where(Treatment.DAY.year().isExactly(caseDate().year()))
            .sum(Treatment.OWN_COSTS);

    static final Rule<Member> DIBAO_AND_SUPPORT_FIRST = shall(OPINIONS, "JJ-1-4.1", "一（四）")
            .says(
                    "低保和特困人员是医疗救助的重点",
                    "Dibao and extreme-poverty recipients come first in medical assistance")
            .when(Member.ENTITY, MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY)
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    static final Rule<Member> POOR_BY_ILLNESS = shall(OPINIONS, "JJ-1-4.2", "一（四）")
            .says(
                    "因重病陷入支出型贫困的低收入家庭纳入医疗救助",
                    "Low-income families made poor by a serious illness are taken in")
            .reading(
                    "低收入、家里有重病患者、支出型贫困三项都要有；纳入的是全家共同生活的人",
                    "All three: a low income, a seriously ill member and expenditure-type poverty; everybody "
                            + "who lives in the family is taken in")
            .when(
                    Member.ENTITY,
                    allOf(
                            IN_LOW_INCOME_FAMILY,
                            Member.ofHousehold(Household.MEMBERS.any(allOf(People.CO_LIVING, Member.SERIOUSLY_ILL))),
                            Member.ofHousehold(Household.EXPENDITURE_HARDSHIP)))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    static final Rule<Member> OTHER_GROUPS = shall(OPINIONS, "JJ-1-4.3", "一（四）")
            .says(
                    "县级以上政府规定的其他困难群众纳入医疗救助",
                    "Other groups named by the county or above are taken in")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, MedicalAssistance.OTHER_RECIPIENT))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    static final Rule<Authority> RAISED = shall(OPINIONS, "JJ-1-4.4", "一（四）")
            .says("医疗救助水平逐步提高", "Medical assistance is raised step by step")
            .reading(
                    "救助水平指人次均医疗救助额，与上年度相比；“逐步”没有写幅度，故只要求不低于",
                    "What is paid on average for a treatment, against the year before; no size is given, so it "
                            + "only must not be below")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangMedicalFacts.MEDICAL_LEVEL.isAtLeast(JiujiangMedicalFacts.PREVIOUS_MEDICAL_LEVEL)));

    static final Rule<Authority> RATE_AND_CAP_RISE = shall(OPINIONS, "JJ-1-4.5", "一（四）")
            .says(
                    "未纳入专项的重特大疾病，逐步提高救助比例和封顶线",
                    "For serious diseases outside the special schemes rate and cap rise step by step")
            .reading(
                    "比例和封顶线分别与上年度相比；“逐步”没有写幅度，故只要求不低于",
                    "Rate and cap each against the year before; no size is given, so they only must not be below")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    JiujiangMedicalFacts.SERIOUS_DISEASE_RATE.isAtLeast(
                            JiujiangMedicalFacts.PREVIOUS_SERIOUS_DISEASE_RATE),
                    JiujiangMedicalFacts.SERIOUS_DISEASE_CAP.isAtLeast(
                            JiujiangMedicalFacts.PREVIOUS_SERIOUS_DISEASE_CAP))));

    static final Rule<Member> BY_DISEASES_AND_COSTS = shall(OPINIONS, "JJ-1-4.6", "一（四）")
            .says("以病种加费用的办法覆盖贫困重病患者", "Poor patients are covered by listed diseases and by costs")
            .reading(
                    "“病种+费用”读作两个入口，患列入的病种或者费用达到的都纳入，才能“全覆盖”；病种目录和费用线没有写",
                    "Two ways in, a listed disease or high costs, for only so nobody is missed; list and line are not "
                            + "given")
            .reading("“贫困”指低保、特困和低收入家庭", "The poor are dibao, extreme poverty and low-income families")
            .when(
                    Member.ENTITY,
                    allOf(
                            anyOf(MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY, IN_LOW_INCOME_FAMILY),
                            Member.SERIOUSLY_ILL,
                            anyOf(JiujiangMedicalFacts.LISTED_DISEASE, OWN_COSTS_OF_THE_YEAR.isAtLeast(HIGH_COSTS))))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    static final Rule<Authority> DEDUCTIBLE_LOWERED = shall(OPINIONS, "JJ-1-4.7", "一（四）")
            .says(
                    "降低贫困重病患者大病保险起付线",
                    "The deductible of the serious-illness insurance is lowered for poor patients")
            .reading(
                    "降低多少没有写，只要求低于一般的起付线；相等的不符合",
                    "By how much is not given; it has to be below the ordinary one, and equal is not enough")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangMedicalFacts.INSURANCE_DEDUCTIBLE_OF_THE_POOR.isBelow(
                    JiujiangMedicalFacts.INSURANCE_DEDUCTIBLE)));

    static final Rule<Member> FITS_TOGETHER = shall(OPINIONS, "JJ-1-4.8", "一（四）")
            .says("与基本医保、大病保险衔接", "It is linked with basic medical and serious-illness insurance")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.DEPARTMENT,
                    "医疗救助与基本医保、大病保险相衔接",
                    "fits medical assistance together with basic and serious-illness insurance",
                    Programme.MEDICAL_ASSISTANCE));

    static final Rule<Member> SETTLED_IN_ONE_STEP = shall(OPINIONS, "JJ-1-4.9", "一（四）")
            .says("医疗救助“一站式”即时结算", "Medical assistance is settled at once and at one stop")
            .forEvery(Member.ENTITY)
            .then(allows(Programme.MEDICAL_ASSISTANCE, PaymentMode.ONE_STOP_SETTLEMENT));

    static final Rule<Member> EMERGENCY_TREATED = shall(OPINIONS, "JJ-1-5.1", "一（五）")
            .says(
                    "急危重伤病而身份不明或无力付费的，给予应急医疗救助",
                    "Emergencies of people without identity or means are treated")
            .reading("流浪乞讨人员也在内，不看户籍", "Vagrants too, wherever they are registered")
            .when(Member.ENTITY, EmergencyDiseaseRelief.UNIDENTIFIED_OR_UNABLE_TO_PAY)
            .then(makesEligible(Programme.EMERGENCY_DISEASE_RELIEF));

    static final Rule<Authority> EMERGENCY_FUND = shall(OPINIONS, "JJ-1-5.2", "一（五）")
            .says("建立疾病应急救助基金", "A fund for emergency disease relief is set up")
            .reading(
                    "基金、管理机构、筹资机制三项都要有",
                    "The fund, its managing body and its way of raising money, all three")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    JiujiangMedicalFacts.EMERGENCY_DISEASE_FUND,
                    JiujiangMedicalFacts.EMERGENCY_DISEASE_FUND_MANAGED,
                    JiujiangMedicalFacts.EMERGENCY_DISEASE_FUND_RAISED)));

    static final Unruled EMERGENCY_RULES = shall(OPINIONS, "JJ-1-5.3", "一（五）")
            .says("按市的基金管理办法执行", "It follows the city’s rules on the fund")
            .organisational("办法的内容不在本文里", "What those rules say is not in this text");

    static final Rule<Member> EMERGENCY_FITS_TOGETHER = shall(OPINIONS, "JJ-1-5.4", "一（五）")
            .says("与其他医疗保障衔接", "It is linked with other medical protection")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.DEPARTMENT,
                    "疾病应急救助与其他医疗保障相衔接",
                    "fits emergency disease relief together with other medical protection",
                    Programme.EMERGENCY_DISEASE_RELIEF));

    private JiujiangMedical() {}
}
