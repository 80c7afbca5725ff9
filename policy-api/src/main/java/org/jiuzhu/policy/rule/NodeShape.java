package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Coded;

/**
 * What each verb takes: how many operands, what they are, and which payload. The words of the language see to it; nodes and rules that were made
 * otherwise are checked here.
 */
final class NodeShape {

    /** What a node comes to. */
    private enum Sort {
        CONDITION,
        NUMBER,
        DAY,
        CHOICE,
        PLACE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Operator operator;
    private final ImmutableList<Node> operands;
    private final Optional<Object> payload;

    private NodeShape(Operator operator, ImmutableList<Node> operands, Optional<Object> payload) {
        this.operator = operator;
        this.operands = operands;
        this.payload = payload;
    }

    /**
     * Checks what a node is made of.
     *
     * @throws IllegalArgumentException if its verb takes something else
     */
    static void check(Operator operator, ImmutableList<Node> operands, Optional<Object> payload) {
        new NodeShape(operator, operands, payload).check();
    }

    /**
     * Checks what a rule is made of.
     *
     * @throws IllegalArgumentException if its condition is none, or its consequence computes with something else than it takes
     */
    static void check(String rule, Condition<?> condition, Consequence<?> consequence) {
        check(rule, condition.node(), Sort.CONDITION);
        if (consequence instanceof Consequence.Continues<?> continues) {
            check(rule, continues.months(), Sort.NUMBER);
            check(rule, continues.first(), Sort.DAY);
            return;
        }
        Sort sort = Sort.NUMBER;
        if (consequence instanceof Consequence.Fills<?> fills) {
            sort = ofUnit(fills.term().unit());
        } else if (consequence instanceof Consequence.Demands<?> || consequence instanceof Consequence.Target<?>) {
            sort = Sort.CONDITION;
        }
        for (Node value : consequence.nodes()) {
            check(rule, value, sort);
        }
    }

    private static void check(String rule, Node node, Sort wanted) {
        checkArgument(
                sort(node) == wanted,
                "rule %s has a %s where a %s belongs: %s",
                rule,
                sort(node),
                wanted,
                node.operator());
    }

    private void check() {
        switch (operator) {
            case FACT -> leaf(Fact.class);
            case CONSTANT -> leaf(Fraction.class, Boolean.class, LocalDate.class, Coded.class);
            case STANDARD, PUBLISHED -> leaf(Object.class);
            case OPEN_TERM -> leaf(OpenTerm.class);
            case DISCRETION -> leaf(String.class);
            case CASE_DATE -> {
                payload();
                operands();
            }
            case ELIGIBLE, RUNS_ON -> leaf(Programme.class);
            case IS_DECIDED_BY -> leaf(Consequence.DecidedBy.class);
            case DEFINITION -> {
                payload(Definition.class);
                operands(ofUnit(((Definition) payload.orElseThrow()).unit()));
            }
            case OWNER -> {
                payload(Relation.class);
                wants(operands.size() == 1, "one operand");
            }
            case ALL_OF, ANY_OF -> {
                payload();
                each(Sort.CONDITION);
            }
            case NOT -> {
                payload();
                operands(Sort.CONDITION);
            }
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> {
                payload();
                boolean ofDays = !operands.isEmpty() && sort(operands.get(0)) == Sort.DAY;
                Sort sort = ofDays ? Sort.DAY : Sort.NUMBER;
                operands(sort, sort);
            }
            case IS_ONE_OF -> {
                payload(ImmutableSet.class);
                operands(Sort.CHOICE);
            }
            case LIES_WITHIN -> {
                payload(Place.class);
                operands(Sort.PLACE);
            }
            case DIFFERS -> {
                payload();
                operands(Sort.PLACE, Sort.PLACE);
            }
            case PLUS, LARGEST, SMALLEST -> {
                payload();
                each(Sort.NUMBER);
            }
            case MINUS, TIMES, DIVIDED_BY -> {
                payload();
                operands(Sort.NUMBER, Sort.NUMBER);
            }
            case ROUNDED -> {
                payload(Rounding.class);
                operands(Sort.NUMBER);
            }
            case ROUNDED_AS -> {
                payload();
                operands(Sort.NUMBER, Sort.CHOICE);
            }
            case CHOOSE -> {
                payload();
                cases();
            }
            case FIRST_KNOWN -> {
                payload();
                int size = operands.size();
                wants(size == 1 || size == 2, "two operands");
                each(operands.isEmpty() ? Sort.NUMBER : sort(operands.get(0)));
            }
            case ANY, EACH, COUNT -> {
                payload(Relation.class);
                operands(Sort.CONDITION);
            }
            case SUM -> {
                payload(Relation.class);
                operands(Sort.CONDITION, Sort.NUMBER);
            }
            case MONTH_AFTER -> {
                payload();
                operands(Sort.DAY);
            }
            case YEARS_BETWEEN, MONTHS_BETWEEN -> {
                payload();
                operands(Sort.DAY, Sort.DAY);
            }
        }
    }

