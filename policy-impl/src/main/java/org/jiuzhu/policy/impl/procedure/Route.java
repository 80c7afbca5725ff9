package org.jiuzhu.policy.impl.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedLimit;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.MonthEffect;

/** The way of one claim: who decides, which steps with which limits, documents, effects, the review. */
final class Route {

    private final Reading reading;
    private final ProcedurePlanner.Asked asked;
    private final ProcedureRules rules;
    private final Bearing bearing;
    private final Days days;
    private final Days.Planned planned;
    private final Questions questions;
    /** Whether there is, or has to be, an application. */
    private final Need application;

    Route(
            Reading reading,
            ProcedurePlanner.Asked asked,
            ProcedureRules rules,
            Bearing bearing,
            Days days,
            Questions questions) {
        this.reading = reading;
        this.asked = asked;
        this.rules = rules;
        this.bearing = bearing;
        this.days = days;
        this.planned = days.new Planned(questions);
        this.questions = questions;
        this.application = application();
    }

    // whoever does not draw it yet has to apply for it, and for a grant every time; of whoever does, an application is
    // one of which something is stated
    private Need application() {
        boolean isOnce = asked.programme().frequency().equals(Optional.of(Frequency.ONCE));
        Truth applied =
                days.isStated() || isOnce ? Truth.MET : Logic.not(asked.awards().draws());
        return switch (applied) {
            case MET -> Need.REQUIRED;
            case NOT_MET -> Need.SKIPPED;
            case UNDETERMINED -> Need.UNDETERMINED;
        };
    }

    Procedure procedure(int household) {
        Procedure.Builder builder = Procedure.builder();
        ImmutableSet<Body> deciding = decidedBy(builder);
        if (application == Need.UNDETERMINED) {
            days.nameAcceptance(questions);
            asked.awards().nameDraws(reading, questions);
        }
        for (ProcedureRules.OfStep step : rules.steps()) {
            step(step, deciding, builder);
        }
        if (application != Need.SKIPPED) {
            for (ProcedureRules.OfDocument document : rules.documents()) {
                document(document, builder);
            }
            days.name(Step.DECISION, questions);
        }
        for (LoweredRule rule : rules.effects()) {
            effect(rule, builder);
        }
        review(builder, household);
        paidFrom().ifPresent(builder::paidFrom);
        return builder.missing(questions.list()).build();
    }

    private ImmutableSet<Body> decidedBy(Procedure.Builder builder) {
        Set<Body> bodies = new LinkedHashSet<>();
        for (LoweredRule rule : rules.deciding()) {
            Truth truth = bearing.of(rule);
            if (truth == Truth.NOT_MET) {
                continue;
            }
            bearing.name(rule);
            bodies.add(((Consequence.DecidedBy<?>) rule.rule().consequence()).body());
            builder.addDecidedByRules(rule.rule().id());
            if (truth == Truth.MET) {
                break;
            }
        }
        builder.decidedBy(bodies);
        return ImmutableSet.copyOf(bodies);
    }

    // Steps

    private void step(ProcedureRules.OfStep on, ImmutableSet<Body> deciding, Procedure.Builder builder) {
        Step step = on.step();
        if (step.isOfApplication() && application == Need.SKIPPED) {
            return;
        }
        Weighed.Side taking = new Weighed.Side(bearing, on.taking()).add(bearing, upToFirst(on.sampling()));
        Weighed.Side skipping = new Weighed.Side(bearing, on.skipping());
        if (!skipping.isSure() && taking.fails()) {
            return;
        }
        // nothing has to be known of a step that is left out, and nothing is counted from it; a limit alone brings in a
        // step that no rule on it leaves out of this case
        ImmutableList<PlannedLimit> limits = skipping.isSure() ? ImmutableList.of() : limits(on.limiting());
        if (!skipping.isSure() && taking.isEmpty() && limits.isEmpty()) {
            return;
        }
        Weighed weighed = Weighed.of(bearing, taking, skipping, rule -> bodies(rule, deciding))
                .orOpen(step.isOfApplication() ? application : Need.REQUIRED);
        boolean byWhoDecides = step == Step.DECISION && weighed.bodies().isEmpty();
        Procedure.PlannedStep plan = new Procedure.PlannedStep(
                step,
                weighed.need(),
                byWhoDecides ? deciding : weighed.bodies(),
                limits,
                share(on.sampling()),
                weighed.rules(),
                days.happened(step));
        plan.due().ifPresent(d -> planned.plan(step, d));
        builder.addSteps(plan);
    }

    private static ImmutableSet<Body> bodies(LoweredRule rule, ImmutableSet<Body> deciding) {
        if (rule.rule().consequence() instanceof Consequence.Samples<?> samples) {
            return ImmutableSet.of(samples.body());
        }
        Consequence.Takes<?> takes = (Consequence.Takes<?>) rule.rule().consequence();
        return takes.body().map(ImmutableSet::of).orElse(deciding);
    }

