package org.jiuzhu.policy.impl.run;

/** What stands at single rows of columns, for who lays out some of them anew. */
interface Cells {

    /** Whether what stands at a row of a column is known. */
    boolean isKnown(int place, int row);

    /** Takes what stands at a row of the same column elsewhere. */
    void take(Cells from, int place, int row, int into);

    /**
     * Lets a row of a column hold all that its first rows may be.
     *
     * @param results how many rows
     * @param cell the row
     * @param more whether that is besides what it holds already
     */
    void widen(int place, int results, int cell, boolean more);
}
