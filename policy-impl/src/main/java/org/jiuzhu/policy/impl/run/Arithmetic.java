package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;

/**
 * Arithmetic on columns of ends of ranges: stretches of one array. What a row comes to that no whole number can say is marked as lost, and the row is then of no use.
 */
final class Arithmetic {

    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());

    /** Two numbers below this power of two have a sum that is a number. */
    private static final int SAFE_TO_ADD = 61;

    private final Columns columns;
    private final Marks marks;

    Arithmetic(Columns columns) {
        this.columns = columns;
        this.marks = columns.marks;
    }

    // Whether something is lost is asked of whole columns first: hardly ever is anything large

    /** Whether the numbers of a column lie below a power of two, on either side of zero; what is open is no number. */
    static boolean areBelow(int power, long[] n, int column, int size) {
        long bits = 0;
        for (int row = 0; row < size; row++) {
            bits |= Ends.magnitude(n[column + row]);
        }
        return bits >>> power == 0;
    }

    /** Whether all multiples of a column can be said. */
    static boolean areMultiplesSafe(long[] n, int column, long factor, int size) {
        return factor == 1 || areBelow(Math.max(0, Long.numberOfLeadingZeros(factor) - 2), n, column, size);
    }

    private static boolean areSumsSafe(long[] n, int a, int b, int size) {
        return areBelow(SAFE_TO_ADD, n, a, size) && areBelow(SAFE_TO_ADD, n, b, size);
    }

    /** A column in units that are so many times smaller. */
    void multiple(int into, int of, long factor, int size) {
        long[] n = columns.numbers;
        boolean isSafe = areMultiplesSafe(n, of, factor, size);
        for (int row = 0; !isSafe && row < size; row++) {
            if (Ends.isMultipleLost(n[of + row], factor)) {
                marks.lost(row);
            }
        }
        for (int row = 0; row < size; row++) {
            n[into + row] = Ends.multiple(n[of + row], factor);
        }
    }

    void plus(int into, int other, int size) {
        long[] n = columns.numbers;
        boolean isSafe = areSumsSafe(n, into, other, size);
        for (int row = 0; !isSafe && row < size; row++) {
            if (Ends.isSumLost(n[into + row], n[other + row])) {
                marks.lost(row);
            }
        }
        for (int row = 0; row < size; row++) {
            n[into + row] = Ends.sum(n[into + row], n[other + row]);
        }
    }

    void minus(int into, int other, int size) {
        long[] n = columns.numbers;
        boolean isSafe = areSumsSafe(n, into, other, size);
        for (int row = 0; !isSafe && row < size; row++) {
            if (Ends.isSumLost(n[into + row], Ends.negated(n[other + row]))) {
                marks.lost(row);
            }
        }
        for (int row = 0; row < size; row++) {
            n[into + row] = Ends.sum(n[into + row], Ends.negated(n[other + row]));
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
        if (strictly) {
            below(into, less, more, size);
        } else {
            below(into, more, less, size);
            Truths.not(columns.truths, into, into, size);
        }
    }

    private void below(int into, Ranges less, Ranges more, int size) {
        long common = LongMath.gcd(less.unit, more.unit);
        long ofLess = more.unit / common;
        long ofMore = less.unit / common;
        boolean isExact = less.isExact() && more.isExact();
        if (!areMultiplesSafe(less, ofLess, size) || !areMultiplesSafe(more, ofMore, size)) {
            belowInUnits(into, less, more, size);
        } else if (isExact) {
            belowExactly(into, less.low, ofLess, more.low, ofMore, size);
        } else {
            belowRanges(into, less, ofLess, more, ofMore, size);
        }
    }

    private boolean areMultiplesSafe(Ranges ranges, long factor, int size) {
        long[] n = columns.numbers;
        return areMultiplesSafe(n, ranges.low, factor, size)
                && (ranges.isExact() || areMultiplesSafe(n, ranges.high, factor, size));
    }

    // without a branch, for whoever lies near a limit cannot be foreseen
    private void belowExactly(int into, int less, long ofLess, int more, long ofMore, int size) {
        byte[] truths = columns.truths;
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            boolean isBelow = n[less + row] * ofLess < n[more + row] * ofMore;
            truths[into + row] = isBelow ? Truths.HOLDS : Truths.FAILS;
        }
    }

    private void belowRanges(int into, Ranges less, long ofLess, Ranges more, long ofMore, int size) {
        byte[] truths = columns.truths;
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            long lessHigh = Ends.multiple(n[less.high + row], ofLess);
            long moreLow = Ends.multiple(n[more.low + row], ofMore);
            long lessLow = Ends.multiple(n[less.low + row], ofLess);
            long moreHigh = Ends.multiple(n[more.high + row], ofMore);
            int mayHold = lessLow < moreHigh ? Truths.HOLDS : 0;
            int mayFail = lessHigh < moreLow ? 0 : Truths.FAILS;
            truths[into + row] = (byte) (mayHold | mayFail);
        }
    }

    private void belowInUnits(int into, Ranges less, Ranges more, int size) {
        byte[] truths = columns.truths;
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            boolean holds = Ends.compare(n[less.high + row], less.unit, n[more.low + row], more.unit) < 0;
            boolean mayHold = Ends.compare(n[less.low + row], less.unit, n[more.high + row], more.unit) < 0;
            truths[into + row] = holds ? Truths.HOLDS : mayHold ? Truths.OPEN : Truths.FAILS;
        }
    }

    /** Whether two are surely the same, or surely are not. */
    void equal(int into, Ranges left, Ranges right, int size) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            int before = Ends.compare(n[left.high + row], left.unit, n[right.low + row], right.unit);
            int after = Ends.compare(n[left.low + row], left.unit, n[right.high + row], right.unit);
            boolean isApart = before < 0 || after > 0;
            boolean isSame = before == 0 && after == 0;
            columns.truths[into + row] = isApart ? Truths.FAILS : isSame ? Truths.HOLDS : Truths.OPEN;
        }
    }

    // Days

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
