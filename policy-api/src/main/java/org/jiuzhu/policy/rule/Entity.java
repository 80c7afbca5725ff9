package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Someone or something that facts are known about: a household, a member, an application. Whatever was not given is unknown;
 * it is never false, zero or a default.
 *
 * <p>Entities are immutable and thread-safe. Two are equal if they have the same kind, id, facts and parts.
 */
public abstract class Entity {

    private final String id;
    private final ImmutableMap<Relation<?, ?>, ImmutableList<? extends Entity>> parts;
    // what deciding reads again and again, close together and without anything in between: for each slot a bit that
    // says whether it is stated (the first 64 in a field), what is stated in the order of the slots, and the lists
    private final long first;
    private final ImmutableLongArray beyond;
    private final long[] values;
    private final Relation<?, ?>[] relations;
    private final Entity[][] lists;
    private final ImmutableList<Fact<?, ?>> facts;
    private final ImmutableMap<Fact<?, ?>, Object> further;
    private final int newest;

    /**
     * For the entities of the library, and those of a plug-in's own.
     *
     * @param state what is known
     */
    protected Entity(EntityState state) {
        this.id = state.id();
        this.parts = state.parts();
        this.further = state.further();
        this.facts = state.kind().stated(state.values().keySet());
        BitSet stated = new BitSet();
        this.values = new long[facts.size()];
        for (int place = 0; place < values.length; place++) {
            Fact<?, ?> fact = facts.get(place);
            stated.set(fact.slot());
            values[place] = requireNonNull(state.values().get(fact));
        }
        long[] words = stated.toLongArray();
        this.first = words.length == 0 ? 0 : words[0];
        this.beyond = words.length <= 1
                ? ImmutableLongArray.of()
                : ImmutableLongArray.copyOf(words).subArray(1, words.length);
        this.relations = parts.keySet().toArray(new Relation<?, ?>[0]);
        this.lists = new Entity[relations.length][];
        for (int list = 0; list < lists.length; list++) {
            lists[list] = requireNonNull(parts.get(relations[list])).toArray(new Entity[0]);
        }
        this.newest = newest(facts, parts);
    }

    private static int newest(
            ImmutableList<Fact<?, ?>> facts, ImmutableMap<Relation<?, ?>, ImmutableList<? extends Entity>> parts) {
        int newest = -1;
        for (Fact<?, ?> fact : facts) {
            newest = Math.max(newest, fact.number());
        }
        for (Map.Entry<Relation<?, ?>, ImmutableList<? extends Entity>> list : parts.entrySet()) {
            newest = Math.max(newest, list.getKey().number());
            for (Entity part : list.getValue()) {
                newest = Math.max(newest, part.newest());
            }
        }
        return newest;
    }

    /**
     * Whether a fact of this kind of entity is stated; for engines, which look up nothing by name while they decide.
     *
     * @param slot the fact's {@link Fact#slot}
     * @return whether it is known
     */
    public final boolean states(int slot) {
        return slot < Long.SIZE ? (first >>> slot & 1) != 0 : statesBeyond(slot);
    }

    private boolean statesBeyond(int slot) {
        int word = slot / Long.SIZE - 1;
        return word < beyond.length() && (beyond.get(word) >>> slot & 1) != 0;
    }

    /**
     * Which facts of this kind of entity are stated, 64 slots at a time; for engines, which so pass over what is not stated without a look at it.
     *
     * @param word which 64: zero for the slots 0 to 63
     * @return a bit for each slot, the lowest one first: set if the fact is known
     */
    public final long stated(int word) {
        if (word == 0) {
            return first;
        }
        return word <= beyond.length() ? beyond.get(word - 1) : 0;
    }

    /**
     * The encoded value of a fact of this kind of entity; for engines.
     *
     * @param slot the fact's {@link Fact#slot}
     * @return the value in the encoding of {@link Fact#encode}, or {@link Fact#UNKNOWN}
     */
    public final long encoded(int slot) {
        return states(slot) ? values[place(slot)] : Fact.UNKNOWN;
    }

    // where a stated fact is kept: after those in lower slots
    private int place(int slot) {
        return slot < Long.SIZE ? Long.bitCount(first & (1L << slot) - 1) : placeBeyond(slot);
    }

