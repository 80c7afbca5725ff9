package org.jiuzhu.conformance;

import com.google.common.collect.Sets;
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
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Rule<?> rule : rules) {
            for (Node root : rule.roots()) {
                if (seen.add(root)) {
                    shared.walk(root, seen);
                }
            }
        }
        return shared;
    }

    // each node is taken apart once, so what is met again has another parent, or the same one twice
    private void walk(Node node, Set<Node> seen) {
        for (Node operand : node.operands()) {
            if (seen.add(operand)) {
                walk(operand, seen);
            } else if (!operand.operands().isEmpty() && operand.operator() != Operator.DEFINITION) {
                parts.add(operand);
            }
        }
    }

    boolean contains(Node node) {
        return parts.contains(node);
    }
}
