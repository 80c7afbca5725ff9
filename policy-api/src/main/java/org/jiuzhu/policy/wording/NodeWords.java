package org.jiuzhu.policy.wording;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OfPlace;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

/** What each node is called: a line for each verb, which the compiler asks for. */
final class NodeWords implements Node.Visitor<Label> {

    private final Wording words;
    /** What a number counts that does not say so itself. */
    private final Unit unit;

    private final boolean holds;

    /** Whether a condition is said as one that holds or as one that does not. */
    enum Side {
        HOLDS,
        FAILS
    }

    NodeWords(Wording words, Unit unit, Side side) {
        this.words = words;
        this.unit = unit;
        this.holds = side == Side.HOLDS;
    }

    private Label name(Label label) {
        return holds ? label : Sentences.denied(label);
    }

    private Label part(Node node, int index, Unit of) {
        return words.part(node, index, of);
    }

    // Leaves

    @Override
    public Label stated(Leaf.Stated node) {
        return name(node.fact().label());
    }

    @Override
    public Label truth(Leaf.TruthConstant node) {
        return node.value() == holds ? Label.of("一律成立", "in all cases") : Label.of("一律不成立", "in no case");
    }

    @Override
    public Label number(Leaf.NumberConstant node) {
        return Quantities.factor(node.value(), unit);
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
        return Wording.around(
                holds ? "已公布" : "未公布",
                standard(Standard.Use.of(node.figure())),
                "",
                "the ",
                holds ? " is published" : " is not published");
    }

    @Override
    public Label term(Leaf.Term node) {
        return name(node.term().label());
    }

    @Override
    public Label discretion(Leaf.Discretion node) {
        return holds
                ? Label.of("主管机关适用本条", "the authority uses this rule")
                : Label.of("主管机关不适用本条", "the authority does not use this rule");
    }

    @Override
    public Label caseDate(Leaf.CaseDate node) {
        return Label.of("审核日期", "date of the case");
    }

    @Override
    public Label casePlace(OfPlace.CasePlace node) {
        return Label.of("办理地", "place of the case");
    }

    @Override
    public Label isEligible(OfProgramme.IsEligible node) {
        return Wording.around(
                holds ? "符合" : "不符合",
                node.programme().label(),
                "条件",
                holds ? "eligible for " : "not eligible for ",
                "");
    }

    @Override
    public Label runsOn(OfProgramme.RunsOn node) {
        return Wording.around(
                "", node.programme().label(), holds ? "在渐退期内" : "不在渐退期内", "", holds ? " runs on" : " does not run on");
    }

    @Override
    public Label amountOf(OfProgramme.AmountOf node) {
        return Wording.around("", node.programme().label(), "金额", "amount of ", "");
    }

    @Override
    public Label isDecidedBy(Leaf.IsDecidedBy node) {
        return Wording.around(
                holds ? "由" : "不由", node.asked().body().label(), "审核确认", "", holds ? " decides" : " does not decide");
    }

    // Passed on

    @Override
    public Label defined(PassedOn.Defined node) {
        return name(node.definition().label());
    }

    @Override
    public Label ofOwner(PassedOn.OfOwner node) {
        return holds ? part(node, 0, unit) : words.deny(node.operand());
    }

    // somebody's finding goes before the rule, which has the better name
    @Override
    public Label firstKnown(PassedOn.FirstKnown node) {
        return name(part(node, Wording.isNamed(node.second()) ? 1 : 0, unit));
    }

    // Conditions

    // what does not hold as a whole fails in one of its parts
    @Override
    public Label joined(Proposition.Joined node) {
        return switch (node.how()) {
            case ALL_OF -> holds ? words.joined(node, "且", " and ", unit) : words.denied(node, "或", " or ");
            case ANY_OF -> holds ? words.joined(node, "或", " or ", unit) : words.denied(node, "且", " and ");
        };
    }

    @Override
    public Label not(Proposition.Not node) {
        return holds ? words.deny(node.condition()) : words.say(node.condition(), Unit.TRUTH);
    }

    @Override
    public Label compared(Proposition.Compared node) {
        boolean ofDays = words.units.ofOperand(node, 0, Unit.TRUTH) == Unit.DAY;
        return switch (holds ? node.how() : node.how().opposite()) {
            case BELOW -> ofDays ? sides(node, "早于", " is before ", "") : sides(node, "低于", " is below ", "");
            case AT_MOST -> ofDays ? sides(node, "不晚于", " is not after ", "") : sides(node, "不高于", " is at most ", "");
            case ABOVE -> ofDays ? sides(node, "晚于", " is after ", "") : sides(node, "高于", " is above ", "");
            case AT_LEAST ->
                ofDays ? sides(node, "不早于", " is not before ", "") : sides(node, "不低于", " is at least ", "");
        };
    }

    @Override
    public Label equal(Proposition.Equal node) {
        boolean ofDays = words.units.ofOperand(node, 0, Unit.TRUTH) == Unit.DAY;
        if (ofDays) {
            return holds ? sides(node, "与", " is on ", "是同一天") : sides(node, "与", " is not on ", "不是同一天");
        }
        return holds ? sides(node, "等于", " is exactly ", "") : sides(node, "不等于", " is not exactly ", "");
    }

    private Label sides(Node node, String zh, String en, String afterZh) {
        Label left = part(node, 0, Unit.TRUTH);
        Label right = part(node, 1, Unit.TRUTH);
        return Label.of(left.zh() + zh + right.zh() + afterZh, left.en() + en + right.en());
    }

