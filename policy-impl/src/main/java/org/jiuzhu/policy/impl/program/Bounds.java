package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.RateFact;
import org.jspecify.annotations.Nullable;

/**
 * Between what facts of the entity at hand lie where some conditions hold and others do not. A value that counts only there need not allow for any other: of
 * a household with at least one member, a share is at most the whole, however many members are unknown.
 */
public final class Bounds {

    public static final Bounds NONE = new Bounds(ImmutableMap.of(), ImmutableSet.of());

    /** How long something may be that is looked through. The longest in the laws that ship is some four hundred. */
    public static final int MOST = 512;

    private final ImmutableMap<Fact<?, ?>, Range> ranges;
    /** The ids of definitions that say nothing of what they are made of, for somebody may have found otherwise. */
    private final ImmutableSet<String> found;

    private Bounds(ImmutableMap<Fact<?, ?>, Range> ranges, ImmutableSet<String> found) {
        this.ranges = ranges;
        this.found = found;
    }

    /** No bounds; and none will come of definitions of which cases say what was found. */
    static Bounds withoutThose(ImmutableSet<String> found) {
        return found.isEmpty() ? NONE : new Bounds(ImmutableMap.of(), found);
    }

    /** What a fact may be of which nothing is known. Amounts are never negative, and counts have bounds. */
    public static Range unknown(Fact<?, ?> fact) {
        if (fact instanceof CountFact<?> count) {
            return new Range(Fraction.of(count.min()), Fraction.of(count.max()));
        } else if (fact instanceof RateFact<?> rate) {
            return new Range(Fraction.of(rate.min()), Fraction.of(rate.max()));
        }
        return fact instanceof AmountFact<?> ? Range.NOT_NEGATIVE : Range.UNKNOWN;
    }

    /** How many of the units in which a fact is kept are one. */
    public static long scale(Fact<?, ?> fact) {
        return fact instanceof RateFact<?> ? RateFact.SCALE : 1;
    }

    /** What is known besides where a condition holds, or where it does not. */
    public Bounds where(Node condition, boolean holds) {
        Narrowed narrowed = new Narrowed(ranges, found);
        narrowed.add(condition, holds);
        return new Bounds(ImmutableMap.copyOf(narrowed.ranges), found);
    }

    /** What a fact may be while it is unknown. */
    public Range of(Fact<?, ?> fact) {
        Range range = ranges.get(fact);
        return range == null ? unknown(fact) : range;
    }

    /** Whether they can change what a node comes to. What is very long is not looked through: it has the bounds that it has without them. */
    public boolean matterTo(Node node) {
        if (ranges.isEmpty()) {
            return false;
        }
        Deque<Node> next = new ArrayDeque<>();
        next.push(node);
        boolean isFound = false;
        for (int looked = 0; !next.isEmpty(); looked++) {
            if (looked > MOST) {
                return false;
            }
            Node one = next.pop();
            isFound |= one instanceof Leaf.Stated stated && ranges.containsKey(stated.fact());
            if (!isOfItsOwn(one)) {
                one.operands().forEach(next::push);
            }
        }
        return isFound;
    }

    /**
     * Whether a node comes to the same whatever the branch that it stands in: it is shared, asks other entities, or asks whether something is known at all.
     */
    private static boolean isOfItsOwn(Node node) {
        return switch (node.operator()) {
            case DEFINITION,
                    OPEN_TERM,
                    ELIGIBLE,
                    AMOUNT_OF,
                    IS_DECIDED_BY,
                    ANY,
                    EACH,
                    COUNT,
                    RANK,
                    SUM,
                    LARGEST_OF,
                    SMALLEST_OF,
                    OWNER,
                    FIRST_KNOWN -> true;
            default -> false;
        };
    }

    /** Collects bounds from conditions. */
    private static final class Narrowed {

        private final Map<Fact<?, ?>, Range> ranges;
        private final ImmutableSet<String> found;
        private final Set<Node> held = new HashSet<>();
        private final Set<Node> failed = new HashSet<>();

        Narrowed(Map<Fact<?, ?>, Range> before, ImmutableSet<String> found) {
            this.ranges = new LinkedHashMap<>(before);
            this.found = found;
        }

        void add(Node condition, boolean holds) {
            if (!(holds ? held : failed).add(condition)) {
                return;
            }
            switch (condition.operator()) {
                case ALL_OF, ANY_OF -> {
                    // all of an alternative that fails fail
                    if (holds == (condition.operator() == Operator.ALL_OF)) {
                        condition.operands().forEach(o -> add(o, holds));
                    }
                }
                case NOT -> add(condition.operands().get(0), !holds);
                case DEFINITION -> {
                    PassedOn.Defined defined = (PassedOn.Defined) condition;
                    if (!found.contains(defined.definition().id())) {
                        add(defined.body(), holds);
                    }
                }
                case BELOW, AT_MOST, ABOVE, AT_LEAST -> compare((Proposition.Compared) condition, holds);
                case EQUALS -> equal((Proposition.Equal) condition, holds);
                default -> {}
            }
        }

        // what is not the same is still almost everything
        private void equal(Proposition.Equal equality, boolean holds) {
            if (holds) {
                for (boolean isLess : new boolean[] {true, false}) {
                    narrow(equality.left(), equality.right(), isLess, false);
                    narrow(equality.right(), equality.left(), isLess, false);
                }
            }
        }

        private void compare(Proposition.Compared comparison, boolean holds) {
            boolean isLess = comparison.how().isLess();
            boolean isStrict = comparison.how().isStrict();
            // what is not below is at least
            narrow(comparison.left(), comparison.right(), isLess == holds, isStrict == holds);
            narrow(comparison.right(), comparison.left(), isLess != holds, isStrict == holds);
        }

        private void narrow(Node fact, Node limit, boolean isLess, boolean isStrict) {
            Fraction value = value(limit);
            if (!(fact instanceof Leaf.Stated stated) || value == null) {
                return;
            }
            Fact<?, ?> of = stated.fact();
            Range known = ranges.get(of);
            Range within = side(value, scale(of), isLess, isStrict).both(known == null ? unknown(of) : known);
            // a branch that nobody can be in says nothing
            if (within != null) {
                ranges.put(of, within);
            }
        }

        // facts are whole numbers of their smallest units
        private static Range side(Fraction limit, long scale, boolean isLess, boolean isStrict) {
            try {
                Fraction inUnits = limit.times(Fraction.of(scale));
                long nearest = inUnits.rounded(isLess ? RoundingMode.FLOOR : RoundingMode.CEILING);
                if (isStrict && inUnits.isWhole()) {
                    nearest = isLess ? Math.decrementExact(nearest) : Math.incrementExact(nearest);
                }
                Fraction end = Fraction.of(nearest, scale);
                return isLess ? new Range(null, end) : new Range(end, null);
            } catch (ArithmeticException e) {
                // a limit beyond all facts says nothing of them
                return Range.UNKNOWN;
            }
        }

        private static @Nullable Fraction value(Node node) {
            if (node instanceof Leaf.DayConstant day) {
                return Fraction.of(day.value().toEpochDay());
            }
            return node instanceof Leaf.NumberConstant number ? number.value() : null;
        }
    }
}
