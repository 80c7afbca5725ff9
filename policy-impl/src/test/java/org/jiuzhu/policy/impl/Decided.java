package org.jiuzhu.policy.impl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.programme.Benefit;

/** Assessments, each compared with the bare decisions on the same case. */
public final class Decided {

    private Decided() {}

    /** The assessment, after a check that the bare decisions say the same. */
    public static Assessment alike(PolicyEngine engine, Case input) {
        Assessment assessment = engine.assess(input);
        ImmutableList<Outcome<?>> outcomes = assessment.determinations().stream()
                .map(d -> outcome(d))
                .collect(ImmutableList.<Outcome<?>>toImmutableList());
        ImmutableList<RuleTruth> rules = assessment.determinations().stream()
                .flatMap(d -> d.rules().stream())
                .collect(ImmutableList.toImmutableList());
        assertThat(engine.decide(input).outcomes()).isEqualTo(outcomes);
        assertThat(engine.decideAll(ImmutableList.of(input, input)).results())
                .allSatisfy(result -> assertThat(result.orThrow().outcomes()).isEqualTo(outcomes));
        assertThat(engine.decideWithRules(input).outcomes()).isEqualTo(outcomes);
        assertThat(engine.decideWithRules(input).rules()).isEqualTo(rules);
        return assessment;
    }

    private static <B extends Benefit> Outcome<B> outcome(Determination<B> of) {
        Optional<B> benefit = of.status() == Status.NOT_ELIGIBLE ? Optional.empty() : of.benefit();
        return new Outcome<>(of.programme(), of.subject(), of.status(), benefit);
    }
}
