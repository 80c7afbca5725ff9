package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;

/**
 * Some of those in a list, to ask something of them together: {@code MEMBERS.where(EMPLOYED).count()}. A {@link Relation} is the view of the whole list:
 * {@code MEMBERS.count()}. While it is not known who belongs to the list, or of whom the condition holds, what is counted and summed is a range.
 *
 * <p>What is asked of a view is asked of the owner of the list: of a household. An entity that stands in the list itself asks for {@link #others}, for those that have the
 * {@link #same}, and for those {@linkplain Order#before before} it: these are views too, of the entity at hand. How much the earlier expenses of the year of an expense came to
 * is {@code Member.EXPENSES.same(DAY.year()).by(DAY).before().sum(Expense.AMOUNT)}.
 *
 * @param <E> whom it belongs to: the owner of the list, or an entity in it
 * @param <P> the entities in it
 */
public abstract sealed class View<E extends Entity, P extends Entity> permits Relation, View.Some {

    View() {}

    /** The list. */
    abstract Relation<?, P> list();

    /** Which of it. */
    abstract Window window();

    /** What those in the window are told apart by. */
    abstract ImmutableList<Node> keys();

    /** The condition that those fulfil who are in view. */
    abstract Node who();

    /** Sees to it that there is a list, and not one entity. */
    abstract void checkList();

    // the operands of a node, the keys of the window last
    private Operands operands(Node... first) {
        checkList();
        return Operands.of(
                ImmutableList.<Node>builder().add(first).addAll(keys()).build());
    }

    private Node both(Node condition) {
        return isAll() ? condition : new Proposition.Joined(Proposition.Junction.ALL_OF, Operands.of(who(), condition));
    }

    private boolean isAll() {
        return who().equals(Words.ALWAYS.node());
    }

    /**
     * Those of the view that fulfil a condition.
     *
     * @param condition the condition
     * @return the view of them
     * @throws IllegalArgumentException if it is no list
     */
    public final View<E, P> where(Condition<? super P> condition) {
        checkList();
        return new Some<>(list(), window(), keys(), both(condition.node()));
    }

    /**
     * At least one of them fulfils a condition; false if there is none.
     *
     * @param condition the condition
     * @return the condition of the owner
     * @throws IllegalArgumentException if it is no list
     */
    public final Condition<E> any(Condition<? super P> condition) {
        return quantified(OfList.Quantifier.ANY, both(condition.node()));
    }

    /**
     * Every one of them fulfils a condition; true if there is none.
     *
     * @param condition the condition
     * @return the condition of the owner
     * @throws IllegalArgumentException if it is no list
     */
    public final Condition<E> each(Condition<? super P> condition) {
        Node unless = new Proposition.Not(Operands.of(who()));
        return quantified(
                OfList.Quantifier.EACH,
                isAll()
                        ? condition.node()
                        : new Proposition.Joined(Proposition.Junction.ANY_OF, Operands.of(unless, condition.node())));
    }

    private Condition<E> quantified(OfList.Quantifier how, Node condition) {
        return Written.condition(new OfList.Quantified(how, list(), window(), operands(condition)));
    }

    /**
     * {@return how many they are}
     *
     * <p>Where something is so much for those who are in view and so much for the others, say it of each: {@code MEMBERS.sum(where(STUDENT, yuan("10")).otherwise(yuan("30")))}.
     * Computed with two numbers of them, each of which is a range while somebody is not known to be one, it comes out wider than it can be.
     *
     * @throws IllegalArgumentException if it is no list
     */
    public final Count<E> count() {
        return Written.count(new OfList.Counted(list(), window(), operands(who())));
    }

    /** One more than they are. */
    final Count<E> rank() {
        return Written.count(new OfList.Ranked(list(), window(), operands(who())));
    }

    /**
     * The sum of an amount over them; nothing if there is none.
     *
     * <p>Where the amount of each depends on its {@linkplain Order#rank place} or on those beside it, an unknown day, number or condition of one can change the amounts of others.
     * Of the whole list of an owner what is possible together is then gone through: each order, and each way in which those may be in view of whom that is open, so that the
     * sum is no wider than these are. With four unknown and four known ones they are some thirteen thousand; where they are more than 32,768, the sum of what each may come to
     * by itself remains, which is wider. Who is in no view over which something goes is left out of that, so let the sum go over those that are counted. The same holds for
     * numbers, and for what else is asked of the whole list.
     *
     * @param amount the amount of each
     * @return the sum
     * @throws IllegalArgumentException if it is no list
     */
    public final Amount<E> sum(Amount<? super P> amount) {
        return Written.amount(new OfList.Summed(list(), window(), operands(who(), amount.node())));
    }

    /**
     * The sum of a number over them; nothing if there is none.
     *
     * @param number the number of each
     * @return the sum
     * @throws IllegalArgumentException if it is no list
     */
    public final Count<E> sum(Count<? super P> number) {
        return Written.count(new OfList.Summed(list(), window(), operands(who(), number.node())));
    }

