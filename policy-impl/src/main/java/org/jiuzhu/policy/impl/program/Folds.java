package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Link;
import org.jiuzhu.policy.rule.Window;

/** What the rows of one table come to for those of another, or for those beside them. */
public sealed interface Folds extends Op {

    /**
     * Over whom something goes: all of a list, for its owner, those beside one in the list, or those that a reference leads to.
     *
     * @param list the list
     * @param window which of it
     * @param keys the numbers and days that those in the window are told apart by, or the reference
     */
    record Among(int list, Window window, ImmutableList<Op> keys) {

        /** Whether it is the whole list of an owner. */
        public boolean isWhole() {
            return window.isWhole();
        }

        /** What is asked of the entity at hand to find them. */
        public ImmutableList<Op> keysAtHand() {
            return isLinked(Link.Way.POINTING) ? ImmutableList.of() : keys;
        }

        /** What is asked of each of them to find it. */
        public ImmutableList<Op> keysOfEach() {
            return isLinked(Link.Way.POINTED_AT) ? ImmutableList.of() : keys;
        }

        /** Whether a reference leads to them in a way. */
        public boolean isLinked(Link.Way way) {
            return window.link().filter(l -> l.way() == way).isPresent();
        }

        private ImmutableList<Op> with(Op... first) {
            return keys.isEmpty()
                    ? ImmutableList.copyOf(first)
                    : ImmutableList.<Op>builder().add(first).addAll(keys).build();
        }
    }

    /** What those in a list come to. */
    sealed interface OfList extends Folds {

        /** Over whom it goes. */
        Among among();
    }

    /** Whether each of a list, or at least one, fulfils a condition. */
    record Quantified(Head head, Among among, boolean each, Op condition) implements OfList {
        @Override
        public ImmutableList<Op> operands() {
            return among.with(condition);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.quantified(this);
        }
    }

    /**
     * How many of a list fulfil a condition.
     *
     * @param from where counting begins: of a place in an order at one
     */
    record Counted(Head head, Among among, int from, Op condition) implements OfList {
        @Override
        public ImmutableList<Op> operands() {
            return among.with(condition);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.counted(this);
        }
    }

    /** The sum of a number over those of a list that fulfil a condition. */
    record Summed(Head head, Among among, Op condition, Op value) implements OfList {
        @Override
        public ImmutableList<Op> operands() {
            return among.with(condition, value);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.summed(this);
        }
    }

    /** The largest or the smallest number of those of a list that fulfil a condition; nothing if there is none. */
    record Picked(Head head, Among among, boolean largest, Op condition, Op value) implements OfList {
        @Override
        public ImmutableList<Op> operands() {
            return among.with(condition, value);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.picked(this);
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
