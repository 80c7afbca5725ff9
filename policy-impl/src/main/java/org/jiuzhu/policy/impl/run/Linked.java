package org.jiuzhu.policy.impl.run;

import java.util.Optional;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Link;
import org.jiuzhu.policy.rule.Reference;

/**
 * Those that a reference leads to. Where an entity points to stands in a column: the row of the one that it points to, {@link Rows#NONE} for nobody, and
 * {@link Fact#UNKNOWN}, which may be any other one in the list or nobody.
 */
abstract class Linked extends Viewed {

    final Rows rows;
    private final Keys keys;
    /** The list that they stand in. */
    final int list;
    /** Whether those that point are of the kind that they point to: nobody points to itself. */
    final boolean isToOwnKind;

    private Linked(Rows rows, Folds.Among among, Keys keys) {
        this.rows = rows;
        this.list = among.list();
        this.keys = keys;
        this.isToOwnKind = among.window().link().orElseThrow().reference().isToOwnKind();
    }

    /** Where a row points to, as it stands in the column of the reference. */
    final long target(int row) {
        return keys.target(0, row);
    }

    static Viewed of(Rows rows, Folds.Among among, Keys keys) {
        return among.isLinked(Link.Way.POINTED_AT) ? new PointedAt(rows, among, keys) : new Pointing(rows, among, keys);
    }

    /** Fills the column of a reference with where its rows point to; of another fact nothing is done. */
    static void resolve(Leaves.Stated op, Rows rows, long[] into, int start, int size) {
        if (!(op.fact() instanceof Reference<?, ?> reference)) {
            return;
        }
        int list = rows.schema().list(reference.among());
        for (int row = 0; row < size; row++) {
            Entity entity = rows.entity(op.table(), row);
            Optional<String> id = entity == null ? Optional.empty() : entity.get(reference);
            into[start + row] =
                    id.isPresent() ? target(rows, list, id.get(), owner(rows, list, op.table(), row)) : Fact.UNKNOWN;
        }
    }

    private static int target(Rows rows, int list, String id, int owner) {
        if (id.equals(Reference.NOBODY)) {
            return Rows.NONE;
        }
        int table = rows.schema().part(list);
        for (int part = rows.start(list, owner); part < rows.end(list, owner); part++) {
            if (rows.listedAs(table, part).filter(id::equals).isPresent()) {
                return part;
            }
        }
        throw new IllegalStateException("nobody has the id '" + id + "', and the case was built");
    }

    /** Whose list a row points into: its own, or that of whom it belongs to. */
    static int owner(Rows rows, int list, int table, int row) {
        return rows.up(table, row, rows.schema().owner(list));
    }

    /** The one that a row points to. */
    private static final class PointedAt extends Linked {

        private final int table;

        PointedAt(Rows rows, Folds.Among among, Keys keys) {
            super(rows, among, keys);
            this.table = among.keys().get(0).table();
        }

        private boolean isListed(int owner) {
            return rows.start(list, owner) != Rows.NONE;
        }

        // where nobody knows who is in the list, it is whoever that may be
        @Override
        int first(int row) {
            int owner = owner(rows, list, table, row);
            if (owner == Rows.NONE) {
                return Rows.NONE;
            }
            return isListed(owner) ? rows.start(list, owner) : rows.unknown(list, owner);
        }

        @Override
        int end(int row) {
            int owner = owner(rows, list, table, row);
            if (owner == Rows.NONE) {
                return Rows.NONE;
            }
            return isListed(owner) ? rows.end(list, owner) : rows.unknown(list, owner) + 1;
        }

        @Override
        int anybody(int row) {
            return Rows.NONE;
        }

        // two of whom nobody knows who they are may be two
        @Override
        byte stands(int row, int part) {
            long target = target(row);
            if (target != Fact.UNKNOWN) {
                return Truths.of(target == part);
            }
            boolean isItself = isToOwnKind && row == part && rows.entity(table, row) != null;
            return isItself ? Truths.FAILS : Truths.OPEN;
        }

        @Override
        boolean isOne() {
            return true;
        }
    }

    /** Those of the household that point to a row. */
    private static final class Pointing extends Linked {

        private final int table;
        private final int tableAtHand;
        /** The list that they point into. */
        private final int among;

        Pointing(Rows rows, Folds.Among among, Keys keys) {
            super(rows, among, keys);
            Schema schema = rows.schema();
            this.table = schema.part(list);
            this.among =
                    schema.list(among.window().link().orElseThrow().reference().among());
            this.tableAtHand = schema.part(this.among);
        }

        @Override
        int first(int row) {
            return rows.first(table, rows.root(tableAtHand, row));
        }

        @Override
        int end(int row) {
            return rows.first(table, rows.root(tableAtHand, row) + 1);
        }

        @Override
        int anybody(int row) {
            return Rows.NONE;
        }

        @Override
        byte stands(int row, int part) {
            if (rows.ownerIn(list, part) == Rows.NONE) {
                return Truths.FAILS;
            }
            long target = target(part);
            if (target != Fact.UNKNOWN) {
                return Truths.of(target == row);
            }
            boolean isItself = isToOwnKind && row == part && !isAnyNumber(part);
            int owner = rows.ownerIn(among, row);
            boolean mayPoint = owner != Rows.NONE && owner == owner(rows, among, table, part);
            return isItself || !mayPoint ? Truths.FAILS : Truths.OPEN;
        }

        @Override
        boolean isAnyNumber(int part) {
            return rows.isAnybody(table, part);
        }
    }
}
