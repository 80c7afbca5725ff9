package org.jiuzhu.policy.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jiuzhu.policy.rule.Yuan;
import org.junit.jupiter.api.Test;

final class AmountRangeTest {

    @Test
    void is_said_as_far_as_it_is_known() {
        assertThat(AmountRange.exactly(Yuan.of("390.00"))).hasToString("CNY 390.00");
        assertThat(new AmountRange(Optional.of(Yuan.of("390.00")), Optional.of(Yuan.of("579.00"))))
                .hasToString("CNY 390.00 to CNY 579.00");
        assertThat(new AmountRange(Optional.of(Yuan.of("390.00")), Optional.empty()))
                .hasToString("CNY 390.00 to ..");
        assertThat(AmountRange.OPEN).hasToString("unknown");
    }
}
