package org.jiuzhu.policy.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
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
        return new Period(Optional.of(LocalDate.parse(first)), Optional.empty());
    }

    /**
     * A period that ends on a day.
     *
     * @param last the last day, ISO form
     * @return the period without a beginning
     * @throws java.time.format.DateTimeParseException if it is no date
     */
    public static Period until(String last) {
        return new Period(Optional.empty(), Optional.of(LocalDate.parse(last)));
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
        return new Period(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
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
