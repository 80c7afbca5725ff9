package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A planned node of a rule: what is left to do for a case. It has a truth, a number or a code, as its kind says. It holds no state of a case, so
 * a plan is shared by all threads.
 */
abstract class Eval {

    final Node node;
    /** Whether it is a value that the rule itself states, of which there is nothing to explain. */
    final boolean isLiteral;

    Eval(Node node) {
        this.node = node;
        this.isLiteral = node.operator() == Operator.CONSTANT;
    }

    /** The rule that gives an open term its value; null where none does, or that is not settled, or this is no open term. */
    @Nullable
    Rule<?> filledBy(Frame frame) {
        return null;
    }

    /** The line that gives a standard its amount; null where none does, or the area is not known, or this is no standard. */
    StandardLookup.@Nullable Found found(Frame frame) {
        return null;
    }

    /** The planned operands, for explanations. */
    abstract ImmutableList<Eval> operands();

    /** Whether nothing that is unknown can change the value. */
    abstract boolean isKnown(Frame frame);

    /** Names what is unknown and can change the value; only called where it is not known. */
    abstract void nameUnknowns(Frame frame, Unknowns unknowns);

    final void name(Frame frame, Unknowns unknowns) {
        if (unknowns.areWanted() && !isKnown(frame)) {
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

    /** A condition. */
    abstract static class OfTruth extends Eval {
        OfTruth(Node node) {
            super(node);
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
        OfNumber(Node node) {
            super(node);
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
        OfCode(Node node) {
            super(node);
        }

        @Override
        abstract long code(Frame frame);

        @Override
        final boolean isKnown(Frame frame) {
            return code(frame) != Frame.UNKNOWN;
        }
    }
}
