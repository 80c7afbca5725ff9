package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Rule;

/** Where a definition or an open term stands in the rules of a place, in force or not: so that it can be read where no rule in force reads it. */
public final class NamedNodes {

    private final String id;
    private final LocalDate date;
    private final Map<EntityKind<?>, Set<Node>> seen = new HashMap<>();
    private final ImmutableSetMultimap.Builder<EntityKind<?>, Node> found = ImmutableSetMultimap.builder();

    private NamedNodes(String id, LocalDate date) {
        this.id = id;
        this.date = date;
    }

    /**
     * All that goes by an id.
     *
     * @param rules the rules of a place of all days
     * @param date the day: what no text in force on it carries is not there
     * @return the nodes by the kind of entity that they are asked of
     */
    public static ImmutableSetMultimap<EntityKind<?>, Node> of(Iterable<Rule<?>> rules, String id, LocalDate date) {
        NamedNodes nodes = new NamedNodes(id, date);
        for (Rule<?> rule : rules) {
            rule.roots().forEach(root -> nodes.collect(root, rule.scope()));
            if (rule.consequence() instanceof Consequence.Fills<?> fills) {
                nodes.collect(fills.term().node(), rule.scope());
            }
        }
        return nodes.found.build();
    }

    private void collect(Node node, EntityKind<?> scope) {
        if (!seen.computeIfAbsent(scope, s -> Sets.newIdentityHashSet()).add(node)) {
            return;
        }
        if (node instanceof PassedOn.Defined defined) {
            collect(node, scope, defined.definition());
        } else if (node instanceof Leaf.Term open) {
            collect(node, scope, open.term());
        }
        EntityKind<?> below = node.scopeOfOperands(scope);
        node.operands().forEach(operand -> collect(operand, below));
    }

    private void collect(Node node, EntityKind<?> scope, Named named) {
        if (named.id().equals(id) && named.basis().on(date).isPresent()) {
            found.put(scope, node);
        }
    }
}
