package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.Relation;

/** The planned forms of conditions. */
final class Conditions {

    private Conditions() {}

    /** A condition that is the same for every case. */
    static final class Fixed extends Eval.OfTruth {
        private final Truth value;

        Fixed(Node node, Truth value) {
            super(node);
            this.value = value;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of();
        }

        @Override
        Truth truth(Frame frame) {
            return value;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            throw new IllegalStateException("a fixed condition is known: " + node);
        }
    }

    /** A fact that is true or false. */
    static final class OfFact extends Eval.OfTruth {
        private final Fact<?, ?> fact;
        private final int slot;

        OfFact(Node node, Fact<?, ?> fact, int slot) {
            super(node);
            this.fact = fact;
            this.slot = slot;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of();
        }

        @Override
        Truth truth(Frame frame) {
            long value = frame.facts[slot];
            return value == Frame.UNKNOWN ? Truth.UNDETERMINED : Logic.of(value == 1);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            unknowns.add(frame, fact);
        }
    }

    /** All of, or any of, several conditions. */
    static final class Joined extends Eval.OfTruth {
        private final ImmutableList<Eval> operands;
        private final Truth deciding;

        Joined(Node node, ImmutableList<Eval> operands) {
            super(node);
            this.operands = operands;
            this.deciding = node.operator() == Operator.ALL_OF ? Truth.NOT_MET : Truth.MET;
        }

        /** The truth of one operand that settles the whole. */
        Truth deciding() {
            return deciding;
        }

        @Override
        ImmutableList<Eval> operands() {
            return operands;
        }

        @Override
        Truth truth(Frame frame) {
            Truth result = Logic.not(deciding);
            // by index: this is asked so often that an iterator each time shows
            for (int i = 0; i < operands.size(); i++) {
                Truth truth = operands.get(i).truth(frame);
                if (truth == deciding) {
                    return truth;
                }
                if (truth == Truth.UNDETERMINED) {
                    result = truth;
                }
            }
            return result;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            operands.forEach(o -> o.name(frame, unknowns));
        }
    }

    /** A negated condition. */
    static final class Negated extends Eval.OfTruth {
        private final Eval operand;

        Negated(Node node, Eval operand) {
            super(node);
            this.operand = operand;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        Truth truth(Frame frame) {
            return Logic.not(operand.truth(frame));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            operand.nameUnknowns(frame, unknowns);
        }
    }

    /** A comparison of two numbers or days. */
    static final class Compared extends Eval.OfTruth {
        private final Eval left;
        private final Eval right;

        Compared(Node node, Eval left, Eval right) {
            super(node);
            this.left = left;
            this.right = right;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of(left, right);
        }

        @Override
        Truth truth(Frame frame) {
            Range a = left.number(frame);
            Range b = right.number(frame);
            return switch (node.operator()) {
                case BELOW -> a.isBelow(b);
                case AT_MOST -> a.isAtMost(b);
                case ABOVE -> b.isBelow(a);
                case AT_LEAST -> b.isAtMost(a);
                default -> throw new IllegalStateException("not a comparison: " + node);
            };
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            left.name(frame, unknowns);
            right.name(frame, unknowns);
        }
    }

    /** Whether a coded value is one of several. */
    static final class OneOf extends Eval.OfTruth {
        private final Eval operand;
        private final ImmutableSet<Long> codes;

        OneOf(Node node, Eval operand, ImmutableSet<Long> codes) {
            super(node);
            this.operand = operand;
            this.codes = codes;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        Truth truth(Frame frame) {
            long code = operand.code(frame);
            return code == Frame.UNKNOWN ? Truth.UNDETERMINED : Logic.of(codes.contains(code));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            operand.nameUnknowns(frame, unknowns);
        }
    }

    /** Whether a place lies within another. */
    static final class Within extends Eval.OfTruth {
        private final Eval operand;
        private final PlaceFact<?> fact;
        private final Place place;

        Within(Node node, Eval operand, PlaceFact<?> fact, Place place) {
            super(node);
            this.operand = operand;
            this.fact = fact;
            this.place = place;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        Truth truth(Frame frame) {
            long code = operand.code(frame);
            return code == Frame.UNKNOWN
                    ? Truth.UNDETERMINED
                    : Logic.of(fact.decode(code).liesWithin(place));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            operand.nameUnknowns(frame, unknowns);
        }
    }

    /** Whether two coded values differ. */
    static final class Different extends Eval.OfTruth {
        private final Eval left;
        private final Eval right;

        Different(Node node, Eval left, Eval right) {
            super(node);
            this.left = left;
            this.right = right;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of(left, right);
        }

        @Override
        Truth truth(Frame frame) {
            long a = left.code(frame);
            long b = right.code(frame);
            return a == Frame.UNKNOWN || b == Frame.UNKNOWN ? Truth.UNDETERMINED : Logic.of(a != b);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            left.name(frame, unknowns);
            right.name(frame, unknowns);
        }
    }

    /** At least one, or each, of a list. */
    static final class Quantified extends Eval.OfTruth {
        private final Relation<?, ?> list;
        private final int slot;
        private final Eval operand;
        private final Truth deciding;

        Quantified(Node node, Relation<?, ?> list, int slot, Eval operand) {
            super(node);
            this.list = list;
            this.slot = slot;
            this.operand = operand;
            this.deciding = node.operator() == Operator.EACH ? Truth.NOT_MET : Truth.MET;
        }

        /** The truth for one entity that settles the whole. */
        Truth deciding() {
            return deciding;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of(operand);
        }

        int slot() {
            return slot;
        }

        @Override
        Truth truth(Frame frame) {
            Frame[] parts = frame.list(slot);
            if (parts == null) {
                return Truth.UNDETERMINED;
            }
            Truth result = Logic.not(deciding);
            for (Frame part : parts) {
                Truth truth = operand.truth(part);
                if (truth == deciding) {
                    return truth;
                }
                if (truth == Truth.UNDETERMINED) {
                    result = truth;
                }
            }
            return result;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            Frame[] parts = frame.list(slot);
            if (parts == null) {
                unknowns.add(frame, list);
                return;
            }
            for (Frame part : parts) {
                operand.name(part, unknowns);
            }
        }
    }
}
