package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A kind of entity (a household, a member), and the maker of the facts and relations that are known about it. A plug-in that
 * needs a fact of its own makes it here, from the kind that the fact is about. The kind of a list of the household can be the claimant of a programme.
 *
 * @param <E> the entity
 */
public final class EntityKind<E extends Entity> implements Claimant {

    private final String code;
    private final Label label;
    private final Class<E> type;
    private final Function<EntityState, E> maker;
    private final Ordinals slots = new Ordinals();
    // threads may replace each other's: lists of the same facts are all as good
    private ImmutableList<Fact<?, ?>> lastStated = ImmutableList.of();

    private EntityKind(String code, Label label, Class<E> type, Function<EntityState, E> maker) {
        this.code = code;
        this.label = label;
        this.type = type;
        this.maker = maker;
    }

    /**
     * A kind of entity. A plug-in makes one of its own for what the library does not know, such as courses of a training; it is known by the lists that lead to it.
     *
     * @param code its code, which no other kind has that is loaded with it
     * @param zh its Chinese name
     * @param en its English name
     * @param type its class
     * @param maker makes one
     * @param <E> the entity
     * @return the kind
     */
    public static <E extends Entity> EntityKind<E> of(
            String code, String zh, String en, Class<E> type, Function<EntityState, E> maker) {
        return new EntityKind<>(code, Label.of(zh, en), type, maker);
    }

    /** {@return the code, such as {@code member}} */
    @Override
    public String code() {
        return code;
    }

    /** {@return the name} */
    @Override
    public Label label() {
        return label;
    }

    /** The next free slot for a fact of this kind. */
    int nextSlot() {
        return slots.next();
    }

    /** What one entity among several of this kind is called in a sentence. */
    Label called(String entity) {
        return Label.of(label.zh() + " " + entity + " ", label.en() + " " + entity);
    }

    /** {@return the class} */
    public Class<E> type() {
        return type;
    }

    /** The facts that are stated of an entity, in the order of their slots: the list of the entity before it, if that states the same. */
    ImmutableList<Fact<?, ?>> stated(Set<Fact<?, ?>> facts) {
        ImmutableList<Fact<?, ?>> before = lastStated;
        ImmutableList<Fact<?, ?>> now = ImmutableList.sortedCopyOf(EntityKind::bySlot, facts);
        if (now.equals(before)) {
            return before;
        }
        lastStated = now;
        return now;
    }

    private static int bySlot(Fact<?, ?> one, Fact<?, ?> other) {
        return Integer.compare(one.slot(), other.slot());
    }

    /**
     * What is known of an entity once something later is stated of it: a fact that is stated later replaces the earlier one, silence keeps it. A list that is stated later
     * says who belongs to it from then on; of who was in it before, it keeps what it does not say.
     *
     * @param older what was known
     * @param newer what is stated later of the same entity
     * @return both
     * @throws PolicyException if they are not of this kind or have two ids
     */
    public E updated(E older, E newer) {
        return Updates.of(this, older, newer);
    }

    E make(EntityState state) {
        return maker.apply(state);
    }

    /**
     * A fact that is true or false.
     *
     * @param id its name in files, camel case
     * @param zh its Chinese name
     * @param en its English name
     * @return the fact
     */
    public ConditionFact<E> condition(String id, String zh, String en) {
        return new ConditionFact<>(this, id, Label.of(zh, en));
    }

    /**
     * A fact that is an amount of money, in yuan, not negative.
     *
     * @param id its name in files, camel case
     * @param zh its Chinese name
     * @param en its English name
     * @return the fact
     */
    public AmountFact<E> amount(String id, String zh, String en) {
        return new AmountFact<>(this, id, Label.of(zh, en));
    }

    /**
     * A fact that is a whole number.
     *
     * @param id its name in files, camel case
     * @param unit what it counts
     * @param min the smallest number that makes sense
     * @param max the largest number that makes sense
     * @param zh its Chinese name
     * @param en its English name
     * @return the fact
     */
    public CountFact<E> count(String id, Unit unit, long min, long max, String zh, String en) {
        return new CountFact<>(this, id, Label.of(zh, en), unit, min, max);
    }

