package org.jiuzhu.policy.rule;

/**
 * An amount of money, exact until a rule rounds it. What is unknown makes it a range, or leaves it open.
 *
 * @param <E> the entity it speaks of
 */
@FunctionalInterface
public interface Amount<E extends Entity> extends Expression<E> {

    /**
     * 低于: strictly less.
     *
     * @param limit the other amount
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isBelow(Amount<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.BELOW, Operands.of(node(), limit.node())));
    }

    /**
     * 不高于, 以内: less or equal.
     *
     * @param limit the other amount
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAtMost(Amount<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_MOST, Operands.of(node(), limit.node())));
    }

    /**
     * 超过, 高于: strictly greater.
     *
     * @param limit the other amount
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAbove(Amount<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.ABOVE, Operands.of(node(), limit.node())));
    }

    /**
     * 不低于, 以上: greater or equal.
     *
     * @param limit the other amount
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAtLeast(Amount<? super F> limit) {
        return Written.condition(
                new Proposition.Compared(Proposition.Comparison.AT_LEAST, Operands.of(node(), limit.node())));
    }

    /**
     * 等于: neither less nor more. Undetermined while one of the two is not known exactly and the other is among what it may be.
     *
     * @param other the other amount
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isExactly(Amount<? super F> other) {
        return Written.condition(new Proposition.Equal(Operands.of(node(), other.node())));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @param <F> the entity that both speak of
     * @return the sum
     */
    default <F extends E> Amount<F> plus(Amount<? super F> other) {
        return Written.amount(new Calculation.Computed(Calculation.Arithmetic.PLUS, Operands.of(node(), other.node())));
    }

    /**
     * The difference; it may be negative.
     *
     * @param other what is taken away
     * @param <F> the entity that both speak of
     * @return the difference
     */
    default <F extends E> Amount<F> minus(Amount<? super F> other) {
        return Written.amount(
                new Calculation.Computed(Calculation.Arithmetic.MINUS, Operands.of(node(), other.node())));
    }

    /**
     * A multiple or a share.
     *
     * @param factor the factor, such as a rate or a number of persons
     * @param <F> the entity that both speak of
     * @return the product
     */
    default <F extends E> Amount<F> times(Count<? super F> factor) {
        return Written.amount(
                new Calculation.Computed(Calculation.Arithmetic.TIMES, Operands.of(node(), factor.node())));
    }

    /**
     * The exact quotient. Where the divisor is zero there is none: a case whose result depends on it is refused, so a condition that keeps zero out
     * stands before it.
     *
     * @param divisor the divisor, such as a number of persons
     * @param <F> the entity that both speak of
     * @return the quotient
     */
    default <F extends E> Amount<F> dividedBy(Count<? super F> divisor) {
        return Written.amount(
                new Calculation.Computed(Calculation.Arithmetic.DIVIDED_BY, Operands.of(node(), divisor.node())));
    }

    /**
     * This amount in proportion to another, exact. Where the other is zero there is no proportion: a case whose result depends on it is refused, so a
     * condition that keeps zero out stands before it.
     *
     * @param divisor what it is in proportion to
     * @param <F> the entity that both speak of
     * @return the ratio
     */
    default <F extends E> Count<F> dividedBy(Amount<? super F> divisor) {
        return Written.count(
                new Calculation.Computed(Calculation.Arithmetic.DIVIDED_BY, Operands.of(node(), divisor.node())));
    }

    /**
     * The larger of the two.
     *
     * @param floor the other amount
     * @param <F> the entity that both speak of
     * @return this amount, but never less than the other
     */
    default <F extends E> Amount<F> atLeast(Amount<? super F> floor) {
        return Written.amount(
                new Calculation.Computed(Calculation.Arithmetic.LARGEST, Operands.of(node(), floor.node())));
    }

    /**
     * The smaller of the two.
     *
     * @param cap the other amount
     * @param <F> the entity that both speak of
     * @return this amount, but never more than the other
     */
    default <F extends E> Amount<F> atMost(Amount<? super F> cap) {
        return Written.amount(
                new Calculation.Computed(Calculation.Arithmetic.SMALLEST, Operands.of(node(), cap.node())));
    }

    /**
     * This amount rounded, where a rule says so.
     *
     * @param rounding the step and the way
     * @return the rounded amount
     */
    default Amount<E> rounded(Rounding rounding) {
        return Written.amount(new Calculation.Rounded(rounding, Operands.of(node())));
    }

    /**
     * This amount rounded in a way that a lower layer or the embedder says. While nobody has said how, whole fen stand as they are, and any
     * other amount lies between the two neighbouring fen.
     *
     * @param way the open term that says how
     * @return the rounded amount
     */
    default Amount<E> rounded(Choice<? super E, RoundingWay> way) {
        return Written.amount(new Calculation.RoundedAs(Operands.of(node(), way.node())));
    }
}