    /**
     * The largest amount of those in view. Where nobody is in view there is none, and what holds then is said with {@code otherwise}:
     * {@code EMPLOYED.largest(WAGE).otherwise(NOTHING)}.
     *
     * @param amount the amount of each
     * @return the amount where somebody is in view
     * @throws IllegalArgumentException if it is no list
     */
    public final Choosing<E> largest(Amount<? super P> amount) {
        return new Choosing<>(picked(OfList.Pick.LARGEST_OF, amount));
    }

    /**
     * The largest number of those in view. Where nobody is in view there is none, and what holds then is said with {@code otherwise}:
     * {@code EMPLOYED.largest(WAGE).otherwise(NOTHING)}.
     *
     * @param number the number of each
     * @return the number where somebody is in view
     * @throws IllegalArgumentException if it is no list
     */
    public final Counting<E> largest(Count<? super P> number) {
        return new Counting<>(picked(OfList.Pick.LARGEST_OF, number));
    }

    /**
     * The smallest amount of those in view. Where nobody is in view there is none, and what holds then is said with {@code otherwise}:
     * {@code EMPLOYED.smallest(WAGE).otherwise(NOTHING)}.
     *
     * @param amount the amount of each
     * @return the amount where somebody is in view
     * @throws IllegalArgumentException if it is no list
     */
    public final Choosing<E> smallest(Amount<? super P> amount) {
        return new Choosing<>(picked(OfList.Pick.SMALLEST_OF, amount));
    }

    /**
     * The smallest number of those in view. Where nobody is in view there is none, and what holds then is said with {@code otherwise}:
     * {@code EMPLOYED.smallest(WAGE).otherwise(NOTHING)}.
     *
     * @param number the number of each
     * @return the number where somebody is in view
     * @throws IllegalArgumentException if it is no list
     */
    public final Counting<E> smallest(Count<? super P> number) {
        return new Counting<>(picked(OfList.Pick.SMALLEST_OF, number));
    }

    // the first case: there is one
    private ImmutableList<Node> picked(OfList.Pick how, Expression<?> number) {
        Node isOne = new OfList.Quantified(OfList.Quantifier.ANY, list(), window(), operands(who()));
        return ImmutableList.of(isOne, new OfList.Picked(how, list(), window(), operands(who(), number.node())));
    }

    // Of an entity in the list

    /** Those of the view that stand to the entity at hand in one more way. */
    final View<P, P> beside(Standing standing, Node... key) {
        checkList();
        ImmutableList<Node> all =
                ImmutableList.<Node>builder().addAll(keys()).add(key).build();
        return new Some<>(list(), window().and(standing), all, who());
    }

    /**
     * {@return those of the view without the entity at hand, of which this is asked}
     *
     * @throws IllegalArgumentException if it is no list, or a reference leads to them
     */
    public final View<P, P> others() {
        return beside(Standing.OTHER);
    }

    /**
     * Those of the view that have the same number as the entity at hand: the expenses of the same year, {@code EXPENSES.same(DAY.year())}. If the entity at hand is in the view
     * it is one of them.
     *
     * @param number the number; of the day of each its year or its month
     * @return the view of them
     * @throws IllegalArgumentException if it is no list
     */
    public final View<P, P> same(Count<? super P> number) {
        return beside(Standing.SAME, number.node());
    }

    /**
     * In the order of a day, the earliest first.
     *
     * @param day the day of each
     * @return the order
     * @throws IllegalArgumentException if it is no list
     */
    public final Order<P> by(Day<? super P> day) {
        checkList();
        return new Order<>(this, day.node(), Standing.SMALLER);
    }

    /**
     * In the order of an amount, the smallest first.
     *
     * @param amount the amount of each
     * @return the order
     * @throws IllegalArgumentException if it is no list
     */
    public final Order<P> by(Amount<? super P> amount) {
        checkList();
        return new Order<>(this, amount.node(), Standing.SMALLER);
    }

    /**
     * In the order of a number, the smallest first.
     *
     * @param number the number of each
     * @return the order
     * @throws IllegalArgumentException if it is no list
     */
    public final Order<P> by(Count<? super P> number) {
        checkList();
        return new Order<>(this, number.node(), Standing.SMALLER);
    }

    /** Those that fulfil a condition, stand beside an entity in the list, or are found by a reference. */
    static final class Some<E extends Entity, P extends Entity> extends View<E, P> {

        private final Relation<?, P> list;
        private final Window window;
        private final ImmutableList<Node> keys;
        private final Node who;

        Some(Relation<?, P> list, Window window, ImmutableList<Node> keys, Node who) {
            this.list = list;
            this.window = window;
            this.keys = keys;
            this.who = who;
        }

        @Override
        Relation<?, P> list() {
            return list;
        }

        @Override
        Window window() {
            return window;
        }

        @Override
        ImmutableList<Node> keys() {
            return keys;
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
