package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.policy.rule.Link;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.Standing;
import org.jiuzhu.policy.rule.Window;
import org.jiuzhu.policy.text.Label;

/**
 * How one can mistake who stands beside an entity in its list, or whom a reference leads to: the order turned round, the other rule for two that have the same, one way of
 * standing left out, anybody else.
 */
final class WindowChanges {

    private WindowChanges() {}

    static ImmutableList<NodeChanges.Change> of(OfList node) {
        ImmutableList.Builder<NodeChanges.Change> changes = ImmutableList.builder();
        List<Standing> standings = node.window().standings();
        if (node instanceof OfList.Picked picked) {
            OfList.Pick other = picked.how().other();
            changes.add(new NodeChanges.Change(
                    new OfList.Picked(other, picked.relation(), picked.window(), picked.operands()),
                    Label.of(picked.how() + "改为" + other, other + " for " + picked.how())));
        }
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            if (standing.isOrder()) {
                changes.add(with(node, i, standing.reversed()), with(node, i, standing.withOtherTies()));
            }
            // a place needs its order, and what goes over the whole list is asked of the owner
            if (standings.size() > 1 && !(standing.isOrder() && node.operator() == Operator.RANK)) {
                changes.add(without(node, i));
            }
        }
        node.window()
                .link()
                .filter(l -> l.asked().equals(node.relation().part()))
                .ifPresent(link -> changes.add(anyOther(node, link)));
        return changes.build();
    }

    /** Whether an operand is the year or the month by which those in a list are told apart. */
    static boolean isKeyOfDays(Node node, int operand) {
        return node instanceof OfList list
                && operand >= list.operands().size() - list.window().keys()
                && list.operands().get(operand) instanceof Reckoning.PartOfDay;
    }

    // who points to whom does not matter
    private static NodeChanges.Change anyOther(OfList node, Link link) {
        return new NodeChanges.Change(
                node.with(Window.of(ImmutableList.of(Standing.OTHER)), Operands.of(node.operands())),
                Label.of(
                        "任何其他一位，不看" + link.reference().label().zh(),
                        "anybody else, whoever is the "
                                + link.reference().label().en()));
    }

    private static NodeChanges.Change with(OfList node, int index, Standing other) {
        Standing standing = node.window().standings().get(index);
        return new NodeChanges.Change(
                node.with(node.window().with(index, other), Operands.of(node.operands())),
                Label.of(standing + "改为" + other, other + " for " + standing));
    }

    private static NodeChanges.Change without(OfList node, int index) {
        List<Standing> standings = new ArrayList<>(node.window().standings());
        int keysBefore =
                Window.of(ImmutableList.copyOf(standings.subList(0, index))).keys();
        Standing standing = standings.remove(index);
        List<Node> operands = new ArrayList<>(node.operands());
        if (standing.hasKey()) {
            operands.remove(operands.size() - node.window().keys() + keysBefore);
        }
        return new NodeChanges.Change(
                node.with(Window.of(ImmutableList.copyOf(standings)), Operands.of(operands)),
                Label.of("去掉" + standing, standing + " left out"));
    }
}
