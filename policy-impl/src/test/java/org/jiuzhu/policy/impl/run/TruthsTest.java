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

    // three columns with each three truths in turn, in more rows than are done at a time
    private static final int ROWS = 27;
    private static final int SPACE = 32;

    private static byte[] columns() {
        byte[] truths = new byte[4 * SPACE];
        for (int row = 0; row < ROWS; row++) {
            truths[row] = (byte) (1 + row % 3);
            truths[SPACE + row] = (byte) (1 + row / 3 % 3);
            truths[2 * SPACE + row] = (byte) (1 + row / 9);
        }
        return truths;
    }

    private static Truth at(byte[] truths, int column, int row) {
        return Truths.truth(truths[column * SPACE + row]);
    }

    @Test
    void columns_say_what_single_truths_say() {
        for (boolean all : new boolean[] {true, false}) {
            byte[] truths = columns();
            Truths.copy(truths, 3 * SPACE, 0, ROWS);
            Truths.join(truths, all, 3 * SPACE, SPACE, ROWS);
            for (int row = 0; row < ROWS; row++) {
                Truth a = at(truths, 0, row);
                Truth b = at(truths, 1, row);
                assertThat(at(truths, 3, row)).isEqualTo(all ? Logic.and(a, b) : Logic.or(a, b));
            }
        }
        byte[] truths = columns();
        Truths.not(truths, 3 * SPACE, 0, ROWS);
        for (int row = 0; row < ROWS; row++) {
            assertThat(at(truths, 3, row)).isEqualTo(Logic.not(at(truths, 0, row)));
        }
    }

    @Test
    void the_first_that_applies() {
        byte[] truths = columns();
        Truths.copy(truths, 3 * SPACE, 2 * SPACE, ROWS);
        Truths.first(truths, 3 * SPACE, 0, SPACE, ROWS);
        for (int row = 0; row < ROWS; row++) {
            Truth value = at(truths, 1, row);
            Truth otherwise = at(truths, 2, row);
            Truth wanted = switch (at(truths, 0, row)) {
                case MET -> value;
                case NOT_MET -> otherwise;
                case UNDETERMINED -> value == otherwise ? value : Truth.UNDETERMINED;
            };
            assertThat(at(truths, 3, row)).isEqualTo(wanted);
        }
    }

    @Test
    void the_first_that_is_known() {
        byte[] truths = columns();
        Truths.firstKnown(truths, 3 * SPACE, 0, SPACE, ROWS);
        for (int row = 0; row < ROWS; row++) {
            Truth first = at(truths, 0, row);
            assertThat(at(truths, 3, row)).isEqualTo(first == Truth.UNDETERMINED ? at(truths, 1, row) : first);
        }
    }

    @Test
    void what_lies_behind_the_last_row_says_nothing_of_a_column() {
        byte[] truths = columns();
        // the first nine rows of the last column hold, the next fail, and then all are open
        assertThat(Truths.areSettled(truths, 2 * SPACE, 18)).isTrue();
        assertThat(Truths.areSettled(truths, 2 * SPACE, 19)).isFalse();
        Truths.fill(truths, 0, Truths.FAILS, 11);
        Truths.fill(truths, 11, Truths.HOLDS, SPACE - 11);
        assertThat(Truths.allFail(truths, 0, 11)).isTrue();
        assertThat(Truths.allFail(truths, 0, 12)).isFalse();
        assertThat(Truths.allFail(truths, 8, 3)).isTrue();
    }
}
