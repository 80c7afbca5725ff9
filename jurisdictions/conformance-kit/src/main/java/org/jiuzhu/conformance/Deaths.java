package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Lets each member of a case have died, whatever else is said of them: no way into a programme may be open for who has died, nothing may be paid for them but
 * what runs on to the family, and everybody else has to get what they get where the dead are not named at all. One-off grants to others are left out: they
 * follow what has befallen the family, and an illness that ended in death, and its costs, are part of that.
 */
final class Deaths {

    private static final String OF = Household.ENTITY.code() + "." + Household.MEMBERS.id();

    private Deaths() {}

    /** Whether any rule reads that somebody has died; in a country of which no rule does, nobody's death can be told. */
    static boolean areRead(PolicyEngine engine) {
        return !Unread.facts(engine).contains(Member.DECEASED);
    }

    /** What somebody who has died is given or changes; empty if there is nothing. */
    static Optional<String> problem(PolicyEngine engine, Case input) {
        return input.household().get(Household.MEMBERS).orElse(ImmutableList.of()).stream()
                .map(m -> problem(engine, input, m))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> problem(PolicyEngine engine, Case input, Member of) {
        ImmutableList<Member> members = input.household().get(Household.MEMBERS).orElseThrow();
        Assessment dead;
        Assessment unnamed;
        try {
            dead = assess(engine, input, members.stream().map(m -> m.id().equals(of.id()) ? dead(m) : m));
            unnamed = assess(engine, input, members.stream().filter(m -> !m.id().equals(of.id())));
        } catch (PolicyException e) {
            // a case that is about an error, or of which this member is a part that it cannot do without
            return Optional.empty();
        }
        String path = OF + "[" + of.id() + "]";
        Optional<String> given = dead.determinations().stream()
                .filter(d -> d.subject().equals(path))
                .map(Deaths::given)
                .flatMap(Optional::stream)
                .findFirst();
        if (given.isPresent()) {
            return Optional.of(path + " has died, and " + given.get());
        }
        List<Outcome<?>> changed = others(dead, path);
        changed.removeAll(others(unnamed, path));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(path + " has died, and where the dead are not named the others do not get " + changed);
    }

    private static Assessment assess(PolicyEngine engine, Case input, Stream<Member> members) {
        Household household = copy(input.household(), Household.MEMBERS)
                .with(Household.MEMBERS, members.collect(toImmutableList()))
                .build();
        return engine.assess(Case.builder().from(input).household(household).build(), engine.programmes());
    }

    private static Member dead(Member of) {
        return copy(of, Member.DECEASED).with(Member.DECEASED, true).build();
    }

    @SuppressWarnings("unchecked") // an entity has facts and parts of its own kind
    private static <E extends Entity> Entity.Builder<E> copy(E of, Object without) {
        Entity.Builder<E> builder = new Entity.Builder<>((EntityKind<E>) of.kind(), of.id());
        of.facts().stream().filter(f -> !f.equals(without)).forEach(f -> Unasked.state(builder, (Fact<E, ?>) f, of));
        of.parts().forEach((list, parts) -> {
            if (!list.equals(without)) {
                builder.with((Relation<E, Entity>) list, (Iterable<Entity>) parts);
            }
        });
        return builder;
    }

    private static Optional<String> given(Determination<?> determination) {
        Optional<RuleTruth> in = rule(determination, Consequence.Eligible.class, f -> f != Truth.NOT_MET);
        boolean out = rule(determination, Consequence.Excluded.class, f -> f == Truth.MET)
                .isPresent();
        if (in.isPresent() && !out) {
            return in.map(f -> f.rule() + " may still make them eligible: it is "
                    + f.truth().code());
        }
        return determination
                .benefit()
                .map(Benefit::content)
                .filter(c -> !c.bands().isEmpty()
                        || !c.services().isEmpty()
                        || c.parts().keySet().stream().anyMatch(p -> p != Part.RUN_ON))
                .map(c -> "they get " + c);
    }

    private static Optional<RuleTruth> rule(
            Determination<?> determination, Class<?> consequence, Predicate<Truth> truth) {
        return determination.rules().stream()
                .filter(f -> consequence.isInstance(f.rule().consequence()) && truth.test(f.truth()))
                .findFirst();
    }

    private static List<Outcome<?>> others(Assessment assessment, String path) {
        List<Outcome<?>> others = new ArrayList<>();
        for (Determination<?> determination : assessment.determinations()) {
            boolean isOneOff = determination.programme().frequency().equals(Optional.of(Frequency.ONCE));
            if (!determination.subject().equals(path) && !isOneOff) {
                others.add(outcome(determination));
            }
        }
        return others;
    }

    private static <B extends Benefit> Outcome<B> outcome(Determination<B> of) {
        return new Outcome<>(of.programme(), of.subject(), of.status(), of.benefit());
    }
}
