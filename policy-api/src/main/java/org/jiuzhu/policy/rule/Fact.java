package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

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
        permits ConditionFact, AmountFact, CountFact, RateFact, DayFact, PlaceFact, ChoiceFact, Reference {

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
        return question(Label.of(kind.label().zh(), "the " + kind.label().en()));
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

    /** The question that asks for it of somebody; without an id it is the only one of its kind. */
    abstract Label question(Label who);

    /** A question of what somebody has, which is called by a noun. */
    final Label askedOf(Label who, String endZh, String endEn) {
        return askedOf(who, endZh, endEn, "");
    }

    /**
     * The same.
     *
     * @param endZh what the Chinese question ends with, with its mark
     * @param endEn what is said beside whom it is asked of
     * @param before what stands before the English name
     */
    final Label askedOf(Label who, String endZh, String endEn, String before) {
        String own = Sentences.unrepeated(who.zh(), label.zh());
        String link = own.matches("[按已经尚无因其].*") ? "：" : own.startsWith("与") ? "" : "的";
        String en = label.en();
        boolean isClause = en.matches("(what|how|which) .*|(\\w+ ){0,2}costs\\b.*");
        String what = (isClause || en.startsWith("the ") ? "" : "the ") + before + en + " (" + who.en() + endEn + ")";
        return Label.of(
                (link.equals("：") ? who.zh().strip() : who.zh()) + link + own + endZh,
                isClause ? "Please state " + what + "." : "What is " + what + "?");
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
     * for a place, the position in its list for a coded value, a fingerprint of the id of an entity.
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
