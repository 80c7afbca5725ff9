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
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** What definitions and open terms came to, by their ids. */
public final class NamedValues {

    private NamedValues() {}

    /** The operations of a definition or open term: one for each kind of entity that it is asked of. */
    public static ImmutableList<Op> ops(Program program, String id) {
        return program.ops().stream().filter(op -> id.equals(id(op))).collect(ImmutableList.toImmutableList());
    }

    private static String id(Op op) {
        if (op instanceof Selections.Defined defined) {
            return defined.definition().id();
        }
        return op instanceof Selections.Term term ? term.term().id() : "";
    }

    private static Label label(Op op) {
        return op instanceof Selections.Defined defined
                ? defined.definition().label()
                : ((Selections.Term) op).term().label();
    }

    private static Unit unit(Op op) {
        return op instanceof Selections.Defined defined
                ? defined.definition().unit()
                : ((Selections.Term) op).term().unit();
    }

    /** What some of these came to for each entity of a case. */
    public static ImmutableList<NamedValue> of(ImmutableList<Op> ops, Values values) {
        Rows rows = values.rows();
        ImmutableList.Builder<NamedValue> all = ImmutableList.builder();
        for (Op op : ops) {
            for (int row = 0; row < rows.size(op.table()); row++) {
                if (!rows.isAnybody(op.table(), row)) {
                    all.add(value(op, values, row));
                }
            }
        }
        return all.build();
    }

    private static NamedValue value(Op op, Values values, int row) {
        Optional<Truth> truth =
                op.head().type() == Op.Type.TRUTH ? Optional.of(values.truth(op, row)) : Optional.empty();
        Range number = op.head().type() == Op.Type.NUMBER ? values.number(op, row) : Range.UNKNOWN;
        Optional<Coded> choice = op.head().type() == Op.Type.CODE ? choice(op, values.code(op, row)) : Optional.empty();
        return new NamedValue(
                id(op),
                label(op),
                values.rows().path(op.table(), row),
                unit(op),
                truth,
                Optional.ofNullable(number.low()),
                Optional.ofNullable(number.high()),
                choice);
    }

    private static Optional<Coded> choice(Op op, long code) {
        return code == Fact.UNKNOWN
                ? Optional.empty()
                : Optional.of(op.head().node().codes().get((int) code));
    }
}
