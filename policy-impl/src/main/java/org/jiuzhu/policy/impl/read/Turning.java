package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Operator;
import org.jspecify.annotations.Nullable;

/**
 * What turns with the date of the case alone, while no fact and no law changes: on which side of a day it lies, and numbers such as an age.
 *
 * <p>Within one calendar year each of these moves one way only, for a day is compared with a day that stays. So what is the same at both ends of a stretch is the same
 * between them, and where it differs, the first day of the difference is found by halving; results themselves go to and fro.
 */
public final class Turning {

    /** Numbers that move with the date if what they are made from does, in one direction. */
    private static final ImmutableSet<Operator> MOVED = Sets.immutableEnumSet(
            Operator.MONTH_AFTER,
            Operator.YEAR_OF,
            Operator.FIRST_ON_OR_AFTER,
            Operator.LAST_ON_OR_BEFORE,
            Operator.PLUS_YEARS,
            Operator.PLUS_MONTHS,
            Operator.PLUS_DAYS,
            Operator.LAST_DAY_WITHIN_MONTHS,
            Operator.YEARS_BETWEEN,
            Operator.MONTHS_BETWEEN,
            Operator.OWNER,
            Operator.DEFINITION,
            Operator.FIRST_KNOWN);

    /** Those that move with each day if what they are made from does; the others stay for months. */
    private static final ImmutableSet<Operator> DAILY = Sets.immutableEnumSet(
            Operator.PLUS_YEARS,
            Operator.PLUS_MONTHS,
            Operator.PLUS_DAYS,
            Operator.LAST_DAY_WITHIN_MONTHS,
            Operator.OWNER,
            Operator.DEFINITION,
            Operator.FIRST_KNOWN,
            Operator.CHOOSE);

    private static final ImmutableSet<Operator> COMPARING =
            Sets.immutableEnumSet(Operator.BELOW, Operator.AT_MOST, Operator.ABOVE, Operator.AT_LEAST, Operator.EQUALS);

    private final ImmutableList<Op> comparisons;
    private final ImmutableList<Op> numbers;

    private Turning(Set<Op> comparisons, Set<Op> numbers) {
        this.comparisons = ImmutableList.copyOf(comparisons);
        this.numbers = ImmutableList.copyOf(numbers);
    }

    /**
     * What turns of some operations.
     *
     * @param ops the operations, each after those that it uses
     * @param read those of them that results are read from
     */
    public static Turning of(ImmutableList<Op> ops, ImmutableList<Op> read) {
        Set<Op> moving = Sets.newIdentityHashSet();
        Set<Op> daily = Sets.newIdentityHashSet();
        Set<Op> comparisons = Sets.newLinkedHashSet();
        Set<Op> numbers = Sets.newLinkedHashSet();
        for (Op op : ops) {
            ImmutableList<Op> moved =
                    op.operands().stream().filter(moving::contains).collect(ImmutableList.toImmutableList());
            Operator operator = op.head().node().operator();
            if (operator == Operator.CASE_DATE || (!moved.isEmpty() && moves(op, moved))) {
                moving.add(op);
                if (operator == Operator.CASE_DATE
                        || (DAILY.contains(operator) && moved.stream().anyMatch(daily::contains))) {
                    daily.add(op);
                }
            } else if (COMPARING.contains(operator)
                    && (moved.size() == 1 || moved.stream().anyMatch(daily::contains))) {
                // between two of its steps what moves by steps stays, and the day goes past it once; two days that move
                // together stay as they lie
                comparisons.add(op);
                moved.stream()
                        .filter(m -> moved.size() > 1 && !daily.contains(m))
                        .forEach(numbers::add);
            } else {
                numbers.addAll(moved);
            }
        }
        read.stream().filter(moving::contains).forEach(numbers::add);
        return new Turning(comparisons, numbers);
    }

    // the month of a day that is not the date itself may go from December to January
    private static boolean moves(Op op, ImmutableList<Op> moved) {
        Operator operator = op.head().node().operator();
        boolean isMonthOfDate = operator == Operator.MONTH_OF
                && moved.stream().allMatch(m -> m.head().node().operator() == Operator.CASE_DATE);
        // as long as no condition turns, which is looked at by itself, it is always the same of its branches
        boolean isChosen = operator == Operator.CHOOSE;
        return op.head().type() == Op.Type.NUMBER
                && (isChosen || (moved.size() == 1 && (isMonthOfDate || MOVED.contains(operator))));
    }

    /** The operations that have to be run. */
    public ImmutableList<Op> ops() {
        return ImmutableList.<Op>builder().addAll(comparisons).addAll(numbers).build();
    }

    /** What they come to for one household: equal lists, and nothing has turned. */
    public ImmutableList<Object> at(Values values) {
        List<Object> all = new ArrayList<>();
        for (Op comparison : comparisons) {
            for (int row = 0; row < values.rows().size(comparison.table()); row++) {
                Range left = values.number(comparison.operands().get(0), row);
                Range right = values.number(comparison.operands().get(1), row);
                all.add(side(left.high(), right.low()));
                all.add(side(left.low(), right.high()));
            }
        }
        for (Op number : numbers) {
            for (int row = 0; row < values.rows().size(number.table()); row++) {
                all.add(values.number(number, row));
            }
        }
        return ImmutableList.copyOf(all);
    }

    // an end that nobody knows stays where it is
    private static int side(@Nullable Fraction one, @Nullable Fraction other) {
        return one == null || other == null ? 0 : Integer.signum(one.compareTo(other));
    }
}
