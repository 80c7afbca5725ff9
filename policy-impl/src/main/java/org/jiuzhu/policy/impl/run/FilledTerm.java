package org.jiuzhu.policy.impl.run;

import java.util.function.IntPredicate;

/** Looks whether what surely applies fills an open term with what it cannot be. */
final class FilledTerm {

    private final Columns columns;
    private final int[] uses;
    private final int size;

    /**
     * Of one operation.
     *
     * @param uses the columns of the cases, a condition and a value each
     */
    FilledTerm(Columns columns, int[] uses, int size) {
        this.columns = columns;
        this.uses = uses;
        this.size = size;
    }

    /** The values of cases, by their place among what is used. */
    interface Outside {
        /** Whether a number surely lies outside of what the term can be. */
        boolean is(int use, int row);
    }

    /**
     * Marks the rows where that is so.
     *
     * @param any whether some number of a column may lie outside
     */
    void check(IntPredicate any, Outside outside) {
        boolean isAny = false;
        for (int use = 0; use + 1 < uses.length; use += 2) {
            isAny |= any.test(use + 1);
        }
        for (int row = 0; isAny && row < size; row++) {
            int use = first(row);
            if (use < uses.length && outside.is(use + 1, row)) {
                columns.marks.irregular(row);
            }
        }
    }

    private int first(int row) {
        for (int use = 0; use + 1 < uses.length; use += 2) {
            if (!Truths.mayFail(columns.truths[columns.lows[uses[use]] + row])) {
                return use;
            }
        }
        return uses.length;
    }
}
