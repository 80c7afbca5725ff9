package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * Why something came out as it did: each operation with what bears on what it came to, and nothing else.
 *
 * <p>A definition or a programme, and what is very long, is taken apart where it is first met; after that only its value is shown.
 */
public final class Reasons implements Op.Visitor {

    /** What says nothing but what it is made of. */
    private static final ImmutableSet<Operator> STEPS =
            Sets.immutableEnumSet(Operator.ALL_OF, Operator.FIRST_KNOWN, Operator.OWNER);

    private final Reading reading;
    private final Program program;
    private final Citations citations;
    private final Pile pile = new Pile();
    private final Set<Long> shown = new HashSet<>();
    private final CaseReasons cases;
    private final ListReasons lists;
    private final FigureReasons figures;
    private final RuleReasons rules;
    private int row;
    /** What was seen last. */
    private @Nullable Reason seen;

    public Reasons(Reading reading, Citations citations) {
        this.reading = reading;
        this.program = reading.program();
        this.citations = citations;
        this.rules = new RuleReasons(this, reading, pile);
        this.figures = new FigureReasons(this, reading, pile);
        this.cases = new CaseReasons(this, rules, figures, reading, citations, pile);
        this.lists = new ListReasons(this, reading, pile);
    }

    /** What is seen of a rule in a case: its condition, whether the authority uses it, and where it may hold what it computes. */
    public Explanation of(LoweredRule rule, int at) {
        return rules.see(rule, at);
    }

    /** Why a subject has a status: each rule that bears on it. */
    public ImmutableList<Explanation> of(Subject<?> subject, Status status) {
        // the ways in are explained one by one, so what rests on them need not take them apart
        showsFirst(subject.claim().eligible(), subject.row());
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        for (LoweredRule rule : subject.claim().bearingOn(status)) {
            all.add(rules.see(rule, subject.row()));
        }
        return all.build();
    }

    Reason see(Op op, int at) {
        if (reading.isFound(op, at)) {
            return cases.found((Selections.Named) op, at);
        }
        if (program.isLong(op) && !showsFirst(op, at)) {
            return seen(op, at, Pile.nothing());
        }
        int before = row;
        row = at;
        op.accept(this);
        row = before;
        Reason now = seen;
        if (now == null) {
            throw new IllegalStateException("nothing was seen of " + op.number());
        }
        return now;
    }

    private boolean showsFirst(Op op, int at) {
        return shown.add((long) op.number() << Integer.SIZE | at);
    }

    // Putting together

    // also its opposite
    static boolean isLiteral(Op op) {
        return op.head().node().operator() == Operator.CONSTANT
                || (op instanceof Conditions.Not not && isLiteral(not.operand()));
    }

    /** What an operation comes to, unless the rule itself states it. */
    void add(Op op, int at) {
        if (!isLiteral(op)) {
            pile.add(see(op, at));
        }
    }

    /** The same; what it is made of, if it is a step that says nothing else. */
    void addLone(Op op, int at) {
        if (!isLiteral(op)) {
            for (Reason part : see(op, at).alone()) {
                pile.add(part);
            }
        }
    }

    /** An operation with all that it is made of, and its value. */
    Reason seen(Op op, int at, Reason[] parts) {
        return seen(op, at, parts, figures.value(op, at), Optional.empty(), () -> citations.of(op));
    }

    /** The same with a value that says how it was come to. */
    Reason seen(Op op, int at, Reason[] parts, Supplier<Label> value) {
        return seen(op, at, parts, () -> Optional.of(value.get()), Optional.empty(), Optional::empty);
    }

    /** The same, given by a rule, or standing somewhere. */
    Reason seen(
            Op op,
            int at,
            Reason[] parts,
            Supplier<Optional<Label>> value,
            Optional<String> rule,
            Supplier<Optional<String>> citation) {
        Node node = op.head().node();
        Unit unit = program.unit(op);
        return new Reason(
                node.operator(),
                STEPS.contains(node.operator()),
                op.head().type() == Op.Type.TRUTH ? reading.truth(op, at) : null,
                parts,
                new Reason.Words(() -> Phrases.label(node, unit), () -> Phrases.denied(node), value, rule, citation));
    }

    private void leaf(Op op) {
        seen = seen(op, row, Pile.nothing());
    }

    private void made(Op op, int mark) {
        seen = seen(op, row, pile.since(mark));
    }

    private void ofOperands(Op op) {
        int mark = pile.mark();
        op.operands().forEach(o -> add(o, row));
        made(op, mark);
    }

    // Constants and inputs

    @Override
    public void truthConstant(Leaves.TruthConstant op) {
        leaf(op);
    }

    @Override
    public void numberConstant(Leaves.NumberConstant op) {
        leaf(op);
    }

    @Override
    public void codeConstant(Leaves.CodeConstant op) {
        leaf(op);
    }

    @Override
    public void stated(Leaves.Stated op) {
        seen = cases.stated(op, row);
    }

    @Override
    public void caseDate(Leaves.CaseDate op) {
        leaf(op);
    }

    @Override
    public void casePlace(Leaves.CasePlace op) {
        leaf(op);
    }

