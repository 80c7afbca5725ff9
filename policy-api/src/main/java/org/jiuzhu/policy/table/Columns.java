package org.jiuzhu.policy.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * Entities of one kind as rows of columns: a column for each fact that is known of some of them, and for each list the rows of another table that belong to each of
 * them. A population is the columns of its households.
 *
 * <pre>{@code
 * Columns<Member> members = Columns.of(Member.ENTITY, 3)
 *         .with(Member.EMPLOYED, 1, 0, Fact.UNKNOWN)
 *         .build();
 * Columns<Household> households = Columns.of(Household.ENTITY, 2)
 *         .with(Household.LOW_INCOME, 1, 1)
 *         .with(Household.MEMBERS, members, 0, 1, 3) // the first has one, the second two
 *         .build();
 * }</pre>
 *
 * <p>A value is the number that {@link Fact#encode} gives: 0 or 1 for a condition, fen for an amount, millionths for a rate, the day since 1970 for a day, the digits of
 * the division code for a place, the position among its options for a choice. What is not known is {@link Fact#UNKNOWN}; a fact without a column is known of nobody, and of
 * a list that is not given nobody knows who is in it. Nothing is false, zero or a default because it was not given.
 *
 * <p>Whoever has names and not constants, from the head of a table say, asks an engine for the fact and the list of a name, the one that files of cases use:
 * {@code engine.fact(Member.ENTITY, "birthDate")}, {@code engine.list(Household.ENTITY, "members")}.
 *
 * <p>Immutable and thread-safe: arrays are copied.
 *
 * @param <E> the entities
 */
public final class Columns<E extends Entity> {

    private final EntityKind<E> kind;
    private final int size;
    private final Optional<ImmutableList<String>> ids;
    private final ImmutableMap<Fact<?, ?>, Column<?>> facts;
    private final ImmutableMap<Relation<?, ?>, Lists> lists;

    private Columns(Builder<E> builder) {
        this.kind = builder.kind;
        this.size = builder.size;
        this.ids = Optional.ofNullable(builder.ids);
        this.facts = ImmutableMap.copyOf(builder.facts);
        this.lists = ImmutableMap.copyOf(builder.lists);
    }

    /**
     * Begins columns of which nothing is known yet.
     *
     * @param kind the kind of the entities
     * @param size how many there are
     * @param <E> the entities
     * @return a builder
     * @throws PolicyException if there are fewer than none
     */
    public static <E extends Entity> Builder<E> of(EntityKind<E> kind, int size) {
        if (size < 0) {
            throw new PolicyException("a table of the kind " + kind + " cannot have " + size + " rows");
        }
        return new Builder<>(kind, size);
    }

    /** {@return the kind of the entities} */
    public EntityKind<E> kind() {
        return kind;
    }

    /** {@return how many rows there are} */
    public int size() {
        return size;
    }

    /** {@return the facts that have a column} */
    public ImmutableList<Fact<?, ?>> facts() {
        return facts.keySet().asList();
    }

    /** {@return the lists that lead to other columns} */
    public ImmutableList<Relation<?, ?>> lists() {
        return lists.keySet().asList();
    }

    /**
     * The id of a row.
     *
     * @param row the row
     * @return the id that was given; without one its number, from 1
     */
    public String id(int row) {
        return ids.isPresent() ? ids.get().get(row) : String.valueOf(row + 1);
    }

    /**
     * A value.
     *
     * @param fact the fact
     * @param row the row
     * @return the value as {@link Fact#encode} gives it, or {@link Fact#UNKNOWN}
     */
    public long value(Fact<?, ?> fact, int row) {
        Column<?> column = facts.get(fact);
        return column == null ? Fact.UNKNOWN : column.value(row);
    }

    /**
     * Copies a column.
     *
     * @param fact the fact
     * @param from the first row
     * @param into the array that gets the values, {@link Fact#UNKNOWN} for those that are not known
     * @param at where in it the first goes
     * @param count how many rows
     */
    public void copy(Fact<?, ?> fact, int from, long[] into, int at, int count) {
        Column<?> column = facts.get(fact);
        if (column == null) {
            Arrays.fill(into, at, at + count, Fact.UNKNOWN);
        } else {
            column.copy(from, into, at, count);
        }
    }

    /**
     * Whether it is known who is in a list.
     *
     * @param list the list
     * @param row the row of the owner
     * @return whether it is
     */
    public boolean isListed(Relation<?, ?> list, int row) {
        Lists all = lists.get(list);
        return all != null && all.isKnown(row);
    }

    /**
     * The first row of a list among {@link #parts}.
     *
     * @param list a list that is known
     * @param row the row of the owner
     * @return the first row
     */
    public int start(Relation<?, ?> list, int row) {
        return known(list).start(row);
    }

    /**
     * The row after the last of a list among {@link #parts}.
     *
     * @param list a list that is known
     * @param row the row of the owner
     * @return the row after the last
     */
    public int end(Relation<?, ?> list, int row) {
        return known(list).end(row);
    }

    /**
     * The row to whose list an entity belongs, such as the household of a member.
     *
     * @param list a list that is known
     * @param part the row of the entity among {@link #parts}
     * @return the row of its owner
     * @throws PolicyException if there is no such entity
     */
    public int owner(Relation<?, ?> list, int part) {
        return known(list).owner(part);
    }

    /**
     * Copies where the lists of all rows begin and end; for engines, which look up nothing by name for each row.
     *
     * @param list a list that has columns
     * @param starts gets the first row of each list, −1 where it is not known who is in it
     * @param ends gets the row after the last
     */
    public void copyOffsets(Relation<?, ?> list, int[] starts, int[] ends) {
        known(list).copyOffsets(starts, ends);
    }

    /**
     * The entities that are in the lists of all rows.
     *
     * @param list the list
     * @param <P> the entities in it
     * @return their columns; empty if nobody knows who is in any of them
     */
    @SuppressWarnings("unchecked") // the builder takes columns of the list's own kind
    public <P extends Entity> Optional<Columns<P>> parts(Relation<? super E, P> list) {
        return Optional.ofNullable(lists.get(list)).map(l -> (Columns<P>) l.parts);
    }

    /**
     * The entities that are in the lists of all rows; for engines, which go through all lists alike.
     *
     * @param list a list that has columns
     * @return their columns
     */
    public Columns<?> partsOf(Relation<?, ?> list) {
        return known(list).parts;
    }

    private Lists known(Relation<?, ?> list) {
        Lists all = lists.get(list);
        if (all == null) {
            throw new PolicyException("nobody knows who is in " + list + ": it has no columns");
        }
        return all;
    }

    /**
     * A row as an entity, with all that belongs to it.
     *
     * @param row the row
     * @return the entity
     * @throws PolicyException if its ids have no form that an id can have, or two in a list have the same
     */
    public E entity(int row) {
        try {
            return built(row);
        } catch (IllegalArgumentException e) {
            throw new PolicyException("table " + kind + ", row " + row + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked") // the builder takes facts and lists of this kind only
    private E built(int row) {
        Entity.Builder<E> builder = new Entity.Builder<>(kind, id(row));
        facts.values().forEach(column -> column.state(builder, row));
        for (Map.Entry<Relation<?, ?>, Lists> list : lists.entrySet()) {
            if (list.getValue().isKnown(row)) {
                builder.with(
                        (Relation<? super E, Entity>) list.getKey(),
                        list.getValue().of(row));
            }
        }
        return builder.build();
    }

    /**
     * Builds columns. What does not fit is refused with the table, the column and the row where it stands.
     *
     * @param <E> the entities
     */
    public static final class Builder<E extends Entity> {

        private final EntityKind<E> kind;
        private final int size;
        private @Nullable ImmutableList<String> ids;
        private final Map<Fact<?, ?>, Column<?>> facts = new LinkedHashMap<>();
        private final Map<Relation<?, ?>, Lists> lists = new LinkedHashMap<>();

        private Builder(EntityKind<E> kind, int size) {
            this.kind = kind;
            this.size = size;
        }

        private PolicyException wrong(Object column, String what) {
            return new PolicyException("table " + kind + ", column " + column + what);
        }

        private void checkLength(Object column, int length, int expected) {
            if (length != expected) {
                throw wrong(column, " has " + length + " values; expected " + expected);
            }
        }

        /**
         * Names the rows, for paths and explanations. Without names they are numbered from 1.
         *
         * @param names the ids, as of {@link Entity.Builder}
         * @return this builder
         * @throws PolicyException if there are more or fewer than rows
         */
        public Builder<E> ids(Iterable<String> names) {
            ImmutableList<String> all = ImmutableList.copyOf(names);
            checkLength("id", all.size(), size);
            ids = all;
            return this;
        }

        /**
         * A column.
         *
         * @param fact the fact
         * @param values a value for each row, {@link Fact#UNKNOWN} where it is not known
         * @return this builder
         * @throws PolicyException if the fact is of another kind, is a reference or has a column already, there are more or fewer values than rows, or a value is none that it can
         *     have
         */
        public Builder<E> with(Fact<? super E, ?> fact, long... values) {
            return with(fact, Column.of(fact, values));
        }

        /**
         * A coded fact that has values of plug-ins among its own, such as the programmes of awards.
         *
         * @param fact the fact
         * @param options all values that can stand in the column, as {@link org.jiuzhu.policy.PolicyEngine#programmes} has them
         * @param values for each row its value as {@link Fact#encode} gives it, {@link Fact#UNKNOWN} where it is not known
         * @param <V> the values
         * @return this builder
         * @throws PolicyException as for other facts
         */
        public <V extends Coded> Builder<E> with(
                ChoiceFact<? super E, V> fact, ImmutableList<? extends V> options, long... values) {
            return with(fact, Column.of(fact, options, values));
        }

        private Builder<E> with(Fact<? super E, ?> fact, Column<?> column) {
            if (fact.kind() != kind) {
                throw wrong(fact, " is a fact of another kind, " + fact.kind());
            }
            checkLength(fact, column.size(), size);
            column.check(what -> wrong(fact, what));
            if (facts.putIfAbsent(fact, column) != null) {
                throw wrong(fact, " is given twice");
            }
            return this;
        }

        /**
         * A list that is known of all rows.
         *
         * @param list the list
         * @param parts the entities in it, those of one row side by side, in the order of the rows
         * @param offsets for each row where its entities begin among them, and last how many there are
         * @param <P> the entities in it
         * @return this builder
         * @throws PolicyException if the list is of another kind or given already, or the offsets do not lead from nothing upward to all of the parts
         */
        public <P extends Entity> Builder<E> with(Relation<? super E, P> list, Columns<P> parts, int... offsets) {
            return with(list, parts, offsets, new BitSet());
        }

        /**
         * A list that is known of some rows.
         *
         * @param list the list
         * @param parts the entities in it, those of one row side by side, in the order of the rows
         * @param offsets for each row where its entities begin among them, and last how many there are
         * @param unknown the rows of which nobody knows who is in their list; they have no entities
         * @param <P> the entities in it
         * @return this builder
         * @throws PolicyException as for a list that is known of all rows, or if a row has entities and nobody knows who they are
         */
        public <P extends Entity> Builder<E> with(
                Relation<? super E, P> list, Columns<P> parts, int[] offsets, BitSet unknown) {
            if (list.owner() != kind) {
                throw wrong(list, " is a list of another kind, " + list.owner());
            }
            if (list.part() != parts.kind) {
                throw wrong(list, " is a list of the kind " + list.part() + ", not " + parts.kind);
            }
            checkLength(list, offsets.length, size + 1);
            if (offsets[0] != 0 || offsets[size] != parts.size) {
                throw wrong(
                        list,
                        " leads from " + offsets[0] + " to " + offsets[size] + "; expected 0 to " + parts.size
                                + ", the rows of its parts");
            }
            for (int row = 0; row < size; row++) {
                checkOffsets(list, offsets[row + 1] - offsets[row], unknown.get(row), row);
            }
            if (lists.putIfAbsent(list, new Lists(parts, offsets, unknown)) != null) {
                throw wrong(list, " is given twice");
            }
            return this;
        }

        private void checkOffsets(Relation<?, ?> list, int length, boolean isUnknown, int row) {
            if (length < 0) {
                throw wrong(list, ", row " + row + ": ends before it begins");
            }
            if (isUnknown && length > 0) {
                throw wrong(list, ", row " + row + ": has " + length + " entities, and is said to be unknown");
            }
            if (!isUnknown && list.isSingle() && length != 1) {
                throw wrong(list, ", row " + row + ": is one entity, not " + length);
            }
        }

        /** {@return the columns} */
        public Columns<E> build() {
            return new Columns<>(this);
        }
    }
}
