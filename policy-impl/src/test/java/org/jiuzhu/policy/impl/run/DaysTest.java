package org.jiuzhu.policy.impl.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Months and years are completed on the days on which {@code java.time} completes them. */
class DaysTest {

    private static final int TIMES = 200_000;
    private static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2400, 12, 31);

    private final Random random = new Random(14);

    private LocalDate day() {
        // every fourth next to a leap day
        if (random.nextInt(4) == 0) {
            return LocalDate.of(1600 + random.nextInt(800), 3, 1).minusDays(random.nextInt(3));
        }
        return FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
    }

    private static long months(LocalDate from, LocalDate to) {
        return Days.months(from.toEpochDay(), to.toEpochDay());
    }

    @Test
    void months_between_any_two_days() {
        for (int time = 0; time < TIMES; time++) {
            LocalDate from = day();
            LocalDate to = day();
            assertThat(months(from, to)).as(from + " to " + to).isEqualTo(ChronoUnit.MONTHS.between(from, to));
            assertThat(months(from, to) / 12).as(from + " to " + to).isEqualTo(ChronoUnit.YEARS.between(from, to));
        }
    }

    @Test
    void the_month_after_every_day_of_eight_centuries() {
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            assertThat(Days.monthAfter(day.toEpochDay()))
                    .as(day.toString())
                    .isEqualTo(day.plusMonths(1).withDayOfMonth(1).toEpochDay());
        }
    }

    @Test
    void who_is_born_on_a_leap_day_is_a_year_older_on_the_first_of_march() {
        LocalDate birth = LocalDate.of(2004, 2, 29);
        assertThat(months(birth, LocalDate.of(2022, 2, 28)) / 12).isEqualTo(17);
        assertThat(months(birth, LocalDate.of(2022, 3, 1)) / 12).isEqualTo(18);
        assertThat(months(birth, LocalDate.of(2024, 2, 29)) / 12).isEqualTo(20);
    }
}
