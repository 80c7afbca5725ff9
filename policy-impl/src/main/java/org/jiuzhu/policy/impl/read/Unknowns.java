package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.wording.Wording;

/** Looks into what is not settled for what is unknown and can change it; what is settled is not looked into. */
public final class Unknowns implements Op.Visitor {

    private final Reading reading;
    private final Questions questions;
    private int row;

    public Unknowns(Reading reading, Questions questions) {
        this.reading = reading;
        this.questions = questions;
    }

    /** Names what is unknown of an operation at a row, and can change what it comes to. */
    public void name(Op op, int at) {
        if (!reading.isKnown(op, at) && questions.isFirstVisit(op.number(), at)) {
            int before = row;
            row = at;
            op.accept(this);
            row = before;
        }
    }

    // Rules

    /** Names what keeps it open whether a rule applies, the word of the authority too. */
    public void name(LoweredRule rule, int at) {
        if (reading.applies(rule, at) == Truth.UNDETERMINED) {
            Rule<?> before = questions.read(rule.rule());
            name(rule.applies(), at);
            questions.read(before);
        }
    }

    /** Names what is unknown of what a rule computes. */
    public void nameValues(LoweredRule rule, int at) {
        Rule<?> before = questions.read(rule.rule());
        rule.values().forEach(v -> name(v, at));
        questions.read(before);
    }

    /** Names what is unknown of a rule's own condition, unless the authority does not use it anyhow. */
    public void nameCondition(LoweredRule rule, int at) {
        if (reading.values().truth(rule.discretion(), at) != Truth.NOT_MET) {
            name(rule.condition(), at);
        }
    }

    // Constants and inputs

    @Override
    public void truthConstant(Leaves.TruthConstant op) {
        term(op);
    }

    @Override
    public void numberConstant(Leaves.NumberConstant op) {
        term(op);
    }

    @Override
    public void codeConstant(Leaves.CodeConstant op) {
        term(op);
    }

    // what is constant and not known is an open term
    private void term(Op open) {
        if (open.head().node() instanceof Leaf.Term term) {
            questions.add(term.term());
        }
    }

    @Override
    public void stated(Leaves.Stated op) {
        questions.add(op.table(), row, op.fact());
    }

    @Override
    public void caseDate(Leaves.CaseDate op) {
        throw new IllegalStateException("the date of a case is known");
    }

    @Override
    public void casePlace(Leaves.CasePlace op) {
        throw new IllegalStateException("the place of a case is known");
    }

    // while the area is unknown and makes a difference, it is asked first; where no area has an exact figure, both are
    // asked
    @Override
    public void publishedFigure(Leaves.PublishedFigure op) {
        Standard.Use use = op.use();
        ImmutableList<StandardLookup.Found> possible = Figures.possible(reading, op, row);
        int household = reading.household(op.table(), row);
        boolean areaMatters = use.area().isEmpty() && possible.stream().anyMatch(StandardLookup.Found::isPublished);
        if (areaMatters
                && household != Rows.NONE
                && reading.encoded(op.table(), household, Household.AREA) == Fact.UNKNOWN) {
            questions.add(op.table(), household, Household.AREA);
        }
        if (!areaMatters || possible.stream().noneMatch(f -> f.fenPerMonth().isExact())) {
            ask(use, possible);
        }
    }

    @Override
    public void isPublished(Leaves.IsPublished op) {
        ask(op.use(), reading.sources().byArea(op.use()));
    }

    private void ask(Standard.Use use, ImmutableList<StandardLookup.Found> possible) {
        questions.add(use, () -> StandardPhrases.question(use, reading.sources().placeName(), possible));
    }

    @Override
    public void discretion(Leaves.Discretion op) {
        questions.addDiscretion(op.rule());
    }

    @Override
    public void term(Selections.Term op) {
        name(op.byRule(), row);
    }

    // First that applies

    @Override
    public void first(Selections.First op) {
        for (Selections.First.Case one : op.cases()) {
            Truth applies = reading.truth(one.applies(), row);
            if (applies == Truth.NOT_MET) {
                continue;
            }
            Rule<?> before =
                    one.by().isPresent() ? questions.read(one.by().get().rule()) : null;
            name(one.applies(), row);
            name(one.value(), row);
            one.by().ifPresent(by -> questions.read(before));
            if (applies == Truth.MET) {
                return;
            }
        }
        name(op.otherwise(), row);
    }

    @Override
    public void firstKnown(Selections.FirstKnown op) {
        name(op.first(), row);
        name(op.second(), row);
    }

    // Truths

    @Override
    public void joined(Conditions.Joined op) {
        op.operands().forEach(o -> name(o, row));
    }

    @Override
    public void not(Conditions.Not op) {
        name(op.operand(), row);
    }

