package org.jiuzhu.policy.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.StringReader;
import java.time.LocalDate;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    // invented: 1 January 2097 is a Tuesday, and Saturday 5 January is worked for it
    private static final String OF_2097 = """
            date,kind,name_zh
            2097-01-01,holiday,元旦
            2097-01-05,workday,元旦
            2097-05-01,holiday,劳动节
            2097-10-01,holiday,国庆节
            """;

    private static WorkingCalendar read(String csv) {
        return WorkingCalendar.read("days.csv", new StringReader(csv));
    }

    private static WorkingCalendar of(int year, String more) {
        return read(OF_2097.replace("2097", "" + year).replace(year + "-01-05,workday,元旦\n", "") + more);
    }

    @ParameterizedTest
    @CsvSource({
        "2097-01-01, false",
        "2097-01-02, true",
        "2097-01-04, true",
        "2097-01-05, true",
        "2097-01-06, false",
        "2097-01-12, false",
        "2097-12-31, true"
    })
    void a_listed_day_is_what_the_list_says_and_every_other_what_its_weekday_says(LocalDate day, boolean works) {
        assertThat(read(OF_2097).isWorkingDay(day)).isEqualTo(works);
    }

    @Test
    void it_knows_the_years_that_are_listed() {
        assertThat(read(OF_2097).years()).containsExactly(2097);
        assertThat(read("\uFEFF" + OF_2097.replace("\n", "\r\n") + "\n").years())
                .containsExactly(2097);
    }

    @Test
    void its_version_tells_other_days_apart() {
        WorkingCalendar calendar = read(OF_2097);
        assertThat(calendar.version()).startsWith("days.csv 2097 ");
        assertThat(read(OF_2097).version()).isEqualTo(calendar.version());
        assertThat(read(OF_2097 + "2097-10-02,holiday,国庆节\n").version()).isNotEqualTo(calendar.version());
        assertThat(read(OF_2097.replace("workday", "holiday")).version()).isNotEqualTo(calendar.version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            2097-01-05;holiday           | line 6: has 1 fields; expected three: date,kind,name_zh
            2097-02-30,holiday,春节      | line 6: date: there is no day 2097-02-30
            2097-2-03,holiday,春节       | line 6: date: expected a day as 2027-01-01, not '2097-2-03'
            ２097-02-03,holiday,春节     | line 6: date: expected a day as 2027-01-01, not '２097-02-03'
            2097-02-03,rest,春节         | line 6: kind: expected holiday (offices rest) or workday (they work), not 'rest'
            2097-01-05,holiday,元旦      | line 6: date: 2097-01-05 is listed a second time
            2096-12-31,holiday,元旦      | the year 2096 is not whole: 2096-01-01 is a statutory holiday
            """)
    void what_is_wrong_is_said_with_its_line_and_what_was_expected(String line, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(OF_2097 + line + "\n"))
                .withMessageStartingWith("days.csv")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"2097-01-01", "2097-05-01", "2097-10-01"})
    void half_a_list_is_not_taken_for_a_year(String day) {
        for (String csv :
                new String[] {OF_2097.replaceAll(day + ".*\n", ""), OF_2097.replace(day + ",holiday", day + ",workday")
                }) {
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(() -> read(csv))
                    .withMessageContaining("the year 2097 is not whole: " + day)
                    .withMessageContaining("list all holidays of 2097");
        }
    }

    @Test
    void a_table_of_another_kind_is_refused_at_its_header() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read("day,kind\n2097-01-01,holiday\n"))
                .withMessage("days.csv line 1: expected the header 'date,kind,name_zh', not 'day,kind'");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(""))
                .withMessageContaining("days.csv: lists no day");
    }

    @Test
    void of_two_calendars_the_first_says_alone_what_it_knows_of_a_year() {
        // 2 October is a holiday of the one, 3 October of the other
        WorkingCalendar first = of(2097, "2097-10-02,holiday,国庆节\n");
        WorkingCalendar second = of(2097, "2097-10-03,holiday,国庆节\n").orElse(of(2098, ""));
        WorkingCalendar both = first.orElse(second);
        assertThat(both.years()).containsExactly(2097, 2098);
        assertThat(both.isWorkingDay(LocalDate.of(2097, 10, 2))).isFalse();
        assertThat(both.isWorkingDay(LocalDate.of(2097, 10, 3))).isTrue();
        assertThat(second.orElse(first).isWorkingDay(LocalDate.of(2097, 10, 2))).isTrue();
        // 1 January 2098 is a Wednesday
        assertThat(both.isWorkingDay(LocalDate.of(2098, 1, 1))).isFalse();
        assertThat(both.isWorkingDay(LocalDate.of(2098, 1, 2))).isTrue();
        assertThat(both.version()).contains(first.version(), second.version());
    }

    @Test
    void a_time_is_counted_from_one_calendar_into_the_next() {
        WorkingCalendar both = of(2098, "").orElse(of(2097, ""));
        // Tuesday 31 December 2097, then Thursday 2 January 2098
        assertThat(both.end(LocalDate.of(2097, 12, 30), new TimeLimit.WorkingDays(2)))
                .hasValue(LocalDate.of(2098, 1, 2));
        assertThat(of(2097, "").end(LocalDate.of(2097, 12, 30), new TimeLimit.WorkingDays(2)))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void a_calendar_is_not_chained_with_nothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> of(2097, "").orElse(null))
                .withMessageContaining("calendar");
    }
}