    private void leaf(Class<?>... payloads) {
        payload(payloads);
        operands();
    }

    private void payload(Class<?>... types) {
        boolean fits = types.length == 0 && payload.isEmpty();
        for (Class<?> type : types) {
            fits |= payload.filter(type::isInstance).isPresent();
        }
        wants(fits, types.length == 0 ? "no payload" : "a payload of " + names(types));
    }

    private static String names(Class<?>... types) {
        List<String> names = new ArrayList<>();
        for (Class<?> type : types) {
            names.add(type.getSimpleName());
        }
        return String.join(" or ", names);
    }

    private void operands(Sort... sorts) {
        ImmutableList<Sort> wanted = ImmutableList.copyOf(sorts);
        wants(given().equals(wanted), wanted.isEmpty() ? "no operands" : wanted.toString());
    }

    private void each(Sort sort) {
        wants(!operands.isEmpty() && given().stream().allMatch(sort::equals), "one " + sort + " or more");
    }

    private void cases() {
        ImmutableList<Sort> given = given();
        boolean fits = given.size() >= 3 && given.size() % 2 == 1;
        for (int i = 0; i < given.size(); i++) {
            boolean isCondition = i % 2 == 0 && i + 1 < given.size();
            fits &= given.get(i) == (isCondition ? Sort.CONDITION : Sort.NUMBER);
        }
        wants(fits, "pairs of condition and number, then a number");
    }

    private ImmutableList<Sort> given() {
        ImmutableList.Builder<Sort> sorts = ImmutableList.builder();
        for (Node operand : operands) {
            sorts.add(sort(operand));
        }
        return sorts.build();
    }

    private void wants(boolean fits, String wanted) {
        if (!fits) {
            checkArgument(
                    false,
                    "%s takes %s, not the operands %s with the payload %s",
                    operator,
                    wanted,
                    given(),
                    payload.map(p -> p + " (" + p.getClass().getSimpleName() + ")")
                            .orElse("none"));
        }
    }

    private static Sort sort(Node of) {
        Node node = of;
        while (node.operator() == Operator.OWNER || node.operator() == Operator.FIRST_KNOWN) {
            if (node.operands().isEmpty()) {
                return Sort.NUMBER;
            }
            node = node.operands().get(0);
        }
        return switch (node.operator()) {
            case FACT -> ofFact(node.payload(Fact.class));
            case CONSTANT -> ofConstant(node.payload(Object.class));
            case OPEN_TERM -> ofUnit(node.payload(OpenTerm.class).unit());
            case DEFINITION -> ofUnit(node.payload(Definition.class).unit());
            case CASE_DATE, MONTH_AFTER -> Sort.DAY;
            case PUBLISHED, DISCRETION, ELIGIBLE, IS_DECIDED_BY, ALL_OF, ANY_OF, NOT, BELOW, AT_MOST, ABOVE, AT_LEAST ->
                Sort.CONDITION;
            case RUNS_ON, IS_ONE_OF, LIES_WITHIN, DIFFERS, ANY, EACH -> Sort.CONDITION;
            case STANDARD, PLUS, MINUS, TIMES, DIVIDED_BY, LARGEST, SMALLEST, ROUNDED, ROUNDED_AS, CHOOSE ->
                Sort.NUMBER;
            case COUNT, SUM, YEARS_BETWEEN, MONTHS_BETWEEN, OWNER, FIRST_KNOWN -> Sort.NUMBER;
        };
    }

    private static Sort ofFact(Fact<?, ?> fact) {
        if (fact instanceof ConditionFact<?>) {
            return Sort.CONDITION;
        }
        if (fact instanceof ChoiceFact<?, ?>) {
            return Sort.CHOICE;
        }
        if (fact instanceof PlaceFact<?>) {
            return Sort.PLACE;
        }
        return fact instanceof DayFact<?> ? Sort.DAY : Sort.NUMBER;
    }

    private static Sort ofConstant(Object value) {
        if (value instanceof Boolean) {
            return Sort.CONDITION;
        }
        if (value instanceof LocalDate) {
            return Sort.DAY;
        }
        return value instanceof Coded ? Sort.CHOICE : Sort.NUMBER;
    }

    private static Sort ofUnit(Unit unit) {
        return switch (unit) {
            case TRUTH -> Sort.CONDITION;
            case CODE -> Sort.CHOICE;
            case DAY -> Sort.DAY;
            case MONEY, NUMBER, PERSONS, YEARS, MONTHS, RATE -> Sort.NUMBER;
        };
    }
}
