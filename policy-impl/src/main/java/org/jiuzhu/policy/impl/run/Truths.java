package org.jiuzhu.policy.impl.run;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.table.Rows;

/**
 * Truths as bits: whether something may hold, whether it may fail, and whether it is open only because it lies beyond what can be computed. What is false wins over what is
 * open in a conjunction, what is true in an alternative.
 *
 * <p>A column is a stretch of a byte array that begins at a multiple of eight and has room up to one, so that eight rows are done at a time.
 */
final class Truths {

    static final byte HOLDS = 1;
    static final byte FAILS = 2;
    static final byte OPEN = HOLDS | FAILS;
    static final byte BEYOND = OPEN | 4;

    /** How many rows are done at a time. */
    static final int TOGETHER = Long.BYTES;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ALL_HOLD = 0x0101_0101_0101_0101L;
    private static final long ALL_FAIL = 2 * ALL_HOLD;
    private static final long ALL_OPEN = 3 * ALL_HOLD;

    /** What makes a whole byte of its lowest bit. */
    private static final long WHOLE_BYTE = 0xFF;

    private Truths() {}

    static byte of(Truth truth) {
        return switch (truth) {
            case MET -> HOLDS;
            case NOT_MET -> FAILS;
            case UNDETERMINED -> OPEN;
        };
    }

    static byte of(boolean value) {
        return value ? HOLDS : FAILS;
    }

    static Truth truth(byte bits) {
        if ((bits & OPEN) == OPEN) {
            return Truth.UNDETERMINED;
        }
        return (bits & HOLDS) != 0 ? Truth.MET : Truth.NOT_MET;
    }

    static boolean mayHold(byte bits) {
        return (bits & HOLDS) != 0;
    }

    static boolean mayFail(byte bits) {
        return (bits & FAILS) != 0;
    }

    static byte and(byte a, byte b) {
        return (byte) and((long) a, b);
    }

    static byte or(byte a, byte b) {
        return (byte) or((long) a, b);
    }

    static byte not(byte a) {
        return (byte) not((long) a);
    }

    // Eight at a time

    private static long and(long a, long b) {
        return (a & b & ALL_HOLD) | ((a | b) & ~ALL_HOLD);
    }

    private static long or(long a, long b) {
        return (a & b & ALL_FAIL) | ((a | b) & ~ALL_FAIL);
    }

    private static long not(long a) {
        return ((a & ALL_HOLD) << 1) | ((a & ALL_FAIL) >>> 1) | (a & ~ALL_OPEN);
    }

    /** The first where it surely applies, the second where it surely does not, what is possible in either where that is open. */
    private static long first(long applies, long value, long otherwise) {
        long may = (applies & ALL_HOLD) * WHOLE_BYTE;
        long mayNot = (applies >>> 1 & ALL_HOLD) * WHOLE_BYTE;
        return (value & may) | (otherwise & mayNot);
    }

    private static long firstKnown(long first, long second) {
        long open = (first & first >>> 1 & ALL_HOLD) * WHOLE_BYTE;
        return (second & open) | (first & ~open);
    }

    private static long eight(byte[] truths, int at) {
        return (long) EIGHT.get(truths, at);
    }

    // Columns

    /** A column joins another, of which all must hold or one. */
    static void join(byte[] truths, boolean all, int into, int other, int size) {
        if (all) {
            for (int row = 0; row < size; row += TOGETHER) {
                EIGHT.set(truths, into + row, and(eight(truths, into + row), eight(truths, other + row)));
            }
        } else {
            for (int row = 0; row < size; row += TOGETHER) {
                EIGHT.set(truths, into + row, or(eight(truths, into + row), eight(truths, other + row)));
            }
        }
    }

    static void not(byte[] truths, int into, int of, int size) {
        for (int row = 0; row < size; row += TOGETHER) {
            EIGHT.set(truths, into + row, not(eight(truths, of + row)));
        }
    }

    /** A column is what it was only where something does not apply; where that does, it is the value. */
    static void first(byte[] truths, int into, int applies, int value, int size) {
        for (int row = 0; row < size; row += TOGETHER) {
            long first = first(eight(truths, applies + row), eight(truths, value + row), eight(truths, into + row));
            EIGHT.set(truths, into + row, first);
        }
    }

    static void firstKnown(byte[] truths, int into, int first, int second, int size) {
        for (int row = 0; row < size; row += TOGETHER) {
            EIGHT.set(truths, into + row, firstKnown(eight(truths, first + row), eight(truths, second + row)));
        }
    }

    static void copy(byte[] truths, int into, int from, int size) {
        System.arraycopy(truths, from, truths, into, size);
    }

    static void fill(byte[] truths, int into, byte bits, int size) {
        Arrays.fill(truths, into, into + size, bits);
    }

    /** Each row is what a row of another table is; open where it has none. */
    static void ofOwner(byte[] truths, int into, int of, int[] ups, int size) {
        for (int row = 0; row < size; row++) {
            int up = ups[row];
            truths[into + row] = up == Rows.NONE ? OPEN : truths[of + up];
        }
    }

    /** Whether all of a list fulfil a condition, or at least one; open where it is unknown who is in it. */
    static void quantified(byte[] truths, boolean all, int into, int condition, int[] starts, int[] ends, int size) {
        // what one of them has is enough for all but this bit, which all must have
        int ofAll = all ? HOLDS : FAILS;
        for (int row = 0; row < size; row++) {
            int first = starts[row];
            int some = first == Rows.NONE ? OPEN : 0;
            int each = ofAll;
            for (int part = first; part < ends[row]; part++) {
                byte one = truths[condition + part];
                some |= one;
                each &= one;
            }
            truths[into + row] = (byte) ((some & ~ofAll) | each);
        }
    }

    /** Whether all of a column surely fail. */
    static boolean allFail(byte[] truths, int column, int size) {
        long any = 0;
        for (int row = 0; row < size; row += TOGETHER) {
            any |= eight(truths, column + row) & upTo(size - row);
        }
        return (any & ALL_HOLD) == 0;
    }

    /** Whether none of a column is open. */
    static boolean areSettled(byte[] truths, int column, int size) {
        long open = 0;
        for (int row = 0; row < size; row += TOGETHER) {
            long eight = eight(truths, column + row) & upTo(size - row);
            open |= eight & (eight >>> 1);
        }
        return (open & ALL_HOLD) == 0;
    }

    // what lies behind the last row of a column is nothing
    private static long upTo(int rows) {
        return rows >= TOGETHER ? -1 : (1L << (rows * Byte.SIZE)) - 1;
    }
}
