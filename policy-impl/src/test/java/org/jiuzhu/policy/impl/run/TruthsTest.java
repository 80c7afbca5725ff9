package org.jiuzhu.policy.impl.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Logic;
import org.junit.jupiter.api.Test;

class TruthsTest {

    @Test
    void bits_say_what_kleene_says() {
        for (Truth a : Truth.values()) {
            assertThat(Truths.truth(Truths.of(a))).isEqualTo(a);
            assertThat(Truths.truth(Truths.not(Truths.of(a)))).isEqualTo(Logic.not(a));
            for (Truth b : Truth.values()) {
                assertThat(Truths.truth(Truths.and(Truths.of(a), Truths.of(b)))).isEqualTo(Logic.and(a, b));
                assertThat(Truths.truth(Truths.or(Truths.of(a), Truths.of(b)))).isEqualTo(Logic.or(a, b));
            }
        }
    }

    @Test
    void what_is_beyond_computing_matters_only_where_nothing_else_settles_it() {
        assertThat(Truths.truth(Truths.and(Truths.BEYOND, Truths.FAILS))).isEqualTo(Truth.NOT_MET);
        assertThat(Truths.truth(Truths.or(Truths.HOLDS, Truths.BEYOND))).isEqualTo(Truth.MET);
        assertThat(Truths.and(Truths.BEYOND, Truths.OPEN)).isEqualTo(Truths.BEYOND);
        assertThat(Truths.or(Truths.FAILS, Truths.BEYOND)).isEqualTo(Truths.BEYOND);
        assertThat(Truths.not(Truths.BEYOND)).isEqualTo(Truths.BEYOND);
    }
}
