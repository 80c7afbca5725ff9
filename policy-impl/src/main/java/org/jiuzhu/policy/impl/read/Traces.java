package org.jiuzhu.policy.impl.read;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;

/** How each rule in force came out for each entity of its scope, with all that it is made of. */
public final class Traces {

    private final Reading reading;
    private final ImmutableList<At> entities;
    // what is shared is one step, in all that it is a part of
    private final Map<At, Trace.Step> steps = new HashMap<>();

    private Traces(Reading reading, EntityKind<?> root) {
        this.reading = reading;
        ImmutableList.Builder<At> all = ImmutableList.builder();
        collect(reading.schema().table(root), Reading.ROOT, all);
        this.entities = all.build();
    }

    /** A row of a table, or of an operation. */
    private record At(int of, int row) {}

    /**
     * The traces of all rules, those that go before others first.
     *
     * @param root what the case is about
     */
    public static ImmutableList<Trace> of(Reading reading, EntityKind<?> root) {
        return new Traces(reading, root).all();
    }

    private void collect(int table, int row, ImmutableList.Builder<At> all) {
        all.add(new At(table, row));
        Schema schema = reading.schema();
        for (int list = 0; list < schema.lists().size(); list++) {
            if (schema.owner(list) == table) {
                int end = reading.rows().end(list, row);
                for (int part = reading.rows().start(list, row); part != Rows.NONE && part < end; part++) {
                    collect(schema.part(list), part, all);
                }
            }
        }
    }

    private ImmutableList<Trace> all() {
        ImmutableList.Builder<Trace> traces = ImmutableList.builder();
        for (LoweredRule rule : reading.program().rules()) {
            int scope = reading.schema().table(rule.rule().scope());
            for (At entity : entities) {
                if (entity.of == scope) {
                    traces.add(trace(rule, entity.row));
                }
            }
        }
        return traces.build();
    }

    private Trace trace(LoweredRule rule, int row) {
        return new Trace(
                rule.rule(),
                reading.rows().path(rule.condition().table(), row),
                step(rule.condition(), row),
                reading.truth(rule.discretion(), row),
                rule.values().stream().map(v -> step(v, row)).collect(toImmutableList()));
    }

    private Trace.Step step(Op op, int row) {
        At at = new At(op.number(), row);
        Trace.Step known = steps.get(at);
        if (known == null) {
            known = newStep(op, row);
            steps.put(at, known);
        }
        return known;
    }

    private Trace.Step newStep(Op op, int row) {
        Optional<Range> range = range(op, row);
        return new Trace.Step(
                op.head().node(),
                reading.rows().path(op.table(), row),
                op.head().type() == Op.Type.TRUTH ? Optional.of(reading.truth(op, row)) : Optional.empty(),
                range.flatMap(r -> Optional.ofNullable(r.low())),
                range.flatMap(r -> Optional.ofNullable(r.high())),
                parts(op, row));
    }

    private Optional<Range> range(Op op, int row) {
        return switch (op.head().type()) {
            case NUMBER -> Optional.of(reading.number(op, row));
            case TRUTH -> Optional.empty();
            case CODE -> {
                long code = reading.values().code(op, row);
                yield isListed(op) && code != Fact.UNKNOWN
                        ? Optional.of(Range.exactly(Fraction.of(code)))
                        : Optional.empty();
            }
        };
    }

    // the code of a place is none among options
    private static boolean isListed(Op op) {
        return op.head().node().sort() == Node.Sort.CHOICE;
    }

    private ImmutableList<Trace.Step> parts(Op op, int row) {
        Rows rows = reading.rows();
        if (reading.isFound(op, row)) {
            // what it is made of settles nothing
            return ImmutableList.of();
        }
        return switch (op.head().node().operator()) {
            case ANY, EACH, COUNT, RANK, SUM, LARGEST_OF, SMALLEST_OF -> ofList((Folds.OfList) op, row);
            case OWNER -> {
                int up = rows.up(op.table(), row, op.operands().get(0).table());
                yield up == Rows.NONE ? ImmutableList.of() : steps(op, up);
            }
            // other rules have traces of their own, and a standard is the household's
            case ELIGIBLE, RUNS_ON, AMOUNT_OF, IS_DECIDED_BY, OPEN_TERM, STANDARD -> ImmutableList.of();
            default -> steps(op, row);
        };
    }

    private ImmutableList<Trace.Step> ofList(Folds.OfList op, int row) {
        Folds.Among among = op.among();
        ImmutableList.Builder<Trace.Step> parts = ImmutableList.builder();
        for (int part = reading.start(among, row); part < reading.end(among, row); part++) {
            if (reading.stands(among, row, part) != Truth.NOT_MET) {
                int at = part;
                asked(op).forEach(o -> parts.add(step(o, at)));
            }
        }
        return parts.build();
    }

    // a reference leads to them and is no operand of the verb
    private static ImmutableList<Op> asked(Folds.OfList op) {
        int keys = op.among().window().link().isPresent() ? op.among().keys().size() : 0;
        return op.asWritten().subList(0, op.asWritten().size() - keys);
    }

    private ImmutableList<Trace.Step> steps(Op op, int row) {
        ImmutableList.Builder<Trace.Step> steps = ImmutableList.builder();
        addSteps(op, row, steps);
        return steps.build();
    }

    private void addSteps(Op op, int row, ImmutableList.Builder<Trace.Step> steps) {
        op.asWritten().forEach(o -> steps.add(step(o, row)));
    }
}
