package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OfPlace;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** The ways in which one node of a rule can be got slightly wrong. */
final class NodeChanges implements Node.Visitor<ImmutableList<NodeChanges.Change>> {

    private static final Fraction HUNDREDTH = Fraction.of(1, 100);

    private static final String ITEM = "一项";

    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    /**
     * A node got wrong.
     *
     * @param node the node instead
     * @param says what was changed, in words
     */
    record Change(Node node, Label says) {}

    private NodeChanges() {}

    /** The nodes that could stand there by mistake; what is below the node is left as it is. */
    static ImmutableList<Change> of(Node node) {
        return node.accept(new NodeChanges());
    }

    private ImmutableList<Change> all() {
        return changes.build();
    }

    private void add(Node instead, String zh, String en) {
        changes.add(new Change(instead, Label.of(zh, en)));
    }

    private void swap(Node node, Node other) {
        add(other, node.operator() + "改为" + other.operator(), other.operator() + " for " + node.operator());
    }

    private void moved(Node to, Object from, Object other) {
        add(to, from + "改为" + other, other + " for " + from);
    }

    // Leaves

    @Override
    public ImmutableList<Change> stated(Leaf.Stated node) {
        return all();
    }

    @Override
    public ImmutableList<Change> truth(Leaf.TruthConstant node) {
        return all();
    }

    @Override
    public ImmutableList<Change> number(Leaf.NumberConstant node) {
        Fraction number = node.value();
        // money in fen and counts by one, rates by a hundredth
        Fraction step = number.isWhole() ? Fraction.ONE : HUNDREDTH;
        ImmutableList.of(number.minus(step), number.plus(step))
                .forEach(other -> moved(new Leaf.NumberConstant(other, node.unit()), number, other));
        return all();
    }

    @Override
    public ImmutableList<Change> day(Leaf.DayConstant node) {
        ImmutableList.of(node.value().minusDays(1), node.value().plusDays(1))
                .forEach(other -> moved(new Leaf.DayConstant(other), node.value(), other));
        return all();
    }

    // the other options are those of the rule that fills the term, or of the cases that it stands in
    @Override
    public ImmutableList<Change> code(Leaf.CodeConstant node) {
        return all();
    }

    @Override
    public ImmutableList<Change> figure(Leaf.PublishedFigure node) {
        Standard.Use use = Standard.Use.of(node.figure());
        use.area().ifPresent(area -> {
            Standard.Use other = area == Area.URBAN ? use.rural() : use.urban();
            moved(new Leaf.PublishedFigure(other), use, other);
        });
        return all();
    }

    @Override
    public ImmutableList<Change> isPublished(Leaf.IsPublished node) {
        return all();
    }

    @Override
    public ImmutableList<Change> term(Leaf.Term node) {
        return all();
    }

    @Override
    public ImmutableList<Change> discretion(Leaf.Discretion node) {
        return all();
    }

    @Override
    public ImmutableList<Change> caseDate(Leaf.CaseDate node) {
        return all();
    }

    @Override
    public ImmutableList<Change> casePlace(OfPlace.CasePlace node) {
        return all();
    }

    @Override
    public ImmutableList<Change> isEligible(OfProgramme.IsEligible node) {
        return all();
    }

    @Override
    public ImmutableList<Change> runsOn(OfProgramme.RunsOn node) {
        return all();
    }

    @Override
    public ImmutableList<Change> amountOf(OfProgramme.AmountOf node) {
        return all();
    }

    @Override
    public ImmutableList<Change> isDecidedBy(Leaf.IsDecidedBy node) {
        return all();
    }

    // Passed on

    // a definition is changed where it is the place's own, in all rules that use it
    @Override
    public ImmutableList<Change> defined(PassedOn.Defined node) {
        return all();
    }

    @Override
    public ImmutableList<Change> ofOwner(PassedOn.OfOwner node) {
        return all();
    }

    @Override
    public ImmutableList<Change> firstKnown(PassedOn.FirstKnown node) {
        leftOut(node.second(), node, 0, ITEM);
        leftOut(node.first(), node, 1, ITEM);
        return all();
    }

    // Conditions

    @Override
    public ImmutableList<Change> joined(Proposition.Joined node) {
        without(node, "条件");
        for (int i = 0; i < node.operands().size(); i++) {
            negated(node, i);
        }
        return all();
    }

    @Override
    public ImmutableList<Change> not(Proposition.Not node) {
        add(node.condition(), "去掉“不”", "‘not’ left out");
        return all();
    }

    @Override
    public ImmutableList<Change> compared(Proposition.Compared node) {
        swap(node, new Proposition.Compared(node.how().otherBoundary(), node.operands()));
        swap(node, new Proposition.Compared(node.how().opposite(), node.operands()));
        return all();
    }

    // to each of its ends; it is turned round where it stands
    @Override
    public ImmutableList<Change> equal(Proposition.Equal node) {
        swap(node, new Proposition.Compared(Proposition.Comparison.AT_MOST, node.operands()));
        swap(node, new Proposition.Compared(Proposition.Comparison.AT_LEAST, node.operands()));
        return all();
    }

