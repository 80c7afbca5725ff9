package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.PolicyException;

/** What somebody is asked to state and no rule reads: a defect of the model, or something that a rule to come will read. */
public final class Unread {

    // the engine itself reads these: time limits run from them, and a standard is of the household's area
    private static final ImmutableSet<Fact<?, ?>> OF_THE_ENGINE = ImmutableSet.of(
            Household.AREA,
            Application.ACCEPTED_ON,
            Application.FIRST_OPINION_ON,
            Application.RENEWED_OPINION_ON,
            Application.DECIDED_ON,
            Award.PROGRAMME,
            Award.LAST_REVIEW);

    private Unread() {}

    /**
     * The facts, of the library and of all plug-ins, that no rule of any place reads on any day. What a rule gives an open term counts as read only where
     * something reads the term.
     *
     * @param engine an engine with the plug-ins
     * @return the facts, in the order of the library and then of the plug-ins
     */
    public static ImmutableSet<Fact<?, ?>> facts(PolicyEngine engine) {
        Set<Fact<?, ?>> read = new LinkedHashSet<>(OF_THE_ENGINE);
        for (Jurisdiction layer : engine.jurisdictions()) {
            for (LocalDate day : Days.at(engine, layer.place())) {
                ImmutableList<Rule<?>> rules = inForce(engine, layer.place(), day);
                read.addAll(Reads.of(rules));
                rules.forEach(rule -> read.addAll(pointing(engine, rule)));
            }
        }
        return engine.kinds().stream()
                .<Fact<?, ?>>flatMap(k -> facts(engine, k))
                .filter(f -> !read.contains(f))
                .collect(toImmutableSet());
    }

    // what members are paid adds up to the group that they point to
    private static ImmutableSet<Fact<?, ?>> pointing(PolicyEngine engine, Rule<?> rule) {
        if (!(rule.consequence() instanceof Consequence.Pays<?> pays) || rule.scope() != Member.ENTITY) {
            return ImmutableSet.of();
        }
        return facts(engine, Member.ENTITY)
                .filter(fact -> fact instanceof Reference<?, ?> reference
                        && pays.programme()
                                .claimants()
                                .contains(reference.among().part()))
                .collect(toImmutableSet());
    }

    private static Stream<Fact<?, ?>> facts(PolicyEngine engine, EntityKind<?> kind) {
        return engine.facts(kind).stream().map(f -> (Fact<?, ?>) f);
    }

    /** The rules in force; none where nobody decides at the place, as for the nation itself, or on a day before all law. */
    static ImmutableList<Rule<?>> inForce(PolicyEngine engine, Place place, LocalDate day) {
        try {
            return engine.rules(place, day);
        } catch (PolicyException e) {
            return ImmutableList.of();
        }
    }
}
