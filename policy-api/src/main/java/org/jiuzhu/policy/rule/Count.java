package org.jiuzhu.policy.rule;

import static org.jiuzhu.policy.rule.Operator.ABOVE;
import static org.jiuzhu.policy.rule.Operator.AT_LEAST;
import static org.jiuzhu.policy.rule.Operator.AT_MOST;
import static org.jiuzhu.policy.rule.Operator.BELOW;
import static org.jiuzhu.policy.rule.Operator.LARGEST;
import static org.jiuzhu.policy.rule.Operator.MINUS;
import static org.jiuzhu.policy.rule.Operator.PLUS;
import static org.jiuzhu.policy.rule.Operator.SMALLEST;
import static org.jiuzhu.policy.rule.Operator.TIMES;

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
        return Written.condition(Node.of(BELOW, node(), limit.node()));
    }

    /**
     * 不超过, 以内: less or equal.
     *
     * @param limit the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAtMost(Count<? super F> limit) {
        return Written.condition(Node.of(AT_MOST, node(), limit.node()));
    }

    /**
     * 超过: strictly greater.
     *
     * @param limit the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAbove(Count<? super F> limit) {
        return Written.condition(Node.of(ABOVE, node(), limit.node()));
    }

    /**
     * 年满, 以上: greater or equal.
     *
     * @param limit the other number
     * @param <F> the entity that both speak of
     * @return the condition
     */
    default <F extends E> Condition<F> isAtLeast(Count<? super F> limit) {
        return Written.condition(Node.of(AT_LEAST, node(), limit.node()));
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @param <F> the entity that both speak of
     * @return the sum
     */
    default <F extends E> Count<F> plus(Count<? super F> other) {
        return Written.count(Node.of(PLUS, node(), other.node()));
    }

    /**
     * The difference; it may be negative.
     *
     * @param other what is taken away
     * @param <F> the entity that both speak of
     * @return the difference
     */
    default <F extends E> Count<F> minus(Count<? super F> other) {
        return Written.count(Node.of(MINUS, node(), other.node()));
    }

    /**
     * The product with a number.
     *
     * @param factor the factor
     * @param <F> the entity that both speak of
     * @return the product
     */
    default <F extends E> Count<F> times(Count<? super F> factor) {
        return Written.count(Node.of(TIMES, node(), factor.node()));
    }

    /**
     * So many times an amount.
     *
     * @param amount the amount
     * @param <F> the entity that both speak of
     * @return the product
     */
    default <F extends E> Amount<F> times(Amount<? super F> amount) {
        return Written.amount(Node.of(TIMES, node(), amount.node()));
    }

    /**
     * The larger of the two.
     *
     * @param floor the other number
     * @param <F> the entity that both speak of
     * @return this number, but never less than the other
     */
    default <F extends E> Count<F> atLeast(Count<? super F> floor) {
        return Written.count(Node.of(LARGEST, node(), floor.node()));
    }

    /**
     * The smaller of the two.
     *
     * @param cap the other number
     * @param <F> the entity that both speak of
     * @return this number, but never more than the other
     */
    default <F extends E> Count<F> atMost(Count<? super F> cap) {
        return Written.count(Node.of(SMALLEST, node(), cap.node()));
    }
}
