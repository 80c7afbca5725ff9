package org.jiuzhu.policy.impl.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
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
public record ProcedureRules(
        ImmutableList<LoweredRule> deciding,
        ImmutableList<OfStep> steps,
        ImmutableList<OfDocument> documents,
        ImmutableList<LoweredRule> effects,
        ImmutableList<LoweredRule> reviews,
        boolean ofHouseholdOnly) {

    /** Of a programme without any. */
    public static final ProcedureRules NONE = of(ImmutableList.of());

    /** The rules on one step. */
    public record OfStep(
            Step step,
            ImmutableList<LoweredRule> taking,
            ImmutableList<LoweredRule> skipping,
            ImmutableList<LoweredRule> sampling,
            ImmutableList<LoweredRule> limiting) {

        private static OfStep of(Step step, ImmutableList<LoweredRule> about) {
            return new OfStep(
                    step,
                    LoweredRule.with(Consequence.Takes.class, about),
                    LoweredRule.with(Consequence.Skips.class, about),
                    LoweredRule.with(Consequence.Samples.class, about),
                    LoweredRule.with(Consequence.Within.class, about));
        }
    }

    /** The rules on one document. */
    public record OfDocument(
            Document document, ImmutableList<LoweredRule> needing, ImmutableList<LoweredRule> waiving) {}

    /** Groups the rules about a programme. */
    public static ProcedureRules of(ImmutableList<LoweredRule> about) {
        ImmutableList.Builder<OfStep> steps = ImmutableList.builder();
        for (Step step : Step.values()) {
            ImmutableList<LoweredRule> onStep = about.stream()
                    .filter(r -> speaksOf(step, r.rule().consequence()))
                    .collect(toImmutableList());
            if (!onStep.isEmpty()) {
                steps.add(OfStep.of(step, onStep));
            }
        }
        return new ProcedureRules(
                LoweredRule.with(Consequence.DecidedBy.class, about),
                steps.build(),
                documents(about),
                LoweredRule.with(Consequence.Effect.class, about),
                LoweredRule.with(Consequence.ReviewedEvery.class, about),
                about.stream()
                        .filter(r -> !LoweredProgramme.isAboutBenefit(r.rule().consequence()))
                        .allMatch(r -> r.rule().scope() == Household.ENTITY));
    }

    private static ImmutableList<OfDocument> documents(ImmutableList<LoweredRule> about) {
        ImmutableList.Builder<OfDocument> documents = ImmutableList.builder();
        for (Document document : Document.values()) {
            ImmutableList<LoweredRule> needing = about.stream()
                    .filter(r -> r.rule().consequence() instanceof Consequence.Needs<?> needs
                            && needs.document() == document)
                    .collect(toImmutableList());
            ImmutableList<LoweredRule> waiving = about.stream()
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