    /**
     * A fact that is a rate, a share or a change: 0.035 for 3.5 %.
     *
     * @param id its name in files, camel case
     * @param min the smallest rate that makes sense, such as {@code -1} where something can fall to nothing
     * @param max the largest rate that makes sense, such as {@code 1} for a share
     * @param zh its Chinese name
     * @param en its English name
     * @return the fact
     */
    public RateFact<E> rate(String id, String min, String max, String zh, String en) {
        return new RateFact<>(this, id, Label.of(zh, en), new BigDecimal(min), new BigDecimal(max));
    }

    /**
     * A fact that is a day.
     *
     * @param id its name in files, camel case
     * @param zh its Chinese name
     * @param en its English name
     * @return the fact
     */
    public DayFact<E> day(String id, String zh, String en) {
        return new DayFact<>(this, id, Label.of(zh, en));
    }

    /**
     * A fact that is a place.
     *
     * @param id its name in files, camel case
     * @param zh its Chinese name
     * @param en its English name
     * @return the fact
     */
    public PlaceFact<E> place(String id, String zh, String en) {
        return new PlaceFact<>(this, id, Label.of(zh, en));
    }

    /**
     * A fact that is one of a list of coded values.
     *
     * @param id its name in files, camel case
     * @param values the values in order
     * @param zh its Chinese name
     * @param en its English name
     * @param <V> the values
     * @return the fact
     */
    public <V extends Coded> ChoiceFact<E, V> choice(String id, ImmutableList<V> values, String zh, String en) {
        return new ChoiceFact<>(this, id, Label.of(zh, en), values, ChoiceFact.Further.NONE);
    }

    /**
     * A fact that is one of an enum's values.
     *
     * @param id its name in files, camel case
     * @param values the values, as {@code Area.values()}
     * @param zh its Chinese name
     * @param en its English name
     * @param <V> the values
     * @return the fact
     */
    public <V extends Enum<V> & Coded> ChoiceFact<E, V> choice(String id, V[] values, String zh, String en) {
        return choice(id, ImmutableList.copyOf(Arrays.asList(values)), zh, en);
    }

    /**
     * A fact that points to one of those in a list: to the partner among the members, to the payer among the supporters.
     *
     * @param id its name in files, camel case
     * @param among the list, of the household, of the entity itself or of whom it belongs to
     * @param zh its Chinese name
     * @param en its English name
     * @param <P> the entities that it can point to
     * @return the fact
     * @throws IllegalArgumentException if it is no list
     */
    public <P extends Entity> Reference<E, P> reference(String id, Relation<?, P> among, String zh, String en) {
        return new Reference<>(this, id, among, Label.of(zh, en));
    }

    /**
     * A fact that is a programme: one of the nation's, or one that a plug-in brings.
     *
     * @param id its name in files, camel case
     * @param zh its Chinese name
     * @param en its English name
     * @return the fact
     */
    public ChoiceFact<E, Programme<?>> programme(String id, String zh, String en) {
        return new ChoiceFact<>(this, id, Label.of(zh, en), Programme.ALL, ChoiceFact.Further.OF_PLUG_INS);
    }

    /**
     * A list of entities that belong to this one, such as the members of a household. The list, where it is given, is complete;
     * where it is not given, it is unknown who belongs to it.
     *
     * @param id its name in files, camel case
     * @param part the kind of the entities in the list
     * @param zh its Chinese name
     * @param en its English name
     * @param <P> the entities in the list
     * @return the relation
     */
    public <P extends Entity> Relation<E, P> list(String id, EntityKind<P> part, String zh, String en) {
        return new Relation<>(this, id, part, Label.of(zh, en), false);
    }

    /**
     * One entity that always belongs to this one, such as the application of a case; where it is not given, all its facts are
     * unknown.
     *
     * @param id its name in files, camel case
     * @param part the kind of the entity
     * @param zh its Chinese name
     * @param en its English name
     * @param <P> the entity
     * @return the relation
     */
    public <P extends Entity> Relation<E, P> single(String id, EntityKind<P> part, String zh, String en) {
        return new Relation<>(this, id, part, Label.of(zh, en), true);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
