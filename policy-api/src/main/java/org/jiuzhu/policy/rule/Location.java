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
        return Written.condition(new OfPlace.Within(place, Operands.of(node())));
    }

    /**
     * Whether it is another place or lies in it, by the divisions of the date of the case: {@code HUKOU.liesWithin(placeOfCase())} says of whoever applies where he is
     * registered. Undetermined while one of the two is unknown, and where the other lies in it; then the fact is asked for, or asked for again.
     *
     * @param other the other place: a fact, or {@link Words#placeOfCase}
     * @param <F> the entity that both speak of
     * @return the condition
     * @throws IllegalArgumentException if this is the place of the case
     */
    default <F extends E> Condition<F> liesWithin(Location<? super F> other) {
        return Written.condition(new OfPlace.LiesIn(Operands.of(node(), other.node())));
    }

    /**
     * Whether two places are different counties on the date of the case. A county that got another code is the same county. Undetermined where one of them
     * contains the other, or both are the same city or province with counties in it; then what is given too large is asked for again.
     *
     * @param other the other place
     * @return the condition
     * @throws IllegalArgumentException if one of them is the place of the case, which can be a whole city
     */
    default Condition<E> differsFrom(Location<? super E> other) {
        return Written.condition(new OfPlace.Different(Operands.of(node(), other.node())));
    }
}
