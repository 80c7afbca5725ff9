package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_2012;
import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.Texts.NOTICE_83;
import static org.jiuzhu.jurisdiction.national.Texts.ON_ALONE;
import static org.jiuzhu.jurisdiction.national.Texts.ON_AMOUNT;
import static org.jiuzhu.jurisdiction.national.Texts.ON_DIBAO;
import static org.jiuzhu.jurisdiction.national.Texts.ON_INCOME;
import static org.jiuzhu.jurisdiction.national.Texts.ON_MEMBERS;
import static org.jiuzhu.jurisdiction.national.Texts.ON_PROPERTY;
import static org.jiuzhu.jurisdiction.national.Texts.ON_SPECIAL_DIFFICULTY;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.continuesAtMost;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.runsOn;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/**
 * The minimum living allowance (最低生活保障, dibao): for a household whose income per head is below the standard and whose property is within
 * limits, or for one person of it alone. Nothing is rounded on the way; how an allowance that is no whole fen is rounded is open ({@link #ROUNDING}).
 */
public final class MinimumLivingAllowance {

    /** {@link FamilyIncome#WORK_COST}. */
    public static final OpenTerm.OfAmount<Member> WORK_COST = FamilyIncome.WORK_COST;

    /** {@link FamilyIncome#HARDSHIP_DEDUCTION}. */
    public static final OpenTerm.OfAmount<Member> HARDSHIP_DEDUCTION = FamilyIncome.HARDSHIP_DEDUCTION;

    /** {@link FamilyIncome#COUNTED_INCOME}. */
    public static final Amount<Member> COUNTED_INCOME = FamilyIncome.COUNTED_INCOME;

    /** 低保财产规定: the property limits, which provinces and prefectures set. */
    public static final OpenTerm.OfCondition<Household> PROPERTY_LIMITS = OpenTerm.condition(
                    Household.ENTITY,
                    "N57-14#property-limits",
                    ON_PROPERTY,
                    "家庭财产符合当地低保财产状况规定",
                    "property within the local limits of dibao")
            .foundInEachCase();

    /** 分类施保: what is added for a person with special difficulties, yuan a month. */
    public static final OpenTerm.OfAmount<Member> SUPPLEMENT = OpenTerm.amount(
            Member.ENTITY,
            "N57-27#supplement",
            ON_SPECIAL_DIFFICULTY,
            "分类施保增发（每月）",
            "supplement for special difficulties, a month");

    /** 渐退期: for how many months; in principle at most 6 from 20 October 2022 on ({@link #GRADUAL_EXIT_AT_MOST_SIX_MONTHS}). */
    public static final OpenTerm.OfCount<Household> GRADUAL_EXIT_MONTHS = OpenTerm.count(
                    Household.ENTITY,
                    "N57-33#months",
                    DIBAO_57.clause("§33"),
                    Unit.MONTHS,
                    "渐退期月数",
                    "months of gradual exit")
            .notBelow(Fraction.ONE);

