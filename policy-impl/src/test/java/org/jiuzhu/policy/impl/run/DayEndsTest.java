package org.jiuzhu.policy.impl.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LongSummaryStatistics;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Reckoning;
import org.junit.jupiter.api.Test;

/** What comes of a range of days lies just between the least and the most that come of its days, each looked at by itself with {@code java.time}. */
class DayEndsTest {

    private static final int TIMES = 20_000;
    private static final ImmutableList<MonthDay> NAMED =
            ImmutableList.of(MonthDay.of(1, 1), MonthDay.of(3, 31), MonthDay.of(9, 1), MonthDay.of(12, 31));

    private final Random random = new Random(3);
    private final DayEnds ends = new DayEnds();

    private static Numbers.OfDay op(Operator what, MonthDay named) {
        Op.Head head = new Op.Head(0, 0, Op.Type.NUMBER, new Leaf.CaseDate());
        return new Numbers.OfDay(head, what, named, new Leaves.CaseDate(head));
    }

    // every other ends of years and of February, where something begins anew
    private LocalDate day() {
        int year = 1990 + random.nextInt(60);
        LocalDate edge = random.nextBoolean() ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 3, 1);
        return edge.plusDays(random.nextInt(2) == 0 ? random.nextInt(9) - 5 : random.nextInt(365));
    }

    private static LocalDate nearest(LocalDate day, MonthDay named, int step) {
        LocalDate found = day;
        while (!MonthDay.from(found).equals(named)) {
            found = found.plusDays(step);
        }
        return found;
    }

    private static long said(Operator what, MonthDay named, LocalDate day) {
        return switch (what) {
            case YEAR_OF -> day.getYear();
            case MONTH_OF -> day.getMonthValue();
            case FIRST_ON_OR_AFTER -> nearest(day, named, 1).toEpochDay();
            default -> nearest(day, named, -1).toEpochDay();
        };
    }

    private void checkEnds(String as, LocalDate from, int days, ToLongFunction<LocalDate> each) {
        LongSummaryStatistics all = LongStream.rangeClosed(0, days)
                .map(d -> each.applyAsLong(from.plusDays(d)))
                .summaryStatistics();
        assertThat(new long[] {ends.least, ends.most}).as(as).containsExactly(all.getMin(), all.getMax());
    }

    @Test
    void of_a_year_a_month_and_the_days_around() {
        for (int time = 0; time < TIMES; time++) {
            LocalDate from = day();
            int days = random.nextInt(40);
            MonthDay named = NAMED.get(random.nextInt(NAMED.size()));
            for (Operator what : new Operator[] {
                Operator.YEAR_OF, Operator.MONTH_OF, Operator.FIRST_ON_OR_AFTER, Operator.LAST_ON_OR_BEFORE
            }) {
                String as = what + " " + named + " of " + from + " and " + days + " days";
                assertThat(ends.ofDay(op(what, named), from.toEpochDay(), from.toEpochDay() + days))
                        .isTrue();
                // within a year, months have no gap; from one to the next they are all possible
                if (what == Operator.MONTH_OF
                        && from.getYear() != from.plusDays(days).getYear()) {
                    assertThat(new long[] {ends.least, ends.most}).as(as).containsExactly(1, 12);
                } else {
                    checkEnds(as, from, days, d -> said(what, named, d));
                }
            }
        }
    }

    private static LocalDate later(Reckoning.Stretch how, LocalDate day, int by) {
        LocalDate within = switch (how) {
            case PLUS_YEARS -> day.plusYears(by);
            case PLUS_DAYS -> day.plusDays(by);
            default -> day.plusMonths(by);
        };
        boolean isCutOff = how != Reckoning.Stretch.PLUS_DAYS && within.getDayOfMonth() < day.getDayOfMonth();
        return isCutOff && how != Reckoning.Stretch.LAST_DAY_WITHIN_MONTHS ? within.plusDays(1) : within;
    }

    @Test
    void of_what_is_later_by_so_many() {
        for (int time = 0; time < TIMES; time++) {
            LocalDate from = day();
            int days = random.nextInt(40);
            int fewest = random.nextInt(30) - 10;
            int more = random.nextInt(4);
            long unit = 1L + random.nextInt(3);
            // as much beside the whole numbers as leaves no other one in
            long aside = unit - 1;
            for (Reckoning.Stretch how : Reckoning.Stretch.values()) {
                assertThat(ends.later(
                                how,
                                from.toEpochDay(),
                                from.toEpochDay() + days,
                                fewest * unit - aside,
                                (fewest + more) * unit + aside,
                                unit))
                        .isTrue();
                LongSummaryStatistics all = LongStream.rangeClosed(0, days)
                        .flatMap(d -> LongStream.rangeClosed(fewest, fewest + more)
                                .map(by ->
                                        later(how, from.plusDays(d), (int) by).toEpochDay()))
                        .summaryStatistics();
                assertThat(new long[] {ends.least, ends.most})
                        .as(how + " " + fewest + " and " + more + " after " + from + " and " + days)
                        .containsExactly(all.getMin(), all.getMax());
            }
        }
    }

    @Test
    void what_is_open_stays_open() {
        long day = LocalDate.of(2024, 2, 29).toEpochDay();
        assertThat(ends.ofDay(op(Operator.MONTH_OF, NAMED.get(0)), Ends.LOWEST, Ends.HIGHEST))
                .isTrue();
        assertThat(new long[] {ends.least, ends.most}).containsExactly(1, 12);
        assertThat(ends.ofDay(op(Operator.YEAR_OF, NAMED.get(0)), Ends.LOWEST, day))
                .isTrue();
        assertThat(new long[] {ends.least, ends.most}).containsExactly(Ends.LOWEST, 2024);
        assertThat(ends.later(Reckoning.Stretch.PLUS_YEARS, day, Ends.HIGHEST, 1, 2, 1))
                .isTrue();
        assertThat(new long[] {ends.least, ends.most})
                .containsExactly(LocalDate.of(2025, 3, 1).toEpochDay(), Ends.HIGHEST);
        assertThat(ends.later(Reckoning.Stretch.PLUS_DAYS, day, day, Ends.LOWEST, 5, 1))
                .isTrue();
        assertThat(new long[] {ends.least, ends.most})
                .containsExactly(Ends.LOWEST, LocalDate.of(2024, 3, 5).toEpochDay());
    }

    @Test
    void what_is_no_day_and_no_whole_number_is_not_said() {
        assertThat(ends.ofDay(op(Operator.YEAR_OF, NAMED.get(0)), 1L << 40, 1L << 40))
                .isFalse();
        assertThat(ends.later(Reckoning.Stretch.PLUS_DAYS, 0, 0, 1L << 40, 1L << 40, 1))
                .isFalse();
        // one and a half
        assertThat(ends.later(Reckoning.Stretch.PLUS_YEARS, 0, 0, 3, 3, 2)).isFalse();
    }
}
