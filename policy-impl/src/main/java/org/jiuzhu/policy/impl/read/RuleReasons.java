package org.jiuzhu.policy.impl.read;

import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;

/** What was seen of a rule: its condition, whether the authority uses it, and what it gives. */
final class RuleReasons {

    private static final Label PAID = Label.of("实际发放（不少于零）", "paid (not less than nothing)");

    private final Reasons reasons;
    private final Reading reading;
    private final Pile pile;

    RuleReasons(Reasons reasons, Reading reading, Pile pile) {
        this.reasons = reasons;
        this.reading = reading;
        this.pile = pile;
    }

    Reason see(LoweredRule rule, int at) {
        Truth truth = reading.holds(rule, at);
        int mark = pile.mark();
        reasons.addLone(rule.condition(), at);
        if (rule.rule().strength().leavesDiscretion()) {
            pile.add(reasons.see(rule.discretion(), at));
        }
        if (truth != Truth.NOT_MET) {
            for (int i = 0; i < rule.values().size(); i++) {
                addValue(rule.values().get(i), at, Program.unitOfValue(rule, i));
                addPaid(rule, i, at);
            }
        }
        return new Reason(Operator.ALL_OF, false, truth, pile.allSince(mark), Reason.Words.of(rule.rule()));
    }

    /** What a rule gives, also where it is a figure in the text, which says nothing of what it counts. */
    void addValue(Op value, int at, Unit unit) {
        if (value instanceof Leaves.NumberConstant constant && Reasons.isLiteral(value)) {
            pile.add(new Reason(
                    Operator.CONSTANT,
                    false,
                    null,
                    Pile.nothing(),
                    words(value, unit, () -> Phrases.number(constant.value(), unit))));
        } else {
            reasons.add(value, at);
        }
    }

    // what came to less than nothing is not paid
    private void addPaid(LoweredRule rule, int index, int at) {
        if (!(rule.rule().consequence() instanceof Consequence.Pays<?>)) {
            return;
        }
        Range amount = reading.number(rule.values().get(index), at);
        Range paid = amount.largest(Range.ZERO);
        if (!paid.equals(amount) && !Unpayable.isBelowNothing(amount)) {
            pile.add(new Reason(
                    Operator.LARGEST,
                    false,
                    null,
                    Pile.nothing(),
                    new Reason.Words(
                            () -> PAID,
                            () -> PAID,
                            () -> Optional.of(Phrases.number(paid, Unit.MONEY)),
                            Optional.empty(),
                            Optional::empty)));
        }
    }

    private static Reason.Words words(Op op, Unit unit, Supplier<Label> value) {
        Node node = op.head().node();
        return new Reason.Words(
                () -> Phrases.label(node, unit),
                () -> Phrases.denied(node),
                () -> Optional.of(value.get()),
                Optional.empty(),
                Optional::empty);
    }
}
