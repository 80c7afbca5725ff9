package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Unit;

/** What the numbers of operations count, and how much stands below each, written out; found once for all, for operations share what they use. */
final class Shapes {

    /** How many a list has, about. */
    private static final int OF_A_LIST = 4;

    final Unit[] units;
    final int[] sizes;

    Shapes(ImmutableList<Op> ops) {
        this.units = new Unit[ops.size()];
        this.sizes = new int[ops.size()];
        for (Op op : ops) {
            units[op.number()] = unit(op);
            sizes[op.number()] = size(op);
        }
    }

    private Unit unit(Op op) {
        Node node = op.head().node();
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class).unit();
            case DEFINITION -> node.payload(Definition.class).unit();
            case OPEN_TERM -> node.payload(OpenTerm.class).unit();
            case STANDARD -> Unit.MONEY;
            case CASE_DATE, MONTH_AFTER -> Unit.DAY;
            case YEARS_BETWEEN -> Unit.YEARS;
            case MONTHS_BETWEEN -> Unit.MONTHS;
            case COUNT -> Unit.PERSONS;
            case CONSTANT -> node.payload(Object.class) instanceof LocalDate ? Unit.DAY : Unit.NUMBER;
            default -> isRatio(op) ? Unit.NUMBER : ofOperands(op);
        };
    }

    // an amount in proportion to another is a plain number
    private boolean isRatio(Op op) {
        return op.head().node().operator() == Operator.DIVIDED_BY
                && op.operands().stream().allMatch(o -> units[o.number()] == Unit.MONEY);
    }

    // so many persons times an amount is an amount
    private Unit ofOperands(Op op) {
        return op.operands().stream()
                .filter(o -> o.head().type() == Op.Type.NUMBER)
                .map(o -> units[o.number()])
                .filter(u -> u != Unit.NUMBER)
                .reduce((a, b) -> b == Unit.MONEY ? b : a)
                .orElse(Unit.NUMBER);
    }

    // what has a name is shown once, whatever stands below it
    private int size(Op op) {
        if (op instanceof Op.Defined || op instanceof Op.Entitled) {
            return 1;
        }
        long below = op.operands().stream().mapToLong(o -> sizes[o.number()]).sum();
        return (int) Math.min(Integer.MAX_VALUE, 1 + below * (isLoop(op) ? OF_A_LIST : 1));
    }

    private static boolean isLoop(Op op) {
        return switch (op.head().node().operator()) {
            case ANY, EACH, COUNT, SUM -> true;
            default -> false;
        };
    }
}
