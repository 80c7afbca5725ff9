package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** What is checked of the rules when they are loaded: names, facts, circles, and rules that contradict each other. */
public final class RuleChecks {

    private final Layers layers;
    private final ImmutableMap<String, Rule<?>> byId;

    private RuleChecks(Layers layers) {
        this.layers = layers;
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        for (Rule<?> rule : layers.allRules()) {
            Rule<?> other = rules.putIfAbsent(rule.id(), rule);
            if (other != null) {
                throw new PolicyException("two rules have the id " + rule.id() + ": in "
                        + other.clause().cite() + " and in " + rule.clause().cite());
            }
        }
        byId = ImmutableMap.copyOf(rules);
    }

    public static void check(Layers layers) {
        RuleChecks checks = new RuleChecks(layers);
        new RegisterChecks(layers).check();
        checks.checkNames();
        // whoever walks rules after this need not fear that it never ends, or that the stack overflows
        for (Layer layer : layers.all()) {
            new Circles(Layers.rules(layers.at(layer.place()))).check();
        }
        new ScopeChecks(layers).check();
        UnitChecks.check(layers.allRules());
        ConstantChecks.check(layers.allRules());
        UseChecks uses = new UseChecks(layers.allRules());
        for (Layer layer : layers.all()) {
            checks.checkProgrammes(layer);
            new OccasionChecks(layers, layer).check();
            checks.checkPrecedence(layer);
            ImmutableList<Rule<?>> rules = Layers.rules(layers.at(layer.place()));
            checks.checkConflicts(rules);
            BandChecks.check(rules, layers.precedences());
            ImmutableList<Span> spans = Span.of(rules);
            new AmountChecks(layer, layers.vocabulary().schema(), spans).check();
            uses.note(layer, spans);
        }
        uses.check();
    }

