package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.determination.Truth;

/**
 * Truths as bits: whether something may hold, whether it may fail, and whether it is open only because it lies beyond what can be computed. What is false wins over what is
 * open in a conjunction, what is true in an alternative.
 */
final class Truths {

    static final byte HOLDS = 1;
    static final byte FAILS = 2;
    static final byte OPEN = HOLDS | FAILS;
    static final byte BEYOND = OPEN | 4;

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

    static boolean isOpen(byte bits) {
        return (bits & OPEN) == OPEN;
    }

    static boolean mayHold(byte bits) {
        return (bits & HOLDS) != 0;
    }

    static boolean mayFail(byte bits) {
        return (bits & FAILS) != 0;
    }

    static byte and(byte a, byte b) {
        return (byte) ((a & b & HOLDS) | ((a | b) & ~HOLDS));
    }

    static byte or(byte a, byte b) {
        return (byte) ((a & b & FAILS) | ((a | b) & ~FAILS));
    }

    static byte not(byte a) {
        return (byte) (((a & HOLDS) << 1) | ((a & FAILS) >> 1) | (a & ~OPEN));
    }
}
