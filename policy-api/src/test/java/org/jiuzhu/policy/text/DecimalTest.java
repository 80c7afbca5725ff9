package org.jiuzhu.policy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @Test
    void digits_with_a_point_between_them_are_a_number() {
        assertThat(Decimal.parse("650.00").unscaledValue()).isEqualTo(65_000);
        assertThat(Decimal.parse("-0.5").signum()).isNegative();
        assertThat(Yuan.parseFen("0.01")).isOne();
        assertThat(Fraction.parse("-1.25")).isEqualTo(Fraction.of(-5, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "６５０", "٦٥٠", "6.5e2", "1E3", "+650", ".5", "650.", "6,500", " 650", "650 ", "650\n", "0x1F",
                "1_000", "--1", "∞", "1.2.3", "-"
            })
    void nothing_else_is(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimal.parse(text));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Fraction.parse(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.parseFen(text))
                .withMessageContaining("not an amount in yuan");
    }

    @Test
    void a_number_has_an_end() {
        assertThat(Decimal.parse("9".repeat(64)).precision()).isEqualTo(64);
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Decimal.parse("9".repeat(65)))
                .withMessageContaining("more than 64 characters");
    }
}
