package org.jiuzhu.policy.impl.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
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

    private static final ImmutableList<MonthDay> NAMED = ImmutableList.of(
            MonthDay.of(1, 1), MonthDay.of(2, 28), MonthDay.of(3, 1), MonthDay.of(3, 31), MonthDay.of(12, 31));

    @Test
    void the_year_the_month_and_the_named_days_around_every_day_of_eight_centuries() {
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            long epoch = day.toEpochDay();
            MonthDay named = NAMED.get((int) Math.floorMod(epoch, (long) NAMED.size()));
            LocalDate ofYear = day.with(named);
            LocalDate next = ofYear.isBefore(day) ? day.plusYears(1).with(named) : ofYear;
            LocalDate last = ofYear.isAfter(day) ? day.minusYears(1).with(named) : ofYear;
            long[] found = {
                Days.year(epoch),
                Days.month(epoch),
                Days.firstFrom(epoch, named.getMonthValue(), named.getDayOfMonth()),
                Days.lastUntil(epoch, named.getMonthValue(), named.getDayOfMonth())
            };
            assertThat(found)
                    .as(day + " " + named)
                    .containsExactly(day.getYear(), day.getMonthValue(), next.toEpochDay(), last.toEpochDay());
        }
    }

    // java.time ends where the month does; here the day on which they are completed comes after it
    @Test
    void months_later_are_the_first_day_on_which_so_many_are_completed() {
        for (int time = 0; time < TIMES; time++) {
            LocalDate from = day();
            int months = random.nextInt(500) - 250;
            LocalDate within = from.plusMonths(months);
            LocalDate completed = within.getDayOfMonth() < from.getDayOfMonth() ? within.plusDays(1) : within;
            assertThat(Days.plusMonths(from.toEpochDay(), months))
                    .as(from + " and " + months)
                    .isEqualTo(completed.toEpochDay());
            assertThat(Days.lastWithinMonths(from.toEpochDay(), months))
                    .as(from + " and " + months)
                    .isEqualTo(within.toEpochDay());
            if (months > 0) {
                assertThat(months(from, completed)).isEqualTo(months);
                assertThat(months(from, completed.minusDays(1))).isEqualTo(months - 1L);
            }
        }
    }
}
