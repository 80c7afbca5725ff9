package org.jiuzhu.policy.impl.run;

import java.time.MonthDay;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.run.Arithmetic.Ranges;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Reckoning;

/**
 * What comes of a day that lies between two ends, either of which may be open. A later day never comes to an earlier one or to a smaller number, so what comes of the ends are
 * the ends of what comes of it; only the month begins anew with each year.
 */
final class DayEnds {

    /** The ends of what was asked last. */
    long least;

    long most;

    /** What a day by itself says; false if the day lies beyond what can be looked at. */
    boolean ofDay(Numbers.OfDay op, long low, long high) {
        if (!isSayable(low) || !isSayable(high)) {
            return false;
        }
        boolean mayBeAnyMonth = op.what() == Operator.MONTH_OF && !isOneYear(low, high);
        least = mayBeAnyMonth ? 1 : said(op, low);
        most = mayBeAnyMonth ? Days.MONTHS_OF_YEAR : said(op, high);
        return true;
    }

    private static boolean isSayable(long end) {
        return Ends.isOpen(end) || Days.isNear(end);
    }

    // between two years lie December and January
    private static boolean isOneYear(long low, long high) {
        return !Ends.isOpen(low) && !Ends.isOpen(high) && Days.year(low) == Days.year(high);
    }

    private static long said(Numbers.OfDay op, long day) {
        if (Ends.isOpen(day)) {
            return day;
        }
        MonthDay named = op.named();
        return switch (op.what()) {
            case YEAR_OF -> Days.year(day);
            case MONTH_OF -> Days.month(day);
            case MONTH_AFTER -> Days.monthAfter(day);
            case FIRST_ON_OR_AFTER -> Days.firstFrom(day, named.getMonthValue(), named.getDayOfMonth());
            case LAST_ON_OR_BEFORE -> Days.lastUntil(day, named.getMonthValue(), named.getDayOfMonth());
            default -> throw new IllegalStateException("says nothing of a day: " + op.what());
        };
    }

    /**
     * The day so many years, months or days after another; false if one of them lies beyond what can be looked at, or no whole number is among those that it may be later.
     *
     * @param unit how many of what the time is counted in are one
     */
    boolean later(Reckoning.Stretch how, long lowDay, long highDay, long lowBy, long highBy, long unit) {
        long fewest = Ends.isOpen(lowBy) ? lowBy : -Math.floorDiv(-lowBy, unit);
        long greatest = Ends.isOpen(highBy) ? highBy : Math.floorDiv(highBy, unit);
        if (!isSayable(lowDay)
                || !isSayable(highDay)
                || !isSayable(fewest)
                || !isSayable(greatest)
                || fewest > greatest) {
            return false;
        }
        least = Ends.isOpen(lowDay) || Ends.isOpen(fewest) ? Ends.LOWEST : later(how, lowDay, fewest);
        most = Ends.isOpen(highDay) || Ends.isOpen(greatest) ? Ends.HIGHEST : later(how, highDay, greatest);
        return true;
    }

    private static long later(Reckoning.Stretch how, long day, long by) {
        return switch (how) {
            case PLUS_YEARS -> Days.plusMonths(day, by * Days.MONTHS_OF_YEAR);
            case PLUS_MONTHS -> Days.plusMonths(day, by);
            case PLUS_DAYS -> day + by;
            case LAST_DAY_WITHIN_MONTHS -> Days.lastWithinMonths(day, by);
        };
    }

    // Columns; what cannot be said is marked as lost

    void ofDays(Columns columns, Ranges into, Ranges days, Numbers.OfDay op, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            note(columns, into, row, ofDay(op, n[days.low() + row], n[days.high() + row]));
        }
    }

    void later(Columns columns, Ranges into, Ranges days, Ranges by, Reckoning.Stretch how, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            boolean isSaid = later(
                    how, n[days.low() + row], n[days.high() + row], n[by.low() + row], n[by.high() + row], by.unit());
            note(columns, into, row, isSaid);
        }
    }

    private void note(Columns columns, Ranges into, int row, boolean isSaid) {
        if (isSaid) {
            columns.numbers[into.low() + row] = least;
            columns.numbers[into.high() + row] = most;
        } else {
            columns.marks.lost(row);
        }
    }
}