    private void checkNames() {
        Map<String, Node> definitions = new HashMap<>();
        Map<String, OpenTerm<?>> terms = new HashMap<>();
        for (OpenTerm<?> term : layers.openTerms()) {
            OpenTerm<?> other = terms.putIfAbsent(term.id(), term);
            if (other != null) {
                throw new PolicyException("two open terms have the id " + term.id() + ": in "
                        + other.basis().cite() + " and in " + term.basis().cite());
            }
        }
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Rule<?> rule : layers.allRules()) {
            for (Node root : rule.roots()) {
                Layers.walk(root, seen, node -> checkNode(rule, node, definitions));
            }
        }
    }

    private void checkNode(Rule<?> rule, Node node, Map<String, Node> definitions) {
        switch (node.operator()) {
            case FACT -> checkFact(rule, ((Leaf.Stated) node).fact());
            case ANY, EACH, COUNT, RANK, SUM, LARGEST_OF, SMALLEST_OF ->
                ((OfList) node).window().link().ifPresent(link -> checkFact(rule, link.reference()));
            case DEFINITION -> {
                String id = ((PassedOn.Defined) node).definition().id();
                Node other = definitions.putIfAbsent(id, node);
                if (other != null && !other.equals(node)) {
                    throw new PolicyException("rule " + rule + " uses a second definition with the id " + id);
                }
                if (layers.openTerms().stream().anyMatch(t -> t.id().equals(id))) {
                    throw new PolicyException("rule " + rule + " uses a definition with the id " + id
                            + ", which is that of an open term; each name is of one thing");
                }
            }
            case DIVIDED_BY -> checkDivisor(rule, node.operands().get(1));
            case STANDARD ->
                checkStandard(
                        rule,
                        Standard.Use.of(((Leaf.PublishedFigure) node).figure()).standard());
            case PUBLISHED ->
                checkStandard(
                        rule,
                        Standard.Use.of(((Leaf.IsPublished) node).figure()).standard());
            case LOOKED_UP, LOOKED_UP_TIMES, SLICED -> checkStandard(rule, KeyedStandard.of(((LookedUp) node).table()));
            case IS_ONE_OF -> checkValues(rule, (Proposition.OneOf) node);
            default -> {}
        }
    }

    private void checkFact(Rule<?> rule, Fact<?, ?> fact) {
        if (!layers.vocabulary().knows(fact)) {
            throw new PolicyException(
                    "rule " + rule + " reads the fact " + fact + ", which its plug-in does not name in facts()");
        }
    }

    private void checkStandard(Rule<?> rule, StandardKind standard) {
        if (!layers.standardKinds().knows(standard)) {
            throw new PolicyException("rule " + rule + " reads the standard " + standard
                    + ", which its plug-in does not name in standardKinds()");
        }
    }

    private static void checkDivisor(Rule<?> rule, Node divisor) {
        if (divisor instanceof Leaf.NumberConstant number && number.value().signum() == 0) {
            throw new PolicyException("rule " + rule + " divides by zero");
        }
    }

    private void checkValues(Rule<?> rule, Proposition.OneOf node) {
        ImmutableCollection<? extends Coded> options = node.isOpen() ? layers.programmes() : node.options();
        for (Coded value : node.values()) {
            if (!options.contains(value)) {
                throw new PolicyException("rule " + rule + " asks whether " + node.choice() + " is " + value.code()
                        + ", which it can never be: it is one of "
                        + options.stream().map(Coded::code).toList());
            }
        }
    }

    // a programme that no layer brings would never be assessed, and its rules be left out silently
    private void checkProgrammes(Layer layer) {
        Map<String, Programme<?>> brought = new LinkedHashMap<>();
        for (Layer above : layers.at(layer.place())) {
            for (Programme<?> programme : above.programmes()) {
                checkCode(programme, above);
                Programme<?> other = brought.putIfAbsent(programme.code(), programme);
                if (other != null && other != programme) {
                    throw new PolicyException(
                            "two programmes have the code " + programme + "; the second one is of " + above.place());
                }
            }
        }
        CodeChecks.check(Layers.rules(layers.at(layer.place())));
        for (Rule<?> rule : layer.rules()) {
            for (Programme<?> programme : rule.consequence().programmes()) {
                if (brought.get(programme.code()) != programme) {
                    throw new PolicyException("rule " + rule + " is about the programme " + programme
                            + ", which no plug-in at " + layer.place() + " names in programmes()"
                            + NearMiss.hint(programme.code(), brought.keySet()));
                }
            }
        }
    }

    // awards are told by the codes of their programmes
    private static void checkCode(Programme<?> programme, Layer of) {
        boolean isTaken = !Programme.ALL.contains(programme)
                && Programme.ALL.stream().anyMatch(p -> p.code().equals(programme.code()));
        if (isTaken) {
            throw new PolicyException(
                    "the programme " + programme + " of " + of.place()
                            + " has the code of one that is a constant of Programme; use that constant, or give this one a code of its own");
        }
    }

    private void checkPrecedence(Layer layer) {
        Set<String> here = new HashSet<>();
        Layers.rules(layers.at(layer.place())).forEach(r -> here.add(r.id()));
        for (Rule<?> rule : layer.rules()) {
            if (layers.precedences().goesBefore(rule, rule)) {
                throw new PolicyException("rule " + rule + " goes before itself, by the rules that it goes before");
            }
            for (Rule.Precedence precedence : rule.overrides()) {
                Rule<?> other = byId.get(precedence.ruleId());
                if (other == null) {
                    throw new PolicyException("rule " + rule + " goes before a rule " + precedence.ruleId()
                            + " that does not exist" + NearMiss.hint(precedence.ruleId(), byId.keySet()));
                }
                if (!here.contains(other.id())) {
                    throw new PolicyException("rule " + rule + " goes before " + other
                            + ", which is not of its own layer or one above it");
                }
                checkExtent(rule, precedence, other);
            }
        }
    }

    // rules about different things, and those that speak side by side, are never asked one before the other
    private static void checkExtent(Rule<?> rule, Rule.Precedence precedence, Rule<?> other) {
        boolean whereBothApply = precedence.extent() == Rule.Extent.WHERE_BOTH_APPLY;
        if (whereBothApply && Collections.disjoint(rankedKeys(rule), rankedKeys(other))) {
            throw new PolicyException("rule " + rule + " declares .overriding(" + other
                    + "), but the two do not say the same sort of thing about the same, or such rules count side by side;"
                    + " use .replacing(…) if the other one is not to count");
        }
    }

    private static ImmutableList<String> rankedKeys(Rule<?> rule) {
        Consequence<?> consequence = rule.consequence();
        if (consequence instanceof Consequence.Continues<?> || consequence instanceof Consequence.Samples<?>) {
            return ofEach(consequence, consequence.getClass().getSimpleName() + " ", "");
        }
        return exclusiveKeys(rule);
    }

    private void checkConflicts(ImmutableList<Rule<?>> rules) {
        ImmutableListMultimap.Builder<String, Rule<?>> exclusive = ImmutableListMultimap.builder();
        for (Rule<?> rule : rules) {
            for (String key : exclusiveKeys(rule)) {
                exclusive.put(key, rule);
            }
        }
        ImmutableListMultimap<String, Rule<?>> groups = exclusive.build();
        List<String> conflicts = new ArrayList<>();
        for (String key : groups.keySet()) {
            ImmutableList<Rule<?>> group = groups.get(key);
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    if (conflict(group.get(i), group.get(j))) {
                        conflicts.add("(" + key + ") " + group.get(i) + " and " + group.get(j));
                    }
                }
                checkBands(key, group, group.get(i));
            }
        }
        // a rule that takes the place of several conflicts with each of them, and its author wants to know all at once
        if (!conflicts.isEmpty()) {
            throw new PolicyException("two rules say different things about the same and can apply at once: "
                    + String.join("; ", conflicts)
                    + "; let the lower one declare .overriding(…) or .replacing(…) with the clause that allows"
                    + " it, or make their conditions exclude each other");
        }
    }

    private boolean conflict(Rule<?> a, Rule<?> b) {
        boolean together = a.period().overlaps(b.period());
        return together
                && !agree(a, b)
                && !layers.precedences().goesBefore(a, b)
                && !layers.precedences().goesBefore(b, a)
                && !Disjoint.are(a.condition().node(), b.condition().node());
    }

    // a place says again what the nation says: kinds of income that do not count, the same amount for the same; that is
    // no conflict
    private static boolean agree(Rule<?> a, Rule<?> b) {
        if (a.consequence() instanceof Consequence.Pays<?> one
                && b.consequence() instanceof Consequence.Pays<?> other) {
            return one.amount().equals(other.amount());
        }
        return a.consequence() instanceof Consequence.Fills<?> one
                && b.consequence() instanceof Consequence.Fills<?> other
                && one.term() instanceof OpenTerm.OfCondition<?>
                && one.value().operator() == Operator.CONSTANT
                && one.value().equals(other.value());
    }

    // the bands of the rules that are in force together with this one leave no number between them
    private static void checkBands(String key, List<Rule<?>> group, Rule<?> rule) {
        List<Rule<?>> together = new ArrayList<>();
        List<Node> conditions = new ArrayList<>();
        for (Rule<?> other : group) {
            if (other.period().overlaps(rule.period())) {
                together.add(other);
                conditions.add(other.condition().node());
            }
        }
        Optional<String> gap = BandGaps.between(conditions);
        if (gap.isPresent()) {
            throw new PolicyException("the bands of " + together + " (" + key + ") leave a gap: " + gap.get());
        }
    }

    /** For what a rule claims to be the only one that speaks; empty where several rules may speak side by side. */
    static ImmutableList<String> exclusiveKeys(Rule<?> rule) {
        Consequence<?> consequence = rule.consequence();
        if (consequence instanceof Consequence.Fills<?> fills) {
            return ImmutableList.of("fills " + fills.term().id());
        }
        if (consequence instanceof Consequence.Pays<?> pays) {
            return ImmutableList.of(
                    "pays " + pays.programme().code() + " " + pays.part().code() + " of a " + rule.scope());
        }
        if (consequence instanceof Consequence.DecidedBy<?> decided) {
            return ofEach(decided, "who decides ", "");
        }
        if (consequence instanceof Consequence.Within<?> within) {
            return ofEach(
                    within,
                    "time limit of ",
                    ": " + within.step().code() + " after " + within.after().code());
        }
        if (consequence instanceof Consequence.ReviewedEvery<?> reviewed) {
            return ofEach(reviewed, "review of ", "");
        }
        return ImmutableList.of();
    }

    private static ImmutableList<String> ofEach(Consequence<?> consequence, String before, String after) {
        ImmutableList.Builder<String> keys = ImmutableList.builder();
        for (Programme<?> programme : consequence.programmes()) {
            keys.add(before + programme.code() + after);
        }
        return keys.build();
    }
}
