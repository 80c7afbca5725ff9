package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.rule.OpenTerm;

/** Looks whether what surely applies fills an open term with what it cannot be. */
final class FilledTerm {

    private final Evaluator run;
    private final OpenTerm<?> term;

    FilledTerm(Evaluator run, OpenTerm<?> term) {
        this.run = run;
        this.term = term;
    }

    void check() {
        if (term.least().isPresent() || term.most().isPresent()) {
            boolean isAny = false;
            for (int use = 0; use + 1 < run.uses.length; use += 2) {
                isAny |= run.isAnyOutside(use + 1, term);
            }
            for (int row = 0; isAny && row < run.size; row++) {
                check(row);
            }
        }
    }

    private void check(int row) {
        for (int use = 0; use + 1 < run.uses.length; use += 2) {
            if (!Truths.mayFail(run.columns.truths[run.used(use) + row])) {
                if (run.isOutside(use + 1, row, term)) {
                    run.columns.marks.irregular(row);
                }
                return;
            }
        }
    }
}
