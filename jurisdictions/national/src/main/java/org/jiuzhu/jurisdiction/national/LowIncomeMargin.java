package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.Texts.NOTICE_83;
import static org.jiuzhu.jurisdiction.national.Texts.ON_LOW_INCOME;
import static org.jiuzhu.jurisdiction.national.Texts.ON_MARGIN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/**
 * Low-income margin households (最低生活保障边缘家庭): not eligible for dibao, with an income per head below a multiple of its standard. They
 * are recognised, without money of their own. Before July 2021 the nation does not define them.
 */
public final class LowIncomeMargin {

    /** The line as a multiple of the dibao standard: 1.5 from July 2021 to June 2026, then for each province to set. */
    public static final OpenTerm.OfCount<Household> MARGIN_MULTIPLE = OpenTerm.count(
            Household.ENTITY,
            "N21#margin-multiple",
            ON_MARGIN,
            Unit.RATE,
            "低保边缘家庭标准为低保标准的倍数（2026年6月以前一般为1.5，此后由省确定）",
            "margin line as a multiple of the dibao standard (1.5 in general to June 2026, then as the province sets it)");

    /** 边缘家庭财产规定: the property limits, which places set. */
    public static final OpenTerm.OfCondition<Household> PROPERTY_LIMITS = OpenTerm.condition(
                    Household.ENTITY,
                    "N83-1#margin-property",
                    ON_MARGIN,
                    "家庭财产符合当地低保边缘家庭财产状况规定",
                    "property within the local limits of margin households")
            .foundInEachCase();

    /** 低收入家庭: used by many documents and defined by none of them. */
    public static final OpenTerm.OfCondition<Household> LOW_INCOME_TERM = OpenTerm.condition(
                    Household.ENTITY, "N#low-income-household", ON_LOW_INCOME, "属于低收入家庭", "a low-income household")
            .foundInEachCase();

    /** 低保边缘家庭标准: yuan a person a month; an income per head has to be below it. */
    public static final Amount<Household> LINE = define(
            "margin.line",
            "低保边缘家庭标准",
            "line of margin households",
            ON_MARGIN,
            MARGIN_MULTIPLE.times(Standard.MINIMUM_LIVING_ALLOWANCE));

    /** 家庭财产符合边缘家庭规定: as the authority found, otherwise by {@link #PROPERTY_LIMITS}. */
    public static final Condition<Household> PROPERTY_WITHIN_LIMITS = define(
            "margin.propertyWithinLimits",
            "家庭财产符合低保边缘家庭规定",
            "property within the limits of margin households",
            ON_MARGIN,
            firstKnown(Household.PROPERTY_WITHIN_MARGIN_LIMITS, PROPERTY_LIMITS));

    /** 人均收入低于边缘家庭标准且财产符合规定, whether or not the household qualifies for dibao. */
    public static final Condition<Household> MEETS_CONDITIONS = define(
            "margin.meetsConditions",
            "人均收入低于低保边缘家庭标准且财产符合规定",
            "income per head below the margin line, property within the limits",
            ON_MARGIN,
            allOf(
                    MinimumLivingAllowance.HEADCOUNT.isAtLeast(number(1)),
                    MinimumLivingAllowance.INCOME_PER_HEAD.isBelow(LINE),
                    PROPERTY_WITHIN_LIMITS));

    /** 低收入家庭: as the authority recognised it, otherwise by {@link #LOW_INCOME_TERM}. */
    public static final Condition<Household> LOW_INCOME_HOUSEHOLD = define(
            "margin.lowIncomeHousehold",
            "低收入家庭",
            "a low-income household",
            ON_LOW_INCOME,
            firstKnown(Household.LOW_INCOME, LOW_INCOME_TERM));

    /** 低保边缘家庭: recognised as one on the date of the case. */
    public static final Condition<Household> RECOGNISED = define(
            "margin.recognised",
            "已认定为低保边缘家庭",
            "recognised as a margin household",
            ON_MARGIN,
            Awards.householdDraws(Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §8, last paragraph: July 2021 to June 2026. */
    public static final Rule<Household> ELIGIBLE = shall(DIBAO_57, "N57-8.4", "§8")
            .says(
                    "不符合低保条件、人均收入低于边缘家庭标准、财产符合规定的，是低保边缘家庭",
                    "A household that does not qualify for dibao, with an income per head below the line and property within the limits, is a margin "
                            + "household")
            .reading(
                    "人均收入低于低保标准、只因财产不符合低保规定的家庭，也可以是边缘家庭",
                    "A household below the dibao standard that fails dibao by its property alone can be one too")
            .inForce(Period.until("2026-06-30"))
            .when(Household.ENTITY, allOf(MEETS_CONDITIONS, not(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))))
            .then(makesEligible(Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §8, last paragraph: to October 2022. */
    public static final Rule<Household> MULTIPLE_57 = inPrinciple(DIBAO_57, "N57-8.5", "§8")
            .says("边缘家庭一般指人均收入低于低保标准1.5倍的", "Margin households are generally those below 1.5 times the dibao standard")
            .inForce(Period.until("2022-10-19"))
            .forEvery(Household.ENTITY)
            .then(MARGIN_MULTIPLE.is(rate("1.5")));

    /** 83号 一（四）, repeated in 39号 二: to June 2026. */
    public static final Rule<Household> MULTIPLE = inPrinciple(NOTICE_83, "N83-1.4", "一（四）")
            .says("边缘家庭一般指人均收入低于低保标准1.5倍的", "Margin households are generally those below 1.5 times the dibao standard")
            .reading(
                    "83号没有废止，但2026年7月起标准由省确定（社会救助法§21），“一般指1.5倍”不能代替省的决定；省有没有另定，本库不知道，故列为待定，由省的规则或者设定填入，仍用1.5倍的写明依据",
                    "Notice 83 stands, but from July 2026 the province sets the line (§21 of the law), and “generally 1.5 times” does not take the place of its"
                            + " decision. Whether it has set another is not known here, so the line is open, for a rule of the province or a setting to fill;"
                            + " where 1.5 goes on, with its source")
            .inForce(Period.until("2026-06-30"))
            .forEvery(Household.ENTITY)
            .then(MARGIN_MULTIPLE.is(rate("1.5")));

    /** 社会救助法 §21, first and third paragraph. */
    public static final Rule<Household> ELIGIBLE_LAW = shall(LAW, "NLAW-21.1", "§21")
            .says(
                    "人均收入低于省定的边缘家庭标准且财产符合规定的，是低保边缘家庭",
                    "A household with an income per head below the line that the province sets and property within the limits is a margin household")
            .reading("与低保不重复：符合低保的家庭按低保", "Not besides dibao: a household that qualifies for dibao gets dibao")
            .when(Household.ENTITY, allOf(MEETS_CONDITIONS, not(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))))
            .then(makesEligible(Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    private LowIncomeMargin() {}
}
