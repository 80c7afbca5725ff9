package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RangeTest {

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
        assertThat(range(-2, null).times(range(3, 4))).isEqualTo(Range.UNKNOWN);
        assertThat(range(null, null).times(range(0, 0))).isEqualTo(Range.ZERO);
    }

    @Test
    void divides_by_what_may_be_zero_only_as_far_as_is_certain() {
        assertThat(range(6, 12).dividedBy(range(2, 3))).isEqualTo(range(2, 6));
        assertThat(range(6, 12).dividedBy(range(2, null))).isEqualTo(range(0, 6));
        assertThat(range(6, 12).dividedBy(range(0, 3))).isEqualTo(range(2, null));
        assertThat(range(6, 12).dividedBy(range(0, 0))).isEqualTo(Range.UNKNOWN);
        assertThat(range(6, 12).dividedBy(range(0, null))).isEqualTo(Range.UNKNOWN);
    }

    @Test
    void says_nothing_of_a_quotient_whose_divisor_may_be_negative() {
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
