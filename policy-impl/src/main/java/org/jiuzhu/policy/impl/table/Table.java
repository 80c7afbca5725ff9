package org.jiuzhu.policy.impl.table;

import java.util.Arrays;
import org.jiuzhu.policy.rule.Entity;
import org.jspecify.annotations.Nullable;

/** The rows of one kind. */
final class Table {

    private static final int FEW = 8;

    @Nullable
    Entity[] entities = new @Nullable Entity[FEW];

    int[] owners = new int[FEW];
    int[] throughs = new int[FEW];
    int[] roots = new int[FEW];
    int[] firsts = new int[FEW];
    /** Where the rows come from that were given as columns, and which rows they are there. */
    @Nullable
    Source[] froms = {};

    int[] sources = {};
    private @Nullable String[] paths = {};
    final int[] @Nullable [] ups;
    final boolean[] knowsUp;
    int size;

    Table(int tables) {
        this.ups = new int[tables][];
        this.knowsUp = new boolean[tables];
    }

    /** What was said of rows so far. */
    @Nullable
    String[] paths() {
        if (paths.length < size) {
            paths = Arrays.copyOf(paths, entities.length);
        }
        return paths;
    }

    void clear() {
        Arrays.fill(entities, 0, size, null);
        size = 0;
        Arrays.fill(paths, null);
        Arrays.fill(froms, null);
        Arrays.fill(knowsUp, false);
    }

    void begin(int root) {
        if (root == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * root);
        }
        firsts[root] = size;
    }

    int add(@Nullable Entity entity, int owner, int through, int root) {
        if (size == entities.length) {
            entities = Arrays.copyOf(entities, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
            throughs = Arrays.copyOf(throughs, 2 * size);
            roots = Arrays.copyOf(roots, 2 * size);
        }
        entities[size] = entity;
        owners[size] = owner;
        throughs[size] = through;
        roots[size] = root;
        return size++;
    }

    /** What a row comes from; null if it was not given as columns. */
    @Nullable
    Source from(int row) {
        return row < froms.length ? froms[row] : null;
    }

    int add(Source from, int source, int owner, int through, int root) {
        int row = add(null, owner, through, root);
        if (froms.length < entities.length) {
            froms = Arrays.copyOf(froms, entities.length);
            sources = Arrays.copyOf(sources, entities.length);
        }
        froms[row] = from;
        sources[row] = source;
        return row;
    }

    int[] roomForUps(int wanted) {
        int[] room = ups[wanted];
        if (room == null || room.length < size) {
            room = new int[entities.length];
            ups[wanted] = room;
        }
        return room;
    }
}
