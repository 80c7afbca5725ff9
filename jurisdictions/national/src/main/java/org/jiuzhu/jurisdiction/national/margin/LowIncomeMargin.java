package org.jiuzhu.jurisdiction.national.margin;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.NOTICE_83;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.number;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Basis;

/**
 * Low-income margin households (最低生活保障边缘家庭): not eligible for dibao, with an income per head below a multiple
 * of its standard. They are recognised, without money of their own. Before July 2021 the nation does not define them.
 */
public final class LowIncomeMargin {

    /** Who is a margin household. */
    static final Basis ON_MARGIN =
            DIBAO_57.clause("§8").then(NOTICE_83.clause("一（四）")).then(LAW.clause("§21"));

    /** Who has a low income. */
    static final Basis ON_LOW_INCOME = OPINION_39.clause("二").then(LAW.clause("§13"));

    /** The line as a multiple of the dibao standard: 1.5 from July 2021 to June 2026, then for each province to set. */
    public static final OpenTerm.OfCount<Household> MARGIN_MULTIPLE = OpenTerm.count(
            Household.ENTITY,
            "N21#margin-multiple",
            ON_MARGIN,
            Unit.RATE,
            "低保边缘家庭标准为低保标准的倍数（2026年6月以前一般为1.5，此后由省确定）",
            "margin line as a multiple of the dibao standard (1.5 in general to June 2026, then as the province sets "
                    + "it)");

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
                    Household.ENTITY, "N#low-income-household", ON_LOW_INCOME,
                    "属于低收入家庭",
                    "a low-income household")
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

    private LowIncomeMargin() {}
}
