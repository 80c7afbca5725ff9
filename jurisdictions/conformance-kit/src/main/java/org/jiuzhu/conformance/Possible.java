package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jspecify.annotations.Nullable;

/**
 * What can come out of a node at all, as far as its form says: nobody is asked for a case in which a constant does not hold, the date of the case is
 * unknown, or a number of persons is below zero. Where this says that something is possible, it need not be.
 */
final class Possible {

    private final Period days;
    // what is known of some numbers where a condition was looked at before, by their nodes without the names of
    // definitions
    private final ImmutableMap<Node, Span> known;
    // what was asked before: rules share most of what they are made of
    private final IdentityHashMap<Node, Set<Truth>> truths = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Boolean> unknown = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Span> spans = new IdentityHashMap<>();

    /**
     * What is possible in a rule.
     *
     * @param days the days on which the rule is in force
     */
    Possible(Period days) {
        this(days, ImmutableMap.of());
    }

    private Possible(Period days, ImmutableMap<Node, Span> known) {
        this.days = days;
        this.known = known;
    }

    /** The same of another entity, of which nothing is known yet. */
    Possible ofAnother() {
        return new Possible(days);
    }

    // Given that a condition holds

    /**
     * The same where a condition holds, or does not: in the second branch of a choice, the first did not apply.
     *
     * @param condition the condition
     * @param holds whether it holds
     */
    Possible given(Node condition, boolean holds) {
        return switch (condition.operator()) {
            case NOT -> given(condition.operands().get(0), !holds);
            case DEFINITION -> given(condition.operands().get(0), holds);
            case ALL_OF -> joined(condition, holds, true);
            case ANY_OF -> joined(condition, holds, false);
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> {
                Proposition.Compared comparison = (Proposition.Compared) condition;
                yield compared(
                        holds ? comparison.how() : comparison.how().opposite(), comparison.left(), comparison.right());
            }
            case EQUALS -> holds ? same((Proposition.Equal) condition) : this;
            default -> this;
        };
    }

    // all of several hold, or none does; or else the one that can be otherwise is
    private Possible joined(Node node, boolean holds, boolean neutral) {
        if (holds == neutral) {
            Possible all = this;
            for (Node operand : node.operands()) {
                all = all.given(operand, holds);
            }
            return all;
        }
        ImmutableList<Node> others = node.operands().stream()
                .filter(o -> truths(o).contains(holds ? Truth.MET : Truth.NOT_MET))
                .collect(ImmutableList.toImmutableList());
        return others.size() == 1 ? given(others.get(0), holds) : this;
    }

    private Possible compared(Proposition.Comparison how, Node left, Node right) {
        Span ofLeft = span(left);
        Span ofRight = span(right);
        return switch (how) {
            case BELOW -> with(left, ofRight.andLess(true)).with(right, ofLeft.andMore(true));
            case AT_MOST -> with(left, ofRight.andLess(false)).with(right, ofLeft.andMore(false));
            case ABOVE -> with(left, ofRight.andMore(true)).with(right, ofLeft.andLess(true));
            case AT_LEAST -> with(left, ofRight.andMore(false)).with(right, ofLeft.andLess(false));
        };
    }

    private Possible same(Proposition.Equal equality) {
        Span ofLeft = span(equality.left());
        Span ofRight = span(equality.right());
        return with(equality.left(), ofRight).with(equality.right(), ofLeft);
    }

    private Possible with(Node number, Span span) {
        Node named = withoutName(number);
        if (named.operator() == Operator.CONSTANT) {
            return this;
        }
        Span narrower = span(named).intersect(span);
        Map<Node, Span> more = new HashMap<>(known);
        more.put(named, isWhole(named) ? narrower.whole() : narrower);
        return new Possible(days, ImmutableMap.copyOf(more));
    }

    private static Node withoutName(Node number) {
        return number instanceof PassedOn.Defined defined ? withoutName(defined.body()) : number;
    }

    // what is counted; money that is stated is in whole fen
    private static boolean isWhole(Node number) {
        return switch (number.operator()) {
            case COUNT, RANK, YEARS_BETWEEN, MONTHS_BETWEEN, YEAR_OF, MONTH_OF, CASE_DATE -> true;
            case FACT -> !(((Leaf.Stated) number).fact() instanceof RateFact<?>);
            default -> false;
        };
    }

    // Conditions

    /** Which truths a condition can have. */
    Set<Truth> truths(Node node) {
        Set<Truth> asked = truths.get(node);
        if (asked == null) {
            asked = truthsOf(node);
            truths.put(node, asked);
        }
        return asked;
    }

