package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.text.Coded;

/**
 * One of a list of coded values: a kind of income, a stage of schooling, a body.
 *
 * @param <E> the entity it speaks of
 * @param <V> the values
 */
@FunctionalInterface
public interface Choice<E extends Entity, V extends Coded> extends Expression<E> {

    /**
     * Whether the value is this one.
     *
     * @param value the value
     * @return the condition
     */
    default Condition<E> is(V value) {
        return Written.condition(new Proposition.OneOf(ImmutableSet.of(value), Operands.of(node())));
    }

    /**
     * Whether the value is one of these.
     *
     * @param values the values
     * @return the condition
     */
    default Condition<E> isOneOf(ImmutableSet<V> values) {
        return Written.condition(new Proposition.OneOf(values, Operands.of(node())));
    }
}
