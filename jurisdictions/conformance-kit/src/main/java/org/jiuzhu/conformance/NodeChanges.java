package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/** The ways in which one node of a rule can be got slightly wrong. */
final class NodeChanges {

    private static final Fraction HUNDREDTH = Fraction.of(1, 100);

    private static final long TEN = 10;

    private static final ImmutableList<RoundingMode> WAYS =
            ImmutableList.of(RoundingMode.HALF_UP, RoundingMode.CEILING, RoundingMode.FLOOR);

    private static final ImmutableMap<Operator, Operator> BOUNDARY = ImmutableMap.of(
            Operator.BELOW, Operator.AT_MOST,
            Operator.AT_MOST, Operator.BELOW,
            Operator.ABOVE, Operator.AT_LEAST,
            Operator.AT_LEAST, Operator.ABOVE);

    private static final ImmutableMap<Operator, Operator> OPPOSITE = ImmutableMap.of(
            Operator.BELOW, Operator.AT_LEAST,
            Operator.AT_MOST, Operator.ABOVE,
            Operator.ABOVE, Operator.AT_MOST,
            Operator.AT_LEAST, Operator.BELOW);

    private static final ImmutableMap<Operator, Operator> SWAPPED = ImmutableMap.of(
            Operator.ANY, Operator.EACH,
            Operator.EACH, Operator.ANY,
            Operator.LARGEST, Operator.SMALLEST,
            Operator.SMALLEST, Operator.LARGEST);

    private final Node node;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    /**
     * A node got wrong.
     *
     * @param node the node instead
     * @param says what was changed, in words
     */
    record Change(Node node, Label says) {}

    private NodeChanges(Node node) {
        this.node = node;
    }

    /** The nodes that could stand there by mistake; what is below the node is left as it is. */
    static ImmutableList<Change> of(Node node) {
        NodeChanges changes = new NodeChanges(node);
        changes.operators();
        changes.operands();
        changes.payload();
        return changes.changes.build();
    }

    private void add(Node instead, String zh, String en) {
        changes.add(new Change(instead, Label.of(zh, en)));
    }

    private void operators() {
        Operator operator = node.operator();
        swap(BOUNDARY.get(operator));
        swap(OPPOSITE.get(operator));
        // of a relation to one entity, any and each are the same
        if (!(node.payload().orElse(node) instanceof Relation<?, ?> relation && relation.isSingle())) {
            swap(SWAPPED.get(operator));
        }
    }

    private void swap(@Nullable Operator other) {
        if (other != null) {
            add(node.withOperator(other), node.operator() + "改为" + other, other + " for " + node.operator());
        }
    }

    private void operands() {
        switch (node.operator()) {
            case ALL_OF, ANY_OF -> {
                without(1, "条件");
                IntStream.range(0, node.operands().size()).forEach(this::negated);
            }
            case ANY, EACH, COUNT, SUM -> negated(0);
            case NOT -> add(node.operands().get(0), "去掉“不”", "‘not’ left out");
            case PLUS, LARGEST, SMALLEST, FIRST_KNOWN -> without(1, "一项");
            case MINUS, TIMES, DIVIDED_BY ->
                add(
                        node.operands().get(0),
                        "去掉" + node.operator() + "的第二项",
                        "the second of " + node.operator() + " left out");
            case CHOOSE -> withoutCase();
            case ROUNDED, ROUNDED_AS -> add(node.operands().get(0), "不取整", "not rounded");
            default -> {}
        }
    }

    private void without(int least, String what) {
        for (int i = 0; node.operands().size() > least && i < node.operands().size(); i++) {
            List<Node> others = new ArrayList<>(node.operands());
            others.remove(i);
            add(
                    node.withOperands(others),
                    "去掉" + node.operator() + "的第" + (i + 1) + "个" + what,
                    "number " + (i + 1) + " of " + node.operator() + " left out");
        }
    }

    // a comparison turned round is its negation already
    private void negated(int i) {
        Node operand = node.operands().get(i);
        if (!OPPOSITE.containsKey(operand.operator())
                && operand.operator() != Operator.NOT
                && operand.operator() != Operator.CONSTANT) {
            List<Node> others = new ArrayList<>(node.operands());
            others.set(i, new Node(Operator.NOT, ImmutableList.of(operand), Optional.empty()));
            add(
                    node.withOperands(others),
                    node.operator() + "的第" + (i + 1) + "个条件取反",
                    "number " + (i + 1) + " of " + node.operator() + " negated");
        }
    }

