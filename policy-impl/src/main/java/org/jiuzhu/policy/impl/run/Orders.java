package org.jiuzhu.policy.impl.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All orders in which some rows can stand by what is known of a key of each: for each row its place, and the same place for those that may have the same. One row after the
 * other is put before, beside or behind those that stand already, wherever no two contradict what is known of them.
 */
final class Orders {

    private final Keys keys;
    private final int key;
    private final int[] rows;
    private final int most;
    private final List<int[]> found = new ArrayList<>();

    private Orders(Keys keys, int key, int[] rows, int most) {
        this.keys = keys;
        this.key = key;
        this.rows = rows;
        this.most = most;
    }

    /** The orders of some rows; null if they are more than so many. */
    static @Nullable List<int[]> of(Keys keys, int key, int[] rows, int most) {
        Orders orders = new Orders(keys, key, rows, most);
        return orders.put(0, new int[rows.length], 0) ? orders.found : null;
    }

    /**
     * Puts the next row.
     *
     * @param next how many stand already
     * @param places where those stand
     * @param groups how many places there are
     * @return whether there are not too many
     */
    private boolean put(int next, int[] places, int groups) {
        if (next == rows.length) {
            found.add(places.clone());
            return found.size() <= most;
        }
        for (int place = 0; place <= groups; place++) {
            if (place < groups && fits(next, places, place, place)) {
                places[next] = place;
                if (!put(next + 1, places, groups)) {
                    return false;
                }
            }
            if (fits(next, places, place - 1, place)) {
                int[] shifted = places.clone();
                for (int row = 0; row < next; row++) {
                    shifted[row] += places[row] >= place ? 1 : 0;
                }
                shifted[next] = place;
                if (!put(next + 1, shifted, groups + 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a row may stand behind those up to one place, before those from another place on, and beside those between. */
    private boolean fits(int next, int[] places, int lastBefore, int firstAfter) {
        boolean isBeside = lastBefore == firstAfter;
        for (int row = 0; row < next; row++) {
            int place = places[row];
            byte bits = isBeside && place == lastBefore
                    ? keys.same(key, rows[row], rows[next])
                    : place <= lastBefore
                            ? keys.below(key, rows[row], rows[next])
                            : keys.below(key, rows[next], rows[row]);
            if (!Truths.mayHold(bits)) {
                return false;
            }
        }
        return true;
    }
}
