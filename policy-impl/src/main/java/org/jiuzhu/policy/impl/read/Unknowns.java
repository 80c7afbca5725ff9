package org.jiuzhu.policy.impl.read;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.law.StandardLookup;
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
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * Looks into what is not settled for what is unknown and can change it; what is settled is not looked into. The rules of a case share most of what they are made of, so
 * what is unknown of an operation at a row is found once for all that rests on it, as numbers of questions.
 */
public final class Unknowns implements Op.Visitor {

    /** Stands among the numbers of questions for a quotient by zero, which no answer changes. */
    static final int BY_ZERO = 0;

    private final Reading reading;
    private final Asked asked;
    private final ListUnknowns lists;
    private final int[] nothing = {};
    /** By the number of an operation and the row. */
    private final int[] @Nullable [] @Nullable [] known;
    /** What was found of the operation that is looked into and of those that use it, one after the other. */
    private final NumberPile pile = new NumberPile();

    private int row;
    private @Nullable Rule<?> rule;
    private @Nullable PolicyException byZero;

    /** Looks into one case. */
    public Unknowns(Reading reading) {
        this.reading = reading;
        this.asked = new Asked(reading);
        this.lists = new ListUnknowns(this, reading);
        this.known = new int[reading.program().ops().size()][][];
    }

    Reading reading() {
        return reading;
    }

    Asked asked() {
        return asked;
    }

    /** Takes the rule whose conditions and values are looked into from now on; returns the one before. */
    @Nullable
    Rule<?> read(@Nullable Rule<?> now) {
        Rule<?> before = rule;
        rule = now;
        return before;
    }

    /** That something depends on a quotient by zero: the first that was found. */
    PolicyException byZero() {
        return requireNonNull(byZero);
    }

    /** What is unknown of an operation at a row and can change what it comes to: the numbers of questions, in the order in which they are come upon. */
    int[] of(Op op, int at) {
        int[] @Nullable [] ofRows = known[op.number()];
        if (ofRows == null) {
            ofRows = new int[reading.rows().size(op.table())][];
            known[op.number()] = ofRows;
        }
        int[] found = ofRows[at];
        if (found == null) {
            found = reading.isKnown(op, at) ? nothing : look(op, at);
            ofRows[at] = found;
        }
        return found;
    }

    private int[] look(Op op, int at) {
        int before = row;
        int mark = pile.mark();
        row = at;
        op.accept(this);
        row = before;
        return pile.since(mark);
    }

    void add(int number) {
        pile.add(number);
    }

    /** Adds what is unknown of an operation at a row. */
    void name(Op op, int at) {
        pile.addAll(of(op, at));
    }

    private void name(LoweredRule of, int at) {
        if (reading.applies(of, at) == Truth.UNDETERMINED) {
            Rule<?> before = read(of.rule());
            name(of.applies(), at);
            read(before);
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
            add(asked.of(term.term()));
        }
    }

    @Override
    public void stated(Leaves.Stated op) {
        add(asked.of(op.table(), row, op.fact()));
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
            add(asked.of(op.table(), household, Household.AREA));
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
        Label where = reading.sources().placeName();
        add(asked.of(use, () -> StandardPhrases.question(use, where, possible)));
    }

    @Override
    public void discretion(Leaves.Discretion op) {
        add(asked.ofDiscretion(op.rule()));
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
            Rule<?> before = rule;
            one.by().ifPresent(by -> read(by.rule()));
            name(one.applies(), row);
            name(one.value(), row);
            read(before);
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
        add(asked.of(op.table(), row, op.fact()));
    }

    // where both are given, the one that contains the other is too large
    @Override
    public void liesIn(Conditions.LiesIn op) {
        name(op.around(), row);
        if (reading.isKnown(op.around(), row) || !reading.isKnown(op.operand(), row)) {
            add(asked.of(op.table(), row, op.fact()));
        }
    }

    @Override
    public void different(Conditions.Different op) {
        PlaceUnknowns.of(op, reading, row).forEach(place -> add(asked.of(op.table(), row, place)));
    }

    // Numbers

    @Override
    public void computed(Numbers.Computed op) {
        if (op.with() == Operator.DIVIDED_BY
                && reading.number(op.operands().get(1), row).isZero()) {
            if (byZero == null) {
                Node divisor = op.operands().get(1).head().node();
                byZero = QuotientByZero.refusal(rule, divisor, reading.rows().path(op.table(), row));
            }
            add(BY_ZERO);
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

    // what finds the row is asked first; where no row can be found or what is found is not exact, the row too
    @Override
    public void lookedUp(Numbers.LookedUp op) {
        TableLooks looks = new TableLooks(reading, op, row);
        ImmutableList<StandardLookup.Found> possible = looks.possible();
        boolean isKnown = looks.isEachKeyKnown();
        if (!possible.isEmpty() || isKnown) {
            op.keys().forEach(k -> name(k, row));
            if (looks.waitsForArea()) {
                name(op.area(), row);
            }
        }
        boolean isAsked = isKnown
                ? !looks.isRowKnown()
                : possible.stream().noneMatch(f -> f.fenPerMonth().isExact());
        if (isAsked) {
            Label where = reading.sources().placeName();
            add(asked.ofRow(looks.id(), () -> TablePhrases.question(looks, where)));
        }
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
        lists.quantified(op, row);
    }

    @Override
    public void counted(Folds.Counted op) {
        lists.counted(op, row);
    }

    @Override
    public void summed(Folds.Summed op) {
        lists.numbers(op.among(), op.condition(), op.value(), row);
    }

    @Override
    public void picked(Folds.Picked op) {
        lists.numbers(op.among(), op.condition(), op.value(), row);
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
