package org.jiuzhu.policy.impl.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.MonthDay;
import java.util.Optional;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OfPlace;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;

/** Lowers a node that is asked of one kind of entity and counts only within some bounds. */
final class NodeLowering implements Node.Visitor<Op> {

    /** How ways of rounding are numbered where they are used. */
    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());

    /** Where no day of the calendar is looked for. */
    private static final MonthDay ANY_DAY = MonthDay.of(1, 1);

    private final Lowering lowering;
    private final Operations ops;
    private final EntityKind<?> scope;
    private final Bounds within;

    NodeLowering(Lowering lowering, Operations ops, EntityKind<?> scope, Bounds within) {
        this.lowering = lowering;
        this.ops = ops;
        this.scope = scope;
        this.within = within;
    }

    /** What each row gets of a node that comes to something of a sort. */
    static Op.Type type(Node.Sort sort) {
        return switch (sort) {
            case CONDITION -> Op.Type.TRUTH;
            case NUMBER, DAY -> Op.Type.NUMBER;
            case CHOICE, PLACE, ENTITY -> Op.Type.CODE;
        };
    }

    private Op operand(Node operand) {
        return lowering.lower(operand, scope, within);
    }

    private ImmutableList<Op> operands(Node node) {
        return node.operands().stream().map(this::operand).collect(toImmutableList());
    }

    // of an operand that others share, or that is asked of other entities, the bounds here say nothing
    private Op apart(Node node, Node operand) {
        return lowering.lower(operand, node.scopeOfOperands(scope), lowering.unbounded());
    }

    // Leaves

    @Override
    public Op stated(Leaf.Stated node) {
        Fact<?, ?> fact = node.fact();
        Op.Type type = type(node.sort());
        return ops.add(
                scope,
                type,
                node,
                h -> new Leaves.Stated(h, fact, type == Op.Type.NUMBER ? within.of(fact) : Range.UNKNOWN));
    }

    @Override
    public Op truth(Leaf.TruthConstant node) {
        return ops.named(
                ImmutableList.of(node, scope),
                () -> ops.truth(scope, node, h -> new Leaves.TruthConstant(h, Logic.of(node.value()))));
    }

    @Override
    public Op number(Leaf.NumberConstant node) {
        return constant(node, node.value());
    }

    @Override
    public Op day(Leaf.DayConstant node) {
        return constant(node, Fraction.of(node.value().toEpochDay()));
    }

    private Op constant(Node node, Fraction value) {
        return ops.named(
                ImmutableList.of(node, scope),
                () -> ops.number(scope, node, h -> new Leaves.NumberConstant(h, Range.exactly(value))));
    }

    @Override
    public Op code(Leaf.CodeConstant node) {
        return code(node, node.codes());
    }

    /** A coded value, numbered as in a list. */
    Op code(Node choice, ImmutableList<? extends Coded> codes) {
        if (choice instanceof Leaf.CodeConstant constant) {
            long code = codes.indexOf(constant.value());
            return ops.add(scope, Op.Type.CODE, choice, h -> new Leaves.CodeConstant(h, code));
        }
        return choice instanceof Calculation.Chosen cases ? chosen(cases, codes) : operand(choice);
    }

    // it is the household's, whoever asks; an authority has none, and what all areas have in common
    @Override
    public Op figure(Leaf.PublishedFigure node) {
        Standard.Use use = Standard.Use.of(node.figure());
        EntityKind<?> of = scope == Authority.ENTITY ? scope : Household.ENTITY;
        Op figure = ops.named(
                ImmutableList.of(use, of), () -> ops.number(of, node, h -> new Leaves.PublishedFigure(h, use)));
        return of == scope ? figure : ops.number(scope, node, h -> new Folds.OfOwner(h, figure));
    }

    @Override
    public Op isPublished(Leaf.IsPublished node) {
        return ops.truth(scope, node, h -> new Leaves.IsPublished(h, Standard.Use.of(node.figure())));
    }

    @Override
    public Op term(Leaf.Term node) {
        return lowering.openTerm(node, scope);
    }

    @Override
    public Op discretion(Leaf.Discretion node) {
        return lowering.discretion(node, scope);
    }

    @Override
    public Op caseDate(Leaf.CaseDate node) {
        return ops.number(scope, node, Leaves.CaseDate::new);
    }

    @Override
    public Op casePlace(OfPlace.CasePlace node) {
        return ops.add(scope, Op.Type.CODE, node, Leaves.CasePlace::new);
    }

    @Override
    public Op isEligible(OfProgramme.IsEligible node) {
        return lowering.eligible(node.programme(), scope);
    }

    @Override
    public Op runsOn(OfProgramme.RunsOn node) {
        return lowering.runsOn(node, scope);
    }

    @Override
    public Op amountOf(OfProgramme.AmountOf node) {
        return new AmountLowering(lowering, ops, node, scope).amount();
    }

    @Override
    public Op isDecidedBy(Leaf.IsDecidedBy node) {
        return lowering.decidedBy(node, scope);
    }

    // Passed on

    @Override
    public Op defined(PassedOn.Defined node) {
        return ops.named(ImmutableList.of(node.definition().id(), scope), () -> {
            Op body = apart(node, node.body());
            return ops.add(scope, body.head().type(), node, h -> new Selections.Defined(h, node.definition(), body));
        });
    }

    @Override
    public Op ofOwner(PassedOn.OfOwner node) {
        Op operand = apart(node, node.operand());
        return ops.add(scope, operand.head().type(), node, h -> new Folds.OfOwner(h, operand));
    }

    @Override
    public Op firstKnown(PassedOn.FirstKnown node) {
        Op first = apart(node, node.first());
        Op second = apart(node, node.second());
        return ops.add(scope, first.head().type(), node, h -> new Selections.FirstKnown(h, first, second));
    }

    // Truths

    // where one decides whether the next matters, the next counts only where that one holds, or where it does not
    @Override
    public Op joined(Proposition.Joined node) {
        boolean all = node.how() == Proposition.Junction.ALL_OF;
        ImmutableList.Builder<Op> operands = ImmutableList.builder();
        Bounds here = within;
        for (Node operand : node.operands()) {
            operands.add(lowering.lower(operand, scope, here));
            here = here.where(operand, all);
        }
        return ops.joined(scope, node, all, operands.build());
    }

    @Override
    public Op not(Proposition.Not node) {
        Op operand = operand(node.condition());
        return ops.truth(scope, node, h -> new Conditions.Not(h, operand));
    }

    @Override
    public Op compared(Proposition.Compared node) {
        Op left = operand(node.left());
        Op right = operand(node.right());
        boolean strictly = node.how().isStrict();
        return ops.truth(
                scope,
                node,
                h -> node.how().isLess()
                        ? new Conditions.Compared(h, left, right, strictly)
                        : new Conditions.Compared(h, right, left, strictly));
    }

    @Override
    public Op equal(Proposition.Equal node) {
        Op left = operand(node.left());
        Op right = operand(node.right());
        return ops.truth(scope, node, h -> new Conditions.Equal(h, left, right));
    }

    @Override
    public Op oneOf(Proposition.OneOf node) {
        Op choice = operand(node.choice());
        ImmutableList<Boolean> codes =
                node.options().stream().map(node.values()::contains).collect(toImmutableList());
        return ops.truth(scope, node, h -> new Conditions.OneOf(h, choice, codes, Programmes.further(node)));
    }

    @Override
    public Op within(OfPlace.Within node) {
        Op place = operand(node.operands().get(0));
        return ops.truth(scope, node, h -> new Conditions.Within(h, place, node.fact(), node.place()));
    }

    @Override
    public Op liesIn(OfPlace.LiesIn node) {
        Op place = operand(node.operands().get(0));
        Op around = operand(node.around());
        return ops.truth(scope, node, h -> new Conditions.LiesIn(h, place, around, node.fact()));
    }

    @Override
    public Op different(OfPlace.Different node) {
        Op left = operand(node.operands().get(0));
        Op right = operand(node.operands().get(1));
        return ops.truth(scope, node, h -> new Conditions.Different(h, left, right, node.left(), node.right()));
    }

    // Numbers

    @Override
    public Op computed(Calculation.Computed node) {
        ImmutableList<Op> operands = operands(node);
        return ops.number(scope, node, h -> new Numbers.Computed(h, node.operator(), operands));
    }

    @Override
    public Op rounded(Calculation.Rounded node) {
        Op amount = operand(node.amount());
        return ops.number(scope, node, h -> new Numbers.Rounded(h, amount, node.rounding()));
    }

    @Override
    public Op roundedAs(Calculation.RoundedAs node) {
        Op amount = operand(node.amount());
        Op way = code(node.way(), WAYS);
        return ops.number(scope, node, h -> new Numbers.RoundedAs(h, amount, way));
    }

    @Override
    public Op lookedUp(LookedUp node) {
        ImmutableList<Op> keys = operands(node);
        Op area = lowering.area(scope);
        return ops.number(
                scope, node, h -> new Numbers.LookedUp(h, KeyedStandard.of(node.table()), node.how(), keys, area));
    }

    @Override
    public Op chosen(Calculation.Chosen node) {
        return chosen(node, node.codes());
    }

    // each case counts where its condition holds and those before do not
    private Op chosen(Calculation.Chosen node, ImmutableList<? extends Coded> codes) {
        ImmutableList.Builder<Selections.First.Case> cases = ImmutableList.builder();
        Bounds here = within;
        for (Calculation.Case one : node.cases()) {
            Op applies = lowering.lower(one.condition(), scope, here);
            Op value = value(one.value(), codes, here.where(one.condition(), true));
            cases.add(new Selections.First.Case(Optional.empty(), applies, value));
            here = here.where(one.condition(), false);
        }
        Op otherwise = value(node.otherwise(), codes, here);
        return ops.add(
                scope,
                type(node.sort()),
                node,
                h -> new Selections.First(h, Optional.empty(), cases.build(), otherwise, codes));
    }

    private Op value(Node value, ImmutableList<? extends Coded> codes, Bounds here) {
        return value.sort() == Node.Sort.CHOICE
                ? new NodeLowering(lowering, ops, scope, here).code(value, codes)
                : lowering.lower(value, scope, here);
    }

    @Override
    public Op monthAfter(Calculation.MonthAfter node) {
        Op day = operand(node.day());
        return ops.number(scope, node, h -> new Numbers.OfDay(h, node.operator(), ANY_DAY, day));
    }

    @Override
    public Op partOfDay(Reckoning.PartOfDay node) {
        Op day = operand(node.day());
        return ops.number(scope, node, h -> new Numbers.OfDay(h, node.operator(), ANY_DAY, day));
    }

    @Override
    public Op nearestDay(Reckoning.NearestDay node) {
        Op day = operand(node.day());
        return ops.number(scope, node, h -> new Numbers.OfDay(h, node.operator(), node.named(), day));
    }

    @Override
    public Op laterDay(Reckoning.LaterDay node) {
        Op day = operand(node.day());
        Op by = operand(node.by());
        return ops.number(scope, node, h -> new Numbers.LaterDay(h, node.how(), day, by));
    }

    @Override
    public Op between(Calculation.Between node) {
        Op from = operand(node.from());
        Op to = operand(node.to());
        boolean inYears = node.how() == Calculation.Elapsed.YEARS_BETWEEN;
        return ops.number(scope, node, h -> new Numbers.Between(h, inYears, from, to));
    }

    // Lists

    private ListLowering lists() {
        return new ListLowering(lowering, ops, scope);
    }

    @Override
    public Op quantified(OfList.Quantified node) {
        return lists().quantified(node);
    }

    @Override
    public Op counted(OfList.Counted node) {
        return lists().counted(node, node.condition(), 0);
    }

    @Override
    public Op ranked(OfList.Ranked node) {
        return lists().counted(node, node.condition(), 1);
    }

    @Override
    public Op summed(OfList.Summed node) {
        return lists().summed(node);
    }

    @Override
    public Op picked(OfList.Picked node) {
        return lists().picked(node);
    }
}