    /** 渐退期发放: what is paid a month while the allowance runs out, yuan for the household. */
    public static final OpenTerm.OfAmount<Household> RUN_ON_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "N57-33#amount",
            DIBAO_57.clause("§33"),
            "渐退期内每月发放额",
            "amount a month during gradual exit");

    /** 单人户收入: what a place takes as the income of a person who applies alone, yuan a month. The nation does not say. */
    public static final OpenTerm.OfAmount<Member> ALONE_INCOME_TERM = OpenTerm.amount(
                    Member.ENTITY,
                    "N57-8#alone-income",
                    ON_ALONE,
                    "单独申请人按何种收入与低保标准比较（每月）",
                    "income of a person who applies alone, a month")
            .foundInEachCase();

    /** 单人户财产: what a place asks of the property of a person who applies alone, outside margin households. */
    public static final OpenTerm.OfCondition<Member> ALONE_PROPERTY_TERM = OpenTerm.condition(
                    Member.ENTITY,
                    "N57-8#alone-property",
                    ON_ALONE,
                    "单独申请人财产符合规定",
                    "property of a person who applies alone within the limits")
            .foundInEachCase();

    /** 单独申请人收入: as the authority found, otherwise by {@link #ALONE_INCOME_TERM}; yuan a month. */
    public static final Amount<Member> ALONE_INCOME = define(
            "dibao.aloneIncome",
            "单独申请人月收入",
            "monthly income of a person who applies alone",
            ON_ALONE,
            firstKnown(NationalFacts.ALONE_INCOME, ALONE_INCOME_TERM));

    /** 单独申请人财产符合规定: as the authority found, otherwise by {@link #ALONE_PROPERTY_TERM}. */
    public static final Condition<Member> ALONE_PROPERTY = define(
            "dibao.aloneProperty",
            "单独申请人财产符合规定",
            "property of a person who applies alone within the limits",
            ON_ALONE,
            firstKnown(NationalFacts.ALONE_PROPERTY_WITHIN_LIMITS, ALONE_PROPERTY_TERM));

    /** 其他特殊困难人员: whom else civil affairs of a county or higher lets apply alone; the nation does not say. */
    public static final OpenTerm.OfCondition<Member> OTHER_ALONE = OpenTerm.condition(
            Member.ENTITY,
            "N57-8#other",
            DIBAO_57.clause("§8"),
            "属于县级以上民政部门规定可以单独申请的其他特殊困难人员",
            "one of the others in special difficulty whom civil affairs lets apply alone");

    /** 低保家庭: draws dibao as a household on the date of the case. */
    public static final Condition<Household> RECEIVES = define(
            "dibao.receives",
            "正在享受低保",
            "draws dibao",
            ON_DIBAO,
            Awards.householdDraws(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 单人户: draws dibao alone on the date of the case. */
    public static final Condition<Member> RECEIVES_ALONE = define(
            "dibao.receivesAlone",
            "正在单独享受低保",
            "draws dibao alone",
            ON_ALONE,
            Awards.personDraws(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 计入低保人口: a co-living member who is not in extreme-poverty support. */
    public static final Condition<Member> COUNTED = define(
            "dibao.counted",
            "计入低保家庭人口",
            "counted in the dibao household",
            ON_MEMBERS,
            allOf(People.CO_LIVING, not(ExtremePovertySupport.RECEIVES)));

    /** 共同生活的家庭成员人数: how many count. */
    public static final Count<Household> HEADCOUNT = define(
            "dibao.headcount",
            "共同生活的家庭成员人数",
            "number of co-living members",
            ON_MEMBERS,
            Unit.PERSONS,
            Household.MEMBERS.where(COUNTED).count());

    /** 家庭月收入: of all who count, less deductions for disability and illness, yuan a month, never below zero. */
    public static final Amount<Household> HOUSEHOLD_INCOME = define(
            "dibao.householdIncome",
            "家庭月收入",
            "household income a month",
            ON_INCOME,
            Household.MEMBERS
                    .where(COUNTED)
                    .sum(COUNTED_INCOME)
                    .minus(Household.MEMBERS.where(COUNTED).sum(FamilyIncome.DEDUCTION_BY_RULE))
                    .atLeast(NOTHING));

    /** 家庭人均收入: yuan a month, exact; of nobody there is none, so a condition that somebody counts stands before it. */
    public static final Amount<Household> INCOME_PER_HEAD = define(
            "dibao.incomePerHead",
            "家庭人均月收入",
            "household income per head a month",
            ON_DIBAO,
            HOUSEHOLD_INCOME.dividedBy(HEADCOUNT));

    /** 家庭人均收入超过低保标准; not met where nobody counts. */
    public static final Condition<Household> ABOVE_STANDARD = define(
            "dibao.aboveStandard",
            "家庭人均收入超过低保标准",
            "household income per head above the dibao standard",
            ON_DIBAO,
            allOf(HEADCOUNT.isAtLeast(number(1)), INCOME_PER_HEAD.isAbove(Standard.MINIMUM_LIVING_ALLOWANCE)));

    /** 家庭财产符合低保规定: as the authority found, otherwise by {@link #PROPERTY_LIMITS}. */
    public static final Condition<Household> PROPERTY_WITHIN_LIMITS = define(
            "dibao.propertyWithinLimits",
            "家庭财产符合低保规定",
            "property within the limits of dibao",
            ON_PROPERTY,
            firstKnown(Household.PROPERTY_WITHIN_DIBAO_LIMITS, PROPERTY_LIMITS));

    /** 人均收入低于低保标准且财产符合规定; not met where nobody counts. */
    public static final Condition<Household> MEETS_CONDITIONS = define(
            "dibao.meetsConditions",
            "人均收入低于低保标准且财产符合规定",
            "income per head below the standard, property within the limits",
            ON_DIBAO,
            allOf(
                    HEADCOUNT.isAtLeast(number(1)),
                    INCOME_PER_HEAD.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE),
                    PROPERTY_WITHIN_LIMITS));

    // while dibao runs on for the household, each of it is still paid with the household
    private static final Condition<Member> HOUSEHOLD_FAILS = not(Member.ofHousehold(
            anyOf(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE), runsOn(Programme.MINIMUM_LIVING_ALLOWANCE))));

    private static final Condition<Member> IN_MARGIN_HOUSEHOLD = Member.ofHousehold(anyOf(
            Awards.householdDraws(Programme.LOW_INCOME_MARGIN_HOUSEHOLD),
            eligibleFor(Programme.LOW_INCOME_MARGIN_HOUSEHOLD)));

    private static final Condition<Member> OWN_INCOME_BELOW_STANDARD =
            ALONE_INCOME.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE);

    /** 可按单人户申请的收入条件: the household itself gets no dibao, nor does it run on, and the person’s income is below the standard. */
    public static final Condition<Member> ALONE_BELOW_STANDARD = define(
            "dibao.aloneBelowStandard",
            "家庭不符合低保，本人收入低于低保标准",
            "the household does not qualify, the person’s income is below the standard",
            ON_ALONE,
            allOf(HOUSEHOLD_FAILS, OWN_INCOME_BELOW_STANDARD));

    private static final Condition<Member> HAS_SPECIAL_DIFFICULTY =
            anyOf(People.ELDERLY, People.MINOR, People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL);

    /** 分档发放: the place pays by classes, and publishes one amount for each. */
    public static final Condition<Entity> PAYS_BY_CLASS =
            Standard.MINIMUM_LIVING_ALLOWANCE_BAND.variant("a").isPublished();

    /** 取整: how an allowance that is no whole fen is rounded. The nation does not say. */
    public static final OpenTerm.OfChoice<Household, RoundingWay> ROUNDING = OpenTerm.choice(
            Household.ENTITY,
            "N57-23#rounding",
            ON_AMOUNT,
            ImmutableList.copyOf(RoundingWay.values()),
            "低保金的取整办法",
            "how the allowance is rounded");

    private static final Amount<Household> SHORTFALL_AMOUNT = HEADCOUNT
            .times(Standard.MINIMUM_LIVING_ALLOWANCE)
            .minus(HOUSEHOLD_INCOME)
            .rounded(ROUNDING);

    private static final Condition<Household> LEFT_BY_WORK = allOf(
            RECEIVES,
            Household.MEMBERS.any(allOf(COUNTED, Member.EMPLOYED)),
            INCOME_PER_HEAD.isAbove(Standard.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §4: before the interim measures of May 2014. */
    public static final Rule<Household> ELIGIBLE_2012 = shall(DIBAO_2012, "N220-4.1", "§4")
            .says(
                    "家庭人均收入低于当地低保标准且财产符合规定的，可以申请低保",
                    "A household with an income per head below the standard and property within the limits can apply for dibao")
            .inForce(Period.until("2014-04-30"))
            .when(Household.ENTITY, MEETS_CONDITIONS)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §10 (1): to June 2021. */
    public static final Rule<Member> ALONE_DISABLED_2012 = shall(DIBAO_2012, "N220-10.1", "§10")
            .says(
                    "困难家庭中丧失劳动能力且单独立户的成年重度残疾人，可以单独申请",
                    "An adult, severely disabled person of a family in difficulty who has lost the ability to work and is registered alone can apply "
                            + "alone")
            .when(
                    Member.ENTITY,
                    allOf(
                            People.NOT_KNOWN_TO_HAVE_DIED,
                            Member.ofHousehold(NationalFacts.IN_DIFFICULTY),
                            NationalFacts.LOST_ABILITY_TO_WORK,
                            NationalFacts.REGISTERED_ALONE,
                            People.ADULT,
                            People.SEVERELY_DISABLED,
                            ALONE_BELOW_STANDARD,
                            ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §10 (2): to June 2021. */
    public static final Rule<Member> ALONE_RELIGIOUS_2012 = shall(DIBAO_2012, "N220-10.2", "§10")
            .says(
                    "脱离家庭、在宗教场所居住三年以上的生活困难的宗教教职人员，可以单独申请",
                    "Religious staff in difficulty who have lived apart at a religious site for three years can apply alone")
            .reading(
                    "已脱离家庭独立生活，不看原家庭是否符合低保",
                    "They live apart from the family, so whether that family qualifies does not matter")
            .when(Member.ENTITY, religious())
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §27: to June 2021. */
    public static final Rule<Household> SHORTFALL_2012 = shall(DIBAO_2012, "N220-27.1", "§27")
            .says(
                    "保障金额是人均收入与低保标准的差额乘以共同生活的家庭成员人数",
                    "The allowance is the difference of standard and income per head, times the number of co-living members")
            .forEvery(Household.ENTITY)
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, SHORTFALL_AMOUNT));

    /** 220号 §10, §27: to June 2021, a person alone. */
    public static final Rule<Member> ALONE_AMOUNT_2012 = shall(DIBAO_2012, "N220-27.2", "§10、§27")
            .says("单独申请的人按一人户的差额计算", "A person alone gets the difference for a household of one")
            .reading(
                    "本人收入怎么取没有写，以经办机构的认定为准",
                    "What counts as the person’s income is not said: it is what the authority found")
            .when(Member.ENTITY, eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, aloneShortfall()));

    /** 649号 §9: to June 2026. */
    public static final Rule<Household> ELIGIBLE = shall(MEASURES_649, "N649-9.1", "§9")
            .says(
                    "共同生活的家庭成员人均收入低于当地低保标准且财产符合规定的家庭，给予低保",
                    "A household with an income per head below the local standard and property within the limits gets dibao")
            .reading("“低于”是严格小于，等于标准的不符合", "Below is strict: an income equal to the standard does not qualify")
            .reading(
                    "特困人员不计入低保家庭人口；没有人计入的家庭不符合",
                    "People in extreme-poverty support are not counted; a household in which nobody counts does not qualify")
            .when(Household.ENTITY, MEETS_CONDITIONS)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 649号 §12, second paragraph: to June 2021. */
    public static final Rule<Member> SUPPLEMENT_649 = shall(MEASURES_649, "N649-12.2", "§12")
            .says(
                    "获得低保后仍有困难的老年人、未成年人、重度残疾人和重病患者，政府应当采取措施",
                    "Elderly people, minors, severely disabled and seriously ill people who are still in difficulty with dibao are given more")
            .reading(
                    "“仍有困难”是条件：四类人员中经认定仍有困难的才增发",
                    "To be still in difficulty is a condition: of the four groups, who was found to be so is given more")
            .inForce(Period.until("2021-06-30"))
            .when(Member.ENTITY, allOf(COUNTED, HAS_SPECIAL_DIFFICULTY, NationalFacts.STILL_DIFFICULT_WITH_DIBAO))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, SUPPLEMENT));

    /** 57号 §8 (1). */
    public static final Rule<Member> ALONE_SEVERELY_DISABLED = shall(DIBAO_57, "N57-8.1", "§8")
            .says(
                    "边缘家庭中的一、二级重度残疾人和三级智力、精神残疾人，可以单独申请",
                    "In a margin household, people severely disabled, or intellectually or mentally disabled of grade 3, can apply alone")
            .reading(
                    "“可以单独提出申请”是申请人的权利；家庭本身符合低保的应当整户纳入，不适用单人户",
                    "That they can apply alone is a right of theirs; a household that itself qualifies is taken in as a whole")
            .reading(
                    "本人收入怎么取由地方定（待定项）；财产按边缘家庭的规定已经审过",
                    "What counts as the person’s income is for places, an open term; property was examined with the margin household")
            .when(
                    Member.ENTITY,
                    allOf(COUNTED, People.SEVERE_OR_GRADE_THREE_MENTAL, IN_MARGIN_HOUSEHOLD, ALONE_BELOW_STANDARD))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §8 (2). */
    public static final Rule<Member> ALONE_SERIOUSLY_ILL = shall(DIBAO_57, "N57-8.2", "§8")
            .says("边缘家庭中患当地认定的重特大疾病的人，可以单独申请", "In a margin household, seriously ill people can apply alone")
            .when(Member.ENTITY, allOf(COUNTED, Member.SERIOUSLY_ILL, IN_MARGIN_HOUSEHOLD, ALONE_BELOW_STANDARD))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §8 (3). */
    public static final Rule<Member> ALONE_RELIGIOUS = shall(DIBAO_57, "N57-8.3", "§8")
            .says(
                    "脱离家庭、在宗教场所居住三年以上的生活困难的宗教教职人员，可以单独申请",
                    "Religious staff in difficulty who have lived apart at a religious site for three years can apply alone")
            .reading(
                    "已脱离家庭独立生活，不看原家庭是否符合低保",
                    "They live apart from the family, so whether that family qualifies does not matter")
            .when(Member.ENTITY, religious())
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §8 (4). */
    public static final Rule<Member> ALONE_OTHER = shall(DIBAO_57, "N57-8.6", "§8")
            .says(
                    "县级以上民政部门规定的其他特殊困难人员，可以单独申请",
                    "Others in special difficulty whom civil affairs of a county or higher names can apply alone")
            .reading(
                    "规定了哪些人是待定项；个案已经认定的，以认定为准；当地没有规定的，把待定项设为否，不推定没有",
                    "Whom they name is an open term, and a finding on the person goes first; where nobody is named the term is set to false, "
                            + "which is not supposed")
            .reading(
                    "不以边缘家庭为前提；财产怎么审由地方定，是待定项。83号一（一）的“等特殊困难人员”同此",
                    "The household need not be a margin household; how property is examined is open. So it is with “and others in special difficulty” "
                            + "of Notice 83")
            .when(
                    Member.ENTITY,
                    allOf(
                            COUNTED,
                            firstKnown(NationalFacts.OTHER_SPECIAL_DIFFICULTY, OTHER_ALONE),
                            ALONE_BELOW_STANDARD,
                            ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §21. */
    public static final Rule<Household> PAID_FROM_NEXT_MONTH = shall(DIBAO_57, "N57-21.1", "§21")
            .says("从确认同意之日的下月起发放低保金", "The allowance is paid from the month after the decision")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.COUNTY,
                    "从作出确认同意决定的下月起发放",
                    "pays from the month after the decision to confirm",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §23: by the shortfall, where no classes are published. */
    public static final Rule<Household> SHORTFALL = shall(DIBAO_57, "N57-23.1", "§23")
            .says(
                    "低保金可以按人均收入与低保标准的实际差额计算",
                    "The allowance can be the actual difference of income per head and standard")
            .reading(
                    "按标准乘以人数减家庭收入计算，不先对人均数取整；取整办法国家没有规定，是整分的照发，不是整分的由地方规定",
                    "Standard times members less household income, never rounding per head; the nation does not say how to round: whole fen are paid as "
                            + "they are, any other amount as the place rounds")
            .reading(
                    "当地公布分档标准的按分档，没有公布的按差额；2026年7月起社会救助法§18仍是两种办法",
                    "By classes where the place publishes them, otherwise by the difference; §18 of the law of 2026 keeps both ways")
            .when(Household.ENTITY, not(PAYS_BY_CLASS))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, SHORTFALL_AMOUNT));

    /** 57号 §23: by classes, where they are published. */
    public static final Rule<Household> BAND = shall(DIBAO_57, "N57-23.2", "§23")
            .says("低保金也可以按困难程度和人员情况分档计算", "The allowance can also follow classes of difficulty")
            .reading(
                    "分档标准按人按月，乘以共同生活的家庭成员人数",
                    "The amount of a class is for one person, and taken times the co-living members")
            .when(Household.ENTITY, PAYS_BY_CLASS)
            .then(pays(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Part.ALLOWANCE,
                    HEADCOUNT.times(where(
                                    inClass(AllowanceClass.A), Standard.MINIMUM_LIVING_ALLOWANCE_BAND.variant("a"))
                            .where(inClass(AllowanceClass.B), Standard.MINIMUM_LIVING_ALLOWANCE_BAND.variant("b"))
                            .otherwise(Standard.MINIMUM_LIVING_ALLOWANCE_BAND.variant("c")))));

    /** 57号 §23 with §8: a person alone. */
    public static final Rule<Member> ALONE_AMOUNT = shall(DIBAO_57, "N57-23.3", "§8、§23")
            .says("单独申请的人按一人户的差额计算", "A person alone gets the difference for a household of one")
            .reading("本人收入怎么取由地方定，是待定项", "What counts as the person’s income is for places, an open term")
            .when(Member.ENTITY, eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, aloneShortfall()));

    /** 57号 §27: from July 2021; since July 2026 also §20 of the law. */
    public static final Rule<Member> SUPPLEMENT_RULE = shall(DIBAO_57, "N57-27.1", "§27")
            .says(
                    "获得低保后仍有困难的老年人、未成年人、重度残疾人和重病患者，政府应当采取措施保障",
                    "Elderly people, minors, severely disabled and seriously ill people who are still in difficulty with dibao are given more")
            .reading(
                    "“仍有困难”是条件，由经办机构认定；没有认定的不推定有，也不推定没有",
                    "To be still in difficulty is a condition, found by the authority; while it is not, neither is supposed")
            .reading(
                    "怎么保障、增发多少由地方定，是待定项，不影响低保金本身",
                    "How much is for places, an open term that leaves the allowance itself alone")
            .when(Member.ENTITY, allOf(COUNTED, HAS_SPECIAL_DIFFICULTY, NationalFacts.STILL_DIFFICULT_WITH_DIBAO))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, SUPPLEMENT));

    /** 57号 §30. */
    public static final Rule<Household> CHANGES_ARE_REPORTED = shall(DIBAO_57, "N57-30.1", "§30")
            .says("低保家庭的人口、收入、财产变化应当及时告知", "A dibao household reports changes of its members, income and property")
            .when(Household.ENTITY, RECEIVES)
            .then(effect(
                    Body.RECIPIENT,
                    "家庭人口、收入、财产变化的，及时告知乡镇（街道）",
                    "reports changes of members, income and property to the township",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §31. */
    public static final Rule<Household> UNCHANGED_STAYS = shall(DIBAO_57, "N57-31.3", "§31")
            .says("核查期内经济状况没有明显变化的，不调整金额", "Between reviews the amount stays, unless circumstances change obviously")
            .reading(
                    "说的是家庭经济状况：收入小有出入不重新核算。低保标准调整不是家庭的变化，不因本句推迟，全体对象从新标准施行起重新计算",
                    "It is about the family’s means: small differences of income lead to no new reckoning. A new dibao standard is no change of "
                            + "the family’s and is not held back: everybody’s amount is reckoned anew from its first day")
            .reading(
                    "结果中的金额是按当日的事实和标准算出的数；与已发的不同而没有明显变化的，在下次核查之前仍按已发的发放",
                    "The amount of a result is what the facts and the standard of the day come to; where it differs from what is paid and nothing "
                            + "changed obviously, what is paid goes on until the next review")
            .when(Household.ENTITY, allOf(RECEIVES, not(Household.OBVIOUSLY_CHANGED)))
            .then(effect(
                    Body.COUNTY,
                    "核查期内不再调整低保金额度",
                    "does not adjust the amount between reviews",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §32. */
    public static final Rule<Household> CUTS_ARE_EXPLAINED = shall(DIBAO_57, "N57-32.1", "§32")
            .says("减发、停发低保金的，应当告知并说明理由", "Who cuts or ends the allowance tells the family and says why")
            .when(Household.ENTITY, RECEIVES)
            .then(effect(
                    Body.COUNTY,
                    "减发、停发的，告知低保家庭成员并说明理由",
                    "tells the family of a cut or an end and gives the reasons",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §33. */
    public static final Rule<Household> GRADUAL_EXIT = may(DIBAO_57, "N57-33.1", "§33")
            .says(
                    "成员就业后家庭人均收入超过低保标准的，可以给予一定时间的渐退期",
                    "A household whose income per head rises above the standard by work may keep dibao for some time")
            .reading(
                    "等于标准的既不符合低保也不“超过”标准，条文没有覆盖",
                    "An income equal to the standard neither qualifies nor is above it: the sentence does not cover it")
            .reading(
                    "在业的是任何一名计入的成员；收入超过是不是就业带来的、是不是享受低保之后才就业，条文没有要求证明，给不给由主管机关决定时一并看",
                    "Any counted member may be the one in work. That the income rose by that work, or that it began after the grant, need not be shown: the "
                            + "authority, which may grant the time or not, looks at it too")
            .reading(
                    "从哪一天起没有写，以经办机构确定的渐退期起始日为准；期满不再发放",
                    "From which day is not said: it is the first day that the authority set; after the last month nothing is paid")
            .when(Household.ENTITY, LEFT_BY_WORK)
            .then(continues(Programme.MINIMUM_LIVING_ALLOWANCE, GRADUAL_EXIT_MONTHS, Household.GRADUAL_EXIT_SINCE));

    /** 57号 §33: how much. */
    public static final Rule<Household> RUN_ON = shall(DIBAO_57, "N57-33.2", "§33")
            .says("渐退期内发放的金额由地方规定", "What is paid during the gradual exit is for places")
            .reading(
                    "依哪一条进入渐退期都一样；先看经办机构为该户确定的数额",
                    "Whichever sentence the gradual exit rests on; what the authority has set for the household goes first")
            .when(Household.ENTITY, runsOn(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Part.RUN_ON,
                    firstKnown(NationalFacts.GRADUAL_EXIT_AMOUNT, RUN_ON_AMOUNT)));

    /** 57号 §34, before it 649号 §45. */
    public static final Rule<Member> WORK_REFUSED = shall(DIBAO_57, "N57-34.1", "§34")
            .says(
                    "有就业能力未就业的成员无正当理由连续3次拒绝适当工作的，减发或者停发其本人的低保金",
                    "Of a member able to work who without good reason refuses suitable work three times in a row, the own share is cut or ended")
            .when(Member.ENTITY, refusedWork())
            .then(effect(
                    Body.COUNTY,
                    "减发或者停发其本人的低保金",
                    "cuts or ends that member’s own share",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 649号 §45: to June 2021. */
    public static final Rule<Member> WORK_REFUSED_649 = shall(MEASURES_649, "N649-45.1", "§45")
            .says(
                    "有劳动能力未就业的成员无正当理由连续3次拒绝适当工作的，减发或者停发其本人的低保金",
                    "Of a member able to work who without good reason refuses suitable work three times in a row, the own share is cut or ended")
            .inForce(Period.until("2021-06-30"))
            .when(Member.ENTITY, refusedWork())
            .then(effect(
                    Body.COUNTY,
                    "减发或者停发其本人的低保金",
                    "cuts or ends that member’s own share",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 649号 §68: to June 2026. */
    public static final Rule<Household> FRAUD_649 = may(MEASURES_649, "N649-68.1", "§68")
            .says(
                    "骗取救助的，停止救助、退回，可以处骗取额1倍以上3倍以下罚款",
                    "Assistance obtained by fraud is ended and paid back; a fine of one to three times of it may be imposed")
            .when(Household.ENTITY, RECEIVES)
            .then(effect(
                    Body.COUNTY,
                    "对骗取救助的，可以处骗取额1倍以上3倍以下罚款",
                    "may fine fraud one to three times of what was obtained",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 一（一）. */
    public static final Rule<Member> ALONE_WITHOUT_WORK = shall(NOTICE_83, "N83-1.1", "一（一）")
            .says(
                    "成年无业重度残疾人可以参照单人户申请低保",
                    "An adult, severely disabled person without work can apply for dibao like a household of one")
            .reading(
                    "不以家庭是边缘家庭为前提；财产怎么审由地方定，是待定项",
                    "The household need not be a margin household; how property is examined is for places, an open term")
            .when(
                    Member.ENTITY,
                    allOf(
                            COUNTED,
                            People.ADULT,
                            not(Member.EMPLOYED),
                            People.SEVERELY_DISABLED,
                            ALONE_BELOW_STANDARD,
                            ALONE_PROPERTY))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 一（三）. */
    public static final Rule<Household> GRADUAL_EXIT_AT_MOST_SIX_MONTHS = inPrinciple(NOTICE_83, "N83-1.3", "一（三）")
            .says("渐退期原则上不超过6个月", "A gradual exit is in principle no longer than 6 months")
            .when(Household.ENTITY, LEFT_BY_WORK)
            .then(effect(
                    Body.COUNTY,
                    "给予的渐退期原则上不超过6个月",
                    "grants in principle at most 6 months of gradual exit",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 一（三）: whoever gave more is told so. */
    public static final Rule<Household> GRADUAL_EXIT_LONGER_THAN_SIX_MONTHS = inPrinciple(
                    NOTICE_83, "N83-1.3/2", "一（三）")
            .says("就业后的渐退期原则上不超过6个月", "A gradual exit after taking up work is in principle no longer than 6 months")
            .reading(
                    "“原则上”是对地方的要求而不是一律的上限：地方规定更长的，照地方规定的月数，同时提示超过6个月，由主管机关核对依据",
                    "“In principle” asks it of places and is no limit without exception: where a place gives longer, its months count, with a warning that they are "
                            + "more than 6, for the authority to check what they rest on")
            .reading(
                    "本句只说就业后的渐退期；没有人就业的家庭因其他变化渐退的，不提示",
                    "The sentence is about exits after taking up work: a household in which nobody works and that leaves after another change is not warned of")
            .when(Household.ENTITY, Household.MEMBERS.any(allOf(COUNTED, Member.EMPLOYED)))
            .then(continuesAtMost(Programme.MINIMUM_LIVING_ALLOWANCE, number(6)));

    /** 83号 一（三）. */
    public static final Rule<Household> CHECKED_AFTER_DEATH = shall(NOTICE_83, "N83-1.5", "一（三）")
            .says(
                    "低保家庭成员死亡的，自死亡之日起3个月内核查并办完增发、减发、停发",
                    "Within 3 months of a member’s death the household is examined and the allowance adjusted or ended")
            .when(Household.ENTITY, allOf(RECEIVES, Household.MEMBERS.any(People.DIED)))
            .then(effect(
                    Body.COUNTY,
                    "自死亡之日起3个月内核查并办完增发、减发、停发手续",
                    "examines the household and adjusts or ends the allowance within 3 months of the death",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 五（五）. */
    public static final Rule<Household> CHANGE_NOT_REPORTED = may(NOTICE_83, "N83-5.1", "五（五）")
            .says(
                    "重大变化超过3个月未主动告知的，可以批评教育；不符合条件的停止低保，骗取的退回并追责",
                    "Who did not report a great change for more than 3 months may be admonished; who no longer qualifies loses dibao, and fraud is "
                            + "paid back and prosecuted")
            .when(Household.ENTITY, allOf(RECEIVES, Household.OBVIOUSLY_CHANGED))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "变化超过3个月未告知的，可以批评教育",
                    "may admonish who did not report the change for more than 3 months",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 社会救助法 §18. */
    public static final Rule<Household> ELIGIBLE_LAW = shall(LAW, "NLAW-18.1", "§18")
            .says(
                    "家庭人均收入低于当地低保标准且财产符合规定的，给予低保，按月发放",
                    "A household with an income per head below the local standard and property within the limits gets dibao each month")
            .when(Household.ENTITY, MEETS_CONDITIONS)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 社会救助法 §21, second paragraph. */
    public static final Rule<Member> ALONE_LAW = may(LAW, "NLAW-21.2", "§21")
            .says(
                    "边缘家庭中的重度残疾人、重病患者和确有特殊困难的人，可以纳入低保",
                    "In a margin household, severely disabled or seriously ill people and those in special difficulty may be taken into dibao")
            .reading(
                    "57号§8已列的人员仍按57号；本条另及其他确有特殊困难的人",
                    "Those whom §8 of Order 57 lists go on under it; this sentence reaches further to others in special difficulty")
            .when(
                    Member.ENTITY,
                    allOf(
                            COUNTED,
                            anyOf(People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL, Member.LIFE_DIFFICULT),
                            IN_MARGIN_HOUSEHOLD,
                            ALONE_BELOW_STANDARD))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 社会救助法 §73. */
    public static final Rule<Household> FRAUD_LAW = may(LAW, "NLAW-73.1", "§73")
            .says(
                    "骗取救助的，可以责令退回，处二倍以下罚款，调减或者停止救助",
                    "What was obtained by fraud may be ordered back, with a fine of up to two times of it, and assistance cut or ended")
            .when(Household.ENTITY, RECEIVES)
            .then(effect(
                    Body.COUNTY,
                    "对骗取救助的，可以责令退回，处二倍以下罚款，调减或者停止救助",
                    "may order fraud paid back, fine up to two times of it, and cut or end assistance",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    private MinimumLivingAllowance() {}

    private static Condition<Member> religious() {
        return allOf(
                People.NOT_KNOWN_TO_HAVE_DIED,
                Member.RELIGIOUS_AWAY_THREE_YEARS,
                Member.LIFE_DIFFICULT,
                OWN_INCOME_BELOW_STANDARD,
                ALONE_PROPERTY);
    }

    private static Condition<Member> refusedWork() {
        return allOf(
                COUNTED, Member.ofHousehold(RECEIVES), not(Member.EMPLOYED), Member.REFUSED_WORK.isAtLeast(number(3)));
    }

    private static Amount<Member> aloneShortfall() {
        Amount<Member> shortfall = Standard.MINIMUM_LIVING_ALLOWANCE.minus(ALONE_INCOME);
        return shortfall.atLeast(NOTHING);
    }

    // the class that the household is in; for one that draws nothing yet, an open choice
    private static Condition<Household> inClass(AllowanceClass value) {
        return anyOf(
                Household.AWARDS.any(allOf(Awards.runs(Programme.MINIMUM_LIVING_ALLOWANCE), Award.CLASS.is(value))),
                allOf(not(RECEIVES), NationalFacts.ALLOWANCE_CLASS.is(value)));
    }
}
