package org.jiuzhu.policy.impl.read;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/** What was seen of those in a list: whoever bears on what the list came to, by name. */
final class ListReasons {

    private final Reasons reasons;
    private final Reading reading;
    private final Pile pile;

    ListReasons(Reasons reasons, Reading reading, Pile pile) {
        this.reasons = reasons;
        this.reading = reading;
        this.pile = pile;
    }

    Reason quantified(Folds.Quantified op, int row) {
        if (isOne(op.list(), row) && !Reasons.isLiteral(op.condition())) {
            return reasons.see(op.condition(), start(op.list(), row));
        }
        Truth truth = reading.truth(op, row);
        boolean isEach = truth == Logic.of(op.each());
        int mark = pile.mark();
        for (int part = start(op.list(), row); part < end(op.list(), row); part++) {
            if (isEach || reading.truth(op.condition(), part) == truth) {
                addEntity(op.condition(), part, null);
            }
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    // where all are counted, none is worth a word
    Reason counted(Folds.Counted op, int row) {
        int mark = pile.mark();
        if (!Reasons.isLiteral(op.condition())) {
            for (int part = start(op.list(), row); part < end(op.list(), row); part++) {
                addEntity(op.condition(), part, null);
            }
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    Reason summed(Folds.Summed op, int row) {
        if (isOne(op.list(), row) && Reasons.isLiteral(op.condition()) && !Reasons.isLiteral(op.value())) {
            return reasons.see(op.value(), start(op.list(), row));
        }
        int mark = pile.mark();
        for (int part = start(op.list(), row); part < end(op.list(), row); part++) {
            boolean counts = reading.truth(op.condition(), part) != Truth.NOT_MET;
            addEntity(op.condition(), part, counts ? op.value() : null);
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    // the one application or authority of a household needs no name
    private boolean isOne(int list, int row) {
        return reading.schema().lists().get(list).isSingle() && end(list, row) == start(list, row) + 1;
    }

    private int start(int list, int row) {
        return Math.max(0, reading.rows().start(list, row));
    }

    private int end(int list, int row) {
        return Math.max(0, reading.rows().end(list, row));
    }

    /** Whether an entity fulfils a condition, and a number of it. */
    private void addEntity(Op condition, int part, @Nullable Op value) {
        int mark = pile.mark();
        reasons.addLone(condition, part);
        if (value != null) {
            reasons.add(value, part);
        }
        EntityKind<?> kind = reading.schema().tables().get(condition.table());
        Entity entity = reading.rows().entity(condition.table(), part);
        String id = entity == null ? reading.rows().path(condition.table(), part) : entity.id();
        pile.add(new Reason(
                Operator.ALL_OF,
                true,
                reading.truth(condition, part),
                pile.allSince(mark),
                Reason.Words.named(() ->
                        Label.of(kind.label().zh() + " " + id, kind.label().en() + " " + id))));
    }
}
