package org.jiuzhu.policy.impl.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Proposition;

/** What nodes can come to at all, whatever the case: between which ends a number lies, and whether a condition holds in every case or in none. */
final class Possible {

    private static final Range FIRST_OR_LATER = new Range(Fraction.ONE, null);
    private static final Range MONTHS_OF_A_YEAR = new Range(Fraction.ONE, Fraction.of(12));

    /** What is found without bounds: rules share most of what they are made of. */
    private final IdentityHashMap<Node, Range> numbers = new IdentityHashMap<>();

    private final IdentityHashMap<Node, Truth> truths = new IdentityHashMap<>();

    /** Between which ends a number or a day lies where some bounds hold. */
    Range number(Node node, Bounds within) {
        if (within.matterTo(node)) {
            return find(node, within);
        }
        Range known = numbers.get(node);
        if (known == null) {
            known = find(node, Bounds.NONE);
            numbers.put(node, known);
        }
        return known;
    }

    /** Whether a condition always holds, or never, where some bounds hold; what depends on the case is undetermined. */
    Truth truth(Node node, Bounds within) {
        if (within.matterTo(node)) {
            return decide(node, within);
        }
        Truth known = truths.get(node);
        if (known == null) {
            known = decide(node, Bounds.NONE);
            truths.put(node, known);
        }
        return known;
    }

    private Range find(Node node, Bounds within) {
        try {
            return switch (node.operator()) {
                case FACT -> within.of(((Leaf.Stated) node).fact());
                case CONSTANT -> constant(node);
                case OPEN_TERM -> ofTerm(((Leaf.Term) node).term());
                case PLUS, MINUS, TIMES, DIVIDED_BY, LARGEST, SMALLEST -> computed(node, within);
                case DEFINITION -> number(node.operands().get(0), Bounds.NONE);
                case CHOOSE -> chosen((Calculation.Chosen) node, within);
                case SUM -> ofMany((OfList.Summed) node);
                case LARGEST_OF, SMALLEST_OF -> {
                    OfList.Picked picked = (OfList.Picked) node;
                    yield number(picked.value(), Bounds.NONE.where(picked.condition(), true));
                }
                case COUNT, STANDARD, AMOUNT_OF -> Range.NOT_NEGATIVE;
                case RANK -> FIRST_OR_LATER;
                case MONTH_OF -> MONTHS_OF_A_YEAR;
                default -> Range.UNKNOWN;
            };
        } catch (ArithmeticException e) {
            // beyond what can be computed says nothing
            return Range.UNKNOWN;
        }
    }

    private static Range constant(Node node) {
        if (node instanceof Leaf.NumberConstant number) {
            return Range.exactly(number.value());
        }
        return node instanceof Leaf.DayConstant day
                ? Range.exactly(Fraction.of(day.value().toEpochDay()))
                : Range.UNKNOWN;
    }

    private static Range ofTerm(OpenTerm<?> term) {
        return new Range(term.least().orElse(null), term.most().orElse(null));
    }

    private Range computed(Node node, Bounds within) {
        List<Range> parts = new ArrayList<>();
        node.operands().forEach(o -> parts.add(number(o, within)));
        Range all = parts.get(0);
        for (Range next : parts.subList(1, parts.size())) {
            all = switch (node.operator()) {
                case PLUS -> all.plus(next);
                case MINUS -> all.minus(next);
                case TIMES -> all.times(next);
                case DIVIDED_BY -> next.isZero() ? Range.UNKNOWN : all.dividedBy(next);
                case LARGEST -> all.largest(next);
                default -> all.smallest(next);
            };
        }
        return all;
    }

    private Range chosen(Calculation.Chosen node, Bounds within) {
        Bounds here = within;
        Range all = null;
        for (Calculation.Case one : node.cases()) {
            Range value = number(one.value(), here.where(one.condition(), true));
            all = all == null ? value : all.hull(value);
            here = here.where(one.condition(), false);
        }
        Range otherwise = number(node.otherwise(), here);
        return all == null ? otherwise : all.hull(otherwise);
    }

    // nobody may be there; of what is nothing or more, many are
    private Range ofMany(OfList.Summed node) {
        Range one = number(node.value(), Bounds.NONE.where(node.condition(), true));
        Fraction least = one.low();
        Fraction most = one.high();
        return new Range(
                least != null && least.signum() >= 0 ? Fraction.ZERO : null,
                most != null && most.signum() <= 0 ? Fraction.ZERO : null);
    }

    private Truth decide(Node node, Bounds within) {
        return switch (node.operator()) {
            case CONSTANT -> node instanceof Leaf.TruthConstant t ? Logic.of(t.value()) : Truth.UNDETERMINED;
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> compared((Proposition.Compared) node, within);
            case EQUALS -> equal((Proposition.Equal) node, within);
            case NOT -> Logic.not(truth(node.operands().get(0), within));
            case DEFINITION -> truth(node.operands().get(0), Bounds.NONE);
            case ALL_OF -> joined(node, within, true);
            case ANY_OF -> joined(node, within, false);
            default -> Truth.UNDETERMINED;
        };
    }

    private Truth joined(Node node, Bounds within, boolean all) {
        Truth joined = Logic.of(all);
        Bounds here = within;
        for (Node operand : node.operands()) {
            Truth one = truth(operand, here);
            joined = all ? Logic.and(joined, one) : Logic.or(joined, one);
            here = all ? here.where(operand, true) : here;
        }
        return joined;
    }

    private Truth compared(Proposition.Compared node, Bounds within) {
        if (node.left().equals(node.right())) {
            return Logic.of(!node.how().isStrict());
        }
        Range left = number(node.left(), within);
        Range right = number(node.right(), within);
        return switch (node.how()) {
            case BELOW -> left.isBelow(right);
            case AT_MOST -> left.isAtMost(right);
            case ABOVE -> right.isBelow(left);
            case AT_LEAST -> right.isAtMost(left);
        };
    }

    private Truth equal(Proposition.Equal node, Bounds within) {
        if (node.left().equals(node.right())) {
            return Truth.MET;
        }
        Range left = number(node.left(), within);
        Range right = number(node.right(), within);
        if (left.both(right) == null) {
            return Truth.NOT_MET;
        }
        return left.isExact() && left.equals(right) ? Truth.MET : Truth.UNDETERMINED;
    }
}
