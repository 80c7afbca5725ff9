package org.jiuzhu.policy.rule;

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
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.BELOW, Operands.of(node(), other.node())));
    }

    /**
     * On that day or before it.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isOnOrBefore(Day<? super F> other) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_MOST, Operands.of(node(), other.node())));
    }

    /**
     * Strictly after.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAfter(Day<? super F> other) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.ABOVE, Operands.of(node(), other.node())));
    }

    /**
     * On that day or after it.
     *
     * @param other the other day
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isOnOrAfter(Day<? super F> other) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_LEAST, Operands.of(node(), other.node())));
    }
}