    @Override
    public void compared(Conditions.Compared op) {
        name(op.left(), row);
        name(op.right(), row);
    }

    @Override
    public void equal(Conditions.Equal op) {
        name(op.left(), row);
        name(op.right(), row);
    }

    @Override
    public void oneOf(Conditions.OneOf op) {
        name(op.operand(), row);
    }

    // a place that is given and too large to say is asked for again
    @Override
    public void within(Conditions.Within op) {
        questions.add(op.table(), row, op.fact());
    }

    // where both are given, the one that contains the other is too large
    @Override
    public void liesIn(Conditions.LiesIn op) {
        name(op.around(), row);
        if (reading.isKnown(op.around(), row) || !reading.isKnown(op.operand(), row)) {
            questions.add(op.table(), row, op.fact());
        }
    }

    // of two that are given, the one that is too large to say is asked for again; or both, in the year of a change
    @Override
    public void different(Conditions.Different op) {
        long left = reading.values().code(op.left(), row);
        long right = reading.values().code(op.right(), row);
        boolean isOneUnknown = left == Fact.UNKNOWN || right == Fact.UNKNOWN;
        boolean isLeftLarge = !isOneUnknown && isLarge(op.leftFact(), left);
        boolean isRightLarge = !isOneUnknown && isLarge(op.rightFact(), right);
        boolean isNoneLarge = !isOneUnknown && !isLeftLarge && !isRightLarge;
        if (left == Fact.UNKNOWN || isLeftLarge || isNoneLarge) {
            questions.add(op.table(), row, op.leftFact());
        }
        if (right == Fact.UNKNOWN || isRightLarge || isNoneLarge) {
            questions.add(op.table(), row, op.rightFact());
        }
    }

    private boolean isLarge(PlaceFact<?> fact, long code) {
        return Divisions.hasParts(fact.decode(code), reading.sources().date());
    }

    // Numbers

    @Override
    public void computed(Numbers.Computed op) {
        if (op.with() == Operator.DIVIDED_BY
                && reading.number(op.operands().get(1), row).isZero()) {
            Op divisor = op.operands().get(1);
            questions.addQuotientByZero(
                    Wording.of(divisor.head().node()), divisor.head().node(), op.table(), row);
            return;
        }
        op.operands().forEach(o -> name(o, row));
    }

    @Override
    public void rounded(Numbers.Rounded op) {
        name(op.operand(), row);
    }

    @Override
    public void roundedAs(Numbers.RoundedAs op) {
        name(op.operand(), row);
        if (reading.isKnown(op.operand(), row)) {
            name(op.way(), row);
        }
    }

    @Override
    public void monthAfter(Numbers.MonthAfter op) {
        name(op.day(), row);
    }

    @Override
    public void ofDay(Numbers.OfDay op) {
        name(op.day(), row);
    }

    @Override
    public void laterDay(Numbers.LaterDay op) {
        name(op.day(), row);
        name(op.by(), row);
    }

    @Override
    public void between(Numbers.Between op) {
        name(op.from(), row);
        name(op.to(), row);
    }

    // Lists, owners, and what has a name

    @Override
    public void quantified(Folds.Quantified op) {
        eachOf(op, op.list(), part -> name(op.condition(), part));
    }

    @Override
    public void counted(Folds.Counted op) {
        eachOf(op, op.list(), part -> name(op.condition(), part));
    }

    @Override
    public void summed(Folds.Summed op) {
        eachOf(op, op.list(), part -> {
            if (reading.truth(op.condition(), part) != Truth.NOT_MET) {
                name(op.condition(), part);
                name(op.value(), part);
            }
        });
    }

    private void eachOf(Op op, int list, java.util.function.IntConsumer look) {
        Rows rows = reading.rows();
        if (rows.start(list, row) == Rows.NONE) {
            Relation<?, ?> relation = reading.schema().lists().get(list);
            questions.add(op.table(), row, relation);
            return;
        }
        int end = rows.end(list, row);
        for (int part = rows.start(list, row); part < end; part++) {
            look.accept(part);
        }
    }

    @Override
    public void ofOwner(Folds.OfOwner op) {
        int up = reading.rows().up(op.table(), row, op.operand().table());
        if (up != Rows.NONE) {
            name(op.operand(), up);
        }
    }

    @Override
    public void defined(Selections.Defined op) {
        name(op.body(), row);
    }

    // where one way in holds, the others change nothing
    @Override
    public void entitled(Selections.Entitled op) {
        Truth in = reading.truth(op.in(), row);
        if (in == Truth.UNDETERMINED) {
            op.ways().forEach(w -> name(w, row));
        }
        if (in != Truth.NOT_MET) {
            op.exclusions().forEach(x -> name(x, row));
        }
    }
}
