package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.conformance.NodeChanges.Change;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** The ways in which what is chosen by cases can be got slightly wrong. */
final class CaseChanges {

    private CaseChanges() {}

    /** Each case left out, and each coded value another one. */
    static ImmutableList<Change> of(Calculation.Chosen node) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        int cases = node.operands().size() / 2;
        for (int i = 0; cases > 1 && i < cases; i++) {
            List<Node> others = new ArrayList<>(node.operands());
            others.subList(2 * i, 2 * i + 2).clear();
            changes.add(new Change(
                    node.withOperands(others), Label.of("去掉第" + (i + 1) + "种情形", "case " + (i + 1) + " left out")));
        }
        ImmutableList<? extends Coded> codes = node.codes();
        for (int i = 0; i < node.operands().size(); i++) {
            Node value = node.operands().get(i);
            if (value.operator() == Operator.CONSTANT && codes.size() > 1) {
                changes.add(otherCode(node, i, codes.indexOf(value.codes().get(0))));
            }
        }
        return changes.build();
    }

    private static Change otherCode(Calculation.Chosen node, int i, int code) {
        ImmutableList<? extends Coded> codes = node.codes();
        Coded other = codes.get((code + 1) % codes.size());
        List<Node> others = new ArrayList<>(node.operands());
        others.set(i, new Leaf.CodeConstant(other));
        return new Change(
                node.withOperands(others),
                Label.of(
                        "“" + codes.get(code).label().zh() + "”改为“"
                                + other.label().zh() + "”",
                        other.code() + " for " + codes.get(code).code()));
    }
}
