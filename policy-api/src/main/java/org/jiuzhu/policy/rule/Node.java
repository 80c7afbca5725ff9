package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * One node of a rule as a value: a verb, its operands, and what the verb needs besides. Rules are written with the
 * typed words of {@link Words}; nodes are what is underneath, for whoever walks rules.
 *
 * <p>Rules share most of what they are made of, so a rule is a graph and not a tree: written out, a hundred nodes can be more than anybody could ever walk.
 * Whoever walks rules visits each node once, by identity. Two nodes are equal if they say the same, however much of it they share.
 */
public final class Node {

    /** How much of a node stands in a message. */
    private static final int MOST_TEXT = 2000;

    private final Operator operator;
    private final ImmutableList<Node> operands;
    private final Optional<Object> payload;
    // computed when it is first asked for, like that of a text; it is the same for whoever computes it
    private int hash;

    /**
     * A node; rules are written with {@link Words} instead.
     *
     * @param operator the verb
     * @param operands the operands in order
     * @param payload what the verb needs besides, as {@link Operator} says for each
     * @throws IllegalArgumentException if the number or the sort of the operands, or the payload, is not what the verb takes
     */
    public Node(Operator operator, ImmutableList<Node> operands, Optional<Object> payload) {
        NodeShape.check(operator, operands, payload);
        this.operator = operator;
        this.operands = operands;
        this.payload = payload;
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

    /** {@return the verb} */
    public Operator operator() {
        return operator;
    }

    /** {@return the operands in order} */
    public ImmutableList<Node> operands() {
        return operands;
    }

    /** {@return what the verb needs besides, as {@link Operator} says for each} */
    public Optional<Object> payload() {
        return payload;
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

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Node that && new Comparison().alike(this, that));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = (31 * operator.hashCode() + payload.hashCode()) * 31 + operands.hashCode();
        }
        return hash;
    }

    /** Compares two graphs, and each pair of their nodes once. */
    private static final class Comparison {

        private final IdentityHashMap<Node, Node> found = new IdentityHashMap<>();

        // nodes that are the same one need no look, and that is what makes this quick
        @SuppressWarnings("ReferenceEquality")
        boolean alike(Node a, Node b) {
            if (a == b || found.get(a) == b) {
                return true;
            }
            int size = a.operands.size();
            if (a.operator != b.operator
                    || size != b.operands.size()
                    || a.hashCode() != b.hashCode()
                    || !a.payload.equals(b.payload)) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (!alike(a.operands.get(i), b.operands.get(i))) {
                    return false;
                }
            }
            if (size > 0) {
                found.put(a, b);
            }
            return true;
        }
    }

    /**
     * {@return the node in a compact form for messages about rules, not for people who read decisions: definitions by their ids, and cut off where it is
     * very long}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text);
        return text.length() <= MOST_TEXT ? text.toString() : text.substring(0, MOST_TEXT) + "…";
    }

    private void write(StringBuilder text) {
        if (text.length() > MOST_TEXT) {
            return;
        }
        if (payload.isPresent() && payload.get() instanceof Definition definition) {
            text.append(definition.id());
            return;
        }
        String inside = payload.map(Object::toString).orElse("");
        if (operands.isEmpty()) {
            text.append(inside.isEmpty() ? operator.toString() : inside);
            return;
        }
        text.append(operator).append(inside.isEmpty() ? "" : "[" + inside + "]");
        String before = "(";
        for (Node operand : operands) {
            text.append(before);
            operand.write(text);
            before = ", ";
        }
        text.append(')');
    }
}
