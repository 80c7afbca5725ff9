package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

/** What a rule is made of: a condition, and what its consequence computes with. The words of the language see to it; rules that were changed are checked here. */
final class RuleShape {

    private RuleShape() {}

    /**
     * Checks what a rule is made of.
     *
     * @throws IllegalArgumentException if its condition is none, or its consequence computes with something else than it takes
     */
    static void check(String rule, Condition<?> condition, Consequence<?> consequence) {
        check(rule, condition.node(), Node.Sort.CONDITION);
        if (consequence instanceof Consequence.Continues<?> continues) {
            check(rule, continues.months(), Node.Sort.NUMBER);
            check(rule, continues.first(), Node.Sort.DAY);
            return;
        }
        Node.Sort sort = Node.Sort.NUMBER;
        if (consequence instanceof Consequence.Fills<?> fills) {
            sort = Node.Sort.of(fills.term().unit());
        } else if (consequence instanceof Consequence.Demands<?> || consequence instanceof Consequence.Target<?>) {
            sort = Node.Sort.CONDITION;
        }
        for (Node value : consequence.nodes()) {
            check(rule, value, sort);
        }
    }

    private static void check(String rule, Node node, Node.Sort wanted) {
        checkArgument(
                node.sort() == wanted,
                "rule %s has a %s where a %s belongs: %s",
                rule,
                node.sort(),
                wanted,
                node.operator());
    }
}
