package org.jiuzhu.policy.wording;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.KeyedStandard;

/**
 * What the numbers of rules count. A number that stands in the text says nothing of it: it counts what those count that it stands with. Each node is looked at
 * once, however often rules share it.
 */
public final class Units {

    private final IdentityHashMap<Node, Optional<Unit>> known = new IdentityHashMap<>();

    /** Knows nothing yet. */
    public Units() {}

    /**
     * What a number counts by itself.
     *
     * @param node the node
     * @return its unit; empty where that depends on what it stands with
     */
    public Optional<Unit> of(Node node) {
        Optional<Unit> unit = known.get(node);
        if (unit == null) {
            unit = find(node);
            known.put(node, unit);
        }
        return unit;
    }

    /**
     * What a number counts.
     *
     * @param node the node
     * @param wanted what it counts if it does not say so itself
     * @return its unit
     */
    public Unit of(Node node, Unit wanted) {
        return of(node).orElse(wanted);
    }

    private Optional<Unit> find(Node node) {
        return switch (node.operator()) {
            case FACT -> Optional.of(((Leaf.Stated) node).fact().unit());
            case DEFINITION ->
                Optional.of(((PassedOn.Defined) node).definition().unit());
            case OPEN_TERM -> Optional.of(((Leaf.Term) node).term().unit());
            case STANDARD, AMOUNT_OF, LOOKED_UP_TIMES, SLICED -> Optional.of(Unit.MONEY);
            case LOOKED_UP -> Optional.of(((LookedUp) node).table().unit());
            case CASE_DATE,
                    MONTH_AFTER,
                    FIRST_ON_OR_AFTER,
                    LAST_ON_OR_BEFORE,
                    PLUS_YEARS,
                    PLUS_MONTHS,
                    PLUS_DAYS,
                    LAST_DAY_WITHIN_MONTHS -> Optional.of(Unit.DAY);
            case YEAR_OF, MONTH_OF, RANK -> Optional.of(Unit.NUMBER);
            case YEARS_BETWEEN -> Optional.of(Unit.YEARS);
            case MONTHS_BETWEEN -> Optional.of(Unit.MONTHS);
            case COUNT -> Optional.of(isOfPersons((OfList) node) ? Unit.PERSONS : Unit.NUMBER);
            case CONSTANT -> node instanceof Leaf.DayConstant ? Optional.of(Unit.DAY) : Optional.empty();
            case SUM, LARGEST_OF, SMALLEST_OF -> of(node.operands().get(1));
            case TIMES -> product(node);
            case DIVIDED_BY ->
                quotient(of(node.operands().get(0)), of(node.operands().get(1)));
            case CHOOSE -> firstOf(node, 1, 2).or(() -> of(last(node)));
            case ROUNDED_AS -> of(node.operands().get(0));
            default -> firstOf(node, 0, 1);
        };
    }

    private static boolean isOfPersons(OfList node) {
        EntityKind<?> part = node.relation().part();
        return part == Member.ENTITY || part == Supporter.ENTITY || part == Parent.ENTITY;
    }

    private static Node last(Node node) {
        return node.operands().get(node.operands().size() - 1);
    }

    private Optional<Unit> firstOf(Node node, int from, int step) {
        for (int i = from; i < node.operands().size(); i += step) {
            Optional<Unit> unit = of(node.operands().get(i)).filter(u -> u != Unit.TRUTH);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    // so many persons times an amount is an amount, and a number in the text can be one; a share of something counts
    // the same
    private Optional<Unit> product(Node node) {
        Optional<Unit> product = Optional.of(Unit.RATE);
        boolean isOpen = false;
        for (Node factor : node.operands()) {
            Optional<Unit> unit = of(factor);
            if (unit.equals(Optional.of(Unit.MONEY))) {
                return unit;
            }
            isOpen |= unit.isEmpty();
            product = unit.filter(u -> u != Unit.RATE).or(keep(product));
        }
        return isOpen ? Optional.empty() : product;
    }

    private static Supplier<Optional<Unit>> keep(Optional<Unit> unit) {
        return () -> unit;
    }

    private static Optional<Unit> quotient(Optional<Unit> of, Optional<Unit> by) {
        return of.isPresent() && of.equals(by) && of.get() != Unit.NUMBER ? Optional.of(Unit.RATE) : of;
    }

    /**
     * What an operand counts.
     *
     * @param node the node
     * @param index which of its operands
     * @param unit what the node itself counts
     * @return the unit of the operand
     */
    public Unit ofOperand(Node node, int index, Unit unit) {
        Node operand = node.operands().get(index);
        return of(operand).orElseGet(() -> switch (node.operator()) {
            case BELOW, AT_MOST, ABOVE, AT_LEAST, EQUALS -> of(node.operands().get(1 - index), Unit.NUMBER);
            case PLUS_YEARS -> Unit.YEARS;
            case PLUS_MONTHS, LAST_DAY_WITHIN_MONTHS -> Unit.MONTHS;
            case PLUS_DAYS -> Unit.NUMBER;
            case TIMES -> isAmountOf(node, index, unit) ? Unit.MONEY : Unit.RATE;
            case DIVIDED_BY ->
                index == 0 ? unit : unit == Unit.RATE ? of(node.operands().get(0), Unit.NUMBER) : Unit.NUMBER;
            case LOOKED_UP, LOOKED_UP_TIMES, SLICED -> ofKey((LookedUp) node, index);
            default -> unit;
        });
    }

    // what a table is multiplied with is an amount where it is no table of amounts
    private static Unit ofKey(LookedUp node, int index) {
        KeyedStandard table = KeyedStandard.of(node.table());
        if (index < table.keys().size()) {
            return table.keys().get(index).unit();
        }
        return table.unit() == Unit.MONEY ? Unit.NUMBER : Unit.MONEY;
    }

    // of a product that is an amount, the one factor that can be
    private boolean isAmountOf(Node node, int index, Unit unit) {
        return unit == Unit.MONEY
                && IntStream.range(0, node.operands().size())
                        .noneMatch(i -> of(node.operands().get(i))
                                        .filter(Unit.MONEY::equals)
                                        .isPresent()
                                || (i < index && of(node.operands().get(i)).isEmpty()));
    }

    /**
     * What a number counts where nothing says so that it stands with.
     *
     * @param node the node
     * @return the unit of what it is made of, or a plain number
     */
    public Unit orPlain(Node node) {
        return of(node).orElseGet(() -> node.operator() == Operator.TIMES
                ? node.operands().stream()
                        .flatMap(o -> of(o).stream())
                        .filter(u -> u != Unit.RATE)
                        .findFirst()
                        .orElse(Unit.NUMBER)
                : Unit.NUMBER);
    }
}
