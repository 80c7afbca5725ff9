package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;

/** The questions of one case, each once and with a number above zero. */
final class Asked {

    private final Reading reading;
    private final List<Question> questions = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    Asked(Reading reading) {
        this.reading = reading;
    }

    /** A fact, or a list, of an entity. */
    private record OfEntity(Object what, int table, int row) {}

    /** What makes two questions the same, whoever asks them. */
    private record Key(Missing.Kind kind, String id) {}

    /** The largest number. */
    int last() {
        return questions.size();
    }

    Question get(int number) {
        return questions.get(number - 1);
    }

    /** The question for a fact of an entity. */
    int of(int table, int row, Fact<?, ?> fact) {
        return number(new OfEntity(fact, table, row), () -> {
            Optional<String> listed = rows().listedAs(table, row);
            return fact(
                    table, row, fact.id(), () -> listed.isPresent() ? fact.question(listed.get()) : fact.question());
        });
    }

    /** The question who is in a list. */
    int of(int table, int row, Relation<?, ?> list) {
        return number(new OfEntity(list, table, row), () -> {
            Optional<String> listed = rows().listedAs(table, row);
            return fact(
                    table, row, list.id(), () -> listed.isPresent() ? list.question(listed.get()) : list.question());
        });
    }

    private Rows rows() {
        return reading.rows();
    }

    private Question fact(int table, int row, String id, Supplier<Label> words) {
        return question(Missing.Kind.FACT, rows().path(table, row) + "." + id, words, Optional.empty());
    }

    /** The question what an open term is. */
    int of(OpenTerm<?> term) {
        return number(term, () -> {
            Optional<Clause> clause = term.basis().on(reading.sources().date());
            return question(Missing.Kind.OPEN_TERM, term.id(), term::question, clause.map(Clause::cite));
        });
    }

    /** The question whether the authority uses a rule. */
    int ofDiscretion(Rule<?> rule) {
        return number(
                rule.id(),
                () -> question(
                        Missing.Kind.DISCRETION,
                        rule.id(),
                        () -> Label.of(
                                "主管机关是否适用本条：" + rule.says().zh(),
                                "Does the authority use this rule: "
                                        + rule.says().en()),
                        Optional.of(rule.clause().cite())));
    }

    /** The question for a standard. */
    int of(Standard.Use use, Supplier<Label> words) {
        return number(use, () -> question(Missing.Kind.STANDARD, use.id(), words, Optional.empty()));
    }

    /** The question for a row of a table, or for the whole table. */
    int ofRow(String id, Supplier<Label> words) {
        return number(
                new Key(Missing.Kind.STANDARD, id), () -> question(Missing.Kind.STANDARD, id, words, Optional.empty()));
    }

    /** The question for the working days of a year. */
    int ofYear(int year, WorkingCalendar calendar) {
        return number(
                year,
                () -> question(
                        Missing.Kind.CALENDAR,
                        "working-calendar " + year,
                        () -> year(year, calendar),
                        Optional.empty()));
    }

    private static Label year(int year, WorkingCalendar calendar) {
        Optional<Integer> first = calendar.years().stream().findFirst();
        return first.isPresent() && year < first.get()
                ? Label.of(
                        year + "年早于工作日历收录的第一年（" + first.get() + "年），请核对日期；日期无误的，请提供" + year + "年的工作日历",
                        year + " lies before the first year of the working calendar, " + first.get()
                                + ": check the date; if it is right, give the working calendar of " + year)
                : Label.of(
                        "请提供" + year + "年的工作日历（国务院办公厅每年秋季公布下一年度的节假日安排）",
                        "Give the working calendar of " + year
                                + " (the State Council publishes the holidays of the next year each autumn)");
    }

    private static Question question(Missing.Kind kind, String id, Supplier<Label> words, Optional<String> citation) {
        return new Question(kind, id, words, citation, 1);
    }

    // two things may be asked for by the same name
    private int number(Object what, Supplier<Question> question) {
        Integer known = numbers.get(what);
        if (known == null) {
            Question made = question.get();
            known = numbers.computeIfAbsent(new Key(made.kind(), made.id()), k -> {
                questions.add(made);
                return questions.size();
            });
            numbers.put(what, known);
        }
        return known;
    }

    /** The questions of some numbers, in their order. */
    ImmutableList<Missing> list(int[] some) {
        ImmutableList.Builder<Missing> list = ImmutableList.builderWithExpectedSize(some.length);
        for (int number : some) {
            list.add(get(number));
        }
        return list.build();
    }
}
