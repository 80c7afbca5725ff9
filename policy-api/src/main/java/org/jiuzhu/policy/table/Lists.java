package org.jiuzhu.policy.table;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.text.PolicyException;

/** The lists of all rows of a table, and the rows of the entities in them. */
final class Lists {

    final Columns<?> parts;
    private final int[] offsets;
    private final BitSet unknown;

    Lists(Columns<?> parts, int[] offsets, BitSet unknown) {
        this.parts = parts;
        this.offsets = offsets.clone();
        this.unknown = (BitSet) unknown.clone();
    }

    boolean isKnown(int row) {
        return !unknown.get(row);
    }

    int start(int row) {
        return offsets[row];
    }

    int end(int row) {
        return offsets[row + 1];
    }

    /** Copies the beginnings, −1 for a list that is unknown, and the ends. */
    void copyOffsets(int[] starts, int[] ends) {
        int owners = offsets.length - 1;
        System.arraycopy(offsets, 0, starts, 0, owners);
        System.arraycopy(offsets, 1, ends, 0, owners);
        unknown.stream().filter(row -> row < owners).forEach(row -> starts[row] = -1);
    }

    ImmutableList<Entity> of(int row) {
        ImmutableList.Builder<Entity> all = ImmutableList.builder();
        for (int part = start(row); part < end(row); part++) {
            all.add(parts.entity(part));
        }
        return all.build();
    }

    /** The row whose list a part is in. */
    int owner(int part) {
        if (part < 0 || part >= parts.size()) {
            throw new PolicyException(
                    "a table of " + parts.size() + " rows of the kind " + parts.kind() + " has no row " + part);
        }
        int least = 0;
        int most = offsets.length - 2;
        // the last row that begins at the part or before it; whoever begins there before it has nobody
        while (least < most) {
            int middle = (least + most + 1) >>> 1;
            if (offsets[middle] <= part) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least;
    }
}
