package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.impl.table.Rows;

/**
 * What those beside a row in its list, or those that a reference leads to, come to for it, in whole numbers. Each of a list looks at each other one, so a list of some thousands takes some millions of steps for
 * each of these operations.
 */
final class Windows {

    private final Columns columns;
    private final Viewed viewed;
    private final int condition;
    private final int size;

    /**
     * Of one operation.
     *
     * @param condition where the column begins that says who counts
     */
    Windows(Columns columns, Viewed viewed, int condition, int size) {
        this.columns = columns;
        this.viewed = viewed;
        this.condition = condition;
        this.size = size;
    }

    private byte counts(int row, int part) {
        return Truths.and(columns.truths[condition + part], viewed.stands(row, part));
    }

    /** Whether each of them fulfils the condition, or one does. */
    void quantified(boolean each, int into) {
        byte[] truths = columns.truths;
        for (int row = 0; row < size; row++) {
            int first = viewed.first(row);
            byte all = first == Rows.NONE ? Truths.OPEN : Truths.of(each);
            for (int part = first; part < viewed.end(row); part++) {
                byte stands = viewed.stands(row, part);
                if (viewed.isAnyNumber(part)) {
                    // there may be none
                    stands = Truths.and(stands, Truths.OPEN);
                }
                byte one = truths[condition + part];
                all = each
                        ? Truths.and(all, Truths.or(Truths.not(stands), one))
                        : Truths.or(all, Truths.and(stands, one));
            }
            truths[into + row] = all;
        }
    }

    /** How many they are, from those that surely count to those that may. */
    void count(int from, int low, int high) {
        long[] n = columns.numbers;
        for (int row = 0; row < size; row++) {
            int least = from;
            int most = from;
            int first = viewed.first(row);
            boolean isOpen = first == Rows.NONE;
            for (int part = first; part < viewed.end(row); part++) {
                byte bits = counts(row, part);
                boolean areAny = viewed.isAnyNumber(part);
                isOpen |= areAny && Truths.mayHold(bits);
                least += areAny || Truths.mayFail(bits) ? 0 : 1;
                most += Truths.mayHold(bits) ? 1 : 0;
            }
            n[low + row] = least;
            n[high + row] = isOpen ? Ends.HIGHEST : most;
        }
    }

    /**
     * The least sum of some lower ends, or the greatest of some upper ends.
     *
     * @param open the end that is none: {@link Ends#LOWEST} or {@link Ends#HIGHEST}
     */
    void sum(int into, int value, long open) {
        for (int row = 0; row < size; row++) {
            if (viewed.first(row) == Rows.NONE) {
                columns.numbers[into + row] = ofUnknown(value, row, open);
            } else {
                columns.numbers[into + row] = viewed.isOne() ? ofOne(value, row, open) : ofKnown(value, row, open);
            }
        }
    }

    // it is one of those that may count, or nobody unless one surely does
    private long ofOne(int value, int row, long open) {
        boolean isSure = false;
        long end = open == Ends.LOWEST ? Ends.HIGHEST : Ends.LOWEST;
        for (int part = viewed.first(row); part < viewed.end(row); part++) {
            byte bits = counts(row, part);
            if (Truths.mayHold(bits)) {
                end = further(end, columns.numbers[value + part], open);
                isSure |= !Truths.mayFail(bits);
            }
        }
        return isSure ? end : further(end, 0, open);
    }

    private static long further(long one, long other, long open) {
        return open == Ends.LOWEST ? Math.min(one, other) : Math.max(one, other);
    }

    private long ofKnown(int value, int row, long open) {
        long sum = 0;
        boolean isOpen = false;
        for (int part = viewed.first(row); part < viewed.end(row); part++) {
            byte bits = counts(row, part);
            if (Truths.mayHold(bits)) {
                long one = columns.numbers[value + part];
                // who may or may not count adds only what is below nothing, or above
                if (Truths.mayFail(bits) && Long.signum(one) != Long.signum(open)) {
                    one = 0;
                }
                if (viewed.isAnyNumber(part)) {
                    one = Long.signum(one) == Long.signum(open) ? open : 0;
                }
                isOpen |= one == open;
                if (!isOpen && Ends.isSumLost(sum, one)) {
                    columns.marks.lost(row);
                }
                sum = isOpen ? open : sum + one;
            }
        }
        return sum;
    }

    private long ofUnknown(int value, int row, long open) {
        int anybody = viewed.anybody(row);
        if (anybody == Rows.NONE) {
            return open;
        }
        boolean mayCount = Truths.mayHold(columns.truths[condition + anybody]);
        return mayCount && Long.signum(columns.numbers[value + anybody]) == Long.signum(open) ? open : 0;
    }

    /**
     * One end of the largest or the smallest number of those that count; nothing if nobody does.
     *
     * @param value where the ends of each begin
     * @param largest whether it is the largest
     * @param isOuter whether whoever may count can only move the end outwards, as the upper end of the largest
     */
    void pick(int into, int value, boolean largest, boolean isOuter) {
        for (int row = 0; row < size; row++) {
            int anybody = viewed.anybody(row);
            boolean isListed = viewed.first(row) != Rows.NONE;
            columns.numbers[into + row] = isListed || anybody == Rows.NONE
                    ? ofKnown(value, row, largest, isOuter, isListed)
                    : columns.numbers[value + anybody];
        }
    }

    // of those that surely count, or of all that may where none surely does: it can be any one of them then
    private long ofKnown(int value, int row, boolean largest, boolean isOuter, boolean isListed) {
        if (!isListed) {
            return largest == isOuter ? Ends.HIGHEST : Ends.LOWEST;
        }
        long surely = 0;
        long perhaps = 0;
        boolean isSure = false;
        boolean isAny = false;
        for (int part = viewed.first(row); part < viewed.end(row); part++) {
            byte bits = counts(row, part);
            if (Truths.mayHold(bits)) {
                long one = columns.numbers[value + part];
                boolean isPerhaps = Truths.mayFail(bits) || viewed.isAnyNumber(part);
                if (isOuter || !isPerhaps) {
                    surely = isSure ? further(largest, surely, one) : one;
                    isSure = true;
                }
                perhaps = isAny ? further(!largest, perhaps, one) : one;
                isAny = true;
            }
        }
        return isSure ? surely : perhaps;
    }

    private static long further(boolean upward, long a, long b) {
        return upward ? Math.max(a, b) : Math.min(a, b);
    }
}
