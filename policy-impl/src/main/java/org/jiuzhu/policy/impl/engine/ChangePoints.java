package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Cause;
import org.jiuzhu.policy.time.ChangePoint;

/**
 * Finds the days on which the results of a case change although its facts do not. The law changes on days that are known beforehand; between two of them only what
 * looks at the date turns, and the next day of that is found by halving.
 */
final class ChangePoints {

    private static final LocalDate END = LocalDate.of(2200, 12, 31);

    private final Plans plans;
    private final Case input;
    private final ImmutableSet<String> found;
    private final LocalDate last;

    ChangePoints(Plans plans, Case input, LocalDate last) {
        if (last.isBefore(input.date()) || last.isAfter(END)) {
            throw new PolicyException("changes: the last day to look at is " + last
                    + ", and has to lie between the date of the case, " + input.date() + ", and " + END);
        }
        this.plans = plans;
        this.input = input;
        this.found = Engine.found(input);
        this.last = last;
    }

    /** The days, in order. */
    ImmutableList<ChangePoint> all() {
        return list(Integer.MAX_VALUE);
    }

    /** The first of them. */
    Optional<ChangePoint> first() {
        return list(1).stream().findFirst();
    }

    private ImmutableList<ChangePoint> list(int most) {
        List<ChangePoint> points = new ArrayList<>();
        LocalDate day = input.date();
        plan(day).deciding().check(input);
        Decision.WithRules before = decision(day);
        for (Optional<Turn> next = after(day); next.isPresent() && points.size() < most; next = after(day)) {
            day = next.get().day();
            Decision.WithRules after = decision(day);
            ImmutableList<ChangePoint.Change> changes = changes(before, after);
            if (!changes.isEmpty()) {
                points.add(new ChangePoint(day, next.get().causes(), changes));
            }
            before = after;
        }
        return ImmutableList.copyOf(points);
    }

    private Plan plan(LocalDate day) {
        return plans.at(input.place(), day, found);
    }

    private Decision.WithRules decision(LocalDate day) {
        return plan(day).deciding().decideWithRules(input);
    }

    private record Turn(LocalDate day, ImmutableSet<Cause> causes) {}

    /** The next day on which something turns or the law changes. */
    private Optional<Turn> after(LocalDate day) {
        Plan plan = plan(day);
        LocalDate sameUntil = plans.until(input.place(), day);
        LocalDate end = sameUntil.isBefore(last) ? sameUntil : last;
        ImmutableList<Object> now = plan.turned(input, day);
        if (!now.equals(plan.turned(input, end))) {
            return Optional.of(new Turn(firstOther(plan, now, day, end), ImmutableSet.of(Cause.DATE)));
        }
        if (!sameUntil.isBefore(last)) {
            return Optional.empty();
        }
        LocalDate next = sameUntil.plusDays(1);
        ImmutableSet.Builder<Cause> causes = ImmutableSet.builder();
        if (!now.equals(plan.turned(input, next))) {
            causes.add(Cause.DATE);
        }
        return Optional.of(
                new Turn(next, causes.addAll(plans.causes(input.place(), next)).build()));
    }

    // on the first day it is as it was, on the other it is not
    private LocalDate firstOther(Plan plan, ImmutableList<Object> now, LocalDate same, LocalDate other) {
        LocalDate low = same;
        LocalDate high = other;
        while (low.plusDays(1).isBefore(high)) {
            LocalDate middle = low.plusDays((high.toEpochDay() - low.toEpochDay()) / 2);
            if (now.equals(plan.turned(input, middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private record Subject(Programme<?> programme, String path) {}

    private static ImmutableList<ChangePoint.Change> changes(Decision.WithRules before, Decision.WithRules after) {
        if (before.equals(after)) {
            return ImmutableList.of();
        }
        Map<Subject, Outcome<?>> old = outcomes(before);
        Map<Subject, Outcome<?>> now = outcomes(after);
        Set<Subject> subjects = new LinkedHashSet<>(now.keySet());
        subjects.addAll(old.keySet());
        ImmutableList.Builder<ChangePoint.Change> changes = ImmutableList.builder();
        for (Subject subject : subjects) {
            Optional<Outcome<?>> was = Optional.ofNullable(old.get(subject));
            Optional<Outcome<?>> is = Optional.ofNullable(now.get(subject));
            ImmutableSortedSet<String> rules = rules(subject, before, after);
            if (!was.equals(is) || !rules.isEmpty()) {
                changes.add(new ChangePoint.Change(subject.programme(), subject.path(), was, is, rules));
            }
        }
        return changes.build();
    }

    private static Map<Subject, Outcome<?>> outcomes(Decision decision) {
        Map<Subject, Outcome<?>> all = new LinkedHashMap<>();
        decision.outcomes().forEach(o -> all.put(new Subject(o.programme(), o.subject()), o));
        return all;
    }

    private static ImmutableSortedSet<String> rules(
            Subject subject, Decision.WithRules before, Decision.WithRules after) {
        Set<RuleTruth> old = rules(subject, before);
        Set<RuleTruth> now = rules(subject, after);
        return Sets.symmetricDifference(old, now).stream()
                .map(r -> r.rule().id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static Set<RuleTruth> rules(Subject subject, Decision.WithRules decision) {
        // what holds of the months of the household holds of those of whoever is in it
        return Stream.concat(
                        decision.rules().stream().filter(r -> r.subject().equals(subject.path())),
                        decision.monthRules().stream())
                .filter(r -> r.rule().consequence().programmes().contains(subject.programme()))
                .collect(Collectors.toSet());
    }
}
