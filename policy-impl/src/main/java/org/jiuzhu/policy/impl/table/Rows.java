package org.jiuzhu.policy.impl.table;

import java.util.Arrays;
import java.util.Optional;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands that belongs to some roots: each entity is a row of its kind's table, and the entities of one list are rows side by side. Of a list that is
 * unknown there is one row of whom nothing is known; it stands for whoever may be in it, and is none of the list.
 */
public final class Rows {

    /** No row. */
    public static final int NONE = -1;

    private static final int FEW = 8;

    private final Schema schema;
    private final Table[] tables;
    private final Span[] spans;

    /** The rows of one kind. */
    private static final class Table {
        private @Nullable Entity[] entities = new @Nullable Entity[FEW];
        private int[] owners = new int[FEW];
        private int[] throughs = new int[FEW];
        private int size;

        int add(@Nullable Entity entity, int owner, int through) {
            if (size == entities.length) {
                entities = Arrays.copyOf(entities, 2 * size);
                owners = Arrays.copyOf(owners, 2 * size);
                throughs = Arrays.copyOf(throughs, 2 * size);
            }
            entities[size] = entity;
            owners[size] = owner;
            throughs[size] = through;
            return size++;
        }
    }

    /** Where the entities of one list are, by the row of its owner. */
    private static final class Span {
        private final int[] start;
        private final int[] end;
        private final int[] unknown;

        Span(int owners) {
            start = new int[owners];
            end = new int[owners];
            unknown = new int[owners];
        }
    }

    private Rows(Schema schema) {
        this.schema = schema;
        this.tables = new Table[schema.tables().size()];
        for (int table = 0; table < tables.length; table++) {
            tables[table] = new Table();
        }
        this.spans = new Span[schema.lists().size()];
    }

    /**
     * The rows of some entities and all that belong to them.
     *
     * @param kind the kind of these entities
     */
    public static Rows of(Schema schema, EntityKind<?> kind, Iterable<? extends Entity> roots) {
        Rows rows = new Rows(schema);
        for (Entity root : roots) {
            rows.tables[schema.table(kind)].add(root, NONE, NONE);
        }
        for (int list = 0; list < rows.spans.length; list++) {
            rows.fill(list);
        }
        return rows;
    }

    private void fill(int number) {
        Relation<?, ?> list = schema.lists().get(number);
        Table owners = tables[schema.owner(number)];
        Table parts = tables[schema.part(number)];
        Span span = new Span(owners.size);
        spans[number] = span;
        for (int row = 0; row < owners.size; row++) {
            Entity owner = owners.entities[row];
            int position = owner == null ? NONE : owner.position(list);
            if (owner != null && position >= 0) {
                span.start[row] = parts.size;
                for (int i = 0; i < owner.size(position); i++) {
                    parts.add(owner.part(position, i), row, number);
                }
                span.end[row] = parts.size;
                span.unknown[row] = NONE;
            } else {
                int unknown = parts.add(null, row, number);
                // one that always belongs to its owner is there although nothing is known of it
                span.start[row] = list.isSingle() ? unknown : NONE;
                span.end[row] = list.isSingle() ? unknown + 1 : NONE;
                span.unknown[row] = list.isSingle() ? NONE : unknown;
            }
        }
    }

    /** What the tables are. */
    public Schema schema() {
        return schema;
    }

    /** How many rows a table has. */
    public int size(int table) {
        return tables[table].size;
    }

    /** An entity; null where nothing is known of it. */
    public @Nullable Entity entity(int table, int row) {
        return tables[table].entities[row];
    }

    /** The first row of a list, by the row of its owner; {@link #NONE} if it is unknown who is in it. */
    public int start(int list, int owner) {
        return spans[list].start[owner];
    }

    /** The row after the last of a list, by the row of its owner. */
    public int end(int list, int owner) {
        return spans[list].end[owner];
    }

    /** The row of whom nothing is known, where a list is unknown. */
    public int unknown(int list, int owner) {
        return spans[list].unknown[owner];
    }

    /** The row of another table that a row belongs to, or the row itself; {@link #NONE} if it belongs to none. */
    public int up(int table, int row, int wanted) {
        int here = table;
        int at = row;
        while (here != wanted) {
            int through = tables[here].throughs[at];
            if (through == NONE) {
                return NONE;
            }
            at = tables[here].owners[at];
            here = schema.owner(through);
        }
        return at;
    }

    /** The root that a row belongs to. */
    public int root(int table, int row) {
        int here = table;
        int at = row;
        for (int through = tables[here].throughs[at]; through != NONE; through = tables[here].throughs[at]) {
            at = tables[here].owners[at];
            here = schema.owner(through);
        }
        return at;
    }

    /** Whether a row stands for whoever may be in a list that is unknown, and is no entity of the case. */
    public boolean isAnybody(int table, int row) {
        int through = tables[table].throughs[row];
        return through != NONE
                && tables[table].entities[row] == null
                && !schema.lists().get(through).isSingle();
    }

    /** The id of an entity, if it is one of a list. */
    public Optional<String> listedAs(int table, int row) {
        int through = tables[table].throughs[row];
        Entity entity = entity(table, row);
        return through == NONE || entity == null || schema.lists().get(through).isSingle()
                ? Optional.empty()
                : Optional.of(entity.id());
    }

    /** The path of an entity in a case, such as {@code household.members[a]}. */
    public String path(int table, int row) {
        int through = tables[table].throughs[row];
        if (through == NONE) {
            return schema.tables().get(table).code();
        }
        Relation<?, ?> list = schema.lists().get(through);
        String owner = path(schema.owner(through), tables[table].owners[row]);
        Entity entity = entity(table, row);
        return owner + "." + list.id() + (entity == null || list.isSingle() ? "" : "[" + entity.id() + "]");
    }
}
