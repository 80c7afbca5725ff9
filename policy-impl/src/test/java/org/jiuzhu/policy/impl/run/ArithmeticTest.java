package org.jiuzhu.policy.impl.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Arithmetic.Ranges;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of whole numbers come to what ranges of fractions come to, row by row, or the row is marked. */
class ArithmeticTest {

    private static final int ROWS = 100_000;
    private static final long[] UNITS = {1, 2, 7, 11, 13, 17, 100, 2520, 1L << 62};
    private static final long[] NUMBERS = {
        0, 0, 1, 1, 2, 7, 11, 13, 17, 100, 2520, 63_000, 1L << 31, 1L << 62, Long.MAX_VALUE - 1
    };
    // the columns: two of ranges, and one for the result
    private static final int A = 0;
    private static final int B = 2 * ROWS;
    private static final int INTO = 4 * ROWS;

    private final Random random = new Random(14);
    private final Columns columns = new Columns();
    private final Arithmetic arithmetic = new Arithmetic(columns);

    @BeforeEach
    void fill() {
        columns.numbers = new long[6 * ROWS];
        columns.truths = new byte[ROWS];
        columns.marks.clear(new int[] {ROWS});
        columns.marks.table(0);
        ranges(A);
        ranges(B);
    }

    private void ranges(int at) {
        for (int row = 0; row < ROWS; row++) {
            long one = number();
            long other = random.nextBoolean() ? one : number();
            columns.numbers[at + row] = random.nextInt(8) == 0 ? Ends.LOWEST : Math.min(one, other);
            columns.numbers[at + ROWS + row] = random.nextInt(8) == 0 ? Ends.HIGHEST : Math.max(one, other);
        }
    }

    private long number() {
        long number = NUMBERS[random.nextInt(NUMBERS.length)];
        return random.nextBoolean() ? number : -number;
    }

    private Range range(int at, int row, long unit) {
        long low = columns.numbers[at + row];
        long high = columns.numbers[at + ROWS + row];
        return new Range(
                low == Ends.LOWEST ? null : Fraction.of(low, unit),
                high == Ends.HIGHEST ? null : Fraction.of(high, unit));
    }

    private static Ranges column(int at, long unit) {
        return new Ranges(at, at + ROWS, unit);
    }

    private boolean isMarked(int row) {
        return columns.marks.isMarked(row);
    }

    /** Compares the result with the specification; at least so many of a hundred rows have to be said. */
    private void same(BinaryOperator<Range> wanted, long unitOfA, long unitOfB, long unit, int atLeast) {
        int said = 0;
        for (int row = 0; row < ROWS; row++) {
            Range a = range(A, row, unitOfA);
            Range b = range(B, row, unitOfB);
            if (!isMarked(row)) {
                said++;
                try {
                    assertThat(range(INTO, row, unit)).as(a + ", " + b).isEqualTo(wanted.apply(a, b));
                } catch (ArithmeticException e) {
                    // on the way to what is no larger than a number, fractions may be
                    said--;
                }
            }
        }
        assertThat(said * 100L / ROWS).isGreaterThan(atLeast);
    }

    private void copyA() {
        System.arraycopy(columns.numbers, A, columns.numbers, INTO, 2 * ROWS);
    }

    @Test
    void sums() {
        copyA();
        arithmetic.plus(INTO, B, ROWS);
        arithmetic.plus(INTO + ROWS, B + ROWS, ROWS);
        same(Range::plus, 1, 1, 1, 80);
    }

    @Test
    void differences() {
        copyA();
        arithmetic.minus(INTO, B + ROWS, ROWS);
        arithmetic.minus(INTO + ROWS, B, ROWS);
        same(Range::minus, 7, 7, 7, 80);
    }

