package org.jiuzhu.policy.impl.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Random;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ends that are whole numbers of a unit come to what ranges of fractions come to, or say that they cannot. */
class EndsTest {

    private static final int TIMES = 200_000;
    private static final long[] UNITS = {1, 2, 3, 7, 10, 12, 100, 2520, 1_000_000};
    private static final long[] NUMBERS = {0, 1, 2, 3, 5, 7, 11, 13, 100, 63_000, 1L << 31, 1L << 62};

    private final Random random = new Random(14);
    private final Ends ends = new Ends();

    /** A range whose ends are whole numbers of a unit. */
    private record Counted(long low, long high, long unit) {

        Range range() {
            return new Range(
                    low == Ends.LOWEST ? null : Fraction.of(low, unit),
                    high == Ends.HIGHEST ? null : Fraction.of(high, unit));
        }
    }

    private Counted counted() {
        long unit = UNITS[random.nextInt(UNITS.length)];
        long one = number();
        long other = random.nextBoolean() ? one : number();
        long low = random.nextInt(8) == 0 ? Ends.LOWEST : Math.min(one, other);
        long high = random.nextInt(8) == 0 ? Ends.HIGHEST : Math.max(one, other);
        return new Counted(low, high, unit);
    }

    private long number() {
        long number = NUMBERS[random.nextInt(NUMBERS.length)];
        return random.nextBoolean() ? number : -number;
    }

    private static @Nullable Range exactly(Supplier<Range> of) {
        try {
            return of.get();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private void same(Range wanted, long low, long high, long unit, String what) {
        if (!ends.takeLost()) {
            assertThat(new Counted(low, high, unit).range()).as(what).isEqualTo(wanted);
        }
    }

    @Test
    void products() {
        int said = 0;
        for (int time = 0; time < TIMES; time++) {
            Counted a = counted();
            Counted b = counted();
            Range wanted = exactly(() -> a.range().times(b.range()));
            ends.multiply(a.low, a.high, b.low, b.high);
            if (ends.takeLost()) {
                continue;
            }
            said++;
            assertThat(wanted).as(a + " × " + b).isNotNull();
            same(wanted, ends.least, ends.most, a.unit * b.unit, a + " × " + b);
        }
        assertThat(said).isGreaterThan(TIMES / 2);
    }

    @Test
    void quotients() {
        int said = 0;
        for (int time = 0; time < TIMES; time++) {
            Counted a = counted();
            Counted b = counted();
            Range wanted = exactly(() -> a.range().dividedBy(b.range()));
            ends.divide(a.low, a.high, b.low, b.high, 2520 * b.unit);
            if (ends.takeLost()) {
                continue;
            }
            if (wanted == null) {
                // on its way to the quotient a fraction may be too large
                continue;
            }
            said++;
            same(wanted, ends.least, ends.most, a.unit * 2520, a + " ÷ " + b);
        }
        assertThat(said).isGreaterThan(TIMES / 4);
    }

    @Test
    void sums_and_differences() {
        for (int time = 0; time < TIMES; time++) {
            Counted a = counted();
            Counted other = counted();
            Counted b = new Counted(other.low, other.high, a.unit);
            sums(a, b, exactly(() -> a.range().plus(b.range())), a + " + " + b);
            Counted negated = new Counted(Ends.negated(b.high), Ends.negated(b.low), b.unit);
            sums(a, negated, exactly(() -> a.range().minus(b.range())), a + " − " + b);
        }
    }

    private void sums(Counted a, Counted b, @Nullable Range wanted, String what) {
        if (!Ends.isSumLost(a.low, b.low) && !Ends.isSumLost(a.high, b.high)) {
            assertThat(new Counted(Ends.sum(a.low, b.low), Ends.sum(a.high, b.high), a.unit).range())
                    .as(what)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void comparisons_in_different_units() {
        for (int time = 0; time < TIMES; time++) {
            Counted a = counted();
            Counted b = counted();
            boolean holds = Ends.compare(a.high, a.unit, b.low, b.unit) < 0;
            boolean fails = Ends.compare(a.low, a.unit, b.high, b.unit) >= 0;
            Truth wanted = a.range().isBelow(b.range());
            assertThat(holds ? Truth.MET : fails ? Truth.NOT_MET : Truth.UNDETERMINED)
                    .as(a + " < " + b)
                    .isEqualTo(wanted);
        }
    }

    @Test
    void roundings() {
        RoundingMode[] modes = {RoundingMode.HALF_UP, RoundingMode.CEILING, RoundingMode.FLOOR, RoundingMode.DOWN};
        long[] steps = {1, 10, 100, 1000};
        for (int time = 0; time < TIMES; time++) {
            long unit = UNITS[random.nextInt(UNITS.length)];
            long number = random.nextLong() >> (8 + random.nextInt(48));
            Rounding rounding = new Rounding(steps[random.nextInt(steps.length)], modes[random.nextInt(modes.length)]);
            long rounded = ends.rounded(number, unit, rounding);
            if (!ends.takeLost()) {
                assertThat(Fraction.of(rounded))
                        .as(number + "/" + unit + " " + rounding)
                        .isEqualTo(rounding.round(Fraction.of(number, unit)));
            }
        }
    }
}
