package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jspecify.annotations.Nullable;

/** The planned forms of numbers: money in fen, counts, rates, days. */
final class Numbers {

    private Numbers() {}

    /** A number that is the same for every case. */
    static final class Fixed extends Eval.OfNumber {
        private final Range value;

        Fixed(Node node, Fraction value) {
            super(node);
            this.value = Range.exactly(value);
        }

        @Override
        Range number(Frame frame) {
            return value;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            throw new IllegalStateException("a fixed number is known: " + node);
        }
    }

    /** A fact that is an amount, a number or a day. Amounts are never negative, and counts have bounds, even where they are unknown. */
    static final class OfFact extends Eval.OfNumber {
        private final Fact<?, ?> fact;
        private final int slot;
        private final Range unknown;
        private final long scale;

        /**
         * @param unknown what it may be while it is unknown
         */
        OfFact(Node node, Fact<?, ?> fact, int slot, Range unknown) {
            super(node);
            this.fact = fact;
            this.slot = slot;
            this.unknown = unknown;
            this.scale = Bounds.scale(fact);
        }

        @Override
        Range number(Frame frame) {
            long value = frame.facts[slot];
            return value == Frame.UNKNOWN ? unknown : Range.exactly(Fraction.of(value, scale));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            unknowns.add(frame, fact);
        }
    }

    /** Sum, difference, product, quotient, largest, smallest. */
    static final class Computed extends Eval.OfNumber {

        Computed(Node node, ImmutableList<Eval> operands) {
            super(node, operands.toArray(new Eval[0]));
        }

        @Override
        Range number(Frame frame) {
            Range result = operands[0].number(frame);
            for (int i = 1; i < operands.length; i++) {
                Range next = operands[i].number(frame);
                result = with(result, next);
            }
            return result;
        }

        private boolean isDivision() {
            return node.operator() == Operator.DIVIDED_BY;
        }

        Eval divisor() {
            return operands[1];
        }

        // of one number alone nothing is computed
        @Override
        Seen see(Frame frame, Explainer explainer) {
            if (operands.length == 1) {
                return operands[0].see(frame, explainer);
            }
            int mark = explainer.mark();
            Range result = explainer.addNumber(operands[0], frame);
            for (int i = 1; i < operands.length; i++) {
                result = with(result, explainer.addNumber(operands[i], frame));
            }
            return new Seen.OfNumber(this, result, explainer.since(mark));
        }

        private Range with(Range result, Range next) {
            return switch (node.operator()) {
                case PLUS -> result.plus(next);
                case MINUS -> result.minus(next);
                case TIMES -> result.times(next);
                case DIVIDED_BY -> result.dividedBy(next);
                case LARGEST -> result.largest(next);
                case SMALLEST -> result.smallest(next);
                default -> throw new IllegalStateException("not arithmetic: " + node);
            };
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            if (isDivision() && divisor().number(frame).isZero()) {
                unknowns.addQuotientByZero(frame, this);
                return;
            }
            for (Eval operand : operands) {
                operand.name(frame, unknowns);
            }
        }
    }

    /** A rounded number. */
    static final class Rounded extends Eval.OfNumber {
        private final Eval operand;
        private final Rounding rounding;

        Rounded(Node node, Eval operand, Rounding rounding) {
            super(node, operand);
            this.operand = operand;
            this.rounding = rounding;
        }

        @Override
        Range number(Frame frame) {
            return rounded(operand.number(frame));
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            int mark = explainer.mark();
            Range number = rounded(explainer.addNumber(operand, frame));
            return new Seen.OfNumber(this, number, explainer.since(mark));
        }

        private Range rounded(Range range) {
            Fraction low = range.low();
            Fraction high = range.high();
            return new Range(low == null ? null : rounding.round(low), high == null ? null : rounding.round(high));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            operand.name(frame, unknowns);
        }
    }

    /** A number rounded in a way that somebody has to say. */
    static final class RoundedAs extends Eval.OfNumber {
        private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());
        private static final Rounding DOWN = RoundingWay.DOWN_TO_FEN.rounding();
        private static final Rounding UP = RoundingWay.UP_TO_FEN.rounding();

