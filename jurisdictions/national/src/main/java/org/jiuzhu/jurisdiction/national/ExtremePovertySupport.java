package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.jurisdiction.national.Texts.EXTREME_POVERTY_43;
import static org.jiuzhu.jurisdiction.national.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.Texts.OPINION_2020;
import static org.jiuzhu.jurisdiction.national.Texts.SUPPORT_14;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.howMany;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/**
 * Extreme-poverty support (特困人员救助供养): living and care for a person who cannot work, has no means, and has nobody who could support
 * them. How the three conditions are tested is known from July 2021 on (43号); before, they stay open.
 */
public final class ExtremePovertySupport {

    private static final String INSTITUTIONAL = "institutional";
    private static final String DISPERSED = "dispersed";
    private static final String ABLE = "able";
    private static final String DISABLED = "disabled-half-or-full";

    /** 特困人员: draws extreme-poverty support on the date of the case. */
    public static final Condition<Member> RECEIVES = define(
            "extremePoverty.receives",
            "正在享受特困人员救助供养",
            "draws extreme-poverty support",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§4")),
            Awards.personDraws(Programme.EXTREME_POVERTY_SUPPORT));

    /** Below which age a person counts as unable to work: 16, 18 since August 2020; completed years. */
    public static final OpenTerm.OfCount<Member> MINOR_AGE = OpenTerm.count(
            Member.ENTITY,
            "N43-5#minor-age",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§5")),
            Unit.YEARS,
            "认定无劳动能力的未成年人年龄（未满）",
            "age under which a minor counts as unable to work");

    /** 无劳动能力: unable to work; filled by {@link #UNABLE_TO_WORK} from July 2021, open before. */
    public static final OpenTerm.OfCondition<Member> NO_LABOUR_CAPACITY = OpenTerm.condition(
                    Member.ENTITY,
                    "N43-5#no-labour-capacity",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§5")),
                    "无劳动能力",
                    "unable to work")
            .foundInEachCase();

    /** 无生活来源: without means; filled by {@link #WITHOUT_MEANS} from July 2021, open before. */
    public static final OpenTerm.OfCondition<Member> NO_INCOME = OpenTerm.condition(
                    Member.ENTITY,
                    "N43-6#no-income",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§6")),
                    "无生活来源",
                    "without means of living")
            .foundInEachCase();

    /** 无履行义务能力: a person with the duty is unable to fulfil it; filled by {@link #UNABLE_TO_SUPPORT} from July 2021, open before. */
    public static final OpenTerm.OfCondition<Supporter> UNABLE = OpenTerm.condition(
                    Supporter.ENTITY,
                    "N43-8#unable",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§8")),
                    "无履行义务能力",
                    "unable to fulfil the duty of support")
            .foundInEachCase();

    /** 特困人员财产状况规定: the property limits, which prefectures set (43号 §7). */
    public static final OpenTerm.OfCondition<Member> PROPERTY_LIMITS = OpenTerm.condition(
                    Member.ENTITY,
                    "N43-7#property-limits",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§7")),
                    "财产符合当地特困人员财产状况规定",
                    "property within the local limits of extreme-poverty persons")
            .foundInEachCase();

    /**
     * Whether an income is left out of which 43号 §6 does not say: scholarships and student grants, awards, subsidies and compensation that no text names,
     * and unemployment insurance, which is a social insurance and paid in money.
     */
    public static final OpenTerm.OfCondition<Income> AWARDS_LEFT_OUT = OpenTerm.condition(
                    Income.ENTITY,
                    "N43-6#left-out",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§6")),
                    "奖学金、助学金、奖励、补贴、征地拆迁补偿和失业保险金是否不计入特困认定的收入",
                    "scholarships, grants, awards, subsidies, compensation for land or housing and unemployment insurance are left out of the income")
            .foundInEachCase();

    /** What is paid for care before July 2021, yuan a month: which level it follows is not known. */
    public static final OpenTerm.OfAmount<Member> CARE_TERM_2016 = OpenTerm.amount(
            Member.ENTITY,
            "N14-4#care",
            SUPPORT_14.clause("救助供养标准"),
            "2021年7月前的照料护理费（每月）",
            "care before July 2021, a month");

