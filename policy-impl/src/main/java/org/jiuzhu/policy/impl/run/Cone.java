package org.jiuzhu.policy.impl.run;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jiuzhu.policy.impl.program.Folds;
import org.jspecify.annotations.Nullable;

/**
 * The columns between what is asked of a whole list and the windows over the same list that it rests on: all that depends on who stands before whom in the list, and on who
 * belongs to a view of it. Each of them by itself is as wide as its own unknowns make it; together they are as wide as the orders and views that are possible.
 */
final class Cone {

    final Folds.Among among;
    /** The table of those in the list. */
    final int table;
    /** What is run for each order and view, in the order of the program. */
    final int[] inside;
    /** What that uses and is the same in all of them. */
    final int[] inputs;
    /** Those inputs that say who belongs to a view. */
    final int[] conditions;
    /** Those inputs that say who stands before whom. */
    final int[] keys;
    /** All that says who belongs to a view, or to those over whom the whole goes. */
    final int[] views;

    private Cone(Folds.Among among, int table, int[] inside, int[] inputs, int[] conditions, int[] keys, int[] views) {
        this.among = among;
        this.table = table;
        this.inside = inside;
        this.inputs = inputs;
        this.conditions = conditions;
        this.keys = keys;
        this.views = views;
    }

    /** That of a place in a slice; null if it rests on no window over the list that it goes over. */
    static @Nullable Cone of(Slice slice, int place) {
        return slice.ops.get(place) instanceof Folds.OfList fold && fold.among().isWhole()
                ? new Search(slice, place, fold.among()).cone()
                : null;
    }

    /** Looks for one. */
    private static final class Search {

        private final Slice slice;
        private final int place;
        private final Folds.Among among;
        private final boolean[] reached;
        private final boolean[] inside;
        private final boolean[] conditions;
        private final boolean[] keys;
        private final boolean[] views;

        Search(Slice slice, int place, Folds.Among among) {
            this.slice = slice;
            this.place = place;
            this.among = among;
            this.reached = new boolean[place + 1];
            this.inside = new boolean[place + 1];
            this.conditions = new boolean[place + 1];
            this.keys = new boolean[place + 1];
            this.views = new boolean[place + 1];
        }

        @Nullable
        Cone cone() {
            int table = slice.tables[slice.uses[place][0]];
            reached[place] = true;
            for (int at = place; at >= 0; at--) {
                if (reached[at] && (at == place || slice.tables[at] == table)) {
                    for (int use : slice.uses[at]) {
                        reached[use] |= slice.tables[use] == table && !slice.fixed[use];
                    }
                }
            }
            findInside();
            if (all(at -> inside[at]).length == 0) {
                return null;
            }
            noteSources();
            findInside();
            boolean[] inputs = new boolean[place + 1];
            for (int at = 0; at <= place; at++) {
                if (inside[at] || at == place) {
                    for (int use : slice.uses[at]) {
                        inputs[use] |= !inside[use];
                    }
                }
            }
            return new Cone(
                    among,
                    table,
                    all(at -> inside[at]),
                    all(at -> inputs[at]),
                    all(at -> conditions[at] && inputs[at]),
                    all(at -> keys[at] && inputs[at]),
                    all(at -> views[at]));
        }

        private int[] all(IntPredicate which) {
            List<Integer> all = new ArrayList<>();
            for (int at = 0; at <= place; at++) {
                if (which.test(at)) {
                    all.add(at);
                }
            }
            return Ints.toArray(all);
        }

        private boolean isWindow(int at) {
            return slice.ops.get(at) instanceof Folds.OfList fold
                    && !fold.among().isWhole()
                    && fold.among().window().link().isEmpty()
                    && fold.among().list() == among.list();
        }

        // what goes over other lists, up to the owner or along a reference, is taken as it is
        private void findInside() {
            for (int at = 0; at < place; at++) {
                boolean isOfRow = !(slice.ops.get(at) instanceof Folds);
                inside[at] = reached[at]
                        && (isWindow(at)
                                || (isOfRow
                                        && Arrays.stream(slice.uses[at])
                                                .anyMatch(use -> inside[use] || conditions[use])));
            }
        }

        private void noteSources() {
            views[slice.uses[place][0]] = true;
            for (int at = 0; at < place; at++) {
                if (inside[at] && isWindow(at)) {
                    int[] uses = slice.uses[at];
                    int first = uses.length
                            - ((Folds.OfList) slice.ops.get(at)).among().keys().size();
                    views[uses[0]] = true;
                    conditions[uses[0]] |= !inside[uses[0]];
                    for (int key = first; key < uses.length; key++) {
                        keys[uses[key]] |= !inside[uses[key]];
                    }
                }
            }
        }
    }
}
