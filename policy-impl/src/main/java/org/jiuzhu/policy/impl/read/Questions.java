package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/** What is unknown and matters to one result, each once, in the order in which the rules read it. */
public final class Questions {

    private final Reading reading;
    private final Asked asked;
    private final Map<Key, Missing> found = new LinkedHashMap<>();
    private final Set<Long> visited = new HashSet<>();
    private @Nullable Rule<?> rule;
    private @Nullable PolicyException byZero;

    /**
     * Collects for one result of a case.
     *
     * @param asked what was asked for other results of the case, so that nothing is put into words twice
     */
    public Questions(Reading reading, Asked asked) {
        this.reading = reading;
        this.asked = asked;
    }

    /** The questions of a case, in words. */
    public static final class Asked {
        private final Map<Object, Missing> questions = new HashMap<>();
    }

    /** A fact, or a list, of an entity. */
    private record OfEntity(Object what, int table, int row) {}

    /** What makes two questions the same. */
    public record Key(Missing.Kind kind, String id) {
        public static Key of(Missing missing) {
            return new Key(missing.kind(), missing.id());
        }
    }

    /** What was found. */
    public ImmutableList<Missing> list() {
        return ImmutableList.copyOf(found.values());
    }

    /** Whether an operation is looked into for the first time at a row: what is shared is, once. */
    boolean isFirstVisit(int op, int row) {
        return visited.add((long) op << Integer.SIZE | row);
    }

    /** Takes the rule whose conditions and values are looked into from now on; returns the one before. */
    @Nullable
    Rule<?> read(@Nullable Rule<?> now) {
        Rule<?> before = rule;
        rule = now;
        return before;
    }

    /** Notes that a result depends on a quotient by zero. */
    void addQuotientByZero(Label divisor, Object text, int table, int row) {
        if (byZero == null) {
            byZero = new PolicyException((rule == null ? "a definition" : "rule " + rule) + " divides by "
                    + divisor.en() + " (" + divisor.zh() + ", " + text + "), which is zero for "
                    + reading.rows().path(table, row)
                    + ", and the result depends on the quotient; where that can be, a condition that keeps zero out has to"
                    + " stand before the quotient, and where it cannot, the facts are wrong");
        }
    }

    /**
     * Refuses a result that nothing can settle: it depends on a quotient by zero, and on nothing that anybody could say.
     *
     * @throws PolicyException if that is so
     */
    public void checkQuotients() {
        if (byZero != null && found.isEmpty()) {
            throw byZero;
        }
    }

    /** Asks for a fact of an entity. */
    public void add(int table, int row, Fact<?, ?> fact) {
        add(new OfEntity(fact, table, row), () -> {
            Label question =
                    reading.rows().listedAs(table, row).map(fact::question).orElseGet(fact::question);
            return missing(
                    Missing.Kind.FACT, reading.rows().path(table, row) + "." + fact.id(), question, Optional.empty());
        });
    }

    /** Asks who is in a list. */
    public void add(int table, int row, Relation<?, ?> list) {
        add(new OfEntity(list, table, row), () -> {
            Label question =
                    reading.rows().listedAs(table, row).map(list::question).orElseGet(list::question);
            return missing(
                    Missing.Kind.FACT, reading.rows().path(table, row) + "." + list.id(), question, Optional.empty());
        });
    }

    void add(OpenTerm<?> term) {
        Optional<Clause> clause = term.basis().on(reading.sources().date());
        add(term, () -> missing(Missing.Kind.OPEN_TERM, term.id(), term.question(), clause.map(Clause::cite)));
    }

    void addDiscretion(Rule<?> of) {
        add(of.id(), () -> {
            Label question = Label.of(
                    "主管机关是否适用本条：" + of.says().zh(),
                    "Does the authority use this rule: " + of.says().en());
            return missing(
                    Missing.Kind.DISCRETION,
                    of.id(),
                    question,
                    Optional.of(of.clause().cite()));
        });
    }

    void add(Standard.Use use, Supplier<Label> question) {
        add(use, () -> missing(Missing.Kind.STANDARD, use.id(), question.get(), Optional.empty()));
    }

    /** Asks for a row of a table, or the whole table. */
    void addRow(String id, Supplier<Label> question) {
        add(
                List.of(Missing.Kind.STANDARD, id),
                () -> missing(Missing.Kind.STANDARD, id, question.get(), Optional.empty()));
    }

    /** Asks for the working days of a year. */
    public void addYear(int year, WorkingCalendar calendar) {
        add((Object) year, () -> {
            Optional<Integer> first = calendar.years().stream().findFirst();
            Label question = first.isPresent() && year < first.get()
                    ? Label.of(
                            year + "年早于工作日历收录的第一年（" + first.get() + "年），请核对日期；日期无误的，请提供" + year + "年的工作日历",
                            year + " lies before the first year of the working calendar, " + first.get()
                                    + ": check the date; if it is right, give the working calendar of " + year)
                    : Label.of(
                            "请提供" + year + "年的工作日历（国务院办公厅每年秋季公布下一年度的节假日安排）",
                            "Give the working calendar of " + year
                                    + " (the State Council publishes the holidays of the next year each autumn)");
            return missing(Missing.Kind.CALENDAR, "working-calendar " + year, question, Optional.empty());
        });
    }

    private void add(Object what, Supplier<Missing> question) {
        Missing missing = asked.questions.computeIfAbsent(what, a -> question.get());
        found.putIfAbsent(Key.of(missing), missing);
    }

    private static Missing missing(Missing.Kind kind, String id, Label question, Optional<String> citation) {
        return Missing.builder()
                .kind(kind)
                .id(id)
                .question(question)
                .citation(citation)
                .decides(1)
                .build();
    }
}
