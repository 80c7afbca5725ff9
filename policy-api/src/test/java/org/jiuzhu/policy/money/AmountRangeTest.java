package org.jiuzhu.policy.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

final class AmountRangeTest {

    @Test
    void is_said_as_far_as_it_is_known() {
        assertThat(AmountRange.exactly(Yuan.of("390.00"))).hasToString("CNY 390.00");
        assertThat(AmountRange.between(Yuan.of("390.00"), Yuan.of("579.00"))).hasToString("CNY 390.00 to CNY 579.00");
        assertThat(AmountRange.atLeast(Yuan.of("390.00"))).hasToString("CNY 390.00 to ..");
        assertThat(AmountRange.atMost(Yuan.of("579.00"))).hasToString(".. to CNY 579.00");
        assertThat(AmountRange.OPEN).hasToString("unknown");
    }

    @Test
    void is_yuan_outside_and_fen_inside() {
        AmountRange known = AmountRange.exactlyFen(39_000);

        assertThat(known).isEqualTo(AmountRange.exactly(Yuan.of("390.00")));
        assertThat(known.exact()).contains(Yuan.of("390.00"));
        assertThat(known.least()).contains(Yuan.of("390.00"));
        assertThat(known.most()).contains(Yuan.of("390.00"));
        assertThat(known.exactFen()).hasValue(39_000);
    }

    @Test
    void is_exact_only_where_both_ends_are_known_and_the_same() {
        assertThat(AmountRange.between(Yuan.of("390.00"), Yuan.of("390.01")).exact())
                .isEmpty();
        assertThat(AmountRange.between(Yuan.of("390.00"), Yuan.of("390.00")).exact())
                .contains(Yuan.of("390.00"));
        assertThat(AmountRange.OPEN.exact()).isEmpty();
        assertThat(AmountRange.OPEN.least()).isEmpty();
        assertThat(AmountRange.OPEN.most()).isEmpty();
    }

    @Test
    void nothing_is_rounded_and_no_range_is_upside_down() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountRange.exactly(Money.of(new BigDecimal("210.125"), "CNY")))
                .withMessageContaining("finer than a fen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountRange.between(Yuan.of("390.01"), Yuan.of("390.00")))
                .withMessageContaining("ends before it begins");
    }
}
