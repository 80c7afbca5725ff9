package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Logic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of Kleene. */
class LogicTest {

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, UNDETERMINED, UNDETERMINED, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "UNDETERMINED, MET, UNDETERMINED, MET",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, NOT_MET, NOT_MET, UNDETERMINED",
        "NOT_MET, MET, NOT_MET, MET",
        "NOT_MET, UNDETERMINED, NOT_MET, UNDETERMINED",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET"
    })
    void false_wins_in_a_conjunction_and_true_in_an_alternative(Truth a, Truth b, Truth and, Truth or) {
        assertThat(Logic.and(a, b)).isEqualTo(and);
        assertThat(Logic.or(a, b)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNDETERMINED, UNDETERMINED"})
    void the_unknown_stays_unknown_when_negated(Truth truth, Truth negated) {
        assertThat(Logic.not(truth)).isEqualTo(negated);
    }
}
