package org.jiuzhu.policy.impl.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;

/**
 * Turns the rules in force into a program. What rules share is lowered once for each table whose rows it is asked of. That there are no circles was checked when the
 * rules were loaded.
 */
public final class Lowering {

    private final Schema schema;
    private final ImmutableList<Rule<?>> rules;
    private final UnaryOperator<ImmutableList<Rule<?>>> order;
    private final List<Op> ops = new ArrayList<>();
    private final Map<EntityKind<?>, IdentityHashMap<Node, Op>> lowered = new HashMap<>();
    private final Map<ImmutableList<Object>, Op> named = new HashMap<>();
    private final Map<String, LoweredRule> loweredRules = new HashMap<>();

    private Lowering(Schema schema, ImmutableList<Rule<?>> rules, UnaryOperator<ImmutableList<Rule<?>>> order) {
        this.schema = schema;
        this.rules = rules;
        this.order = order;
    }

    /**
     * The program of some rules.
     *
     * @param schema the tables and lists
     * @param rules the rules in force
     * @param order puts rules that go before others before these
     * @param programmes the programmes that there may be
     */
    public static Program program(
            Schema schema,
            ImmutableList<Rule<?>> rules,
            UnaryOperator<ImmutableList<Rule<?>>> order,
            Iterable<Programme<?>> programmes) {
        Lowering lowering = new Lowering(schema, rules, order);
        ImmutableList<LoweredRule> all =
                order.apply(rules).stream().map(lowering::rule).collect(toImmutableList());
        ImmutableListMultimap.Builder<Programme<?>, LoweredRule> about = ImmutableListMultimap.builder();
        for (LoweredRule rule : all) {
            rule.rule().consequence().programmes().forEach(p -> about.put(p, rule));
        }
        ImmutableListMultimap<Programme<?>, LoweredRule> byProgramme = about.build();
        ImmutableMap.Builder<Programme<?>, LoweredProgramme<?>> open = ImmutableMap.builder();
        for (Programme<?> programme : programmes) {
            LoweredProgramme<?> one = LoweredProgramme.of(programme, byProgramme.get(programme), lowering);
            if (one.isOpen()) {
                open.put(programme, one);
            }
        }
        return new Program(schema, ImmutableList.copyOf(lowering.ops), all, open.buildKeepingLast());
    }

    private <O extends Op> O add(EntityKind<?> scope, Op.Type type, Node node, Function<Op.Head, O> make) {
        O op = make.apply(new Op.Head(ops.size(), schema.table(scope), type, node));
        ops.add(op);
        return op;
    }

    private <O extends Op> O truth(EntityKind<?> scope, Node node, Function<Op.Head, O> make) {
        return add(scope, Op.Type.TRUTH, node, make);
    }

    private <O extends Op> O number(EntityKind<?> scope, Node node, Function<Op.Head, O> make) {
        return add(scope, Op.Type.NUMBER, node, make);
    }

    // Rules

    private LoweredRule rule(Rule<?> rule) {
        LoweredRule known = loweredRules.get(rule.id());
        if (known == null) {
            known = lowerRule(rule);
            loweredRules.put(rule.id(), known);
        }
        return known;
    }

    private LoweredRule lowerRule(Rule<?> rule) {
        EntityKind<?> scope = rule.scope();
        Node condition = rule.condition().node();
        Op own = lower(condition, scope);
        Op discretion;
        Op applies;
        if (rule.strength().leavesDiscretion()) {
            discretion = lower(rule.discretion(), scope);
            applies = joined(scope, rule.effectiveCondition(), true, ImmutableList.of(own, discretion));
        } else {
            discretion = always(scope, Truth.MET);
            applies = own;
        }
        // a demand is looked at whether or not its rule's condition holds
        Bounds where = LoweredRule.isCheck(rule) ? Bounds.NONE : Bounds.NONE.where(condition, true);
        ImmutableList.Builder<Op> values = ImmutableList.builder();
        for (Node value : rule.consequence().nodes()) {
            values.add(
                    rule.consequence() instanceof Consequence.Fills<?> fills
                            ? filled(fills.term(), value, scope, where)
                            : lower(value, scope, where));
        }
        return new LoweredRule(rule, own, discretion, applies, values.build());
    }