    private int placeBeyond(int slot) {
        int word = slot / Long.SIZE - 1;
        int place = Long.bitCount(first) + Long.bitCount(beyond.get(word) & (1L << slot) - 1);
        for (int i = 0; i < word; i++) {
            place += Long.bitCount(beyond.get(i));
        }
        return place;
    }

    /**
     * Where a list is among the lists of this entity; for engines.
     *
     * @param relation the list
     * @return its position for {@link #size} and {@link #part}, or −1 if it is unknown who belongs to it
     */
    public final int position(Relation<?, ?> relation) {
        for (int list = 0; list < relations.length; list++) {
            if (relations[list] == relation) {
                return list;
            }
        }
        return -1;
    }

    /**
     * How many entities a list has; for engines.
     *
     * @param list its position
     * @return how many
     */
    public final int size(int list) {
        return lists[list].length;
    }

    /**
     * One entity of a list; for engines.
     *
     * @param list its position
     * @param index which one, from zero
     * @return the entity
     */
    public final Entity part(int list, int index) {
        return lists[list][index];
    }

    /**
     * {@return the largest {@link Fact#number} among the facts and lists of this entity and of all that belong to it, −1 if there is none; so that
     * an engine sees in one look whether it knows them all}
     */
    public final int newest() {
        return newest;
    }

    /** {@return the kind of this entity} */
    public abstract EntityKind<?> kind();

    /** {@return the id, unique in the list that the entity stands in; shown in results, so no personal name} */
    public final String id() {
        return id;
    }

