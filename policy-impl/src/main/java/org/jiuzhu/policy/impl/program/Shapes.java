package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.wording.Units;

/** What the numbers of operations count, and how much stands below each, written out; found once for all, for operations share what they use. */
final class Shapes {

    /** How many a list has, about. */
    private static final int OF_A_LIST = 4;

    final Unit[] units;
    final int[] sizes;
    /** What each operand of a computation or a comparison counts, in the order of the text. */
    final Unit[][] operands;

    Shapes(ImmutableList<Op> ops, ImmutableList<LoweredRule> rules) {
        this.units = new Unit[ops.size()];
        this.sizes = new int[ops.size()];
        this.operands = new Unit[ops.size()][];
        for (Op op : ops) {
            sizes[op.number()] = size(op);
        }
        for (LoweredRule rule : rules) {
            for (int i = 0; i < rule.values().size(); i++) {
                want(rule.values().get(i), ofValue(rule, i));
            }
        }
        Units ofNodes = new Units();
        // what uses an operation says what its numbers count, where they do not say so themselves
        for (Op op : ops.reverse()) {
            Unit unit = ofNodes.of(op.head().node()).orElse(units[op.number()]);
            units[op.number()] = unit == null ? ofNodes.orPlain(op.head().node()) : unit;
            wantOfOperands(op, ofNodes);
        }
    }

    /** What a value counts that a rule's consequence has. */
    static Unit ofValue(LoweredRule rule, int index) {
        Consequence<?> consequence = rule.rule().consequence();
        if (consequence instanceof Consequence.Fills<?> fills) {
            return fills.term().unit();
        } else if (consequence instanceof Consequence.Continues<?>) {
            return index == 0 ? Unit.MONTHS : Unit.DAY;
        } else if (consequence instanceof Consequence.ContinuesAtMost<?>
                || consequence instanceof Consequence.ReviewedEvery<?>) {
            return Unit.MONTHS;
        }
        return Unit.MONEY;
    }

    private void want(Op op, Unit unit) {
        if (units[op.number()] == null) {
            units[op.number()] = unit;
        }
    }

    private void wantOfOperands(Op op, Units ofNodes) {
        ImmutableList<Op> uses = op.asWritten();
        // what rules say together, or of whom nothing stands in the text, has no operands there
        boolean isAsWritten = op.head().node().operands().size() == uses.size();
        Unit[] all = new Unit[uses.size()];
        for (int i = 0; i < all.length; i++) {
            Unit own = units[op.number()];
            all[i] = isAsWritten ? ofNodes.ofOperand(op.head().node(), i, own) : own;
            if (uses.get(i).head().type() == Op.Type.NUMBER) {
                want(uses.get(i), all[i]);
            }
        }
        operands[op.number()] = all;
    }

    // what has a name is shown once, whatever stands below it
    private int size(Op op) {
        if (op instanceof Selections.Defined || op instanceof Selections.Entitled) {
            return 1;
        }
        long below = op.operands().stream().mapToLong(o -> sizes[o.number()]).sum();
        return (int) Math.min(Integer.MAX_VALUE, 1 + below * (isLoop(op) ? OF_A_LIST : 1));
    }

    private static boolean isLoop(Op op) {
        return switch (op.head().node().operator()) {
            case ANY, EACH, COUNT, RANK, SUM, LARGEST_OF, SMALLEST_OF -> true;
            default -> false;
        };
    }
}
