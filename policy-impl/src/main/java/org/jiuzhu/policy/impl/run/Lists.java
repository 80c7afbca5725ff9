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
    private final int parts;

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
        this.parts = rows.size(rows.schema().part(list));
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

    /** Whether it is known of each list who is in it, and of each of them whether it counts. */
    boolean areSettled() {
        boolean areKnown = true;
        for (int row = 0; row < size; row++) {
            areKnown &= starts[row] != Rows.NONE;
        }
        return areKnown && Truths.areSettled(truths, counts, parts);
    }

    /**
     * The least sum of some lower ends, or the greatest of some upper ends: who may or may not count adds only what is below nothing, or above.
     *
     * @param open the end that is none: {@link Ends#LOWEST} or {@link Ends#HIGHEST}
     */
    void sum(long[] n, int into, int value, long open, Marks marks) {
        long upward = ~(open >> 63);
        for (int row = 0; row < size; row++) {
            long sum = 0;
            boolean isOpen = false;
            long lost = 0;
            for (int part = starts[row]; part < ends[row]; part++) {
                byte bits = truths[counts + part];
                long end = n[value + part];
                long surely = ((bits >> 1) & 1) - 1L;
                long one = end & -(bits & 1) & (surely | ((end >> 63) ^ upward));
                isOpen |= one == open;
                long next = sum + one;
                lost |= isOpen ? 0 : (sum ^ next) & (one ^ next);
                sum = next;
            }
            if (lost < 0 || (!isOpen && Ends.isOpen(sum))) {
                marks.lost(row);
            }
            n[into + row] =
                    starts[row] == Rows.NONE ? ofUnknown(n[value + unknowns[row]], row, open) : isOpen ? open : sum;
        }
    }

    // nobody knows how many there are; the sum has the sign that each has of whom nothing is known
    private long ofUnknown(long end, int row, long open) {
        boolean mayCount = Truths.mayHold(truths[counts + unknowns[row]]);
        return mayCount && Long.signum(end) == Long.signum(open) ? open : 0;
    }
}
