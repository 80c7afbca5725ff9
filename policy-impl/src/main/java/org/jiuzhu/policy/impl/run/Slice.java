package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jiuzhu.policy.impl.program.Op;
import org.jspecify.annotations.Nullable;

/** Some operations of a program, each after those that it uses, with what a run looks up again and again as plain numbers. */
public final class Slice {

    private static final int NOWHERE = -1;

    final ImmutableList<Op> ops;
    /** For each operation of the program its column here. */
    private final int[] columnsOf;
    /** For each place the one whose column it has: what only has a name, and a term that no setting gives, shares that of another. */
    final int[] columns;

    final int[] tables;
    final Op.Type[] types;
    /** For each place the columns of what it uses, in order. */
    final int[][] uses;
    /** For each place whether it is the same in all batches. */
    final boolean[] fixed;
    /** The places that have a column of their own and are the same in all batches. */
    final int[] once;
    /** The others that have a column of their own. */
    final int[] eachTime;
    /** For each place how many of the unit, in which its numbers are counted, are one. */
    final long[] units;
    /** Whether there is a unit for all numbers of each column. */
    boolean isWhole = true;
    /** For each place what of it depends on an order within the list that it goes over; null if nothing does. */
    final @Nullable Cone[] cones;
    /** What is read of entities, table by table. */
    final ImmutableList<Facts> facts;

    Slice(ImmutableList<Op> ops, Setup setup) {
        this.ops = ops;
        this.columnsOf = new int[setup.program().ops().size()];
        this.columns = new int[ops.size()];
        this.tables = new int[ops.size()];
        this.types = new Op.Type[ops.size()];
        this.uses = new int[ops.size()][];
        this.fixed = new boolean[ops.size()];
        this.units = new long[ops.size()];
        Arrays.fill(columnsOf, NOWHERE);
        Traits traits = new Traits(setup, this);
        for (int place = 0; place < columns.length; place++) {
            Op op = ops.get(place);
            tables[place] = op.table();
            types[place] = op.head().type();
            uses[place] = op.operands().stream().mapToInt(this::column).toArray();
            traits.look(place);
            columnsOf[op.number()] = columns[place];
        }
        this.cones = new @Nullable Cone[ops.size()];
        Arrays.setAll(cones, place -> Cone.of(this, place));
        this.once = own(true);
        this.eachTime = own(false);
        this.facts = Facts.of(this, setup.program().schema());
    }

    private int[] own(boolean isFixed) {
        return IntStream.range(0, columns.length)
                .filter(place -> columns[place] == place && fixed[place] == isFixed)
                .toArray();
    }

    /** The column of an operation. */
    int column(Op op) {
        return columnsOf[op.number()];
    }
}
