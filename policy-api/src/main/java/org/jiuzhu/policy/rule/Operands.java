package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The operands of a node, in order; a list that nobody can change. Two are equal if they say the same. Rules share most of what they are made of, so each pair of nodes is
 * compared once, and what a graph hashes to is kept with each part of it.
 */
public final class Operands extends AbstractList<Node> implements RandomAccess {

    /** None: those of a leaf. */
    static final Operands NONE = new Operands(ImmutableList.of());

    private final ImmutableList<Node> nodes;
    private final int hash;
    private final Node.Sort sortOfFirst;
    private final Node.Sort sortOfLast;

    private Operands(ImmutableList<Node> nodes) {
        this.nodes = nodes;
        this.hash = hash(nodes);
        this.sortOfFirst = nodes.isEmpty() ? Node.Sort.NUMBER : nodes.get(0).sort();
        this.sortOfLast =
                nodes.size() < 2 ? sortOfFirst : nodes.get(nodes.size() - 1).sort();
    }

    // Of verbs, of what stands in leaves, and of what was kept: the JDK makes the hash of a record when it is first
    // asked for, and for those of all verbs that took a twentieth of the time to the first decision.
    private static int hash(ImmutableList<Node> nodes) {
        int hash = 1;
        for (Node node : nodes) {
            Operands below = node.operands();
            int leaf = below.isEmpty() ? Payload.of(node).hashCode() : 0;
            hash = 31 * (31 * (31 * hash + node.operator().hashCode()) + leaf) + below.hash;
        }
        return hash;
    }

    /**
     * Some operands.
     *
     * @param nodes the nodes in order
     * @return the operands
     */
    public static Operands of(Node... nodes) {
        return new Operands(ImmutableList.copyOf(nodes));
    }

    /**
     * Some operands.
     *
     * @param nodes the nodes in order
     * @return the operands
     */
    public static Operands of(Iterable<Node> nodes) {
        return nodes instanceof Operands operands ? operands : new Operands(ImmutableList.copyOf(nodes));
    }

    @Override
    public Node get(int index) {
        return nodes.get(index);
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Operands that ? new Comparison().alike(this, that) : nodes.equals(other));
    }

    /** {@return a hash that is kept; it is not that of another list of the same nodes} */
    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return the nodes in a compact form, cut off where it is very long} */
    @Override
    public String toString() {
        return NodeText.of(this);
    }

    /** Compares two graphs, and each pair of their nodes once. */
    private static final class Comparison {

        private final IdentityHashMap<Node, Node> found = new IdentityHashMap<>();

        boolean alike(Operands a, Operands b) {
            if (a.hash != b.hash || a.size() != b.size()) {
                return false;
            }
            for (int i = 0; i < a.size(); i++) {
                if (!alike(a.get(i), b.get(i))) {
                    return false;
                }
            }
            return true;
        }

        // nodes that are the same one need no look, and that is what makes this quick
        @SuppressWarnings("ReferenceEquality")
        private boolean alike(Node a, Node b) {
            if (a == b || found.get(a) == b) {
                return true;
            }
            Operands ofA = a.operands();
            Operands ofB = b.operands();
            if (ofA.isEmpty() || ofB.isEmpty()) {
                return a.equals(b);
            }
            if (a.operator() != b.operator() || !Payload.of(a).equals(Payload.of(b)) || !alike(ofA, ofB)) {
                return false;
            }
            found.put(a, b);
            return true;
        }
    }

    // What a verb takes

    /** Checks that these are just what a verb takes. */
    void are(Operator verb, Node.Sort... sorts) {
        boolean fits = size() == sorts.length;
        for (int i = 0; fits && i < sorts.length; i++) {
            fits = get(i).sort() == sorts[i];
        }
        if (!fits) {
            wants(verb, false, Arrays.toString(sorts));
        }
    }

    /** Checks that there is one of them at least, and each is what a verb takes. */
    void areAll(Operator verb, Node.Sort sort) {
        boolean all = !isEmpty();
        for (Node node : nodes) {
            all &= node.sort() == sort;
        }
        if (!all) {
            wants(verb, false, "one " + sort + " or more");
        }
    }

    /** Checks what else a verb wants of them. */
    void wants(Operator verb, boolean fits, String wanted) {
        if (!fits) {
            throw new IllegalArgumentException(verb + " takes " + wanted + ", not the operands " + sorts());
        }
    }

    /** What the first of them comes to; kept, for it can be what the first of its own comes to, and so on. */
    Node.Sort sortOfFirst() {
        return sortOfFirst;
    }

    /** What the last of them comes to; kept for the same reason. */
    Node.Sort sortOfLast() {
        return sortOfLast;
    }

    /** What each of them comes to. */
    List<Node.Sort> sorts() {
        ImmutableList.Builder<Node.Sort> sorts = ImmutableList.builderWithExpectedSize(size());
        nodes.forEach(n -> sorts.add(n.sort()));
        return sorts.build();
    }
}
