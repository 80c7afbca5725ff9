package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;

/** The facts that the rules in force read. What a rule fills a term with is read only where the term is. */
final class Reads {

    private final ImmutableList<Rule<?>> rules;
    private final Set<Node> seen = Sets.newIdentityHashSet();
    private final Set<Fact<?, ?>> facts = new LinkedHashSet<>();
    private final Set<OpenTerm<?>> terms = new LinkedHashSet<>();

    private Reads(ImmutableList<Rule<?>> rules) {
        this.rules = rules;
    }

    /** The facts that some rules read, together. */
    static ImmutableSet<Fact<?, ?>> of(ImmutableList<Rule<?>> inForce) {
        Reads reads = new Reads(inForce);
        inForce.stream()
                .filter(r -> !(r.consequence() instanceof Consequence.Fills<?>))
                .forEach(reads::rule);
        return ImmutableSet.copyOf(reads.facts);
    }

    void rule(Rule<?> rule) {
        rule.roots().forEach(this::node);
    }

    private void node(Node node) {
        if (!seen.add(node)) {
            return;
        }
        node.operands().forEach(this::node);
        if (node instanceof OfProgramme.AmountOf) {
            // as paid, where an award says so
            facts.add(Award.RUNNING);
            facts.add(Award.AMOUNT);
        }
        if (node instanceof OfList list) {
            list.window().link().ifPresent(link -> facts.add(link.reference()));
        }
        node.payload().ifPresent(this::payload);
    }

    private void payload(Object read) {
        if (read instanceof Fact<?, ?> fact) {
            facts.add(fact);
        } else if (read instanceof OpenTerm<?> term) {
            term(term);
        }
    }

    private void term(OpenTerm<?> term) {
        if (terms.add(term)) {
            rules.stream()
                    .filter(r -> r.consequence() instanceof Consequence.Fills<?> fills && fills.term() == term)
                    .forEach(this::rule);
        }
    }
}
