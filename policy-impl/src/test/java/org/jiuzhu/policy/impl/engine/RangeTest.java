package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final long FAR = 1_000_000;
    private static final Fraction FAR_OUT = Fraction.of(1000);

    private static Range range(@Nullable Integer low, @Nullable Integer high) {
        return new Range(low == null ? null : Fraction.of(low), high == null ? null : Fraction.of(high));
    }

    @Test
    void adds_and_subtracts_end_by_end() {
        assertThat(range(1, 3).plus(range(10, 20))).isEqualTo(range(11, 23));
        assertThat(range(1, 3).minus(range(10, 20))).isEqualTo(range(-19, -7));
        assertThat(range(1, null).minus(range(10, null))).isEqualTo(range(null, null));
        assertThat(range(1, null).minus(range(null, 10))).isEqualTo(range(-9, null));
    }

    @Test
    void multiplies_with_regard_to_signs() {
        assertThat(range(-2, 3).times(range(-5, 7))).isEqualTo(range(-15, 21));
        assertThat(range(2, null).times(range(3, 4))).isEqualTo(range(6, null));
        assertThat(range(-2, null).times(range(3, 4))).isEqualTo(range(-8, null));
        assertThat(range(null, 5).times(range(-4, -3))).isEqualTo(range(-20, null));
        assertThat(range(null, 5).times(range(2, 2))).isEqualTo(range(null, 10));
        assertThat(range(null, 5).times(range(-1, 2))).isEqualTo(Range.UNKNOWN);
        assertThat(range(null, null).times(range(0, 0))).isEqualTo(Range.ZERO);
    }

    @Test
    void divides_by_what_may_be_zero_only_as_far_as_is_certain() {
        assertThat(range(6, 12).dividedBy(range(2, 3))).isEqualTo(range(2, 6));
        assertThat(range(6, 12).dividedBy(range(2, null))).isEqualTo(range(0, 6));
        assertThat(range(6, 12).dividedBy(range(0, 3))).isEqualTo(range(2, null));
        assertThat(range(6, 12).dividedBy(range(0, 0))).isEqualTo(Range.UNKNOWN);
        assertThat(range(6, 12).dividedBy(range(0, null))).isEqualTo(range(0, null));
        // nothing by what may be nothing is not settled, so that the divisor is still asked for
        assertThat(range(0, 0).dividedBy(range(0, 3))).isEqualTo(range(0, null));
    }

    @Test
    void divides_an_open_range_by_what_has_a_sign() {
        assertThat(range(null, 10).dividedBy(range(2, 2))).isEqualTo(range(null, 5));
        assertThat(range(-10, null).dividedBy(range(2, 5))).isEqualTo(range(-5, null));
        assertThat(range(null, 10).dividedBy(range(-5, -2))).isEqualTo(range(-5, null));
        assertThat(range(10, 10).dividedBy(range(-5, -5))).isEqualTo(range(-2, -2));
        assertThat(range(6, 12).dividedBy(range(null, -2))).isEqualTo(range(-6, 0));
        assertThat(range(-12, -6).dividedBy(range(-3, 0))).isEqualTo(range(2, null));
    }

    @Test
    void says_nothing_of_a_quotient_whose_divisor_may_have_either_sign() {
        assertThat(range(10, 10).dividedBy(range(-5, 3))).isEqualTo(Range.UNKNOWN);
        assertThat(range(10, 10).dividedBy(range(null, 3))).isEqualTo(Range.UNKNOWN);
    }

    @Test
    void the_larger_has_the_greater_low_end_and_the_smaller_the_lesser_high_end() {
        assertThat(range(1, null).largest(range(5, 9))).isEqualTo(range(5, null));
        assertThat(range(null, 3).largest(range(0, 0))).isEqualTo(range(0, 3));
        assertThat(range(1, null).smallest(range(5, 9))).isEqualTo(range(1, 9));
        assertThat(range(null, null).smallest(range(5, 9))).isEqualTo(range(null, 9));
        assertThat(range(1, 2).hull(range(5, null))).isEqualTo(range(1, null));
    }

    @Test
    void compares_only_where_every_value_agrees() {
        assertThat(range(1, 3).isBelow(range(4, 9))).isEqualTo(Truth.MET);
        assertThat(range(1, 4).isBelow(range(4, 9))).isEqualTo(Truth.UNDETERMINED);
        assertThat(range(4, 9).isBelow(range(1, 4))).isEqualTo(Truth.NOT_MET);
        assertThat(range(1, 4).isAtMost(range(4, 9))).isEqualTo(Truth.MET);
        assertThat(range(4, 9).isAtMost(range(1, 4))).isEqualTo(Truth.UNDETERMINED);
        assertThat(range(5, null).isAtMost(range(1, 4))).isEqualTo(Truth.NOT_MET);
        assertThat(Range.UNKNOWN.isBelow(range(1, 4))).isEqualTo(Truth.UNDETERMINED);
    }

    @Test
    void contains_every_result_of_values_that_it_contains() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Fraction x = Fraction.of(random.nextInt(41) - 20, random.nextInt(3) + 1);
            Fraction y = Fraction.of(random.nextInt(41) - 20, random.nextInt(3) + 1);
            Range a = around(x, random);
            Range b = around(y, random);
            assertThat(contains(a.plus(b), x.plus(y))).isTrue();
            assertThat(contains(a.minus(b), x.minus(y))).isTrue();
            assertThat(contains(a.times(b), x.times(y))).isTrue();
            if (y.signum() != 0) {
                assertThat(contains(a.dividedBy(b), x.dividedBy(y)))
                        .as("%s by %s", a, b)
                        .isTrue();
            }
            assertThat(contains(a.largest(b), x.compareTo(y) > 0 ? x : y)).isTrue();
            assertThat(contains(a.smallest(b), x.compareTo(y) < 0 ? x : y)).isTrue();
            Truth below = a.isBelow(b);
            assertThat(below == Truth.UNDETERMINED || (below == Truth.MET) == (x.compareTo(y) < 0))
                    .isTrue();
        }
    }

    /** All ranges with ends among a few fractions, bounded or not at either end. */
    private static List<Range> all() {
        List<@Nullable Fraction> ends = new ArrayList<>(List.of(
                Fraction.of(-13, 7),
                Fraction.of(-3, 11),
                Fraction.ZERO,
                Fraction.of(5, 17),
                Fraction.of(2),
                Fraction.of(30, 13)));
        ends.add(null);
        List<Range> all = new ArrayList<>();
        for (Fraction low : ends) {
            for (Fraction high : ends) {
                if (low == null || high == null || low.compareTo(high) <= 0) {
                    all.add(new Range(low, high));
                }
            }
        }
        return all;
    }

    /** Values that a range contains: its ends, something in between, and something far out where it has no end. */
    private static List<Fraction> values(Range range) {
        return Stream.of(-FAR, -6L, -1L, 0L, 1L, 6L, FAR)
                .flatMap(n -> Stream.of(Fraction.of(n), Fraction.of(n, 7)))
                .flatMap(v ->
                        Stream.of(Optional.of(v), Optional.ofNullable(range.low()), Optional.ofNullable(range.high())))
                .flatMap(Optional::stream)
                .filter(v -> contains(range, v))
                .distinct()
                .toList();
    }

    @Test
    void keeps_every_bound_of_a_product_that_holds() {
        for (Range a : all()) {
            for (Range b : all()) {
                List<Fraction> products = values(a).stream()
                        .flatMap(x -> values(b).stream().map(x::times))
                        .toList();
                isTight(a.times(b), products, "%s times %s".formatted(a, b));
            }
        }
    }

    @Test
    void keeps_every_bound_of_a_quotient_that_holds() {
        for (Range a : all()) {
            for (Range b : all()) {
                // near zero, where quotients have no bound
                List<Fraction> divisors = Stream.concat(
                                values(b).stream(), Stream.of(Fraction.of(1, FAR), Fraction.of(-1, FAR)))
                        .filter(y -> y.signum() != 0 && contains(b, y))
                        .toList();
                boolean hasOneSign =
                        divisors.stream().map(Fraction::signum).distinct().count() == 1;
                List<Fraction> quotients = values(a).stream()
                        .flatMap(x -> divisors.stream().map(x::dividedBy))
                        .toList();
                Range quotient = a.dividedBy(b);
                if (!hasOneSign || a.isZero()) {
                    assertThat(quotients).allMatch(q -> contains(quotient, q));
                } else {
                    isTight(quotient, quotients, "%s by %s".formatted(a, b));
                }
            }
        }
    }

    private static void isTight(Range range, List<Fraction> values, String of) {
        assertThat(values).as(of).allMatch(v -> contains(range, v));
        Fraction least = Collections.min(values);
        Fraction greatest = Collections.max(values);
        // an end is met, or come near to by what is far out; where there is none, something lies far out
        assertThat(range.low() == null ? least.negated() : Fraction.of(FAR).times(least.minus(range.low())))
                .as(of)
                .matches(d -> range.low() == null ? d.compareTo(FAR_OUT) > 0 : d.compareTo(FAR_OUT) < 0);
        assertThat(
                        range.high() == null
                                ? greatest
                                : Fraction.of(FAR).times(range.high().minus(greatest)))
                .as(of)
                .matches(d -> range.high() == null ? d.compareTo(FAR_OUT) > 0 : d.compareTo(FAR_OUT) < 0);
    }

    @Test
    void says_where_a_bound_is_beyond_exact_arithmetic() {
        Range large = new Range(Fraction.ONE, Fraction.of(1L << 62));
        assertThat(large.times(range(0, 1))).isEqualTo(new Range(Fraction.ZERO, Fraction.of(1L << 62)));
        assertThatThrownBy(() -> large.times(range(1, 2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> large.plus(large)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> large.dividedBy(new Range(Fraction.of(1, 7), Fraction.ONE)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void what_is_possible_in_both_may_be_nothing() {
        assertThat(range(1, null).both(range(null, 3))).isEqualTo(range(1, 3));
        assertThat(range(1, 5).both(range(5, 9))).isEqualTo(range(5, 5));
        assertThat(range(1, 5).both(range(6, 9))).isNull();
        assertThat(Range.UNKNOWN.both(range(6, null))).isEqualTo(range(6, null));
    }

    private static Range around(Fraction value, Random random) {
        return new Range(
                random.nextInt(5) == 0 ? null : value.minus(Fraction.of(random.nextInt(10))),
                random.nextInt(5) == 0 ? null : value.plus(Fraction.of(random.nextInt(10))));
    }

    private static boolean contains(Range range, Fraction value) {
        return (range.low() == null || range.low().compareTo(value) <= 0)
                && (range.high() == null || range.high().compareTo(value) >= 0);
    }
}
