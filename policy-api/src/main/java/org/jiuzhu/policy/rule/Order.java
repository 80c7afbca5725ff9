package org.jiuzhu.policy.rule;

/**
 * Some of those in a list, in an order: {@code CHILDREN.by(Member.BIRTH_DATE)}, the earliest day and the smallest number first. Of an entity in the list it says who stands
 * {@linkplain #before before} it, and which {@linkplain #rank place} it has. Two that have the same share their place, and none of them stands before the other; where a text
 * counts them one after the other, say {@link #inTurn}.
 *
 * <p>While a day or a number is unknown that decides who comes first, or who belongs to the view, the place lies between the first and the last that is possible. A sum of the
 * owner over amounts that depend on the places of all holds these together: see {@link View#sum(Amount)}.
 *
 * @param <P> the entities in it
 */
public final class Order<P extends Entity> {

    private final View<?, P> view;
    private final Node key;
    private final Standing standing;

    Order(View<?, P> view, Node key, Standing standing) {
        this.view = view;
        this.key = key;
        this.standing = standing;
    }

    /**
     * {@return the opposite order: the latest day and the largest number first; those that have the same still stand as the list names them where they stand
     * {@linkplain #inTurn in turn}}
     */
    public Order<P> reversed() {
        return new Order<>(view, key, standing.reversed());
    }

    /** {@return the same order, in which of two that have the same the one comes first that the list names first: of twins one is the second child and one the third} */
    public Order<P> inTurn() {
        return new Order<>(view, key, standing.isInTurn() ? standing : standing.withOtherTies());
    }

    /** {@return those of the view that stand before the entity at hand, without itself} */
    public View<P, P> before() {
        return view.beside(standing, key);
    }

    /**
     * {@return the place of the entity at hand: 1 for the first, one more for each of the view that stands before it. Whoever is not in the view has the place that it would
     * have}
     */
    public Count<P> rank() {
        return view.beside(standing, key).rank();
    }
}
