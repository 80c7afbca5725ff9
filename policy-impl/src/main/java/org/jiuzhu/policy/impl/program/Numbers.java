package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import java.time.MonthDay;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.standard.KeyedStandard;

/** Numbers that come of numbers. */
public sealed interface Numbers extends Op {

    /**
     * Sum, difference, product, quotient, largest or smallest.
     *
     * @param with which of them
     */
    record Computed(Head head, Operator with, ImmutableList<Op> operands) implements Numbers {
        @Override
        public void accept(Visitor visitor) {
            visitor.computed(this);
        }
    }

    /** A number rounded as the text says. */
    record Rounded(Head head, Op operand, Rounding rounding) implements Numbers {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.rounded(this);
        }
    }

    /** A number rounded in a way that somebody has to say. */
    record RoundedAs(Head head, Op operand, Op way) implements Numbers {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand, way);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.roundedAs(this);
        }
    }

    /**
     * What a published table says.
     *
     * @param keys what each key comes to, and for a product the other number behind them
     * @param area the area of the household, by which tables have rows too
     */
    record LookedUp(Head head, KeyedStandard standard, Lookup how, ImmutableList<Op> keys, Op area) implements Numbers {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.<Op>builder().addAll(keys).add(area).build();
        }

        @Override
        public ImmutableList<Op> asWritten() {
            return keys;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.lookedUp(this);
        }
    }

    /**
     * What a day by itself says: its year or month, the first of the month after it, or the day of the calendar that is nearest to it on one side.
     *
     * @param what which of these
     * @param named the day of the calendar; any day where none is looked for
     */
    record OfDay(Head head, Operator what, MonthDay named, Op day) implements Numbers {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(day);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.ofDay(this);
        }
    }

    /** The day so many years, months or days after another. */
    record LaterDay(Head head, Reckoning.Stretch how, Op day, Op by) implements Numbers {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(day, by);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.laterDay(this);
        }
    }

    /** Completed years or months from one day to another. */
    record Between(Head head, boolean years, Op from, Op to) implements Numbers {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(from, to);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.between(this);
        }
    }
}
