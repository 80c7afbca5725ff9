package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.impl.table.Rows;

/** What the entities of lists come to for their owners. */
final class Lists {

    private final int[] starts;
    private final int[] ends;
    private final int[] unknowns;
    private final byte[] truths;
    private final int counts;
    private final int size;

    /**
     * The lists of one kind.
     *
     * @param counts where the column begins that says of whom a list consists here
     * @param size how many owners there are
     */
    Lists(Rows rows, int list, byte[] truths, int counts, int size) {
        this.starts = rows.starts(list);
        this.ends = rows.ends(list);
        this.unknowns = rows.unknowns(list);
        this.truths = truths;
        this.counts = counts;
        this.size = size;
    }

    /** How many there are, from those that surely count to those that may. */
    void count(long[] n, int low, int high) {
        for (int row = 0; row < size; row++) {
            int first = starts[row];
            int least = 0;
            int most = 0;
            for (int part = first; part < ends[row]; part++) {
                byte bits = truths[counts + part];
                least += ~bits >> 1 & 1;
                most += bits & 1;
            }
            n[low + row] = least;
            n[high + row] = first == Rows.NONE ? Ends.HIGHEST : most;
        }
    }

    /** The least sum of some lower ends: of who may or may not count, only what is below nothing. */
    void sumLow(long[] n, int into, int value, Marks marks) {
        for (int row = 0; row < size; row++) {
            long sum = 0;
            for (int part = starts[row]; part < ends[row]; part++) {
                byte bits = truths[counts + part];
                long one = Truths.mayFail(bits) ? Math.min(n[value + part], 0) : n[value + part];
                sum = added(sum, Truths.mayHold(bits) ? one : 0, row, marks);
            }
            int anybody = unknowns[row];
            if (anybody != Rows.NONE) {
                // nobody knows how many there are; the sum has the sign that each has of whom nothing is known
                sum = Truths.mayHold(truths[counts + anybody]) && n[value + anybody] < 0 ? Ends.LOWEST : 0;
            }
            n[into + row] = sum;
        }
    }

    /** The greatest sum of some upper ends. */
    void sumHigh(long[] n, int into, int value, Marks marks) {
        for (int row = 0; row < size; row++) {
            long sum = 0;
            for (int part = starts[row]; part < ends[row]; part++) {
                byte bits = truths[counts + part];
                long one = Truths.mayFail(bits) ? Math.max(n[value + part], 0) : n[value + part];
                sum = added(sum, Truths.mayHold(bits) ? one : 0, row, marks);
            }
            int anybody = unknowns[row];
            if (anybody != Rows.NONE) {
                sum = Truths.mayHold(truths[counts + anybody]) && n[value + anybody] > 0 ? Ends.HIGHEST : 0;
            }
            n[into + row] = sum;
        }
    }

    private static long added(long sum, long one, int row, Marks marks) {
        if (Ends.isSumLost(sum, one)) {
            marks.lost(row);
        }
        return Ends.sum(sum, one);
    }
}
