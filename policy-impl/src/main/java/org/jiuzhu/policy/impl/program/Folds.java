package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;

/** What the rows of one table come to for those of another. */
public sealed interface Folds extends Op {

    /** Whether each of a list, or at least one, fulfils a condition. */
    record Quantified(Head head, int list, boolean each, Op condition) implements Folds {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(condition);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.quantified(this);
        }
    }

    /** How many of a list fulfil a condition. */
    record Counted(Head head, int list, Op condition) implements Folds {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(condition);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.counted(this);
        }
    }

    /** The sum of a number over those of a list that fulfil a condition. */
    record Summed(Head head, int list, Op condition, Op value) implements Folds {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(condition, value);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.summed(this);
        }
    }

    /** What the owner of a row has. */
    record OfOwner(Head head, Op operand) implements Folds {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.ofOwner(this);
        }
    }
}
