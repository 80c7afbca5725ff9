package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * Why something came out as it did: each operation with what bears on what it came to, and nothing else.
 *
 * <p>A definition or a programme, and what is very long, is taken apart where it is first met; after that only its value is shown.
 */
public final class Reasons implements Op.Visitor {

    private static final ImmutableSet<Operator> STEPS = Sets.immutableEnumSet(
            Operator.ALL_OF,
            Operator.FIRST_KNOWN,
            Operator.CHOOSE,
            Operator.LARGEST,
            Operator.SMALLEST,
            Operator.PLUS,
            Operator.OWNER);

    private final Reading reading;
    private final Program program;
    private final Citations citations;
    private final Pile pile = new Pile();
    private final Set<Long> shown = new HashSet<>();
    private int row;
    /** What was seen last. */
    private @Nullable Seen seen;

    public Reasons(Reading reading, Citations citations) {
        this.reading = reading;
        this.program = reading.program();
        this.citations = citations;
    }

    /** What is seen of a rule in a case: its condition, whether the authority uses it, and where it may hold what it computes. */
    public Explanation of(LoweredRule rule, int at) {
        return see(rule, at);
    }

    /** Notes that the ways into a programme are explained one by one, so that what rests on them need not. */
    public void isExplained(Op.Entitled op, int at) {
        showsFirst(op, at);
    }

    private Seen see(LoweredRule rule, int at) {
        Truth truth = reading.holds(rule, at);
        int mark = pile.mark();
        addLone(rule.condition(), at);
        if (rule.rule().strength().leavesDiscretion()) {
            pile.add(see(rule.discretion(), at));
        }
        if (truth != Truth.NOT_MET) {
            rule.values().forEach(v -> pile.add(see(v, at)));
        }
        return new Seen(Operator.ALL_OF, false, truth, pile.allSince(mark), Seen.Words.of(rule.rule()));
    }

    private Seen see(Op op, int at) {
        if (program.isLong(op) && !showsFirst(op, at)) {
            return seen(op, at, Pile.nothing());
        }
        int before = row;
        row = at;
        op.accept(this);
        row = before;
        Seen now = seen;
        if (now == null) {
            throw new IllegalStateException("nothing was seen of " + op.number());
        }
        return now;
    }

    private boolean showsFirst(Op op, int at) {
        return shown.add((long) op.number() << Integer.SIZE | at);
    }

    // Putting together

    private static boolean isLiteral(Op op) {
        return op.head().node().operator() == Operator.CONSTANT;
    }

    /** What an operation comes to, unless the rule itself states it. */
    private void add(Op op, int at) {
        if (!isLiteral(op)) {
            pile.add(see(op, at));
        }
    }

    /** The same; what it is made of, if it is a step that says nothing else. */
    private void addLone(Op op, int at) {
        if (!isLiteral(op)) {
            Seen one = see(op, at);
            if (one.isBare()) {
                for (Seen part : one.alone()) {
                    pile.add(part);
                }
            } else {
                pile.add(one);
            }
        }
    }

    /** An operation with all that it is made of, and its value. */
    private Seen seen(Op op, int at, Seen[] parts) {
        return seen(op, at, parts, Optional.empty(), () -> citations.of(op));
    }