    @Override
    public Label oneOf(Proposition.OneOf node) {
        Label of = part(node, 0, Unit.CODE);
        String zh = node.values().stream().map(v -> v.label().zh()).collect(Collectors.joining("、"));
        String en = node.values().stream().map(v -> v.label().en()).collect(Collectors.joining(", "));
        if (node.values().size() == 1) {
            return Label.of(of.zh() + (holds ? "为" : "不是") + zh, of.en() + (holds ? " is " : " is not ") + en);
        }
        return Label.of(
                of.zh() + (holds ? "为下列之一：" : "不是下列任何一种：") + zh,
                of.en() + (holds ? " is one of: " : " is none of: ") + en);
    }

    @Override
    public Label within(OfPlace.Within node) {
        return Wording.around(
                "",
                part(node, 0, Unit.CODE),
                (holds ? "在" : "不在") + node.place() + "之内",
                "",
                (holds ? " lies within " : " does not lie within ") + node.place());
    }

    @Override
    public Label liesIn(OfPlace.LiesIn node) {
        return holds ? sides(node, "在", " lies within ", "之内") : sides(node, "不在", " does not lie within ", "之内");
    }

    @Override
    public Label different(OfPlace.Different node) {
        return holds ? sides(node, "与", " differs from ", "不同") : sides(node, "与", " is the same as ", "相同");
    }

    // Lists

    private ListWords lists(OfList node) {
        return new ListWords(words, node, holds);
    }

    @Override
    public Label quantified(OfList.Quantified node) {
        return lists(node).quantified(node);
    }

    @Override
    public Label counted(OfList.Counted node) {
        return lists(node).counted(node);
    }

    @Override
    public Label ranked(OfList.Ranked node) {
        return lists(node).ranked();
    }

    @Override
    public Label summed(OfList.Summed node) {
        return lists(node).summed(node, unit);
    }

    @Override
    public Label picked(OfList.Picked node) {
        return lists(node).picked(node, unit);
    }

    // Numbers

    @Override
    public Label computed(Calculation.Computed node) {
        return switch (node.how()) {
            case PLUS -> words.joined(node, " + ", " + ", unit);
            case MINUS -> words.joined(node, " − ", " − ", unit);
            case TIMES -> words.joined(node, " × ", " × ", unit);
            case DIVIDED_BY -> words.joined(node, " ÷ ", " ÷ ", unit);
            case LARGEST ->
                node.sort() == Node.Sort.DAY
                        ? picked(node, "中较晚者", "the later of ")
                        : bounded(node, "不低于", "at least ", "取高者", "the larger of ");
            case SMALLEST ->
                node.sort() == Node.Sort.DAY
                        ? picked(node, "中较早者", "the earlier of ")
                        : bounded(node, "不高于", "at most ", "取低者", "the smaller of ");
        };
    }

    // “at least nothing” is said of the number, for which nobody has to know that it is the larger of two
    private Label bounded(Node node, String boundZh, String boundEn, String zh, String en) {
        int constant = IntStream.range(0, node.operands().size())
                .filter(i -> Wording.isConstant(node.operands().get(i)))
                .findFirst()
                .orElse(-1);
        if (node.operands().size() == 2 && constant >= 0) {
            Label bound = part(node, constant, unit);
            Label of = part(node, 1 - constant, unit);
            return Label.of(of.zh() + "（" + boundZh + bound.zh() + "）", of.en() + ", " + boundEn + bound.en());
        }
        return picked(node, zh, en);
    }

    private Label picked(Node node, String zh, String en) {
        Label all = words.joined(node, "与", " and ", unit);
        return Label.of(all.zh() + zh, en + all.en());
    }

    @Override
    public Label rounded(Calculation.Rounded node) {
        Label how = Quantities.of(node.rounding());
        return Wording.around("", words.inside(node, 0, unit), "（" + how.zh() + "）", "", ", " + how.en());
    }

    @Override
    public Label lookedUp(LookedUp node) {
        return new TableWords(words).lookedUp(node, unit);
    }

    @Override
    public Label roundedAs(Calculation.RoundedAs node) {
        return Wording.around("", words.inside(node, 0, unit), "（取整）", "", ", rounded");
    }

    @Override
    public Label chosen(Calculation.Chosen node) {
        return switch (node.sort()) {
            case DAY -> Label.of("按情形确定的日期", "the day for the case");
            case CHOICE -> Label.of("按情形确定的类别", "the kind for the case");
            default -> Label.of("按情形确定的数额", "the amount for the case");
        };
    }

    @Override
    public Label monthAfter(Calculation.MonthAfter node) {
        return new DayWords(words).monthAfter(node);
    }

    @Override
    public Label partOfDay(Reckoning.PartOfDay node) {
        return new DayWords(words).partOfDay(node);
    }

    @Override
    public Label nearestDay(Reckoning.NearestDay node) {
        return new DayWords(words).nearestDay(node);
    }

    @Override
    public Label laterDay(Reckoning.LaterDay node) {
        return new DayWords(words).laterDay(node);
    }

    @Override
    public Label between(Calculation.Between node) {
        return new DayWords(words).between(node);
    }

    static Label standard(Standard.Use use) {
        Label name = use.standard().label();
        String zh = use.area().map(a -> a.label().zh()).orElse("") + (use.previousYear() ? "上年度" : "");
        String en = use.area().map(a -> a.label().en() + " ").orElse("") + (use.previousYear() ? "last year’s " : "");
        String variant = use.variants().isEmpty() ? "" : " (" + String.join(", ", use.variants()) + ")";
        return Label.of(zh + name.zh() + variant, en + name.en() + variant);
    }
}
