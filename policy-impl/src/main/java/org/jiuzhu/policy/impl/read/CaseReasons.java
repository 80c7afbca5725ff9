package org.jiuzhu.policy.impl.read;

import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.wording.Quantities;

/** Why the first of several cases that applies is the one that it is: the branches of a number, and the rules that fill an open term. */
final class CaseReasons {

    private final Reasons reasons;
    private final RuleReasons rules;
    private final Reading reading;
    private final Citations citations;
    private final FigureReasons figures;
    private final Pile pile;

    CaseReasons(
            Reasons reasons,
            RuleReasons rules,
            FigureReasons figures,
            Reading reading,
            Citations citations,
            Pile pile) {
        this.reasons = reasons;
        this.rules = rules;
        this.reading = reading;
        this.citations = citations;
        this.figures = figures;
        this.pile = pile;
    }

    /** The first of several cases: who decides, or what is so by cases. */
    Reason first(Selections.First op, int row) {
        int mark = pile.mark();
        if (op.head().node().operator() == Operator.IS_DECIDED_BY) {
            op.cases().forEach(c -> reasons.add(c.by().orElseThrow().condition(), row));
            return reasons.seen(op, row, pile.since(mark));
        }
        addCases(op, row);
        return reasons.seen(op, row, pile.allSince(mark));
    }

    /** The first of two that is known; while none is, both. */
    Reason firstKnown(Selections.FirstKnown op, int row) {
        if (reading.isKnown(op.first(), row) && !Reasons.isLiteral(op.first())) {
            return reasons.see(op.first(), row);
        }
        int mark = pile.mark();
        reasons.add(op.first(), row);
        reasons.add(op.second(), row);
        return reasons.seen(op, row, pile.since(mark));
    }

    /** Whether a coded value is one of some: with what was stated, or, of a value by cases, with why it is what it is. */
    Reason oneOf(Conditions.OneOf op, int row) {
        int mark = pile.mark();
        if (op.operand() instanceof Leaves.Stated stated) {
            Label value = label(stated, row);
            Optional<Provenance> provenance = reading.provenance(stated, row);
            return reasons.seen(
                    op,
                    row,
                    Pile.nothing(),
                    () -> OriginPhrases.of(provenance, Optional.of(value)).orElseThrow());
        }
        if (!(op.operand() instanceof Selections.Term) || reading.isFound(op.operand(), row)) {
            reasons.add(op.operand(), row);
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    // by the entity itself, for of what a plug-in brings the number says no name
    private Label label(Leaves.Stated stated, int row) {
        Entity entity = reading.rows().entity(stated.table(), row);
        Optional<?> value = entity == null ? Optional.empty() : entity.get(stated.fact());
        return value.map(v -> ((Coded) v).label()).orElseGet(Quantities::unknown);
    }

    /** A fact, and where it comes from. */
    Reason stated(Leaves.Stated op, int row) {
        Supplier<Optional<Label>> value = figures.value(op, row);
        Optional<Provenance> provenance = reading.provenance(op, row);
        return reasons.seen(
                op,
                row,
                Pile.nothing(),
                () -> OriginPhrases.of(provenance, value.get()),
                Optional.empty(),
                Optional::empty);
    }

    /** What somebody found, beside what would have been computed; of what that is made of nothing bears on it. */
    Reason found(Selections.Named op, int row) {
        Supplier<Label> value = OriginPhrases.of(op, reading, row);
        return reasons.seen(
                op, row, Pile.nothing(), () -> Optional.of(value.get()), Optional.empty(), () -> citations.of(op));
    }

    /** Adds the conditions that were asked, with what failed before the one that holds, and the values that may count. */
    private void addCases(Selections.First op, int row) {
        boolean isOpen = true;
        for (Selections.First.Case one : op.cases()) {
            if (!isOpen) {
                return;
            }
            Truth applies = reading.truth(one.applies(), row);
            if (one.by().isPresent()) {
                addRule(one.by().get(), applies, row);
                isOpen = applies != Truth.MET;
                continue;
            }
            reasons.add(one.applies(), row);
            if (applies != Truth.NOT_MET) {
                reasons.add(one.value(), row);
            }
            isOpen = applies != Truth.MET;
        }
        if (isOpen) {
            reasons.add(op.otherwise(), row);
        }
    }

    // a rule that pays says what it gives itself
    private void addRule(LoweredRule rule, Truth applies, int row) {
        if (applies != Truth.NOT_MET) {
            pile.add(rules.see(rule, row));
        }
    }

    /** An open term: the rule that fills it, if that is settled; otherwise each of those that may, with what it would fill in. */
    Reason term(Selections.Term op, int row) {
        if (op.fills().isEmpty() && op.term().unlessFilled().isPresent()) {
            return unlessFilled(op, row);
        }
        int mark = pile.mark();
        int possible = 0;
        LoweredRule by = null;
        for (Selections.First.Case fill : op.fills()) {
            Truth applies = reading.truth(fill.applies(), row);
            if (applies == Truth.NOT_MET) {
                continue;
            }
            possible++;
            if (applies == Truth.MET) {
                by = fill.by().orElseThrow();
                check(op.term(), by, row);
                break;
            }
        }
        if (by != null && possible == 1) {
            return filled(op, by, row, mark);
        }
        for (Selections.First.Case fill : op.fills()) {
            if (reading.truth(fill.applies(), row) != Truth.NOT_MET && possible > 0) {
                pile.add(possible(fill, op.term().unit(), row));
                possible--;
            }
        }
        return reasons.seen(op, row, pile.since(mark));
    }

    private Reason unlessFilled(Selections.Term op, int row) {
        Supplier<Optional<Label>> value = figures.value(op, row);
        return reasons.seen(
                op,
                row,
                Pile.nothing(),
                () -> Optional.of(OriginPhrases.unlessFilled(value.get())),
                Optional.empty(),
                () -> citations.of(op));
    }

    private Reason filled(Selections.Term op, LoweredRule by, int row, int mark) {
        Rule<?> rule = by.rule();
        reasons.add(by.applies(), row);
        reasons.add(by.values().get(0), row);
        Optional<Range> number =
                op.head().type() == Op.Type.NUMBER ? Optional.of(reading.number(op, row)) : Optional.empty();
        Unit unit = op.term().unit();
        return reasons.seen(
                op,
                row,
                pile.since(mark),
                () -> number.map(n -> Phrases.number(n, unit)),
                Optional.of(rule.id()),
                () -> Reason.Words.cite(rule));
    }

    /** A rule that may fill a term, with the figure or the formula that it would fill in. */
    private Reason possible(Selections.First.Case fill, Unit unit, int row) {
        int mark = pile.mark();
        reasons.addLone(fill.applies(), row);
        rules.addValue(fill.value(), row, unit);
        return new Reason(
                Operator.ALL_OF,
                false,
                reading.truth(fill.applies(), row),
                pile.allSince(mark),
                Reason.Words.of(fill.by().orElseThrow().rule()));
    }

    private void check(OpenTerm<?> term, LoweredRule by, int row) {
        Op value = by.values().get(0);
        if (value.head().type() == Op.Type.NUMBER) {
            TermBounds.check(by.rule(), term, reading.number(value, row));
        }
    }
}
