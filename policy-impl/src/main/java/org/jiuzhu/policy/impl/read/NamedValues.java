package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.text.Coded;

/** What definitions and open terms came to, by their ids. */
public final class NamedValues {

    private NamedValues() {}

    /** The operations of a definition or open term: one for each kind of entity that it is asked of. */
    public static ImmutableList<Selections.Named> ops(Program program, String id) {
        return program.named().stream().filter(named -> named.id().equals(id)).collect(ImmutableList.toImmutableList());
    }

    /** What some of these came to for each entity of a case. */
    public static ImmutableList<NamedValue> of(ImmutableList<Selections.Named> ops, Values values) {
        Rows rows = values.rows();
        ImmutableList.Builder<NamedValue> all = ImmutableList.builder();
        for (Selections.Named op : ops) {
            for (int row = 0; row < rows.size(op.table()); row++) {
                if (!rows.isAnybody(op.table(), row)) {
                    all.add(value(op, values, row));
                }
            }
        }
        return all.build();
    }

    private static NamedValue value(Selections.Named op, Values values, int row) {
        Optional<Truth> truth =
                op.head().type() == Op.Type.TRUTH ? Optional.of(values.truth(op, row)) : Optional.empty();
        Range number = op.head().type() == Op.Type.NUMBER ? values.number(op, row) : Range.UNKNOWN;
        Optional<Coded> choice = op.head().type() == Op.Type.CODE ? choice(op, values.code(op, row)) : Optional.empty();
        return new NamedValue(
                op.id(),
                op.label(),
                values.rows().path(op.table(), row),
                op.unit(),
                truth,
                Optional.ofNullable(number.low()),
                Optional.ofNullable(number.high()),
                choice,
                Optional.ofNullable(values.found(op, row)));
    }

    private static Optional<Coded> choice(Op op, long code) {
        return code == Fact.UNKNOWN
                ? Optional.empty()
                : Optional.of(op.head().node().codes().get((int) code));
    }
}
