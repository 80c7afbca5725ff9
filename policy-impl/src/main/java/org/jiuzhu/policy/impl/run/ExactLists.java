package org.jiuzhu.policy.impl.run;

import java.util.function.IntFunction;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fraction;

/** What those in a list, or beside a row in its list, come to in exact fractions. */
final class ExactLists {

    private final Viewed viewed;
    private final byte[] truths;
    private final int condition;

    /**
     * Of one operation.
     *
     * @param condition where the column begins that says who counts
     */
    ExactLists(Viewed viewed, byte[] truths, int condition) {
        this.viewed = viewed;
        this.truths = truths;
        this.condition = condition;
    }

    private byte counts(int row, int part) {
        return Truths.and(truths[condition + part], viewed.stands(row, part));
    }

    Range count(int row, int from) {
        int first = viewed.first(row);
        if (first == Rows.NONE) {
            return new Range(Fraction.of(from), null);
        }
        int least = from;
        int most = from;
        boolean isOpen = false;
        for (int part = first; part < viewed.end(row); part++) {
            byte counts = counts(row, part);
            boolean areAny = viewed.isAnyNumber(part);
            isOpen |= areAny && Truths.mayHold(counts);
            least += areAny || Truths.mayFail(counts) ? 0 : 1;
            most += Truths.mayHold(counts) ? 1 : 0;
        }
        return new Range(Fraction.of(least), isOpen ? null : Fraction.of(most));
    }

    /**
     * The sum of those that count.
     *
     * @param value the number of each
     * @throws ArithmeticException if it is beyond what can be computed
     */
    Range sum(int row, IntFunction<Range> value) {
        if (viewed.first(row) == Rows.NONE) {
            return sumOfUnknown(row, value);
        }
        return viewed.isOne() ? ofOne(row, value) : sumOfAll(row, value);
    }

    // it is one of those that may count, or nobody unless one surely does
    private Range ofOne(int row, IntFunction<Range> value) {
        Range possible = null;
        boolean isSure = false;
        for (int part = viewed.first(row); part < viewed.end(row); part++) {
            byte counts = counts(row, part);
            if (Truths.mayHold(counts)) {
                Range one = value.apply(part);
                possible = possible == null ? one : possible.hull(one);
                isSure |= !Truths.mayFail(counts);
            }
        }
        if (possible == null) {
            return Range.ZERO;
        }
        return isSure ? possible : possible.hull(Range.ZERO);
    }

    private Range sumOfAll(int row, IntFunction<Range> value) {
        Range sum = Range.ZERO;
        for (int part = viewed.first(row); part < viewed.end(row); part++) {
            byte counts = counts(row, part);
            if (Truths.mayHold(counts)) {
                Range one = value.apply(part);
                if (viewed.isAnyNumber(part)) {
                    one = one.times(Range.NOT_NEGATIVE);
                }
                sum = sum.plus(Truths.mayFail(counts) ? one.hull(Range.ZERO) : one);
            }
        }
        return sum;
    }

    // nobody knows how many there are; the sum has the sign that each has of whom nothing is known
    private Range sumOfUnknown(int row, IntFunction<Range> value) {
        int anybody = viewed.anybody(row);
        if (anybody == Rows.NONE) {
            return Range.UNKNOWN;
        }
        return Truths.mayHold(truths[condition + anybody])
                ? value.apply(anybody).times(Range.NOT_NEGATIVE)
                : Range.ZERO;
    }

    /**
     * The largest or the smallest number of those that count; nothing if nobody does.
     *
     * @param value the number of each
     * @throws ArithmeticException if it is beyond what can be computed
     */
    Range pick(int row, boolean largest, IntFunction<Range> value) {
        if (viewed.first(row) == Rows.NONE) {
            int anybody = viewed.anybody(row);
            return anybody == Rows.NONE ? Range.UNKNOWN : value.apply(anybody);
        }
        Range surely = null;
        Range perhaps = null;
        for (int part = viewed.first(row); part < viewed.end(row); part++) {
            byte counts = counts(row, part);
            if (Truths.mayHold(counts)) {
                Range one = value.apply(part);
                if (!Truths.mayFail(counts) && !viewed.isAnyNumber(part)) {
                    surely = surely == null ? one : further(largest, surely, one);
                }
                perhaps = perhaps == null ? one : perhaps.hull(one);
            }
        }
        if (surely == null || perhaps == null) {
            // any one of them can be the only one
            return perhaps == null ? Range.ZERO : perhaps;
        }
        // whoever may count can only be further out than those that surely do
        return further(largest, surely, further(largest, surely, perhaps).hull(surely));
    }

    private static Range further(boolean largest, Range a, Range b) {
        return largest ? a.largest(b) : a.smallest(b);
    }
}
