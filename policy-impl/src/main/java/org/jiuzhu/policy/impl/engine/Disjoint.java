package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;

/** Whether two conditions visibly exclude each other. What cannot be seen from their form counts as not excluded. */
final class Disjoint {

    private Disjoint() {}

    static boolean are(Node a, Node b) {
        List<Node> left = conjuncts(a).toList();
        return conjuncts(b).anyMatch(y -> left.stream().anyMatch(x -> exclude(x, y)));
    }

    /** The conditions that all have to hold, through definitions and through the one entity of a single relation. */
    private static Stream<Node> conjuncts(Node node) {
        return switch (node.operator()) {
            case ALL_OF ->
                Stream.concat(Stream.of(node), node.operands().stream().flatMap(Disjoint::conjuncts));
            case DEFINITION ->
                Stream.concat(Stream.of(node), conjuncts(node.operands().get(0)));
            case ANY, EACH, OWNER ->
                isSingle(node)
                        ? conjuncts(node.operands().get(0))
                                .map(inner -> Node.with(node.operator(), node.payload(Relation.class), inner))
                        : Stream.of(node);
            case NOT -> Stream.concat(Stream.of(node), negated(node.operands().get(0)));
            default -> Stream.of(node);
        };
    }

    /** What else follows where a condition does not hold. */
    private static Stream<Node> negated(Node node) {
        return switch (node.operator()) {
            case ANY_OF -> node.operands().stream().flatMap(o -> conjuncts(not(o)));
            case NOT -> conjuncts(node.operands().get(0));
            case DEFINITION -> negated(node.operands().get(0)).filter(n -> n.operator() != Operator.NOT);
            case ANY ->
                isSingle(node)
                        ? Stream.of(Node.with(
                                Operator.ANY,
                                node.payload(Relation.class),
                                not(node.operands().get(0))))
                        : Stream.empty();
            default -> Stream.empty();
        };
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
