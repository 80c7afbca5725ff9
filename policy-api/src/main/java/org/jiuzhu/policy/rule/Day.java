package org.jiuzhu.policy.rule;

import java.time.MonthDay;

/**
 * A day.
 *
 * @param <E> the entity it speaks of
 */
@FunctionalInterface
public interface Day<E extends Entity> extends Expression<E> {

    /**
     * Strictly before.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isBefore(Day<? super F> other) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.BELOW, Operands.of(node(), other.node())));
    }

    /**
     * On that day or before it.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isOnOrBefore(Day<? super F> other) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_MOST, Operands.of(node(), other.node())));
    }

    /**
     * Strictly after.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAfter(Day<? super F> other) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.ABOVE, Operands.of(node(), other.node())));
    }

    /**
     * On that day or after it.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isOnOrAfter(Day<? super F> other) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_LEAST, Operands.of(node(), other.node())));
    }

    /**
     * On that very day. Undetermined while one of the two is not known and the other is among what it may be.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isOn(Day<? super F> other) {
        return Written.condition(new Proposition.Equal(Operands.of(node(), other.node())));
    }

    /**
     * The year that the day lies in. While the day is unknown, any of the years that it may lie in.
     *
     * @return the year, such as 2024
     */
    default Count<E> year() {
        return Written.count(new Reckoning.PartOfDay(Reckoning.DayPart.YEAR_OF, Operands.of(node())));
    }

    /**
     * The month that the day lies in. While the day is unknown, any from 1 to 12, or fewer if it is known in which part of one year it lies.
     *
     * @return the month, from 1 to 12
     */
    default Count<E> month() {
        return Written.count(new Reckoning.PartOfDay(Reckoning.DayPart.MONTH_OF, Operands.of(node())));
    }

    /**
     * The first 31 March, or other day of the calendar, on this day or after it: of 31 March it is the day itself, of 1 April that of the next year. The one strictly after
     * this day is {@code plusDays(number(1)).firstOnOrAfter(…)}.
     *
     * @param day the day of the calendar; 29 February, which most years do not have, is refused
     * @return the day
     * @throws IllegalArgumentException if the day is 29 February
     */
    default Day<E> firstOnOrAfter(MonthDay day) {
        return Written.day(new Reckoning.NearestDay(Reckoning.Side.FIRST_ON_OR_AFTER, day, Operands.of(node())));
    }

    /**
     * The last 1 September, or other day of the calendar, on this day or before it: of 1 September it is the day itself, of 31 August that of the year before. With it a
     * school year or a heating season is told by the day on which it began.
     *
     * @param day the day of the calendar; 29 February, which most years do not have, is refused
     * @return the day
     * @throws IllegalArgumentException if the day is 29 February
     */
    default Day<E> lastOnOrBefore(MonthDay day) {
        return Written.day(new Reckoning.NearestDay(Reckoning.Side.LAST_ON_OR_BEFORE, day, Operands.of(node())));
    }

    /**
     * The day on which so many years are completed since this one (满…周年): the same day of the year, as for a birthday. After 29 February it is 1 March of a common year.
     * It is the first day of which {@link Words#yearsBetween} says that so many have passed.
     *
     * @param years how many, a whole number of years; before this day where it is negative
     * @param <F> the entity that both speak of
     * @return the day
     * @throws IllegalArgumentException if the number stands in the text and is not whole
     */
    default <F extends E> Day<F> plusYears(Count<? super F> years) {
        return Written.day(new Reckoning.LaterDay(Reckoning.Stretch.PLUS_YEARS, Operands.of(node(), years.node())));
    }

    /**
     * The day on which so many months are completed since this one (满…个月): the same day of the month, or the first of the next month where there is no such day. It is the
     * first day of which {@link Words#monthsBetween} says that so many have passed. Until when a limit of months runs says {@link #lastDayWithinMonths}.
     *
     * @param months how many, a whole number of months; before this day where it is negative
     * @param <F> the entity that both speak of
     * @return the day
     * @throws IllegalArgumentException if the number stands in the text and is not whole
     */
    default <F extends E> Day<F> plusMonths(Count<? super F> months) {
        return Written.day(new Reckoning.LaterDay(Reckoning.Stretch.PLUS_MONTHS, Operands.of(node(), months.node())));
    }

    /**
     * So many days after this one, which is not counted itself (Civil Code §201).
     *
     * @param days how many, a whole number of days; before this day where it is negative
     * @param <F> the entity that both speak of
     * @return the day
     * @throws IllegalArgumentException if the number stands in the text and is not whole
     */
    default <F extends E> Day<F> plusDays(Count<? super F> days) {
        return Written.day(new Reckoning.LaterDay(Reckoning.Stretch.PLUS_DAYS, Operands.of(node(), days.node())));
    }

    /**
     * The last day of a limit of so many months that runs from this day (…个月内): the same day of the month, or the last of the month where there is no such day; this day
     * is not counted itself (Civil Code §201, 202). Six months from 31 August run until the last of February; they are completed, as {@link #plusMonths} says, on 1 March.
     *
     * @param months how many, a whole number of months
     * @param <F> the entity that both speak of
     * @return the day
     * @throws IllegalArgumentException if the number stands in the text and is not whole
     */
    default <F extends E> Day<F> lastDayWithinMonths(Count<? super F> months) {
        return Written.day(
                new Reckoning.LaterDay(Reckoning.Stretch.LAST_DAY_WITHIN_MONTHS, Operands.of(node(), months.node())));
    }

    /**
     * This day, or another if that is earlier. While one of them is unknown it is at any rate not after the other.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the earlier of the two
     */
    default <F extends E> Day<F> orIfEarlier(Day<? super F> other) {
        return Written.day(
                new Calculation.Computed(Calculation.Arithmetic.SMALLEST, Operands.of(node(), other.node())));
    }

    /**
     * This day, or another if that is later. While one of them is unknown it is at any rate not before the other.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the later of the two
     */
    default <F extends E> Day<F> orIfLater(Day<? super F> other) {
        return Written.day(new Calculation.Computed(Calculation.Arithmetic.LARGEST, Operands.of(node(), other.node())));
    }
}
