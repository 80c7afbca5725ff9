package org.jiuzhu.policy.impl.run;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Arithmetic.Ranges;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.RoundingWay;

/**
 * A run over whole numbers: each column has a unit, such as a hundredth of a fen, and its numbers are counted in that. A household for which that is not enough, because
 * something does not divide or is too large, is lost here and run again over exact fractions; the others are not.
 */
final class Whole extends Evaluator {

    private final Arithmetic arithmetic;
    private Lost lost = Lost.NOBODY;

    private Whole(Setup setup, Slice slice, Batch batch, Columns columns) {
        super(setup, slice, batch, columns);
        this.arithmetic = new Arithmetic(columns);
    }

    /** Runs operations; over fractions for households that it cannot do. */
    static Values run(Setup setup, Slice slice, Batch batch, Columns columns) {
        if (!slice.isWhole) {
            return Exact.run(setup, slice, batch);
        }
        Whole run = new Whole(setup, slice, batch, columns);
        run.begin();
        if (columns.fixedAreLost) {
            return Exact.run(setup, slice, batch);
        }
        run.run();
        run.lost = Lost.run(setup, slice, batch, columns.marks);
        return run;
    }

    @Override
    public boolean isIrregular(int root) {
        return lost.isIrregular(root);
    }

    @Override
    public boolean isLost(int root) {
        return lost.has(root);
    }

    @Override
    public Truth truth(Op op, int row) {
        Values other = lost.of(op, rows, row);
        return other == null ? super.truth(op, row) : other.truth(op, Lost.rowAlone(op, rows, row));
    }

    @Override
    public long code(Op op, int row) {
        Values other = lost.of(op, rows, row);
        return other == null ? super.code(op, row) : other.code(op, Lost.rowAlone(op, rows, row));
    }

    @Override
    public Range number(Op op, int row) {
        Values other = lost.of(op, rows, row);
        if (other != null) {
            return other.number(op, Lost.rowAlone(op, rows, row));
        }
        return range(slice.column(op), row);
    }

    @Override
    void putFound(int row, Finding finding) {
        long number = Found.count(finding, unit());
        columns.numbers[start + row] = number;
        columns.numbers[columns.highs[column] + row] = number;
        if (number == Ends.HIGHEST) {
            columns.marks.lost(row);
        }
    }

    // Columns and their units

    private long unit() {
        return slice.units[column];
    }

    private long unit(int use) {
        return slice.units[uses[use]];
    }

    int end(int use, boolean isHigh) {
        return (isHigh ? columns.highs : columns.lows)[uses[use]];
    }

    Ranges ranges(int use) {
        return new Ranges(end(use, false), end(use, true), unit(use));
    }

    boolean isExact(int use) {
        return end(use, false) == end(use, true);
    }

    private Ranges ownRanges() {
        return new Ranges(start, columns.ownHigh(column), unit());
    }

    /** An end of a used column, counted in this column's unit. */
    private int inUnit(int use, boolean isHigh, int spare) {
        long factor = unit() / unit(use);
        int end = end(use, isHigh);
        if (factor == 1) {
            return end;
        }
        arithmetic.multiple(columns.spare(spare), end, factor, size);
        return columns.spare(spare);
    }

    private void copyInUnit(int into, int use, boolean isHigh) {
        long factor = unit() / unit(use);
        if (factor == 1) {
            System.arraycopy(columns.numbers, end(use, isHigh), columns.numbers, into, size);
        } else {
            arithmetic.multiple(into, end(use, isHigh), factor, size);
        }
    }

    // Constants and inputs

    @Override
    void constant(Range value) {
        long[] n = columns.numbers;
        Arrays.fill(n, start, start + size, Facts.count(value.low(), unit(), Ends.LOWEST));
        if (value.isExact()) {
            columns.exact(column);
        } else {
            int high = columns.ownHigh(column);
            Arrays.fill(n, high, high + size, Facts.count(value.high(), unit(), Ends.HIGHEST));
        }
    }

    @Override
    void facts(Facts facts) {
        facts.readNumbers(rows, columns);
    }

