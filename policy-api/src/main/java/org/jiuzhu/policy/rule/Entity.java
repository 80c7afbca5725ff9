package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Someone or something that facts are known about: a household, a member, an application. Whatever was not given is unknown;
 * it is never false, zero or a default.
 *
 * <p>Entities are immutable and thread-safe. Two are equal if they have the same kind, id, facts and parts.
 */
public abstract class Entity {

    private final EntityState state;
    // what deciding reads again and again, close together: for each slot a bit that says whether it is stated, then
    // what is stated, in the order of the slots
    private final long[] facts;
    private final int words;
    // each list after the relation that it stands for
    private final ImmutableList<Object> lists;
    private final int newest;

    /**
     * For the entities of the library.
     *
     * @param state what is known
     */
    protected Entity(EntityState state) {
        this.state = state;
        this.words = words(state);
        this.facts = facts(state, words);
        this.lists = state.parts().entrySet().stream()
                .flatMap(p -> Stream.of(p.getKey(), p.getValue()))
                .collect(ImmutableList.toImmutableList());
        this.newest = newest(state);
    }

    private static int words(EntityState state) {
        int slots = 0;
        for (Fact<?, ?> fact : state.values().keySet()) {
            slots = Math.max(slots, fact.slot() + 1);
        }
        return (slots + Long.SIZE - 1) / Long.SIZE;
    }

    private static long[] facts(EntityState state, int words) {
        long[] facts = new long[words + state.values().size()];
        for (Fact<?, ?> fact : state.values().keySet()) {
            facts[fact.slot() / Long.SIZE] |= 1L << fact.slot();
        }
        state.values().forEach((fact, value) -> facts[position(facts, words, fact.slot())] = value);
        return facts;
    }

    // where a stated fact is kept: after those in lower slots
    private static int position(long[] facts, int words, int slot) {
        int word = slot / Long.SIZE;
        int position = words + Long.bitCount(facts[word] & ((1L << slot) - 1));
        for (int i = 0; i < word; i++) {
            position += Long.bitCount(facts[i]);
        }
        return position;
    }

    private static int newest(EntityState state) {
        int newest = -1;
        for (Fact<?, ?> fact : state.values().keySet()) {
            newest = Math.max(newest, fact.kind() == state.kind() ? fact.number() : Integer.MAX_VALUE);
        }
        for (Map.Entry<Relation<?, ?>, ImmutableList<? extends Entity>> list :
                state.parts().entrySet()) {
            Relation<?, ?> relation = list.getKey();
            newest = Math.max(newest, relation.owner() == state.kind() ? relation.number() : Integer.MAX_VALUE);
            for (Entity part : list.getValue()) {
                newest = Math.max(newest, part.newest());
            }
        }
        return newest;
    }

    /**
     * The encoded value of a fact of this kind of entity; for engines, which look up nothing by name while they decide.
     *
     * @param slot the fact's {@link Fact#slot}
     * @return the value in the encoding of {@link Fact#encode}, or {@link Fact#UNKNOWN}
     */
    public final long encoded(int slot) {
        int word = slot / Long.SIZE;
        return word >= words || (facts[word] & 1L << slot) == 0 ? Fact.UNKNOWN : facts[position(facts, words, slot)];
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
        return state.id();
    }

    /**
     * A fact, if it is known.
     *
     * @param fact the fact
     * @param <V> its values
     * @return the value, or empty if it is unknown
     */
    public final <V> Optional<V> get(Fact<?, V> fact) {
        return Optional.ofNullable(state.values().get(fact)).map(fact::decode);
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
        for (int i = 0; i < lists.size(); i += 2) {
            if (lists.get(i) == relation) {
                return Optional.of((ImmutableList<P>) lists.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** {@return the facts that are given, in the encoding of {@link Fact#encode}, in the order in which they were given} */
    public final ImmutableMap<Fact<?, ?>, Long> values() {
        return state.values();
    }

    /** {@return the lists that are given} */
    public final ImmutableMap<Relation<?, ?>, ImmutableList<? extends Entity>> parts() {
        return state.parts();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Entity that && kind() == that.kind() && state.equals(that.state);
    }

    @Override
    public final int hashCode() {
        return state.hashCode();
    }

    /** {@return kind, id and facts, for messages} */
    @Override
    public final String toString() {
        return kind() + " " + id() + " " + state.values() + (state.parts().isEmpty() ? "" : " " + state.parts());
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
        private final Map<Relation<?, ?>, ImmutableList<? extends Entity>> parts = new LinkedHashMap<>();

        /**
         * Begins an entity of which nothing is known yet.
         *
         * @param kind its kind
         * @param id its id, unique in the list that it will stand in
         * @throws IllegalArgumentException if the id is blank
         */
        public Builder(EntityKind<E> kind, String id) {
            checkArgument(!id.isBlank(), "a %s needs an id that is not blank", kind);
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
         * @throws IllegalArgumentException if the value makes no sense for the fact, or the fact was stated before
         */
        public <V> Builder<E> with(Fact<? super E, V> fact, V value) {
            return withEncoded(fact, fact.encode(value));
        }

        /**
         * States a fact in the encoding of {@link Fact#encode}.
         *
         * @param fact the fact
         * @param encoded the encoded value
         * @return this builder
         * @throws IllegalArgumentException if the value makes no sense for the fact, or the fact was stated before
         */
        public Builder<E> withEncoded(Fact<? super E, ?> fact, long encoded) {
            fact.check(encoded);
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
         * @throws IllegalArgumentException if the list was stated before, or two entities in it have the same id
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
         * @throws IllegalArgumentException if the list was stated before, or two entities in it have the same id
         */
        public <P extends Entity> Builder<E> with(Relation<? super E, P> relation, Iterable<P> entities) {
            ImmutableList<P> list = ImmutableList.copyOf(entities);
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
            return kind.make(new EntityState(kind, id, ImmutableMap.copyOf(values), ImmutableMap.copyOf(parts)));
        }
    }
}
