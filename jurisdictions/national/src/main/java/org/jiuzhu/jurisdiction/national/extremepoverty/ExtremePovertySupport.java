package org.jiuzhu.jurisdiction.national.extremepoverty;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EXTREME_POVERTY_43;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.SUPPORT_14;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.howMany;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.standard.Standard;

/**
 * Extreme-poverty support (特困人员救助供养): living and care for a person who cannot work, has no means, and has
 * nobody who could support them. How the three conditions are tested is known from July 2021 on (43号); before, they
 * stay open.
 */
public final class ExtremePovertySupport {

    static final String INSTITUTIONAL = "institutional";

    static final String DISPERSED = "dispersed";

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

    /** 无劳动能力: unable to work; filled by {@link ExtremePoverty2021#UNABLE_TO_WORK} from July 2021, open before. */
    public static final OpenTerm.OfCondition<Member> NO_LABOUR_CAPACITY = OpenTerm.condition(
                    Member.ENTITY,
                    "N43-5#no-labour-capacity",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§5")),
                    "无劳动能力",
                    "unable to work")
            .foundInEachCase();

    /** 无生活来源: without means; filled by {@link ExtremePoverty2021#WITHOUT_MEANS} from July 2021, open before. */
    public static final OpenTerm.OfCondition<Member> NO_INCOME = OpenTerm.condition(
                    Member.ENTITY,
                    "N43-6#no-income",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§6")),
                    "无生活来源",
                    "without means of living")
            .foundInEachCase();

    /**
     * 无履行义务能力: a person with the duty is unable to fulfil it; filled by
     * {@link ExtremePoverty2021#UNABLE_TO_SUPPORT} from July 2021, open before.
     */
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
     * Whether an income is left out of which 43号 §6 does not say: scholarships and student grants, awards, subsidies
     * and compensation that no text names, and unemployment insurance, which is a social insurance and paid in money.
     */
    public static final OpenTerm.OfCondition<Income> AWARDS_LEFT_OUT = OpenTerm.condition(
                    Income.ENTITY,
                    "N43-6#left-out",
                    MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§6")),
                    "奖学金、助学金、奖励、补贴、征地拆迁补偿和失业保险金是否不计入特困认定的收入",
                    "scholarships, grants, awards, subsidies, compensation for land or housing and unemployment "
                            + "insurance are left out of the income")
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

    // places publish one standard, or one for each form of support (集中, 分散)
    static Amount<Member> byForm(Standard standard) {
        return where(Member.IN_INSTITUTION, standard.variant(INSTITUTIONAL)).otherwise(standard.variant(DISPERSED));
    }

    private static final Condition<Member> OLD_YOUNG_OR_DISABLED =
            anyOf(People.ELDERLY, People.MINOR, People.DISABLED, NationalFacts.UNABLE_TO_WORK);

    /**
     * Somebody draws it or was found to be without means, or everybody alive who may count in the household is old,
     * young, disabled or found unable to work, so that nobody in it supports the others.
     */
    public static final Occasion<Member> OCCASION = new Occasion<>(
            Programme.EXTREME_POVERTY_SUPPORT,
            Member.ENTITY,
            anyOf(
                    RECEIVES,
                    NationalFacts.WITHOUT_MEANS,
                    Member.ofHousehold(Household.MEMBERS
                            .where(allOf(People.NOT_KNOWN_TO_HAVE_DIED, firstKnown(Member.COUNTS_AS_MEMBER, ALWAYS)))
                            .each(OLD_YOUNG_OR_DISABLED))));

    private ExtremePovertySupport() {}
}
