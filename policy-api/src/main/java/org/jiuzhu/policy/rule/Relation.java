package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

/**
 * A list of entities that belong to another: the members of a household, the people with a duty to support a member. It says what is asked of those in it, and is
 * itself the {@link View} of all of them. Of a {@linkplain #isSingle single} relation, which is always exactly one entity, only {@link #its} and {@link #ofOwner}
 * can be asked.
 *
 * @param <E> the owner
 * @param <P> the entities in the list
 */
public final class Relation<E extends Entity, P extends Entity> extends View<E, P> {

    private final EntityKind<E> owner;
    private final String id;
    private final String name;
    private final EntityKind<P> part;
    private final Label label;
    private final boolean single;
    private final int number;

    Relation(EntityKind<E> owner, String id, EntityKind<P> part, Label label, boolean single) {
        this.owner = owner;
        this.id = id;
        this.name = owner + "." + id;
        this.part = part;
        this.label = label;
        this.single = single;
        this.number = Fact.nextNumber();
    }

    /** {@return the kind of the owner} */
    public EntityKind<E> owner() {
        return owner;
    }

    /** {@return the name of the list in files, such as {@code members}} */
    public String id() {
        return id;
    }

    /** {@return the kind of the entities in it} */
    public EntityKind<P> part() {
        return part;
    }

    /** {@return its name for people} */
    public Label label() {
        return label;
    }

    /** {@return whether it is always exactly one entity, whose facts are all unknown where it is not given} */
    public boolean isSingle() {
        return single;
    }

    /** {@return its place among all facts and lists in the order in which they were made, for {@link Entity#newest}} */
    public int number() {
        return number;
    }

    /**
     * A condition of the one entity that belongs to another: of a household's application or authority.
     *
     * @param condition the condition of the entity
     * @return the condition of the owner
     * @throws IllegalArgumentException if it is a list
     */
    public Condition<E> its(Condition<? super P> condition) {
        checkSingle();
        return Written.condition(new OfList.Quantified(OfList.Quantifier.ANY, this, Operands.of(condition.node())));
    }

    /**
     * An amount of the one entity that belongs to another, such as what is proposed in a household's application.
     *
     * @param amount the amount of the entity
     * @return the amount of the owner
     * @throws IllegalArgumentException if it is a list
     */
    public Amount<E> its(Amount<? super P> amount) {
        Node node = ofSingle(amount);
        return Written.amount(node);
    }

    /**
     * A number of the one entity that belongs to another, such as a rate of a household's authority.
     *
     * @param count the number of the entity
     * @return the number of the owner
     * @throws IllegalArgumentException if it is a list
     */
    public Count<E> its(Count<? super P> count) {
        Node node = ofSingle(count);
        return Written.count(node);
    }

    // over the one entity of a single relation, the sum of a number is that number
    private Node ofSingle(Expression<?> expression) {
        checkSingle();
        return new OfList.Summed(this, Operands.of(all(), expression.node()));
    }

    private void checkSingle() {
        checkArgument(single, "%s is a list: say any, each, where, count or sum of it", this);
    }

    /**
     * Of an entity, those in the list that point to it: {@code Household.MEMBERS.whose(GUARDIAN)} are the members whose guardian it is, {@code Member.INCOMES.whose(PAYER)}
     * the incomes that it pays. All such lists of the household are looked through, whoever they belong to.
     *
     * @param reference a reference of those in the list
     * @param <Q> the entities that are pointed to
     * @return the view of them, of which everything can be asked but who stands {@linkplain View#others beside} whom
     * @throws IllegalArgumentException if it is no list
     */
    public <Q extends Entity> View<Q, P> whose(Reference<P, Q> reference) {
        checkList();
        return new Some<>(this, Window.of(reference, Link.Way.POINTING), ImmutableList.of(), all());
    }

    @Override
    void checkList() {
        checkArgument(!single, "%s is always exactly one: say its(…) of it", this);
    }

    @Override
    Relation<E, P> list() {
        return this;
    }

    @Override
    Window window() {
        return Window.WHOLE;
    }

    @Override
    ImmutableList<Node> keys() {
        return ImmutableList.of();
    }

    @Override
    Node who() {
        return all();
    }

    private static Node all() {
        return Words.ALWAYS.node();
    }

    /**
     * A condition of the owner, asked of an entity in the list: of a member's household, of a supporter's member.
     *
     * @param condition the condition of the owner
     * @return the condition of the entity
     */
    public Condition<P> ofOwner(Condition<? super E> condition) {
        return Written.condition(new PassedOn.OfOwner(this, Operands.of(condition.node())));
    }

    /**
     * An amount of the owner, asked of an entity in the list.
     *
     * @param amount the amount of the owner
     * @return the amount of the entity
     */
    public Amount<P> ofOwner(Amount<? super E> amount) {
        return Written.amount(new PassedOn.OfOwner(this, Operands.of(amount.node())));
    }

    /**
     * A number of the owner, asked of an entity in the list.
     *
     * @param count the number of the owner
     * @return the number of the entity
     */
    public Count<P> ofOwner(Count<? super E> count) {
        return Written.count(new PassedOn.OfOwner(this, Operands.of(count.node())));
    }

    /**
     * A day of the owner, asked of an entity in the list.
     *
     * @param day the day of the owner
     * @return the day of the entity
     */
    public Day<P> ofOwner(Day<? super E> day) {
        return Written.day(new PassedOn.OfOwner(this, Operands.of(day.node())));
    }

    /**
     * A coded value of the owner, asked of an entity in the list.
     *
     * @param choice what says the value of the owner
     * @param <V> the values
     * @return the value of the entity
     */
    public <V extends Coded> Choice<P, V> ofOwner(Choice<? super E, V> choice) {
        return Written.choice(new PassedOn.OfOwner(this, Operands.of(choice.node())));
    }

    /** {@return the question that asks for the list} */
    public Label question() {
        return question(Label.of(owner.label().zh(), "the " + owner.label().en()));
    }

    /**
     * The question that asks for the list of one entity among several of its kind.
     *
     * @param id the id of the entity
     * @return the question
     */
    public Label question(String id) {
        return question(owner.called(id));
    }

    private Label question(Label who) {
        String own = Sentences.unrepeated(who.zh(), label.zh());
        return single
                ? Label.of(
                        who.zh() + "的" + own + "情况如何？", "What is known of the " + label.en() + " (" + who.en() + ")?")
                : Label.of(
                        who.zh() + "有哪些" + own + "（没有请写明没有）？",
                        "Which " + label.en() + " are there (" + who.en() + "; say so if there are none)?");
    }

    /** {@return the owner's kind and the id, such as {@code household.members}} */
    @Override
    public String toString() {
        return name;
    }
}
