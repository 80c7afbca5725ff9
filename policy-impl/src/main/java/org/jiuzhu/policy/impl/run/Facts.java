package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.impl.table.Stretch;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a slice reads of the entities of one table: all of it of one entity, and then of the next, for each has its facts close together. Columns are filled with what is
 * unknown, and then with what is stated.
 */
final class Facts {

    final int table;
    private final BySlot truths = new BySlot();
    private final BySlot codes = new BySlot();
    private final BySlot numbers = new BySlot();

    /**
     * One fact.
     *
     * @param fact the fact
     * @param column where it goes
     * @param factor for a number, how many of its column's unit are one of the unit in which it is stated
     * @param least for a number, what it may be while it is unknown
     * @param most the same, upwards
     */
    private record Read(Fact<?, ?> fact, int column, long factor, long least, long most) {}

    /** What is read of one type, by the slot of the fact. */
    private static final class BySlot {
        private final List<Read> all = new ArrayList<>();
        private Read[][] reads = {};
        private int[] columns = {};
        private long[] slots = {};

        void add(int slot, Read read) {
            all.add(read);
            int words = slot / Long.SIZE + 1;
            if (slots.length < words) {
                slots = Arrays.copyOf(slots, words);
                int before = reads.length;
                reads = Arrays.copyOf(reads, words * Long.SIZE);
                Arrays.fill(reads, before, reads.length, new Read[0]);
                columns = Arrays.copyOf(columns, reads.length);
            }
            slots[slot / Long.SIZE] |= 1L << slot;
            columns[slot] = read.column;
            reads[slot] = Arrays.copyOf(reads[slot], reads[slot].length + 1);
            reads[slot][reads[slot].length - 1] = read;
        }
    }

    private Facts(int table) {
        this.table = table;
    }

    static ImmutableList<Facts> of(Slice slice, Schema schema) {
        List<Facts> all = new ArrayList<>();
        for (int table = 0; table < schema.tables().size(); table++) {
            all.add(new Facts(table));
        }
        for (int column = 0; column < slice.columns.length; column++) {
            if (slice.columns[column] == column && slice.ops.get(column) instanceof Leaves.Stated stated) {
                all.get(slice.tables[column]).add(slice, column, stated);
            }
        }
        return ImmutableList.copyOf(all);
    }

    private void add(Slice slice, int column, Leaves.Stated stated) {
        int slot = stated.fact().slot();
        switch (slice.types[column]) {
            case TRUTH -> truths.add(slot, new Read(stated.fact(), column, 1, 0, 0));
            case CODE -> codes.add(slot, new Read(stated.fact(), column, 1, 0, 0));
            case NUMBER -> {
                long unit = slice.units[column];
                Range unknown = stated.unknown();
                long least = slice.isWhole ? count(unknown.low(), unit, Ends.LOWEST) : Ends.LOWEST;
                long most = slice.isWhole ? count(unknown.high(), unit, Ends.HIGHEST) : Ends.HIGHEST;
                numbers.add(slot, new Read(stated.fact(), column, unit / Bounds.scale(stated.fact()), least, most));
            }
        }
    }

    /** How many of a unit an end is. */
    static long count(@Nullable Fraction end, long unit, long none) {
        if (end == null) {
            return none;
        }
        long count = Math.multiplyExact(end.numerator(), unit / end.denominator());
        if (Ends.isOpen(count)) {
            throw new ArithmeticException("as large as what has no end");
        }
        return count;
    }

    /** Lays out truths and codes. */
    void read(Rows rows, Columns columns) {
        int size = rows.size(table);
        for (Read read : truths.all) {
            Truths.fill(columns.truths, columns.lows[read.column], Truths.OPEN, size);
        }
        for (Read read : codes.all) {
            int low = columns.lows[read.column];
            Arrays.fill(columns.numbers, low, low + size, Fact.UNKNOWN);
        }
        for (Stretch stretch : rows.stretches(table)) {
            readTruths(stretch, columns);
            for (Read read : codes.all) {
                if (stretch.knows(read.fact)) {
                    stretch.copy(read.fact, columns.numbers, columns.lows[read.column]);
                }
            }
        }
        @Nullable Entity[] entities = rows.entities(table);
        for (int row = 0; row < size; row++) {
            Entity entity = entities[row];
            if (entity != null) {
                readTruths(entity, row, columns);
                readCodes(entity, row, columns);
            }
        }
    }