    private void withoutCase() {
        for (int i = 0; node.operands().size() > 3 && i + 1 < node.operands().size(); i += 2) {
            List<Node> others = new ArrayList<>(node.operands());
            others.subList(i, i + 2).clear();
            add(node.withOperands(others), "去掉第" + (i / 2 + 1) + "种情形", "case " + (i / 2 + 1) + " left out");
        }
    }

    private void payload() {
        switch (node.operator()) {
            case CONSTANT -> constant(node.payload(Object.class));
            case STANDARD -> area(node.payload(Standard.Use.class));
            case IS_ONE_OF -> options();
            case ROUNDED -> rounding(node.payload(Rounding.class));
            default -> {}
        }
    }

    private void constant(Object value) {
        if (value instanceof LocalDate day) {
            moved(day.minusDays(1), day);
            moved(day.plusDays(1), day);
        } else if (value instanceof Fraction number) {
            // money in fen and counts by one, rates by a hundredth
            Fraction step = number.isWhole() ? Fraction.ONE : HUNDREDTH;
            moved(number.minus(step), number);
            moved(number.plus(step), number);
        }
    }

    private void moved(Object to, Object from) {
        add(node.withPayload(to), from + "改为" + to, to + " for " + from);
    }

    // the other ways, and the next finer and coarser unit
    private void rounding(Rounding rounding) {
        WAYS.stream()
                .filter(way -> way != (WAYS.contains(rounding.mode()) ? rounding.mode() : RoundingMode.HALF_UP))
                .forEach(way -> rounded(new Rounding(rounding.fen(), way), rounding));
        if (rounding.fen() % TEN == 0) {
            rounded(new Rounding(rounding.fen() / TEN, rounding.mode()), rounding);
        }
        rounded(new Rounding(rounding.fen() * TEN, rounding.mode()), rounding);
    }

    private void rounded(Rounding to, Rounding from) {
        Label other = words(to);
        Label own = words(from);
        add(node.withPayload(to), own.zh() + "改为" + other.zh(), other.en() + " for " + own.en());
    }

    private static Label words(Rounding rounding) {
        String mode = rounding.mode().name().toLowerCase(Locale.ROOT);
        return Arrays.stream(RoundingWay.values())
                .filter(w -> w.rounding().equals(rounding))
                .map(RoundingWay::label)
                .findFirst()
                .orElseGet(() -> Label.of(
                        "取整到" + rounding.fen() + "分（" + mode + "）", "rounded to " + rounding.fen() + " fen, " + mode));
    }

    private void area(Standard.Use use) {
        use.area().ifPresent(area -> {
            Standard.Use other = area == Area.URBAN ? use.rural() : use.urban();
            add(node.withPayload(other), use + "改为" + other, other + " for " + use);
        });
    }

    private void options() {
        ImmutableSet<?> wanted = node.payload(ImmutableSet.class);
        ImmutableList<?> options = node.operands().get(0).payload(Object.class) instanceof ChoiceFact<?, ?> fact
                ? fact.options()
                : node.operands().get(0).payload(OpenTerm.OfChoice.class).options();
        if (wanted.size() > 1) {
            for (Object value : wanted) {
                add(
                        node.withPayload(without(wanted, value)),
                        "去掉“" + ((Coded) value).label().zh() + "”",
                        ((Coded) value).code() + " left out");
            }
        }
        for (Object value : wanted) {
            options.stream().filter(o -> !wanted.contains(o)).findFirst().ifPresent(other -> {
                ImmutableSet<Object> changed = ImmutableSet.builder()
                        .addAll(without(wanted, value))
                        .add(other)
                        .build();
                add(
                        node.withPayload(changed),
                        "“" + ((Coded) value).label().zh() + "”改为“"
                                + ((Coded) other).label().zh() + "”",
                        ((Coded) other).code() + " for " + ((Coded) value).code());
            });
        }
    }

    private static ImmutableSet<?> without(Set<?> all, Object one) {
        return ImmutableSet.copyOf(all.stream().filter(v -> !v.equals(one)).collect(toImmutableList()));
    }
}
