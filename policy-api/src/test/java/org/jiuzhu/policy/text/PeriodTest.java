package org.jiuzhu.policy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final Period YEAR = Period.between("2022-01-01", "2022-12-31");

    @Test
    void contains_both_its_ends_and_nothing_beyond() {
        assertThat(YEAR.contains(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2023, 1, 1))).isFalse();
    }

    @Test
    void does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.between("2022-01-02", "2022-01-01"))
                .withMessage("a period ends on 2022-01-01, before it begins on 2022-01-02");
        assertThat(Period.between("2022-01-01", "2022-01-01").contains(LocalDate.of(2022, 1, 1)))
                .isTrue();
    }

    @Test
    void an_absent_end_is_open() {
        assertThat(Period.from("2022-01-01").contains(LocalDate.MAX)).isTrue();
        assertThat(Period.from("2022-01-01").contains(LocalDate.of(2021, 12, 31)))
                .isFalse();
        assertThat(Period.until("2022-12-31").contains(LocalDate.MIN)).isTrue();
        assertThat(Period.ALWAYS.contains(LocalDate.of(2022, 1, 1))).isTrue();
    }

    @Test
    void can_be_one_day_but_not_less() {
        assertThat(Period.between("2022-01-01", "2022-01-01").contains(LocalDate.of(2022, 1, 1)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.between("2022-01-02", "2022-01-01"))
                .withMessageContaining("2022-01-01");
    }

    @Test
    void overlaps_where_a_day_is_shared() {
        assertThat(YEAR.overlaps(Period.from("2022-12-31"))).isTrue();
        assertThat(YEAR.overlaps(Period.from("2023-01-01"))).isFalse();
        assertThat(Period.from("2023-01-01").overlaps(YEAR)).isFalse();
        assertThat(YEAR.overlaps(Period.until("2022-01-01"))).isTrue();
        assertThat(YEAR.overlaps(Period.until("2021-12-31"))).isFalse();
        assertThat(Period.ALWAYS.overlaps(YEAR)).isTrue();
    }

    @Test
    void intersects_to_the_common_days() {
        assertThat(YEAR.intersect(Period.from("2022-07-01"))).contains(Period.between("2022-07-01", "2022-12-31"));
        assertThat(YEAR.intersect(Period.until("2022-06-30"))).contains(Period.between("2022-01-01", "2022-06-30"));
        assertThat(YEAR.intersect(Period.from("2020-01-01"))).contains(YEAR);
        assertThat(Period.ALWAYS.intersect(YEAR)).contains(YEAR);
        assertThat(YEAR.intersect(Period.ALWAYS)).contains(YEAR);
        assertThat(Period.until("2022-06-30").intersect(Period.from("2022-07-01")))
                .isEmpty();
        assertThat(Period.until("2022-06-30").intersect(Period.until("2021-06-30")))
                .contains(Period.until("2021-06-30"));
    }

    @Test
    void is_written_with_dots_for_an_open_end() {
        assertThat(YEAR).hasToString("2022-01-01/2022-12-31");
        assertThat(Period.from("2022-01-01")).hasToString("2022-01-01/..");
        assertThat(Period.ALWAYS).hasToString("../..");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01,2022,1,1", "2022-12-31,2022,12,31", "2020-02-29,2020,2,29", "1900-02-28,1900,2,28"})
    void reads_a_day(String day, int year, int month, int ofMonth) {
        assertThat(Period.from(day).first()).contains(LocalDate.of(year, month, ofMonth));
        assertThat(Period.until(day).last()).contains(LocalDate.of(year, month, ofMonth));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30", "2022-02-29", "1900-02-29", "2022-04-31", "2022-13-01", "2022-00-10", "2022-01-00",
                "2022-1-01", "2022/01/01", "2022-01-01 ", "２０２２-01-01", "-022-01-01", "20220101", ""
            })
    void refuses_what_is_no_date(String day) {
        assertThatThrownBy(() -> Period.from(day)).isInstanceOf(DateTimeParseException.class);
    }
}
