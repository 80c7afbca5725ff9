package org.jiuzhu.policy.impl.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.table.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands that belongs to some roots: each entity is a row of its kind's table, the entities of one list are rows side by side, and so are all rows of a
 * table that belong to one root. Of a list that is unknown there is one row of whom nothing is known; it stands for whoever may be in it, and is none of the list.
 *
 * <p>The arrays that it gives are for reading only, as far as a table has rows or a list has owners, and until it is filled again.
 */
public final class Rows {

    /** No row. */
    public static final int NONE = -1;

    private static final int FEW = 8;

    private final Schema schema;
    private final Table[] tables;
    private final Span[] spans;
    private final Relation<?, ?>[] relations;
    private int tableOfRoots;
    private int roots;
    private @Nullable Source source;

    /** Where the entities of one list are, by the row of its owner. */
    private static final class Span {
        private int[] start = new int[FEW];
        private int[] end = new int[FEW];
        private int[] unknown = new int[FEW];

        void set(int owner, int first, int last, int nobody) {
            if (owner >= start.length) {
                start = Arrays.copyOf(start, 2 * owner);
                end = Arrays.copyOf(end, 2 * owner);
                unknown = Arrays.copyOf(unknown, 2 * owner);
            }
            start[owner] = first;
            end[owner] = last;
            unknown[owner] = nobody;
        }
    }

    /** No rows yet. */
    public Rows(Schema schema) {
        this.schema = schema;
        this.tables = new Table[schema.tables().size()];
        for (int table = 0; table < tables.length; table++) {
            tables[table] = new Table(tables.length);
        }
        this.relations = schema.lists().toArray(new Relation<?, ?>[0]);
        this.spans = new Span[relations.length];
        for (int list = 0; list < spans.length; list++) {
            spans[list] = new Span();
        }
    }

    /**
     * The rows of some entities and all that belong to them.
     *
     * @param kind the kind of these entities
     */
    public static Rows of(Schema schema, EntityKind<?> kind, Iterable<? extends Entity> roots) {
        Rows rows = new Rows(schema);
        rows.fill(kind, roots);
        return rows;
    }

    /** Forgets whose rows there were. */
    public void clear() {
        source = null;
        empty();
    }

    private void empty() {
        for (Table table : tables) {
            table.clear();
        }
        roots = 0;
    }

    /**
     * Fills the tables anew, with some entities and all that belong to them; what was in them before is gone.
     *
     * @param kind the kind of these entities
     */
    public void fill(EntityKind<?> kind, Iterable<? extends Entity> all) {
        tableOfRoots = schema.table(kind);
        empty();
        for (Entity root : all) {
            begin();
            tables[tableOfRoots].add(root, NONE, NONE, roots++);
            for (int table = tableOfRoots; table < tables.length; table++) {
                addParts(table, tables[table].firsts[roots - 1]);
            }
        }
        begin();
    }

    /**
     * Fills the tables anew with some rows of columns and all that belong to them; what was in them before is gone.
     *
     * @param from the first row
     * @param to the row after the last
     */
    public void fill(Columns<?> all, int from, int to) {
        tableOfRoots = schema.table(all.kind());
        Source of = source(all);
        empty();
        for (int root = from; root < to; root++) {
            begin();
            tables[tableOfRoots].add(of, root, NONE, NONE, roots++);
            for (int table = tableOfRoots; table < tables.length; table++) {
                addParts(table, tables[table].firsts[roots - 1]);
            }
        }
        begin();
    }

    // columns are filled in piece by piece
    @SuppressWarnings("ReferenceEquality")
    private Source source(Columns<?> all) {
        Source known = source;
        if (known == null || known.columns != all) {
            known = new Source(all, schema);
            source = known;
        }
        return known;
    }

    private void begin() {
        for (Table table : tables) {
            table.begin(roots);
        }
    }

    private void addParts(int table, int first) {
        Table owners = tables[table];
        int lists = schema.firstList(table + 1);
        for (int row = first; row < owners.size; row++) {
            Entity owner = owners.entities[row];
            Source from = owner == null ? owners.from(row) : null;
            for (int list = schema.firstList(table); list < lists; list++) {
                if (owner != null) {
                    addParts(list, owner, row);
                } else if (from != null) {
                    addParts(list, from, owners.sources[row], row);
                } else {
                    addUnknown(list, row);
                }
            }
        }
    }

    private void addParts(int list, Entity owner, int row) {
        int position = owner.position(relations[list]);
        if (position < 0) {
            addUnknown(list, row);
            return;
        }
        Table parts = tables[schema.part(list)];
        int first = parts.size;
        int size = owner.size(position);
        for (int i = 0; i < size; i++) {
            parts.add(owner.part(position, i), row, list, roots - 1);
        }
        spans[list].set(row, first, parts.size, NONE);
    }

