package org.jiuzhu.policy.rule;

/**
 * Some of those in a list, to count them or to sum something over them: {@code MEMBERS.where(EMPLOYED).count()}. A {@link Relation} is the view of the whole list:
 * {@code MEMBERS.count()}. While it is not known who belongs to the list, or of whom the condition holds, what is counted and summed is a range.
 *
 * @param <E> the owner of the list
 * @param <P> the entities in it
 */
public abstract sealed class View<E extends Entity, P extends Entity> permits Relation, View.Some {

    View() {}

    /** The list. */
    abstract Relation<E, P> list();

    /** The condition that those fulfil who are in view. */
    abstract Node who();

    /** Sees to it that there is a list, and not one entity. */
    abstract void checkList();

    /**
     * {@return how many they are}
     *
     * @throws IllegalArgumentException if it is no list
     */
    public final Count<E> count() {
        checkList();
        return Written.count(new OfList.Counted(list(), Operands.of(who())));
    }

    /**
     * The sum of an amount over them; nothing if there is none.
     *
     * @param amount the amount of each
     * @return the sum
     * @throws IllegalArgumentException if it is no list
     */
    public final Amount<E> sum(Amount<? super P> amount) {
        checkList();
        return Written.amount(new OfList.Summed(list(), Operands.of(who(), amount.node())));
    }

    /**
     * The sum of a number over them; nothing if there is none.
     *
     * @param number the number of each
     * @return the sum
     * @throws IllegalArgumentException if it is no list
     */
    public final Count<E> sum(Count<? super P> number) {
        checkList();
        return Written.count(new OfList.Summed(list(), Operands.of(who(), number.node())));
    }

    /** Those that fulfil a condition. */
    static final class Some<E extends Entity, P extends Entity> extends View<E, P> {

        private final Relation<E, P> list;
        private final Node who;

        Some(Relation<E, P> list, Node who) {
            this.list = list;
            this.who = who;
        }

        @Override
        Relation<E, P> list() {
            return list;
        }

        @Override
        Node who() {
            return who;
        }

        @Override
        void checkList() {
            // it was made of one
        }
    }
}
