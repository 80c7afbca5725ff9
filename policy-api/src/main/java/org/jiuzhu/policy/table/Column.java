package org.jiuzhu.policy.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;

/**
 * The values of a fact, row by row.
 *
 * @param <V> the values
 */
final class Column<V> {

    private final Fact<?, V> fact;
    private final long[] values;
    // what a number alone does not say: the values that plug-ins bring
    private final ImmutableMap<Long, V> ofPlugIns;

    private Column(Fact<?, V> fact, long[] values, ImmutableMap<Long, V> ofPlugIns) {
        this.fact = fact;
        this.values = values.clone();
        this.ofPlugIns = ofPlugIns;
    }

    static <V> Column<V> of(Fact<?, V> fact, long... values) {
        return new Column<>(fact, values, ImmutableMap.of());
    }

    static <V extends Coded> Column<V> of(ChoiceFact<?, V> fact, ImmutableList<? extends V> options, long... values) {
        ImmutableMap.Builder<Long, V> ofPlugIns = ImmutableMap.builder();
        options.stream()
                .filter(o -> fact.isOpen() && !fact.options().contains(o))
                .forEach(o -> ofPlugIns.put(fact.encode(o), o));
        return new Column<>(fact, values, ofPlugIns.buildKeepingLast());
    }

    int size() {
        return values.length;
    }

    long value(int row) {
        return values[row];
    }

    void copy(int from, long[] into, int at, int count) {
        System.arraycopy(values, from, into, at, count);
    }

    /**
     * Checks that each value is unknown, or one that the fact can have.
     *
     * @param wrong makes the error of what is wrong
     */
    void check(Function<String, PolicyException> wrong) {
        for (int row = 0; row < values.length; row++) {
            try {
                if (values[row] != Fact.UNKNOWN && !ofPlugIns.containsKey(values[row])) {
                    fact.checkEncoded(values[row]);
                }
            } catch (IllegalArgumentException e) {
                throw wrong.apply(", row " + row + ", value " + values[row] + ": " + e.getMessage());
            }
        }
    }

    /** States what is known at a row. */
    @SuppressWarnings("unchecked") // a column of a table of such entities
    <E extends Entity> void state(Entity.Builder<E> builder, int row) {
        Fact<E, V> own = (Fact<E, V>) fact;
        V ofPlugIn = ofPlugIns.get(values[row]);
        if (ofPlugIn != null) {
            builder.with(own, ofPlugIn);
        } else if (values[row] != Fact.UNKNOWN) {
            builder.withEncoded(own, values[row]);
        }
    }
}
