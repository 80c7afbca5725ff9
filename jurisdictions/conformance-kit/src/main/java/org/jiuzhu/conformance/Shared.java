package org.jiuzhu.conformance;

import com.google.common.collect.Sets;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;

/**
 * Parts that several conditions and values of a layer are made of, as how much an income comes to a month. They are definitions without a name: each is
 * looked at once and not again wherever it is used.
 */
final class Shared {

    private final Set<Node> parts = Sets.newIdentityHashSet();

    private Shared() {}

    /** The shared parts of some rules. */
    static Shared of(Iterable<Rule<?>> rules) {
        Shared shared = new Shared();
        IdentityHashMap<Node, Node> parents = new IdentityHashMap<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Rule<?> rule : rules) {
            rule.roots().forEach(root -> shared.walk(root, parents, seen));
        }
        return shared;
    }

    private void walk(Node node, IdentityHashMap<Node, Node> parents, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        for (Node operand : node.operands()) {
            Node other = parents.putIfAbsent(operand, node);
            if (other != null
                    && other != node
                    && !operand.operands().isEmpty()
                    && operand.operator() != Operator.DEFINITION) {
                parts.add(operand);
            }
            walk(operand, parents, seen);
        }
    }

    boolean contains(Node node) {
        return parts.contains(node);
    }
}
