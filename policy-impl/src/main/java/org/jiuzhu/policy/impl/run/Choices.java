package org.jiuzhu.policy.impl.run;

import com.google.common.primitives.ImmutableLongArray;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;

/** Picks from columns of numbers or codes: the first that applies, the first that is known, what the owner has. */
final class Choices {

    private Choices() {}

    // First that applies: a column is what it was only where something does not apply; where that does, it is the
    // value; while that is open, both are possible

    static void firstLow(long[] n, int into, byte[] truths, int applies, int value, int size) {
        for (int row = 0; row < size; row++) {
            byte bits = truths[applies + row];
            long first = Truths.mayHold(bits) ? n[value + row] : Ends.HIGHEST;
            long otherwise = Truths.mayFail(bits) ? n[into + row] : Ends.HIGHEST;
            n[into + row] = Math.min(first, otherwise);
        }
    }

    static void firstHigh(long[] n, int into, byte[] truths, int applies, int value, int size) {
        for (int row = 0; row < size; row++) {
            byte bits = truths[applies + row];
            long first = Truths.mayHold(bits) ? n[value + row] : Ends.LOWEST;
            long otherwise = Truths.mayFail(bits) ? n[into + row] : Ends.LOWEST;
            n[into + row] = Math.max(first, otherwise);
        }
    }

    static void firstCode(long[] n, int into, byte[] truths, int applies, int value, int size) {
        for (int row = 0; row < size; row++) {
            byte bits = truths[applies + row];
            long first = Truths.mayFail(bits) ? Fact.UNKNOWN : n[value + row];
            n[into + row] = Truths.mayHold(bits) ? first : n[into + row];
        }
    }

    // First that is known

    /** One end of a column is that of another wherever it is not known itself. */
    static void firstKnown(long[] n, int into, Arithmetic.Ranges first, int firstEnd, int secondEnd, int size) {
        for (int row = 0; row < size; row++) {
            boolean isKnown = n[first.low() + row] == n[first.high() + row];
            n[into + row] = n[(isKnown ? firstEnd : secondEnd) + row];
        }
    }

    static void firstKnownCode(long[] n, int into, int first, int second, int size) {
        for (int row = 0; row < size; row++) {
            long code = n[first + row];
            n[into + row] = code == Fact.UNKNOWN ? n[second + row] : code;
        }
    }

    // What the owner has

    /** Each row is what a row of another table is, or something else where it has none. */
    static void ofOwner(long[] n, int into, int of, int[] ups, long otherwise, int size) {
        for (int row = 0; row < size; row++) {
            int up = ups[row];
            n[into + row] = up == Rows.NONE ? otherwise : n[of + up];
        }
    }

    /** Whether a code is one of several, by the code after it. */
    static void oneOf(byte[] truths, int into, long[] n, int code, byte[] after, ImmutableLongArray further, int size) {
        for (int row = 0; row < size; row++) {
            long next = n[code + row] + 1;
            // of what is unknown nothing is said, and that stands first
            truths[into + row] =
                    next >= after.length ? Truths.of(further.contains(next - 1)) : after[next < 0 ? 0 : (int) next];
        }
    }
}