    private Seen seen(
            Op op,
            int at,
            Seen[] parts,
            Optional<String> rule,
            java.util.function.Supplier<Optional<String>> citation) {
        Program words = program;
        boolean isTruth = op.head().type() == Op.Type.TRUTH;
        Range number = op.head().type() == Op.Type.NUMBER ? reading.number(op, at) : null;
        return new Seen(
                op.head().node().operator(),
                STEPS.contains(op.head().node().operator()),
                isTruth ? reading.truth(op, at) : null,
                parts,
                new Seen.Words(
                        () -> Phrases.label(op, words),
                        () -> Optional.ofNullable(number).map(n -> Phrases.number(n, words.unit(op))),
                        rule,
                        citation));
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
    public void truthConstant(Op.TruthConstant op) {
        leaf(op);
    }

    @Override
    public void numberConstant(Op.NumberConstant op) {
        leaf(op);
    }

    @Override
    public void codeConstant(Op.CodeConstant op) {
        leaf(op);
    }

    @Override
    public void stated(Op.Stated op) {
        leaf(op);
    }

    @Override
    public void caseDate(Op.CaseDate op) {
        leaf(op);
    }

    @Override
    public void publishedFigure(Op.PublishedFigure op) {
        Optional<StandardLookup.Found> found = Figures.found(reading, op, row);
        seen = seen(
                op,
                row,
                Pile.nothing(),
                Optional.empty(),
                () -> found.filter(StandardLookup.Found::isPublished)
                        .map(f -> Phrases.cite(f.lines().get(0))));
    }

    @Override
    public void isPublished(Op.IsPublished op) {
        leaf(op);
    }

    @Override
    public void discretion(Op.Discretion op) {
        leaf(op);
    }

    // the ways in which it may get its value, up to the one in which it does; the rule that gives it, if that is
    // settled
    @Override
    public void term(Op.Term op) {
        if (citations.isSet(op.term())) {
            leaf(op);
            return;
        }
        int mark = pile.mark();
        int seenFills = 0;
        LoweredRule by = null;
        for (Op.First.Case fill : op.fills()) {
            Truth applies = reading.truth(fill.applies(), row);
            if (applies == Truth.NOT_MET) {
                continue;
            }
            add(fill.applies(), row);
            add(fill.value(), row);
            seenFills++;
            if (applies == Truth.MET) {
                by = fill.by().orElseThrow();
                check(op.term(), by, row);
                break;
            }
        }
        Rule<?> rule = by == null || seenFills > 1 ? null : by.rule();
        Seen[] parts = pile.since(mark);
        seen = rule == null
                ? seen(op, row, parts)
                : seen(op, row, parts, Optional.of(rule.id()), () -> Seen.Words.cite(rule));
    }

    private void check(OpenTerm<?> term, LoweredRule by, int at) {
        Op value = by.values().get(0);
        if (value.head().type() == Op.Type.NUMBER) {
            TermBounds.check(by.rule(), term, reading.number(value, at));
        }
    }

    // First that applies

    // the cases that may apply, up to the one that does
    @Override
    public void first(Op.First op) {
        if (op.head().node().operator() == Operator.IS_DECIDED_BY) {
            int mark = pile.mark();
            op.cases().forEach(c -> add(c.by().orElseThrow().condition(), row));
            made(op, mark);
            return;
        }
        int mark = pile.mark();
        boolean isOpen = true;
        for (Op.First.Case one : op.cases()) {
            Truth applies = reading.truth(one.applies(), row);
            if (isOpen && applies != Truth.NOT_MET) {
                add(one.applies(), row);
                add(one.value(), row);
                isOpen = applies != Truth.MET;
            }
        }
        if (isOpen) {
            add(op.otherwise(), row);
        }
        made(op, mark);
    }

    @Override
    public void firstKnown(Op.FirstKnown op) {
        int mark = pile.mark();
        add(op.first(), row);
        if (!reading.isKnown(op.first(), row)) {
            add(op.second(), row);
        }
        made(op, mark);
    }

    // Truths

    // where one thing alone makes all of several fail, or is all that there is to see, it stands for the whole
    @Override
    public void joined(Op.Joined op) {
        int mark = pile.mark();
        addBearing(op, op.all(), reading.truth(op, row));
        Seen[] parts = pile.since(mark);
        seen = op.head().node().operator() == Operator.ALL_OF && parts.length == 1 ? parts[0] : seen(op, row, parts);
    }

    // of a conjunction that fails, what fails; of an alternative that holds, what holds
    private void addBearing(Op.Joined op, boolean all, Truth truth) {
        boolean isEach = truth == (all ? Truth.MET : Truth.NOT_MET);
        for (Op operand : op.operands()) {
            if (isLiteral(operand) || !(isEach || reading.truth(operand, row) == truth)) {
                continue;
            }
            if (operand instanceof Op.Joined inner && inner.all() == all && !program.isLong(inner)) {
                addBearing(inner, all, truth);
            } else {
                pile.add(see(operand, row));
            }
        }
    }

    @Override
    public void not(Op.Not op) {
        seen = see(op.operand(), row).negated(reading.truth(op, row));
    }

    // what a fact is called and how much it is, the comparison says itself
    @Override
    public void compared(Op.Compared op) {
        int mark = pile.mark();
        side(op.left());
        side(op.right());
        Range left = reading.number(op.left(), row);
        Range right = reading.number(op.right(), row);
        Truth truth = reading.truth(op, row);
        Program words = program;
        seen = new Seen(
                op.head().node().operator(),
                false,
                truth,
                pile.since(mark),
                new Seen.Words(
                        () -> Phrases.label(op, words),
                        () -> Optional.of(Phrases.comparison(op, words, truth != Truth.NOT_MET, left, right)),
                        Optional.empty(),
                        Optional::empty));
    }

    private void side(Op op) {
        if (!(op instanceof Op.Stated)) {
            add(op, row);
        }
    }

    @Override
    public void oneOf(Op.OneOf op) {
        if (!(op.operand() instanceof Op.Stated stated)) {
            leaf(op);
            return;
        }
        long code = reading.values().code(stated, row);
        Program words = program;
        seen = new Seen(
                Operator.IS_ONE_OF,
                false,
                reading.truth(op, row),
                Pile.nothing(),
                new Seen.Words(
                        () -> Phrases.label(op, words),
                        () -> Optional.of(Phrases.code(stated.fact(), code)),
                        Optional.empty(),
                        Optional::empty));
    }

    @Override
    public void within(Op.Within op) {
        leaf(op);
    }

    @Override
    public void different(Op.Different op) {
        ofOperands(op);
    }

    // Numbers

    // of one number alone nothing is computed
    @Override
    public void computed(Op.Computed op) {
        if (op.operands().size() == 1) {
            seen = see(op.operands().get(0), row);
        } else {
            ofOperands(op);
        }
    }

    @Override
    public void rounded(Op.Rounded op) {
        ofOperands(op);
    }

    @Override
    public void roundedAs(Op.RoundedAs op) {
        ofOperands(op);
    }

    @Override
    public void monthAfter(Op.MonthAfter op) {
        ofOperands(op);
    }

    @Override
    public void between(Op.Between op) {
        ofOperands(op);
    }

    // Lists

    @Override
    public void quantified(Op.Quantified op) {
        Truth truth = reading.truth(op, row);
        boolean isEach = truth == Logic.of(op.each());
        int mark = pile.mark();
        for (int part = start(op.list()); part < end(op.list()); part++) {
            if (isEach || reading.truth(op.condition(), part) == truth) {
                addEntity(op.condition(), part, null);
            }
        }
        made(op, mark);
    }

    // where all are counted, none is worth a word
    @Override
    public void counted(Op.Counted op) {
        int mark = pile.mark();
        if (!isLiteral(op.condition())) {
            for (int part = start(op.list()); part < end(op.list()); part++) {
                addEntity(op.condition(), part, null);
            }
        }
        made(op, mark);
    }

    @Override
    public void summed(Op.Summed op) {
        int mark = pile.mark();
        for (int part = start(op.list()); part < end(op.list()); part++) {
            boolean counts = reading.truth(op.condition(), part) != Truth.NOT_MET;
            addEntity(op.condition(), part, counts ? op.value() : null);
        }
        made(op, mark);
    }

    private int start(int list) {
        return Math.max(0, reading.rows().start(list, row));
    }

    private int end(int list) {
        return Math.max(0, reading.rows().end(list, row));
    }

    /** Whether an entity fulfils a condition, and a number of it. */
    private void addEntity(Op condition, int part, @Nullable Op value) {
        int mark = pile.mark();
        addLone(condition, part);
        if (value != null) {
            add(value, part);
        }
        EntityKind<?> kind = reading.schema().tables().get(condition.table());
        String path = reading.rows().path(condition.table(), part);
        pile.add(new Seen(
                Operator.ALL_OF,
                true,
                reading.truth(condition, part),
                pile.allSince(mark),
                Seen.Words.named(() ->
                        Label.of(kind.label().zh() + " " + path, kind.label().en() + " " + path))));
    }

    // Owners, and what has a name

    // what is the household's, whoever asks, is shown as the household's
    @Override
    public void ofOwner(Op.OfOwner op) {
        int up = reading.rows().up(op.table(), row, op.operand().table());
        if (up == Rows.NONE) {
            leaf(op);
        } else if (op.head().node().operator() == Operator.OWNER) {
            int mark = pile.mark();
            add(op.operand(), up);
            made(op, mark);
        } else {
            seen = see(op.operand(), up);
        }
    }

    @Override
    public void defined(Op.Defined op) {
        int mark = pile.mark();
        if (showsFirst(op, row)) {
            add(op.body(), row);
        }
        made(op, mark);
    }

    @Override
    public void entitled(Op.Entitled op) {
        int mark = pile.mark();
        if (showsFirst(op, row)) {
            for (LoweredRule way : op.ways()) {
                if (reading.holds(way, row) != Truth.NOT_MET) {
                    pile.add(see(way, row));
                }
            }
        }
        made(op, mark);
    }
}