    private void readTruths(Stretch stretch, Columns columns) {
        int room = columns.spare(0);
        for (Read read : truths.all) {
            if (!stretch.knows(read.fact)) {
                continue;
            }
            stretch.copy(read.fact, columns.numbers, room);
            int low = columns.lows[read.column];
            for (int row = stretch.row(); row < stretch.row() + stretch.count(); row++) {
                long value = columns.numbers[room + row];
                columns.truths[low + row] = value == Fact.UNKNOWN ? Truths.OPEN : (byte) (Truths.FAILS - value);
            }
        }
    }

    private void readTruths(Entity entity, int row, Columns columns) {
        // a truth or code is never stated with two columns: what is to be said of it while it is unknown is always the
        // same
        long[] wanted = truths.slots;
        int[] columnOf = truths.columns;
        int[] lows = columns.lows;
        byte[] into = columns.truths;
        for (int word = 0; word < wanted.length; word++) {
            for (long slots = entity.stated(word) & wanted[word]; slots != 0; slots &= slots - 1) {
                int slot = word * Long.SIZE + Long.numberOfTrailingZeros(slots);
                into[lows[columnOf[slot]] + row] = (byte) (Truths.FAILS - entity.encoded(slot));
            }
        }
    }

    private void readCodes(Entity entity, int row, Columns columns) {
        // a truth or code is never stated with two columns: what is to be said of it while it is unknown is always the
        // same
        long[] wanted = codes.slots;
        int[] columnOf = codes.columns;
        int[] lows = columns.lows;
        long[] into = columns.numbers;
        for (int word = 0; word < wanted.length; word++) {
            for (long slots = entity.stated(word) & wanted[word]; slots != 0; slots &= slots - 1) {
                int slot = word * Long.SIZE + Long.numberOfTrailingZeros(slots);
                into[lows[columnOf[slot]] + row] = entity.encoded(slot);
            }
        }
    }

    /** Lays out numbers. */
    void readNumbers(Rows rows, Columns columns) {
        int size = rows.size(table);
        columns.marks.table(table);
        for (Read read : numbers.all) {
            int low = columns.lows[read.column];
            int high = columns.ownHigh(read.column);
            Arrays.fill(columns.numbers, low, low + size, read.least);
            Arrays.fill(columns.numbers, high, high + size, read.most);
        }
        for (Stretch stretch : rows.stretches(table)) {
            for (Read read : numbers.all) {
                if (stretch.knows(read.fact)) {
                    readNumbers(read, stretch, columns);
                }
            }
        }
        @Nullable Entity[] entities = rows.entities(table);
        for (int row = 0; row < size; row++) {
            Entity entity = entities[row];
            if (entity != null) {
                readNumbers(entity, row, columns);
            }
        }
    }

    private static void readNumbers(Read read, Stretch stretch, Columns columns) {
        int low = columns.lows[read.column];
        int high = columns.highs[read.column];
        stretch.copy(read.fact, columns.numbers, low);
        for (int row = stretch.row(); row < stretch.row() + stretch.count(); row++) {
            long value = columns.numbers[low + row];
            boolean isUnknown = value == Fact.UNKNOWN;
            columns.numbers[low + row] = isUnknown ? read.least : Ends.multiple(value, read.factor);
            columns.numbers[high + row] = isUnknown ? read.most : columns.numbers[low + row];
            if (!isUnknown && (value == Ends.HIGHEST || Ends.isMultipleLost(value, read.factor))) {
                columns.marks.lost(row);
            }
        }
    }

    private void readNumbers(Entity entity, int row, Columns columns) {
        for (int word = 0; word < numbers.slots.length; word++) {
            for (long slots = entity.stated(word) & numbers.slots[word]; slots != 0; slots &= slots - 1) {
                int slot = word * Long.SIZE + Long.numberOfTrailingZeros(slots);
                long value = entity.encoded(slot);
                for (Read read : numbers.reads[slot]) {
                    long number = Ends.multiple(value, read.factor);
                    columns.numbers[columns.lows[read.column] + row] = number;
                    columns.numbers[columns.highs[read.column] + row] = number;
                    if (value == Ends.HIGHEST || Ends.isMultipleLost(value, read.factor)) {
                        columns.marks.lost(row);
                    }
                }
            }
        }
    }
}
