package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.wording.Quantities;

/** What things came to, and what was compared and computed, with the figures that went in. */
final class FigureReasons {

    private final Reasons reasons;
    private final Reading reading;
    private final Program program;
    private final Pile pile;

    FigureReasons(Reasons reasons, Reading reading, Pile pile) {
        this.reasons = reasons;
        this.reading = reading;
        this.program = reading.program();
        this.pile = pile;
    }

    /** What an operation came to, in words; a truth says that by itself. */
    Supplier<Optional<Label>> value(Op op, int row) {
        if (op instanceof Leaves.Stated stated && stated.fact() instanceof Reference<?, ?> reference) {
            return target(reference, reading.values().code(op, row));
        }
        ImmutableList<? extends Coded> codes = op instanceof Selections.First first
                ? first.codes()
                : op.head().node().codes();
        if (!codes.isEmpty() && !op.operands().isEmpty()) {
            long code = reading.values().code(op, row);
            return () -> Optional.of(Phrases.option(codes, code));
        } else if (op.head().type() != Op.Type.NUMBER) {
            return Optional::empty;
        }
        Range number = reading.number(op, row);
        Unit unit = program.unit(op);
        return () -> Optional.of(Phrases.number(number, unit));
    }

    // a reference stands in its column as the row that it points to
    private Supplier<Optional<Label>> target(Reference<?, ?> reference, long code) {
        if (code == Fact.UNKNOWN) {
            return () -> Optional.of(Quantities.unknown());
        }
        int table = reading.schema().table(reference.among().part());
        String id = code == Rows.NONE
                ? Reference.NOBODY
                : reading.rows().listedAs(table, (int) code).orElseThrow();
        return () -> Optional.of(code == Rows.NONE ? Label.of("没有", "nobody") : Label.of(id, id));
    }

    Reason compared(Conditions.Compared op, int row) {
        return compared(op, op.left(), op.right(), row);
    }

    Reason equal(Conditions.Equal op, int row) {
        return compared(op, op.left(), op.right(), row);
    }

    private Reason compared(Op op, Op first, Op second, int row) {
        int mark = pile.mark();
        addSide(first, row);
        addSide(second, row);
        Range left = reading.number(first, row);
        Range right = reading.number(second, row);
        Truth truth = reading.truth(op, row);
        Unit unit = program.unitOfOperand(op, 0);
        Operator operator = op.head().node().operator();
        return reasons.seen(
                op,
                row,
                pile.since(mark),
                () -> Phrases.comparison(operator, truth != Truth.NOT_MET, left, right, unit));
    }

    // what a fact is called and how much it is, the comparison or the computation says itself; not where it comes from
    private void addSide(Op op, int row) {
        if (!(op instanceof Leaves.Stated stated)
                || reading.provenance(stated, row).isPresent()) {
            reasons.add(op, row);
        }
    }

    Reason computed(Numbers.Computed op, int row) {
        int mark = pile.mark();
        ImmutableList.Builder<Range> figures = ImmutableList.builder();
        ImmutableList.Builder<Unit> units = ImmutableList.builder();
        for (int i = 0; i < op.operands().size(); i++) {
            addSide(op.operands().get(i), row);
            figures.add(reading.number(op.operands().get(i), row));
            units.add(program.unitOfOperand(op, i));
        }
        ImmutableList<Range> all = figures.build();
        ImmutableList<Unit> count = units.build();
        Range result = reading.number(op, row);
        Unit unit = program.unit(op);
        return reasons.seen(op, row, pile.since(mark), () -> Phrases.computation(op.with(), all, count, result, unit));
    }

    Reason lookedUp(Numbers.LookedUp op, int row) {
        int mark = pile.mark();
        op.keys().forEach(k -> addSide(k, row));
        TableLooks looks = new TableLooks(reading, op, row);
        if (looks.waitsForArea()) {
            reasons.add(op.area(), row);
        }
        int last = op.keys().size() - 1;
        boolean isProduct = op.how() == Lookup.PRODUCT;
        Optional<Range> factor =
                isProduct ? Optional.of(reading.number(op.keys().get(last), row)) : Optional.empty();
        Unit ofFactor = isProduct ? program.unit(op.keys().get(last)) : Unit.NUMBER;
        Range result = reading.number(op, row);
        Unit unit = program.unit(op);
        return reasons.seen(
                op,
                row,
                pile.since(mark),
                () -> Optional.of(TablePhrases.value(looks, factor, ofFactor, result, unit)),
                Optional.empty(),
                () -> TablePhrases.cite(looks));
    }

    Reason rounded(Op op, Op from, int row) {
        int mark = pile.mark();
        op.operands().forEach(o -> reasons.add(o, row));
        Range before = reading.number(from, row);
        Range after = reading.number(op, row);
        Unit unit = program.unit(op);
        return reasons.seen(op, row, pile.since(mark), () -> Phrases.rounded(before, after, unit));
    }
}
