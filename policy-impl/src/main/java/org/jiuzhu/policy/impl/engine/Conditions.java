package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Objects;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.Range;
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
        private final EnumMap<Truth, Seen> seen = new EnumMap<>(Truth.class);

        OfFact(Node node, Fact<?, ?> fact, int slot) {
            super(node);
            this.fact = fact;
            this.slot = slot;
            for (Truth truth : Truth.values()) {
                seen.put(truth, new Seen.Plain(this, truth, new Seen[0]));
            }
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            return Objects.requireNonNull(seen.get(truth));
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
        private final Truth deciding;

        Joined(Node node, ImmutableList<Eval> operands) {
            super(node, operands.toArray(new Eval[0]));
            this.deciding = node.operator() == Operator.ALL_OF ? Truth.NOT_MET : Truth.MET;
        }

        // where one thing alone makes all of several fail, or is all that there is to see, it stands for the whole
        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            int mark = explainer.mark();
            addBearing(frame, truth, explainer);
            Seen[] parts = explainer.since(mark);
            return isStep && parts.length == 1 ? parts[0] : new Seen.Plain(this, truth, parts);
        }

        // of a conjunction that fails, what fails; of an alternative that holds, what holds
        private void addBearing(Frame frame, Truth truth, Explainer explainer) {
            boolean all = truth != deciding && truth != Truth.UNDETERMINED;
            for (int i = 0; i < operands.length; i++) {
                Eval operand = operands[i];
                if (operand.isLiteral || !(all || operand.truth(frame) == truth)) {
                    continue;
                }
                if (operand instanceof Joined joined && joined.deciding == deciding) {
                    joined.addBearing(frame, truth, explainer);
                } else {
                    explainer.add(operand.see(frame, truth, explainer));
                }
            }
        }

        @Override
        Truth truth(Frame frame) {
            Truth result = Logic.not(deciding);
            // by index: this is asked so often that an iterator each time shows
            for (int i = 0; i < operands.length; i++) {
                Truth truth = operands[i].truth(frame);
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
            for (Eval operand : operands) {
                operand.name(frame, unknowns);
            }
        }
    }

    /** A negated condition. */
    static final class Negated extends Eval.OfTruth {
        private final Eval operand;

        Negated(Node node, Eval operand) {
            super(node, operand);
            this.operand = operand;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            return new Seen.Negated(
                    operand.see(frame, Logic.not(truth), explainer).lone(), truth);
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
            super(node, left, right);
            this.left = left;
            this.right = right;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            int mark = explainer.mark();
            Range a = side(left, frame, explainer);
            Range b = side(right, frame, explainer);
            return new Seen.OfComparison(this, truth, a, b, explainer.since(mark));
        }

        // what a fact is called and how much it is, the comparison says itself
        private static Range side(Eval side, Frame frame, Explainer explainer) {
            return side instanceof Numbers.OfFact ? side.number(frame) : explainer.addNumber(side, frame);
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
        private final BitSet codes;
        private final Seen[] byCode;
        private final Seen unknown;

        /**
         * @param options how many values there are
         * @param codes those that are asked for
         */
        OneOf(Node node, Eval operand, int options, BitSet codes) {
            super(node, operand);
            this.operand = operand;
            this.codes = codes;
            byCode = new Seen[options];
            for (int code = 0; code < options; code++) {
                byCode[code] = seen(Logic.of(codes.get(code)), code);
            }
            unknown = seen(Truth.UNDETERMINED, Frame.UNKNOWN);
        }

        private Seen seen(Truth truth, long code) {
            return operand instanceof Terms.CodeFact fact
                    ? new Seen.OfChoice(this, truth, fact.fact(), code)
                    : new Seen.Plain(this, truth, new Seen[0]);
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            long code = operand.code(frame);
            return code == Frame.UNKNOWN ? unknown : byCode[(int) code];
        }

        @Override
        Truth truth(Frame frame) {
            long code = operand.code(frame);
            return code == Frame.UNKNOWN ? Truth.UNDETERMINED : Logic.of(codes.get((int) code));
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
        private final LocalDate date;

        Within(Node node, Eval operand, PlaceFact<?> fact, Place place, LocalDate date) {
            super(node, operand);
            this.operand = operand;
            this.fact = fact;
            this.place = place;
            this.date = date;
        }

        PlaceFact<?> fact() {
            return fact;
        }

        Truth truth(long code) {
            return Divisions.within(fact.decode(code), place, date);
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            return new Seen.Plain(this, truth, explainer.nothing());
        }

        @Override
        Truth truth(Frame frame) {
            long code = operand.code(frame);
            return code == Frame.UNKNOWN ? Truth.UNDETERMINED : truth(code);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            // a place that is given and too large to say is asked for again
            if (truth(frame) == Truth.UNDETERMINED) {
                unknowns.add(frame, fact);
            }
        }
    }

    /** Whether two places differ. */
    static final class Different extends Eval.OfTruth {
        private final Eval left;
        private final Eval right;
        private final PlaceFact<?> ofLeft;
        private final PlaceFact<?> ofRight;
        private final LocalDate date;

        Different(Node node, Eval left, Eval right, PlaceFact<?> ofLeft, PlaceFact<?> ofRight, LocalDate date) {
            super(node, left, right);
            this.left = left;
            this.right = right;
            this.ofLeft = ofLeft;
            this.ofRight = ofRight;
            this.date = date;
        }

        @Override
        Truth truth(Frame frame) {
            long a = left.code(frame);
            long b = right.code(frame);
            return a == Frame.UNKNOWN || b == Frame.UNKNOWN
                    ? Truth.UNDETERMINED
                    : Divisions.differ(ofLeft.decode(a), ofRight.decode(b), date);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            if (truth(frame) != Truth.UNDETERMINED) {
                return;
            }
            long a = left.code(frame);
            long b = right.code(frame);
            boolean isOneUnknown = a == Frame.UNKNOWN || b == Frame.UNKNOWN;
            // of two that are given, the one that is too large to say is asked for again; or both, in the year of a
            // change
            boolean isLeftLarge = !isOneUnknown && Divisions.hasParts(ofLeft.decode(a), date);
            boolean isRightLarge = !isOneUnknown && Divisions.hasParts(ofRight.decode(b), date);
            boolean isNoneLarge = !isOneUnknown && !isLeftLarge && !isRightLarge;
            if (a == Frame.UNKNOWN || isLeftLarge || isNoneLarge) {
                unknowns.add(frame, ofLeft);
            }
            if (b == Frame.UNKNOWN || isRightLarge || isNoneLarge) {
                unknowns.add(frame, ofRight);
            }
        }
    }

    /** At least one, or each, of a list. */
    static final class Quantified extends Eval.OfTruth {
        private final Relation<?, ?> list;
        private final int slot;
        private final Eval operand;
        private final Truth deciding;

        Quantified(Node node, Relation<?, ?> list, int slot, Eval operand) {
            super(node, operand);
            this.list = list;
            this.slot = slot;
            this.operand = operand;
            this.deciding = node.operator() == Operator.EACH ? Truth.NOT_MET : Truth.MET;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            boolean all = truth == Logic.not(deciding);
            int mark = explainer.mark();
            for (Frame part : frame.known(slot)) {
                if (all || operand.truth(part) == truth) {
                    explainer.addEntity(part, operand, truth);
                }
            }
            return new Seen.Plain(this, truth, explainer.since(mark));
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