    /** 本人收入 by the list of 43号 §6, yuan a month, never below zero. */
    public static final Amount<Member> INCOME = define(
            "extremePoverty.income",
            "特困认定口径的月收入",
            "monthly income as extreme-poverty support counts it",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§6")),
            Member.INCOMES
                    .where(allOf(
                            not(Income.KIND.isOneOf(these(
                                    IncomeKind.BASIC_PENSION,
                                    IncomeKind.SOCIAL_INSURANCE_IN_KIND,
                                    IncomeKind.PREFERENTIAL,
                                    IncomeKind.OLD_AGE_ALLOWANCE,
                                    IncomeKind.UNATTENDED_CHILD,
                                    IncomeKind.SOCIAL_ASSISTANCE))),
                            not(allOf(
                                    Income.KIND.isOneOf(these(
                                            IncomeKind.SCHOLARSHIP,
                                            IncomeKind.STUDENT_GRANT,
                                            IncomeKind.FAMILY_PLANNING,
                                            IncomeKind.BRAVERY_AWARD,
                                            IncomeKind.DISABILITY_SUBSIDY,
                                            IncomeKind.FARM_SUBSIDY,
                                            IncomeKind.RELOCATION_COMPENSATION,
                                            IncomeKind.UNEMPLOYMENT)),
                                    firstKnown(NationalFacts.NOT_COUNTED, AWARDS_LEFT_OUT)))))
                    .sum(FamilyIncome.MONTHLY)
                    .minus(FamilyIncome.TRANSFERS_PAID)
                    .atLeast(NOTHING));

    /** 无法定义务人或者义务人无履行义务能力: each of those with the duty is unable; true if there is nobody. */
    public static final Condition<Member> NO_SUPPORTER = define(
            "extremePoverty.noSupporter",
            "无法定义务人或者义务人无履行义务能力",
            "nobody has a duty of support, or each of them is unable",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§4")),
            Member.SUPPORTERS.each(firstKnown(NationalFacts.UNABLE_TO_SUPPORT, UNABLE)));

    /** 无劳动能力: as the authority found, otherwise by {@link #NO_LABOUR_CAPACITY}. */
    public static final Condition<Member> UNABLE_TO_WORK_FOUND = define(
            "extremePoverty.unableToWork",
            "无劳动能力",
            "unable to work",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§5")),
            firstKnown(NationalFacts.UNABLE_TO_WORK, NO_LABOUR_CAPACITY));

    /** 无生活来源: as the authority found, otherwise by {@link #NO_INCOME}. */
    public static final Condition<Member> WITHOUT_MEANS_FOUND = define(
            "extremePoverty.withoutMeans",
            "无生活来源",
            "without means of living",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§6")),
            firstKnown(NationalFacts.WITHOUT_MEANS, NO_INCOME));

    /** The three conditions together. */
    public static final Condition<Member> MEETS_CONDITIONS = define(
            "extremePoverty.meetsConditions",
            "同时具备特困人员三项条件",
            "meets the three conditions",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§4")),
            allOf(People.NOT_KNOWN_TO_HAVE_DIED, UNABLE_TO_WORK_FOUND, WITHOUT_MEANS_FOUND, NO_SUPPORTER));

    /** 丧失的自理能力项数: as assessed, otherwise counted from the six abilities. */
    public static final Count<Member> LOST_ABILITIES = define(
            "extremePoverty.lostAbilities",
            "不能达到的自理能力指标数",
            "self-care abilities lost",
            EXTREME_POVERTY_43.clause("§21"),
            Unit.NUMBER,
            firstKnown(
                    Member.LOST_ABILITIES,
                    howMany(
                            not(Member.CAN_EAT),
                            not(Member.CAN_DRESS),
                            not(Member.CAN_GET_UP),
                            not(Member.CAN_USE_TOILET),
                            not(Member.CAN_WALK_INDOORS),
                            not(Member.CAN_BATHE))));

    /** 完全丧失生活自理能力（全护理）: four or more abilities lost. */
    public static final Condition<Member> FULL_CARE = define(
            "extremePoverty.fullCare",
            "完全丧失生活自理能力",
            "needs full care",
            EXTREME_POVERTY_43.clause("§22"),
            LOST_ABILITIES.isAtLeast(number(4)));

