package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jspecify.annotations.Nullable;

/** A run over ranges of exact fractions, for households whose numbers no column of whole numbers can hold. */
final class Exact extends Evaluator {

    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());

    private final Fractions numbers;
    private byte[] marks = {};

    private Exact(Setup setup, Slice slice, Batch batch, Columns columns) {
        super(setup, slice, batch, columns);
        this.numbers = new Fractions(columns, slice);
    }

    static Exact run(Setup setup, Slice slice, Batch batch) {
        Exact run = new Exact(setup, slice, batch, new Columns());
        run.begin();
        run.run();
        run.marks = run.columns.marks.ofRoots(run.rows);
        return run;
    }

    @Override
    public boolean isIrregular(int root) {
        return (marks[root] & Marks.IRREGULAR) != 0;
    }

    @Override
    public boolean isLost(int root) {
        return true;
    }

    @Override
    public Range number(Op op, int row) {
        Range number = numbers.get(start(op) + row);
        if (Fractions.isBeyond(number)) {
            throw new ArithmeticException(op.head().node() + " is beyond what can be computed");
        }
        return number;
    }

    // an amount that is too large matters only where it is read
    private void each(IntFunction<Range> of) {
        for (int row = 0; row < size; row++) {
            numbers.set(start + row, computed(of, row));
        }
    }

    private static Range computed(IntFunction<Range> of, int row) {
        try {
            return of.apply(row);
        } catch (ArithmeticException e) {
            return Fractions.BEYOND;
        }
    }

    private Range used(int use, int row) {
        return numbers.get(used(use) + row);
    }

    @Override
    void constant(Range value) {
        each(row -> value);
    }

    @Override
    void facts(Facts facts) {}

    @Override
    void numberStated(Leaves.Stated op) {
        long scale = Bounds.scale(op.fact());
        each(row -> {
            long value = rows.encoded(table(), row, op.fact());
            return value == Fact.UNKNOWN ? op.unknown() : Range.exactly(Fraction.of(value, scale));
        });
    }

    @Override
    void figure(Inputs.Figure figure) {
        each(row -> {
            long area = area(row);
            return area == Fact.UNKNOWN ? figure.anywhere() : figure.byArea().get((int) area);
        });
    }

    @Override
    void firstNumber() {
        each(this::first);
    }

    private Range first(int row) {
        Range possible = null;
        for (int use = 0; use + 1 < uses.length; use += 2) {
            byte applies = columns.truths[used(use) + row];
            if (Truths.mayHold(applies)) {
                possible = Fractions.hull(possible, used(use + 1, row));
            }
            if (!Truths.mayFail(applies)) {
                return possible == null ? Fractions.BEYOND : possible;
            }
        }
        return Fractions.hull(possible, used(uses.length - 1, row));
    }

    @Override
    void putFound(int row, Finding finding) {
        numbers.set(start + row, Range.exactly(finding.value()));
    }

    @Override
    boolean isAnyOutside(int use, OpenTerm<?> term) {
        return true;
    }

    @Override
    boolean isOutside(int use, int row, OpenTerm<?> term) {
        Fraction low = used(use, row).low();
        Fraction high = used(use, row).high();
        return (high != null && term.least().filter(l -> high.compareTo(l) < 0).isPresent())
                || (low != null && term.most().filter(m -> low.compareTo(m) > 0).isPresent());
    }

    @Override
    void firstKnownNumber() {
        each(row -> used(used(0, row).isExact() ? 0 : 1, row));
    }

    @Override
    public void compared(Conditions.Compared op) {
        BiFunction<Range, Range, Truth> how = op.strictly() ? Range::isBelow : Range::isAtMost;
        for (int row = 0; row < size; row++) {
            columns.truths[start + row] = Fractions.compared(used(0, row), used(1, row), how);
        }
    }

    @Override
    public void equal(Conditions.Equal op) {
        for (int row = 0; row < size; row++) {
            columns.truths[start + row] = Fractions.areEqual(used(0, row), used(1, row));
        }
    }

    @Override
    public void computed(Numbers.Computed op) {
        each(row -> {
            Range result = used(0, row);
            for (int use = 1; use < uses.length; use++) {
                Range next = used(use, row);
                if (Fractions.isBeyond(result) || Fractions.isBeyond(next)) {
                    return Fractions.BEYOND;
                }
                if (op.with() == Operator.DIVIDED_BY && next.isZero()) {
                    columns.marks.irregular(row);
                }
                result = with(op, result, next);
            }
            return result;
        });
    }

    private static Range with(Numbers.Computed op, Range result, Range next) {
        return switch (op.with()) {
            case PLUS -> result.plus(next);
            case MINUS -> result.minus(next);
            case TIMES -> result.times(next);
            case DIVIDED_BY -> result.dividedBy(next);
            case LARGEST -> result.largest(next);
            case SMALLEST -> result.smallest(next);
            default -> throw new IllegalStateException("not arithmetic: " + op.with());
        };
    }

    @Override
    public void rounded(Numbers.Rounded op) {
        each(row -> rounded(used(0, row), op.rounding(), op.rounding()));
    }

    @Override
    public void roundedAs(Numbers.RoundedAs op) {
        each(row -> {
            long code = columns.numbers[used(1) + row];
            if (code == Fact.UNKNOWN) {
                return rounded(used(0, row), RoundingWay.DOWN_TO_FEN.rounding(), RoundingWay.UP_TO_FEN.rounding());
            }
            Rounding rounding = WAYS.get((int) code).rounding();
            return rounded(used(0, row), rounding, rounding);
        });
    }

    private static Range rounded(Range range, Rounding ofLow, Rounding ofHigh) {
        if (Fractions.isBeyond(range)) {
            return range;
        }
        Fraction low = range.low();
        Fraction high = range.high();
        return new Range(low == null ? null : ofLow.round(low), high == null ? null : ofHigh.round(high));
    }

    @Override
    public void lookedUp(Numbers.LookedUp op) {
        each(new Lookups(this, op, this::usedKnown)::at);
    }

    private Range usedKnown(int use, int row) {
        Range range = used(use, row);
        if (Fractions.isBeyond(range)) {
            throw new ArithmeticException("beyond what can be computed");
        }
        return range;
    }

    // Lists

    @Override
    Keys keysOf(int[] places) {
        return numbers.keys(places);
    }

    @Override
    Cells cells() {
        return numbers;
    }

    @Override
    Evaluator laidOut(Columns others) {
        return new Exact(setup, slice, batch, others);
    }

    private ExactLists lists(Folds.Among among) {
        return new ExactLists(viewed(among), columns.truths, used(0));
    }

    @Override
    public void counted(Folds.Counted op) {
        ExactLists lists = lists(op.among());
        each(row -> lists.count(row, op.from()));
    }

    @Override
    public void summed(Folds.Summed op) {
        ExactLists lists = lists(op.among());
        each(row -> lists.sum(row, part -> usedKnown(1, part)));
    }

    @Override
    public void picked(Folds.Picked op) {
        ExactLists lists = lists(op.among());
        each(row -> lists.pick(row, op.largest(), part -> usedKnown(1, part)));
    }

    @Override
    void numberOfOwner(int owners) {
        if (slice.fixed[column]) {
            constant(numbers.get(used(0)));
            return;
        }
        each(row -> {
            int up = rows.up(table(), row, owners);
            return up == Rows.NONE ? Range.UNKNOWN : used(0, up);
        });
    }

    @Override
    public void ofDay(Numbers.OfDay op) {
        DayEnds ends = new DayEnds();
        each(row -> {
            Range day = used(0, row);
            boolean isSaid = !Fractions.isBeyond(day)
                    && ends.ofDay(op, end(day.low(), 1, Ends.LOWEST), end(day.high(), 1, Ends.HIGHEST));
            return isSaid ? range(ends) : Fractions.BEYOND;
        });
    }

    @Override
    public void laterDay(Numbers.LaterDay op) {
        DayEnds ends = new DayEnds();
        each(row -> {
            Range day = used(0, row);
            Range by = used(1, row);
            if (Fractions.isBeyond(day) || Fractions.isBeyond(by)) {
                return Fractions.BEYOND;
            }
            long unit = Traits.common(denominator(by.low()), denominator(by.high()));
            boolean isSaid = ends.later(
                    op.how(),
                    end(day.low(), 1, Ends.LOWEST),
                    end(day.high(), 1, Ends.HIGHEST),
                    end(by.low(), unit, Ends.LOWEST),
                    end(by.high(), unit, Ends.HIGHEST),
                    unit);
            return isSaid ? range(ends) : Fractions.BEYOND;
        });
    }

    private static long denominator(@Nullable Fraction end) {
        return end == null ? 1 : end.denominator();
    }

    private static long end(@Nullable Fraction end, long unit, long open) {
        return Facts.count(end, unit, open);
    }

    private static Range range(DayEnds ends) {
        return new Range(
                ends.least == Ends.LOWEST ? null : Fraction.of(ends.least),
                ends.most == Ends.HIGHEST ? null : Fraction.of(ends.most));
    }

    @Override
    public void between(Numbers.Between op) {
        ChronoUnit unit = op.years() ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        each(row -> {
            Fraction first = used(0, row).exact();
            Fraction second = used(1, row).exact();
            // someone born on 29 February completes a year on 1 March of a common year, and so says java.time
            return first == null || second == null
                    ? Range.UNKNOWN
                    : Range.exactly(Fraction.of(unit.between(
                            LocalDate.ofEpochDay(first.numerator()), LocalDate.ofEpochDay(second.numerator()))));
        });
    }
}
