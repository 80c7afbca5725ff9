package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.rule.Consequence;

/**
 * The rules on the procedure of one programme, grouped as each case asks for them; those that go before others first.
 *
 * @param deciding who decides
 * @param steps the steps that rules speak of, in their order; the others are in no procedure
 * @param documents what has to be there, and behind it what is not asked for
 * @param effects duties, permissions and legal effects
 * @param reviews how often a grant is reviewed
 * @param ofHouseholdOnly whether none speaks of a member, so that the procedure is the same for all subjects
 */
record ProcedureRules(
        ImmutableList<PlannedRule> deciding,
        ImmutableList<OfStep> steps,
        ImmutableList<PlannedRule> documents,
        ImmutableList<PlannedRule> effects,
        ImmutableList<PlannedRule> reviews,
        boolean ofHouseholdOnly) {

    /** The rules on one step. */
    record OfStep(
            Step step,
            ImmutableList<PlannedRule> taking,
            ImmutableList<PlannedRule> skipping,
            ImmutableList<PlannedRule> sampling,
            ImmutableList<PlannedRule> limiting) {

        private static OfStep of(Step step, ImmutableList<PlannedRule> about) {
            return new OfStep(
                    step,
                    PlannedRule.with(Consequence.Takes.class, about),
                    PlannedRule.with(Consequence.Skips.class, about),
                    PlannedRule.with(Consequence.Samples.class, about),
                    PlannedRule.with(Consequence.Within.class, about));
        }
    }

    static ProcedureRules of(ImmutableList<PlannedRule> about) {
        ImmutableList.Builder<OfStep> steps = ImmutableList.builder();
        for (Step step : Step.values()) {
            ImmutableList<PlannedRule> onStep = about.stream()
                    .filter(r -> speaksOf(step, r.rule().consequence()))
                    .collect(toImmutableList());
            if (!onStep.isEmpty()) {
                steps.add(OfStep.of(step, onStep));
            }
        }
        return new ProcedureRules(
                PlannedRule.with(Consequence.DecidedBy.class, about),
                steps.build(),
                Stream.of(Consequence.Needs.class, Consequence.Waives.class)
                        .flatMap(type -> PlannedRule.with(type, about).stream())
                        .collect(toImmutableList()),
                PlannedRule.with(Consequence.Effect.class, about),
                PlannedRule.with(Consequence.ReviewedEvery.class, about),
                about.stream()
                        .filter(r -> !BenefitRules.isAboutBenefit(r.rule().consequence()))
                        .allMatch(r -> r.rule().scope() == Household.ENTITY));
    }

    private static boolean speaksOf(Step step, Consequence<?> consequence) {
        return (consequence instanceof Consequence.Takes<?> takes && takes.step() == step)
                || (consequence instanceof Consequence.Skips<?> skips && skips.step() == step)
                || (consequence instanceof Consequence.Samples<?> samples && samples.step() == step)
                || (consequence instanceof Consequence.Within<?> within && within.step() == step);
    }
}
