package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jiuzhu.conformance.NodeChanges.Change;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;

/** The ways in which a day that is reckoned from another can be got slightly wrong. */
final class DayChanges {

    /** A year without 29 February, which no text names. */
    private static final int COMMON_YEAR = 2001;

    private static final Node ONE = new Leaf.NumberConstant(Fraction.ONE, Unit.NUMBER);

    private DayChanges() {}

    /** A year too late or too early, a month. */
    static ImmutableList<Change> of(Reckoning.PartOfDay node) {
        return ImmutableList.of(
                new Change(plus(node), Label.of(node.operator() + "多一", node.operator() + " one too late")),
                new Change(minus(node), Label.of(node.operator() + "少一", node.operator() + " one too early")));
    }

    private static Node plus(Node number) {
        return new Calculation.Computed(Calculation.Arithmetic.PLUS, Operands.of(number, ONE));
    }

    private static Node minus(Node number) {
        return new Calculation.Computed(Calculation.Arithmetic.MINUS, Operands.of(number, ONE));
    }

    /** The day of the calendar a day and a month off, and on the other side. */
    static ImmutableList<Change> of(Reckoning.NearestDay node) {
        LocalDate named = node.named().atYear(COMMON_YEAR);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (LocalDate other :
                new LocalDate[] {named.minusDays(1), named.plusDays(1), named.minusMonths(1), named.plusMonths(1)}) {
            MonthDay instead = MonthDay.from(other);
            changes.add(new Change(
                    new Reckoning.NearestDay(node.how(), instead, node.operands()),
                    Label.of(node.named() + "改为" + instead, instead + " for " + node.named())));
        }
        Node turned = new Reckoning.NearestDay(node.how().other(), node.named(), node.operands());
        return changes.add(new Change(
                        turned,
                        Label.of(
                                node.operator() + "改为" + turned.operator(),
                                turned.operator() + " for " + node.operator())))
                .build();
    }

    /** By how much it is later is changed where that stands; what does not stand in the text is one more and one less. */
    static ImmutableList<Change> of(Reckoning.LaterDay node) {
        return node.by().operator() == Operator.CONSTANT
                ? ImmutableList.of()
                : ImmutableList.of(
                        new Change(
                                by(node, plus(node.by())),
                                Label.of(node.operator() + "多一", node.operator() + " by one more")),
                        new Change(
                                by(node, minus(node.by())),
                                Label.of(node.operator() + "少一", node.operator() + " by one less")));
    }

    private static Node by(Reckoning.LaterDay node, Node by) {
        return new Reckoning.LaterDay(node.how(), Operands.of(node.day(), by));
    }
}
