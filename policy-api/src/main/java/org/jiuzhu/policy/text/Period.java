package org.jiuzhu.policy.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A span of days, both ends included; an absent end leaves it open.
 *
 * @param first the first day, or empty if it has no known beginning
 * @param last the last day, or empty if no end is known
 */
public record Period(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** All days. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /**
     * Checks the order of the ends.
     *
     * @param first the first day, or empty if it has no known beginning
     * @param last the last day, or empty if no end is known
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Period {
        checkArgument(
                first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get()),
                "a period ends on %s, before it begins on %s",
                last.orElse(null),
                first.orElse(null));
    }

    /**
     * A period that begins on a day.
     *
     * @param first the first day, ISO form: {@code 2021-07-01}
     * @return the period without an end
     * @throws java.time.format.DateTimeParseException if it is no date
     */
    public static Period from(String first) {
        return new Period(Optional.of(day(first)), Optional.empty());
    }

    /**
     * A period that ends on a day.
     *
     * @param last the last day, ISO form
     * @return the period without a beginning
     * @throws java.time.format.DateTimeParseException if it is no date
     */
    public static Period until(String last) {
        return new Period(Optional.empty(), Optional.of(day(last)));
    }

    /**
     * A period with both ends.
     *
     * @param first the first day, ISO form
     * @param last the last day, ISO form
     * @return the period
     * @throws java.time.format.DateTimeParseException if one is no date
     */
    public static Period between(String first, String last) {
        return new Period(Optional.of(day(first)), Optional.of(day(last)));
    }

    // a day as it nearly always is; what else there is, the JDK reads or refuses, and sets up its formats of days for
    // it
    private static LocalDate day(String iso) {
        if (iso.length() == 10 && iso.charAt(4) == '-' && iso.charAt(7) == '-') {
            int year = number(iso, 0, 4);
            int month = number(iso, 5, 7);
            int day = number(iso, 8, 10);
            if (year >= 0
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth()) {
                return LocalDate.of(year, month, day);
            }
        }
        return LocalDate.parse(iso);
    }

    /** The number that some digits are; -1 if they are none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    /**
     * Whether a day lies in this period.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean contains(LocalDate day) {
        return !(first.isPresent() && day.isBefore(first.get())) && !(last.isPresent() && day.isAfter(last.get()));
    }

    /**
     * Whether two periods share a day.
     *
     * @param other the other period
     * @return true if at least one day lies in both
     */
    public boolean overlaps(Period other) {
        return startsBy(other.last) && other.startsBy(last);
    }

    /**
     * The days in both periods.
     *
     * @param other the other period
     * @return the common part, or empty if they share no day
     */
    public Optional<Period> intersect(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Optional<LocalDate> begin = first.isEmpty()
                ? other.first
                : first.filter(f -> other.first.map(f::isAfter).orElse(true)).or(() -> other.first);
        Optional<LocalDate> end = last.isEmpty()
                ? other.last
                : last.filter(l -> other.last.map(l::isBefore).orElse(true)).or(() -> other.last);
        return Optional.of(new Period(begin, end));
    }

    private boolean startsBy(Optional<LocalDate> day) {
        return first.isEmpty() || day.isEmpty() || !first.get().isAfter(day.get());
    }

    /** {@return the period as {@code 2021-07-01/2026-06-30}, an open end as two dots} */
    @Override
    public String toString() {
        return first.map(LocalDate::toString).orElse("..") + "/"
                + last.map(LocalDate::toString).orElse("..");
    }
}
