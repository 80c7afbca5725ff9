package org.jiuzhu.policy.impl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** Assessments, each compared with the bare decisions on the same case. */
public final class Decided {

    /** More than the cases of a plan that are decided before its rules are compiled. */
    private static final int OFTEN = 201;

    private Decided() {}

    /**
     * The assessment, after a check that the first decisions of a plan and those that follow, which are made in another way, say the same; and also of the
     * household with nobody in it where it is unknown who belongs to it, for compiled rules decide no other.
     */
    public static Assessment alike(PolicyEngine engine, Case input) {
        if (input.household().get(Household.MEMBERS).isEmpty()) {
            compared(engine, withNobody(input));
        }
        return compared(engine, input);
    }

    @SuppressWarnings("unchecked") // what stands in a household is a household's
    private static Case withNobody(Case input) {
        Household household = input.household();
        Entity.Builder<Household> builder = Household.builder(household.id()).with(Household.MEMBERS);
        household.values().forEach((fact, value) -> builder.withEncoded((Fact<? super Household, ?>) fact, value));
        household
                .parts()
                .forEach((list, parts) ->
                        builder.with((Relation<? super Household, Entity>) list, (ImmutableList<Entity>) parts));
        return Case.builder().from(input).household(builder.build()).build();
    }

    private static Assessment compared(PolicyEngine engine, Case input) {
        Assessment assessment = engine.assess(input);
        ImmutableList<Outcome<?>> outcomes = assessment.determinations().stream()
                .map(d -> outcome(d))
                .collect(ImmutableList.<Outcome<?>>toImmutableList());
        ImmutableList<Finding> findings = assessment.determinations().stream()
                .flatMap(d -> d.findings().stream())
                .collect(ImmutableList.toImmutableList());
        assertThat(engine.decide(input).outcomes()).isEqualTo(outcomes);
        assertThat(engine.decideAll(ImmutableList.of(input, input)).results())
                .allSatisfy(result -> assertThat(result.orThrow().outcomes()).isEqualTo(outcomes));
        for (int time = 0; time < OFTEN; time++) {
            engine.decide(input);
        }
        assertThat(engine.decide(input).outcomes()).isEqualTo(outcomes);
        assertThat(engine.decideWithFindings(input).outcomes()).isEqualTo(outcomes);
        assertThat(engine.decideWithFindings(input).findings()).isEqualTo(findings);
        return assessment;
    }

    private static <B extends Benefit> Outcome<B> outcome(Determination<B> of) {
        Optional<B> benefit = of.status() == Status.NOT_ELIGIBLE ? Optional.empty() : of.benefit();
        return new Outcome<>(of.programme(), of.subject(), of.status(), benefit);
    }
}
