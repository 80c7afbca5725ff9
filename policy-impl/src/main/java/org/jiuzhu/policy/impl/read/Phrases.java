package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;
import org.jspecify.annotations.Nullable;

/** What the verbs and values of the rule language are called in the two languages. */
final class Phrases {

    /** How much of a product is named by its factors. */
    private static final int FEW = 512;

    private static final Label UNKNOWN = Label.of("未知", "unknown");

    private Phrases() {}

    static Label operator(Operator operator) {
        return switch (operator) {
            case ALL_OF -> Label.of("同时符合", "all of these");
            case ANY_OF -> Label.of("符合其一", "at least one of these");
            case NOT -> Label.of("不属于", "not so");
            case PLUS -> Label.of("合计", "sum");
            case MINUS -> Label.of("相减", "difference");
            case TIMES -> Label.of("相乘", "product");
            case DIVIDED_BY -> Label.of("相除", "quotient");
            case LARGEST -> Label.of("取高者", "the larger");
            case SMALLEST -> Label.of("取低者", "the smaller");
            case ROUNDED, ROUNDED_AS -> Label.of("取整", "rounded");
            case CHOOSE -> Label.of("按情形确定", "by case");
            case FIRST_KNOWN -> Label.of("以认定结论为先", "the finding first");
            case DISCRETION -> Label.of("主管机关适用本条", "the authority uses this rule");
            case YEARS_BETWEEN -> Label.of("周岁", "completed years");
            case MONTHS_BETWEEN -> Label.of("满月数", "completed months");
            case MONTH_AFTER -> Label.of("次月一日", "first day of the next month");
            case CASE_DATE -> Label.of("审核日期", "date of the case");
            case CONSTANT -> Label.of("定值", "fixed value");
            case OWNER -> Label.of("所在家庭", "of the household");
            default -> Label.of(operator.name(), operator.name());
        };
    }

    /** What a rule says, and how strongly, unless it simply binds. */
    static Label withStrength(Rule<?> rule) {
        return rule.strength() == Strength.SHALL
                ? rule.says()
                : Label.of(
                        "（" + rule.strength().label().zh() + "）" + rule.says().zh(),
                        "(" + rule.strength().label().en() + ") " + rule.says().en());
    }

