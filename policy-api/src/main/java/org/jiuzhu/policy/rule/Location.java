package org.jiuzhu.policy.rule;

import static org.jiuzhu.policy.rule.Operator.DIFFERS;
import static org.jiuzhu.policy.rule.Operator.LIES_WITHIN;

/**
 * A place by its division code: where someone is registered or lives.
 *
 * @param <E> the entity it speaks of
 */
@FunctionalInterface
public interface Location<E extends Entity> extends Expression<E> {

    /**
     * Whether it is a place or lies in it.
     *
     * @param place the place
     * @return the condition
     */
    default Condition<E> liesWithin(Place place) {
        return Written.condition(Node.with(LIES_WITHIN, place, node()));
    }

    /**
     * Whether two places differ.
     *
     * @param other the other place
     * @return the condition
     */
    default Condition<E> differsFrom(Location<? super E> other) {
        return Written.condition(Node.of(DIFFERS, node(), other.node()));
    }
}
