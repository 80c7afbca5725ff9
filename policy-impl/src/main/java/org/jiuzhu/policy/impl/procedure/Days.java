package org.jiuzhu.policy.impl.procedure;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;

/** The days of an application: those on which steps were taken, and those by which they are to be. */
final class Days {

    /** The steps whose day a case can state. */
    private static final ImmutableMap<Step, DayFact<Application>> STATED = ImmutableMap.of(
            Step.ACCEPTANCE, Application.ACCEPTED_ON,
            Step.FIRST_OPINION, Application.FIRST_OPINION_ON,
            Step.RENEWED_OPINION, Application.RENEWED_OPINION_ON,
            Step.DECISION, Application.DECIDED_ON);

    private final int table;
    private final int row;
    private final boolean isStated;
    private final WorkingCalendar calendar;
    // days are counted one by one, and most limits are those of all procedures of the case
    private final Map<Counted, Optional<LocalDate>> ends = new HashMap<>();
    private final Map<Step, LocalDate> happened = new HashMap<>();

    Days(Reading reading, WorkingCalendar calendar) {
        this.table = reading.schema().table(Application.ENTITY);
        this.row = reading.start(Household.APPLICATION, Reading.ROOT);
        this.calendar = calendar;
        Entity application = reading.rows().entity(table, row);
        this.isStated = application != null && application.facts().iterator().hasNext();
        STATED.forEach((step, fact) -> {
            long day = reading.encoded(table, row, fact);
            if (day != Fact.UNKNOWN) {
                happened.put(step, LocalDate.ofEpochDay(day));
            }
        });
    }

    /** Whether something is known of the application. */
    boolean isStated() {
        return isStated;
    }

    /** The day on which a step was taken. */
    Optional<LocalDate> happened(Step step) {
        return Optional.ofNullable(happened.get(step));
    }

    /** Asks for the day on which an application was accepted, which says that there is one. */
    void nameAcceptance(Questions questions) {
        questions.add(table, row, Application.ACCEPTED_ON);
    }

    /** Asks for the day of a step: that by which it is planned is the last that it may take, and the day on which it was done counts instead. */
    void name(Step step, Questions questions) {
        DayFact<Application> fact = STATED.get(step);
        if (fact != null && !happened.containsKey(step)) {
            questions.add(table, row, fact);
        }
    }

    /** How long something takes from a day on. */
    private record Counted(LocalDate begin, TimeLimit limit) {}

    private Optional<LocalDate> end(LocalDate begin, TimeLimit limit) {
        return ends.computeIfAbsent(new Counted(begin, limit), c -> calendar.end(begin, limit));
    }

    /** The days of one procedure: a day on which something happened stands, others are the last that there may be. */
    final class Planned {
        private final Map<Step, LocalDate> days = new HashMap<>(happened);
        private final Questions questions;

        Planned(Questions questions) {
            this.questions = questions;
        }

        void plan(Step step, LocalDate last) {
            days.putIfAbsent(step, last);
        }

        /** The last day of a limit; empty while the first is unknown, or where the calendar lacks a year. */
        Optional<LocalDate> due(Consequence.Within<?> within) {
            LocalDate begin = days.get(within.after());
            Optional<LocalDate> end = begin == null ? Optional.empty() : end(begin, within.limit());
            if (begin != null && end.isEmpty() && !happened.containsKey(within.step())) {
                nameYear(begin.plusDays(1).getYear());
            }
            return end;
        }

        // the first year from a year on that the calendar lacks
        private void nameYear(int from) {
            int year = from;
            while (calendar.years().contains(year)) {
                year++;
            }
            questions.addYear(year, calendar);
        }
    }
}
