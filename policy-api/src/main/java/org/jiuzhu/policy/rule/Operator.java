package org.jiuzhu.policy.rule;

/**
 * The verbs of the rule language: every {@link Node} is one of these. The record of a verb, which is named with it here, says what it needs besides its operands.
 *
 * <p>Truth has three values. Amounts and counts are ranges when something they read is unknown.
 */
public enum Operator {
    /** A fact of the entity at hand; unknown if it was not given. Record: {@link Leaf.Stated}. */
    FACT,
    /** A value that stands in the text: a truth, a number, a day or a coded value. Records: {@link Leaf.TruthConstant}, {@link Leaf.NumberConstant}, {@link Leaf.DayConstant}, {@link Leaf.CodeConstant}. */
    CONSTANT,
    /** A published standard for the place, area and date. Record: {@link Leaf.PublishedFigure}. */
    STANDARD,
    /** Whether a standard is published for the place and date: true or false, never unknown. Record: {@link Leaf.IsPublished}. */
    PUBLISHED,
    /** A value that the text leaves open. Record: {@link Leaf.Term}. */
    OPEN_TERM,
    /** Whether the authority uses a rule that leaves it the choice. Record: {@link Leaf.Discretion}. */
    DISCRETION,
    /** The date that the case is decided for. Record: {@link Leaf.CaseDate}. */
    CASE_DATE,
    /** The place that the case is decided at. Record: {@link OfPlace.CasePlace}. */
    CASE_PLACE,
    /** A named definition, evaluated once for each entity. Record: {@link PassedOn.Defined}. */
    DEFINITION,
    /** Whether the entity at hand is eligible for a programme. Record: {@link OfProgramme.IsEligible}. */
    ELIGIBLE,
    /** Whether a programme runs on for the entity at hand although it is not eligible (渐退期). Record: {@link OfProgramme.RunsOn}. */
    RUNS_ON,
    /** How much money of a programme the entity at hand gets: what it is paid, where that is stated, and else what the rules come to. Record: {@link OfProgramme.AmountOf}. */
    AMOUNT_OF,
    /** Whether a body decides on a programme, by the rules on who decides. Record: {@link Leaf.IsDecidedBy}. */
    IS_DECIDED_BY,
    /** The operand, evaluated for the owner of the entity at hand. Record: {@link PassedOn.OfOwner}. */
    OWNER,
    /** All operands hold; one that does not hold wins over unknown ones. Record: {@link Proposition.Joined}. */
    ALL_OF,
    /** At least one operand holds; one that holds wins over unknown ones. Record: {@link Proposition.Joined}. */
    ANY_OF,
    /** The operand does not hold. Record: {@link Proposition.Not}. */
    NOT,
    /** The first is strictly less than the second: 低于. Record: {@link Proposition.Compared}. */
    BELOW,
    /** The first is less than or equal to the second: 不高于, 以内. Record: {@link Proposition.Compared}. */
    AT_MOST,
    /** The first is strictly greater than the second: 超过, 高于. Record: {@link Proposition.Compared}. */
    ABOVE,
    /** The first is greater than or equal to the second: 不低于, 以上. Record: {@link Proposition.Compared}. */
    AT_LEAST,
    /** Two numbers or two days are the same: 等于. Record: {@link Proposition.Equal}. */
    EQUALS,
    /** The operand is one of the coded values of the node. Record: {@link Proposition.OneOf}. */
    IS_ONE_OF,
    /** The operand, a place, is the place of the node or lies in it. Record: {@link OfPlace.Within}. */
    LIES_WITHIN,
    /** The first place is the second or lies in it. Record: {@link OfPlace.LiesIn}. */
    LIES_IN,
    /** Two places differ. Record: {@link OfPlace.Different}. */
    DIFFERS,
    /** The sum of all operands. Record: {@link Calculation.Computed}. */
    PLUS,
    /** The first less the second. Record: {@link Calculation.Computed}. */
    MINUS,
    /** The product of two operands. Record: {@link Calculation.Computed}. */
    TIMES,
    /**
     * The first divided by the second, exactly. By zero there is no quotient: a result that depends on one, and on nothing else that is unknown, is refused;
     * a constant zero does not load. Record: {@link Calculation.Computed}.
     */
    DIVIDED_BY,
    /** The largest operand; of days the latest. Record: {@link Calculation.Computed}. */
    LARGEST,
    /** The smallest operand; of days the earliest. Record: {@link Calculation.Computed}. */
    SMALLEST,
    /** The operand rounded to whole units; with {@link #ROUNDED_AS} the only verb that rounds. Record: {@link Calculation.Rounded}. */
    ROUNDED,
    /**
     * The first operand rounded in the way that the second says. While nobody has said how, whole fen stand as they are, and any other amount
     * lies between the two neighbouring fen. Record: {@link Calculation.RoundedAs}.
     */
    ROUNDED_AS,
    /** What a published table says for the operands, which are its keys. Record: {@link LookedUp}. */
    LOOKED_UP,
    /** The same times the last operand, rounded then. Record: {@link LookedUp}. */
    LOOKED_UP_TIMES,
    /** Slice by slice, each times the rate of its band in a published table. Record: {@link LookedUp}. */
    SLICED,
    /** Pairs of condition and value, then a last value: the value of the first pair whose condition holds. Values are numbers, days or coded values. Record: {@link Calculation.Chosen}. */
    CHOOSE,
    /** The first operand that is known. Record: {@link PassedOn.FirstKnown}. */
    FIRST_KNOWN,
    /** At least one entity of the relation fulfils the operand; false if there is none. Record: {@link OfList.Quantified}. */
    ANY,
    /** Every entity of the relation fulfils the operand; true if there is none. Record: {@link OfList.Quantified}. */
    EACH,
    /** How many entities of the relation fulfil the operand. Record: {@link OfList.Counted}. */
    COUNT,
    /** One more than how many entities of the relation fulfil the operand and stand before the one at hand. Record: {@link OfList.Ranked}. */
    RANK,
    /** The sum of the second operand over the entities that fulfil the first. Record: {@link OfList.Summed}. */
    SUM,
    /** The largest that the second operand is of the entities that fulfil the first; of none, nothing is said. Record: {@link OfList.Picked}. */
    LARGEST_OF,
    /** The smallest that the second operand is of the entities that fulfil the first; of none, nothing is said. Record: {@link OfList.Picked}. */
    SMALLEST_OF,
    /** The first day of the month after the operand, a day. Record: {@link Calculation.MonthAfter}. */
    MONTH_AFTER,
    /** The year of the operand, a day. Record: {@link Reckoning.PartOfDay}. */
    YEAR_OF,
    /** The month of the operand, a day, from 1 to 12. Record: {@link Reckoning.PartOfDay}. */
    MONTH_OF,
    /** The first day of the calendar that the node names, on the operand or after it. Record: {@link Reckoning.NearestDay}. */
    FIRST_ON_OR_AFTER,
    /** The last day of the calendar that the node names, on the operand or before it. Record: {@link Reckoning.NearestDay}. */
    LAST_ON_OR_BEFORE,
    /** The day on which so many years are completed since the first operand. Record: {@link Reckoning.LaterDay}. */
    PLUS_YEARS,
    /** The day on which so many months are completed since the first operand. Record: {@link Reckoning.LaterDay}. */
    PLUS_MONTHS,
    /** So many days after the first operand. Record: {@link Reckoning.LaterDay}. */
    PLUS_DAYS,
    /** The last day of a limit of so many months that runs from the first operand, which is not counted itself. Record: {@link Reckoning.LaterDay}. */
    LAST_DAY_WITHIN_MONTHS,
    /** Completed years from the first day to the second; a year is complete on the anniversary. Record: {@link Calculation.Between}. */
    YEARS_BETWEEN,
    /** Completed months from the first day to the second; a month is complete on the same day of the month. Record: {@link Calculation.Between}. */
    MONTHS_BETWEEN
}
