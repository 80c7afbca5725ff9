package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.PolicyException;

/**
 * States, one at a time, facts that a case leaves unknown and that neither its results nor their procedures ask for: nothing may change, but for what says
 * why. Left out are findings, which go before what other facts say whenever they are stated, and the first fact of an application, which says that there is
 * one.
 */
final class Unasked {

    private static final long SEED = 57;
    private static final int FACTS_OF_A_CASE = 5;

    private final PolicyEngine engine;
    private final ImmutableSet<Fact<?, ?>> findings;
    private final Random random = new Random(SEED);

    Unasked(PolicyEngine engine) {
        this.engine = engine;
        Set<Fact<?, ?>> found = new HashSet<>();
        Set<Node> visited = Sets.newIdentityHashSet();
        engine.jurisdictions().forEach(j -> j.rules().forEach(r -> r.roots().forEach(n -> collect(n, visited, found))));
        this.findings = ImmutableSet.copyOf(found);
    }

    private static void collect(Node node, Set<Node> visited, Set<Fact<?, ?>> found) {
        if (!visited.add(node)) {
            return;
        }
        if (node instanceof PassedOn.FirstKnown known) {
            addFacts(known.first(), Sets.newIdentityHashSet(), found);
        }
        node.operands().forEach(n -> collect(n, visited, found));
    }

    private static void addFacts(Node node, Set<Node> visited, Set<Fact<?, ?>> found) {
        if (!visited.add(node)) {
            return;
        }
        if (node instanceof Leaf.Stated stated) {
            found.add(stated.fact());
        }
        node.operands().forEach(n -> addFacts(n, visited, found));
    }

    /** What changes by something that was not asked for; empty if nothing does. */
    Optional<String> problem(PolicyEngine with, Case input) {
        Assessment before;
        try {
            before = with.assess(input, with.programmes());
        } catch (PolicyException e) {
            // a case that is about an error
            return Optional.empty();
        }
        Set<String> asked = new HashSet<>();
        before.missing().forEach(m -> asked.add(m.id()));
        before.determinations()
                .forEach(d -> d.procedure().missing().stream().map(Missing::id).forEach(asked::add));
        List<Open> open = new ArrayList<>();
        addOpen(input.household(), Household.ENTITY.code(), open);
        open.removeIf(o -> asked.contains(o.path + "." + o.fact.id()) || findings.contains(o.fact));
        Collections.shuffle(open, random);
        CompleteHouseholds values = new CompleteHouseholds(engine, input.place(), input.date());
        return open.stream()
                .limit(FACTS_OF_A_CASE)
                .map(o -> changed(with, input, before, o, values.value(o.fact)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A fact that is unknown. */
    private record Open(String path, Fact<?, ?> fact) {}

    private void addOpen(Entity entity, String path, List<Open> open) {
        boolean isUnsaid = entity.kind() == Application.ENTITY && entity.facts().isEmpty();
        for (Fact<?, ?> fact : engine.facts(entity.kind())) {
            if (!entity.states(fact.slot()) && !isUnsaid) {
                open.add(new Open(path, fact));
            }
        }
        for (Relation<?, ?> list : engine.lists(entity.kind())) {
            for (Entity part : parts(entity, list)) {
                addOpen(part, path(path, list, part), open);
            }
        }
    }

    // the one entity that always belongs to another is there also where nothing is said of it
    private static ImmutableList<? extends Entity> parts(Entity entity, Relation<?, ?> list) {
        ImmutableList<? extends Entity> parts = entity.parts().get(list);
        if (parts != null) {
            return parts;
        }
        return list.isSingle() ? ImmutableList.of(nothingOf(list.part(), list.id())) : ImmutableList.of();
    }

    private static <E extends Entity> E nothingOf(EntityKind<E> kind, String id) {
        return new Entity.Builder<>(kind, id).build();
    }

    private static String path(String path, Relation<?, ?> list, Entity part) {
        return path + "." + list.id() + (list.isSingle() ? "" : "[" + part.id() + "]");
    }

    private Optional<String> changed(PolicyEngine with, Case input, Assessment before, Open open, long value) {
        Assessment after;
        try {
            Household household = with(input.household(), Household.ENTITY.code(), open, value);
            after = with.assess(Case.builder().from(input).household(household).build(), with.programmes());
        } catch (PolicyException e) {
            // it contradicts the rest of the case, or its day is beyond the calendar
            return Optional.empty();
        }
        ImmutableMap<String, Settled> was = settled(before);
        ImmutableMap<String, Settled> is = settled(after);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of("nobody asks for " + open.path + "." + open.fact.id() + ", and yet with the code " + value
                        + " it comes to " + is + " instead of " + was);
    }

    /** States a fact as another entity does. */
    static <E extends Entity, V> void state(Entity.Builder<E> builder, Fact<E, V> fact, E of) {
        builder.with(fact, of.get(fact).orElseThrow());
    }

    @SuppressWarnings("unchecked") // an entity has facts and parts of its own kind
    private <E extends Entity> E with(E entity, String path, Open open, long value) {
        Entity.Builder<E> builder = new Entity.Builder<>((EntityKind<E>) entity.kind(), entity.id());
        entity.facts().forEach(f -> state(builder, (Fact<E, ?>) f, entity));
        if (path.equals(open.path)) {
            CompleteHouseholds.state(builder, (Fact<E, ?>) open.fact, value);
        }
        for (Relation<?, ?> list : engine.lists(entity.kind())) {
            if (entity.parts().containsKey(list) || list.isSingle()) {
                builder.with(
                        (Relation<E, Entity>) list,
                        parts(entity, list).stream()
                                .<Entity>map(p -> with(p, path(path, list, p), open, value))
                                .collect(toImmutableList()));
            }
        }
        return builder.build();
    }

    /** What a determination settles: all but the reasons, and, while its status is open, what it would give. */
    private record Settled(Object status, Optional<?> benefit, Optional<?> continuation, Procedure procedure) {}

    private static ImmutableMap<String, Settled> settled(Assessment assessment) {
        return assessment.determinations().stream()
                .collect(toImmutableMap(d -> d.programme().code() + " of " + d.subject(), d -> settled(d)));
    }

    private static Settled settled(Determination<?> of) {
        return new Settled(
                of.status(),
                of.isFinal() ? of.benefit() : Optional.empty(),
                of.isFinal() ? of.continuation() : Optional.empty(),
                Procedure.builder()
                        .from(of.procedure())
                        .decidedByRules(ImmutableList.of())
                        .missing(ImmutableList.of())
                        .steps(of.procedure().steps().stream()
                                .filter(s -> s.need() != Need.SKIPPED)
                                .map(s -> new Procedure.PlannedStep(
                                        s.step(),
                                        s.need(),
                                        s.bodies(),
                                        s.limits(),
                                        s.share(),
                                        ImmutableList.of(),
                                        // it says again what was stated
                                        Optional.empty()))
                                .collect(toImmutableList()))
                        .documents(of.procedure().documents().stream()
                                .map(d -> new Procedure.RequiredDocument(
                                        d.document(), d.need(), d.issuers(), ImmutableList.of()))
                                .collect(toImmutableList()))
                        .build());
    }
}
