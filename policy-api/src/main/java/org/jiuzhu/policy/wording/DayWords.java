package org.jiuzhu.policy.wording;

import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;

/** What days are called that are reckoned from others, and the time between them. */
final class DayWords {

    private final Wording words;

    DayWords(Wording words) {
        this.words = words;
    }

    Label monthAfter(Calculation.MonthAfter node) {
        return Wording.around("", words.part(node, 0, Unit.DAY), "的次月一日", "first day of the month after ", "");
    }

    Label partOfDay(Reckoning.PartOfDay node) {
        Label day = words.part(node, 0, Unit.DAY);
        return switch (node.how()) {
            case YEAR_OF -> Wording.around("", day, "的年份", "year of ", "");
            case MONTH_OF -> Wording.around("", day, "的月份", "month of ", "");
        };
    }

    Label nearestDay(Reckoning.NearestDay node) {
        Label day = words.part(node, 0, Unit.DAY);
        Label named = Quantities.of(node.named());
        return switch (node.how()) {
            case FIRST_ON_OR_AFTER ->
                Label.of(
                        "自" + day.zh() + "起（含当日）的第一个" + named.zh(), "first " + named.en() + " on or after " + day.en());
            case LAST_ON_OR_BEFORE ->
                Label.of(
                        "截至" + day.zh() + "（含当日）的最后一个" + named.zh(),
                        "last " + named.en() + " on or before " + day.en());
        };
    }

    Label laterDay(Reckoning.LaterDay node) {
        Label day = words.part(node, 0, Unit.DAY);
        // the word for a year of age is no word for a year that passes
        Label by = Wording.isConstant(node.by())
                ? words.say(node.by(), Unit.NUMBER)
                : Wording.around("（", words.part(node, 1, node.how().unit()), "）", "(", ")");
        boolean isOne = by.en().equals("1");
        return switch (node.how()) {
            case PLUS_YEARS -> later(day, "满", by, "年之日", isOne ? " year after " : " years after ");
            case PLUS_MONTHS -> later(day, "满", by, "个月之日", isOne ? " month after " : " months after ");
            case PLUS_DAYS -> later(day, "之后第", by, "日", isOne ? " day after " : " days after ");
            case LAST_DAY_WITHIN_MONTHS ->
                Label.of(
                        day.zh() + "起" + by.zh() + "个月期限的最后一日",
                        "last day of " + by.en() + (isOne ? " month from " : " months from ") + day.en());
        };
    }

    private static Label later(Label day, String zh, Label by, String afterZh, String en) {
        return Label.of(day.zh() + zh + by.zh() + afterZh, "the day " + by.en() + en + day.en());
    }

    Label between(Calculation.Between node) {
        return switch (node.how()) {
            case YEARS_BETWEEN -> between(node, "周岁", "completed years");
            case MONTHS_BETWEEN -> between(node, "满月数", "completed months");
        };
    }

    private Label between(Calculation.Between node, String zh, String en) {
        Label from = words.part(node, 0, Unit.DAY);
        if (node.to().operator() == Operator.CASE_DATE) {
            return Label.of("自" + from.zh() + "起的" + zh, en + " since " + from.en());
        }
        Label to = words.part(node, 1, Unit.DAY);
        return Label.of("自" + from.zh() + "到" + to.zh() + "的" + zh, en + " from " + from.en() + " to " + to.en());
    }
}
