package org.jiuzhu.policy.rule;

/** Nodes in a compact form for messages about rules: definitions by their ids, and cut off where it is very long. */
final class NodeText {

    /** How much of a node stands in a message. */
    private static final int MOST = 2000;

    private final StringBuilder text = new StringBuilder();

    private NodeText() {}

    static String of(Node node) {
        NodeText text = new NodeText();
        text.write(node);
        return text.cut();
    }

    static String of(Operands operands) {
        NodeText text = new NodeText();
        text.write(operands);
        return text.cut();
    }

    private String cut() {
        return text.length() <= MOST ? text.toString() : text.substring(0, MOST) + "…";
    }

    private void write(Node node) {
        if (text.length() > MOST) {
            return;
        }
        if (node instanceof PassedOn.Defined defined) {
            text.append(defined.definition().id());
            return;
        }
        String inside = Payload.of(node).map(Object::toString).orElse("");
        if (node.operands().isEmpty()) {
            text.append(inside.isEmpty() ? node.operator().toString() : inside);
            return;
        }
        text.append(node.operator()).append(inside.isEmpty() ? "" : "[" + inside + "]");
        write(node.operands());
    }

    private void write(Operands operands) {
        String before = "(";
        for (Node operand : operands) {
            text.append(before);
            write(operand);
            before = ", ";
        }
        text.append(')');
    }
}
