package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The rules in force at a place, lowered: a list of operations, each after those that it uses. It holds as long as no rule comes into force or goes out of it; dates,
 * standards, settings and discretion are what it is run with.
 */
public final class Program {

    private final Schema schema;
    private final ImmutableList<Op> ops;
    private final ImmutableList<LoweredRule> rules;
    private final ImmutableList<LoweredRule> onMonths;
    private final ImmutableMap<Programme<?>, LoweredProgramme<?>> programmes;

    private final Shapes shapes;

    Program(
            Schema schema,
            ImmutableList<Op> ops,
            ImmutableList<LoweredRule> rules,
            ImmutableMap<Programme<?>, LoweredProgramme<?>> programmes) {
        this.schema = schema;
        this.ops = ops;
        this.rules = rules;
        this.onMonths = rules.stream().filter(LoweredRule::isOnMonths).collect(ImmutableList.toImmutableList());
        this.programmes = programmes;
        this.shapes = new Shapes(ops, rules);
    }

    /** The tables that it is about. */
    public Schema schema() {
        return schema;
    }

    /** All operations, each after those that it uses. */
    public ImmutableList<Op> ops() {
        return ops;
    }

    /** What has a name in the texts: of each id one for each kind of entity that it is asked of. */
    public ImmutableList<Selections.Named> named() {
        return ops.stream()
                .flatMap(op -> op instanceof Selections.Named named ? Stream.of(named) : Stream.empty())
                .collect(ImmutableList.toImmutableList());
    }

    /** All rules, those that go before others first. */
    public ImmutableList<LoweredRule> rules() {
        return rules;
    }

    /** The rules on the months of what is paid. */
    public ImmutableList<LoweredRule> onMonths() {
        return onMonths;
    }

    /** The programmes that somebody can be eligible for. */
    public ImmutableList<LoweredProgramme<?>> programmes() {
        return programmes.values().asList();
    }

    /** A programme; null if nobody can be eligible for it. */
    public @Nullable LoweredProgramme<?> programme(Programme<?> programme) {
        return programmes.get(programme);
    }

    /** What the number of an operation counts. */
    public Unit unit(Op op) {
        return shapes.units[op.number()];
    }

    /** What an operand of a computation or a comparison counts: a number in the text counts what it stands with. */
    public Unit unitOfOperand(Op op, int index) {
        return shapes.operands[op.number()][index];
    }

    /** What a value counts that a rule pays, fills or otherwise has. */
    public static Unit unitOfValue(LoweredRule rule, int index) {
        return Shapes.ofValue(rule, index);
    }

    /** Whether so much stands below an operation, written out, that it is taken apart once and not wherever it is used. */
    public boolean isLong(Op op) {
        return shapes.sizes[op.number()] > Bounds.MOST;
    }

    /** Those operations that some rest on, themselves among them, in their order. */
    public ImmutableList<Op> restingOn(Iterable<? extends Op> some) {
        boolean[] needed = new boolean[ops.size()];
        some.forEach(op -> needed[op.number()] = true);
        ImmutableList.Builder<Op> slice = ImmutableList.builder();
        for (int number = ops.size() - 1; number >= 0; number--) {
            if (needed[number]) {
                ops.get(number).operands().forEach(o -> needed[o.number()] = true);
            }
        }
        for (Op op : ops) {
            if (needed[op.number()]) {
                slice.add(op);
            }
        }
        return slice.build();
    }
}