    private Set<Truth> truthsOf(Node node) {
        return switch (node.operator()) {
            case CONSTANT -> EnumSet.of(((Leaf.TruthConstant) node).value() ? Truth.MET : Truth.NOT_MET);
            // what is published is for the tables to say
            case PUBLISHED -> EnumSet.of(Truth.MET, Truth.NOT_MET);
            // what is found in each case is a fact; no setting can say it of everybody
            case OPEN_TERM ->
                ((Leaf.Term) node).term().isFoundInEachCase()
                        ? EnumSet.of(Truth.UNDETERMINED)
                        : EnumSet.allOf(Truth.class);
            case DEFINITION, OWNER -> truths(node.operands().get(0));
            case NOT -> negated(truths(node.operands().get(0)));
            case ALL_OF -> joined(node, Truth.NOT_MET);
            case ANY_OF -> joined(node, Truth.MET);
            case ANY -> ofList((OfList.Quantified) node, Truth.NOT_MET);
            case EACH -> ofList((OfList.Quantified) node, Truth.MET);
            case FIRST_KNOWN -> firstKnown((PassedOn.FirstKnown) node);
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> {
                Proposition.Comparison how = ((Proposition.Compared) node).how();
                yield compared(node, side -> holds(how, side));
            }
            case EQUALS -> compared(node, side -> side == Mark.AT);
            default -> EnumSet.allOf(Truth.class);
        };
    }

    private static Set<Truth> negated(Set<Truth> truths) {
        Set<Truth> negated = EnumSet.noneOf(Truth.class);
        truths.forEach(t -> negated.add(
                switch (t) {
                    case MET -> Truth.NOT_MET;
                    case NOT_MET -> Truth.MET;
                    case UNDETERMINED -> t;
                }));
        return negated;
    }

    // any operand can settle it or leave it open; all of them have to be neutral for the opposite
    private Set<Truth> joined(Node node, Truth settling) {
        ImmutableList<Set<Truth>> operands =
                node.operands().stream().map(this::truths).collect(ImmutableList.toImmutableList());
        Set<Truth> possible = EnumSet.noneOf(Truth.class);
        operands.forEach(possible::addAll);
        Truth neutral = settling == Truth.MET ? Truth.NOT_MET : Truth.MET;
        if (!operands.stream().allMatch(o -> o.contains(neutral))) {
            possible.remove(neutral);
        }
        return possible;
    }

    private Set<Truth> ofList(OfList.Quantified node, Truth ofNone) {
        Set<Truth> possible = EnumSet.copyOf(truths(node.condition()));
        if (!node.relation().isSingle()) {
            possible.add(ofNone);
            possible.add(Truth.UNDETERMINED);
        }
        return possible;
    }

    private Set<Truth> firstKnown(PassedOn.FirstKnown node) {
        Set<Truth> first = truths(node.first());
        Set<Truth> second = truths(node.second());
        Set<Truth> possible = EnumSet.copyOf(Sets.union(first, second));
        if (!first.contains(Truth.UNDETERMINED) || !second.contains(Truth.UNDETERMINED)) {
            possible.remove(Truth.UNDETERMINED);
        }
        return possible;
    }

    private Set<Truth> compared(Node node, Predicate<Mark> holds) {
        ImmutableSet<Mark> sides = sides(node);
        Set<Truth> possible = EnumSet.noneOf(Truth.class);
        sides.forEach(s -> possible.add(holds.test(s) ? Truth.MET : Truth.NOT_MET));
        if (possible.size() > 1 && node.operands().stream().anyMatch(this::canBeUnknown)) {
            possible.add(Truth.UNDETERMINED);
        }
        return possible;
    }

    private static boolean holds(Proposition.Comparison how, Mark side) {
        return switch (how) {
            case BELOW -> side == Mark.BELOW;
            case AT_MOST -> side != Mark.ABOVE;
            case ABOVE -> side == Mark.ABOVE;
            case AT_LEAST -> side != Mark.BELOW;
        };
    }

    /** How the two sides of a comparison can lie to each other. */
    ImmutableSet<Mark> sides(Node comparison) {
        Span left = span(comparison.operands().get(0));
        Span right = span(comparison.operands().get(1));
        ImmutableSet.Builder<Mark> sides = ImmutableSet.builder();
        if (left.canBeBelow(right)) {
            sides.add(Mark.BELOW);
        }
        if (left.canMeet(right)) {
            sides.add(Mark.AT);
        }
        if (right.canBeBelow(left)) {
            sides.add(Mark.ABOVE);
        }
        return sides.build();
    }

    // Numbers

    private boolean canBeUnknown(Node number) {
        Boolean asked = unknown.get(number);
        if (asked == null) {
            asked = isOpen(number);
            unknown.put(number, asked);
        }
        return asked;
    }