    @Override
    public void publishedFigure(Leaves.PublishedFigure op) {
        Optional<StandardLookup.Found> found = Figures.found(reading, op, row);
        Range figure = reading.number(op, row);
        seen = seen(
                op,
                row,
                Pile.nothing(),
                () -> Optional.of(Phrases.number(figure, Unit.MONEY)),
                Optional.empty(),
                () -> found.filter(StandardLookup.Found::isPublished)
                        .map(f -> Phrases.cite(f.lines().get(0))));
    }

    @Override
    public void isPublished(Leaves.IsPublished op) {
        leaf(op);
    }

    @Override
    public void discretion(Leaves.Discretion op) {
        leaf(op);
    }

    @Override
    public void term(Selections.Term op) {
        if (citations.isSet(op.term())) {
            leaf(op);
        } else {
            seen = cases.term(op, row);
        }
    }

    // First that applies

    @Override
    public void first(Selections.First op) {
        seen = cases.first(op, row);
    }

    @Override
    public void firstKnown(Selections.FirstKnown op) {
        seen = cases.firstKnown(op, row);
    }

    // Truths

    // where one thing alone makes all of several fail, or is all that there is to see, it stands for the whole
    @Override
    public void joined(Conditions.Joined op) {
        int mark = pile.mark();
        addBearing(op, op.all(), reading.truth(op, row));
        Reason[] parts = pile.since(mark);
        seen = op.head().node().operator() == Operator.ALL_OF && parts.length == 1 ? parts[0] : seen(op, row, parts);
    }

    // of a conjunction that fails, what fails; of an alternative that holds, what holds
    private void addBearing(Conditions.Joined op, boolean all, Truth truth) {
        boolean isEach = truth == (all ? Truth.MET : Truth.NOT_MET);
        for (Op operand : op.operands()) {
            if (isLiteral(operand) || !(isEach || reading.truth(operand, row) == truth)) {
                continue;
            }
            if (operand instanceof Conditions.Joined inner && inner.all() == all && !program.isLong(inner)) {
                addBearing(inner, all, truth);
            } else {
                pile.add(see(operand, row));
            }
        }
    }

    @Override
    public void not(Conditions.Not op) {
        seen = see(op.operand(), row).negated(reading.truth(op, row));
    }

    @Override
    public void compared(Conditions.Compared op) {
        seen = figures.compared(op, row);
    }

    @Override
    public void equal(Conditions.Equal op) {
        seen = figures.equal(op, row);
    }

    @Override
    public void oneOf(Conditions.OneOf op) {
        seen = cases.oneOf(op, row);
    }

    @Override
    public void within(Conditions.Within op) {
        leaf(op);
    }

    @Override
    public void liesIn(Conditions.LiesIn op) {
        leaf(op);
    }

    @Override
    public void different(Conditions.Different op) {
        ofOperands(op);
    }

    // Numbers

    // of one number alone nothing is computed
    @Override
    public void computed(Numbers.Computed op) {
        seen = op.operands().size() == 1 ? see(op.operands().get(0), row) : figures.computed(op, row);
    }

    @Override
    public void rounded(Numbers.Rounded op) {
        seen = figures.rounded(op, op.operand(), row);
    }

    @Override
    public void roundedAs(Numbers.RoundedAs op) {
        seen = figures.rounded(op, op.operand(), row);
    }

    @Override
    public void lookedUp(Numbers.LookedUp op) {
        seen = figures.lookedUp(op, row);
    }

    @Override
    public void ofDay(Numbers.OfDay op) {
        ofOperands(op);
    }

    @Override
    public void laterDay(Numbers.LaterDay op) {
        ofOperands(op);
    }

    @Override
    public void between(Numbers.Between op) {
        ofOperands(op);
    }

    // Lists

    @Override
    public void quantified(Folds.Quantified op) {
        seen = lists.quantified(op, row);
    }

    @Override
    public void counted(Folds.Counted op) {
        seen = lists.counted(op, row);
    }

    @Override
    public void summed(Folds.Summed op) {
        seen = lists.summed(op, row);
    }

    @Override
    public void picked(Folds.Picked op) {
        seen = lists.numbers(op, op.condition(), op.value(), row);
    }

    // Owners, and what has a name

    // what is the household's, whoever asks, is shown as the household's
    @Override
    public void ofOwner(Folds.OfOwner op) {
        int up = reading.rows().up(op.table(), row, op.operand().table());
        if (up == Rows.NONE) {
            leaf(op);
        } else {
            seen = see(op.operand(), up);
        }
    }

    @Override
    public void defined(Selections.Defined op) {
        int mark = pile.mark();
        if (showsFirst(op, row)) {
            add(op.body(), row);
        }
        made(op, mark);
    }

    @Override
    public void entitled(Selections.Entitled op) {
        int mark = pile.mark();
        if (showsFirst(op, row)) {
            for (LoweredRule way : op.ways()) {
                if (reading.holds(way, row) != Truth.NOT_MET) {
                    pile.add(rules.see(way, row));
                }
            }
        }
        made(op, mark);
    }
}
