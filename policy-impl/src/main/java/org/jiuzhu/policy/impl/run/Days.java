package org.jiuzhu.policy.impl.run;

import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;

/** Days since 1970 as dates of the Gregorian calendar, without an object for each; as {@link java.time.LocalDate} has them. */
final class Days {

    /** How far from 1970 a day may be that is looked at here: some two and a half million years. */
    private static final long FARTHEST = 1L << 30;

    /** Four hundred years, after which the calendar is the same again. */
    private static final long DAYS_OF_ERA = 146_097;

    /** From the first of March of the year 0 to 1970. */
    private static final long BEFORE_1970 = 719_468;

    private static final int DAYS_IN_STEP = 32;

    static final int MONTHS_OF_YEAR = 12;

    /** From 1900 to 2099: whoever lives was born and is looked at there. */
    private static final int FIRST_IN_TABLE = -25_567;

    private static final int DAYS_IN_TABLE = 73_049;

    private static final ImmutableIntArray TABLE = ImmutableIntArray.copyOf(
            IntStream.range(0, DAYS_IN_TABLE).map(i -> (int) computed(FIRST_IN_TABLE + (long) i)));

    private Days() {}

    static boolean isNear(long day) {
        return day > -FARTHEST && day < FARTHEST;
    }

    /**
     * The month of a day, counted from the year 0, times 32, and the day in it: the difference of two, divided by 32, is the number of completed months. Someone born on
     * 29 February completes a year on 1 March of a common year.
     */
    static long monthAndDay(long day) {
        long place = day - FIRST_IN_TABLE;
        return place >= 0 && place < DAYS_IN_TABLE ? TABLE.get((int) place) : computed(day);
    }

    private static long computed(long day) {
        long days = day + BEFORE_1970;
        long era = Math.floorDiv(days, DAYS_OF_ERA);
        int ofEra = (int) (days - era * DAYS_OF_ERA);
        int year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        int ofYear = ofEra - (365 * year + year / 4 - year / 100);
        // months begin with March, so that a leap day is the last of a year
        int month = (5 * ofYear + 2) / 153;
        int ofMonth = ofYear - (153 * month + 2) / 5 + 1;
        return ((era * 400 + year) * 12 + month + 2) * DAYS_IN_STEP + ofMonth;
    }

    /** The first day of a month that is counted from the year 0. */
    private static long firstOf(long month) {
        long sinceMarch = month - 2;
        long year = Math.floorDiv(sinceMarch, 12);
        long ofYear = (153L * Math.floorMod(sinceMarch, 12) + 2) / 5;
        return 365 * year
                + Math.floorDiv(year, 4)
                - Math.floorDiv(year, 100)
                + Math.floorDiv(year, 400)
                + ofYear
                - BEFORE_1970;
    }

    private static long monthSince0(long day) {
        return Math.floorDiv(monthAndDay(day), DAYS_IN_STEP);
    }

    static long year(long day) {
        return Math.floorDiv(monthSince0(day), MONTHS_OF_YEAR);
    }

    /** The month of a day, from 1 to 12. */
    static long month(long day) {
        return 1L + Math.floorMod(monthSince0(day), MONTHS_OF_YEAR);
    }

    private static long of(long year, int month, int dayOfMonth) {
        return firstOf(year * MONTHS_OF_YEAR + month - 1) + dayOfMonth - 1;
    }

    /** The first day with that month and day of the month, from a day on; each year has to have one. */
    static long firstFrom(long day, int month, int dayOfMonth) {
        long year = year(day);
        long ofYear = of(year, month, dayOfMonth);
        return ofYear < day ? of(year + 1, month, dayOfMonth) : ofYear;
    }

    /** The last such day until a day. */
    static long lastUntil(long day, int month, int dayOfMonth) {
        long year = year(day);
        long ofYear = of(year, month, dayOfMonth);
        return ofYear > day ? of(year - 1, month, dayOfMonth) : ofYear;
    }

    /** The same day of the month so many months later, also where that month is too short for it: counted on into the next. */
    private static long sameDay(long day, long months) {
        return firstOf(monthSince0(day) + months) + Math.floorMod(monthAndDay(day), DAYS_IN_STEP) - 1;
    }

    /** The first day on which so many months are completed since a day. */
    static long plusMonths(long day, long months) {
        return Math.min(sameDay(day, months), firstOf(monthSince0(day) + months + 1));
    }

    /** The last day of a limit of so many months from a day, which is not counted itself. */
    static long lastWithinMonths(long day, long months) {
        return Math.min(sameDay(day, months), firstOf(monthSince0(day) + months + 1) - 1);
    }

    /** Completed months from one day to another; below zero if that comes before. */
    static long months(long from, long to) {
        return (monthAndDay(to) - monthAndDay(from)) / DAYS_IN_STEP;
    }

    /** The first day of the month after a day. */
    static long monthAfter(long day) {
        return firstOf(Math.floorDiv(monthAndDay(day), DAYS_IN_STEP) + 1);
    }
}
