package org.jiuzhu.policy.wording;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

/**
 * What nodes of rules are called: each condition as something that holds or does not, each number as what it is. What has a name is called by it, the rest is
 * said by what it is made of, and what nobody would read to the end is cut short.
 */
public final class Wording {

    /** Of how many parts words can be. */
    private static final int LONGEST = 12;

    /** Of how many parts a number can be that has no name and stands within another. */
    private static final int LONGEST_WITHIN = 6;

    private static final Label SHORT = Label.of("……", "…");

    private final Units units = new Units();
    private final IdentityHashMap<Node, Integer> sizes = new IdentityHashMap<>();

    private Wording() {}

    /**
     * A condition or a number in words.
     *
     * @param node the node
     * @return what it is called; what it counts is not said
     */
    public static Label of(Node node) {
        Wording wording = new Wording();
        return wording.say(node, wording.units.orPlain(node));
    }

    /**
     * A number in words that counts something.
     *
     * @param node the node
     * @param unit what it counts where it does not say so itself
     * @return what it is called, the numbers that stand in it with their units
     */
    public static Label of(Node node, Unit unit) {
        return new Wording().say(node, unit);
    }

    /**
     * The opposite of a condition in words.
     *
     * @param node a condition
     * @return what it is called where it does not hold: {@code age is at least 18 years} of {@code age is below 18 years}
     */
    public static Label not(Node node) {
        return new Wording().deny(node);
    }

    // Conditions and numbers

