package org.jiuzhu.conformance;

import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Says a node of a rule in a few words, so that someone who reads a report knows which condition is meant. */
final class Wording {

    private static final int FEN = 100;

    /** Of how many parts words can be. */
    private static final int LONGEST = 100;

    private Wording() {}

    /** Whether a node is a condition, and not a number, a day or a coded value. */
    static boolean isCondition(Node node) {
        return node.sort() == Node.Sort.CONDITION;
    }

    /** A node in words; what joins several conditions is said by how many they are, for each of them is said by itself. */
    static Label of(Node node) {
        int parts = node.operands().size();
        return switch (node.operator()) {
            case ALL_OF -> Label.of(parts + "项条件同时符合", "all of " + parts + " conditions");
            case ANY_OF -> Label.of(parts + "项条件符合其一", "one of " + parts + " conditions");
            default -> of(node, unit(node));
        };
    }

    private static Label of(Node node, Unit unit) {
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class).label();
            case CONSTANT -> constant(node.payload(Object.class), unit);
            case STANDARD -> standard(node.payload(Standard.Use.class));
            case PUBLISHED -> around("已公布", standard(node.payload(Standard.Use.class)), "", "", " is published");
            case OPEN_TERM -> node.payload(OpenTerm.class).label();
            case DISCRETION -> Label.of("主管机关适用本条", "the authority uses the rule");
            case CASE_DATE -> Label.of("案件日期", "date of the case");
            case DEFINITION -> node.payload(Definition.class).label();
            case ELIGIBLE -> around("符合", node.payload(Programme.class).label(), "条件", "eligible for ", "");
            case RUNS_ON -> around("", node.payload(Programme.class).label(), "在渐退期内", "", " runs on");
            case IS_DECIDED_BY ->
                around("由", node.payload(Consequence.DecidedBy.class).body().label(), "审核确认", "decided by ", "");
            case OWNER -> part(node.operands().get(0), unit);
            case ALL_OF -> joined(node, "且", " and ");
            case ANY_OF -> joined(node, "或", " or ");
            case NOT -> around("并非：", operand(node, 0), "", "not: ", "");
            case BELOW -> pair(node, "低于", " below ");
            case AT_MOST -> pair(node, "不高于", " at most ");
            case ABOVE -> pair(node, "高于", " above ");
            case AT_LEAST -> pair(node, "不低于", " at least ");
            case IS_ONE_OF -> oneOf(node);
            case LIES_WITHIN -> {
                String place = node.payload(Place.class).toString();
                yield around("", operand(node, 0), "在" + place + "之内", "", " within " + place);
            }
            case DIFFERS -> pair(node, "不同于", " differs from ");
            case PLUS -> joined(node, "＋", " + ");
            case MINUS -> pair(node, "－", " − ");
            case TIMES -> pair(node, "×", " × ");
            case DIVIDED_BY -> pair(node, "÷", " ÷ ");
            case LARGEST -> joined(node, "与", " or ", "取高者", "the larger of ");
            case SMALLEST -> joined(node, "与", " or ", "取低者", "the smaller of ");
            case ROUNDED, ROUNDED_AS -> around("", operand(node, 0), "（取整）", "", " (rounded)");
            case CHOOSE -> Label.of("按情形确定", "by case");
            case FIRST_KNOWN -> pair(node, "，未知时：", ", if unknown: ");
            case ANY -> listed(node, 0, "有一个：", "one of the ");
            case EACH -> listed(node, 0, "每一个：", "each of the ");
            case COUNT -> listed(node, 0, "的数目：", "number of ");
            case SUM -> listed(node, 1, "合计：", "sum over the ");
            case YEARS_BETWEEN -> around("", operand(node, 0), "起的周岁", "years since ", "");
            case MONTH_AFTER -> around("", operand(node, 0), "的次月一日", "first day of the month after ", "");
            case MONTHS_BETWEEN -> around("", operand(node, 0), "起的满月数", "months since ", "");
        };
    }

    private static Label operand(Node node, int i) {
        return part(node.operands().get(i), unit(node));
    }

    // what nobody would read to the end is left out; each condition in it is said by itself
    private static Label part(Node node, Unit unit) {
        return size(node, new IdentityHashMap<>()) > LONGEST ? Label.of("……", "…") : of(node, unit);
    }

    // of how many parts it would be, were nothing shared; a definition is said by its name
    private static int size(Node node, IdentityHashMap<Node, Integer> known) {
        Integer size = known.get(node);
        if (size == null) {
            size = 1;
            if (node.operator() != Operator.DEFINITION) {
                for (Node operand : node.operands()) {
                    size = Math.min(LONGEST + 1, size + size(operand, known));
                }
            }
            known.put(node, size);
        }
        return size;
    }

    private static Label around(String beforeZh, Label label, String afterZh, String beforeEn, String afterEn) {
        return Label.of(beforeZh + label.zh() + afterZh, beforeEn + label.en() + afterEn);
    }

    private static Label pair(Node node, String zh, String en) {
        Label left = inside(node, 0);
        Label right = inside(node, 1);
        return Label.of(left.zh() + zh + right.zh(), left.en() + en + right.en());
    }

    private static Label joined(Node node, String zh, String en) {
        List<Label> parts = IntStream.range(0, node.operands().size())
                .mapToObj(i -> inside(node, i))
                .toList();
        return Label.of(
                parts.stream().map(Label::zh).collect(Collectors.joining(zh)),
                parts.stream().map(Label::en).collect(Collectors.joining(en)));
    }

    private static Label joined(Node node, String zh, String en, String afterZh, String beforeEn) {
        Label all = joined(node, zh, en);
        return Label.of(all.zh() + afterZh, beforeEn + all.en());
    }

    // the operand of an operand that joins others stands in brackets
    private static Label inside(Node node, int i) {
        Node operand = node.operands().get(i);
        Label label = operand(node, i);
        return switch (operand.operator()) {
            case ALL_OF, ANY_OF, PLUS, MINUS, LARGEST, SMALLEST ->
                operand.operands().size() > 1 ? Label.of("（" + label.zh() + "）", "(" + label.en() + ")") : label;
            default -> label;
        };
    }

    private static Label listed(Node node, int operand, String zh, String en) {
        Label list = node.payload(Relation.class).label();
        Label of = part(node.operands().get(operand), unit(node.operands().get(operand)));
        if (node.payload(Relation.class).isSingle()) {
            return of;
        }
        return Label.of(list.zh() + zh + of.zh(), en + list.en() + ": " + of.en());
    }

    private static Label oneOf(Node node) {
        Label of = operand(node, 0);
        Set<?> values = node.payload(Set.class);
        return Label.of(
                of.zh() + "为"
                        + values.stream().map(v -> ((Coded) v).label().zh()).collect(Collectors.joining("、")),
                of.en() + " is "
                        + values.stream().map(v -> ((Coded) v).label().en()).collect(Collectors.joining(", ")));
    }

    private static Label standard(Standard.Use use) {
        Label name = use.standard().label();
        String zh = use.area().map(a -> a.label().zh()).orElse("") + (use.previousYear() ? "上年度" : "");
        String en = use.area().map(a -> a.label().en() + " ").orElse("") + (use.previousYear() ? "last year's " : "");
        String variant = use.variants().isEmpty() ? "" : " (" + String.join(", ", use.variants()) + ")";
        return Label.of(zh + name.zh() + variant, en + name.en() + variant);
    }

    private static Label constant(Object value, Unit unit) {
        if (value instanceof Fraction number) {
            return unit.of(unit == Unit.MONEY ? money(number) : number(number));
        } else if (value instanceof Coded coded) {
            return coded.label();
        } else if (value instanceof LocalDate day) {
            return Label.of(day.toString(), day.toString());
        }
        return Label.of(value.equals(true) ? "总是" : "从不", value.equals(true) ? "always" : "never");
    }

    private static String money(Fraction fen) {
        return fen.dividedBy(Fraction.of(FEN))
                .toDecimal(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String number(Fraction number) {
        return number.isWhole()
                ? Long.toString(number.numerator())
                : number.equals(Fraction.of(number.toDecimal(4, RoundingMode.HALF_UP)))
                        ? number.toDecimal(4, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        : number.toString();
    }

    // what a constant beside it is measured in
    private static Unit unit(Node node) {
        return unit(node, Sets.newIdentityHashSet());
    }

    // where a part that is shared was looked at before, it had none
    private static Unit unit(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return Unit.RATE;
        }
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class).unit();
            case STANDARD -> Unit.MONEY;
            case DEFINITION -> node.payload(Definition.class).unit();
            case OPEN_TERM -> node.payload(OpenTerm.class).unit();
            case COUNT -> Unit.PERSONS;
            case YEARS_BETWEEN -> Unit.YEARS;
            case MONTHS_BETWEEN -> Unit.MONTHS;
            case CASE_DATE, MONTH_AFTER -> Unit.DAY;
            case TIMES, DIVIDED_BY -> Unit.RATE;
            case SUM -> unit(node.operands().get(1), seen);
            case CHOOSE -> unit(node.operands().get(node.operands().size() - 1), seen);
            case CONSTANT, DISCRETION, ELIGIBLE, RUNS_ON, PUBLISHED, IS_DECIDED_BY -> Unit.RATE;
            default ->
                node.operands().stream()
                        .map(o -> unit(o, seen))
                        .filter(u -> u != Unit.RATE && u != Unit.TRUTH)
                        .findFirst()
                        .orElse(Unit.RATE);
        };
    }
}
