package org.jiuzhu.policy.impl.run;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jspecify.annotations.Nullable;

/** Columns of ranges of exact fractions, each where it would stand among whole numbers. */
final class Fractions implements Cells {

    /** What lies beyond what can be computed: as good as unknown, and known by being this one. */
    static final Range BEYOND = new Range(null, null);

    private final Columns columns;
    private final Slice slice;
    private Range[] all = {};

    /**
     * Of a run.
     *
     * @param columns where truths and codes are, and where each column begins
     */
    Fractions(Columns columns, Slice slice) {
        this.columns = columns;
        this.slice = slice;
    }

    @SuppressWarnings("ReferenceEquality")
    static boolean isBeyond(Range range) {
        return range == BEYOND;
    }

    static Range hull(@Nullable Range a, Range b) {
        if (a == null) {
            return b;
        }
        return isBeyond(a) || isBeyond(b) ? BEYOND : a.hull(b);
    }

    static byte compared(Range one, Range other, BiFunction<Range, Range, Truth> how) {
        return isBeyond(one) || isBeyond(other) ? Truths.BEYOND : Truths.of(how.apply(one, other));
    }

    static byte areEqual(Range one, Range other) {
        return Truths.and(compared(one, other, Range::isAtMost), compared(other, one, Range::isAtMost));
    }

    Range get(int at) {
        return all[at];
    }

    void set(int at, Range range) {
        if (at >= all.length) {
            all = Arrays.copyOf(all, columns.numbers.length);
        }
        all[at] = range;
    }

    private Range at(int place, int row) {
        return all[columns.lows[place] + row];
    }

    /** What some columns tell rows apart by. */
    Keys keys(int[] places) {
        return new Keys() {
            @Override
            public byte below(int key, int one, int other) {
                return compared(at(places[key], one), at(places[key], other), Range::isBelow);
            }

            @Override
            public byte same(int key, int one, int other) {
                return areEqual(at(places[key], one), at(places[key], other));
            }

            @Override
            public long target(int key, int row) {
                return columns.numbers[columns.lows[places[key]] + row];
            }
        };
    }

    private boolean isNumber(int place) {
        return slice.types[place] == Op.Type.NUMBER;
    }

    // what is beyond all numbers is not made any narrower
    @Override
    public boolean isKnown(int place, int row) {
        return isNumber(place) ? isBeyond(at(place, row)) || at(place, row).isExact() : columns.isKnown(place, row);
    }

    @Override
    public void take(Cells from, int place, int row, int into) {
        Fractions other = (Fractions) from;
        if (isNumber(place)) {
            set(columns.lows[place] + into, other.at(place, row));
        } else {
            columns.take(other.columns, place, row, into);
        }
    }

    @Override
    public void widen(int place, int results, int cell, boolean more) {
        if (!isNumber(place)) {
            columns.widen(place, results, cell, more);
            return;
        }
        Range range = more ? at(place, cell) : null;
        for (int row = 0; row < results; row++) {
            range = hull(range, at(place, row));
        }
        set(columns.lows[place] + cell, range == null ? BEYOND : range);
    }
}