    @Override
    void figure(Inputs.Figure figure) {
        int areas = figure.byArea().size();
        long[] lows = new long[areas + 1];
        long[] highs = new long[areas + 1];
        for (int area = 0; area <= areas; area++) {
            Range range = area == areas ? figure.anywhere() : figure.byArea().get(area);
            lows[area] = Facts.count(range.low(), unit(), Ends.LOWEST);
            highs[area] = Facts.count(range.high(), unit(), Ends.HIGHEST);
        }
        long[] n = columns.numbers;
        int high = columns.ownHigh(column);
        for (int row = 0; row < size; row++) {
            long code = area(row);
            int area = code == Fact.UNKNOWN ? areas : (int) code;
            n[start + row] = lows[area];
            n[high + row] = highs[area];
        }
    }

    // Tables

    @Override
    public void lookedUp(Numbers.LookedUp op) {
        new Lookups(this, op, (use, row) -> range(uses[use], row)).fill(columns.ownHigh(column), unit());
    }

    private Range range(int of, int row) {
        long[] n = columns.numbers;
        return Ends.range(n[columns.lows[of] + row], n[columns.highs[of] + row], slice.units[of]);
    }

    // First that applies

    @Override
    void firstNumber() {
        int last = uses.length - 1;
        int high = columns.ownHigh(column);
        boolean isExact = isExact(last);
        copyInUnit(start, last, false);
        if (!isExact) {
            copyInUnit(high, last, true);
        }
        byte[] truths = columns.truths;
        long[] n = columns.numbers;
        for (int use = last - 2; use >= 0; use -= 2) {
            int applies = used(use);
            if (Truths.allFail(truths, applies, size)) {
                // nobody has this case
                continue;
            }
            boolean wasExact = isExact;
            isExact &= isExact(use + 1) && Truths.areSettled(truths, applies, size);
            if (wasExact && !isExact) {
                System.arraycopy(n, start, n, high, size);
            }
            Choices.firstLow(n, start, truths, applies, inUnit(use + 1, false, 0), size);
            if (!isExact) {
                Choices.firstHigh(n, high, truths, applies, inUnit(use + 1, true, 0), size);
            }
        }
        if (isExact) {
            columns.exact(column);
        }
    }

    @Override
    boolean isAnyOutside(int use, OpenTerm<?> term) {
        // what is the same in all batches is so in all rows
        int different = slice.fixed[uses[use]] ? Math.min(size, 1) : size;
        return new Limits(term, unit(use)).excludeAny(columns.numbers, end(use, false), end(use, true), different);
    }

    @Override
    boolean isOutside(int use, int row, OpenTerm<?> term) {
        long[] n = columns.numbers;
        return new Limits(term, unit(use)).exclude(n[end(use, false) + row], n[end(use, true) + row]);
    }

    @Override
    void firstKnownNumber() {
        long[] n = columns.numbers;
        Ranges into = ownRanges();
        Choices.firstKnown(n, into.low(), ranges(0), inUnit(0, false, 0), inUnit(1, false, 1), size);
        Choices.firstKnown(n, into.high(), ranges(0), inUnit(0, true, 0), inUnit(1, true, 1), size);
    }

    // Arithmetic

    @Override
    public void compared(Conditions.Compared op) {
        arithmetic.compare(start, op.strictly(), ranges(0), ranges(1), size);
    }

    @Override
    public void equal(Conditions.Equal op) {
        arithmetic.equal(start, ranges(0), ranges(1), size);
    }

    @Override
    public void computed(Numbers.Computed op) {
        switch (op.with()) {
            case TIMES -> multiply();
            case DIVIDED_BY -> arithmetic.divide(ownRanges(), ranges(0), ranges(1), unit() / unit(0) * unit(1), size);
            default -> {
                combine(op.with(), start, false);
                if (IntStream.range(0, uses.length).allMatch(this::isExact)) {
                    columns.exact(column);
                } else {
                    combine(op.with(), columns.ownHigh(column), true);
                }
            }
        }
    }