        private final Eval operand;
        private final Eval way;

        RoundedAs(Node node, Eval operand, Eval way) {
            super(node, operand, way);
            this.operand = operand;
            this.way = way;
        }

        @Override
        Range number(Frame frame) {
            Range range = operand.number(frame);
            long code = way.code(frame);
            if (code == Frame.UNKNOWN) {
                return rounded(range, DOWN, UP);
            }
            Rounding rounding = WAYS.get((int) code).rounding();
            return rounded(range, rounding, rounding);
        }

        private static Range rounded(Range range, Rounding ofLow, Rounding ofHigh) {
            Fraction low = range.low();
            Fraction high = range.high();
            return new Range(low == null ? null : ofLow.round(low), high == null ? null : ofHigh.round(high));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            operand.name(frame, unknowns);
            if (operand.isKnown(frame)) {
                way.name(frame, unknowns);
            }
        }
    }

    /** The value of the first case whose condition holds; operands are pairs of condition and value, and a last value. */
    static final class Chosen extends Eval.OfNumber {

        Chosen(Node node, ImmutableList<Eval> operands) {
            super(node, operands.toArray(new Eval[0]));
        }

        // the pairs that may apply, up to the one that does
        @Override
        Seen see(Frame frame, Explainer explainer) {
            int mark = explainer.mark();
            Range possible = null;
            for (int i = 0; i + 1 < operands.length; i += 2) {
                Truth truth = operands[i].truth(frame);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                explainer.add(operands[i], frame, truth);
                Range value = explainer.addNumber(operands[i + 1], frame);
                possible = possible == null ? value : possible.hull(value);
                if (truth == Truth.MET) {
                    return new Seen.OfNumber(this, possible, explainer.since(mark));
                }
            }
            Range last = explainer.addNumber(operands[operands.length - 1], frame);
            return new Seen.OfNumber(this, possible == null ? last : possible.hull(last), explainer.since(mark));
        }

        @Override
        Range number(Frame frame) {
            Range possible = null;
            for (int i = 0; i + 1 < operands.length; i += 2) {
                Truth truth = operands[i].truth(frame);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                Range value = operands[i + 1].number(frame);
                possible = possible == null ? value : possible.hull(value);
                if (truth == Truth.MET) {
                    return possible;
                }
            }
            Range last = operands[operands.length - 1].number(frame);
            return possible == null ? last : possible.hull(last);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            for (int i = 0; i + 1 < operands.length; i += 2) {
                Truth truth = operands[i].truth(frame);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                operands[i].name(frame, unknowns);
                operands[i + 1].name(frame, unknowns);
                if (truth == Truth.MET) {
                    return;
                }
            }
            operands[operands.length - 1].name(frame, unknowns);
        }
    }

    /** How many of a list fulfil a condition. */
    static final class Counted extends Eval.OfNumber {
        private final Relation<?, ?> list;
        private final int slot;
        private final Eval condition;

        Counted(Node node, Relation<?, ?> list, int slot, Eval condition) {
            super(node, condition);
            this.list = list;
            this.slot = slot;
            this.condition = condition;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            int mark = explainer.mark();
            // where all are counted, none is worth a word
            if (!condition.isLiteral) {
                for (Frame part : frame.known(slot)) {
                    explainer.addEntity(part, condition, condition.truth(part));
                }
            }
            return new Seen.OfNumber(this, number(frame), explainer.since(mark));
        }

        @Override
        Range number(Frame frame) {
            Frame[] parts = frame.list(slot);
            if (parts == null) {
                return Range.NOT_NEGATIVE;
            }
            int least = 0;
            int most = 0;
            for (Frame part : parts) {
                Truth truth = condition.truth(part);
                least += truth == Truth.MET ? 1 : 0;
                most += truth == Truth.NOT_MET ? 0 : 1;
            }
            return least == most ? Range.exactly(Fraction.of(least)) : new Range(Fraction.of(least), Fraction.of(most));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            Frame[] parts = frame.list(slot);
            if (parts == null) {
                unknowns.add(frame, list);
                return;
            }
            for (Frame part : parts) {
                condition.name(part, unknowns);
            }
        }
    }

    /** The sum of a number over those in a list that fulfil a condition. */
    static final class Summed extends Eval.OfNumber {
        private final Relation<?, ?> list;
        private final int slot;
        private final Eval condition;
        private final Eval value;

        Summed(Node node, Relation<?, ?> list, int slot, Eval condition, Eval value) {
            super(node, condition, value);
            this.list = list;
            this.slot = slot;
            this.condition = condition;
            this.value = value;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            Frame[] parts = frame.list(slot);
            if (parts == null) {
                return new Seen.OfNumber(this, ofUnknown(frame), explainer.nothing());
            }
            int mark = explainer.mark();
            Range sum = Range.ZERO;
            for (Frame part : parts) {
                Truth truth = condition.truth(part);
                if (truth == Truth.NOT_MET) {
                    explainer.addEntity(part, condition, truth);
                } else {
                    sum = with(sum, truth, explainer.addEntity(part, condition, truth, value));
                }
            }
            return new Seen.OfNumber(this, sum, explainer.since(mark));
        }

        @Override
        Range number(Frame frame) {
            Frame[] parts = frame.list(slot);
            if (parts == null) {
                return ofUnknown(frame);
            }
            Range sum = Range.ZERO;
            for (Frame part : parts) {
                Truth truth = condition.truth(part);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                sum = with(sum, truth, value.number(part));
            }
            return sum;
        }

        // nobody knows how many there are; the sum has the sign that each has of whom nothing is known
        private Range ofUnknown(Frame frame) {
            Frame any = frame.unknown(list);
            return condition.truth(any) == Truth.NOT_MET
                    ? Range.ZERO
                    : value.number(any).times(Range.NOT_NEGATIVE);
        }

        private static Range with(Range sum, Truth counts, Range one) {
            return sum.plus(counts == Truth.MET ? one : one.hull(Range.ZERO));
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            Frame[] parts = frame.list(slot);
            if (parts == null) {
                unknowns.add(frame, list);
                return;
            }
            for (Frame part : parts) {
                if (condition.truth(part) != Truth.NOT_MET) {
                    condition.name(part, unknowns);
                    value.name(part, unknowns);
                }
            }
        }
    }

    /** The first day of the next month. */
    static final class MonthAfter extends Eval.OfNumber {
        private final Eval day;

        MonthAfter(Node node, Eval day) {
            super(node, day);
            this.day = day;
        }

        @Override
        Range number(Frame frame) {
            Range range = day.number(frame);
            return new Range(after(range.low()), after(range.high()));
        }

        private static @Nullable Fraction after(@Nullable Fraction day) {
            return day == null
                    ? null
                    : Fraction.of(LocalDate.ofEpochDay(day.numerator())
                            .plusMonths(1)
                            .withDayOfMonth(1)
                            .toEpochDay());
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            day.name(frame, unknowns);
        }
    }

    /** Completed years or months from one day to another. */
    static final class Between extends Eval.OfNumber {
        private final Eval from;
        private final Eval to;

        Between(Node node, Eval from, Eval to) {
            super(node, from, to);
            this.from = from;
            this.to = to;
        }

        @Override
        Range number(Frame frame) {
            Fraction first = from.number(frame).exact();
            Fraction second = to.number(frame).exact();
            if (first == null || second == null) {
                return Range.UNKNOWN;
            }
            LocalDate begin = LocalDate.ofEpochDay(first.numerator());
            LocalDate end = LocalDate.ofEpochDay(second.numerator());
            ChronoUnit unit = node.operator() == Operator.YEARS_BETWEEN ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
            return Range.exactly(Fraction.of(completed(begin, end, unit)));
        }

        // someone born on 29 February completes a year on 1 March of a common year: java.time would say so too, as
        // it counts a year only when month and day have been reached
        private static long completed(LocalDate begin, LocalDate end, ChronoUnit unit) {
            return unit.between(begin, end);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            from.name(frame, unknowns);
            to.name(frame, unknowns);
        }
    }
}