    /** 部分丧失生活自理能力（半护理）: one to three abilities lost. */
    public static final Condition<Member> HALF_CARE = define(
            "extremePoverty.halfCare",
            "部分丧失生活自理能力",
            "needs half care",
            EXTREME_POVERTY_43.clause("§22"),
            allOf(LOST_ABILITIES.isAtLeast(number(1)), LOST_ABILITIES.isBelow(number(4))));

    /** 具备生活自理能力（全自理）: none lost. */
    public static final Condition<Member> SELF_CARE = define(
            "extremePoverty.selfCare",
            "具备生活自理能力",
            "able to care for themselves",
            EXTREME_POVERTY_43.clause("§22"),
            LOST_ABILITIES.isBelow(number(1)));

    private static final Count<Supporter> SUPPORTER_AGE = yearsBetween(Supporter.BIRTH_DATE, caseDate());

    private static final Condition<Supporter> BELOW_AVERAGE_INCOME =
            Supporter.MONTHLY_INCOME.isBelow(Standard.DISPOSABLE_INCOME_PER_HEAD.ofPreviousYear());

    private static final Condition<Supporter> SUPPORTER_SEVERELY_DISABLED = anyOf(
            allOf(
                    not(Supporter.DISABILITY_KIND.is(DisabilityKind.NONE)),
                    Supporter.DISABILITY_GRADE.isAtMost(number(2))),
            allOf(
                    Supporter.DISABILITY_KIND.isOneOf(these(DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL)),
                    Supporter.DISABILITY_GRADE.isAtMost(number(3))),
            allOf(
                    Supporter.DISABILITY_KIND.is(DisabilityKind.MULTIPLE),
                    Supporter.DISABILITY_GRADE.isAtMost(number(3)),
                    NationalFacts.SUPPORTER_MULTIPLE_WITH_MENTAL));

