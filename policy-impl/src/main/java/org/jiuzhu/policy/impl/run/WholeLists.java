package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.impl.program.Folds;

/** Fills a column of numbers with what those in lists, or beside a row in its list, come to in whole numbers. */
final class WholeLists {

    private final Whole run;
    private final Columns columns;

    WholeLists(Whole run) {
        this.run = run;
        this.columns = run.columns;
    }

    private Lists lists(Folds.Among among) {
        return new Lists(run.rows, among.list(), columns.truths, run.used(0), run.size);
    }

    private Windows windows(Folds.Among among) {
        return new Windows(columns, run.viewed(among), run.used(0), run.size);
    }

    void counted(Folds.Counted op) {
        int high = columns.ownHigh(run.column);
        if (run.isOfOwners(op.among())) {
            lists(op.among()).count(columns.numbers, run.start, high);
        } else {
            windows(op.among()).count(op.from(), run.start, high);
        }
    }

    void summed(Folds.Summed op) {
        if (run.isOfOwners(op.among())) {
            sumOfLists(lists(op.among()));
        } else {
            Windows windows = windows(op.among());
            windows.sum(run.start, run.end(1, false), Ends.LOWEST);
            windows.sum(columns.ownHigh(run.column), run.end(1, true), Ends.HIGHEST);
        }
    }

    void picked(Folds.Picked op) {
        Windows windows = windows(op.among());
        int high = columns.ownHigh(run.column);
        windows.pick(run.start, run.end(1, false), op.largest(), !op.largest());
        windows.pick(high, run.end(1, true), op.largest(), op.largest());
    }

    private void sumOfLists(Lists lists) {
        lists.sum(columns.numbers, run.start, run.end(1, false), Ends.LOWEST, columns.marks);
        if (run.isExact(1) && lists.areSettled()) {
            columns.exact(run.column);
        } else {
            int high = columns.ownHigh(run.column);
            lists.sum(columns.numbers, high, run.end(1, true), Ends.HIGHEST, columns.marks);
        }
    }
}
