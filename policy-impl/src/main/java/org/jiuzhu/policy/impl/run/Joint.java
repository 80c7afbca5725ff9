package org.jiuzhu.policy.impl.run;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.table.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Narrows what a whole list comes to where that depends on who stands before whom in it: each order that is possible, with each way in which those may belong to a view of whom
 * that is open, is run by itself, and what may come of any of them is what may come of it. Many of them are laid out as rows behind each other and run together.
 *
 * <p>There may be some thousands: with four of eight unknown, the orders are 12,931. Where they are more than {@link #MOST}, what was found without them stays, which is wider.
 */
final class Joint {

    /** How many orders and views are looked at. */
    static final int MOST = 1 << 15;

    /** How many rows are laid out at a time, about. */
    private static final int ROWS = 4096;

    private final Evaluator run;
    private final Cone cone;
    private final int place;
    private @Nullable Evaluator inner;
    /** For each key the place of each row that is laid out. */
    private int[][] places = {};
    /** Which rows of the batch one order has, and how many. */
    private int first;

    private int size;

    private Joint(Evaluator run, Cone cone, int place) {
        this.run = run;
        this.cone = cone;
        this.place = place;
    }

    /** Narrows what the column that was filled just now holds of each owner. */
    static void narrow(Evaluator run, Cone cone) {
        Joint joint = new Joint(run, cone, run.column);
        int list = cone.among.list();
        int owners = run.size;
        Cells cells = run.cells();
        for (int row = 0; row < owners; row++) {
            int first = run.rows.start(list, row);
            if (first != Rows.NONE && !cells.isKnown(joint.place, row)) {
                joint.narrow(row, first, run.rows.end(list, row) - first);
            }
        }
    }

    private void narrow(int row, int from, int members) {
        first = from;
        size = members;
        List<Split> splits = new ArrayList<>();
        long all = 1;
        for (int condition : cone.conditions) {
            for (int part = 0; part < size; part++) {
                if (run.columns.truths[run.columns.lows[condition] + first + part] == Truths.OPEN) {
                    splits.add(new Split(condition, part, List.of()));
                    all *= 2;
                }
            }
            if (all > MOST) {
                return;
            }
        }
        Keys known = run.keysOf(cone.keys);
        int[] standing =
                IntStream.range(first, first + size).filter(this::isInView).toArray();
        for (int key = 0; key < cone.keys.length; key++) {
            List<int[]> orders = Orders.of(known, key, standing, MOST);
            if (orders == null || all * orders.size() > MOST) {
                return;
            }
            splits.add(new Split(key, 0, ofAll(orders, standing)));
            all *= orders.size();
        }
        if (all > 1) {
            narrow(row, (int) all, splits);
        }
    }

    private boolean isInView(int part) {
        for (int view : cone.views) {
            if (Truths.mayHold(run.columns.truths[run.columns.lows[view] + part])) {
                return true;
            }
        }
        return false;
    }

    // who is in no view changes nothing wherever it stands
    private List<int[]> ofAll(List<int[]> orders, int[] standing) {
        List<int[]> ofAll = new ArrayList<>(orders.size());
        for (int[] order : orders) {
            int[] all = new int[size];
            for (int i = 0; i < standing.length; i++) {
                all[standing[i] - first] = order[i];
            }
            ofAll.add(all);
        }
        return ofAll;
    }

    /**
     * What is open and taken to be one thing or another.
     *
     * @param of the condition, or which of the keys
     * @param part of a condition, for which row
     * @param orders of a key, its orders
     */
    private record Split(int of, int part, List<int[]> orders) {

        int ways() {
            return orders.isEmpty() ? 2 : orders.size();
        }
    }

    private void narrow(int row, int all, List<Split> splits) {
        int together = Math.max(1, ROWS / size);
        Evaluator laidOut = laidOut(together * size + 1);
        int cell = together * size;
        for (int from = 0; from < all; from += together) {
            int orders = Math.min(together, all - from);
            layOut(laidOut, from, orders, splits);
            for (int at : cone.inside) {
                laidOut.fill(at, orders * size);
                if (Ints.contains(cone.views, at)) {
                    keepOut(laidOut.columns, at, orders * size);
                }
            }
            laidOut.fill(place, orders);
            if (laidOut.columns.marks.isAnyLost()) {
                return;
            }
            laidOut.cells().widen(place, orders, cell, from > 0);
        }
        run.cells().take(laidOut.cells(), place, cell, row);
    }

    // who is in no view stands anywhere, and what comes of that is not so
    private void keepOut(Columns laidOut, int view, int laid) {
        for (int row = 0; row < laid; row++) {
            if (!Truths.mayHold(run.columns.truths[run.columns.lows[view] + first + row % size])) {
                laidOut.truths[laidOut.lows[view] + row] = Truths.FAILS;
            }
        }
    }

    private Evaluator laidOut(int rows) {
        Evaluator known = inner;
        if (known == null || known.columns.capacities[cone.table] < rows) {
            Columns columns = new Columns();
            columns.fit(
                    run.slice,
                    run.rows.schema().tables().size(),
                    rows,
                    Ints.concat(cone.inputs, cone.inside, new int[] {place}));
            known = run.laidOut(columns);
            known.joint = this;
            inner = known;
            places = new int[cone.keys.length][rows];
        }
        known.columns.marks.clear(known.columns.capacities);
        return known;
    }

    private void layOut(Evaluator laidOut, int from, int orders, List<Split> splits) {
        Cells into = laidOut.cells();
        for (int input : cone.inputs) {
            for (int row = 0; row < orders * size; row++) {
                into.take(run.cells(), input, first + row % size, row);
            }
        }
        for (int order = 0; order < orders; order++) {
            int way = from + order;
            for (Split split : splits) {
                choose(laidOut, split, way % split.ways(), order * size);
                way /= split.ways();
            }
        }
    }

    private void choose(Evaluator laidOut, Split split, int way, int row) {
        if (split.orders.isEmpty()) {
            Columns columns = laidOut.columns;
            columns.truths[columns.lows[split.of] + row + split.part] = Truths.of(way == 0);
        } else {
            System.arraycopy(split.orders.get(way), 0, places[split.of], row, size);
        }
    }

    /** Where a row of the batch is laid out, among the first rows. */
    IntStream laidOutOf(int row, int laid) {
        return row < first || row >= first + size
                ? IntStream.empty()
                : IntStream.iterate(row - first, at -> at < laid, at -> at + size);
    }

    /** Of whom each row that is laid out asks. */
    Viewed viewed(Folds.Among among, int[] uses, Keys known) {
        int first = uses.length - among.keys().size();
        int[] chosen = new int[among.keys().size()];
        Arrays.setAll(chosen, key -> Ints.indexOf(cone.keys, uses[first + key]));
        return new LaidOut(
                size, among.isWhole(), new Viewed.Standings(among.window().standings(), new Keys() {
                    @Override
                    public byte below(int key, int one, int other) {
                        return chosen[key] < 0
                                ? known.below(key, one, other)
                                : Truths.of(places[chosen[key]][one] < places[chosen[key]][other]);
                    }

                    @Override
                    public byte same(int key, int one, int other) {
                        return chosen[key] < 0
                                ? known.same(key, one, other)
                                : Truths.of(places[chosen[key]][one] == places[chosen[key]][other]);
                    }

                    @Override
                    public long target(int key, int row) {
                        return known.target(key, row);
                    }
                }));
    }

    /** The rows of one order stand behind each other; of a whole list each order is one owner. */
    private static final class LaidOut extends Viewed {

        private final int size;
        private final boolean isWhole;
        private final Standings standings;

        LaidOut(int size, boolean isWhole, Standings standings) {
            this.size = size;
            this.isWhole = isWhole;
            this.standings = standings;
        }

        @Override
        int first(int row) {
            return isWhole ? row * size : row / size * size;
        }

        @Override
        int end(int row) {
            return first(row) + size;
        }

        @Override
        int anybody(int row) {
            return Rows.NONE;
        }

        @Override
        byte stands(int row, int part) {
            return isWhole ? Truths.HOLDS : standings.of(row, part);
        }
    }
}
