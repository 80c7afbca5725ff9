package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;

/**
 * Arithmetic on columns of ends of ranges: stretches of one array. What a row comes to that no whole number can say is marked as lost, and the row is then of no use.
 */
final class Arithmetic {

    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());

    private final Columns columns;
    private final Marks marks;

    Arithmetic(Columns columns) {
        this.columns = columns;
        this.marks = columns.marks;
    }

    /** A column in units that are so many times smaller. */
    void multiple(int into, int of, long factor, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            long end = n[of + row];
            n[into + row] = Ends.multiple(end, factor);
            if (Ends.isMultipleLost(end, factor)) {
                marks.lost(row);
            }
        }
    }

    void plus(int into, int other, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            long a = n[into + row];
            long b = n[other + row];
            n[into + row] = Ends.sum(a, b);
            if (Ends.isSumLost(a, b)) {
                marks.lost(row);
            }
        }
    }

    void minus(int into, int other, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            long a = n[into + row];
            long b = Ends.negated(n[other + row]);
            n[into + row] = Ends.sum(a, b);
            if (Ends.isSumLost(a, b)) {
                marks.lost(row);
            }
        }
    }

    void largest(int into, int other, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            n[into + row] = Math.max(n[into + row], n[other + row]);
        }
    }

    void smallest(int into, int other, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            n[into + row] = Math.min(n[into + row], n[other + row]);
        }
    }

    // Ranges: both ends of each

    /**
     * A column of ranges.
     *
     * @param low where its lower ends begin
     * @param high where its upper ends begin: the same where all are exact
     * @param unit how many of it are one
     */
    record Ranges(int low, int high, long unit) {

        boolean isExact() {
            return low == high;
        }
    }

    void multiply(Ranges into, Ranges a, Ranges b, int size) {
        long[] n = columns.numbers;
        Ends ends = new Ends();
        for (int row = 0; row < size; row++) {
            ends.multiply(n[a.low + row], n[a.high + row], n[b.low + row], n[b.high + row]);
            n[into.low + row] = ends.least;
            n[into.high + row] = ends.most;
            if (ends.takeLost()) {
                marks.lost(row);
            }
        }
    }

    /** By what is zero, a household is irregular. */
    void divide(Ranges into, Ranges a, Ranges b, long factor, int size) {
        long[] n = columns.numbers;
        Ends ends = new Ends();
        for (int row = 0; row < size; row++) {
            long low = n[b.low + row];
            long high = n[b.high + row];
            ends.divide(n[a.low + row], n[a.high + row], low, high, factor);
            n[into.low + row] = ends.least;
            n[into.high + row] = ends.most;
            if (low == 0 && high == 0) {
                marks.irregular(row);
            }
            if (ends.takeLost()) {
                marks.lost(row);
            }
        }
    }

    void round(int into, int of, long unit, Rounding rounding, int size) {
        long[] n = columns.numbers;
        Ends ends = new Ends();
        for (int row = 0; row < size; row++) {
            n[into + row] = ends.rounded(n[of + row], unit, rounding);
            if (ends.takeLost()) {
                marks.lost(row);
            }
        }
    }

    /** Rounded as a code says, or while nobody says so, in another way. */
    void roundAs(int into, int of, long unit, int codes, Rounding whileOpen, int size) {
        long[] n = columns.numbers;
        Ends ends = new Ends();
        for (int row = 0; row < size; row++) {
            long code = n[codes + row];
            Rounding rounding =
                    code == Fact.UNKNOWN ? whileOpen : WAYS.get((int) code).rounding();
            n[into + row] = ends.rounded(n[of + row], unit, rounding);
            if (ends.takeLost()) {
                marks.lost(row);
            }
        }
    }

    /** Whether the one surely lies below the other, or not above it, or surely does not. */
    void compare(int into, boolean strictly, Ranges less, Ranges more, int size) {
        if (less.unit != more.unit) {
            compareInUnits(into, strictly, less, more, size);
            return;
        }
        byte[] truths = columns.truths;
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            long lessHigh = n[less.high + row];
            long moreLow = n[more.low + row];
            boolean holds = strictly ? lessHigh < moreLow : lessHigh <= moreLow;
            long lessLow = n[less.low + row];
            long moreHigh = n[more.high + row];
            boolean fails = strictly ? lessLow >= moreHigh : lessLow > moreHigh;
            truths[into + row] = holds ? Truths.HOLDS : fails ? Truths.FAILS : Truths.OPEN;
        }
    }

    private void compareInUnits(int into, boolean strictly, Ranges less, Ranges more, int size) {
        byte[] truths = columns.truths;
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            int before = Ends.compare(n[less.high + row], less.unit, n[more.low + row], more.unit);
            int after = Ends.compare(n[less.low + row], less.unit, n[more.high + row], more.unit);
            boolean holds = strictly ? before < 0 : before <= 0;
            boolean fails = strictly ? after >= 0 : after > 0;
            truths[into + row] = holds ? Truths.HOLDS : fails ? Truths.FAILS : Truths.OPEN;
        }
    }

    // Days

    void monthsAfter(int into, int of, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            long day = n[of + row];
            if (Ends.isOpen(day)) {
                n[into + row] = day;
            } else if (Days.isNear(day)) {
                n[into + row] = Days.monthAfter(day);
            } else {
                marks.lost(row);
            }
        }
    }

    /** Completed months, or as many of them as make one of the unit, between days that are known. */
    void between(Ranges into, Ranges from, Ranges to, int months, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            long first = n[from.low + row];
            long last = n[to.low + row];
            if (first != n[from.high + row] || last != n[to.high + row]) {
                n[into.low + row] = Ends.LOWEST;
                n[into.high + row] = Ends.HIGHEST;
            } else if (Days.isNear(first) && Days.isNear(last)) {
                long time = Days.months(first, last) / months;
                n[into.low + row] = time;
                n[into.high + row] = time;
            } else {
                marks.lost(row);
            }
        }
    }
}
