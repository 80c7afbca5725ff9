package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.table.Rows;
import org.jspecify.annotations.Nullable;

/** The columns of a batch, as they are read once they are filled: what is the same in whatever numbers are kept. */
abstract class Filled implements Values {

    final Setup setup;
    final Slice slice;
    final Batch batch;
    final Rows rows;
    final Columns columns;
    final Found found;

    Filled(Setup setup, Slice slice, Batch batch, Columns columns) {
        this.setup = setup;
        this.slice = slice;
        this.batch = batch;
        this.rows = batch.rows();
        this.columns = columns;
        this.found = Found.of(setup, batch);
    }

    /** Where the column of an operation begins. */
    final int start(Op op) {
        return columns.lows[slice.column(op)];
    }

    @Override
    public final Rows rows() {
        return rows;
    }

    @Override
    public Truth truth(Op op, int row) {
        byte bits = columns.truths[start(op) + row];
        if (bits == Truths.BEYOND) {
            throw new ArithmeticException(op.head().node() + " is beyond what can be compared");
        }
        return Truths.truth(bits);
    }

    @Override
    public long code(Op op, int row) {
        return columns.numbers[start(op) + row];
    }

    @Override
    public final @Nullable Finding found(Op op, int row) {
        return found.at(op, row);
    }
}
