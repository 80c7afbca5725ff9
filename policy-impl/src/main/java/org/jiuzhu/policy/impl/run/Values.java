package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jspecify.annotations.Nullable;

/** What a program came to, for whoever reads it. */
public interface Values {

    /** Whose it is. */
    Rows rows();

    /**
     * Whether a household's rules come to something that cannot be computed or must not be, wherever that is: a quotient by zero, or an open term filled with what it
     * cannot be.
     */
    boolean isIrregular(int root);

    /** Whether a household's numbers are too large or too fine to be counted, so that it was run over exact fractions. */
    boolean isLost(int root);

    /**
     * The truth of an operation at a row of its table.
     *
     * @throws ArithmeticException if it is open because an amount is too large
     */
    Truth truth(Op op, int row);

    /**
     * The number of an operation at a row of its table.
     *
     * @throws ArithmeticException if it is too large
     */
    Range number(Op op, int row);

    /** The code of an operation at a row of its table, or {@link org.jiuzhu.policy.rule.Fact#UNKNOWN}. */
    long code(Op op, int row);

    /** The finding that says what an operation comes to at a row of its table; null if it is computed. */
    @Nullable
    Finding found(Op op, int row);

    /** The first row that is looked at for one; {@link #end} if there is none, or nobody knows who they are. */
    default int first(Folds.Among among, int row) {
        return Math.max(
                0,
                among.isWhole()
                        ? rows().start(among.list(), row)
                        : viewed(among).first(row));
    }

    /** The row after the last that is looked at. */
    default int end(Folds.Among among, int row) {
        return Math.max(
                0,
                among.isWhole() ? rows().end(among.list(), row) : viewed(among).end(row));
    }

    /** Whether a row is in the window of another one, whatever it has to fulfil there. */
    default Truth stands(Folds.Among among, int row, int part) {
        return among.isWhole() ? Truth.MET : Truths.truth(viewed(among).stands(row, part));
    }

    private Viewed viewed(Folds.Among among) {
        return Viewed.of(rows(), among, new NumberKeys(this, among.keys()));
    }
}