    private void addParts(int list, Source from, int source, int row) {
        int[] starts = from.starts[list];
        int[] ends = from.ends[list];
        Source of = from.parts[list];
        if (starts == null || ends == null || of == null || starts[source] == NONE) {
            addUnknown(list, row);
            return;
        }
        Table parts = tables[schema.part(list)];
        int first = parts.size;
        for (int part = starts[source]; part < ends[source]; part++) {
            parts.add(of, part, row, list, roots - 1);
        }
        spans[list].set(row, first, parts.size, NONE);
    }

    // one that always belongs to its owner is there although nothing is known of it
    private void addUnknown(int list, int owner) {
        int row = tables[schema.part(list)].add(null, owner, list, roots - 1);
        if (relations[list].isSingle()) {
            spans[list].set(owner, row, row + 1, NONE);
        } else {
            spans[list].set(owner, NONE, NONE, row);
        }
    }

    /** A root as an entity. */
    public Entity rootEntity(int root) {
        Table table = tables[tableOfRoots];
        Entity entity = table.entities[root];
        return entity == null ? requireNonNull(table.froms[root]).columns.entity(table.sources[root]) : entity;
    }

    /** Which row it is in the columns that a row came from. */
    public int source(int table, int row) {
        return tables[table].sources[row];
    }

    /** A fact of a row as it is kept; {@link Fact#UNKNOWN} if it is not known. */
    public long encoded(int table, int row, Fact<?, ?> fact) {
        Table of = tables[table];
        Entity entity = of.entities[row];
        if (entity != null) {
            return entity.encoded(fact.slot());
        }
        Source from = of.from(row);
        return from == null ? Fact.UNKNOWN : from.columns.value(fact, of.sources[row]);
    }

    /** The rows of a table that came from columns. */
    public ImmutableList<Stretch> stretches(int table) {
        return Stretch.of(tables[table].froms, tables[table].sources, tables[table].size);
    }

    /** One root and all that belongs to it, in the same order, without the others. */
    public Rows alone(int root) {
        Entity entity = rootEntity(root);
        return of(schema, schema.tables().get(tableOfRoots), ImmutableList.of(entity));
    }

    /** What the tables are. */
    public Schema schema() {
        return schema;
    }

    /** How many roots there are. */
    public int roots() {
        return roots;
    }

    /** How many rows a table has. */
    public int size(int table) {
        return tables[table].size;
    }

    /** An entity; null where nothing is known of it. */
    public @Nullable Entity entity(int table, int row) {
        return tables[table].entities[row];
    }

    /** The entities of a table, by row. */
    public @Nullable Entity[] entities(int table) {
        return tables[table].entities;
    }

    /** The first row of a list, by the row of its owner; {@link #NONE} if it is unknown who is in it. */
    public int start(int list, int owner) {
        return spans[list].start[owner];
    }

    /** The first rows of a list, by the row of its owner. */
    public int[] starts(int list) {
        return spans[list].start;
    }

    /** The row after the last of a list, by the row of its owner. */
    public int end(int list, int owner) {
        return spans[list].end[owner];
    }

    /** The rows after the last of a list, by the row of its owner. */
    public int[] ends(int list) {
        return spans[list].end;
    }

    /** The row of whom nothing is known, where a list is unknown. */
    public int unknown(int list, int owner) {
        return spans[list].unknown[owner];
    }

    /** The rows of whom nothing is known, by the row of the owner of a list. */
    public int[] unknowns(int list) {
        return spans[list].unknown;
    }

    /** The row whose list a row stands in; {@link #NONE} if it stands in another list. */
    public int ownerIn(int list, int part) {
        Table parts = tables[schema.part(list)];
        return parts.throughs[part] == list ? parts.owners[part] : NONE;
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

    /** The rows of another table that the rows of a table belong to. */
    public int[] ups(int table, int wanted) {
        Table of = tables[table];
        int[] ups = of.roomForUps(wanted);
        if (!of.knowsUp[wanted]) {
            for (int row = 0; row < of.size; row++) {
                ups[row] = up(table, row, wanted);
            }
            of.knowsUp[wanted] = true;
        }
        return ups;
    }

    /** The root that a row belongs to. */
    public int root(int table, int row) {
        return tables[table].roots[row];
    }

    /** The first row of a table that belongs to a root; those of the next root follow, and of the one after the last it is how many rows there are. */
    public int first(int table, int root) {
        return tables[table].firsts[root];
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
        @Nullable String[] paths = tables[table].paths();
        String known = paths[row];
        if (known == null) {
            known = newPath(table, row);
            paths[row] = known;
        }
        return known;
    }

    private String newPath(int table, int row) {
        int through = tables[table].throughs[row];
        if (through == NONE) {
            return schema.tables().get(table).code();
        }
        Relation<?, ?> list = relations[through];
        int ofOwner = schema.owner(through);
        int owner = tables[table].owners[row];
        String ofList = tables[ofOwner].throughs[owner] == NONE
                ? schema.listOfRoot(through)
                : path(ofOwner, owner) + "." + list.id();
        Entity entity = entity(table, row);
        return entity == null || list.isSingle() ? ofList : ofList + "[" + entity.id() + "]";
    }
}
