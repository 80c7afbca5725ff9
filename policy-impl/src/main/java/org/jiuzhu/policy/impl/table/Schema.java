package org.jiuzhu.policy.impl.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Link;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Window;

/**
 * The kinds of entity, each a table of its own, and the lists that lead from the rows of one to the rows of another. A table comes after those whose rows own its
 * rows, so whoever goes through them in order has met the owner.
 */
public final class Schema {

    private final ImmutableList<EntityKind<?>> tables;
    private final ImmutableMap<EntityKind<?>, Integer> numbers;
    private final ImmutableList<Relation<?, ?>> lists;
    private final ImmutableMap<Relation<?, ?>, Integer> listNumbers;
    private final int[] owners;
    private final int[] parts;
    private final int[] firstLists;
    private final String[] listsOfRoots;
    private final ImmutableListMultimap<EntityKind<?>, Reference<?, ?>> references;

    private Schema(
            ImmutableList<EntityKind<?>> tables,
            ImmutableList<Relation<?, ?>> lists,
            ImmutableListMultimap<EntityKind<?>, Reference<?, ?>> references) {
        this.references = references;
        this.tables = tables;
        this.numbers = numbered(tables);
        this.lists = lists;
        this.listNumbers = numbered(lists);
        this.owners = lists.stream().mapToInt(l -> table(l.owner())).toArray();
        this.parts = lists.stream().mapToInt(l -> table(l.part())).toArray();
        this.listsOfRoots =
                lists.stream().map(l -> l.owner().code() + "." + l.id()).toArray(String[]::new);
        this.firstLists = new int[tables.size() + 1];
        for (int owner : owners) {
            firstLists[owner + 1]++;
        }
        for (int table = 0; table < tables.size(); table++) {
            firstLists[table + 1] += firstLists[table];
        }
    }

    private static <T> ImmutableMap<T, Integer> numbered(ImmutableList<T> all) {
        ImmutableMap.Builder<T, Integer> numbers = ImmutableMap.builder();
        for (int number = 0; number < all.size(); number++) {
            numbers.put(all.get(number), number);
        }
        return numbers.buildOrThrow();
    }

    /**
     * The tables that some lists lead to and from.
     *
     * @param references what points from one to another
     * @throws IllegalArgumentException if an entity could own itself
     */
    public static Schema of(Iterable<Relation<?, ?>> all, Iterable<Reference<?, ?>> references) {
        Set<EntityKind<?>> left = new LinkedHashSet<>();
        for (Relation<?, ?> list : all) {
            left.add(list.owner());
            left.add(list.part());
        }
        ImmutableSet.Builder<EntityKind<?>> tables = ImmutableSet.builder();
        ImmutableList.Builder<Relation<?, ?>> lists = ImmutableList.builder();
        while (!left.isEmpty()) {
            EntityKind<?> next = withoutOwner(left, all);
            left.remove(next);
            tables.add(next);
            for (Relation<?, ?> list : all) {
                if (list.owner() == next) {
                    lists.add(list);
                }
            }
        }
        return new Schema(
                tables.build().asList(),
                lists.build(),
                Multimaps.index(references, r -> r.among().part()));
    }

    private static EntityKind<?> withoutOwner(Set<EntityKind<?>> left, Iterable<Relation<?, ?>> all) {
        for (EntityKind<?> kind : left) {
            boolean isOwned = false;
            for (Relation<?, ?> list : all) {
                isOwned |= list.part() == kind && left.contains(list.owner());
            }
            if (!isOwned) {
                return kind;
            }
        }
        throw new IllegalArgumentException("entities own each other in a circle: " + left);
    }

    /** The kinds, those that own before those that are owned. */
    public ImmutableList<EntityKind<?>> tables() {
        return tables;
    }

    /** The lists, in the order of their owners' tables. */
    public ImmutableList<Relation<?, ?>> lists() {
        return lists;
    }

    /** The list of an owner that has entities of a kind, the first of them if there are several. */
    @SuppressWarnings("unchecked") // what is in it is of its kind
    public <P extends Entity> Optional<Relation<?, P>> listOf(EntityKind<?> owner, EntityKind<P> part) {
        for (Relation<?, ?> list : lists) {
            if (list.owner() == owner && list.part() == part) {
                return Optional.of((Relation<?, P>) list);
            }
        }
        return Optional.empty();
    }

    /**
     * Which members of a household belong to one of a kind, so that it gets what they are paid: to the household all of them, to one of a group those who point to it. Empty where
     * nothing says it, or several facts do.
     */
    public Optional<Window> members(EntityKind<?> kind) {
        if (kind == Household.ENTITY) {
            return Optional.of(Window.WHOLE);
        }
        ImmutableList<Reference<?, ?>> ofMembers = references.get(kind).stream()
                .filter(r -> r.kind() == Member.ENTITY && kind != Member.ENTITY)
                .collect(toImmutableList());
        return ofMembers.size() == 1
                ? Optional.of(
                        new Window(ImmutableList.of(), Optional.of(new Link(ofMembers.get(0), Link.Way.POINTING))))
                : Optional.empty();
    }

    /** The number of a kind's table. */
    public int table(EntityKind<?> kind) {
        Integer number = numbers.get(kind);
        if (number == null) {
            throw new IllegalArgumentException("there is no table of a " + kind);
        }
        return number;
    }

    /** The table whose rows own what is in a list. */
    public int owner(int list) {
        return owners[list];
    }

    /** The table whose rows are in a list. */
    public int part(int list) {
        return parts[list];
    }

    /** The path of a list where its owner belongs to nobody. */
    String listOfRoot(int list) {
        return listsOfRoots[list];
    }

    /** The first of the lists that the rows of a table own; those of the next table follow, and of the one after the last it is how many lists there are. */
    public int firstList(int table) {
        return firstLists[table];
    }

    /** Whether each row of a table belongs, through however many lists, to a row of another one, or is of that table itself. */
    public boolean alwaysHas(int table, int owner) {
        boolean isOwned = table == owner;
        for (int list = 0; list < parts.length; list++) {
            if (table != owner && parts[list] == table) {
                if (!alwaysHas(owners[list], owner)) {
                    return false;
                }
                isOwned = true;
            }
        }
        return isOwned;
    }

    /** The number of a list. */
    public int list(Relation<?, ?> list) {
        Integer number = listNumbers.get(list);
        if (number == null) {
            throw new IllegalArgumentException("there is no list " + list);
        }
        return number;
    }
}
