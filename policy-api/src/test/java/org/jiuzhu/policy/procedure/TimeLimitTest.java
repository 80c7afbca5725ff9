package org.jiuzhu.policy.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    /** Works from Monday to Friday and knows no holidays. */
    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar() {
        @Override
        public ImmutableSortedSet<Integer> years() {
            return ContiguousSet.closed(2001, 2026);
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
        }

        @Override
        public String version() {
            return "weekdays";
        }
    };

    private static final LocalDate FRIDAY = LocalDate.of(2022, 3, 4);

    @Test
    void the_first_day_is_not_counted() {
        assertThat(WEEKDAYS.end(FRIDAY, new TimeLimit.WorkingDays(1))).hasValue(LocalDate.parse("2022-03-07"));
        assertThat(WEEKDAYS.end(FRIDAY, new TimeLimit.WorkingDays(5))).hasValue(LocalDate.parse("2022-03-11"));
        assertThat(WEEKDAYS.end(FRIDAY, new TimeLimit.CalendarDays(1))).hasValue(LocalDate.parse("2022-03-05"));
    }

    @Test
    void a_time_that_begins_on_a_day_off_is_counted_from_the_next_working_day() {
        assertThat(WEEKDAYS.end(LocalDate.of(2022, 3, 5), new TimeLimit.WorkingDays(1)))
                .hasValue(LocalDate.parse("2022-03-07"));
    }

    @Test
    void calendar_days_that_end_on_a_day_off_are_not_moved() {
        assertThat(WEEKDAYS.end(FRIDAY, new TimeLimit.CalendarDays(8))).hasValue(LocalDate.parse("2022-03-12"));
    }

    @Test
    void a_limit_that_runs_into_a_year_that_the_calendar_lacks_has_no_end() {
        // Wednesday 30 December 2026: one working day is left of the year
        LocalDate wednesday = LocalDate.of(2026, 12, 30);
        assertThat(WEEKDAYS.end(wednesday, new TimeLimit.WorkingDays(1))).hasValue(LocalDate.of(2026, 12, 31));
        assertThat(WEEKDAYS.end(wednesday, new TimeLimit.WorkingDays(2))).isEmpty();
        assertThat(WEEKDAYS.end(wednesday, new TimeLimit.CalendarDays(2))).hasValue(LocalDate.of(2027, 1, 1));
        // it begins on the last day before the first year, and that day is not counted
        assertThat(WEEKDAYS.end(LocalDate.of(2000, 12, 31), new TimeLimit.WorkingDays(1)))
                .hasValue(LocalDate.of(2001, 1, 1));
        assertThat(WEEKDAYS.end(LocalDate.of(2000, 12, 30), new TimeLimit.WorkingDays(1)))
                .isEmpty();
    }

    @Test
    void working_days_and_calendar_days_are_never_the_same() {
        assertThat(new TimeLimit.WorkingDays(7)).isNotEqualTo(new TimeLimit.CalendarDays(7));
        assertThat(new TimeLimit.WorkingDays(1).label()).isEqualTo(Label.of("1个工作日", "1 working day"));
        assertThat(new TimeLimit.CalendarDays(7).label()).isEqualTo(Label.of("7天", "7 calendar days"));
    }

    @Test
    void a_limit_has_at_least_one_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.WorkingDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.CalendarDays(-1));
    }
}