    /** The rules that let somebody of a kind in, keep out, or let run on, in their order. */
    ImmutableList<LoweredRule> ways(Programme<?> programme, EntityKind<?> scope, Class<?> type) {
        ImmutableList.Builder<LoweredRule> ways = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.scope() == scope
                    && type.isInstance(rule.consequence())
                    && rule.consequence().programmes().contains(programme)) {
                ways.add(rule(rule));
            }
        }
        return ways.build();
    }

    /** Whether somebody of a kind is eligible: one of the ways in holds, and no exclusion does. */
    Op.Entitled eligible(Programme<?> programme, EntityKind<?> scope) {
        return entitled(
                Node.with(Operator.ELIGIBLE, programme),
                scope,
                ways(programme, scope, Consequence.Eligible.class),
                ways(programme, scope, Consequence.Excluded.class));
    }

    // no exclusion ends what runs on
    private Op runsOn(Node node, EntityKind<?> scope) {
        Programme<?> programme = node.payload(Programme.class);
        return entitled(node, scope, ways(programme, scope, Consequence.Continues.class), ImmutableList.of());
    }

    private Op.Entitled entitled(
            Node node, EntityKind<?> scope, ImmutableList<LoweredRule> ways, ImmutableList<LoweredRule> exclusions) {
        return (Op.Entitled) named(ImmutableList.of(node, scope), () -> {
            Op in = anyApplies(scope, node, ways);
            Op body = exclusions.isEmpty() ? in : without(in, anyApplies(scope, node, exclusions), scope, node);
            return truth(scope, node, h -> new Op.Entitled(h, ways, exclusions, in, body));
        });
    }

    private Op without(Op in, Op out, EntityKind<?> scope, Node node) {
        Op not = truth(scope, node, h -> new Op.Not(h, out));
        return joined(scope, node, true, ImmutableList.of(in, not));
    }

    private Op anyApplies(EntityKind<?> scope, Node node, ImmutableList<LoweredRule> some) {
        return joined(
                scope, node, false, some.stream().map(LoweredRule::applies).collect(toImmutableList()));
    }

    private Op named(ImmutableList<Object> key, Supplier<Op> make) {
        Op known = named.get(key);
        if (known == null) {
            known = make.get();
            named.put(key, known);
        }
        return known;
    }

    // Nodes

    private Op lower(Node node, EntityKind<?> scope) {
        return lower(node, scope, Bounds.NONE);
    }

    /** A node that counts only within some bounds. */
    private Op lower(Node node, EntityKind<?> scope, Bounds within) {
        if (within.matterTo(node)) {
            return lowerNode(node, scope, within);
        }
        IdentityHashMap<Node, Op> ofScope = lowered.computeIfAbsent(scope, s -> new IdentityHashMap<>());
        Op known = ofScope.get(node);
        if (known == null) {
            known = lowerNode(node, scope, Bounds.NONE);
            ofScope.put(node, known);
        }
        return known;
    }

    private Op lowerNode(Node node, EntityKind<?> scope, Bounds within) {
        return switch (node.operator()) {
            case FACT -> fact(node, scope, within);
            case CONSTANT -> constant(node, scope);
            case STANDARD -> standard(node, scope);
            case PUBLISHED -> truth(scope, node, h -> new Op.IsPublished(h, node.payload(Standard.Use.class)));
            case OPEN_TERM -> openTerm(node, scope);
            case DISCRETION -> discretion(node, scope);
            case CASE_DATE -> number(scope, node, Op.CaseDate::new);
            case DEFINITION -> definition(node, scope);
            case ELIGIBLE -> eligible(node.payload(Programme.class), scope);
            case RUNS_ON -> runsOn(node, scope);
            case IS_DECIDED_BY -> decidedBy(node, scope);
            case OWNER -> owner(node, scope);
            case ALL_OF -> joined(scope, node, true, branches(node, scope, within, true));
            case ANY_OF -> joined(scope, node, false, branches(node, scope, within, false));
            case NOT -> not(node, scope, within);
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> compared(node, scope, within);
            case IS_ONE_OF -> oneOf(node, scope, within);
            case LIES_WITHIN -> within(node, scope, within);
            case DIFFERS -> different(node, scope, within);
            case PLUS, MINUS, TIMES, DIVIDED_BY, LARGEST, SMALLEST -> {
                ImmutableList<Op> operands = operands(node, scope, within);
                yield number(scope, node, h -> new Op.Computed(h, node.operator(), operands));
            }
            case ROUNDED -> {
                Op operand = operand(node, 0, scope, within);
                yield number(scope, node, h -> new Op.Rounded(h, operand, node.payload(Rounding.class)));
            }
            case ROUNDED_AS -> {
                Op operand = operand(node, 0, scope, within);
                Op way = operand(node, 1, scope, within);
                yield number(scope, node, h -> new Op.RoundedAs(h, operand, way));
            }
            case CHOOSE -> chosen(node, scope, within);
            case FIRST_KNOWN -> firstKnown(node, scope);
            case ANY, EACH, COUNT -> ofList(node, scope, within);
            case SUM -> summed(node, scope, within);
            case MONTH_AFTER -> {
                Op day = operand(node, 0, scope, within);
                yield number(scope, node, h -> new Op.MonthAfter(h, day));
            }
            case YEARS_BETWEEN, MONTHS_BETWEEN -> {
                Op from = operand(node, 0, scope, within);
                Op to = operand(node, 1, scope, within);
                yield number(scope, node, h -> new Op.Between(h, node.operator() == Operator.YEARS_BETWEEN, from, to));
            }
        };
    }

    /** The kind of entity that the operands of a node are about. */
    private static EntityKind<?> innerScope(Node node, EntityKind<?> scope) {
        return switch (node.operator()) {
            case ANY, EACH, COUNT, SUM -> node.payload(Relation.class).part();
            case OWNER -> node.payload(Relation.class).owner();
            default -> scope;
        };
    }

    private Op operand(Node node, int index, EntityKind<?> scope, Bounds within) {
        EntityKind<?> inner = innerScope(node, scope);
        return lower(node.operands().get(index), inner, inner == scope ? within : Bounds.NONE);
    }

    private ImmutableList<Op> operands(Node node, EntityKind<?> scope, Bounds within) {
        ImmutableList.Builder<Op> operands = ImmutableList.builder();
        for (int i = 0; i < node.operands().size(); i++) {
            operands.add(operand(node, i, scope, within));
        }
        return operands.build();
    }

    private Op fact(Node node, EntityKind<?> scope, Bounds within) {
        Fact<?, ?> fact = node.payload(Fact.class);
        if (fact instanceof ConditionFact<?>) {
            return truth(scope, node, h -> new Op.Stated(h, fact, Range.UNKNOWN));
        }
        if (fact instanceof ChoiceFact<?, ?> || fact instanceof PlaceFact<?>) {
            return add(scope, Op.Type.CODE, node, h -> new Op.Stated(h, fact, Range.UNKNOWN));
        }
        return number(scope, node, h -> new Op.Stated(h, fact, within.of(fact)));
    }

    private Op constant(Node node, EntityKind<?> scope) {
        Object value = node.payload(Object.class);
        return named(ImmutableList.of(value, scope), () -> {
            if (value instanceof Boolean truth) {
                return truth(scope, node, h -> new Op.TruthConstant(h, Logic.of(truth)));
            }
            Fraction number = value instanceof LocalDate day ? Fraction.of(day.toEpochDay()) : (Fraction) value;
            return number(scope, node, h -> new Op.NumberConstant(h, Range.exactly(number)));
        });
    }

    /** A truth that no text says. */
    private Op always(EntityKind<?> scope, Truth value) {
        return named(
                ImmutableList.of(value, scope),
                () -> truth(scope, Node.with(Operator.CONSTANT, true), h -> new Op.TruthConstant(h, value)));
    }

    // it is the household's, whoever asks; an authority has none, and what all areas have in common
    private Op standard(Node node, EntityKind<?> scope) {
        Standard.Use use = node.payload(Standard.Use.class);
        EntityKind<?> of = scope == Authority.ENTITY ? scope : Household.ENTITY;
        Op figure = named(ImmutableList.of(use, of), () -> number(of, node, h -> new Op.PublishedFigure(h, use)));
        return of == scope ? figure : number(scope, node, h -> new Op.OfOwner(h, figure));
    }

    private Op discretion(Node node, EntityKind<?> scope) {
        String id = node.payload(String.class);
        Rule<?> rule = rules.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        return truth(scope, node, h -> new Op.Discretion(h, rule));
    }

    private Op definition(Node node, EntityKind<?> scope) {
        Definition definition = node.payload(Definition.class);
        return named(ImmutableList.of(definition.id(), scope), () -> {
            Op body = lower(node.operands().get(0), scope);
            return add(scope, body.head().type(), node, h -> new Op.Defined(h, definition, body));
        });
    }

    private Op owner(Node node, EntityKind<?> scope) {
        Op operand = operand(node, 0, scope, Bounds.NONE);
        return add(scope, operand.head().type(), node, h -> new Op.OfOwner(h, operand));
    }

    // Truths

    private Op joined(EntityKind<?> scope, Node node, boolean all, ImmutableList<Op> operands) {
        return truth(scope, node, h -> new Op.Joined(h, all, operands));
    }

    // where one decides whether the next matters, the next counts only where that one holds, or where it does not
    private ImmutableList<Op> branches(Node node, EntityKind<?> scope, Bounds within, boolean holds) {
        ImmutableList.Builder<Op> operands = ImmutableList.builder();
        Bounds here = within;
        for (Node operand : node.operands()) {
            operands.add(lower(operand, scope, here));
            here = here.where(operand, holds);
        }
        return operands.build();
    }

    private Op not(Node node, EntityKind<?> scope, Bounds within) {
        Op operand = operand(node, 0, scope, within);
        return truth(scope, node, h -> new Op.Not(h, operand));
    }

    private Op compared(Node node, EntityKind<?> scope, Bounds within) {
        Op left = operand(node, 0, scope, within);
        Op right = operand(node, 1, scope, within);
        boolean strictly = node.operator() == Operator.BELOW || node.operator() == Operator.ABOVE;
        boolean leftIsLess = node.operator() == Operator.BELOW || node.operator() == Operator.AT_MOST;
        return truth(
                scope,
                node,
                h -> leftIsLess
                        ? new Op.Compared(h, left, right, strictly)
                        : new Op.Compared(h, right, left, strictly));
    }

    private Op oneOf(Node node, EntityKind<?> scope, Bounds within) {
        Op operand = operand(node, 0, scope, within);
        ImmutableList<?> options = options(node.operands().get(0));
        ImmutableSet<?> wanted = node.payload(ImmutableSet.class);
        ImmutableList<Boolean> codes = options.stream().map(wanted::contains).collect(toImmutableList());
        return truth(scope, node, h -> new Op.OneOf(h, operand, codes));
    }

    /** The values that a choice can have. */
    public static ImmutableList<?> options(Node choice) {
        return choice.payload(Object.class) instanceof ChoiceFact<?, ?> fact
                ? fact.options()
                : choice.payload(OpenTerm.OfChoice.class).options();
    }

    private Op within(Node node, EntityKind<?> scope, Bounds within) {
        Op operand = operand(node, 0, scope, within);
        PlaceFact<?> fact = node.operands().get(0).payload(PlaceFact.class);
        return truth(scope, node, h -> new Op.Within(h, operand, fact, node.payload(Place.class)));
    }

    private Op different(Node node, EntityKind<?> scope, Bounds within) {
        Op left = operand(node, 0, scope, within);
        Op right = operand(node, 1, scope, within);
        return truth(
                scope,
                node,
                h -> new Op.Different(
                        h,
                        left,
                        right,
                        node.operands().get(0).payload(PlaceFact.class),
                        node.operands().get(1).payload(PlaceFact.class)));
    }

    private Op decidedBy(Node node, EntityKind<?> scope) {
        Consequence.DecidedBy<?> asked = node.payload(Consequence.DecidedBy.class);
        Op ofHousehold = named(ImmutableList.of(asked.programmes(), asked.body()), () -> {
            ImmutableList.Builder<Rule<?>> deciding = ImmutableList.builder();
            for (Rule<?> rule : rules) {
                if (rule.consequence() instanceof Consequence.DecidedBy<?> decided
                        && decided.programmes().containsAll(asked.programmes())) {
                    deciding.add(rule);
                }
            }
            ImmutableList.Builder<Op.First.Case> cases = ImmutableList.builder();
            for (Rule<?> rule : order.apply(deciding.build())) {
                boolean says = ((Consequence.DecidedBy<?>) rule.consequence()).body() == asked.body();
                Op value = always(Household.ENTITY, Logic.of(says));
                LoweredRule lowered = rule(rule);
                cases.add(new Op.First.Case(Optional.of(lowered), lowered.applies(), value));
            }
            // nobody is said to decide, or it is open whether somebody is
            Op open = always(Household.ENTITY, Truth.UNDETERMINED);
            return truth(Household.ENTITY, node, h -> new Op.First(h, Optional.empty(), cases.build(), open));
        });
        return scope == Household.ENTITY ? ofHousehold : truth(scope, node, h -> new Op.OfOwner(h, ofHousehold));
    }

    // First that applies

    // each case counts where its condition holds and those before do not
    private Op chosen(Node node, EntityKind<?> scope, Bounds within) {
        ImmutableList<Node> pairs = node.operands();
        ImmutableList.Builder<Op.First.Case> cases = ImmutableList.builder();
        Bounds here = within;
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            Node condition = pairs.get(i);
            Op applies = lower(condition, scope, here);
            Op value = lower(pairs.get(i + 1), scope, here.where(condition, true));
            cases.add(new Op.First.Case(Optional.empty(), applies, value));
            here = here.where(condition, false);
        }
        Op otherwise = lower(pairs.get(pairs.size() - 1), scope, here);
        return number(scope, node, h -> new Op.First(h, Optional.empty(), cases.build(), otherwise));
    }

    private Op openTerm(Node node, EntityKind<?> scope) {
        OpenTerm<?> term = node.payload(OpenTerm.class);
        return named(ImmutableList.of(term, scope), () -> {
            Op.Type type = type(term);
            ImmutableList<Op.First.Case> fills = fills(term);
            Op open = add(scope, type, node, h -> open(h, term));
            Op byRule = fills.isEmpty()
                    ? open
                    : add(scope, type, node, h -> new Op.First(h, Optional.of(term), fills, open));
            return add(scope, type, node, h -> new Op.Term(h, term, byRule));
        });
    }

    private static Op.Type type(OpenTerm<?> term) {
        if (term instanceof OpenTerm.OfChoice<?, ?>) {
            return Op.Type.CODE;
        }
        return term.unit() == Unit.TRUTH ? Op.Type.TRUTH : Op.Type.NUMBER;
    }

    private static Op open(Op.Head head, OpenTerm<?> term) {
        return switch (head.type()) {
            case TRUTH -> new Op.TruthConstant(head, Truth.UNDETERMINED);
            case NUMBER ->
                new Op.NumberConstant(
                        head, new Range(term.least().orElse(null), term.most().orElse(null)));
            case CODE -> new Op.CodeConstant(head, Fact.UNKNOWN);
        };
    }

    private ImmutableList<Op.First.Case> fills(OpenTerm<?> term) {
        ImmutableList.Builder<Rule<?>> filling = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Fills<?> fill && fill.term() == term) {
                filling.add(rule);
            }
        }
        ImmutableList.Builder<Op.First.Case> fills = ImmutableList.builder();
        for (Rule<?> rule : order.apply(filling.build())) {
            LoweredRule one = rule(rule);
            fills.add(new Op.First.Case(
                    Optional.of(one), one.applies(), one.values().get(0)));
        }
        return fills.build();
    }

    private Op filled(OpenTerm<?> term, Node value, EntityKind<?> scope, Bounds where) {
        if (term instanceof OpenTerm.OfChoice<?, ?> choice) {
            long code = choice.options().indexOf(value.payload(Coded.class));
            return add(scope, Op.Type.CODE, value, h -> new Op.CodeConstant(h, code));
        }
        return lower(value, scope, where);
    }

    private Op firstKnown(Node node, EntityKind<?> scope) {
        Op first = operand(node, 0, scope, Bounds.NONE);
        Op second = operand(node, 1, scope, Bounds.NONE);
        return add(scope, first.head().type(), node, h -> new Op.FirstKnown(h, first, second));
    }

    // Lists

    private Op ofList(Node node, EntityKind<?> scope, Bounds within) {
        int list = schema.list(node.payload(Relation.class));
        Op condition = operand(node, 0, scope, within);
        return node.operator() == Operator.COUNT
                ? number(scope, node, h -> new Op.Counted(h, list, condition))
                : truth(scope, node, h -> new Op.Quantified(h, list, node.operator() == Operator.EACH, condition));
    }

    private Op summed(Node node, EntityKind<?> scope, Bounds within) {
        int list = schema.list(node.payload(Relation.class));
        Op condition = operand(node, 0, scope, within);
        Bounds where = Bounds.NONE.where(node.operands().get(0), true);
        Op value = lower(node.operands().get(1), innerScope(node, scope), where);
        return number(scope, node, h -> new Op.Summed(h, list, condition, value));
    }
}