    private void combine(Operator with, int into, boolean isHigh) {
        copyInUnit(into, 0, isHigh);
        for (int use = 1; use < uses.length; use++) {
            int other = inUnit(use, isHigh != (with == Operator.MINUS), 0);
            switch (with) {
                case PLUS -> arithmetic.plus(into, other, size);
                case MINUS -> arithmetic.minus(into, other, size);
                case LARGEST -> arithmetic.largest(into, other, size);
                case SMALLEST -> arithmetic.smallest(into, other, size);
                default -> throw new IllegalStateException("not arithmetic: " + with);
            }
        }
    }

    private void multiply() {
        int constant = isPositive(0) ? 0 : 1;
        if (!isPositive(constant)) {
            arithmetic.multiply(ownRanges(), ranges(0), ranges(1), size);
            return;
        }
        long factor = columns.numbers[end(constant, false)];
        int other = 1 - constant;
        arithmetic.multiple(start, end(other, false), factor, size);
        if (isExact(other)) {
            columns.exact(column);
        } else {
            arithmetic.multiple(columns.ownHigh(column), end(other, true), factor, size);
        }
    }

    /** Whether a used column has the same number above zero in all rows. */
    private boolean isPositive(int use) {
        return slice.fixed[uses[use]] && isExact(use) && columns.numbers[end(use, false)] > 0;
    }

    @Override
    public void rounded(Numbers.Rounded op) {
        arithmetic.round(start, end(0, false), unit(0), op.rounding(), size);
        if (isExact(0)) {
            columns.exact(column);
        } else {
            arithmetic.round(columns.ownHigh(column), end(0, true), unit(0), op.rounding(), size);
        }
    }

    @Override
    public void roundedAs(Numbers.RoundedAs op) {
        int high = columns.ownHigh(column);
        arithmetic.roundAs(start, end(0, false), unit(0), used(1), RoundingWay.DOWN_TO_FEN.rounding(), size);
        arithmetic.roundAs(high, end(0, true), unit(0), used(1), RoundingWay.UP_TO_FEN.rounding(), size);
    }

    @Override
    Keys keysOf(int[] places) {
        return new WholeKeys(columns, places);
    }

    @Override
    Cells cells() {
        return columns;
    }

    @Override
    Evaluator laidOut(Columns others) {
        return new Whole(setup, slice, batch, others);
    }

    @Override
    public void counted(Folds.Counted op) {
        new WholeLists(this).counted(op);
    }

    @Override
    public void summed(Folds.Summed op) {
        new WholeLists(this).summed(op);
    }

    @Override
    public void picked(Folds.Picked op) {
        new WholeLists(this).picked(op);
    }

    @Override
    void numberOfOwner(int owners) {
        long[] n = columns.numbers;
        if (slice.fixed[column]) {
            Arrays.fill(n, start, start + size, n[end(0, false)]);
            int high = columns.ownHigh(column);
            Arrays.fill(n, high, high + size, n[end(0, true)]);
            if (isExact(0)) {
                columns.exact(column);
            }
            return;
        }
        int[] ups = rows.ups(table(), owners);
        Choices.ofOwner(n, start, end(0, false), ups, Ends.LOWEST, size);
        if (isExact(0) && rows.schema().alwaysHas(table(), owners)) {
            columns.exact(column);
        } else {
            Choices.ofOwner(n, columns.ownHigh(column), end(0, true), ups, Ends.HIGHEST, size);
        }
    }

    // Days

    @Override
    public void ofDay(Numbers.OfDay op) {
        new DayEnds().ofDays(columns, ownRanges(), ranges(0), op, size);
    }

    @Override
    public void laterDay(Numbers.LaterDay op) {
        new DayEnds().later(columns, ownRanges(), ranges(0), ranges(1), op.how(), size);
    }

    @Override
    public void between(Numbers.Between op) {
        arithmetic.between(ownRanges(), ranges(0), ranges(1), op.years() ? Days.MONTHS_OF_YEAR : 1, size);
    }
}
