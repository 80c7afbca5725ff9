package org.jiuzhu.policy.rule;

import static org.jiuzhu.policy.rule.Operator.ABOVE;
import static org.jiuzhu.policy.rule.Operator.AT_LEAST;
import static org.jiuzhu.policy.rule.Operator.AT_MOST;
import static org.jiuzhu.policy.rule.Operator.BELOW;

/**
 * A day.
 *
 * @param <E> the entity it speaks of
 */
@FunctionalInterface
public interface Day<E extends Entity> extends Expression<E> {

    /**
     * Strictly before.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isBefore(Day<? super F> other) {
        return Written.condition(Node.of(BELOW, node(), other.node()));
    }

    /**
     * On that day or before it.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isOnOrBefore(Day<? super F> other) {
        return Written.condition(Node.of(AT_MOST, node(), other.node()));
    }

    /**
     * Strictly after.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAfter(Day<? super F> other) {
        return Written.condition(Node.of(ABOVE, node(), other.node()));
    }

    /**
     * On that day or after it.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isOnOrAfter(Day<? super F> other) {
        return Written.condition(Node.of(AT_LEAST, node(), other.node()));
    }
}
