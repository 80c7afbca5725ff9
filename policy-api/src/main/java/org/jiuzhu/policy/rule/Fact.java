package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that can be known about an entity. It has a name in files, a name for people in both languages, a type, and the question
 * that asks for it. A fact is an expression, so rules are written with it directly.
 *
 * <p>Facts are compared by identity: each is one constant.
 *
 * @param <E> the entity
 * @param <V> the type of its values
 */
public abstract sealed class Fact<E extends Entity, V> implements Expression<E>
        permits ConditionFact, AmountFact, CountFact, RateFact, DayFact, PlaceFact, ChoiceFact {

    /** The encoded value of a fact that is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** Gives each fact and list a number of its own. */
    private static final Ordinals NUMBERS = new Ordinals();

    /** The shape of a fact's id. */
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private final EntityKind<E> kind;
    private final String id;
    private final String name;
    private final Label label;
    private final Node node;
    private final int slot;
    private final int number;

    Fact(EntityKind<E> kind, String id, Label label) {
        checkArgument(ID.matcher(id).matches(), "the id of a fact is camel case: '%s'", id);
        checkArgument(!id.equals("id"), "a %s has an id already, and no fact is called so in files", kind);
        this.kind = kind;
        this.id = id;
        this.name = kind + "." + id;
        this.label = label;
        this.node = new Leaf.Stated(this);
        this.slot = kind.nextSlot();
        this.number = nextNumber();
    }

    /** {@return the kind of entity it is about} */
    public final EntityKind<E> kind() {
        return kind;
    }

    /** {@return its name in files, such as {@code employed}} */
    public final String id() {
        return id;
    }

    /** {@return its name for people} */
    public final Label label() {
        return label;
    }

    /** {@return the question that asks for it} */
    public final Label question() {
        return question(kind.label());
    }

    /**
     * The question that asks for it of one entity among several of its kind.
     *
     * @param id the id of the entity
     * @return the question
     */
    public final Label question(String id) {
        return question(kind.called(id));
    }

    private Label question(Label who) {
        return Label.of(
                who.zh() + "的" + label.zh() + questionEnd().zh(),
                questionEnd().en() + label.en() + " (" + who.en() + ")?");
    }

    /** The next number for a fact or a list. */
    static int nextNumber() {
        return NUMBERS.next();
    }

    /**
     * {@return where an entity of its kind keeps its value, for {@link Entity#encoded}; it says nothing about the fact and can differ from one
     * start of a program to the next}
     */
    public final int slot() {
        return slot;
    }

    /** {@return its place among all facts and lists in the order in which they were made, for {@link Entity#newest}} */
    public final int number() {
        return number;
    }

    /** {@return what its values are measured in} */
    public abstract Unit unit();

    /**
     * A value as a number: 0 or 1 for a condition, fen for an amount, millionths for a rate, the day since 1970 for a day, the digits of the division code
     * for a place, the position in its list for a coded value.
     *
     * @param value the value
     * @return the number
     * @throws IllegalArgumentException if the value makes no sense for the fact
     */
    public abstract long encode(V value);

    /**
     * The value of a number.
     *
     * @param encoded a number made by {@link #encode}
     * @return the value
     */
    public abstract V decode(long encoded);

    /**
     * Checks that a number is one that {@link #encode} can give; for whoever takes values as numbers.
     *
     * @param encoded the number
     * @throws IllegalArgumentException if it makes no sense for the fact
     */
    public final void checkEncoded(long encoded) {
        check(encoded);
    }

    abstract void check(long encoded);

    abstract Label questionEnd();

    @Override
    public final Node node() {
        return node;
    }

    /** {@return the kind and the id, such as {@code member.employed}} */
    @Override
    public final String toString() {
        return name;
    }
}
