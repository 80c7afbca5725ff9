package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;

/** Truths that come of truths, of numbers or of codes. */
public sealed interface Conditions extends Op {

    /** All of, or at least one of, several truths. */
    record Joined(Head head, boolean all, ImmutableList<Op> operands) implements Conditions {
        @Override
        public void accept(Visitor visitor) {
            visitor.joined(this);
        }
    }

    /** The opposite of a truth. */
    record Not(Head head, Op operand) implements Conditions {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.not(this);
        }
    }

    /** Whether a number lies below, or not above, another. */
    record Compared(Head head, Op less, Op more, boolean strictly) implements Conditions {

        private boolean isTurned() {
            return head.node().operator() == Operator.ABOVE || head.node().operator() == Operator.AT_LEAST;
        }

        @Override
        public ImmutableList<Op> asWritten() {
            return ImmutableList.of(left(), right());
        }

        /** The side that stands first in the text. */
        public Op left() {
            return isTurned() ? more : less;
        }

        /** The side that stands second in the text. */
        public Op right() {
            return isTurned() ? less : more;
        }

        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(less, more);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.compared(this);
        }
    }

    /** Whether two numbers are the same. */
    record Equal(Head head, Op left, Op right) implements Conditions {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(left, right);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.equal(this);
        }
    }

    /**
     * Whether a code is one of several.
     *
     * @param codes for each code of the list whether it is
     * @param further codes that are no place in the list, and are
     */
    record OneOf(Head head, Op operand, ImmutableList<Boolean> codes, ImmutableLongArray further)
            implements Conditions {

        /** Whether a code is one of them. */
        public boolean has(long code) {
            return code < codes.size() ? codes.get((int) code) : further.contains(code);
        }

        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.oneOf(this);
        }
    }

    /** Whether a place lies within another. */
    record Within(Head head, Op operand, PlaceFact<?> fact, Place place) implements Conditions {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.within(this);
        }
    }

    /** Whether a place lies within another that is no place in the text. */
    record LiesIn(Head head, Op operand, Op around, PlaceFact<?> fact) implements Conditions {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand, around);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.liesIn(this);
        }
    }

    /** Whether two places differ. */
    record Different(Head head, Op left, Op right, PlaceFact<?> leftFact, PlaceFact<?> rightFact)
            implements Conditions {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(left, right);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.different(this);
        }
    }
}
