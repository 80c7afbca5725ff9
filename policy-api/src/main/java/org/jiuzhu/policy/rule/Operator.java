package org.jiuzhu.policy.rule;

/**
 * The verbs of the rule language: every {@link Node} is one of these. Whoever walks rules (to decide, explain, ask,
 * document, check, or change them) switches over this list and over nothing else.
 *
 * <p>Truth has three values. Amounts and counts are ranges when something they read is unknown.
 */
public enum Operator {
    /** A fact of the entity at hand; unknown if it was not given. Payload: {@link Fact}. */
    FACT,
    /** A value that stands in the text: a {@link Fraction}, a {@link Boolean}, a day or a coded value. */
    CONSTANT,
    /** A published standard for the place, area and date; payload from the {@code standard} package. */
    STANDARD,
    /** Whether a standard is published for the place and date: true or false, never unknown. */
    PUBLISHED,
    /** A value that the text leaves open. Payload: {@link OpenTerm}. */
    OPEN_TERM,
    /** Whether the authority uses a rule that leaves it the choice. Payload: the id of the {@link Rule}. */
    DISCRETION,
    /** The date that the case is decided for. */
    CASE_DATE,
    /** A named definition, evaluated once for each entity. Payload: {@link Definition}. */
    DEFINITION,
    /** Whether the entity at hand is eligible for a programme. Payload: the programme. */
    ELIGIBLE,
    /** Whether a programme runs on for the entity at hand although it is not eligible (渐退期). Payload: the programme. */
    RUNS_ON,
    /** Whether a body decides on a programme, by the rules on who decides. Payload: {@link Consequence.DecidedBy} of one programme. */
    IS_DECIDED_BY,
    /** The operand, evaluated for the owner of the entity at hand. Payload: {@link Relation}. */
    OWNER,
    /** All operands hold; one that does not hold wins over unknown ones. */
    ALL_OF,
    /** At least one operand holds; one that holds wins over unknown ones. */
    ANY_OF,
    /** The operand does not hold. */
    NOT,
    /** The first is strictly less than the second: 低于. */
    BELOW,
    /** The first is less than or equal to the second: 不高于, 以内. */
    AT_MOST,
    /** The first is strictly greater than the second: 超过, 高于. */
    ABOVE,
    /** The first is greater than or equal to the second: 不低于, 以上. */
    AT_LEAST,
    /** The operand is one of the coded values in the payload. */
    IS_ONE_OF,
    /** The operand, a place, is the place of the payload or lies in it. */
    LIES_WITHIN,
    /** Two places differ. */
    DIFFERS,
    /** The sum of all operands. */
    PLUS,
    /** The first less the second. */
    MINUS,
    /** The product of two operands. */
    TIMES,
    /**
     * The first divided by the second, exactly. By zero there is no quotient: a result that depends on one, and on nothing else that is unknown, is refused;
     * a constant zero does not load.
     */
    DIVIDED_BY,
    /** The largest operand. */
    LARGEST,
    /** The smallest operand. */
    SMALLEST,
    /** The operand rounded to whole units of the payload; with {@link #ROUNDED_AS} the only verb that rounds. Payload: {@link Rounding}. */
    ROUNDED,
    /**
     * The first operand rounded in the way that the second says. While nobody has said how, whole fen stand as they are, and any other amount
     * lies between the two neighbouring fen.
     */
    ROUNDED_AS,
    /** Pairs of condition and value, then a last value: the value of the first pair whose condition holds. */
    CHOOSE,
    /** The first operand that is known. */
    FIRST_KNOWN,
    /** At least one entity of the relation fulfils the operand; false if there is none. Payload: {@link Relation}. */
    ANY,
    /** Every entity of the relation fulfils the operand; true if there is none. Payload: {@link Relation}. */
    EACH,
    /** How many entities of the relation fulfil the operand. Payload: {@link Relation}. */
    COUNT,
    /** The sum of the second operand over the entities that fulfil the first. Payload: {@link Relation}. */
    SUM,
    /** The first day of the month after the operand, a day. */
    MONTH_AFTER,
    /** Completed years from the first day to the second; a year is complete on the anniversary. */
    YEARS_BETWEEN,
    /** Completed months from the first day to the second; a month is complete on the same day of the month. */
    MONTHS_BETWEEN
}
