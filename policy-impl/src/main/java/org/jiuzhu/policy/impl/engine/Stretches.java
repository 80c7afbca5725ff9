package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Cause;
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
        ImmutableSetMultimap<Programme<?>, Cause> causes = ImmutableSetMultimap.of();
        for (LocalDate day = first; !day.isAfter(last); ) {
            LocalDate from = day;
            LocalDate until = turns.stream()
                    .filter(t -> t.isAfter(from))
                    .findFirst()
                    .map(t -> t.minusDays(1))
                    .filter(t -> t.isBefore(last))
                    .orElse(last);
            Case facts = Case.of(history, day, known);
            all.add(facts, until, causes);
            day = until.plusDays(1);
            if (!day.isAfter(last)) {
                causes = all.causes(facts, day, engine.decideWithRules(Case.of(history, day, known)));
            }
        }
        return ImmutableList.copyOf(all.stretches);
    }

    /** Adds the days from the date of a case to another, on which its facts are the same. */
    private void add(Case input, LocalDate until, ImmutableSetMultimap<Programme<?>, Cause> because) {
        Case from = input;
        ImmutableSetMultimap<Programme<?>, Cause> causes = because;
        for (ChangePoint point : engine.changes(input, until)) {
            add(from, point.day().minusDays(1), causes, engine.decideWithRules(from));
            from = on(input, point.day());
            causes = causes(point);
        }
        add(from, until, causes, engine.decideWithRules(from));
    }

    private static Case on(Case input, LocalDate day) {
        return Case.builder().from(input).date(day).build();
    }

    // where the law changes, that a day has come is seldom why, for each day is one that has come
    private static ImmutableSetMultimap<Programme<?>, Cause> causes(ChangePoint point) {
        ImmutableSet<Cause> causes = point.causes().size() == 1
                ? point.causes()
                : Sets.difference(point.causes(), Sets.immutableEnumSet(Cause.DATE))
                        .immutableCopy();
        ImmutableSetMultimap.Builder<Programme<?>, Cause> all = ImmutableSetMultimap.builder();
        point.changes().forEach(change -> all.putAll(change.programme(), causes));
        return all.build();
    }

    /** Why results on a day on which facts change are not as with the facts of before on the day before. */
    private ImmutableSetMultimap<Programme<?>, Cause> causes(Case before, LocalDate day, Decision.WithRules after) {
        ImmutableSetMultimap.Builder<Programme<?>, Cause> causes = ImmutableSetMultimap.builder();
        engine.nextChange(on(before, day.minusDays(1)), day).ifPresent(point -> causes.putAll(causes(point)));
        Decision.WithRules asBefore = engine.decideWithRules(on(before, day));
        Stream.of(asBefore, after)
                .flatMap(d -> d.outcomes().stream())
                .map(Outcome::programme)
                .distinct()
                .filter(p -> !of(asBefore, p).equals(of(after, p)))
                .forEach(p -> causes.put(p, Cause.FACT));
        return causes.build();
    }

    private static ImmutableList<Object> of(Decision.WithRules decision, Programme<?> programme) {
        return Stream.concat(
                        decision.outcomes().stream().filter(o -> o.programme().equals(programme)),
                        Stream.concat(decision.rules().stream(), decision.monthRules().stream())
                                .filter(r -> r.rule().consequence().programmes().contains(programme)))
                .collect(ImmutableList.toImmutableList());
    }

    private void add(
            Case from, LocalDate last, ImmutableSetMultimap<Programme<?>, Cause> causes, Decision.WithRules decision) {
        Stretch next =
                new Stretch(from.date(), last, causes, decision.outcomes(), decision.rules(), decision.monthRules());
        int before = stretches.size() - 1;
        if (before >= 0 && stretches.get(before).isAs(next)) {
            Stretch longer = stretches.remove(before);
            stretches.add(new Stretch(
                    longer.first(), last, longer.causes(), next.outcomes(), next.rules(), next.monthRules()));
        } else {
            stretches.add(next);
        }
    }
}