    @Override
    public ImmutableList<Change> oneOf(Proposition.OneOf node) {
        ImmutableSet<? extends Coded> wanted = node.values();
        if (wanted.size() > 1) {
            for (Coded value : wanted) {
                add(
                        new Proposition.OneOf(without(wanted, value), node.operands()),
                        "去掉“" + value.label().zh() + "”",
                        value.code() + " left out");
            }
        }
        for (Coded value : wanted) {
            node.options().stream().filter(o -> !wanted.contains(o)).findFirst().ifPresent(other -> {
                ImmutableSet<Coded> changed = ImmutableSet.<Coded>builder()
                        .addAll(without(wanted, value))
                        .add(other)
                        .build();
                add(
                        new Proposition.OneOf(changed, node.operands()),
                        "“" + value.label().zh() + "”改为“" + other.label().zh() + "”",
                        other.code() + " for " + value.code());
            });
        }
        return all();
    }

    private static ImmutableSet<Coded> without(Set<? extends Coded> all, Coded one) {
        return ImmutableSet.copyOf(
                all.stream().filter(v -> !v.equals(one)).collect(ImmutableList.<Coded>toImmutableList()));
    }

    @Override
    public ImmutableList<Change> within(OfPlace.Within node) {
        return all();
    }

    @Override
    public ImmutableList<Change> liesIn(OfPlace.LiesIn node) {
        return all();
    }

    @Override
    public ImmutableList<Change> different(OfPlace.Different node) {
        return all();
    }

    // Numbers

    @Override
    public ImmutableList<Change> computed(Calculation.Computed node) {
        switch (node.how()) {
            case PLUS -> without(node, ITEM);
            case LARGEST -> {
                swap(node, new Calculation.Computed(Calculation.Arithmetic.SMALLEST, node.operands()));
                without(node, ITEM);
            }
            case SMALLEST -> {
                swap(node, new Calculation.Computed(Calculation.Arithmetic.LARGEST, node.operands()));
                without(node, ITEM);
            }
            case MINUS, TIMES, DIVIDED_BY ->
                add(
                        node.operands().get(0),
                        "去掉" + node.operator() + "的第二项",
                        "the second of " + node.operator() + " left out");
        }
        return all();
    }

    @Override
    public ImmutableList<Change> rounded(Calculation.Rounded node) {
        return RoundingChanges.of(node);
    }

    @Override
    public ImmutableList<Change> roundedAs(Calculation.RoundedAs node) {
        add(node.amount(), "不取整", "not rounded");
        return all();
    }

    // the rows are data, and changed as such
    @Override
    public ImmutableList<Change> lookedUp(LookedUp node) {
        if (node.how() == Lookup.PRODUCT && node.table().unit() == Unit.MONEY) {
            add(
                    new LookedUp(node.table(), Lookup.FIGURE, Operands.of(List.<Node>copyOf(node.keys()))),
                    "去掉乘数",
                    "what it is multiplied with left out");
        }
        return all();
    }

    @Override
    public ImmutableList<Change> chosen(Calculation.Chosen node) {
        return CaseChanges.of(node);
    }

    @Override
    public ImmutableList<Change> monthAfter(Calculation.MonthAfter node) {
        return all();
    }

    @Override
    public ImmutableList<Change> partOfDay(Reckoning.PartOfDay node) {
        return DayChanges.of(node);
    }

    @Override
    public ImmutableList<Change> nearestDay(Reckoning.NearestDay node) {
        return DayChanges.of(node);
    }

    @Override
    public ImmutableList<Change> laterDay(Reckoning.LaterDay node) {
        return DayChanges.of(node);
    }

    @Override
    public ImmutableList<Change> between(Calculation.Between node) {
        return all();
    }

    // Lists

    @Override
    public ImmutableList<Change> quantified(OfList.Quantified node) {
        // of a relation to one entity, any and each are the same
        if (!node.relation().isSingle()) {
            swap(node, new OfList.Quantified(node.how().other(), node.relation(), node.window(), node.operands()));
        }
        return ofList(node);
    }

    @Override
    public ImmutableList<Change> counted(OfList.Counted node) {
        return ofList(node);
    }

    @Override
    public ImmutableList<Change> ranked(OfList.Ranked node) {
        return ofList(node);
    }

    @Override
    public ImmutableList<Change> summed(OfList.Summed node) {
        return ofList(node);
    }

    @Override
    public ImmutableList<Change> picked(OfList.Picked node) {
        return ofList(node);
    }

    private ImmutableList<Change> ofList(OfList node) {
        negated(node, 0);
        changes.addAll(WindowChanges.of(node));
        return all();
    }

    // Operands

    private void without(Node node, String what) {
        for (int i = 0; node.operands().size() > 1 && i < node.operands().size(); i++) {
            List<Node> others = new ArrayList<>(node.operands());
            others.remove(i);
            leftOut(node.withOperands(others), node, i, what);
        }
    }

    private void leftOut(Node instead, Node node, int i, String what) {
        add(
                instead,
                "去掉" + node.operator() + "的第" + (i + 1) + "个" + what,
                "number " + (i + 1) + " of " + node.operator() + " left out");
    }

    // a comparison turned round is its negation already
    private void negated(Node node, int i) {
        Node operand = node.operands().get(i);
        switch (operand.operator()) {
            case BELOW, AT_MOST, ABOVE, AT_LEAST, NOT, CONSTANT -> {}
            default -> {
                List<Node> others = new ArrayList<>(node.operands());
                others.set(i, new Proposition.Not(Operands.of(operand)));
                add(
                        node.withOperands(others),
                        node.operator() + "的第" + (i + 1) + "个条件取反",
                        "number " + (i + 1) + " of " + node.operator() + " negated");
            }
        }
    }
}
