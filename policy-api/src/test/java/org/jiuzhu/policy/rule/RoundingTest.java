package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class RoundingTest {

    @Test
    void rounds_to_whole_steps() {
        Rounding upToTenYuan = new Rounding(1000, RoundingMode.CEILING);
        assertThat(upToTenYuan.round(Fraction.of(1001))).isEqualTo(Fraction.of(2000));
        assertThat(upToTenYuan.round(Fraction.of(2000))).isEqualTo(Fraction.of(2000));
        assertThat(new Rounding(1, RoundingMode.HALF_UP).round(Fraction.of(2, 3)))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void needs_a_step_and_reports_what_does_not_fit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(0, RoundingMode.UP));
        assertThatThrownBy(() -> new Rounding(1000, RoundingMode.UP).round(Fraction.of(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class);
    }
}
