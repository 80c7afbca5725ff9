package org.jiuzhu.policy.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.01, 1", "1500, 150000", "1500.00, 150000", "1500.5, 150050", "100000000000, 10000000000000"})
    void reads_yuan_as_fen(String yuan, long fen) {
        assertThat(Yuan.parseFen(yuan)).isEqualTo(fen);
        assertThat(Yuan.toFen(Yuan.of(yuan))).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.01, 0.01", "1500, 1500.00", "1500.5, 1500.50", "100000000000, 100000000000.00"})
    void writes_two_decimals(String yuan, String text) {
        assertThat(Yuan.toText(Yuan.of(yuan))).isEqualTo(text);
        assertThat(Yuan.of(text)).isEqualTo(Yuan.of(yuan));
    }

    @Test
    void rounds_nothing_away_when_it_writes() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Yuan.toText(Money.of(new BigDecimal("210.125"), "CNY")));
    }

    @Test
    void trailing_zeros_are_no_finer_than_a_fen() {
        assertThat(Yuan.parseFen("1500.0000")).isEqualTo(150_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1500.005"})
    void refuses_what_is_finer_than_a_fen(String yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.parseFen(yuan))
                .withMessageContaining("finer than a fen")
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-100000000001"})
    void refuses_what_is_negative(String yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.parseFen(yuan))
                .withMessageContaining("negative")
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000000.01", "1000000000000"})
    void refuses_what_is_beyond_the_range(String yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.parseFen(yuan))
                .withMessageContaining("beyond a hundred billion")
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(100));
    }

    @ParameterizedTest
    @CsvSource({
        "1E-999999999, finer than a fen",
        "-1E999999999, negative",
        "-1E-999999999, negative",
        "1E999999999, beyond a hundred billion",
        "1E2147483647, beyond a hundred billion"
    })
    void refuses_a_number_with_an_exponent_without_writing_it_out(String yuan, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.toFen(new BigDecimal(yuan)))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(100));
        assertThat(Yuan.toFen(new BigDecimal("1.5E3"))).isEqualTo(150_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,500.00", "￥1500", "NaN", "1500元"})
    void refuses_what_is_no_number(String yuan) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.parseFen(yuan));
    }

    @Test
    void takes_any_implementation_of_an_amount() {
        assertThat(Yuan.toFen(Money.of(new BigDecimal("723.45"), "CNY"))).isEqualTo(72_345);
        assertThat(Yuan.toFen(FastMoney.of(new BigDecimal("723.45"), "CNY"))).isEqualTo(72_345);
    }

    @Test
    void equal_amounts_of_two_implementations_are_equal_only_in_fen() {
        MonetaryAmount fast = FastMoney.of(788, "CNY");
        // the two classes are never equal to each other, which is why nothing here compares amounts of others with
        // equals
        assertThat(Yuan.toFen(fast)).isEqualTo(Yuan.toFen(Yuan.of("788.00")));
        assertThat(Yuan.of("788")).isEqualTo(Yuan.of("788.00"));
        assertThat(Yuan.ofFen(78_800)).isEqualByComparingTo(fast);
    }

    @Test
    void refuses_another_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.toFen(Money.of(100, "HKD")))
                .withMessageContaining("CNY")
                .withMessageContaining("HKD");
    }

    @Test
    void refuses_negative_and_finer_amounts_that_come_as_objects() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.toFen(Money.of(-1, "CNY")))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.toFen(Money.of(new BigDecimal("0.005"), "CNY")))
                .withMessageContaining("finer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.toFen(FastMoney.of(new BigDecimal("0.00001"), "CNY")))
                .withMessageContaining("finer");
    }

    @Test
    void makes_differences_that_are_negative() {
        assertThat(Yuan.ofFen(-5).getNumber().numberValueExact(BigDecimal.class))
                .isEqualByComparingTo("-0.05");
    }

    @Test
    void keeps_the_largest_amount_exactly() {
        assertThat(Yuan.ofFen(Long.MAX_VALUE).getNumber().numberValueExact(BigDecimal.class))
                .isEqualTo(new BigDecimal("92233720368547758.07"));
    }

    @Test
    void an_amount_has_at_most_thirty_two_characters() {
        assertThat(Yuan.parseFen("0".repeat(28) + "1.00")).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.parseFen("0".repeat(29) + "1.00"))
                .withMessage("an amount of more than 32 characters");
    }
}