    // of the shares that are to be checked the first that applies counts
    private List<LoweredRule> upToFirst(ImmutableList<LoweredRule> sampling) {
        for (int i = 0; i < sampling.size(); i++) {
            if (bearing.of(sampling.get(i)) == Truth.MET) {
                return sampling.subList(0, i + 1);
            }
        }
        return sampling;
    }

    private Optional<Fraction> share(ImmutableList<LoweredRule> sampling) {
        for (LoweredRule rule : sampling) {
            if (bearing.of(rule) == Truth.MET) {
                return Optional.of(((Consequence.Samples<?>) rule.rule().consequence()).share());
            }
        }
        return Optional.empty();
    }

    // of the limits between the same two steps the first that applies counts; those between different steps all hold
    private ImmutableList<PlannedLimit> limits(ImmutableList<LoweredRule> limiting) {
        if (limiting.isEmpty()) {
            return ImmutableList.of();
        }
        List<PlannedLimit> limits = new ArrayList<>();
        Set<Step> settled = new HashSet<>();
        for (LoweredRule rule : limiting) {
            Consequence.Within<?> within = (Consequence.Within<?>) rule.rule().consequence();
            Truth truth = settled.contains(within.after()) ? Truth.NOT_MET : bearing.of(rule);
            if (truth == Truth.NOT_MET) {
                continue;
            }
            bearing.name(rule);
            days.name(within.after(), questions);
            int place = behind(limits, within.after());
            boolean isFirst = place == 0;
            Need need = truth == Truth.MET && isFirst ? Need.REQUIRED : Need.UNDETERMINED;
            limits.add(
                    isFirst ? limits.size() : place,
                    new PlannedLimit(
                            within.limit(),
                            within.after(),
                            planned.due(within),
                            need,
                            rule.rule().id()));
            if (truth == Truth.MET) {
                settled.add(within.after());
            }
        }
        return ImmutableList.copyOf(limits);
    }

    /** The place behind the last of some limits that are counted from a step, for they stand together; 0 if there is none. */
    private static int behind(List<PlannedLimit> limits, Step after) {
        int place = limits.size();
        while (place > 0 && limits.get(place - 1).after() != after) {
            place--;
        }
        return place;
    }

    // Documents, effects, the review

    private void document(ProcedureRules.OfDocument on, Procedure.Builder builder) {
        Weighed.Side needing = new Weighed.Side(bearing, on.needing());
        Weighed.Side waiving = new Weighed.Side(bearing, on.waiving());
        if (needing.isEmpty() && waiving.isEmpty()) {
            return;
        }
        Weighed weighed = Weighed.of(
                        bearing,
                        needing,
                        waiving,
                        rule -> ImmutableSet.of(
                                ((Consequence.Needs<?>) rule.rule().consequence()).issuer()))
                .orOpen(application);
        builder.addDocuments(
                new Procedure.RequiredDocument(on.document(), weighed.need(), weighed.bodies(), weighed.rules()));
    }

    private void effect(LoweredRule rule, Procedure.Builder builder) {
        Truth truth = bearing.of(rule);
        if (truth != Truth.NOT_MET) {
            bearing.nameCondition(rule);
            Consequence.Effect<?> effect = (Consequence.Effect<?>) rule.rule().consequence();
            builder.addEffects(new Procedure.LegalEffect(
                    effect.on(),
                    effect.effect(),
                    truth == Truth.MET ? Need.REQUIRED : bearing.need(ImmutableList.of(rule)),
                    rule.rule().id()));
        }
    }

    // the first rule that says a month counts
    private Optional<YearMonth> paidFrom() {
        return rules.effects().stream()
                .filter(rule -> bearing.of(rule) == Truth.MET)
                .flatMap(rule -> ((Consequence.Effect<?>) rule.rule().consequence()).months().stream())
                .flatMap(m -> m instanceof MonthEffect.StartsAfter starts ? Stream.of(starts.step()) : Stream.empty())
                .findFirst()
                .flatMap(days::happened)
                .map(day -> YearMonth.from(day).plusMonths(1));
    }

    // the first rule that applies, or may
    private void review(Procedure.Builder builder, int household) {
        for (LoweredRule rule : rules.reviews()) {
            Truth truth = bearing.of(rule);
            if (truth != Truth.NOT_MET) {
                bearing.name(rule);
                review(rule, truth, builder, household);
                return;
            }
        }
    }

    private void review(LoweredRule rule, Truth truth, Procedure.Builder builder, int household) {
        Op value = rule.values().get(0);
        questions.name(value, household);
        asked.awards().nameReviews(reading, questions);
        Fraction months = reading.number(value, household).exact();
        if (truth == Truth.MET && months != null) {
            long every = months.rounded(RoundingMode.UNNECESSARY);
            builder.reviewMonths(every);
            asked.awards()
                    .lastReview()
                    .or(() -> days.happened(Step.DECISION))
                    .ifPresent(d -> builder.nextReview(d.plusMonths(every)));
        }
    }
}
