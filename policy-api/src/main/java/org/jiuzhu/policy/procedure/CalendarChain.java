package org.jiuzhu.policy.procedure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;

/**
 * Two calendars, year by year.
 *
 * @param first asked for the years that it knows
 * @param second asked for all others
 * @param years the years of both
 */
record CalendarChain(WorkingCalendar first, WorkingCalendar second, ImmutableSortedSet<Integer> years)
        implements WorkingCalendar {

    CalendarChain(WorkingCalendar first, WorkingCalendar second) {
        this(
                first,
                requireNonNull(second, "the calendar behind the other is null"),
                ImmutableSortedSet.<Integer>naturalOrder()
                        .addAll(first.years())
                        .addAll(second.years())
                        .build());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return (first.years().contains(day.getYear()) ? first : second).isWorkingDay(day);
    }

    @Override
    public String version() {
        return first.version() + ", " + second.version();
    }
}
