package org.jiuzhu.policy.rule;

/**
 * A place by its division code: where someone is registered or lives.
 *
 * @param <E> the entity it speaks of
 */
@FunctionalInterface
public interface Location<E extends Entity> extends Expression<E> {

    /**
     * Whether it is a place or lies in it, by the divisions of the date of the case: under whichever code that it had or got, a county is the same county.
     * Undetermined where a larger place is given that contains the other; then the fact is asked for again.
     *
     * @param place the place
     * @return the condition
     */
    default Condition<E> liesWithin(Place place) {
        return Written.condition(new Proposition.Within(place, Operands.of(node())));
    }

    /**
     * Whether two places are different counties on the date of the case. A county that got another code is the same county. Undetermined where one of them
     * contains the other, or both are the same city or province with counties in it; then what is given too large is asked for again.
     *
     * @param other the other place
     * @return the condition
     */
    default Condition<E> differsFrom(Location<? super E> other) {
        return Written.condition(new Proposition.Different(Operands.of(node(), other.node())));
    }
}
