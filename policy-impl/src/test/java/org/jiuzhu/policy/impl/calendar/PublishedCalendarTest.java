package org.jiuzhu.policy.impl.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ContiguousSet;
import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.TreeMap;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedCalendarTest {

    private static final PublishedCalendar CALENDAR = PublishedCalendar.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-28", "2021-10-01", "2021-10-07", "2022-05-04", "2021-10-10", "2022-03-05"})
    void offices_rest_on_holidays_and_weekends(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-09", "2021-09-26", "2022-05-07", "2025-01-26", "2025-02-08", "2021-10-08"})
    void offices_work_on_weekdays_and_on_weekend_days_that_are_worked_instead(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // the National Day holiday of 2021 lies in between, and Saturday 9 October was worked
        "2021-09-30, 1, 2021-10-08",
        "2021-09-30, 20, 2021-11-03",
        "2022-03-01, 3, 2022-03-04",
        "2022-04-29, 3, 2022-05-07"
    })
    void working_days_are_counted_from_the_next_day(LocalDate begin, int days, LocalDate end) {
        assertThat(CALENDAR.end(begin, new TimeLimit.WorkingDays(days))).hasValue(end);
    }

    @Test
    void calendar_days_need_no_data() {
        assertThat(CALENDAR.end(LocalDate.of(2026, 12, 28), new TimeLimit.CalendarDays(7)))
                .hasValue(LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-12-31", "2027-01-01", "1999-06-01"})
    void of_a_year_that_is_not_listed_nothing_is_said(LocalDate day) {
        assertThat(CALENDAR.years()).doesNotContain(day.getYear());
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> CALENDAR.isWorkingDay(day))
                .withMessageContaining("no days of " + day.getYear());
    }

    @Test
    void the_first_and_the_last_year_have_data() {
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2001, 1, 2))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(CALENDAR.years()).isEqualTo(ContiguousSet.closed(2001, 2026));
        assertThat(CALENDAR.version()).startsWith("cn-holidays 2001-2026 ");
    }

    /** Whether a second source, which was compiled independently, has offices work on a day. */
    private static boolean worksBySecondSource(LocalDate day) {
        LegalHoliday exception = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return exception == null
                ? !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                : exception.isWork();
    }

    @Test
    void a_second_source_agrees_but_for_days_that_it_has_wrong() {
        TreeMap<LocalDate, Boolean> different = new TreeMap<>();
        for (LocalDate day = LocalDate.of(2001, 12, 29); day.getYear() < 2027; day = day.plusDays(1)) {
            if (CALENDAR.isWorkingDay(day) != worksBySecondSource(day)) {
                different.put(day, CALENDAR.isWorkingDay(day));
            }
        }
        TreeMap<LocalDate, Boolean> corrected = new TreeMap<>();
        // during SARS the holiday of May 2003 was cut to five days: two days of it were worked, and the weekend before
        // was not worked in exchange
        corrected.put(LocalDate.of(2003, 4, 26), false);
        corrected.put(LocalDate.of(2003, 4, 27), false);
        corrected.put(LocalDate.of(2003, 5, 6), true);
        corrected.put(LocalDate.of(2003, 5, 7), true);
        // the second source lacks two weekend days that were worked in 2013, for Tomb-Sweeping Day and National Day
        corrected.put(LocalDate.of(2013, 4, 7), true);
        corrected.put(LocalDate.of(2013, 10, 12), true);
        assertThat(different).isEqualTo(corrected);
    }

    @Test
    void the_second_source_lists_two_ordinary_working_days_of_2012() {
        // a Wednesday and a Monday: to list them changes nothing, so the data that ships does not
        for (LocalDate day : new LocalDate[] {LocalDate.of(2012, 5, 2), LocalDate.of(2012, 10, 8)}) {
            assertThat(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                    .isNotNull();
            assertThat(CALENDAR.isWorkingDay(day)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"2001-01-01, false", "2001-01-20, true", "2001-01-24, false", "2001-05-07, false", "2001-09-29, true"})
    void the_second_source_begins_at_the_end_of_2001_and_the_data_that_ships_at_its_beginning(
            LocalDate day, boolean works) {
        assertThat(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .isNull();
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(works);
    }
}
