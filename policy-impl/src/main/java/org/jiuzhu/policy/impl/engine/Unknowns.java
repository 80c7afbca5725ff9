package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/** Collects what is unknown and matters, each once, in the order in which the rules read it. */
final class Unknowns {

    private final Map<Visit, Missing> questions;
    private final Map<Key, Missing> found = new LinkedHashMap<>();
    private final Set<Visit> visited = new HashSet<>();
    private @Nullable Rule<?> reading;
    private @Nullable PolicyException byZero;

    /**
     * Collects for one result of a case.
     *
     * @param questions what was asked for other results of the case, so that nothing is asked in new words
     */
    Unknowns(Map<Visit, Missing> questions) {
        this.questions = questions;
    }

    /** What is asked of a frame, or of the authority if there is none; most of it is compared by identity. */
    record Visit(Object what, @Nullable Frame frame) {}

    /** What makes two questions the same. */
    record Key(Missing.Kind kind, String id) {

        static Key of(Missing missing) {
            return new Key(missing.kind(), missing.id());
        }
    }

    /** Takes the rule whose conditions and values are named from now on; returns the one before. */
    @Nullable
    Rule<?> read(@Nullable Rule<?> rule) {
        Rule<?> before = reading;
        reading = rule;
        return before;
    }

    void addQuotientByZero(Frame frame, Numbers.Computed quotient) {
        if (byZero == null) {
            Eval divisor = quotient.divisor();
            Label name = Phrases.name(divisor);
            byZero = new PolicyException((reading == null ? "a definition" : "rule " + reading) + " divides by "
                    + name.en() + " (" + name.zh() + ", " + divisor.node + "), which is zero for " + frame.path
                    + ", and the result depends on the quotient; where that can be, a condition that keeps zero out has to"
                    + " stand before the quotient, and where it cannot, the facts are wrong");
        }
    }

    /**
     * Refuses a result that nothing can settle: it depends on a quotient by zero, and on nothing that anybody could say.
     *
     * @throws PolicyException if that is so
     */
    void checkQuotients() {
        if (byZero != null && found.isEmpty()) {
            throw byZero;
        }
    }

    ImmutableList<Missing> list() {
        return ImmutableList.copyOf(found.values());
    }

    /** Whether a shared node is seen for the first time for this frame. */
    boolean isFirstVisit(Eval eval, Frame frame) {
        return visited.add(new Visit(eval, frame));
    }

    void add(Frame frame, Fact<?, ?> fact) {
        add(new Visit(fact, frame), () -> {
            Label question = frame.listed().map(fact::question).orElseGet(fact::question);
            return missing(Missing.Kind.FACT, frame.path + "." + fact.id(), question, Optional.empty());
        });
    }

    void add(Frame frame, Relation<?, ?> list) {
        add(new Visit(list, frame), () -> {
            Label question = frame.listed().map(list::question).orElseGet(list::question);
            return missing(Missing.Kind.FACT, frame.path + "." + list.id(), question, Optional.empty());
        });
    }

    void add(OpenTerm<?> term, Optional<Clause> clause) {
        add(
                new Visit(term, null),
                () -> missing(Missing.Kind.OPEN_TERM, term.id(), term.label(), clause.map(Clause::cite)));
    }

    void addDiscretion(Rule<?> rule) {
        add(new Visit(rule.id(), null), () -> {
            Label question = Label.of(
                    "主管机关是否适用本条：" + rule.says().zh(),
                    "Does the authority use this rule: " + rule.says().en());
            return missing(
                    Missing.Kind.DISCRETION,
                    rule.id(),
                    question,
                    Optional.of(rule.clause().cite()));
        });
    }

    void add(Standard.Use use, Supplier<Label> question) {
        add(new Visit(use, null), () -> missing(Missing.Kind.STANDARD, use.id(), question.get(), Optional.empty()));
    }

    /** A year of which the working days are lacking. */
    void addYear(int year, WorkingCalendar calendar) {
        add(new Visit(year, null), () -> {
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

    private void add(Visit asked, Supplier<Missing> question) {
        Missing missing = questions.computeIfAbsent(asked, a -> question.get());
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
