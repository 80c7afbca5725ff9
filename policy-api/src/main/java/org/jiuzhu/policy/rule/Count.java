package org.jiuzhu.policy.rule;

/**
 * A number that is no money: persons, years of age, months, a rate.
 *
 * @param <E> the entity it speaks of
 */
@FunctionalInterface
public interface Count<E extends Entity> extends Expression<E> {

    /**
     * 未满, 不足: strictly less.
     *
     * @param limit the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isBelow(Count<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.BELOW, Operands.of(node(), limit.node())));
    }

    /**
     * 不超过, 以内: less or equal.
     *
     * @param limit the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAtMost(Count<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_MOST, Operands.of(node(), limit.node())));
    }

    /**
     * 超过: strictly greater.
     *
     * @param limit the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAbove(Count<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.ABOVE, Operands.of(node(), limit.node())));
    }

    /**
     * 年满, 以上: greater or equal.
     *
     * @param limit the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAtLeast(Count<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_LEAST, Operands.of(node(), limit.node())));
    }

    /**
     * 等于: neither less nor more. Undetermined while one of the two is not known exactly and the other is among what it may be.
     *
     * @param other the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isExactly(Count<? super F> other) {
        return Written.condition(new Proposition.Equal(Operands.of(node(), other.node())));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @param <F> the entity that both speak of
     * @return the sum
     */
    default <F extends E> Count<F> plus(Count<? super F> other) {
        return Written.count(new Calculation.Computed(Calculation.Arithmetic.PLUS, Operands.of(node(), other.node())));
    }

    /**
     * The difference; it may be negative.
     *
     * @param other what is taken away
     * @param <F> the entity that both speak of
     * @return the difference
     */
    default <F extends E> Count<F> minus(Count<? super F> other) {
        return Written.count(new Calculation.Computed(Calculation.Arithmetic.MINUS, Operands.of(node(), other.node())));
    }

    /**
     * The product with a number.
     *
     * @param factor the factor
     * @param <F> the entity that both speak of
     * @return the product
     */
    default <F extends E> Count<F> times(Count<? super F> factor) {
        return Written.count(
                new Calculation.Computed(Calculation.Arithmetic.TIMES, Operands.of(node(), factor.node())));
    }

    /**
     * So many times an amount.
     *
     * @param amount the amount
     * @param <F> the entity that both speak of
     * @return the product
     */
    default <F extends E> Amount<F> times(Amount<? super F> amount) {
        return Written.amount(
                new Calculation.Computed(Calculation.Arithmetic.TIMES, Operands.of(node(), amount.node())));
    }

    /**
     * The larger of the two.
     *
     * @param floor the other number
     * @param <F> the entity that both speak of
     * @return this number, but never less than the other
     */
    default <F extends E> Count<F> atLeast(Count<? super F> floor) {
        return Written.count(
                new Calculation.Computed(Calculation.Arithmetic.LARGEST, Operands.of(node(), floor.node())));
    }

    /**
     * The smaller of the two.
     *
     * @param cap the other number
     * @param <F> the entity that both speak of
     * @return this number, but never more than the other
     */
    default <F extends E> Count<F> atMost(Count<? super F> cap) {
        return Written.count(
                new Calculation.Computed(Calculation.Arithmetic.SMALLEST, Operands.of(node(), cap.node())));
    }
}
