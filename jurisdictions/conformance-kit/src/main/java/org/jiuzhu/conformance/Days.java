package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;

/** The days on which law changes: between two of them nothing does. */
final class Days {

    private Days() {}

    /** The days on which a rule of a place's layers begins to hold or has ceased to. */
    static ImmutableSortedSet<LocalDate> at(PolicyEngine engine, Place place) {
        Set<LocalDate> days = new TreeSet<>();
        engine.jurisdictions().stream()
                .filter(j -> place.liesWithin(j.place()))
                .flatMap(j -> j.rules().stream())
                .flatMap(r -> r.period().intersect(r.clause().text().inForce()).stream())
                .forEach(p -> {
                    p.first().ifPresent(days::add);
                    p.last().ifPresent(d -> days.add(d.plusDays(1)));
                });
        return ImmutableSortedSet.copyOf(days);
    }

    /** The first day on which one of some rules is in force, if they have one. */
    static Optional<LocalDate> first(Collection<Rule<?>> rules) {
        return rules.stream()
                .flatMap(r -> r.period().intersect(r.clause().text().inForce()).stream())
                .flatMap(p -> p.first().stream())
                .min(LocalDate::compareTo);
    }
}