    private boolean isOpen(Node number) {
        return switch (number.operator()) {
            case CONSTANT, CASE_DATE -> false;
            // a missing figure is for the tables; an unknown area leaves open which of two holds
            case STANDARD ->
                Standard.Use.of(((Leaf.PublishedFigure) number).figure()).area().isEmpty();
            case FACT, OPEN_TERM, RANK -> true;
            case COUNT ->
                !((OfList) number).relation().isSingle()
                        || truths(number.operands().get(0)).contains(Truth.UNDETERMINED);
            case SUM, LARGEST_OF, SMALLEST_OF ->
                !((OfList) number).relation().isSingle()
                        || truths(number.operands().get(0)).contains(Truth.UNDETERMINED)
                        || canBeUnknown(number.operands().get(1));
            case CHOOSE ->
                IntStream.range(0, number.operands().size()).anyMatch(i -> {
                    Node operand = number.operands().get(i);
                    return isCaseCondition(number, i)
                            ? truths(operand).contains(Truth.UNDETERMINED)
                            : canBeUnknown(operand);
                });
            case FIRST_KNOWN -> number.operands().stream().allMatch(this::canBeUnknown);
            case DIVIDED_BY ->
                number.operands().stream().anyMatch(this::canBeUnknown)
                        || span(number.operands().get(1)).canMeet(Span.of(Fraction.ZERO, Fraction.ZERO));
            default -> number.operands().stream().anyMatch(this::canBeUnknown);
        };
    }

    /** Whether an operand of a choice by cases is a condition. */
    static boolean isCaseCondition(Node choice, int operand) {
        return operand % 2 == 0 && operand + 1 < choice.operands().size();
    }

    private Span span(Node number) {
        Span asked = spans.get(number);
        if (asked == null) {
            Span form = form(number);
            Span narrower = known.get(number);
            asked = narrower == null ? form : form.intersect(narrower);
            spans.put(number, asked);
        }
        return asked;
    }

    private Span form(Node number) {
        return switch (number.operator()) {
            case FACT -> ofFact(((Leaf.Stated) number).fact());
            case CONSTANT -> ofConstant(number);
            case CASE_DATE -> Span.of(day(days.first()), day(days.last()));
            case STANDARD, COUNT, AMOUNT_OF -> Span.NOT_NEGATIVE;
            case RANK -> Span.of(Fraction.ONE, null);
            case OPEN_TERM -> ofTerm(((Leaf.Term) number).term());
            case DEFINITION, OWNER -> span(number.operands().get(0));
            case MONTH_OF -> Span.of(Fraction.ONE, Fraction.of(Month.values().length));
            case SUM, LARGEST_OF, SMALLEST_OF -> {
                Span one = span(number.operands().get(1));
                yield ((OfList) number).relation().isSingle() ? one : signOf(one);
            }
            case PLUS, TIMES, DIVIDED_BY, LARGEST, ROUNDED -> signOfAll(number);
            case CHOOSE ->
                IntStream.range(0, number.operands().size())
                        .filter(i -> !isCaseCondition(number, i))
                        .mapToObj(i -> span(number.operands().get(i)))
                        .reduce(Span::hull)
                        .orElse(Span.ANY);
            case FIRST_KNOWN, SMALLEST ->
                number.operands().stream().map(this::span).reduce(Span::hull).orElse(Span.ANY);
            case ROUNDED_AS -> signOf(span(number.operands().get(0)));
            default -> Span.ANY;
        };
    }

    private Span signOfAll(Node number) {
        return number.operands().stream().allMatch(o -> span(o).isNotNegative()) ? Span.NOT_NEGATIVE : Span.ANY;
    }

    private static Span signOf(Span span) {
        return span.isNotNegative() ? Span.NOT_NEGATIVE : Span.ANY;
    }

    private static Span ofFact(Fact<?, ?> fact) {
        if (fact instanceof AmountFact<?>) {
            return Span.NOT_NEGATIVE;
        } else if (fact instanceof CountFact<?> count) {
            return Span.of(Fraction.of(count.min()), Fraction.of(count.max()));
        } else if (fact instanceof RateFact<?> rate) {
            return Span.of(Fraction.of(rate.min()), Fraction.of(rate.max()));
        }
        return Span.ANY;
    }

    private static Span ofConstant(Node constant) {
        if (constant instanceof Leaf.NumberConstant number) {
            return Span.of(number.value(), number.value());
        }
        Fraction day = constant instanceof Leaf.DayConstant date
                ? Fraction.of(date.value().toEpochDay())
                : null;
        return Span.of(day, day);
    }

    private static Span ofTerm(OpenTerm<?> term) {
        return Span.of(term.least().orElse(null), term.most().orElse(null));
    }

    private static @Nullable Fraction day(Optional<LocalDate> day) {
        return day.map(d -> Fraction.of(d.toEpochDay())).orElse(null);
    }
}
