package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.table.Rows;
import org.jspecify.annotations.Nullable;

/** Who in a batch cannot be run over whole numbers, and what the rules come to for each of them alone, over exact fractions. */
final class Lost {

    static final Lost NOBODY = new Lost(new byte[0], null);

    private final byte[] marks;
    private final Values @Nullable [] alone;

    private Lost(byte[] marks, Values @Nullable [] alone) {
        this.marks = marks;
        this.alone = alone;
    }

    static Lost run(Setup setup, Slice slice, Batch batch, Marks marks) {
        byte[] ofRoots = marks.ofRoots(batch.rows());
        Values[] alone = null;
        for (int root = 0; root < ofRoots.length; root++) {
            if ((ofRoots[root] & Marks.LOST) != 0) {
                alone = alone == null ? new Values[ofRoots.length] : alone;
                alone[root] = Exact.run(setup, slice, batch.alone(root));
            }
        }
        return new Lost(ofRoots, alone);
    }

    boolean has(int root) {
        return (marks[root] & Marks.LOST) != 0;
    }

    boolean isIrregular(int root) {
        if (alone != null && has(root)) {
            return alone[root].isIrregular(0);
        }
        return (marks[root] & Marks.IRREGULAR) != 0;
    }

    /** What the rules come to for whom a row belongs to; null if it is not lost. */
    @Nullable
    Values of(Op op, Rows rows, int row) {
        return alone == null ? null : alone[rows.root(op.table(), row)];
    }

    /** The row, among those of the same household alone. */
    static int rowAlone(Op op, Rows rows, int row) {
        return row - rows.first(op.table(), rows.root(op.table(), row));
    }
}
