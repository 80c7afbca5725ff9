package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One node of a rule as a value: a verb, its operands, and what the verb needs besides. Rules are written with the
 * typed words of {@link Words}; nodes are what is underneath, for whoever walks rules.
 *
 * @param operator the verb
 * @param operands the operands in order
 * @param payload what the verb needs besides, as {@link Operator} says for each
 */
public record Node(Operator operator, ImmutableList<Node> operands, Optional<Object> payload) {

    /**
     * Checks that the verb has what it takes.
     *
     * @param operator the verb
     * @param operands the operands in order
     * @param payload what the verb needs besides
     * @throws IllegalArgumentException if the number or the sort of the operands, or the payload, is not what the verb takes
     */
    public Node {
        NodeShape.check(operator, operands, payload);
    }

    static Node of(Operator operator, Node... operands) {
        return new Node(operator, ImmutableList.copyOf(operands), Optional.empty());
    }

    static Node of(Operator operator, Iterable<Node> operands) {
        return new Node(operator, ImmutableList.copyOf(operands), Optional.empty());
    }

    /**
     * A node with a payload; for the parts of the library that define leaves of their own, such as standards.
     *
     * @param operator the verb
     * @param payload what it needs
     * @param operands the operands
     * @return the node
     */
    public static Node with(Operator operator, Object payload, Node... operands) {
        return new Node(operator, ImmutableList.copyOf(operands), Optional.of(payload));
    }

    /**
     * The same verb with the same payload and other operands; for whoever changes rules.
     *
     * @param others the other operands
     * @return the changed node
     */
    public Node withOperands(Iterable<Node> others) {
        return new Node(operator, ImmutableList.copyOf(others), payload);
    }

    /**
     * Another verb with the same operands and payload; for whoever changes rules.
     *
     * @param other the other verb
     * @return the changed node
     */
    public Node withOperator(Operator other) {
        return new Node(other, operands, payload);
    }

    /**
     * The same verb with the same operands and another payload; for whoever changes rules.
     *
     * @param other the other payload
     * @return the changed node
     */
    public Node withPayload(Object other) {
        return new Node(operator, operands, Optional.of(other));
    }

    /**
     * The payload as the type that the operator promises.
     *
     * @param type the type
     * @param <T> the type
     * @return the payload
     * @throws IllegalStateException if there is none or it has another type
     */
    public <T> T payload(Class<T> type) {
        if (payload.isPresent() && type.isInstance(payload.get())) {
            return type.cast(payload.get());
        }
        throw new IllegalStateException(operator + " has no payload of type " + type.getSimpleName());
    }

    // written out for a quick first decision, see Place
    @Override
    public boolean equals(Object other) {
        return other instanceof Node that
                && operator == that.operator
                && payload.equals(that.payload)
                && operands.equals(that.operands);
    }

    @Override
    public int hashCode() {
        return (31 * operator.hashCode() + payload.hashCode()) * 31 + operands.hashCode();
    }

    /** {@return the node in a compact form for messages about rules, not for people who read decisions} */
    @Override
    public String toString() {
        String inside = payload.map(p -> p instanceof Definition d ? d.id() : p.toString())
                .orElse("");
        if (operands.isEmpty()) {
            return inside.isEmpty() ? operator.toString() : inside;
        }
        return operator
                + (inside.isEmpty() ? "" : "[" + inside + "]")
                + operands.stream().map(Node::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
