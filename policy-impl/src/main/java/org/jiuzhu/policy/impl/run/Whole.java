package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jspecify.annotations.Nullable;

/**
 * A run over whole numbers: each column has a unit, such as a hundredth of a fen, and its numbers are counted in that. A household for which that is not enough, because
 * something does not divide or is too large, is run again over exact fractions, with all of its batch.
 */
final class Whole extends Run {

    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());

    /** What divides by all numbers up to ten. */
    private static final long DIVISIBLE = 2520;

    private final long[] low;
    private final long[] high;
    private final long[] units;
    private final boolean[] lost;
    private final Ends ends = new Ends();

    private Whole(Setup setup, Slice slice, Batch batch) {
        super(setup, slice, batch);
        this.low = new long[numbers()];
        this.high = new long[numbers()];
        this.units = new long[slice.columns.length];
        this.lost = new boolean[batch.discretion().size()];
    }

    /** Runs operations; over fractions if there is a household that it cannot do. */
    static Values run(Setup setup, Slice slice, Batch batch) {
        Whole run;
        try {
            run = new Whole(setup, slice, batch);
            run.run();
        } catch (ArithmeticException e) {
            // no unit fits all of a column
            return Exact.run(setup, slice, batch);
        }
        return run.isLost() ? Exact.run(setup, slice, batch) : run;
    }

    private boolean isLost() {
        for (boolean one : lost) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Range number(Op op, int row) {
        long unit = units[slice.column(op)];
        long least = low[start(op) + row];
        long most = high[start(op) + row];
        Fraction from = least == Ends.LOWEST ? null : Fraction.of(least, unit);
        if (least == most) {
            return new Range(from, from);
        }
        return new Range(from, most == Ends.HIGHEST ? null : Fraction.of(most, unit));
    }

    // Columns and their units

    private long unit(int use) {
        return units[uses[use]];
    }

    private void unitIs(long unit) {
        units[column] = unit;
    }

    /** The unit in which the numbers of both can be counted. */
    private static long common(long a, long b) {
        if (a % b == 0) {
            return a;
        }
        return b % a == 0 ? b : Math.multiplyExact(a / LongMath.gcd(a, b), b);
    }

    private static long unit(Range range) {
        Fraction least = range.low();
        Fraction most = range.high();
        return common(least == null ? 1 : least.denominator(), most == null ? 1 : most.denominator());
    }

    private static long count(@Nullable Fraction end, long unit, long none) {
        return end == null ? none : Math.multiplyExact(end.numerator(), unit / end.denominator());
    }

    private void put(int row, long least, long most) {
        low[start + row] = least;
        high[start + row] = most;
        if (ends.takeLost()) {
            lost[rows.root(table(), row)] = true;
        }
    }

    private long low(int use, int row) {
        return low[used(use) + row];
    }

    private long high(int use, int row) {
        return high[used(use) + row];
    }

    // Constants and inputs

    @Override
    void constant(Range value) {
        unitIs(unit(value));
        Arrays.fill(low, start, start + size, count(value.low(), units[column], Ends.LOWEST));
        Arrays.fill(high, start, start + size, count(value.high(), units[column], Ends.HIGHEST));
    }

    @Override
    void statedNumber(Op.Stated op) {
        long scale = Bounds.scale(op.fact());
        long unit = common(scale, unit(op.unknown()));
        unitIs(unit);
        long least = count(op.unknown().low(), unit, Ends.LOWEST);
        long most = count(op.unknown().high(), unit, Ends.HIGHEST);
        int slot = op.fact().slot();
        long factor = unit / scale;
        for (int row = 0; row < size; row++) {
            long value = encoded(row, slot);
            if (value == Fact.UNKNOWN) {
                put(row, least, most);
            } else {
                long number = ends.times(value, factor);
                put(row, number, number);
            }
        }
    }

    @Override
    void figure(Inputs.Figure figure) {
        long unit = unit(figure.anywhere());
        for (Range one : figure.byArea()) {
            unit = common(unit, unit(one));
        }
        unitIs(unit);
        for (int row = 0; row < size; row++) {
            long area = area(row);
            Range range =
                    area == Fact.UNKNOWN ? figure.anywhere() : figure.byArea().get((int) area);
            put(row, count(range.low(), unit, Ends.LOWEST), count(range.high(), unit, Ends.HIGHEST));
        }
    }

    // First that applies

    @Override
    void firstNumber() {
        long unit = unit(uses.length - 1);
        for (int use = 1; use < uses.length; use += 2) {
            unit = common(unit, unit(use));
        }
        unitIs(unit);
        for (int row = 0; row < size; row++) {
            first(row, unit);
        }
    }

    private void first(int row, long unit) {
        long least = Ends.HIGHEST;
        long most = Ends.LOWEST;
        for (int use = 0; use + 1 < uses.length; use += 2) {
            byte applies = bits(used(use) + row);
            if (Truths.mayHold(applies)) {
                long factor = unit / unit(use + 1);
                least = Math.min(least, ends.times(low(use + 1, row), factor));
                most = Math.max(most, ends.times(high(use + 1, row), factor));
            }
            if (!Truths.mayFail(applies)) {
                put(row, least, most);
                return;
            }
        }
        int last = uses.length - 1;
        long factor = unit / unit(last);
        put(
                row,
                Math.min(least, ends.times(low(last, row), factor)),
                Math.max(most, ends.times(high(last, row), factor)));
    }

    @Override
    boolean isOutside(int use, int row, OpenTerm<?> term) {
        return (term.least().isPresent()
                        && high(use, row) != Ends.HIGHEST
                        && compare(high(use, row), use, term.least().get()) < 0)
                || (term.most().isPresent()
                        && low(use, row) != Ends.LOWEST
                        && compare(low(use, row), use, term.most().get()) > 0);
    }

    private int compare(long end, int use, Fraction other) {
        return Ends.compare(end, unit(use), other.numerator(), other.denominator());
    }

    @Override
    void firstKnownNumber() {
        long unit = common(unit(0), unit(1));
        unitIs(unit);
        for (int row = 0; row < size; row++) {
            int known = low(0, row) == high(0, row) ? 0 : 1;
            long factor = unit / unit(known);
            put(row, ends.times(low(known, row), factor), ends.times(high(known, row), factor));
        }
    }

    // Arithmetic

    @Override
    void compare(boolean strictly) {
        long less = unit(0);
        long more = unit(1);
        for (int row = 0; row < size; row++) {
            // the one ends before the other begins, or begins after it ends
            int before = Ends.compare(high(0, row), less, low(1, row), more);
            int after = Ends.compare(low(0, row), less, high(1, row), more);
            boolean holds = strictly ? before < 0 : before <= 0;
            boolean fails = strictly ? after >= 0 : after > 0;
            bits(start + row, holds ? Truths.HOLDS : fails ? Truths.FAILS : Truths.OPEN);
        }
    }

    @Override
    void compute(Op.Computed op) {
        switch (op.with()) {
            case TIMES -> multiply();
            case DIVIDED_BY -> divide(op);
            default -> {
                long unit = 1;
                for (int use = 0; use < uses.length; use++) {
                    unit = common(unit, unit(use));
                }
                unitIs(unit);
                for (int row = 0; row < size; row++) {
                    add(op, row, unit);
                }
            }
        }
    }

    private void add(Op.Computed op, int row, long unit) {
        long factor = unit / unit(0);
        long least = ends.times(low(0, row), factor);
        long most = ends.times(high(0, row), factor);
        for (int use = 1; use < uses.length; use++) {
            factor = unit / unit(use);
            long from = ends.times(low(use, row), factor);
            long to = ends.times(high(use, row), factor);
            switch (op.with()) {
                case PLUS -> {
                    least = ends.plus(least, from);
                    most = ends.plus(most, to);
                }
                case MINUS -> {
                    least = ends.plus(least, Ends.negated(to));
                    most = ends.plus(most, Ends.negated(from));
                }
                case LARGEST -> {
                    least = Math.max(least, from);
                    most = Math.max(most, to);
                }
                case SMALLEST -> {
                    least = Math.min(least, from);
                    most = Math.min(most, to);
                }
                default -> throw new IllegalStateException("not arithmetic: " + op.with());
            }
        }
        put(row, least, most);
    }

    private void multiply() {
        unitIs(Math.multiplyExact(unit(0), unit(1)));
        for (int row = 0; row < size; row++) {
            ends.multiply(low(0, row), high(0, row), low(1, row), high(1, row));
            put(row, ends.least, ends.most);
        }
    }

    private void divide(Op.Computed op) {
        long refined = refinement(op.operands().get(1));
        unitIs(Math.multiplyExact(unit(0), refined));
        long factor = Math.multiplyExact(refined, unit(1));
        for (int row = 0; row < size; row++) {
            if (low(1, row) == 0 && high(1, row) == 0) {
                irregular(row);
            }
            ends.divide(low(0, row), high(0, row), low(1, row), high(1, row), factor);
            put(row, ends.least, ends.most);
        }
    }

    /** By how much a unit is to be smaller, so that what is divided can be counted in it. */
    private static long refinement(Op divisor) {
        Fraction by =
                divisor instanceof Op.NumberConstant constant ? constant.value().exact() : null;
        return by == null ? DIVISIBLE : Math.max(1, Math.abs(by.numerator()));
    }

    @Override
    void round(Op.Rounded op) {
        unitIs(1);
        for (int row = 0; row < size; row++) {
            rounded(row, op.rounding(), op.rounding());
        }
    }

    @Override
    void roundAs() {
        unitIs(1);
        for (int row = 0; row < size; row++) {
            long code = code(used(1) + row);
            boolean isOpen = code == Fact.UNKNOWN;
            rounded(
                    row,
                    (isOpen ? RoundingWay.DOWN_TO_FEN : WAYS.get((int) code)).rounding(),
                    (isOpen ? RoundingWay.UP_TO_FEN : WAYS.get((int) code)).rounding());
        }
    }

    private void rounded(int row, Rounding ofLow, Rounding ofHigh) {
        put(row, ends.rounded(low(0, row), unit(0), ofLow), ends.rounded(high(0, row), unit(0), ofHigh));
    }

    // Lists

    @Override
    void count(int list) {
        unitIs(1);
        for (int row = 0; row < size; row++) {
            int first = rows.start(list, row);
            if (first == Rows.NONE) {
                put(row, 0, Ends.HIGHEST);
                continue;
            }
            int least = 0;
            int most = 0;
            for (int part = first; part < rows.end(list, row); part++) {
                byte counts = bits(used(0) + part);
                least += Truths.mayFail(counts) ? 0 : 1;
                most += Truths.mayHold(counts) ? 1 : 0;
            }
            put(row, least, most);
        }
    }

    @Override
    void sum(int list) {
        unitIs(unit(1));
        for (int row = 0; row < size; row++) {
            int first = rows.start(list, row);
            if (first == Rows.NONE) {
                sumOfUnknown(rows.unknown(list, row), row);
                continue;
            }
            long least = 0;
            long most = 0;
            for (int part = first; part < rows.end(list, row); part++) {
                byte counts = bits(used(0) + part);
                if (Truths.mayHold(counts)) {
                    boolean isSure = !Truths.mayFail(counts);
                    least = ends.plus(least, isSure ? low(1, part) : Math.min(low(1, part), 0));
                    most = ends.plus(most, isSure ? high(1, part) : Math.max(high(1, part), 0));
                }
            }
            put(row, least, most);
        }
    }

    // nobody knows how many there are; the sum has the sign that each has of whom nothing is known
    private void sumOfUnknown(int anybody, int row) {
        boolean mayCount = Truths.mayHold(bits(used(0) + anybody));
        put(
                row,
                mayCount && low(1, anybody) < 0 ? Ends.LOWEST : 0,
                mayCount && high(1, anybody) > 0 ? Ends.HIGHEST : 0);
    }

    @Override
    void numberOfOwner(int owners) {
        unitIs(unit(0));
        for (int row = 0; row < size; row++) {
            int up = rows.up(table(), row, owners);
            if (up == Rows.NONE) {
                put(row, Ends.LOWEST, Ends.HIGHEST);
            } else {
                put(row, low(0, up), high(0, up));
            }
        }
    }

    // Days

    @Override
    void monthsAfter() {
        unitIs(1);
        for (int row = 0; row < size; row++) {
            put(row, after(low(0, row)), after(high(0, row)));
        }
    }

    private static long after(long day) {
        return Ends.isOpen(day)
                ? day
                : LocalDate.ofEpochDay(day).plusMonths(1).withDayOfMonth(1).toEpochDay();
    }

    @Override
    void timeBetween(boolean years) {
        unitIs(1);
        ChronoUnit of = years ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        for (int row = 0; row < size; row++) {
            long from = low(0, row);
            long to = low(1, row);
            if (from == high(0, row) && to == high(1, row)) {
                // someone born on 29 February completes a year on 1 March of a common year, and so says java.time
                long time = of.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
                put(row, time, time);
            } else {
                put(row, Ends.LOWEST, Ends.HIGHEST);
            }
        }
    }
}
