package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A planned node of a rule: what is left to do for a case. It has a truth, a number or a code, as its kind says. It holds no state of a case, so
 * a plan is shared by all threads.
 */
abstract class Eval {

    private static final ImmutableSet<Operator> STEPS = Sets.immutableEnumSet(
            Operator.ALL_OF,
            Operator.FIRST_KNOWN,
            Operator.CHOOSE,
            Operator.LARGEST,
            Operator.SMALLEST,
            Operator.PLUS,
            Operator.OWNER);

    private static final ImmutableSet<Operator> LOOPS =
            Sets.immutableEnumSet(Operator.ANY, Operator.EACH, Operator.COUNT, Operator.SUM);

    /** How many a list has, about. */
    private static final int OF_A_LIST = 4;

    final Node node;
    /** The planned operands, for what asks them over and over; {@link #operands} for the rest. */
    final Eval[] operands;
    /** Whether it is a value that the rule itself states, of which there is nothing to explain. */
    final boolean isLiteral;
    /** Whether it says nothing that its operands do not. */
    final boolean isStep;

    private final int work;
    /** What its number is measured in, once somebody asked; it is the same for whoever finds out. */
    @Nullable
    Unit unit;

    Eval(Node node, Eval... operands) {
        this.node = node;
        this.operands = operands;
        this.isLiteral = node.operator() == Operator.CONSTANT;
        this.isStep = STEPS.contains(node.operator());
        int below = 0;
        for (Eval operand : operands) {
            below += operand.work();
        }
        this.work = 1 + below * (LOOPS.contains(node.operator()) ? OF_A_LIST : 1);
    }

    /** How many planned nodes are asked each time it is evaluated or shown, about; what is remembered counts as one. */
    int work() {
        return work;
    }

    /** The clause that it rests on; empty for what has none of its own, or none that is in force on the date that it was planned for. */
    Optional<Clause> clause() {
        return Optional.empty();
    }

    /** The planned operands. */
    ImmutableList<Eval> operands() {
        return ImmutableList.copyOf(operands);
    }

    /** Whether nothing that is unknown can change the value. */
    abstract boolean isKnown(Frame frame);

    /** Names what is unknown and can change the value; only called where it is not known. */
    abstract void nameUnknowns(Frame frame, Unknowns unknowns);

    final void name(Frame frame, Unknowns unknowns) {
        if (!isKnown(frame)) {
            nameUnknowns(frame, unknowns);
        }
    }

    Truth truth(Frame frame) {
        throw new IllegalStateException("not a condition: " + node);
    }

    Range number(Frame frame) {
        throw new IllegalStateException("not a number: " + node);
    }

    /** The coded value, or {@link Frame#UNKNOWN}. */
    long code(Frame frame) {
        throw new IllegalStateException("not a coded value: " + node);
    }

    /** What is seen of it in a case, with what bears on its value and nothing else. */
    abstract Seen see(Frame frame, Explainer explainer);

    /** The same where the truth is had already. */
    Seen see(Frame frame, Truth truth, Explainer explainer) {
        throw new IllegalStateException("not a condition: " + node);
    }

    /** All operands, as they are seen. */
    final Seen[] seen(Frame frame, Explainer explainer) {
        int mark = explainer.mark();
        for (Eval operand : operands) {
            explainer.add(operand, frame);
        }
        return explainer.since(mark);
    }

    /** A condition. */
    abstract static class OfTruth extends Eval {
        OfTruth(Node node, Eval... operands) {
            super(node, operands);
        }

        @Override
        final Seen see(Frame frame, Explainer explainer) {
            return see(frame, truth(frame), explainer);
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            return new Seen.Plain(this, truth, seen(frame, explainer));
        }

        @Override
        abstract Truth truth(Frame frame);

        @Override
        final boolean isKnown(Frame frame) {
            return truth(frame) != Truth.UNDETERMINED;
        }
    }

    /** A number: money in fen, a count, a rate, a day since 1970. */
    abstract static class OfNumber extends Eval {
        OfNumber(Node node, Eval... operands) {
            super(node, operands);
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            return new Seen.OfNumber(this, number(frame), seen(frame, explainer));
        }

        @Override
        abstract Range number(Frame frame);

        @Override
        final boolean isKnown(Frame frame) {
            return number(frame).isExact();
        }
    }

    /** A coded value. */
    abstract static class OfCode extends Eval {
        OfCode(Node node, Eval... operands) {
            super(node, operands);
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            return new Seen.Plain(this, null, seen(frame, explainer));
        }

        @Override
        abstract long code(Frame frame);

        @Override
        final boolean isKnown(Frame frame) {
            return code(frame) != Frame.UNKNOWN;
        }
    }
}
