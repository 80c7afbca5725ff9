package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;

/** Keys as they are read after a run. */
record NumberKeys(Values values, ImmutableList<Op> keys) implements Keys {

    @Override
    public byte below(int key, int one, int other) {
        return compared(key, one, other, Range::isBelow);
    }

    @Override
    public byte same(int key, int one, int other) {
        return Truths.and(compared(key, one, other, Range::isAtMost), compared(key, other, one, Range::isAtMost));
    }

    @Override
    public long target(int key, int row) {
        return values.code(keys.get(key), row);
    }

    private byte compared(int key, int one, int other, BiFunction<Range, Range, Truth> how) {
        Op of = keys.get(key);
        return Truths.of(how.apply(values.number(of, one), values.number(of, other)));
    }
}
