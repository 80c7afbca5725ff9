package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Standing;

/** Of whom each row asks: of those in a list that it owns, of those beside it in the list that it stands in, or of those that a reference leads to. */
abstract class Viewed {

    /** The first of them; {@link Rows#NONE} if it is unknown who they are. */
    abstract int first(int row);

    /** The one after the last. */
    abstract int end(int row);

    /** Where it is unknown who they are, the row of whom nothing is known; {@link Rows#NONE} if the row stands in no such list. */
    abstract int anybody(int row);

    /** Whether one of them is in the window of the row, whatever it has to fulfil besides. */
    abstract byte stands(int row, int part);

    /** Whether they are one at most. */
    boolean isOne() {
        return false;
    }

    /** Whether a row among them stands for any number of entities, for it is unknown who they are. */
    boolean isAnyNumber(int part) {
        return false;
    }

    static Viewed of(Rows rows, Folds.Among among, Keys keys) {
        if (among.window().link().isPresent()) {
            return Linked.of(rows, among, keys);
        }
        return among.isWhole() ? new Owned(rows, among.list()) : new Beside(rows, among, keys);
    }

    /** Those in a list of the row's own. */
    private static final class Owned extends Viewed {

        private final int[] starts;
        private final int[] ends;
        private final int[] unknowns;

        Owned(Rows rows, int list) {
            this.starts = rows.starts(list);
            this.ends = rows.ends(list);
            this.unknowns = rows.unknowns(list);
        }

        @Override
        int first(int row) {
            return starts[row];
        }

        @Override
        int end(int row) {
            return ends[row];
        }

        @Override
        int anybody(int row) {
            return unknowns[row];
        }

        @Override
        byte stands(int row, int part) {
            return Truths.HOLDS;
        }
    }

    /** Those in the list that the row itself stands in. */
    private static final class Beside extends Viewed {

        private final Rows rows;
        private final int list;
        private final Standings standings;

        Beside(Rows rows, Folds.Among among, Keys keys) {
            this.rows = rows;
            this.list = among.list();
            this.standings = new Standings(among.window().standings(), keys);
        }

        @Override
        int first(int row) {
            int owner = rows.ownerIn(list, row);
            return owner == Rows.NONE ? Rows.NONE : rows.start(list, owner);
        }

        @Override
        int end(int row) {
            int owner = rows.ownerIn(list, row);
            return owner == Rows.NONE ? Rows.NONE : rows.end(list, owner);
        }

        @Override
        int anybody(int row) {
            int owner = rows.ownerIn(list, row);
            return owner == Rows.NONE ? Rows.NONE : rows.unknown(list, owner);
        }

        @Override
        byte stands(int row, int part) {
            return standings.of(row, part);
        }
    }

    /** How rows stand to each other. */
    static final class Standings {

        private final ImmutableList<Standing> all;
        private final Keys keys;

        Standings(ImmutableList<Standing> all, Keys keys) {
            this.all = all;
            this.keys = keys;
        }

        /** Whether another row stands to a row in all of the ways. */
        byte of(int row, int other) {
            byte bits = Truths.HOLDS;
            int key = 0;
            for (Standing standing : all) {
                bits = Truths.and(bits, of(standing, key, row, other));
                key += standing.hasKey() ? 1 : 0;
            }
            return bits;
        }

        // what is unknown of a row is the same as itself all the same
        private byte of(Standing standing, int key, int row, int other) {
            if (row == other) {
                return Truths.of(standing == Standing.SAME);
            }
            return switch (standing) {
                case OTHER -> Truths.HOLDS;
                case SAME -> keys.same(key, other, row);
                case SMALLER -> keys.below(key, other, row);
                case LARGER -> keys.below(key, row, other);
                case SMALLER_IN_TURN ->
                    other < row ? Truths.not(keys.below(key, row, other)) : keys.below(key, other, row);
                case LARGER_IN_TURN ->
                    other < row ? Truths.not(keys.below(key, other, row)) : keys.below(key, row, other);
            };
        }
    }
}
