package org.jiuzhu.conformance;

import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;

/** Says a node of a rule in a few words, so that someone who reads a report knows which condition is meant. */
final class Wording implements Node.Visitor<Label> {

    private static final int FEN = 100;

    /** Of how many parts words can be. */
    private static final int LONGEST = 100;

    /** What a constant in it is measured in. */
    private final Unit unit;

    private Wording(Unit unit) {
        this.unit = unit;
    }

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
        return node.accept(new Wording(unit));
    }

    // Leaves

    @Override
    public Label stated(Leaf.Stated node) {
        return node.fact().label();
    }

    @Override
    public Label truth(Leaf.TruthConstant node) {
        return node.value() ? Label.of("总是", "always") : Label.of("从不", "never");
    }

    @Override
    public Label number(Leaf.NumberConstant node) {
        return unit.of(unit == Unit.MONEY ? money(node.value()) : number(node.value()));
    }

    @Override
    public Label day(Leaf.DayConstant node) {
        return Label.of(node.value().toString(), node.value().toString());
    }

    @Override
    public Label code(Leaf.CodeConstant node) {
        return node.value().label();
    }

    @Override
    public Label figure(Leaf.PublishedFigure node) {
        return standard(Standard.Use.of(node.figure()));
    }

    @Override
    public Label isPublished(Leaf.IsPublished node) {
        return around("已公布", standard(Standard.Use.of(node.figure())), "", "", " is published");
    }

    @Override
    public Label term(Leaf.Term node) {
        return node.term().label();
    }

    @Override
    public Label discretion(Leaf.Discretion node) {
        return Label.of("主管机关适用本条", "the authority uses the rule");
    }

    @Override
    public Label caseDate(Leaf.CaseDate node) {
        return Label.of("案件日期", "date of the case");
    }

    @Override
    public Label isEligible(Leaf.IsEligible node) {
        return around("符合", node.programme().label(), "条件", "eligible for ", "");
    }

    @Override
    public Label runsOn(Leaf.RunsOn node) {
        return around("", node.programme().label(), "在渐退期内", "", " runs on");
    }

    @Override
    public Label isDecidedBy(Leaf.IsDecidedBy node) {
        return around("由", node.asked().body().label(), "审核确认", "decided by ", "");
    }

    // Passed on

    @Override
    public Label defined(PassedOn.Defined node) {
        return node.definition().label();
    }

    @Override
    public Label ofOwner(PassedOn.OfOwner node) {
        return part(node.operand(), unit);
    }

    @Override
    public Label firstKnown(PassedOn.FirstKnown node) {
        return pair(node, "，未知时：", ", if unknown: ");
    }

    // Conditions

    @Override
    public Label joined(Proposition.Joined node) {
        return switch (node.how()) {
            case ALL_OF -> joined(node, "且", " and ");
            case ANY_OF -> joined(node, "或", " or ");
        };
    }

    @Override
    public Label not(Proposition.Not node) {
        return around("并非：", operand(node, 0), "", "not: ", "");
    }

    @Override
    public Label compared(Proposition.Compared node) {
        return switch (node.how()) {
            case BELOW -> pair(node, "低于", " below ");
            case AT_MOST -> pair(node, "不高于", " at most ");
            case ABOVE -> pair(node, "高于", " above ");
            case AT_LEAST -> pair(node, "不低于", " at least ");
        };
    }

    @Override
    public Label oneOf(Proposition.OneOf node) {
        Label of = operand(node, 0);
        return Label.of(
                of.zh() + "为" + node.values().stream().map(v -> v.label().zh()).collect(Collectors.joining("、")),
                of.en() + " is "
                        + node.values().stream().map(v -> v.label().en()).collect(Collectors.joining(", ")));
    }

    @Override
    public Label within(Proposition.Within node) {
        return around("", operand(node, 0), "在" + node.place() + "之内", "", " within " + node.place());
    }

    @Override
    public Label different(Proposition.Different node) {
        return pair(node, "不同于", " differs from ");
    }

    // Numbers

    @Override
    public Label computed(Calculation.Computed node) {
        return switch (node.how()) {
            case PLUS -> joined(node, "＋", " + ");
            case MINUS -> pair(node, "－", " − ");
            case TIMES -> pair(node, "×", " × ");
            case DIVIDED_BY -> pair(node, "÷", " ÷ ");
            case LARGEST -> joined(node, "与", " or ", "取高者", "the larger of ");
            case SMALLEST -> joined(node, "与", " or ", "取低者", "the smaller of ");
        };
    }

    @Override
    public Label rounded(Calculation.Rounded node) {
        return around("", operand(node, 0), "（取整）", "", " (rounded)");
    }

    @Override
    public Label roundedAs(Calculation.RoundedAs node) {
        return around("", operand(node, 0), "（取整）", "", " (rounded)");
    }

    @Override
    public Label chosen(Calculation.Chosen node) {
        return Label.of("按情形确定", "by case");
    }

    @Override
    public Label monthAfter(Calculation.MonthAfter node) {
        return around("", operand(node, 0), "的次月一日", "first day of the month after ", "");
    }

    @Override
    public Label between(Calculation.Between node) {
        return switch (node.how()) {
            case YEARS_BETWEEN -> around("", operand(node, 0), "起的周岁", "years since ", "");
            case MONTHS_BETWEEN -> around("", operand(node, 0), "起的满月数", "months since ", "");
        };
    }

    // Lists

    @Override
    public Label quantified(OfList.Quantified node) {
        return switch (node.how()) {
            case ANY -> listed(node, node.condition(), "有一个：", "one of the ");
            case EACH -> listed(node, node.condition(), "每一个：", "each of the ");
        };
    }

    @Override
    public Label counted(OfList.Counted node) {
        return listed(node, node.condition(), "的数目：", "number of ");
    }

    @Override
    public Label summed(OfList.Summed node) {
        return listed(node, node.value(), "合计：", "sum over the ");
    }

    // Parts

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

    private static Label listed(OfList node, Node operand, String zh, String en) {
        Label list = node.relation().label();
        Label of = part(operand, unit(operand));
        if (node.relation().isSingle()) {
            return of;
        }
        return Label.of(list.zh() + zh + of.zh(), en + list.en() + ": " + of.en());
    }

    private static Label standard(Standard.Use use) {
        Label name = use.standard().label();
        String zh = use.area().map(a -> a.label().zh()).orElse("") + (use.previousYear() ? "上年度" : "");
        String en = use.area().map(a -> a.label().en() + " ").orElse("") + (use.previousYear() ? "last year's " : "");
        String variant = use.variants().isEmpty() ? "" : " (" + String.join(", ", use.variants()) + ")";
        return Label.of(zh + name.zh() + variant, en + name.en() + variant);
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
            case FACT -> ((Leaf.Stated) node).fact().unit();
            case STANDARD -> ((Leaf.PublishedFigure) node).figure().unit();
            case DEFINITION -> ((PassedOn.Defined) node).definition().unit();
            case OPEN_TERM -> ((Leaf.Term) node).term().unit();
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