    @Test
    void the_largest_and_the_smallest() {
        copyA();
        arithmetic.largest(INTO, B, ROWS);
        arithmetic.largest(INTO + ROWS, B + ROWS, ROWS);
        same(Range::largest, 11, 11, 11, 99);
        copyA();
        arithmetic.smallest(INTO, B, ROWS);
        arithmetic.smallest(INTO + ROWS, B + ROWS, ROWS);
        same(Range::smallest, 11, 11, 11, 99);
    }

    @Test
    void multiples() {
        for (long factor : new long[] {2, 7, 13, 2520, 1L << 40}) {
            fill();
            arithmetic.multiple(INTO, A, factor, ROWS);
            arithmetic.multiple(INTO + ROWS, A + ROWS, factor, ROWS);
            same((a, b) -> a.times(Range.exactly(Fraction.of(factor))), 1, 1, 1, 40);
        }
    }

    @Test
    void products() {
        arithmetic.multiply(column(INTO, 77), column(A, 7), column(B, 11), ROWS);
        same(Range::times, 7, 11, 77, 50);
    }

    @Test
    void quotients_and_what_is_divided_by_nothing() {
        arithmetic.divide(column(INTO, 7 * 2520), column(A, 7), column(B, 13), 2520 * 13, ROWS);
        int byNothing = 0;
        for (int row = 0; row < ROWS; row++) {
            if (columns.numbers[B + row] == 0 && columns.numbers[B + ROWS + row] == 0) {
                byNothing++;
                assertThat(isMarked(row)).isTrue();
            }
        }
        assertThat(byNothing).isPositive();
        same(Range::dividedBy, 7, 13, 7 * 2520, 20);
    }

    @Test
    void comparisons_in_all_units() {
        for (long unitOfA : UNITS) {
            for (long unitOfB : UNITS) {
                for (boolean strictly : new boolean[] {true, false}) {
                    arithmetic.compare(0, strictly, column(A, unitOfA), column(B, unitOfB), ROWS / 50);
                    for (int row = 0; row < ROWS / 50; row++) {
                        Range a = range(A, row, unitOfA);
                        Range b = range(B, row, unitOfB);
                        Truth wanted = strictly ? a.isBelow(b) : a.isAtMost(b);
                        assertThat(Truths.truth(columns.truths[row]))
                                .as(a + " < " + b)
                                .isEqualTo(wanted);
                    }
                }
            }
        }
    }

    @Test
    void roundings() {
        Rounding toYuan = new Rounding(100, RoundingMode.CEILING);
        arithmetic.round(INTO, A, 17, toYuan, ROWS);
        arithmetic.round(INTO + ROWS, A + ROWS, 17, toYuan, ROWS);
        same(
                (a, b) -> new Range(
                        a.low() == null ? null : toYuan.round(a.low()),
                        a.high() == null ? null : toYuan.round(a.high())),
                17,
                1,
                1,
                90);
    }

    @Test
    void the_first_that_applies_and_the_first_that_is_known() {
        System.arraycopy(columns.numbers, B, columns.numbers, INTO, 2 * ROWS);
        for (int row = 0; row < ROWS; row++) {
            columns.truths[row] = (byte) (1 + random.nextInt(3));
        }
        Choices.firstLow(columns.numbers, INTO, columns.truths, 0, A, ROWS);
        Choices.firstHigh(columns.numbers, INTO + ROWS, columns.truths, 0, A + ROWS, ROWS);
        for (int row = 0; row < ROWS; row++) {
            Range a = range(A, row, 1);
            Range b = range(B, row, 1);
            Range wanted = switch (Truths.truth(columns.truths[row])) {
                case MET -> a;
                case NOT_MET -> b;
                case UNDETERMINED -> a.hull(b);
            };
            assertThat(range(INTO, row, 1)).isEqualTo(wanted);
        }
        Choices.firstKnown(columns.numbers, INTO, column(A, 1), A, B, ROWS);
        Choices.firstKnown(columns.numbers, INTO + ROWS, column(A, 1), A + ROWS, B + ROWS, ROWS);
        same((a, b) -> a.isExact() ? a : b, 1, 1, 1, 99);
    }
}