    /** What an operation is called. */
    static Label label(Op op, Program program) {
        Node node = op.head().node();
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class).label();
            case DEFINITION -> node.payload(Definition.class).label();
            case OPEN_TERM -> node.payload(OpenTerm.class).label();
            case STANDARD -> node.payload(Standard.Use.class).standard().label();
            case PUBLISHED -> published(node.payload(Standard.Use.class));
            case IS_DECIDED_BY -> decidedBy(node.payload(Consequence.DecidedBy.class));
            case ELIGIBLE -> {
                Label programme = node.payload(Programme.class).label();
                yield Label.of("符合" + programme.zh() + "条件", "eligible for " + programme.en());
            }
            case RUNS_ON -> {
                Label programme = node.payload(Programme.class).label();
                yield Label.of(programme.zh() + "在渐退期内", programme.en() + " runs on");
            }
            case IS_ONE_OF -> oneOf(node);
            case LIES_WITHIN ->
                Label.of(
                        name(node.operands().get(0)).zh() + "在" + node.payload(Place.class) + "之内",
                        name(node.operands().get(0)).en() + " lies within " + node.payload(Place.class));
            case ANY, EACH, COUNT, SUM -> quantified(node.operator(), node.payload(Relation.class));
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> compared((Op.Compared) op, program);
            case DIFFERS ->
                sides(
                        node.operator(),
                        name(node.operands().get(0)),
                        name(node.operands().get(1)));
            default -> operator(node.operator());
        };
    }

    private static Label oneOf(Node node) {
        Label operand = name(node.operands().get(0));
        ImmutableSet<?> values = node.payload(ImmutableSet.class);
        String zh = values.stream().map(v -> ((Coded) v).label().zh()).collect(Collectors.joining("、"));
        String en = values.stream().map(v -> ((Coded) v).label().en()).collect(Collectors.joining(", "));
        return Label.of(operand.zh() + "为" + zh, operand.en() + " is " + en);
    }

    static String cite(PublishedStandard line) {
        return line.place() + " " + line.issuer() + " " + line.period() + "; " + line.source();
    }

    static Label not(Label label) {
        return Label.of("并非：" + label.zh(), "not: " + label.en());
    }

    static Label decidedBy(Consequence.DecidedBy<?> asked) {
        Label body = asked.body().label();
        return Label.of("由" + body.zh() + "审核确认", body.en() + " decides");
    }

    static Label published(Standard.Use use) {
        return Label.of(
                "已公布" + use.standard().label().zh(),
                "the " + use.standard().label().en() + " is published");
    }

    static Label quantified(Operator operator, Relation<?, ?> list) {
        String zh = list.label().zh();
        String en = list.label().en();
        return switch (operator) {
            case ANY -> list.isSingle() ? list.label() : Label.of(zh + "中至少一个", "at least one of the " + en);
            case EACH -> Label.of(zh + "中每一个", "each of the " + en);
            case COUNT -> Label.of(zh + "中符合者的数目", "how many of the " + en);
            default -> list.isSingle() ? list.label() : Label.of(zh + "合计", "sum over the " + en);
        };
    }

    /** What an operand is called in a sentence about it. */
    static Label name(Node node) {
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class).label();
            case DEFINITION -> node.payload(Definition.class).label();
            case OPEN_TERM -> node.payload(OpenTerm.class).label();
            case STANDARD -> node.payload(Standard.Use.class).standard().label();
            case CONSTANT -> constant(node.payload(Object.class));
            // the names of all factors of a long product are no name
            case TIMES -> isLong(node) ? operator(Operator.TIMES) : product(node);
            case PLUS -> node.operands().size() == 1 ? name(node.operands().get(0)) : operator(Operator.PLUS);
            case OWNER -> name(node.operands().get(0));
            case ANY, EACH, COUNT, SUM -> quantified(node.operator(), node.payload(Relation.class));
            default -> operator(node.operator());
        };
    }

    // whether more stands below a node, written out, than anybody would read
    private static boolean isLong(Node node) {
        Deque<Node> next = new ArrayDeque<>();
        next.push(node);
        int looked = 0;
        while (!next.isEmpty() && looked <= FEW) {
            looked++;
            next.pop().operands().forEach(next::push);
        }
        return looked > FEW;
    }

    // what a number in the text counts is seen from what it is compared with
    private static Label name(Node node, Unit other) {
        return node.operator() == Operator.CONSTANT && node.payload(Object.class) instanceof Fraction value
                ? number(Range.exactly(value), other)
                : name(node);
    }

    private static Label constant(Object value) {
        return Label.of(value.toString(), value.toString());
    }

    private static Label product(Node node) {
        Label a = name(node.operands().get(0));
        Label b = name(node.operands().get(1));
        return Label.of(a.zh() + "×" + b.zh(), a.en() + " × " + b.en());
    }

    private static Label compared(Op.Compared op, Program program) {
        Node node = op.head().node();
        return sides(
                node.operator(),
                name(node.operands().get(0), program.unit(op.right())),
                name(node.operands().get(1), program.unit(op.left())));
    }

    private static Label sides(Operator operator, Label a, Label b) {
        return switch (operator) {
            case BELOW -> Label.of(a.zh() + "低于" + b.zh(), a.en() + " is below " + b.en());
            case AT_MOST -> Label.of(a.zh() + "不高于" + b.zh(), a.en() + " is not above " + b.en());
            case ABOVE -> Label.of(a.zh() + "高于" + b.zh(), a.en() + " is above " + b.en());
            case AT_LEAST -> Label.of(a.zh() + "不低于" + b.zh(), a.en() + " is not below " + b.en());
            default -> Label.of(a.zh() + "与" + b.zh() + "不同", a.en() + " differs from " + b.en());
        };
    }

    /**
     * Both sides of a comparison, and how far apart they are, if that is known.
     *
     * @param asAsked whether it is met, or may be
     */
    static Label comparison(Op.Compared compared, Program program, boolean asAsked, Range left, Range right) {
        Unit ofLeft = program.unit(compared.left());
        Unit unit = ofLeft == Unit.NUMBER ? program.unit(compared.right()) : ofLeft;
        Label first = number(left, unit);
        Label second = number(right, unit);
        String sign = sign(compared.head().node().operator(), asAsked);
        Fraction apart = apart(left.exact(), right.exact());
        if (apart == null || unit == Unit.DAY) {
            return Label.of(first.zh() + sign + second.zh(), first.en() + sign + second.en());
        }
        Label gap = number(Range.exactly(apart), unit);
        return Label.of(
                first.zh() + sign + second.zh() + "（相差 " + gap.zh() + "）",
                first.en() + sign + second.en() + " (" + gap.en() + " apart)");
    }

    private static @Nullable Fraction apart(@Nullable Fraction a, @Nullable Fraction b) {
        if (a == null || b == null) {
            return null;
        }
        try {
            return a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
        } catch (ArithmeticException e) {
            // both sides are exact, and said; their difference is beyond exact arithmetic
            return null;
        }
    }

    // where a comparison is not met, what holds instead of it
    private static String sign(Operator operator, boolean asAsked) {
        return switch (operator) {
            case BELOW -> asAsked ? " < " : " ≥ ";
            case AT_MOST -> asAsked ? " ≤ " : " > ";
            case ABOVE -> asAsked ? " > " : " ≤ ";
            case AT_LEAST -> asAsked ? " ≥ " : " < ";
            default -> asAsked ? " ≠ " : " = ";
        };
    }

    static Label number(Range range, Unit unit) {
        Fraction low = range.low();
        Fraction high = range.high();
        if (low != null && low.equals(high)) {
            return unit.of(digits(low, unit));
        }
        if (low == null && high == null) {
            return UNKNOWN;
        }
        if (high == null) {
            Label least = unit.of(digits(low == null ? Fraction.ZERO : low, unit));
            return Label.of("未知（至少 " + least.zh() + "）", "unknown (at least " + least.en() + ")");
        }
        Label most = unit.of(digits(high, unit));
        if (low == null) {
            return Label.of("未知（至多 " + most.zh() + "）", "unknown (at most " + most.en() + ")");
        }
        return Label.of(digits(low, unit) + " 至 " + most.zh(), digits(low, unit) + " to " + most.en());
    }

    private static String digits(Fraction value, Unit unit) {
        if (unit == Unit.DAY) {
            return LocalDate.ofEpochDay(value.numerator()).toString();
        }
        if (unit != Unit.MONEY) {
            return value.toString();
        }
        BigDecimal yuan = BigDecimal.valueOf(value.numerator(), 2);
        return value.isWhole()
                ? yuan.toPlainString()
                : "≈"
                        + yuan.divide(BigDecimal.valueOf(value.denominator()), 4, RoundingMode.HALF_EVEN)
                                .toPlainString();
    }

    static Label code(Fact<?, ?> fact, long code) {
        if (code == Fact.UNKNOWN) {
            return UNKNOWN;
        }
        if (fact instanceof ChoiceFact<?, ?> choice) {
            Coded value = choice.decode(code);
            return value.label();
        }
        String text = String.valueOf(fact.decode(code));
        return Label.of(text, text);
    }
}
