package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.ChangePoint;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Stretch;

/** What the rules come to for a history, day after day: it changes where a fact does, and in between where {@link ChangePoints} says so. */
final class Stretches {

    private final PolicyEngine engine;
    private final List<Stretch> stretches = new ArrayList<>();

    private Stretches(PolicyEngine engine) {
        this.engine = engine;
    }

    static ImmutableList<Stretch> of(
            PolicyEngine engine, History history, LocalDate first, LocalDate last, LocalDate known) {
        if (last.isBefore(first)) {
            throw new PolicyException("stretches: the period ends on " + last + ", before it begins on " + first);
        }
        Stretches all = new Stretches(engine);
        ImmutableList<LocalDate> turns = history.turns(known);
        for (LocalDate day = first; !day.isAfter(last); ) {
            LocalDate from = day;
            LocalDate until = turns.stream()
                    .filter(t -> t.isAfter(from))
                    .findFirst()
                    .map(t -> t.minusDays(1))
                    .filter(t -> t.isBefore(last))
                    .orElse(last);
            all.add(Case.of(history, day, known), until);
            day = until.plusDays(1);
        }
        return ImmutableList.copyOf(all.stretches);
    }

    /** Adds the days from the date of a case to another, on which its facts are the same. */
    private void add(Case input, LocalDate until) {
        ImmutableList<ChangePoint> points = engine.changes(input, until);
        Case from = input;
        for (ChangePoint point : points) {
            add(from, point.day().minusDays(1), engine.decideWithRules(from));
            from = Case.builder().from(input).date(point.day()).build();
        }
        add(from, until, engine.decideWithRules(from));
    }

    private void add(Case from, LocalDate last, Decision.WithRules decision) {
        Stretch next = new Stretch(from.date(), last, decision.outcomes(), decision.rules());
        int before = stretches.size() - 1;
        if (before >= 0 && isSame(stretches.get(before), next)) {
            LocalDate first = stretches.remove(before).first();
            stretches.add(new Stretch(first, last, next.outcomes(), next.rules()));
        } else {
            stretches.add(next);
        }
    }

    private static boolean isSame(Stretch one, Stretch other) {
        return one.outcomes().equals(other.outcomes()) && one.rules().equals(other.rules());
    }
}
