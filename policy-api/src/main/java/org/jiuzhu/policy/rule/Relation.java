package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

/**
 * A list of entities that belong to another: the members of a household, the people with a duty to support a member.
 *
 * @param <E> the owner
 * @param <P> the entities in the list
 */
public final class Relation<E extends Entity, P extends Entity> {

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
