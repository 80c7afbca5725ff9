package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.law.Vocabulary;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.read.TermBounds;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Checks that every part of a rule is asked of the entity that it speaks of. The types of the language see to most of it; what speaks of any
 * entity (an open term that is the same for all, a programme), and rules that were not written with its words, are checked here.
 */
final class ScopeChecks {

    private static final ImmutableSet<EntityKind<?>> SUBJECTS = ImmutableSet.of(Household.ENTITY, Member.ENTITY);

    private final Vocabulary vocabulary;
    private final ImmutableList<Rule<?>> rules;
    /** What was checked already, by the entity that was asked: rules share most of what they are made of. */
    private final Map<EntityKind<?>, Set<Node>> checked = new HashMap<>();

    private final ClaimantChecks claimants;
    private final ImmutableSetMultimap.Builder<OpenTerm<?>, EntityKind<?>> kinds = ImmutableSetMultimap.builder();

    ScopeChecks(Layers layers) {
        this.vocabulary = layers.vocabulary();
        this.rules = layers.allRules();
        this.claimants = new ClaimantChecks(vocabulary.schema(), layers.programmes());
    }

    void check() {
        claimants.checkProgrammes();
        for (Rule<?> rule : rules) {
            checkConsequence(rule);
            claimants.see(rule);
            if (rule.consequence() instanceof Consequence.Fills<?> fills) {
                kinds.put(fills.term(), rule.scope());
                if (fills.value() instanceof Leaf.NumberConstant constant) {
                    TermBounds.check(rule, fills.term(), Range.exactly(constant.value()));
                }
            }
            for (Node root : rule.roots()) {
                checkNode(rule, root, rule.scope());
            }
        }
        claimants.check();
    }

    /** The entities that each open term is asked of, or filled for. */
    ImmutableSetMultimap<OpenTerm<?>, EntityKind<?>> kinds() {
        check();
        return kinds.build();
    }

    private static void checkConsequence(Rule<?> rule) {
        Consequence<?> consequence = rule.consequence();
        if (consequence instanceof Consequence.Fills<?>) {
            return;
        }
        boolean ofAuthority = LoweredRule.isCheck(rule);
        ImmutableSet<EntityKind<?>> wanted = ofAuthority ? ImmutableSet.of(Authority.ENTITY) : SUBJECTS;
        if (!wanted.contains(rule.scope()) && (ofAuthority || !isOfGroup(rule))) {
            throw new PolicyException("rule " + rule + " speaks of a " + rule.scope() + "; what follows from it ("
                    + consequence.getClass().getSimpleName() + ") is only asked of " + wanted);
        }
    }

    // on the procedure of a group the rules may speak of it too
    private static boolean isOfGroup(Rule<?> rule) {
        ImmutableSet<Programme<?>> about =
                ImmutableSet.copyOf(rule.consequence().programmes());
        return !about.isEmpty() && about.stream().allMatch(p -> LoweredProgramme.isClaimedBy(p, rule.scope()));
    }

    private void checkNode(Rule<?> rule, Node node, EntityKind<?> scope) {
        if (!checked.computeIfAbsent(scope, s -> Sets.newIdentityHashSet()).add(node)) {
            return;
        }
        switch (node.operator()) {
            case FACT ->
                same(
                        rule,
                        ((Leaf.Stated) node).fact(),
                        ((Leaf.Stated) node).fact().kind(),
                        scope);
            case ANY, EACH, COUNT, RANK, SUM, LARGEST_OF, SMALLEST_OF -> checkList(rule, (OfList) node, scope);
            case OWNER -> {
                Relation<?, ?> list = ((PassedOn.OfOwner) node).relation();
                same(rule, list, list.part(), scope);
            }
            case ELIGIBLE, RUNS_ON -> claimants.ask(rule, ((OfProgramme) node).programme(), scope);
            case AMOUNT_OF -> {
                claimants.ask(rule, ((OfProgramme) node).programme(), scope);
                checkIsComputed(rule, ((OfProgramme) node).programme());
            }
            case OPEN_TERM -> {
                OpenTerm<?> term = ((Leaf.Term) node).term();
                term.kind().ifPresent(kind -> same(rule, term, kind, scope));
                kinds.put(term, scope);
                checkFills(rule, term, scope);
            }
            default -> {}
        }
        EntityKind<?> inner = node.scopeOfOperands(scope);
        for (Node operand : node.operands()) {
            checkNode(rule, operand, inner);
        }
    }

    private void checkList(Rule<?> rule, OfList node, EntityKind<?> scope) {
        same(rule, node.relation(), node.asked(), scope);
        known(rule, node.relation());
        node.window().link().ifPresent(link -> known(rule, link.reference().among()));
    }

    // nobody can compute what the authority chooses, and nothing that is missing would say it
    private void checkIsComputed(Rule<?> rule, Programme<?> programme) {
        for (Rule<?> other : rules) {
            if (other.consequence() instanceof Consequence.Band<?> band && band.programme() == programme) {
                throw new PolicyException("rule " + rule + " asks for the amount of " + programme + " ("
                        + programme.label().zh() + "), which rule " + other + " leaves to the authority between two;"
                        + " ask for what was granted, with the awards (Award.AMOUNT)");
            }
        }
    }

    private static void same(Rule<?> rule, Object read, EntityKind<?> of, EntityKind<?> scope) {
        if (of != scope) {
            throw new PolicyException(
                    "rule " + rule + " asks a " + scope + " for what is known of a " + of + ": " + read);
        }
    }

    private void known(Rule<?> rule, Relation<?, ?> list) {
        if (!vocabulary.lists(list.owner()).contains(list)) {
            throw new PolicyException("rule " + rule + " reads the list " + list
                    + ", which is none of the library's; a plug-in can add facts, not lists");
        }
    }

    private void checkFills(Rule<?> rule, OpenTerm<?> term, EntityKind<?> scope) {
        for (Rule<?> fill : rules) {
            if (fill.consequence() instanceof Consequence.Fills<?> fills
                    && fills.term() == term
                    && fill.scope() != scope) {
                throw new PolicyException(
                        "rule " + rule + " asks a " + scope + " for the open term " + term + ", which rule " + fill
                                + " fills for a " + fill.scope() + "; let both speak of the same, with ofOwner(…)");
            }
        }
    }
}
