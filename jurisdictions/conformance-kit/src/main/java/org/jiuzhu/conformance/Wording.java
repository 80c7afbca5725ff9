package org.jiuzhu.conformance;

import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.text.Label;

/** Says a node of a rule in a few words, so that someone who reads a report knows which condition is meant. */
final class Wording {

    private Wording() {}

    /** Whether a node is a condition, and not a number, a day or a coded value. */
    static boolean isCondition(Node node) {
        return node.sort() == Node.Sort.CONDITION;
    }

    /** A node in words; what joins several conditions is said by how many they are, for each of them is said by itself. */
    static Label of(Node node) {
        int parts = node.operands().size();
        return switch (node.operator()) {
            case ALL_OF -> Label.of(parts + "项条件同时符合", "all of " + parts + " conditions");
            case ANY_OF -> Label.of(parts + "项条件符合其一", "one of " + parts + " conditions");
            default -> org.jiuzhu.policy.wording.Wording.of(node);
        };
    }
}