    /**
     * A fact, if it is known.
     *
     * @param fact the fact
     * @param <V> its values
     * @return the value, or empty if it is unknown
     */
    public final <V> Optional<V> get(Fact<?, V> fact) {
        // the fact of another kind may have the same slot
        boolean known = fact.kind() == kind() && states(fact.slot());
        return known ? Optional.of(value(fact)) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the builder puts a value of the fact
    private <V> V value(Fact<?, V> fact) {
        Object ofPlugIn = further.get(fact);
        return ofPlugIn == null ? fact.decode(encoded(fact.slot())) : (V) ofPlugIn;
    }

    /**
     * The entities of a list, if it is known.
     *
     * @param relation the list
     * @param <P> the entities in it
     * @return the entities, or empty if it is unknown who belongs to it
     */
    @SuppressWarnings("unchecked") // the builder only puts lists of the relation's own kind
    public final <P extends Entity> Optional<ImmutableList<P>> get(Relation<?, P> relation) {
        return Optional.ofNullable((ImmutableList<P>) parts.get(relation));
    }

    /** {@return the facts that are given, in the order of their slots} */
    public final ImmutableList<Fact<?, ?>> facts() {
        return facts;
    }

    /** {@return the facts that are given, each with its value in the encoding of {@link Fact#encode}, in the order of their slots} */
    public final ImmutableMap<Fact<?, ?>, Long> values() {
        return Maps.toMap(facts, fact -> encoded(fact.slot()));
    }

    /** The values that a number alone does not say. */
    final ImmutableMap<Fact<?, ?>, Object> further() {
        return further;
    }

    /** {@return the lists that are given} */
    public final ImmutableMap<Relation<?, ?>, ImmutableList<? extends Entity>> parts() {
        return parts;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Entity that
                && kind() == that.kind()
                && id.equals(that.id)
                && facts.equals(that.facts)
                && Arrays.equals(values, that.values)
                && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(id, Arrays.hashCode(values), parts);
    }

    /** {@return kind, id and facts, for messages} */
    @Override
    public final String toString() {
        return kind() + " " + id + " " + values() + (parts.isEmpty() ? "" : " " + parts);
    }

    /**
     * Builds an entity. What is not set stays unknown; what is set twice is an error.
     *
     * @param <E> the entity
     */
    public static final class Builder<E extends Entity> {

        private final EntityKind<E> kind;
        private final String id;
        private final Map<Fact<?, ?>, Long> values = new LinkedHashMap<>();
        private final Map<Fact<?, ?>, Object> further = new LinkedHashMap<>();
        private final Map<Relation<?, ?>, ImmutableList<? extends Entity>> parts = new LinkedHashMap<>();

        /**
         * Begins an entity of which nothing is known yet.
         *
         * @param kind its kind
         * @param id its id, unique in the list that it will stand in: letters and digits of any script, Chinese characters among them, and
         *     {@code - _ .}, at most a hundred characters, in the form that Unicode calls NFKC (so no full-width letters); with those, two ids
         *     that look alike are the same. A person has one id wherever it stands in a case
         * @throws IllegalArgumentException if the id has another form
         */
        public Builder(EntityKind<E> kind, String id) {
            Ids.check(kind, id);
            this.kind = kind;
            this.id = id;
        }

        /**
         * States a fact.
         *
         * @param fact the fact
         * @param value its value
         * @param <V> its values
         * @return this builder
         * @throws IllegalArgumentException if the value makes no sense for the fact, or the fact is of another kind of entity or was stated before
         */
        public <V> Builder<E> with(Fact<? super E, V> fact, V value) {
            boolean isOfPlugIn = fact instanceof ChoiceFact<?, ?> choice
                    && choice.isOpen()
                    && !choice.options().contains(value);
            if (isOfPlugIn || fact instanceof Reference<?, ?>) {
                further.putIfAbsent(fact, value);
                return put(fact, fact.encode(value));
            }
            return withEncoded(fact, fact.encode(value));
        }

        /**
         * States whom a reference points to; for whoever reads facts of all types.
         *
         * @param fact the reference
         * @param target the id, or {@link Reference#NOBODY}
         * @return this builder
         * @throws IllegalArgumentException if the fact is no reference, no entity can have the id, or the fact is of another kind of entity or was stated before
         */
        @SuppressWarnings("unchecked") // the values of a reference are ids
        public Builder<E> withTarget(Fact<? super E, ?> fact, String target) {
            checkArgument(fact instanceof Reference<?, ?>, "%s does not point to an entity", fact);
            return with((Fact<? super E, String>) fact, target);
        }

        /**
         * States a fact in the encoding of {@link Fact#encode}.
         *
         * @param fact the fact
         * @param encoded the encoded value
         * @return this builder
         * @throws IllegalArgumentException if the value makes no sense for the fact, as the number of a coded value that a plug-in brings or of whom a reference points to, or the fact is of another kind
         *     of entity or was stated before
         */
        public Builder<E> withEncoded(Fact<? super E, ?> fact, long encoded) {
            fact.check(encoded);
            return put(fact, encoded);
        }

        private Builder<E> put(Fact<? super E, ?> fact, long encoded) {
            checkArgument(fact.kind() == kind, "a fact of a %s was stated for a %s: %s", fact.kind(), kind, fact);
            checkArgument(values.put(fact, encoded) == null, "%s is stated twice for %s %s", fact, kind, id);
            return this;
        }

        /**
         * States a complete list.
         *
         * @param relation the list
         * @param entities all entities in it; none at all states that there are none
         * @param <P> the entities in it
         * @return this builder
         * @throws IllegalArgumentException if the list is of another kind of entity or was stated before, or two entities in it have the same id
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final <P extends Entity> Builder<E> with(Relation<? super E, P> relation, P... entities) {
            return with(relation, Arrays.asList(entities));
        }

        /**
         * States a complete list.
         *
         * @param relation the list
         * @param entities all entities in it; an empty list states that there are none
         * @param <P> the entities in it
         * @return this builder
         * @throws IllegalArgumentException if the list is of another kind of entity or was stated before, or two entities in it have the same id
         */
        public <P extends Entity> Builder<E> with(Relation<? super E, P> relation, Iterable<P> entities) {
            ImmutableList<P> list = ImmutableList.copyOf(entities);
            checkArgument(
                    relation.owner() == kind,
                    "a list of a %s was stated for a %s: %s",
                    relation.owner(),
                    kind,
                    relation);
            checkArgument(!relation.isSingle() || list.size() == 1, "%s is one entity, not %s", relation, list.size());
            Set<String> ids = new HashSet<>();
            for (P entity : list) {
                checkArgument(ids.add(entity.id()), "two of %s have the id '%s'", relation, entity.id());
            }
            checkArgument(parts.put(relation, list) == null, "%s is stated twice for %s %s", relation, kind, id);
            return this;
        }

        /** {@return the entity} */
        public E build() {
            return kind.make(new EntityState(
                    kind, id, ImmutableMap.copyOf(values), ImmutableMap.copyOf(further), ImmutableMap.copyOf(parts)));
        }
    }
}
