package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * Turns the nodes of rules into planned ones for a place and a date: slots instead of names, standards and settings as constants. Definitions, open
 * terms and programmes are planned once and shared. That there are no circles was checked when the rules were loaded.
 */
final class Planner {

    private final Vocabulary vocabulary;
    private final ImmutableList<Rule<?>> rules;
    private final Precedences precedences;
    private final StandardLookup standards;
    private final Settings settings;
    private final Place place;
    private final LocalDate date;
    private final Label placeName;
    private final Map<String, Departure> departures = new LinkedHashMap<>();
    // what speaks of any entity is planned for each kind that it is asked of
    private final Map<ImmutableList<Object>, Eval> definitions = new HashMap<>();
    private final Map<ImmutableList<Object>, Eval> openTerms = new HashMap<>();
    private final Map<Object, Terms.Eligible> eligible = new HashMap<>();
    private final Map<String, PlannedRule> plannedRules = new HashMap<>();
    private final Map<Standard.Use, Terms.OfStandard> uses = new HashMap<>();
    // what is shared is planned once for each kind of entity that it is asked of; nodes are compared by identity
    private final Map<EntityKind<?>, IdentityHashMap<Node, Eval>> planned = new HashMap<>();
    private int memorySize;

    Planner(
            Vocabulary vocabulary,
            ImmutableList<Rule<?>> rules,
            Precedences precedences,
            StandardLookup standards,
            Settings settings,
            Place place,
            LocalDate date,
            Label placeName) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.precedences = precedences;
        this.standards = standards;
        this.settings = settings;
        this.place = place;
        this.date = date;
        this.placeName = placeName;
    }

    /** How many rules were planned so far: each has a slot in a frame. */
    int rulesSize() {
        return plannedRules.size();
    }

    /** How many slots the definitions and programmes planned so far need in a frame. */
    int memorySize() {
        return memorySize;
    }

    /** The settings planned so far that go before a rule which binds. */
    ImmutableList<Departure> departures() {
        return ImmutableList.copyOf(departures.values());
    }

    /** Rules planned, in their order. */
    ImmutableList<PlannedRule> rules(ImmutableList<Rule<?>> some) {
        ImmutableList.Builder<PlannedRule> planned = ImmutableList.builderWithExpectedSize(some.size());
        for (Rule<?> rule : some) {
            planned.add(rule(rule));
        }
        return planned.build();
    }

    private PlannedRule rule(Rule<?> rule) {
        PlannedRule planned = plannedRules.get(rule.id());
        if (planned == null) {
            planned = planRule(rule);
            plannedRules.put(rule.id(), planned);
        }
        return planned;
    }

    private PlannedRule planRule(Rule<?> rule) {
        Eval own = plan(rule.condition().node(), rule.scope());
        Eval discretion = rule.strength().leavesDiscretion()
                ? plan(rule.discretion(), rule.scope())
                : new Conditions.Fixed(rule.condition().node(), Truth.MET);
        // a demand is looked at whether or not its rule's condition holds
        Bounds where = AuthorityChecks.isCheck(rule.consequence())
                ? Bounds.NONE
                : Bounds.NONE.where(rule.condition().node(), true);
        ImmutableList.Builder<Eval> values = ImmutableList.builder();
        for (Node value : rule.consequence().nodes()) {
            values.add(
                    rule.consequence() instanceof Consequence.Fills<?> fills
                            ? filled(fills.term(), value, rule.scope(), where)
                            : plan(value, rule.scope(), where));
        }
        return new PlannedRule(rule, own, discretion, values.build(), plannedRules.size());
    }

    Eval plan(Node node, EntityKind<?> scope) {
        return plan(node, scope, Bounds.NONE);
    }

    /** A node that counts only within some bounds. */
    private Eval plan(Node node, EntityKind<?> scope, Bounds within) {
        if (within.matterTo(node)) {
            return Remembered.ifLong(planNode(node, scope, within), this);
        }
        IdentityHashMap<Node, Eval> ofScope = planned.computeIfAbsent(scope, s -> new IdentityHashMap<>());
        Eval known = ofScope.get(node);
        if (known == null) {
            known = Remembered.ifLong(planNode(node, scope, Bounds.NONE), this);
            ofScope.put(node, known);
        }
        return known;
    }

    /** A new slot in the memory of frames. */
    int slot() {
        return memorySize++;
    }

    private Eval planNode(Node node, EntityKind<?> scope, Bounds within) {
        return switch (node.operator()) {
            case FACT -> fact(node, within);
            case CONSTANT -> constant(node);
            case STANDARD -> standard(node);
            case PUBLISHED -> published(node);
            case OPEN_TERM -> openTerm(node, scope);
            case DISCRETION -> discretion(node);
            case CASE_DATE -> new Numbers.Fixed(node, Fraction.of(date.toEpochDay()));
            case DEFINITION -> definition(node, scope);
            case ELIGIBLE -> eligible(node, scope);
            case RUNS_ON -> runsOn(node, scope);
            case IS_DECIDED_BY -> decidedBy(node);
            case OWNER -> owner(node, scope);
            case ALL_OF -> new Conditions.Joined(node, joined(node, scope, within, true));
            case ANY_OF -> new Conditions.Joined(node, joined(node, scope, within, false));
            case NOT -> new Conditions.Negated(node, operand(node, 0, scope, within));
            case BELOW, AT_MOST, ABOVE, AT_LEAST ->
                new Conditions.Compared(node, operand(node, 0, scope, within), operand(node, 1, scope, within));
            case IS_ONE_OF -> oneOf(node, scope, within);
            case LIES_WITHIN ->
                new Conditions.Within(
                        node,
                        operand(node, 0, scope, within),
                        node.operands().get(0).payload(PlaceFact.class),
                        node.payload(Place.class),
                        date);
            case DIFFERS ->
                new Conditions.Different(
                        node,
                        operand(node, 0, scope, within),
                        operand(node, 1, scope, within),
                        node.operands().get(0).payload(PlaceFact.class),
                        node.operands().get(1).payload(PlaceFact.class),
                        date);
            case PLUS, MINUS, TIMES, DIVIDED_BY, LARGEST, SMALLEST ->
                new Numbers.Computed(node, operands(node, scope, within));
            case ROUNDED_AS ->
                new Numbers.RoundedAs(node, operand(node, 0, scope, within), operand(node, 1, scope, within));
            case ROUNDED -> new Numbers.Rounded(node, operand(node, 0, scope, within), node.payload(Rounding.class));
            case CHOOSE -> new Numbers.Chosen(node, chosen(node, scope, within));
            case FIRST_KNOWN -> firstKnown(node, scope);
            case ANY, EACH ->
                new Conditions.Quantified(
                        node, list(node), vocabulary.slot(list(node)), operand(node, 0, scope, within));
            case COUNT ->
                new Numbers.Counted(node, list(node), vocabulary.slot(list(node)), operand(node, 0, scope, within));
            case SUM ->
                new Numbers.Summed(
                        node,
                        list(node),
                        vocabulary.slot(list(node)),
                        operand(node, 0, scope, within),
                        plan(
                                node.operands().get(1),
                                node.scopeOfOperands(scope),
                                Bounds.NONE.where(node.operands().get(0), true)));
            case MONTH_AFTER -> new Numbers.MonthAfter(node, operand(node, 0, scope, within));
            case YEARS_BETWEEN, MONTHS_BETWEEN ->
                new Numbers.Between(node, operand(node, 0, scope, within), operand(node, 1, scope, within));
        };
    }

    private static Relation<?, ?> list(Node node) {
        return node.payload(Relation.class);
    }

    private Eval operand(Node node, int index, EntityKind<?> scope, Bounds within) {
        return plan(node.operands().get(index), node.scopeOfOperands(scope), within);
    }

    private ImmutableList<Eval> operands(Node node, EntityKind<?> scope, Bounds within) {
        ImmutableList.Builder<Eval> operands =
                ImmutableList.builderWithExpectedSize(node.operands().size());
        for (int i = 0; i < node.operands().size(); i++) {
            operands.add(operand(node, i, scope, within));
        }
        return operands.build();
    }

    // where one decides whether the next matters, the next counts only where that one holds, or where it does not
    private ImmutableList<Eval> joined(Node node, EntityKind<?> scope, Bounds within, boolean holds) {
        ImmutableList.Builder<Eval> operands = ImmutableList.builder();
        Bounds here = within;
        for (Node operand : node.operands()) {
            operands.add(plan(operand, scope, here));
            here = here.where(operand, holds);
        }
        return operands.build();
    }

    // each case counts where its condition holds and those before do not
    private ImmutableList<Eval> chosen(Node node, EntityKind<?> scope, Bounds within) {
        Operands cases = node.operands();
        ImmutableList.Builder<Eval> operands = ImmutableList.builder();
        Bounds here = within;
        for (int i = 0; i + 1 < cases.size(); i += 2) {
            Node condition = cases.get(i);
            operands.add(plan(condition, scope, here));
            operands.add(plan(cases.get(i + 1), scope, here.where(condition, true)));
            here = here.where(condition, false);
        }
        operands.add(plan(cases.get(cases.size() - 1), scope, here));
        return operands.build();
    }

    private Eval fact(Node node, Bounds within) {
        Fact<?, ?> fact = node.payload(Fact.class);
        int slot = vocabulary.slot(fact);
        if (fact instanceof ConditionFact<?>) {
            return new Conditions.OfFact(node, fact, slot);
        }
        return fact instanceof ChoiceFact<?, ?> || fact instanceof PlaceFact<?>
                ? new Terms.CodeFact(node, fact, slot)
                : new Numbers.OfFact(node, fact, slot, within.of(fact));
    }

    private static Eval constant(Node node) {
        Object value = node.payload(Object.class);
        if (value instanceof Boolean truth) {
            return new Conditions.Fixed(node, Logic.of(truth));
        }
        if (value instanceof LocalDate day) {
            return new Numbers.Fixed(node, Fraction.of(day.toEpochDay()));
        }
        return new Numbers.Fixed(node, (Fraction) value);
    }

    private Eval standard(Node node) {
        Standard.Use use = node.payload(Standard.Use.class);
        Terms.OfStandard planned = uses.get(use);
        if (planned == null) {
            planned = new Terms.OfStandard(node, use, placeName, vocabulary.slot(Household.AREA), byArea(use));
            uses.put(use, planned);
        }
        return planned;
    }

    private Eval published(Node node) {
        Standard.Use use = node.payload(Standard.Use.class);
        return new Terms.Published(node, use, placeName, byArea(use));
    }

    private ImmutableList<StandardLookup.Found> byArea(Standard.Use use) {
        return Household.AREA.options().stream()
                .map(area -> standards.find(use, area))
                .collect(ImmutableList.toImmutableList());
    }

    private Eval openTerm(Node node, EntityKind<?> scope) {
        OpenTerm<?> term = node.payload(OpenTerm.class);
        ImmutableList<Object> key = ImmutableList.of(term, scope);
        Eval planned = openTerms.get(key);
        if (planned == null) {
            planned = Remembered.ifLong(planOpenTerm(node, term), this);
            openTerms.put(key, planned);
        }
        return planned;
    }

    private Eval planOpenTerm(Node node, OpenTerm<?> term) {
        ImmutableList<Rule<?>> filling = filling(term);
        Optional<Setting> setting = settings.find(term.id(), date);
        if (setting.isPresent()) {
            return settingOf(node, term, setting.get(), filling);
        }
        ImmutableList<Terms.Fill> fills = fills(term, filling);
        Optional<Clause> clause = term.basis().on(date);
        if (term instanceof OpenTerm.OfChoice<?, ?>) {
            return new Terms.OpenCode(node, term, clause, fills);
        }
        return term.unit() == Unit.TRUTH
                ? new Terms.OpenTruth(node, term, clause, fills)
                : new Terms.OpenNumber(node, term, clause, fills);
    }

    /** The rules in force that fill an open term, those that go before others first. */
    private ImmutableList<Rule<?>> filling(OpenTerm<?> term) {
        ImmutableList.Builder<Rule<?>> filling = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Fills<?> fill && fill.term() == term) {
                filling.add(rule);
            }
        }
        return precedences.order(filling.build());
    }

    private ImmutableList<Terms.Fill> fills(OpenTerm<?> term, ImmutableList<Rule<?>> filling) {
        ImmutableList.Builder<Terms.Fill> fills = ImmutableList.builder();
        for (Rule<?> rule : filling) {
            Node condition = rule.effectiveCondition();
            fills.add(new Terms.Fill(
                    rule,
                    plan(condition, rule.scope()),
                    filled(
                            term,
                            ((Consequence.Fills<?>) rule.consequence()).value(),
                            rule.scope(),
                            Bounds.NONE.where(condition, true))));
        }
        return fills.build();
    }

    private Eval filled(OpenTerm<?> term, Node value, EntityKind<?> scope, Bounds where) {
        return term instanceof OpenTerm.OfChoice<?, ?> choice
                ? new Terms.FixedCode(value, choice.options().indexOf(value.payload(Coded.class)))
                : plan(value, scope, where);
    }

    private Eval settingOf(Node node, OpenTerm<?> term, Setting setting, ImmutableList<Rule<?>> filling) {
        Departure departure = Departure.of(setting, term, filling, place, date);
        if (!departure.from().isEmpty()) {
            departures.put(setting.id(), departure);
        }
        String citation = departure.citation();
        if (term.unit() == Unit.TRUTH) {
            return new FromSetting.OfTruth(node, setting, citation, Settings.truth(setting));
        }
        if (term instanceof OpenTerm.OfChoice<?, ?> choice) {
            return new FromSetting.OfCode(node, setting, citation, Settings.code(setting, choice));
        }
        return new FromSetting.OfNumber(node, setting, citation, Settings.number(setting, term));
    }

    private Eval discretion(Node node) {
        String id = node.payload(String.class);
        Rule<?> rule = rules.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        Truth setting = settings.find(id, date).map(Settings::truth).orElse(Truth.UNDETERMINED);
        return new Terms.Discretion(node, rule, setting, settings.find(id, date));
    }

    private Eval definition(Node node, EntityKind<?> scope) {
        Definition definition = node.payload(Definition.class);
        ImmutableList<Object> key = ImmutableList.of(definition.id(), scope);
        Eval planned = definitions.get(key);
        if (planned == null) {
            Eval body = operand(node, 0, scope, Bounds.NONE);
            Optional<Clause> clause = definition.basis().on(date);
            planned = definition.unit() == Unit.TRUTH
                    ? new Terms.TruthDefinition(node, body, slot(), clause)
                    : new Terms.NumberDefinition(node, body, slot(), clause);
            definitions.put(key, planned);
        }
        return planned;
    }

    /** Whether an entity of the kind is eligible for the programme. */
    Terms.Eligible eligible(Programme<?> programme, EntityKind<?> scope) {
        return eligible(new Leaf.IsEligible(programme), scope);
    }

    private Terms.Eligible eligible(Node node, EntityKind<?> scope) {
        Programme<?> programme = node.payload(Programme.class);
        Object key = ImmutableList.of(programme, scope);
        Terms.Eligible planned = eligible.get(key);
        if (planned == null) {
            planned = new Terms.Eligible(node, slot());
            eligible.put(key, planned);
            planned.is(new WaysIn(
                    node,
                    plannedWays(programme, scope, Consequence.Eligible.class),
                    plannedWays(programme, scope, Consequence.Excluded.class)));
        }
        return planned;
    }

    // what runs on is remembered like who is eligible; no exclusion ends it
    private Terms.Eligible runsOn(Node node, EntityKind<?> scope) {
        Programme<?> programme = node.payload(Programme.class);
        Object key = ImmutableList.of(programme, scope, Operator.RUNS_ON);
        Terms.Eligible planned = eligible.get(key);
        if (planned == null) {
            planned = new Terms.Eligible(node, memorySize++);
            eligible.put(key, planned);
            planned.is(
                    new WaysIn(node, plannedWays(programme, scope, Consequence.Continues.class), ImmutableList.of()));
        }
        return planned;
    }

    private Eval decidedBy(Node node) {
        Consequence.DecidedBy<?> asked = node.payload(Consequence.DecidedBy.class);
        ImmutableList.Builder<Rule<?>> deciding = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.DecidedBy<?> decided
                    && decided.programmes().containsAll(asked.programmes())) {
                deciding.add(rule);
            }
        }
        return new Terms.Decided(node, rules(precedences.order(deciding.build())), asked.body());
    }

    private ImmutableList<PlannedRule> plannedWays(Programme<?> programme, EntityKind<?> scope, Class<?> type) {
        ImmutableList.Builder<Rule<?>> ways = ImmutableList.builder();
        for (Rule<?> rule : rules) {
            if (rule.scope() == scope
                    && type.isInstance(rule.consequence())
                    && rule.consequence().programmes().contains(programme)) {
                ways.add(rule);
            }
        }
        return rules(ways.build());
    }

    private Eval owner(Node node, EntityKind<?> scope) {
        Eval operand = operand(node, 0, scope, Bounds.NONE);
        EntityKind<?> owner = list(node).owner();
        return operand instanceof Eval.OfTruth
                ? new Terms.OwnerTruth(node, owner, operand)
                : new Terms.OwnerNumber(node, owner, operand);
    }

    private Eval oneOf(Node node, EntityKind<?> scope, Bounds within) {
        Eval operand = operand(node, 0, scope, within);
        ImmutableList<?> options = options(node.operands().get(0));
        ImmutableSet<?> wanted = node.payload(ImmutableSet.class);
        BitSet codes = new BitSet();
        for (Object value : wanted) {
            codes.set(options.indexOf(value));
        }
        return new Conditions.OneOf(node, operand, options.size(), codes);
    }

    static ImmutableList<?> options(Node choice) {
        return choice.payload(Object.class) instanceof ChoiceFact<?, ?> fact
                ? fact.options()
                : choice.payload(OpenTerm.OfChoice.class).options();
    }

    private Eval firstKnown(Node node, EntityKind<?> scope) {
        Eval first = operand(node, 0, scope, Bounds.NONE);
        Eval second = operand(node, 1, scope, Bounds.NONE);
        return first instanceof Eval.OfTruth
                ? new Terms.FirstKnownTruth(node, first, second)
                : new Terms.FirstKnownNumber(node, first, second);
    }
}