    /** 649号 §14: to June 2021. */
    public static final Rule<Member> ELIGIBLE_649 = shall(MEASURES_649, "N649-14.1", "§14")
            .says(
                    "无劳动能力、无生活来源、无法定义务人或者义务人无能力的老年人、残疾人和未成年人，给予特困人员供养",
                    "Elderly or disabled people and minors who cannot work, have no means, and have nobody able to support them get support")
            .reading(
                    "老年人指60周岁以上；残疾人指持有残疾人证的人",
                    "Elderly people are those of 60 or older, disabled people those who hold a certificate")
            .inForce(Period.until("2021-06-30"))
            .when(
                    Member.ENTITY,
                    allOf(anyOf(People.ELDERLY, People.DISABLED, People.AGE.isBelow(MINOR_AGE)), MEETS_CONDITIONS))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 649号 §14: to June 2021. */
    public static final Rule<Member> MINOR_UNDER_16_649 = shall(MEASURES_649, "N649-14.2", "§14")
            .says("未成年人指未满16周岁", "Minors are those under 16")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Member.ENTITY)
            .then(MINOR_AGE.is(number(16)));

    /** 649号 §14: to June 2026. */
    public static final Rule<Household> BEFORE_DIBAO_649 = shall(MEASURES_649, "N649-14.3", "§14")
            .says(
                    "家庭中有人符合特困人员条件的，给予特困人员救助供养",
                    "Whoever in the household meets the conditions of extreme poverty is given that support")
            .reading(
                    "认定为特困人员之后不再计入低保家庭人口；认定之前仍计入，两项结果并列给出",
                    "Once recognised, the person is no longer counted in the dibao household; until then the person counts, and both results are given")
            .when(Household.ENTITY, Household.MEMBERS.any(eligibleFor(Programme.EXTREME_POVERTY_SUPPORT)))
            .then(effect(
                    Body.TOWNSHIP,
                    "家庭中有人符合特困人员条件，应当办理特困供养；认定后重新核算低保人口和金额",
                    "someone in the household qualifies for extreme-poverty support: see to that, and reckon dibao anew once it is recognised",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 649号 §15: to June 2026. */
    public static final Rule<Member> ILLNESS_AND_FUNERAL_649 = shall(MEASURES_649, "N649-15.1", "§15")
            .says("供养还包括疾病治疗和办理丧葬事宜", "Support includes treatment of illness, and the funeral")
            .forEvery(Member.ENTITY)
            .then(provides(Programme.EXTREME_POVERTY_SUPPORT, "疾病治疗、办理丧葬事宜", "treatment of illness, and the funeral"));

    /** 国发〔2016〕14号, 救助供养标准: to June 2021. */
    public static final Rule<Member> BASIC_LIVING_2016 = shall(SUPPORT_14, "N14-4.1", "救助供养标准")
            .says("按基本生活标准供养", "The basic living standard is paid")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Member.ENTITY)
            .then(pays(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Part.BASIC_LIVING,
                    byForm(Standard.EXTREME_POVERTY_BASIC_LIVING)));

    /** 国发〔2016〕14号, 救助供养标准: to June 2021. */
    public static final Rule<Member> CARE_2016 = shall(SUPPORT_14, "N14-4.2", "救助供养标准")
            .says("按生活自理能力分档给照料护理费", "Care is paid by levels of self-care")
            .reading(
                    "2021年7月前的评估分档未见条文，列为待定",
                    "How the levels were found before July 2021 is not known, so the amount stays open")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Member.ENTITY)
            .then(pays(Programme.EXTREME_POVERTY_SUPPORT, Part.CARE, CARE_TERM_2016));

    /** 43号 §4: from July 2021. */
    public static final Rule<Member> ELIGIBLE = shall(EXTREME_POVERTY_43, "N43-4.1", "§4")
            .says(
                    "同时无劳动能力、无生活来源、无法定义务人或者义务人无履行能力的，纳入特困人员救助供养",
                    "Who at once cannot work, has no means, and has nobody able to support them gets extreme-poverty support")
            .reading(
                    "法定义务人不论是否同住都要逐一判断；同住的也要列入义务人名单",
                    "Everyone with the duty is looked at, also who lives in the household; they have to stand in the list of supporters")
            .when(Member.ENTITY, MEETS_CONDITIONS)
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §5. */
    public static final Rule<Member> UNABLE_TO_WORK = shall(EXTREME_POVERTY_43, "N43-5.1", "§5")
            .says(
                    "60周岁以上、不满规定年龄的未成年人、规定等级的残疾人和省规定的其他人，认定为无劳动能力",
                    "People of 60 or older, minors under the set age, people with disabilities of the listed kinds and grades, and others by "
                            + "the province count as unable to work")
            .reading(
                    "残疾限智力、精神一至三级，肢体一、二级，视力一级；多重残疾看其中有没有这些类别和等级的一项，不只看多重残疾的等级",
                    "Disability: intellectual or mental of grade 1 to 3, physical of grade 1 or 2, visual of grade 1; of multiple disabilities, whether "
                            + "one of these is among them, not the grade of the whole alone")
            .forEvery(Member.ENTITY)
            .then(NO_LABOUR_CAPACITY.is(anyOf(
                    People.AGE.isAtLeast(number(60)),
                    People.AGE.isBelow(MINOR_AGE),
                    disabled(DisabilityKind.INTELLECTUAL, 3),
                    disabled(DisabilityKind.MENTAL, 3),
                    disabled(DisabilityKind.PHYSICAL, 2),
                    disabled(DisabilityKind.VISUAL, 1),
                    allOf(
                            disabled(DisabilityKind.MULTIPLE, 3),
                            anyOf(NationalFacts.MULTIPLE_WITH_MENTAL, NationalFacts.MULTIPLE_WITH_PHYSICAL_OR_VISUAL)),
                    Member.OTHER_NO_LABOUR_CAPACITY)));

    /** 43号 §5 (2): 16 years, which the opinion of 2020 raises to 18. */
    public static final Rule<Member> MINOR_UNDER_16 = shall(EXTREME_POVERTY_43, "N43-5.2", "§5")
            .says("未满16周岁的未成年人无劳动能力", "Minors under 16 are unable to work")
            .forEvery(Member.ENTITY)
            .then(MINOR_AGE.is(number(16)));

    /** 2020意见 二（二）5: 18 years, to June 2026. */
    public static final Rule<Member> MINOR_UNDER_18 = shall(OPINION_2020, "N2020-5.2", "二（二）5")
            .says("特困供养覆盖的未成年人由16周岁延长至18周岁", "Support covers minors up to 18 instead of 16")
            .reading(
                    "43号仍写16周岁，但意见位阶更高，法律也写未成年人，故按18周岁",
                    "Order 43 still says 16; the opinion ranks higher and the law says minors, so 18 is used")
            .inForce(Period.until("2026-06-30"))
            .overriding(MINOR_UNDER_16_649, OPINION_2020.clause("二（二）5"))
            .overriding(MINOR_UNDER_16, OPINION_2020.clause("二（二）5"))
            .forEvery(Member.ENTITY)
            .then(MINOR_AGE.is(number(18)));

    /** 43号 §6. */
    public static final Rule<Member> WITHOUT_MEANS = shall(EXTREME_POVERTY_43, "N43-6.1", "§6")
            .says(
                    "收入低于当地低保标准且财产符合特困规定的，认定为无生活来源；基础养老金、社会保险、优待抚恤金、高龄津贴不计入",
                    "Who has an income below the dibao standard and property within the limits has no means; basic pension, social insurance, "
                            + "preferential treatment and old-age allowance are not counted")
            .reading(
                    "社会救助款物不是生活来源：靠救助维持的人正是无生活来源，正在领的低保金随认定停发，故不计入",
                    "Assistance is no means of living: who lives on it is without means, and dibao ends with the recognition, so it is not counted")
            .reading(
                    "清单与低保不同：奖学金、奖励和残疾人补贴，57号§13等不计入，助学金、惠农补贴和征地拆迁补偿没有文件写明，本条都没有写，是否不计入列为待定，不按字面一概计入",
                    "The list is not that of dibao: of scholarships, awards and disability subsidies, which §13 of Order 57 and others leave out, and of "
                            + "student grants, farm subsidies and compensation for land or housing, which no text names, it says nothing; whether they are left out "
                            + "stays open and they are not counted by the letter")
            .reading(
                    "不计入的“基本医疗保险等社会保险”，医疗保险等待遇在内，离退休金不在内（另有基础养老金一项）；失业保险也是社会保险而发的是现金，“等”及不及于它没有写，列为待定",
                    "“Basic medical insurance and other social insurance” has the benefits of medical insurance in it and not retirement pensions, beside which the basic "
                            + "pension is named. Unemployment insurance is a social insurance too and pays money; whether “and other” reaches it is not said and stays open")
            .forEvery(Member.ENTITY)
            .then(NO_INCOME.is(allOf(
                    INCOME.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE),
                    firstKnown(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, PROPERTY_LIMITS))));

    /** 43号 §8, (1) to (6). */
    public static final Rule<Supporter> UNABLE_TO_SUPPORT = shall(EXTREME_POVERTY_43, "N43-8.1", "§8")
            .says(
                    "特困人员，60周岁以上低保对象，收入财产不高的70周岁以上老人和重度残疾人，财产不高的无行为能力、失踪、服刑的人，" + "以及省规定的其他人，无履行义务能力",
                    "Unable are: extreme-poverty persons; dibao recipients of 60 or older; people of 70 or older and severely disabled people with low "
                            + "income and property; people without civil capacity, missing or in prison with low property; others by the province")
            .forEvery(Supporter.ENTITY)
            .then(UNABLE.is(anyOf(
                    Supporter.DRAWS_EXTREME_POVERTY_SUPPORT,
                    allOf(SUPPORTER_AGE.isAtLeast(number(60)), Supporter.DRAWS_DIBAO),
                    allOf(
                            SUPPORTER_AGE.isAtLeast(number(70)),
                            BELOW_AVERAGE_INCOME,
                            Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS),
                    allOf(
                            SUPPORTER_SEVERELY_DISABLED,
                            BELOW_AVERAGE_INCOME,
                            Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS),
                    allOf(
                            anyOf(Supporter.WITHOUT_CIVIL_CAPACITY, Supporter.DECLARED_MISSING, Supporter.IMPRISONED),
                            Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS),
                    Supporter.UNABLE_BY_PROVINCIAL_RULE)));

    /** 43号 §9. */
    public static final Rule<Member> CHILD_SUPPORT_CHOSEN = shall(EXTREME_POVERTY_43, "N43-9.1", "§9")
            .says(
                    "选择孤儿、事实无人抚养儿童保障的未成年人，不再认定为特困人员",
                    "A minor who has chosen support as an orphan or de facto unattended child is not recognised")
            .when(Member.ENTITY, allOf(People.MINOR, Member.CHOOSES_CHILD_SUPPORT))
            .then(excludes(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §19 with the standard of 国发〔2016〕14号: from July 2021. */
    public static final Rule<Member> BASIC_LIVING = shall(EXTREME_POVERTY_43, "N43-19.1", "§19")
            .says(
                    "按基本生活标准供养；城乡标准不一致的，有承包土地或者集体收益分配的一般给农村标准，易地搬迁到城镇的给城市标准",
                    "The basic living standard is paid; where urban and rural differ, who holds contracted land or a share in the collective generally gets "
                            + "the rural one, who was relocated to a town the urban one")
            .reading(
                    "搬迁到城镇而仍有承包土地的，按搬迁给城市标准；其余按家庭的城乡类别",
                    "Who was relocated and still holds land gets the urban standard; everybody else that of the household’s area")
            .reading(
                    "当地按供养方式分别公布的，按供养方式；按自理能力分别公布的，需要半护理、全护理的按失能半失能，其余按自理；都没有分的，按统一的数",
                    "Where a place publishes it by form of support, that of the form; where by ability, who needs half or full care gets that of people with lost "
                            + "abilities, everybody else that of those who can care for themselves; otherwise the one figure")
            .forEvery(Member.ENTITY)
            .then(pays(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Part.BASIC_LIVING,
                    where(Member.RELOCATED_TO_TOWN, basicLiving(Optional.of(Area.URBAN)))
                            .where(Member.SHARES_COLLECTIVE_LAND, basicLiving(Optional.of(Area.RURAL)))
                            .otherwise(basicLiving(Optional.empty()))));

    /** 43号 §20, §22: from July 2021. */
    public static final Rule<Member> CARE = shall(EXTREME_POVERTY_43, "N43-22.1", "§20、§22")
            .says(
                    "照料护理按自理能力分档：四项以上不能达到为全护理，一至三项为半护理，全部达到为自理",
                    "Care follows self-care: four or more abilities lost, full care; one to three, half care; none, self-care")
            .forEvery(Member.ENTITY)
            .then(pays(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Part.CARE,
                    where(FULL_CARE, byForm(Standard.EXTREME_POVERTY_CARE_FULL))
                            .where(HALF_CARE, byForm(Standard.EXTREME_POVERTY_CARE_HALF))
                            .otherwise(byForm(Standard.EXTREME_POVERTY_CARE_NONE))));

    /** 43号 §24, (1) and (3). */
    public static final Rule<Member> ENDED = shall(EXTREME_POVERTY_43, "N43-24.1", "§24")
            .says(
                    "特困人员死亡、被宣告失踪或者服刑的，终止救助供养",
                    "Support ends with death, with being declared missing, and with imprisonment")
            .reading(
                    "死亡的，不论享受与否知不知道，都没有可以继续的供养",
                    "Who has died has nothing that could go on, whether or not it is known if they drew support")
            .when(
                    Member.ENTITY,
                    allOf(
                            anyOf(People.KNOWN_TO_HAVE_DIED, RECEIVES),
                            anyOf(People.DIED, Member.DECLARED_MISSING, Member.IMPRISONED)))
            .then(excludes(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §24, last paragraph. */
    public static final Rule<Member> CONTINUES_TO_18 = shall(EXTREME_POVERTY_43, "N43-24.2", "§24")
            .says("特困人员中的未成年人可继续享有待遇至18周岁", "A minor who draws support may continue up to 18")
            .reading(
                    "“可继续享有”给的是特困人员，不是经办机构的裁量；其他条件仍须符合",
                    "That they may continue is their right and no discretion of the authority; the other conditions still have to be met")
            .when(Member.ENTITY, allOf(RECEIVES, People.MINOR, WITHOUT_MEANS_FOUND, NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §24, last paragraph: to June 2026, when the law makes it a duty. */
    public static final Rule<Member> CONTINUES_AT_SCHOOL = shall(EXTREME_POVERTY_43, "N43-24.3", "§24")
            .says(
                    "年满18周岁仍在义务教育、普通高中或中等职业学校就读的，可继续享有待遇",
                    "Who has turned 18 and still is in compulsory, upper secondary or vocational secondary education may continue")
            .reading("同N43-24.2", "Read as N43-24.2")
            .inForce(Period.until("2026-06-30"))
            .when(
                    Member.ENTITY,
                    allOf(
                            RECEIVES,
                            People.ADULT,
                            People.IN_UPPER_SECONDARY_OR_BELOW,
                            WITHOUT_MEANS_FOUND,
                            NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §16, first paragraph. */
    public static final Rule<Member> ELIGIBLE_LAW = shall(LAW, "NLAW-16.1", "§16")
            .says(
                    "无劳动能力、无生活来源且无法定义务人或者义务人无履行能力的老年人、未成年人、残疾人等，给予特困人员供养",
                    "Elderly people, minors and disabled people who cannot work, have no means, and have nobody able to support them get support")
            .when(Member.ENTITY, MEETS_CONDITIONS)
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §16, first paragraph: minors are all under 18. */
    public static final Rule<Member> MINOR_LAW = shall(LAW, "NLAW-16.2", "§16")
            .says("供养的对象包括未成年人", "Support is for minors")
            .reading("未成年人即未满18周岁", "Minors are all those under 18")
            .overriding(MINOR_UNDER_16, LAW.clause("§16"))
            .forEvery(Member.ENTITY)
            .then(MINOR_AGE.is(number(18)));

    /** 社会救助法 §16. */
    public static final Rule<Household> BEFORE_DIBAO = shall(LAW, "NLAW-16.5", "§16")
            .says(
                    "家庭中有人符合特困人员条件的，给予特困人员救助供养",
                    "Whoever in the household meets the conditions of extreme poverty is given that support")
            .reading(
                    "认定为特困人员之后不再计入低保家庭人口；认定之前仍计入，两项结果并列给出",
                    "Once recognised, the person is no longer counted in the dibao household; until then the person counts, and both results are given")
            .when(Household.ENTITY, Household.MEMBERS.any(eligibleFor(Programme.EXTREME_POVERTY_SUPPORT)))
            .then(effect(
                    Body.TOWNSHIP,
                    "家庭中有人符合特困人员条件，应当办理特困供养；认定后重新核算低保人口和金额",
                    "someone in the household qualifies for extreme-poverty support: see to that, and reckon dibao anew once it is recognised",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 社会救助法 §16, first paragraph. */
    public static final Rule<Member> ILLNESS_AND_FUNERAL = shall(LAW, "NLAW-16.3", "§16")
            .says("供养还包括疾病治疗和办理丧葬事宜", "Support includes treatment of illness, and the funeral")
            .forEvery(Member.ENTITY)
            .then(provides(Programme.EXTREME_POVERTY_SUPPORT, "疾病治疗、办理丧葬事宜", "treatment of illness, and the funeral"));

    /** 社会救助法 §16, third paragraph. */
    public static final Rule<Member> CONTINUES_AT_SCHOOL_LAW = shall(LAW, "NLAW-16.4", "§16")
            .says(
                    "特困人员中的未成年人满18周岁后仍在义务教育或者高中阶段就学的，继续供养",
                    "A minor who draws support and turns 18 while in compulsory or upper secondary education continues to draw it")
            .when(
                    Member.ENTITY,
                    allOf(
                            RECEIVES,
                            People.ADULT,
                            People.IN_UPPER_SECONDARY_OR_BELOW,
                            WITHOUT_MEANS_FOUND,
                            NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    private ExtremePovertySupport() {}

    private static Condition<Member> disabled(DisabilityKind kind, long upToGrade) {
        return allOf(Member.DISABILITY_KIND.is(kind), Member.DISABILITY_GRADE.isAtMost(number(upToGrade)));
    }

    private static Amount<Member> basicLiving(Optional<Area> area) {
        return where(LOST_ABILITIES.isAtLeast(number(1)), basicLiving(area, DISABLED))
                .otherwise(basicLiving(area, ABLE));
    }

    // places publish one standard, or one for each form of support, or one for who can care for himself or herself and
    // one for who cannot
    private static Amount<Member> basicLiving(Optional<Area> area, String ability) {
        return where(Member.IN_INSTITUTION, use(area, INSTITUTIONAL).orVariant(ability))
                .otherwise(use(area, DISPERSED).orVariant(ability));
    }

    private static Standard.Use use(Optional<Area> area, String variant) {
        return new Standard.Use(Standard.EXTREME_POVERTY_BASIC_LIVING, area, ImmutableList.of(variant), false);
    }

    // places publish one standard, or one for each form of support (集中, 分散)
    private static Amount<Member> byForm(Standard standard) {
        return where(Member.IN_INSTITUTION, standard.variant(INSTITUTIONAL)).otherwise(standard.variant(DISPERSED));
    }
}
