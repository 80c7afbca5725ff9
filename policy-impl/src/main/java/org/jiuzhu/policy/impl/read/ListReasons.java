package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.rule.Operator;

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
        Folds.Among among = op.among();
        if (isOne(among, row) && !Reasons.isLiteral(op.condition())) {
            return reasons.see(op.condition(), reading.start(among, row));
        }
        Truth truth = reading.truth(op, row);
        boolean isEach = truth == Logic.of(op.each());
        int mark = pile.mark();
        addKeys(among, row);
        for (int part = reading.start(among, row); part < reading.end(among, row); part++) {
            if (isInView(among, row, part) && (isEach || reading.truth(op.condition(), part) == truth)) {
                addEntity(op.condition(), part, among.keysOfEach());
            }
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    // where all of a list are counted, none is worth a word; of those before somebody each is
    Reason counted(Folds.Counted op, int row) {
        Folds.Among among = op.among();
        int mark = pile.mark();
        addKeys(among, row);
        if (!among.isWhole() || !Reasons.isLiteral(op.condition())) {
            for (int part = reading.start(among, row); part < reading.end(among, row); part++) {
                if (isInView(among, row, part)) {
                    addEntity(op.condition(), part, among.keysOfEach());
                }
            }
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    Reason summed(Folds.Summed op, int row) {
        Folds.Among among = op.among();
        if (isOne(among, row) && Reasons.isLiteral(op.condition()) && !Reasons.isLiteral(op.value())) {
            return reasons.see(op.value(), reading.start(among, row));
        }
        return numbers(op, op.condition(), op.value(), row);
    }

    /** Of a number of each that counts. */
    Reason numbers(Folds.OfList op, Op condition, Op value, int row) {
        Folds.Among among = op.among();
        ImmutableList<Op> keysAndValue = ImmutableList.<Op>builder()
                .addAll(among.keysOfEach())
                .add(value)
                .build();
        int mark = pile.mark();
        addKeys(among, row);
        for (int part = reading.start(among, row); part < reading.end(among, row); part++) {
            if (isInView(among, row, part)) {
                boolean counts = reading.truth(condition, part) != Truth.NOT_MET;
                addEntity(condition, part, counts ? keysAndValue : among.keysOfEach());
            }
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    private boolean isInView(Folds.Among among, int row, int part) {
        int table = reading.schema().part(among.list());
        return reading.stands(among, row, part) != Truth.NOT_MET
                && !reading.rows().isAnybody(table, part);
    }

    // what the others are held against
    private void addKeys(Folds.Among among, int row) {
        among.keysAtHand().forEach(key -> reasons.add(key, row));
    }

    // the one application or authority of a household needs no name
    private boolean isOne(Folds.Among among, int row) {
        return reading.schema().lists().get(among.list()).isSingle()
                && reading.end(among, row) == reading.start(among, row) + 1;
    }

    /** Whether an entity fulfils a condition, and numbers of it. */
    private void addEntity(Op condition, int part, ImmutableList<Op> numbers) {
        int mark = pile.mark();
        reasons.addLone(condition, part);
        numbers.forEach(number -> reasons.add(number, part));
        pile.add(new Reason(
                Operator.ALL_OF,
                true,
                reading.truth(condition, part),
                pile.allSince(mark),
                Reason.Words.named(() -> reading.name(condition.table(), part))));
    }
}
