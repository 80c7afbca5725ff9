package org.jiuzhu.policy.impl.run;

import java.util.Arrays;
import org.jiuzhu.policy.impl.table.Rows;

/** What is noted of rows, table by table, and in the end of their roots. */
final class Marks {

    /** Something comes to what cannot be, or must not. */
    static final byte IRREGULAR = 1;

    /** Something cannot be said in whole numbers. */
    static final byte LOST = 2;

    private byte[] all = {};
    private int[] starts = {};
    private int start;
    private boolean isAny;

    /** Takes away all marks, and makes room for those of some rows. */
    void clear(int[] capacities) {
        int needed = 0;
        starts = starts.length == capacities.length ? starts : new int[capacities.length];
        for (int table = 0; table < capacities.length; table++) {
            starts[table] = needed;
            needed += capacities[table];
        }
        if (all.length < needed) {
            all = new byte[needed];
        } else if (isAny) {
            Arrays.fill(all, (byte) 0);
        }
        isAny = false;
    }

    /** The table that rows are of from now on. */
    void table(int table) {
        start = starts[table];
    }

    void irregular(int row) {
        all[start + row] |= IRREGULAR;
        isAny = true;
    }

    void lost(int row) {
        all[start + row] |= LOST;
        isAny = true;
    }

    /** Whether anything is noted of a row. */
    boolean isMarked(int row) {
        return all[start + row] != 0;
    }

    /** Whether anything is marked. */
    boolean isAny() {
        return isAny;
    }

    /** Whether anything cannot be said in whole numbers. */
    boolean isAnyLost() {
        boolean isLost = false;
        for (int row = 0; isAny && row < all.length; row++) {
            isLost |= (all[row] & LOST) != 0;
        }
        return isLost;
    }

    /** The marks of all rows of each root together. */
    byte[] ofRoots(Rows rows) {
        byte[] roots = new byte[rows.roots()];
        for (int table = 0; isAny && table < starts.length; table++) {
            for (int row = 0; row < rows.size(table); row++) {
                roots[rows.root(table, row)] |= all[starts[table] + row];
            }
        }
        return roots;
    }
}
