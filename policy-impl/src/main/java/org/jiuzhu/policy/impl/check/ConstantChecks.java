package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.wording.Wording;

/**
 * Finds what no case can change: a condition that always holds or never does, one that compares a thing with itself, a branch that nobody can come to, a band whose ends
 * are the wrong way round. The text means something by it, so something was mistyped. What is written as such ({@code ALWAYS}, a rule for every household) is not meant.
 */
final class ConstantChecks {

    private final Possible possible = new Possible();
    private final Set<Node> seen = Sets.newIdentityHashSet();
    private final List<String> found = new ArrayList<>();

    private ConstantChecks() {}

    /**
     * Checks rules.
     *
     * @throws PolicyException naming each rule, its clause, and what in it is always so
     */
    static void check(ImmutableList<Rule<?>> rules) {
        ConstantChecks checks = new ConstantChecks();
        for (Rule<?> rule : rules) {
            checks.look(rule);
        }
        if (!checks.found.isEmpty()) {
            throw new PolicyException("rules say what no case can change: " + String.join("; ", checks.found)
                    + "; what the text means by it has to depend on the case, or is left out");
        }
    }

    private void look(Rule<?> rule) {
        Node condition = rule.condition().node();
        look(rule, condition, Bounds.NONE);
        Bounds where = Bounds.NONE.where(condition, true);
        ImmutableList<Node> values = rule.consequence().nodes();
        values.forEach(v -> look(rule, v, where));
        if (rule.consequence() instanceof Consequence.Band<?> band) {
            Range low = possible.number(band.low(), where);
            Range high = possible.number(band.high(), where);
            if (high.isBelow(low) == Truth.MET) {
                say(
                        rule,
                        "leaves an amount between " + said(band.low()) + " and " + said(band.high())
                                + ", of which the first is the greater");
            }
        }
    }

    // what stands within bounds was looked at by itself first, so what it says there depends on the bounds
    private void look(Rule<?> rule, Node node, Bounds within) {
        if (!seen.add(node)) {
            return;
        }
        switch (node.operator()) {
            case BELOW, AT_MOST, ABOVE, AT_LEAST, EQUALS, DIFFERS -> ofTwo(rule, node);
            case ALL_OF -> allOf(rule, node, within);
            case ANY_OF -> anyOf(rule, node);
            case CHOOSE -> chosen(rule, (Calculation.Chosen) node, within);
            case IS_ONE_OF -> oneOf(rule, (Proposition.OneOf) node);
            default -> {}
        }
        node.operands().forEach(o -> look(rule, o, Bounds.NONE));
    }

    private void ofTwo(Rule<?> rule, Node node) {
        Node left = node.operands().get(0);
        if (left.equals(node.operands().get(1))) {
            say(
                    rule,
                    "compares " + said(left)
                            + " with itself; of others in a list, and of a larger circle, it is asked in another way");
            return;
        }
        Truth truth = possible.truth(node, Bounds.NONE);
        if (truth != Truth.UNDETERMINED) {
            always(rule, node, truth);
        }
    }

    private void always(Rule<?> rule, Node node, Truth truth) {
        say(rule, "asks whether " + said(node) + ", which " + (truth == Truth.MET ? "always" : "never") + " holds");
    }

    private void oneOf(Rule<?> rule, Proposition.OneOf node) {
        if (!node.isOpen() && node.options().size() > 1 && node.values().containsAll(node.options())) {
            say(rule, "asks whether " + said(node) + ", which is all that it can be");
        }
    }

    // by itself each of them depends on the case
    private void allOf(Rule<?> rule, Node node, Bounds within) {
        Bounds here = within;
        List<Node> before = new ArrayList<>();
        for (Node operand : node.operands()) {
            boolean isFree = possible.truth(operand, Bounds.NONE) == Truth.UNDETERMINED;
            if (isFree && possible.truth(operand, here) == Truth.NOT_MET) {
                say(rule, "asks for " + said(operand) + " beside what never holds together with it: " + said(node));
                return;
            }
            for (Node other : before) {
                if (Disjoint.are(other, operand)) {
                    say(rule, "asks for " + said(other) + " and for " + said(operand) + ", which never hold together");
                    return;
                }
            }
            before.add(operand);
            here = here.where(operand, true);
        }
    }

    private void anyOf(Rule<?> rule, Node node) {
        List<Node> before = new ArrayList<>();
        for (Node operand : node.operands()) {
            for (Node other : before) {
                if (Disjoint.are(not(other), not(operand))) {
                    say(rule, "asks for " + said(other) + " or for " + said(operand) + ", of which one always holds");
                    return;
                }
            }
            before.add(operand);
        }
    }

    private void chosen(Rule<?> rule, Calculation.Chosen node, Bounds within) {
        Bounds here = within;
        List<Node> before = new ArrayList<>();
        boolean isSettled = false;
        for (Calculation.Case one : node.cases()) {
            Node condition = one.condition();
            boolean isFree = possible.truth(condition, Bounds.NONE) == Truth.UNDETERMINED;
            boolean isNever = isFree && possible.truth(condition, here) == Truth.NOT_MET;
            if (isSettled || isNever || before.stream().anyMatch(b -> Disjoint.are(condition, not(b)))) {
                say(
                        rule,
                        "has a case for " + said(condition)
                                + " that nobody can come to, for those before it take all of them in");
                return;
            }
            isSettled = possible.truth(condition, here) == Truth.MET;
            before.add(condition);
            here = here.where(condition, false);
        }
    }

    private static Node not(Node node) {
        return node.operator() == Operator.NOT ? node.operands().get(0) : new Proposition.Not(Operands.of(node));
    }

    private void say(Rule<?> rule, String what) {
        found.add("rule " + rule + " " + what);
    }

    private static String said(Node node) {
        Label label = Wording.of(node);
        return "“" + label.en() + "” (" + label.zh() + ")";
    }
}
