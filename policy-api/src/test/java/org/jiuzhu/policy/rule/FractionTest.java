package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @Test
    void is_kept_in_lowest_terms_with_the_sign_above() {
        assertThat(Fraction.of(6, 4)).isEqualTo(Fraction.of(3, 2));
        assertThat(Fraction.of(-6, 4).numerator()).isEqualTo(-3);
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of(0, 7).denominator()).isEqualTo(1);
        assertThat(Fraction.of(5, 5)).isEqualTo(Fraction.ONE);
    }

    @Test
    void is_its_value() {
        assertThat(Fraction.of(2, 6)).isEqualTo(Fraction.of(1, 3)).hasSameHashCodeAs(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(2, 3)).isNotEqualTo(Fraction.of(1, 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refuses_a_denominator_that_is_not_positive(long denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, denominator))
                .withMessageContaining("positive");
    }

    @ParameterizedTest
    @CsvSource({"0.30, 3, 10", "-1.50, -3, 2", "100, 100, 1", "0.000, 0, 1", "2.125, 17, 8"})
    void reads_decimals_exactly(String text, long numerator, long denominator) {
        assertThat(Fraction.parse(text)).isEqualTo(Fraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1/3", "0,30", "三"})
    void refuses_what_is_no_decimal(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000000000000001", "9223372036854775808", "1.23456789012345678901"})
    void refuses_what_does_not_fit_without_writing_it_out(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOf(ArithmeticException.class)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "1E999999999"})
    void refuses_a_number_with_an_exponent_that_does_not_fit_without_writing_it_out(String number) {
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(number)))
                .isInstanceOf(ArithmeticException.class)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(100));
    }

    @Test
    void adds_subtracts_multiplies_and_divides_exactly() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(-3))).isEqualTo(Fraction.of(-1));
        assertThat(third.dividedBy(Fraction.of(-2, 3))).isEqualTo(Fraction.of(-1, 2));
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    }

    @Test
    void reports_division_by_zero_and_results_that_do_not_fit() {
        Fraction max = Fraction.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("zero");
        assertThatThrownBy(() -> max.plus(Fraction.ONE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> max.times(Fraction.of(2))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(Long.MIN_VALUE).minus(Fraction.ONE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, Long.MAX_VALUE).plus(Fraction.of(1, Long.MAX_VALUE - 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void multiplies_large_numbers_that_cancel() {
        assertThat(Fraction.of(Long.MAX_VALUE, 3).times(Fraction.of(3, Long.MAX_VALUE)))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void compares_values_whose_products_do_not_fit_in_a_long() {
        Fraction large = Fraction.of(Long.MAX_VALUE, 2);
        Fraction larger = Fraction.of(Long.MAX_VALUE, 1);
        assertThat(large).isLessThan(larger);
        assertThat(large.negated()).isGreaterThan(larger.negated());
        assertThat(Fraction.of(Long.MIN_VALUE)).isLessThan(Fraction.of(1, Long.MAX_VALUE));
        assertThat(Fraction.of(Long.MAX_VALUE, Long.MAX_VALUE - 1))
                .isLessThan(Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2));
    }

    @Test
    void compares_values_whose_products_differ_in_their_lower_bits_only() {
        assertThat(Fraction.of(5, 3)).isLessThan(Fraction.of(7, 4));
        assertThat(Fraction.of(7, 4)).isGreaterThan(Fraction.of(5, 3));
        assertThat(Fraction.of(-5, 3)).isGreaterThan(Fraction.of(-7, 4));
        // the lower bits have no sign: 2 · 2⁶² is one more than the greatest long, 3 · (2⁶¹ + 1) is less
        Fraction large = Fraction.of(1L << 62, 3);
        Fraction small = Fraction.of((1L << 61) + 1, 2);
        assertThat(large).isGreaterThan(small);
        assertThat(small).isLessThan(large);
        assertThat(small.negated()).isGreaterThan(large.negated());
    }

    @Test
    void reads_as_many_decimals_as_fit() {
        assertThat(Fraction.of(new BigDecimal("7"))).isEqualTo(Fraction.of(7));
        assertThat(Fraction.of(new BigDecimal("7.0"))).isEqualTo(Fraction.of(7));
        assertThat(Fraction.of(BigDecimal.valueOf(9, -1))).isEqualTo(Fraction.of(90));
        assertThat(Fraction.of(new BigDecimal("0.000000000000000001")))
                .isEqualTo(Fraction.of(1, 1_000_000_000_000_000_000L));
        assertThat(Fraction.of(new BigDecimal("0.0000000000000000010")))
                .isEqualTo(Fraction.of(1, 1_000_000_000_000_000_000L));
        assertThatThrownBy(() -> Fraction.of(new BigDecimal("0.0000000000000000001")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("more than 18 decimals");
    }

    @Test
    void compares_like_big_integers() {
        Random random = new Random(20260101);
        for (int i = 0; i < 20_000; i++) {
            // of all sizes, so that the products differ in their upper bits, in their lower bits, and hardly at all
            int bits = random.nextInt(60);
            Fraction a = Fraction.of((random.nextLong() | 1) >> bits, (random.nextLong() >>> 1 >> bits) | 1);
            Fraction b = Fraction.of((random.nextLong() | 1) >> bits, (random.nextLong() >>> 1 >> bits) | 1);
            BigInteger left = BigInteger.valueOf(a.numerator()).multiply(BigInteger.valueOf(b.denominator()));
            BigInteger right = BigInteger.valueOf(b.numerator()).multiply(BigInteger.valueOf(a.denominator()));
            assertThat(Integer.signum(a.compareTo(b))).as("%s and %s", a, b).isEqualTo(left.compareTo(right));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2, HALF_UP, 3",
        "5, 2, HALF_EVEN, 2",
        "5, 2, DOWN, 2",
        "-5, 2, HALF_UP, -3",
        "-5, 2, FLOOR, -3",
        "-5, 2, CEILING, -2",
        "1, 3, UP, 1",
        "4, 1, UNNECESSARY, 4"
    })
    void rounds_as_told(long numerator, long denominator, RoundingMode mode, long expected) {
        assertThat(Fraction.of(numerator, denominator).rounded(mode)).isEqualTo(expected);
    }

    @Test
    void never_rounds_unless_told() {
        assertThatThrownBy(() -> Fraction.of(1, 3).rounded(RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
        assertThat(Fraction.of(1, 3).isWhole()).isFalse();
        assertThat(Fraction.of(2, 3).toDecimal(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.67"));
    }

    @Test
    void shows_short_decimals_and_other_fractions_as_they_are() {
        assertThat(Fraction.of(3, 10)).hasToString("0.3");
        assertThat(Fraction.of(2000, 3)).hasToString("2000/3");
        assertThat(Fraction.of(-100)).hasToString("-100");
    }
}
