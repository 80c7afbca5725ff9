package org.jiuzhu.policy.impl.run;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;

/** The rows of the tables that a program looks into, found once for all who run it. */
final class Sheets {

    /** By the number of the operation. */
    private final ImmutableMap<Integer, ImmutableList<Sheet>> all;

    private Sheets(ImmutableMap<Integer, ImmutableList<Sheet>> all) {
        this.all = all;
    }

    static Sheets of(Program program, Inputs inputs) {
        ImmutableMap.Builder<Integer, ImmutableList<Sheet>> all = ImmutableMap.builder();
        for (Op op : program.ops()) {
            if (op instanceof Numbers.LookedUp lookedUp) {
                all.put(op.number(), inputs.sheets(lookedUp));
            }
        }
        return new Sheets(all.buildOrThrow());
    }

    /** What an operation looks into, for each area in the order of their codes. */
    ImmutableList<Sheet> of(Numbers.LookedUp op) {
        return requireNonNull(all.get(op.number()));
    }
}
