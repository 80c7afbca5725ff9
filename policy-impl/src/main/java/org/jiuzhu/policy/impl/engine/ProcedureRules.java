package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.rule.Consequence;

/**
 * The rules on the procedure of one programme, grouped as each case asks for them; those that go before others first.
 *
 * @param deciding who decides
 * @param steps the steps that rules speak of, in their order; the others are in no procedure
 * @param documents the documents that rules speak of
 * @param effects duties, permissions and legal effects
 * @param reviews how often a grant is reviewed
 * @param ofHouseholdOnly whether none speaks of a member, so that the procedure is the same for all subjects
 */
record ProcedureRules(
        ImmutableList<PlannedRule> deciding,
        ImmutableList<OfStep> steps,
        ImmutableList<OfDocument> documents,
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

    /** The rules on one document. */
    record OfDocument(Document document, ImmutableList<PlannedRule> needing, ImmutableList<PlannedRule> waiving) {}

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
                documents(about),
                PlannedRule.with(Consequence.Effect.class, about),
                PlannedRule.with(Consequence.ReviewedEvery.class, about),
                about.stream()
                        .filter(r -> !BenefitRules.isAboutBenefit(r.rule().consequence()))
                        .allMatch(r -> r.rule().scope() == Household.ENTITY));
    }

    private static ImmutableList<OfDocument> documents(ImmutableList<PlannedRule> about) {
        ImmutableList.Builder<OfDocument> documents = ImmutableList.builder();
        for (Document document : Document.values()) {
            ImmutableList<PlannedRule> needing = about.stream()
                    .filter(r -> r.rule().consequence() instanceof Consequence.Needs<?> needs
                            && needs.document() == document)
                    .collect(toImmutableList());
            ImmutableList<PlannedRule> waiving = about.stream()
                    .filter(r -> r.rule().consequence() instanceof Consequence.Waives<?> waives
                            && waives.document() == document)
                    .collect(toImmutableList());
            if (!needing.isEmpty() || !waiving.isEmpty()) {
                documents.add(new OfDocument(document, needing, waiving));
            }
        }
        return documents.build();
    }

    private static boolean speaksOf(Step step, Consequence<?> consequence) {
        return (consequence instanceof Consequence.Takes<?> takes && takes.step() == step)
                || (consequence instanceof Consequence.Skips<?> skips && skips.step() == step)
                || (consequence instanceof Consequence.Samples<?> samples && samples.step() == step)
                || (consequence instanceof Consequence.Within<?> within && within.step() == step);
    }
}
