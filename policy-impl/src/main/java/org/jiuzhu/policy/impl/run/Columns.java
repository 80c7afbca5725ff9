package org.jiuzhu.policy.impl.run;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a slice stand. All truths are in one array; all codes and ends of numbers in another, the lower ends of a number before its upper ends. A column
 * stays where it is from batch to batch until it becomes too short, and what is the same in all batches of a day stays in it.
 */
final class Columns implements Cells {

    /** How many columns there is room for beside those of the slice, for numbers in another unit. */
    private static final int SPARE = 4;

    byte[] truths = {};
    long[] numbers = {};
    /** For each column where it begins: of a number, its lower ends. */
    int[] lows = {};
    /** For each column of numbers where its upper ends begin: with the lower ends if it is exact. */
    int[] highs = {};
    /** For each column of numbers where there is room for its upper ends. */
    private int[] roomForHighs = {};
    /** For each table how many rows there is room for. */
    int[] capacities = {};

    private int spare;
    private int spareSize;
    private @Nullable Slice slice;
    /** The day for which those are filled that are the same in all batches of a day. */
    private @Nullable LocalDate day;

    final Marks marks = new Marks();

    /** Whether something that is the same in all batches cannot be said in whole numbers. */
    boolean fixedAreLost;

    /** Makes room for some rows. Returns whether columns have moved, or another day is asked about, so that those that are the same in all batches must be filled. */
    boolean fit(Slice wanted, LocalDate date, Rows rows) {
        boolean fits = slice == wanted;
        for (int table = 0; fits && table < capacities.length; table++) {
            fits = rows.size(table) <= capacities[table];
        }
        if (!fits) {
            move(wanted, rows);
        }
        marks.clear(capacities);
        boolean isFilled = fits && date.equals(day);
        day = date;
        return !isFilled;
    }

    private void move(Slice wanted, Rows rows) {
        int[] before =
                slice == wanted ? capacities : new int[rows.schema().tables().size()];
        capacities = new int[before.length];
        int longest = 0;
        for (int table = 0; table < before.length; table++) {
            capacities[table] = Math.max(before[table], rounded(rows.size(table) + rows.size(table) / 4));
            longest = Math.max(longest, capacities[table]);
        }
        slice = wanted;
        int columns = wanted.columns.length;
        lows = Arrays.copyOf(lows, columns);
        highs = Arrays.copyOf(highs, columns);
        roomForHighs = Arrays.copyOf(roomForHighs, columns);
        place(wanted, longest, column -> wanted.columns[column] == column);
    }

    private void place(Slice wanted, int longest, IntPredicate hasRoom) {
        int truth = 0;
        int number = 0;
        for (int column = 0; column < lows.length; column++) {
            if (hasRoom.test(column)) {
                int size = capacities[wanted.tables[column]];
                boolean isTruth = wanted.types[column] == Op.Type.TRUTH;
                lows[column] = isTruth ? truth : number;
                truth += isTruth ? size : 0;
                number += isTruth ? 0 : size;
                if (wanted.types[column] == Op.Type.NUMBER) {
                    roomForHighs[column] = number;
                    number += size;
                }
            }
        }
        spare = number;
        spareSize = longest;
        number += SPARE * longest;
        truths = truths.length < truth ? new byte[truth] : truths;
        numbers = numbers.length < number ? new long[number] : numbers;
    }

    /** Makes room for so many rows of some columns, and of no others. */
    void fit(Slice wanted, int tables, int rows, int[] some) {
        slice = wanted;
        capacities = new int[tables];
        Arrays.fill(capacities, rounded(rows));
        lows = new int[wanted.columns.length];
        highs = new int[lows.length];
        roomForHighs = new int[lows.length];
        place(wanted, rounded(rows), Ints.asList(some)::contains);
    }

    private static int rounded(int size) {
        return (size + Truths.TOGETHER - 1) / Truths.TOGETHER * Truths.TOGETHER;
    }

    /** Says that a column of numbers has upper ends of its own, and where they go. */
    int ownHigh(int column) {
        highs[column] = roomForHighs[column];
        return highs[column];
    }

    /** Says that the numbers of a column are exact. */
    void exact(int column) {
        highs[column] = lows[column];
    }

    /** Says that the numbers of a column are exact if both ends of each are the same. */
    void exactIfSo(int column, int size) {
        int low = lows[column];
        int high = highs[column];
        if (low != high && Arrays.equals(numbers, low, low + size, numbers, high, high + size)) {
            highs[column] = low;
        }
    }

    /** Where there is room for one of a few columns that are of use for one operation only. */
    int spare(int number) {
        return spare + number * spareSize;
    }

    // Single rows

    private Op.Type type(int place) {
        return requireNonNull(slice).types[place];
    }

    @Override
    public boolean isKnown(int place, int row) {
        return switch (type(place)) {
            case TRUTH -> truths[lows[place] + row] != Truths.OPEN;
            case NUMBER -> numbers[lows[place] + row] == numbers[highs[place] + row];
            case CODE -> numbers[lows[place] + row] != Fact.UNKNOWN;
        };
    }

    // exact as there
    @Override
    public void take(Cells from, int place, int row, int into) {
        Columns other = (Columns) from;
        if (type(place) == Op.Type.TRUTH) {
            truths[lows[place] + into] = other.truths[other.lows[place] + row];
            return;
        }
        numbers[lows[place] + into] = other.numbers[other.lows[place] + row];
        if (type(place) == Op.Type.NUMBER) {
            numbers[ownHigh(place) + into] = other.numbers[other.highs[place] + row];
        }
    }

    @Override
    public void widen(int place, int results, int cell, boolean more) {
        int low = lows[place];
        if (type(place) == Op.Type.TRUTH) {
            byte may = more ? truths[low + cell] : 0;
            for (int row = 0; row < results; row++) {
                may |= truths[low + row];
            }
            truths[low + cell] = may;
            return;
        }
        int high = highs[place];
        long least = more ? numbers[low + cell] : Ends.HIGHEST;
        long most = more ? numbers[roomForHighs[place] + cell] : Ends.LOWEST;
        for (int row = 0; row < results; row++) {
            least = Math.min(least, numbers[low + row]);
            most = Math.max(most, numbers[high + row]);
        }
        numbers[low + cell] = least;
        numbers[ownHigh(place) + cell] = most;
    }
}
