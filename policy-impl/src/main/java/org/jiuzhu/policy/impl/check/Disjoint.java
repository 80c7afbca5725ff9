package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;

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
                    if (isSingle(node)) {
                        Relation<?, ?> relation = node.payload(Relation.class);
                        ofSingle(node.operands().get(0))
                                .forEach(inner -> all.add(Node.with(node.operator(), relation, inner)));
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
                    if (isSingle(node)) {
                        all.add(Node.with(
                                Operator.ANY,
                                node.payload(Relation.class),
                                not(node.operands().get(0))));
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
        return new Node(Operator.NOT, ImmutableList.of(node), Optional.empty());
    }

    private static boolean isSingle(Node node) {
        return node.operator() == Operator.OWNER || node.payload(Relation.class).isSingle();
    }

    private static boolean exclude(Node x, Node y) {
        if (isNegationOf(x, y) || isNegationOf(y, x)) {
            return true;
        }
        if (x.operator() == Operator.ANY
                && y.operator() == Operator.ANY
                && x.payload().equals(y.payload())) {
            return isSingle(x) && are(x.operands().get(0), y.operands().get(0));
        }
        if (x.operator() == Operator.IS_ONE_OF && y.operator() == Operator.IS_ONE_OF) {
            return x.operands().equals(y.operands())
                    && Collections.disjoint(x.payload(ImmutableSet.class), y.payload(ImmutableSet.class));
        }
        return excludeAsComparisons(x, y) || excludeAsComparisons(y, x);
    }

    private static boolean isNegationOf(Node x, Node y) {
        return x.operator() == Operator.NOT && x.operands().get(0).equals(y);
    }

    private static boolean excludeAsComparisons(Node upper, Node lower) {
        boolean below = upper.operator() == Operator.BELOW || upper.operator() == Operator.AT_MOST;
        boolean above = lower.operator() == Operator.ABOVE || lower.operator() == Operator.AT_LEAST;
        if (!below || !above || !upper.operands().get(0).equals(lower.operands().get(0))) {
            return false;
        }
        Node most = upper.operands().get(1);
        Node least = lower.operands().get(1);
        boolean oneIsStrict = upper.operator() == Operator.BELOW || lower.operator() == Operator.ABOVE;
        if (most.equals(least)) {
            return oneIsStrict;
        }
        if (most.operator() != Operator.CONSTANT || least.operator() != Operator.CONSTANT) {
            return false;
        }
        return most.payload().orElseThrow() instanceof Fraction m
                && least.payload().orElseThrow() instanceof Fraction l
                && m.compareTo(l) < 0;
    }
}
