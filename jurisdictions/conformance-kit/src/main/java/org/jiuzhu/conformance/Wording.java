package org.jiuzhu.conformance;

import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;

/** Says a node of a rule in a few words, so that someone who reads a report knows which condition is meant. */
final class Wording {

    private Wording() {}

    /** Whether a node is a condition, and not a number, a day or a coded value. */
    static boolean isCondition(Node node) {
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class) instanceof ConditionFact<?>;
            case CONSTANT -> node.payload(Object.class) instanceof Boolean;
            case DEFINITION -> node.payload(Definition.class).unit() == Unit.TRUTH;
            case OPEN_TERM -> node.payload(OpenTerm.class).unit() == Unit.TRUTH;
            case OWNER, FIRST_KNOWN -> isCondition(node.operands().get(0));
            case PUBLISHED,
                    DISCRETION,
                    ELIGIBLE,
                    RUNS_ON,
                    IS_DECIDED_BY,
                    ALL_OF,
                    ANY_OF,
                    NOT,
                    BELOW,
                    AT_MOST,
                    ABOVE,
                    AT_LEAST,
                    IS_ONE_OF,
                    LIES_WITHIN,
                    DIFFERS,
                    ANY,
                    EACH -> true;
            default -> false;
        };
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
