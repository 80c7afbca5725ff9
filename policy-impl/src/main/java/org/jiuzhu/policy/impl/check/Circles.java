package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Finds definitions, open terms and programmes that depend on themselves, and rules that are nested too deep: each step of that is some steps of the
 * stack of whoever evaluates or explains them.
 */
final class Circles {

    /** How deep rules may be nested, what they rest on included; a rule of the laws that ship is some twenty by itself. */
    private static final int DEEPEST = 500;

    private final ImmutableList<Rule<?>> rules;
    private final Deque<Object> path = new ArrayDeque<>();
    /** How deep all is that was visited to the end: rules share most of what they are made of. */
    private final Map<EntityKind<?>, IdentityHashMap<Node, Integer>> visited = new HashMap<>();

    private final Map<Object, Integer> done = new HashMap<>();
    private int depth;

    Circles(ImmutableList<Rule<?>> rules) {
        this.rules = rules;
    }

    void check() {
        for (Rule<?> rule : rules) {
            visitRule(rule, rule);
        }
    }

    private int visitRule(Rule<?> rule, Rule<?> of) {
        int below = 0;
        for (Node root : rule.roots()) {
            below = Math.max(below, visit(root, rule.scope(), of));
        }
        return below;
    }

    /** Returns how deep it is. */
    private int visit(Node node, EntityKind<?> scope, Rule<?> of) {
        IdentityHashMap<Node, Integer> ofScope = visited.computeIfAbsent(scope, s -> new IdentityHashMap<>());
        Integer known = ofScope.get(node);
        Optional<Object> key = known == null ? key(node, scope) : Optional.empty();
        if (key.isPresent()) {
            known = done.get(key.get());
        }
        checkDepth(known == null ? 1 : known, of);
        if (known != null) {
            return known;
        }
        key.ifPresent(this::enter);
        depth++;
        int below = switch (node.operator()) {
            case OPEN_TERM -> visitFills(((Leaf.Term) node).term(), of);
            case ELIGIBLE -> visitWaysIn(((OfProgramme.IsEligible) node).programme(), scope, of);
            case RUNS_ON -> visitContinuing(((OfProgramme.RunsOn) node).programme(), scope, of);
            case AMOUNT_OF -> visitAmount(((OfProgramme) node).programme(), scope, of);
            case IS_DECIDED_BY -> visitDeciding(((Leaf.IsDecidedBy) node).asked(), of);
            default -> 0;
        };
        EntityKind<?> inner = node.scopeOfOperands(scope);
        for (Node operand : node.operands()) {
            below = Math.max(below, visit(operand, inner, of));
        }
        depth--;
        int deep = below + 1;
        ofScope.put(node, deep);
        key.ifPresent(k -> {
            path.removeLast();
            done.put(k, deep);
        });
        return deep;
    }

    private void checkDepth(int below, Rule<?> of) {
        if (depth + below > DEEPEST) {
            throw new PolicyException("rule " + of + " is nested more than " + DEEPEST
                    + " deep, with the definitions, open terms and other rules that it rests on; say it in fewer"
                    + " steps: allOf(…), anyOf(…) and sums take any number of parts side by side");
        }
    }

    private void enter(Object key) {
        if (path.contains(key)) {
            throw new PolicyException("rules depend on themselves in a circle: " + path + " and again " + key);
        }
        path.addLast(key);
    }

    private int visitFills(OpenTerm<?> term, Rule<?> of) {
        int below = 0;
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Fills<?> fills && fills.term() == term) {
                below = Math.max(below, visitRule(rule, of));
            }
        }
        return below;
    }

    private int visitWaysIn(Programme<?> programme, EntityKind<?> scope, Rule<?> of) {
        int below = 0;
        for (Rule<?> rule : rules) {
            boolean wayIn = rule.consequence() instanceof Consequence.Eligible<?> e && e.programme() == programme;
            boolean wayOut = rule.consequence() instanceof Consequence.Excluded<?> x
                    && x.programmes().contains(programme);
            if (rule.scope() == scope && (wayIn || wayOut)) {
                below = Math.max(below, visitRule(rule, of));
            }
        }
        return below;
    }

    private int visitContinuing(Programme<?> programme, EntityKind<?> scope, Rule<?> of) {
        int below = 0;
        for (Rule<?> rule : rules) {
            if (rule.scope() == scope
                    && rule.consequence() instanceof Consequence.Continues<?> c
                    && c.programme() == programme) {
                below = Math.max(below, visitRule(rule, of));
            }
        }
        return below;
    }

    // what a household or a group gets can be the sum of what its members are paid
    private int visitAmount(Programme<?> programme, EntityKind<?> scope, Rule<?> of) {
        int below = Math.max(visitWaysIn(programme, scope, of), visitContinuing(programme, scope, of));
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Pays<?> p
                    && p.programme() == programme
                    && (rule.scope() == scope || rule.scope() == Member.ENTITY)) {
                below = Math.max(below, visitRule(rule, of));
            }
        }
        return below;
    }

    private int visitDeciding(Consequence.DecidedBy<?> asked, Rule<?> of) {
        int below = 0;
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.DecidedBy<?> decided
                    && decided.programmes().containsAll(asked.programmes())) {
                below = Math.max(below, visitRule(rule, of));
            }
        }
        return below;
    }

    private static Optional<Object> key(Node node, EntityKind<?> scope) {
        return switch (node.operator()) {
            case DEFINITION ->
                Optional.of(((PassedOn.Defined) node).definition().id() + " of a " + scope);
            case OPEN_TERM -> Optional.of(((Leaf.Term) node).term() + " of a " + scope);
            case ELIGIBLE ->
                Optional.of("eligible for " + ((OfProgramme.IsEligible) node).programme() + " as a " + scope);
            case AMOUNT_OF -> Optional.of("amount of " + ((OfProgramme) node).programme() + " of a " + scope);
            case RUNS_ON -> Optional.of(((OfProgramme.RunsOn) node).programme() + " runs on for a " + scope);
            case IS_DECIDED_BY ->
                Optional.of(
                        "who decides on " + ((Leaf.IsDecidedBy) node).asked().programmes());
            default -> Optional.empty();
        };
    }
}
