package org.jiuzhu.policy.impl.program;

import org.jiuzhu.policy.determination.Truth;

/** Logic with three values (Kleene): what is false wins over what is unknown in a conjunction, what is true in an alternative. */
public final class Logic {

    private Logic() {}

    public static Truth not(Truth truth) {
        return switch (truth) {
            case MET -> Truth.NOT_MET;
            case NOT_MET -> Truth.MET;
            case UNDETERMINED -> Truth.UNDETERMINED;
        };
    }

    public static Truth and(Truth a, Truth b) {
        if (a == Truth.NOT_MET || b == Truth.NOT_MET) {
            return Truth.NOT_MET;
        }
        return a == Truth.MET && b == Truth.MET ? Truth.MET : Truth.UNDETERMINED;
    }

    public static Truth or(Truth a, Truth b) {
        return not(and(not(a), not(b)));
    }

    public static Truth of(boolean value) {
        return value ? Truth.MET : Truth.NOT_MET;
    }
}
