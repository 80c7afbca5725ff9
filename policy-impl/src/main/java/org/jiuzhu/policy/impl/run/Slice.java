package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jiuzhu.policy.impl.program.Op;

/** Some operations of a program, each after those that it uses, with what a run looks up again and again as plain numbers. */
public final class Slice {

    private static final int NOWHERE = -1;

    final ImmutableList<Op> ops;
    /** For each operation of the program its place among these. */
    private final int[] places;
    /** For each place the one whose column it has: what only has a name, and a term that no setting gives, shares that of another. */
    final int[] columns;

    final int[] tables;
    final Op.Type[] types;
    /** For each place the columns of what it uses, in order. */
    final int[][] uses;

    Slice(ImmutableList<Op> ops, Setup setup) {
        this.ops = ops;
        this.places = new int[setup.program().ops().size()];
        this.columns = new int[ops.size()];
        this.tables = new int[ops.size()];
        this.types = new Op.Type[ops.size()];
        this.uses = new int[ops.size()][];
        Arrays.fill(places, NOWHERE);
        for (int place = 0; place < columns.length; place++) {
            Op op = ops.get(place);
            places[op.number()] = place;
            tables[place] = op.table();
            types[place] = op.head().type();
            uses[place] = op.operands().stream().mapToInt(this::column).toArray();
            boolean isOther = op instanceof Op.Defined
                    || op instanceof Op.Entitled
                    || (op instanceof Op.Term && !setup.isSet(op));
            columns[place] = isOther ? uses[place][0] : place;
        }
    }

    /** The column of an operation. */
    int column(Op op) {
        return columns[places[op.number()]];
    }
}
