package org.jiuzhu.policy.rule;

import static org.jiuzhu.policy.rule.Operator.ABOVE;
import static org.jiuzhu.policy.rule.Operator.AT_LEAST;
import static org.jiuzhu.policy.rule.Operator.AT_MOST;
import static org.jiuzhu.policy.rule.Operator.BELOW;
import static org.jiuzhu.policy.rule.Operator.MINUS;
import static org.jiuzhu.policy.rule.Operator.PLUS;
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
     * @return the condition
     */
    default Condition<E> isBelow(Count<? super E> limit) {
        return () -> Node.of(BELOW, node(), limit.node());
    }

    /**
     * 不超过, 以内: less or equal.
     *
     * @param limit the other number
     * @return the condition
     */
    default Condition<E> isAtMost(Count<? super E> limit) {
        return () -> Node.of(AT_MOST, node(), limit.node());
    }

    /**
     * 超过: strictly greater.
     *
     * @param limit the other number
     * @return the condition
     */
    default Condition<E> isAbove(Count<? super E> limit) {
        return () -> Node.of(ABOVE, node(), limit.node());
    }

    /**
     * 年满, 以上: greater or equal.
     *
     * @param limit the other number
     * @return the condition
     */
    default Condition<E> isAtLeast(Count<? super E> limit) {
        return () -> Node.of(AT_LEAST, node(), limit.node());
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return the sum
     */
    default Count<E> plus(Count<? super E> other) {
        return () -> Node.of(PLUS, node(), other.node());
    }

    /**
     * The difference; it may be negative.
     *
     * @param other what is taken away
     * @return the difference
     */
    default Count<E> minus(Count<? super E> other) {
        return () -> Node.of(MINUS, node(), other.node());
    }

    /**
     * The product with a number.
     *
     * @param factor the factor
     * @return the product
     */
    default Count<E> times(Count<? super E> factor) {
        return () -> Node.of(TIMES, node(), factor.node());
    }

    /**
     * So many times an amount.
     *
     * @param amount the amount
     * @return the product
     */
    default Amount<E> times(Amount<? super E> amount) {
        return () -> Node.of(TIMES, node(), amount.node());
    }
}
