package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_2012;
import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_ALONE;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_INCOME;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_MEMBERS;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_SPECIAL_DIFFICULTY;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.runsOn;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Basis;

/**
 * The minimum living allowance (最低生活保障, dibao): for a household whose income per head is below the standard and
 * whose property is within limits, or for one person of it alone. Nothing is rounded on the way; how an allowance that
 * is no whole fen is rounded is open ({@link #ROUNDING}).
 */
public final class MinimumLivingAllowance {

    /** The property limits of dibao. */
    static final Basis ON_PROPERTY = MEASURES_649.clause("§10").then(DIBAO_57.clause("§14"));

    /** Who gets dibao: by the income per head. */
    static final Basis ON_DIBAO =
            DIBAO_2012.clause("§4").then(MEASURES_649.clause("§9")).then(LAW.clause("§18"));

    /** How much dibao is. */
    static final Basis ON_AMOUNT = DIBAO_2012.clause("§27").then(DIBAO_57.clause("§23"));

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

    /** 标准调整随即执行: whether a new dibao standard counts at once for those who draw already, reviewed or not. */
    public static final OpenTerm.OfCondition<Household> NEW_STANDARD_AT_ONCE = OpenTerm.condition(
            Household.ENTITY,
            "N57-31#new-standard",
            DIBAO_57.clause("§31"),
            "低保标准调整后，在享家庭从新标准施行之日起重新核算，不等下次核查",
            "a new dibao standard counts from its first day for those who draw already, and waits for no review");

    /** 变化从何月起计: whether a change counts from the second whole month after it, and not from the first. */
    public static final OpenTerm.OfCondition<Household> COUNTS_MONTH_LATER = OpenTerm.condition(
            Household.ENTITY,
            "N57-31#month-later",
            DIBAO_57.clause("§31"),
            "情况变化后增发、减发、停发，从变化后第二个整月起（否则从第一个整月起）",
            "a rise, a cut or an end counts from the second whole month after the change, not from the first");

    /**
     * 渐退期: for how many months; in principle at most 6 from 20 October 2022 on ({@link
     * Dibao2022#GRADUAL_EXIT_AT_MOST_SIX_MONTHS}).
     */
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

    /**
     * 单人户收入: what a place takes as the income of a person who applies alone, yuan a month. The nation does not
     * say.
     */
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
                    .sum(FamilyIncome.COUNTED_INCOME)
                    .minus(Household.MEMBERS.where(COUNTED).sum(FamilyIncome.DEDUCTION_BY_RULE))
                    .atLeast(NOTHING));

    /**
     * 家庭人均收入: yuan a month, exact; of nobody there is none, so a condition that somebody counts stands before it.
     */
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

    static final Condition<Member> IN_MARGIN_HOUSEHOLD = Member.ofHousehold(anyOf(
            Awards.householdDraws(Programme.LOW_INCOME_MARGIN_HOUSEHOLD),
            eligibleFor(Programme.LOW_INCOME_MARGIN_HOUSEHOLD)));

    private static final Condition<Member> OWN_INCOME_BELOW_STANDARD =
            ALONE_INCOME.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE);

    /**
     * 可按单人户申请的收入条件: the household itself gets no dibao, nor does it run on, and the person’s income is
     * below the standard.
     */
    public static final Condition<Member> ALONE_BELOW_STANDARD = define(
            "dibao.aloneBelowStandard",
            "家庭不符合低保，本人收入低于低保标准",
            "the household does not qualify, the person’s income is below the standard",
            ON_ALONE,
            allOf(HOUSEHOLD_FAILS, OWN_INCOME_BELOW_STANDARD));

    static final Condition<Member> HAS_SPECIAL_DIFFICULTY =
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

    static final Amount<Household> SHORTFALL_AMOUNT = HEADCOUNT
            .times(Standard.MINIMUM_LIVING_ALLOWANCE)
            .minus(HOUSEHOLD_INCOME)
            .rounded(ROUNDING);

    /** 骗取低保的: somebody was found to have obtained it by deceit; while that is not said, nobody was. */
    static final Condition<Household> DRAWN_BY_DECEIT =
            allOf(RECEIVES, Household.MEMBERS.any(firstKnown(NationalFacts.DEFRAUDED, not(ALWAYS))));

    static final Condition<Household> LEFT_BY_WORK = allOf(
            RECEIVES,
            Household.MEMBERS.any(allOf(COUNTED, Member.EMPLOYED)),
            INCOME_PER_HEAD.isAbove(Standard.MINIMUM_LIVING_ALLOWANCE));

    static final Amount<Member> ALONE_SHORTFALL =
            Standard.MINIMUM_LIVING_ALLOWANCE.minus(ALONE_INCOME).atLeast(NOTHING);

    static final Condition<Member> RELIGIOUS_STAFF = allOf(
            People.NOT_KNOWN_TO_HAVE_DIED,
            Member.RELIGIOUS_AWAY_THREE_YEARS,
            Member.LIFE_DIFFICULT,
            OWN_INCOME_BELOW_STANDARD,
            ALONE_PROPERTY);

    static final Condition<Member> REFUSES_WORK = allOf(
            COUNTED, Member.ofHousehold(RECEIVES), not(Member.EMPLOYED), Member.REFUSED_WORK.isAtLeast(number(3)));

    /**
     * A household is always looked at. A person alone is where something is known that lets one apply alone, by any
     * text: a disability, a serious illness, a religious site, what civil affairs found; or where dibao is drawn alone.
     */
    public static final ImmutableList<Occasion<?>> OCCASIONS = ImmutableList.of(
            new Occasion<>(Programme.MINIMUM_LIVING_ALLOWANCE, Household.ENTITY, ALWAYS),
            new Occasion<>(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Member.ENTITY,
                    anyOf(
                            RECEIVES_ALONE,
                            People.DISABLED,
                            Member.SERIOUSLY_ILL,
                            Member.RELIGIOUS_AWAY_THREE_YEARS,
                            NationalFacts.LOST_ABILITY_TO_WORK,
                            NationalFacts.SUPPORTED_BY_SIBLINGS_OR_ELDERS,
                            NationalFacts.OTHER_SPECIAL_DIFFICULTY)));

    private MinimumLivingAllowance() {}
}