    private Label say(Node node, Unit unit) {
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class).label();
            case DEFINITION -> node.payload(Definition.class).label();
            case OPEN_TERM -> node.payload(OpenTerm.class).label();
            case CONSTANT -> constant(node.payload(Object.class), unit);
            case STANDARD -> standard(node.payload(Standard.Use.class));
            case CASE_DATE -> Label.of("审核日期", "date of the case");
            case OWNER -> part(node, 0, unit);
            case FIRST_KNOWN -> firstKnown(node, unit);
            case NOT -> deny(node.operands().get(0));
            case ALL_OF -> joined(node, "且", " and ", unit);
            case ANY_OF -> joined(node, "或", " or ", unit);
            case PLUS -> joined(node, " + ", " + ", unit);
            case MINUS -> joined(node, " − ", " − ", unit);
            case TIMES -> joined(node, " × ", " × ", unit);
            case DIVIDED_BY -> joined(node, " ÷ ", " ÷ ", unit);
            case LARGEST -> bounded(node, unit, "不低于", "at least ", "取高者", "the larger of ");
            case SMALLEST -> bounded(node, unit, "不高于", "at most ", "取低者", "the smaller of ");
            case ROUNDED -> {
                Label how = Quantities.of(node.payload(Rounding.class));
                yield around("", inside(node, 0, unit), "（" + how.zh() + "）", "", ", " + how.en());
            }
            case ROUNDED_AS -> around("", inside(node, 0, unit), "（取整）", "", ", rounded");
            case CHOOSE -> Label.of("按情形确定的数额", "the amount for the case");
            case COUNT -> counted(node);
            case SUM -> summed(node, unit);
            case YEARS_BETWEEN -> between(node, "周岁", "completed years");
            case MONTHS_BETWEEN -> between(node, "满月数", "completed months");
            case MONTH_AFTER -> around("", part(node, 0, unit), "的次月一日", "first day of the month after ", "");
            default -> asked(node, true);
        };
    }

    private Label deny(Node node) {
        return switch (node.operator()) {
            case FACT, DEFINITION, OPEN_TERM -> Sentences.denied(say(node, Unit.TRUTH));
            case CONSTANT -> constant(!node.payload(Object.class).equals(true), Unit.TRUTH);
            case OWNER -> deny(node.operands().get(0));
            case FIRST_KNOWN -> Sentences.denied(say(node, Unit.TRUTH));
            case NOT -> say(node.operands().get(0), Unit.TRUTH);
            // what does not hold as a whole fails in one of its parts
            case ALL_OF -> denied(node, "或", " or ");
            case ANY_OF -> denied(node, "且", " and ");
            default -> asked(node, false);
        };
    }

    /** A condition that holds, or the same if it does not. */
    private Label asked(Node node, boolean holds) {
        return switch (node.operator()) {
            case PUBLISHED -> {
                Label standard = standard(node.payload(Standard.Use.class));
                yield around(
                        holds ? "已公布" : "未公布", standard, "", "the ", holds ? " is published" : " is not published");
            }
            case DISCRETION ->
                holds
                        ? Label.of("主管机关适用本条", "the authority uses this rule")
                        : Label.of("主管机关不适用本条", "the authority does not use this rule");
            case ELIGIBLE ->
                around(
                        holds ? "符合" : "不符合",
                        node.payload(Programme.class).label(),
                        "条件",
                        holds ? "eligible for " : "not eligible for ",
                        "");
            case RUNS_ON ->
                around(
                        "",
                        node.payload(Programme.class).label(),
                        holds ? "在渐退期内" : "不在渐退期内",
                        "",
                        holds ? " runs on" : " does not run on");
            case IS_DECIDED_BY ->
                around(
                        holds ? "由" : "不由",
                        node.payload(Consequence.DecidedBy.class).body().label(),
                        "审核确认",
                        "",
                        holds ? " decides" : " does not decide");
            case IS_ONE_OF -> oneOf(node, holds);
            case LIES_WITHIN -> {
                String place = node.payload(Place.class).toString();
                yield around(
                        "",
                        part(node, 0, Unit.CODE),
                        (holds ? "在" : "不在") + place + "之内",
                        "",
                        (holds ? " lies within " : " does not lie within ") + place);
            }
            case DIFFERS ->
                holds ? sides(node, "与", " differs from ", "不同") : sides(node, "与", " is the same as ", "相同");
            case ANY, EACH -> quantified(node, holds);
            default -> compared(node, holds);
        };
    }

    // Comparisons

    private Label compared(Node node, boolean holds) {
        Operator as = holds ? node.operator() : opposite(node.operator());
        boolean ofDays = units.ofOperand(node, 0, Unit.TRUTH) == Unit.DAY;
        return switch (as) {
            case BELOW -> ofDays ? sides(node, "早于", " is before ", "") : sides(node, "低于", " is below ", "");
            case AT_MOST -> ofDays ? sides(node, "不晚于", " is not after ", "") : sides(node, "不高于", " is at most ", "");
            case ABOVE -> ofDays ? sides(node, "晚于", " is after ", "") : sides(node, "高于", " is above ", "");
            default -> ofDays ? sides(node, "不早于", " is not before ", "") : sides(node, "不低于", " is at least ", "");
        };
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case BELOW -> Operator.AT_LEAST;
            case AT_MOST -> Operator.ABOVE;
            case ABOVE -> Operator.AT_MOST;
            default -> Operator.BELOW;
        };
    }

    private Label sides(Node node, String zh, String en, String afterZh) {
        Label left = part(node, 0, Unit.TRUTH);
        Label right = part(node, 1, Unit.TRUTH);
        return Label.of(left.zh() + zh + right.zh() + afterZh, left.en() + en + right.en());
    }

    private Label oneOf(Node node, boolean holds) {
        Label of = part(node, 0, Unit.CODE);
        ImmutableSet<?> values = node.payload(ImmutableSet.class);
        String zh = values.stream().map(v -> ((Coded) v).label().zh()).collect(Collectors.joining("、"));
        String en = values.stream().map(v -> ((Coded) v).label().en()).collect(Collectors.joining(", "));
        if (values.size() == 1) {
            return Label.of(of.zh() + (holds ? "为" : "不是") + zh, of.en() + (holds ? " is " : " is not ") + en);
        }
        return Label.of(
                of.zh() + (holds ? "为下列之一：" : "不是下列任何一种：") + zh,
                of.en() + (holds ? " is one of: " : " is none of: ") + en);
    }

    // Lists

    private Label quantified(Node node, boolean holds) {
        Relation<?, ?> list = node.payload(Relation.class);
        Label of = part(node, 0, Unit.TRUTH);
        boolean each = node.operator() == Operator.EACH;
        if (list.isSingle()) {
            return holds ? of : deny(node.operands().get(0));
        }
        String zh = list.label().zh();
        String en = list.label().en();
        if (isConstant(node.operands().get(0))) {
            return holds ? Label.of("有" + zh, "there are " + en) : Label.of("没有" + zh, "there are no " + en);
        }
        if (isLong(node.operands().get(0))) {
            return each
                    ? Label.of(
                            zh + (holds ? "都符合条件" : "不都符合条件"),
                            (holds ? "each of the " : "not each of the ") + en + " meets the conditions")
                    : Label.of(
                            zh + (holds ? "中有符合条件的" : "中没有符合条件的"),
                            (holds ? "at least one of the " : "none of the ") + en + " meets the conditions");
        }
        if (each) {
            return Label.of(
                    zh + (holds ? "都符合“" : "不都符合“") + of.zh() + "”",
                    (holds ? "each of the " : "not each of the ") + en + ": " + of.en());
        }
        return Label.of(
                zh + (holds ? "中有符合“" : "中没有符合“") + of.zh() + "”的",
                (holds ? "at least one of the " : "none of the ") + en + ": " + of.en());
    }

    private Label counted(Node node) {
        Relation<?, ?> list = node.payload(Relation.class);
        String zh = list.label().zh() + "数";
        String en = "number of " + list.label().en();
        if (isConstant(node.operands().get(0))) {
            return Label.of(zh, en);
        } else if (isLong(node.operands().get(0))) {
            return Label.of("符合条件的" + zh, en + " that meet the conditions");
        }
        Label of = part(node, 0, Unit.TRUTH);
        return Label.of("符合“" + of.zh() + "”的" + zh, en + " (" + of.en() + ")");
    }

    private Label summed(Node node, Unit unit) {
        Relation<?, ?> list = node.payload(Relation.class);
        if (list.isSingle()) {
            return part(node, 1, unit);
        }
        String zh = list.label().zh();
        String en = list.label().en();
        if (!isNamed(node.operands().get(1))) {
            return Label.of(zh + "合计", "sum over the " + en);
        }
        Label value = part(node, 1, unit);
        return Label.of(
                zh + "的" + Sentences.unrepeated(zh, value.zh()) + "合计", "sum over the " + en + " of " + value.en());
    }

    private static boolean isConstant(Node node) {
        return node.operator() == Operator.CONSTANT;
    }

    // Numbers

    // somebody's finding goes before the rule, which has the better name
    private Label firstKnown(Node node, Unit unit) {
        return part(node, isNamed(node.operands().get(1)) ? 1 : 0, unit);
    }

    private static boolean isNamed(Node node) {
        return switch (node.operator()) {
            case FACT, DEFINITION, OPEN_TERM, STANDARD -> true;
            default -> false;
        };
    }

    // “at least nothing” is said of the number, for which nobody has to know that it is the larger of two
    private Label bounded(Node node, Unit unit, String boundZh, String boundEn, String zh, String en) {
        int constant = IntStream.range(0, node.operands().size())
                .filter(i -> isConstant(node.operands().get(i)))
                .findFirst()
                .orElse(-1);
        if (node.operands().size() == 2 && constant >= 0) {
            Label bound = part(node, constant, unit);
            Label of = part(node, 1 - constant, unit);
            return Label.of(of.zh() + "（" + boundZh + bound.zh() + "）", of.en() + ", " + boundEn + bound.en());
        }
        Label all = joined(node, "与", " and ", unit);
        return Label.of(all.zh() + zh, en + all.en());
    }

    private Label between(Node node, String zh, String en) {
        Label from = part(node, 0, Unit.DAY);
        if (node.operands().get(1).operator() == Operator.CASE_DATE) {
            return Label.of("自" + from.zh() + "起的" + zh, en + " since " + from.en());
        }
        Label to = part(node, 1, Unit.DAY);
        return Label.of("自" + from.zh() + "到" + to.zh() + "的" + zh, en + " from " + from.en() + " to " + to.en());
    }

    private static Label constant(Object value, Unit unit) {
        if (value instanceof Fraction number) {
            return Quantities.factor(number, unit);
        } else if (value instanceof Coded coded) {
            return coded.label();
        } else if (value instanceof LocalDate day) {
            return Label.of(day.toString(), day.toString());
        }
        return value.equals(true) ? Label.of("一律成立", "in all cases") : Label.of("一律不成立", "in no case");
    }

    private static Label standard(Standard.Use use) {
        Label name = use.standard().label();
        String zh = use.area().map(a -> a.label().zh()).orElse("") + (use.previousYear() ? "上年度" : "");
        String en = use.area().map(a -> a.label().en() + " ").orElse("") + (use.previousYear() ? "last year’s " : "");
        String variant = use.variants().isEmpty() ? "" : " (" + String.join(", ", use.variants()) + ")";
        return Label.of(zh + name.zh() + variant, en + name.en() + variant);
    }

    // Putting together

    private Label part(Node node, int index, Unit unit) {
        Node operand = node.operands().get(index);
        if (isCalculation(operand) && size(operand) > LONGEST_WITHIN) {
            return inShort(operand);
        }
        return isLong(operand) ? SHORT : say(operand, units.ofOperand(node, index, unit));
    }

    // what goes over a list or chooses says in few words what it is, whatever stands below it
    private boolean isLong(Node node) {
        return switch (node.operator()) {
            case SUM, COUNT, CHOOSE, ANY, EACH -> false;
            default -> size(node) > LONGEST;
        };
    }

    private static boolean isCalculation(Node node) {
        return switch (node.operator()) {
            case PLUS, MINUS, TIMES, DIVIDED_BY, LARGEST, SMALLEST, ROUNDED, ROUNDED_AS -> true;
            default -> false;
        };
    }

    // what stands below it says how it was come to
    private static Label inShort(Node node) {
        return switch (node.operator()) {
            case PLUS -> Label.of("合计", "the sum");
            case MINUS -> Label.of("差额", "the difference");
            case TIMES -> Label.of("乘积", "the product");
            case DIVIDED_BY -> Label.of("商", "the quotient");
            case LARGEST -> Label.of("较高者", "the larger");
            case SMALLEST -> Label.of("较低者", "the smaller");
            default -> Label.of("取整后的数额", "the rounded amount");
        };
    }

    // the operand of an operand that joins others stands in brackets
    private Label inside(Node node, int index, Unit unit) {
        Node operand = node.operands().get(index);
        Label label = part(node, index, unit);
        boolean isShort = isCalculation(operand) && size(operand) > LONGEST_WITHIN;
        return joins(operand) && !isShort ? around("（", label, "）", "(", ")") : label;
    }

    private static boolean joins(Node node) {
        return switch (node.operator()) {
            case ALL_OF, ANY_OF, PLUS, MINUS, TIMES, DIVIDED_BY, LARGEST, SMALLEST, ROUNDED, ROUNDED_AS ->
                node.operands().size() > 1;
            default -> false;
        };
    }

    private Label joined(Node node, String zh, String en, Unit unit) {
        return join(node, zh, en, i -> inside(node, i, unit));
    }

    private Label denied(Node node, String zh, String en) {
        return join(node, zh, en, i -> {
            Node operand = node.operands().get(i);
            Label label = isLong(operand) ? SHORT : deny(operand);
            return joins(operand) ? around("（", label, "）", "(", ")") : label;
        });
    }

    private static Label join(Node node, String zh, String en, IntFunction<Label> part) {
        String allZh = "";
        String allEn = "";
        for (int i = 0; i < node.operands().size(); i++) {
            Label one = i < LONGEST ? part.apply(i) : SHORT;
            allZh += (i == 0 ? "" : zh) + one.zh();
            allEn += (i == 0 ? "" : en) + one.en();
            if (i >= LONGEST) {
                break;
            }
        }
        return allZh.isEmpty() ? SHORT : Label.of(allZh, allEn);
    }

    private static Label around(String beforeZh, Label label, String afterZh, String beforeEn, String afterEn) {
        return Label.of(beforeZh + label.zh() + afterZh, beforeEn + label.en() + afterEn);
    }

    // of how many parts it would be, were nothing shared; what has a name is one
    private int size(Node node) {
        Integer known = sizes.get(node);
        if (known == null) {
            int size = 1;
            if (!isNamed(node)) {
                for (Node operand : node.operands()) {
                    size = Math.min(LONGEST + 1, size + size(operand));
                }
            }
            known = size;
            sizes.put(node, known);
        }
        return known;
    }
}
