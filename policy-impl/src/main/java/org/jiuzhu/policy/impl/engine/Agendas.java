package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedStep;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Agenda;
import org.jiuzhu.policy.time.ChangePoint;

/** What is due of many cases. */
final class Agendas {

    private static final Label REVIEW = Label.of("定期核查", "review");
    private static final Label NOTHING = Label.of("不涉及", "does not come into it");

    private final PolicyEngine engine;
    private final LocalDate last;
    private final List<Agenda.Entry> entries = new ArrayList<>();

    private Agendas(PolicyEngine engine, LocalDate last) {
        this.engine = engine;
        this.last = last;
    }

    static Agenda of(PolicyEngine engine, Iterable<Case> cases, LocalDate last) {
        Agendas agenda = new Agendas(engine, last);
        ImmutableList.Builder<Agenda.Refused> refused = ImmutableList.builder();
        for (Case input : cases) {
            int before = agenda.entries.size();
            try {
                agenda.add(input);
            } catch (PolicyException wrong) {
                agenda.entries.subList(before, agenda.entries.size()).clear();
                refused.add(new Agenda.Refused(input.household().id(), String.valueOf(wrong.getMessage())));
            }
        }
        // whoever is due on the same day stays in the order of the cases
        return new Agenda(
                ImmutableList.sortedCopyOf(Comparator.comparing(Agenda.Entry::day), agenda.entries), refused.build());
    }

    private void add(Case input) {
        Assessment assessment = engine.assess(input);
        for (Determination<?> determination : assessment.determinations()) {
            determination.procedure().steps().forEach(step -> step(input, determination, step));
            determination
                    .procedure()
                    .nextReview()
                    .ifPresent(
                            day -> add(input, day, Agenda.Kind.REVIEW, determination, REVIEW, ImmutableSortedSet.of()));
        }
        // a last day before the case leaves nothing to look ahead to, and what is overdue stands above
        if (last.isAfter(input.date())) {
            ImmutableSet<Programme<?>> looked = assessment.determinations().stream()
                    .map(Determination::programme)
                    .collect(ImmutableSet.<Programme<?>>toImmutableSet());
            for (ChangePoint point : engine.changes(input, last)) {
                point.changes().stream()
                        .filter(c -> looked.contains(c.programme()) && !c.isOfReasonsOnly())
                        .forEach(c -> entries.add(new Agenda.Entry(
                                input.household().id(),
                                point.day(),
                                Agenda.Kind.RESULT,
                                c.programme(),
                                c.subject(),
                                turn(c),
                                c.rules())));
            }
        }
    }

    private static Label turn(ChangePoint.Change change) {
        Label before = change.before().map(Agendas::status).orElse(NOTHING);
        Label after = change.after().map(Agendas::status).orElse(NOTHING);
        return Label.of(before.zh() + " → " + after.zh(), before.en() + " → " + after.en());
    }

    private static Label status(Outcome<?> outcome) {
        return outcome.status().label();
    }

    // a notice has to last until its day, and nobody has to do anything by then
    private void step(Case input, Determination<?> determination, PlannedStep step) {
        if (step.need() == Need.REQUIRED
                && step.done().isEmpty()
                && !step.step().isSpan()) {
            ImmutableSortedSet<String> rules = step.limits().stream()
                    .map(l -> l.rule())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
            step.due()
                    .ifPresent(day -> add(
                            input,
                            day,
                            Agenda.Kind.STEP,
                            determination,
                            step.step().label(),
                            rules));
        }
    }

    private void add(
            Case input,
            LocalDate day,
            Agenda.Kind kind,
            Determination<?> of,
            Label what,
            ImmutableSortedSet<String> rules) {
        if (!day.isAfter(last)) {
            entries.add(new Agenda.Entry(input.household().id(), day, kind, of.programme(), of.subject(), what, rules));
        }
    }
}
