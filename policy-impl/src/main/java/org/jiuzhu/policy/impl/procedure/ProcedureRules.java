package org.jiuzhu.policy.impl.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<Step> named = new ArrayList<>();
        about.forEach(r -> step(r.rule().consequence()).ifPresent(named::add));
        for (Step step : Step.inOrder(named)) {
            ImmutableList<LoweredRule> onStep = about.stream()
                    .filter(r -> step(r.rule().consequence()).equals(Optional.of(step)))
                    .collect(toImmutableList());
            steps.add(OfStep.of(step, onStep));
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
        Set<Document> named = new LinkedHashSet<>();
        about.forEach(r -> document(r.rule().consequence()).ifPresent(named::add));
        List<Document> inOrder = new ArrayList<>(Document.ALL);
        inOrder.retainAll(named);
        named.removeAll(inOrder);
        inOrder.addAll(named);
        for (Document document : inOrder) {
            ImmutableList<LoweredRule> needing = about.stream()
                    .filter(r -> r.rule().consequence() instanceof Consequence.Needs<?> needs
                            && needs.document() == document)
                    .collect(toImmutableList());
            ImmutableList<LoweredRule> waiving = about.stream()
                    .filter(r -> r.rule().consequence() instanceof Consequence.Waives<?> waives
                            && waives.document() == document)
                    .collect(toImmutableList());
            documents.add(new OfDocument(document, needing, waiving));
        }
        return documents.build();
    }

    private static Optional<Document> document(Consequence<?> consequence) {
        if (consequence instanceof Consequence.Needs<?> needs) {
            return Optional.of(needs.document());
        }
        return consequence instanceof Consequence.Waives<?> waives ? Optional.of(waives.document()) : Optional.empty();
    }

    /** The step that a rule speaks of. */
    private static Optional<Step> step(Consequence<?> consequence) {
        if (consequence instanceof Consequence.Takes<?> takes) {
            return Optional.of(takes.step());
        } else if (consequence instanceof Consequence.Skips<?> skips) {
            return Optional.of(skips.step());
        } else if (consequence instanceof Consequence.Samples<?> samples) {
            return Optional.of(samples.step());
        }
        return consequence instanceof Consequence.Within<?> within ? Optional.of(within.step()) : Optional.empty();
    }
}
