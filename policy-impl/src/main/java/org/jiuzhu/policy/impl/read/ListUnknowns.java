package org.jiuzhu.policy.impl.read;

import java.util.function.IntConsumer;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.table.Rows;

/** What is unknown of those in a list and can change what the list comes to. */
final class ListUnknowns {

    private final Unknowns unknowns;
    private final Reading reading;

    ListUnknowns(Unknowns unknowns, Reading reading) {
        this.unknowns = unknowns;
        this.reading = reading;
    }

    void quantified(Folds.Quantified op, int row) {
        Truth neutral = Logic.of(op.each());
        eachOf(op.among(), row, part -> {
            if (reading.truth(op.condition(), part) != neutral) {
                unknowns.name(op.condition(), part);
                nameKeys(op.among(), row, part);
            }
        });
    }

    void counted(Folds.Counted op, int row) {
        eachOf(op.among(), row, part -> {
            if (reading.truth(op.condition(), part) != Truth.NOT_MET) {
                unknowns.name(op.condition(), part);
                nameKeys(op.among(), row, part);
            }
        });
    }

    /** Of a number of each that counts. */
    void numbers(Folds.Among among, Op condition, Op value, int row) {
        eachOf(among, row, part -> {
            if (reading.truth(condition, part) != Truth.NOT_MET) {
                unknowns.name(condition, part);
                unknowns.name(value, part);
                nameKeys(among, row, part);
            }
        });
    }

    // of whom it is known that they do not stand beside a row in the way that is looked for, nothing matters
    private void eachOf(Folds.Among among, int row, IntConsumer look) {
        if (among.window().link().isEmpty()) {
            int owner = among.isWhole() ? row : reading.rows().ownerIn(among.list(), row);
            if (owner == Rows.NONE || reading.rows().start(among.list(), owner) == Rows.NONE) {
                askFor(among, owner);
                return;
            }
        }
        int table = reading.schema().part(among.list());
        for (int part = reading.start(among, row); part < reading.end(among, row); part++) {
            if (reading.stands(among, row, part) != Truth.NOT_MET) {
                if (reading.rows().isAnybody(table, part)) {
                    askFor(among, reading.rows().ownerIn(among.list(), part));
                    among.keysAtHand().forEach(key -> unknowns.name(key, row));
                } else {
                    look.accept(part);
                }
            }
        }
    }

    private void askFor(Folds.Among among, int owner) {
        if (owner != Rows.NONE) {
            int table = reading.schema().owner(among.list());
            unknowns.add(
                    unknowns.asked().of(table, owner, reading.schema().lists().get(among.list())));
        }
    }

    private void nameKeys(Folds.Among among, int row, int part) {
        if (reading.stands(among, row, part) == Truth.UNDETERMINED) {
            among.keysAtHand().forEach(key -> unknowns.name(key, row));
            among.keysOfEach().forEach(key -> unknowns.name(key, part));
        }
    }
}
