package org.jiuzhu.policy.impl.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Proposition;

/** Whether two conditions visibly exclude each other. What cannot be seen from their form counts as not excluded. */
final class Disjoint {

    private Disjoint() {}

    static boolean are(Node a, Node b) {
        Set<Node> left = conjuncts(a);
        return conjuncts(b).stream().anyMatch(y -> left.stream().anyMatch(x -> exclude(x, y)));
    }

    /** The conditions that all have to hold, through definitions and through the one entity of a single relation. */
    private static Set<Node> conjuncts(Node node) {
        return conjuncts(node, new HashMap<>());
    }

    private static Set<Node> conjuncts(Node node, Map<Node, Set<Node>> ofSingles) {
        Conjuncts found = new Conjuncts(ofSingles);
        found.add(node);
        return found.all;
    }

    /** Collects what has to hold: each part once, however many share it. */
    private static final class Conjuncts {

        final Set<Node> all = new LinkedHashSet<>();
        private final Set<Node> denied = new HashSet<>();
        private final Map<Node, Set<Node>> ofSingles;

        /**
         * @param ofSingles what has to hold of single entities, as far as it was asked before
         */
        Conjuncts(Map<Node, Set<Node>> ofSingles) {
            this.ofSingles = ofSingles;
        }

        void add(Node node) {
            if (!all.add(node)) {
                return;
            }
            switch (node.operator()) {
                case ALL_OF, DEFINITION -> node.operands().forEach(this::add);
                case NOT -> deny(node.operands().get(0));
                case ANY, EACH, OWNER -> {
                    if (isOfOne(node)) {
                        ofSingle(node.operands().get(0))
                                .forEach(inner -> all.add(node.withOperands(Operands.of(inner))));
                    }
                }
                default -> {}
            }
        }

        private Set<Node> ofSingle(Node condition) {
            Set<Node> known = ofSingles.get(condition);
            if (known == null) {
                known = conjuncts(condition, ofSingles);
                ofSingles.put(condition, known);
            }
            return known;
        }

        /** What else follows where a condition does not hold. */
        private void deny(Node node) {
            if (!denied.add(node)) {
                return;
            }
            switch (node.operator()) {
                case ANY_OF -> node.operands().forEach(o -> add(not(o)));
                case NOT, DEFINITION -> followsFrom(node);
                case ANY -> {
                    if (isOfOne(node)) {
                        all.add(node.withOperands(
                                Operands.of(not(node.operands().get(0)))));
                    }
                }
                default -> {}
            }
        }

        private void followsFrom(Node denied) {
            Node operand = denied.operands().get(0);
            if (denied.operator() == Operator.NOT) {
                add(operand);
            } else {
                deny(operand);
            }
        }
    }

    private static Node not(Node node) {
        return new Proposition.Not(Operands.of(node));
    }

    /** Whether the operands speak of one entity: the owner, or the only one there is. */
    private static boolean isOfOne(Node node) {
        return !(node instanceof OfList list) || list.relation().isSingle();
    }

    private static boolean exclude(Node x, Node y) {
        if (isNegationOf(x, y) || isNegationOf(y, x)) {
            return true;
        }
        return switch (x.operator()) {
            case ANY -> y.operator() == Operator.ANY && excludeOfOne((OfList.Quantified) x, (OfList.Quantified) y);
            case IS_ONE_OF ->
                y.operator() == Operator.IS_ONE_OF && excludeAsChoices((Proposition.OneOf) x, (Proposition.OneOf) y);
            case BELOW, AT_MOST, ABOVE, AT_LEAST ->
                y instanceof Proposition.Compared other && excludeAsComparisons((Proposition.Compared) x, other);
            default -> false;
        };
    }

    private static boolean isNegationOf(Node x, Node y) {
        return x instanceof Proposition.Not not && not.condition().equals(y);
    }

    private static boolean excludeOfOne(OfList.Quantified x, OfList.Quantified y) {
        return x.relation() == y.relation() && x.relation().isSingle() && are(x.condition(), y.condition());
    }

    private static boolean excludeAsChoices(Proposition.OneOf x, Proposition.OneOf y) {
        return x.operands().equals(y.operands()) && Collections.disjoint(x.values(), y.values());
    }

    private static boolean excludeAsComparisons(Proposition.Compared x, Proposition.Compared y) {
        return x.how().isLess() ? isBelow(x, y) : isBelow(y, x);
    }

    private static boolean isBelow(Proposition.Compared upper, Proposition.Compared lower) {
        if (!upper.how().isLess() || lower.how().isLess() || !upper.left().equals(lower.left())) {
            return false;
        }
        if (upper.right().equals(lower.right())) {
            return upper.how().isStrict() || lower.how().isStrict();
        }
        return upper.right() instanceof Leaf.NumberConstant most
                && lower.right() instanceof Leaf.NumberConstant least
                && most.value().compareTo(least.value()) < 0;
    }
}
