package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedLimit;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Relation;

/** The procedure of a case: the rules on it, applied to what is known of the application. */
final class ProcedurePlanner {

    private final Plan plan;
    private final Frame household;
    private final WorkingCalendar calendar;

    ProcedurePlanner(Plan plan, Frame household, WorkingCalendar calendar) {
        this.plan = plan;
        this.household = household;
        this.calendar = calendar;
    }

    Procedure of(Programme<?> programme, Frame subject) {
        return new One(programme, subject).procedure();
    }

    /** The procedure of one programme and subject. */
    private final class One {

        private final Programme<?> programme;
        private final Frame subject;
        private final Map<Step, LocalDate> days = new EnumMap<>(Step.class);

        One(Programme<?> programme, Frame subject) {
            this.programme = programme;
            this.subject = subject;
            applicationDay(Application.ACCEPTED_ON).ifPresent(d -> days.put(Step.ACCEPTANCE, d));
            applicationDay(Application.FIRST_OPINION_ON).ifPresent(d -> days.put(Step.FIRST_OPINION, d));
            applicationDay(Application.DECIDED_ON).ifPresent(d -> days.put(Step.DECISION, d));
        }

        Procedure procedure() {
            Procedure.Builder builder = Procedure.builder();
            ImmutableSet<Body> deciding = decidedBy(builder);
            for (Step step : Step.values()) {
                step(step, deciding).ifPresent(builder::addSteps);
            }
            documents(builder);
            effects(builder);
            review(builder);
            applicationDay(Application.DECIDED_ON)
                    .ifPresent(d -> builder.paidFrom(YearMonth.from(d).plusMonths(1)));
            return builder.build();
        }

        private Optional<LocalDate> applicationDay(DayFact<Application> fact) {
            Frame application = household.known(plan.vocabulary().slot(Household.APPLICATION))[0];
            long day = application.facts[plan.vocabulary().slot(fact)];
            return day == Frame.UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        }

        private ImmutableSet<Body> decidedBy(Procedure.Builder builder) {
            Set<Body> bodies = new LinkedHashSet<>();
            Unknowns unknowns = new Unknowns();
            for (PlannedRule rule : of(Consequence.DecidedBy.class)) {
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                rule.name(rule.rule().scope() == subject.kind ? subject : household, unknowns);
                bodies.add(((Consequence.DecidedBy<?>) rule.rule().consequence()).body());
                builder.addDecidedByRules(rule.rule().id());
                if (truth == Truth.MET) {
                    break;
                }
            }
            builder.decidedBy(bodies).missing(unknowns.list());
            return ImmutableSet.copyOf(bodies);
        }

        private Optional<Procedure.PlannedStep> step(Step step, ImmutableSet<Body> deciding) {
            List<String> cited = new ArrayList<>();
            Set<Body> bodies = new LinkedHashSet<>();
            Need need = Need.SKIPPED;
            boolean notTakenHere = false;
            for (PlannedRule rule : of(Consequence.Takes.class)) {
                Consequence.Takes<?> takes = (Consequence.Takes<?>) rule.rule().consequence();
                if (takes.step() != step || truth(rule) == Truth.NOT_MET) {
                    notTakenHere |= takes.step() == step;
                    continue;
                }
                takes.body().ifPresentOrElse(bodies::add, () -> bodies.addAll(deciding));
                cited.add(rule.rule().id());
                need = need == Need.REQUIRED ? need : need(rule);
            }
            Optional<Fraction> share = share(step, cited, bodies);
            if (step == Step.DECISION && bodies.isEmpty()) {
                bodies.addAll(deciding);
            }
            ImmutableList<PlannedLimit> limits = limits(step);
            // a limit alone brings in a step that no rule on it leaves out of this case
            boolean taken = !cited.isEmpty() || !(limits.isEmpty() || notTakenHere);
            Need left = skipped(step, cited.isEmpty() || share.isPresent() ? Need.REQUIRED : need, cited);
            if (!taken && left != Need.SKIPPED) {
                return Optional.empty();
            }
            Procedure.PlannedStep planned = new Procedure.PlannedStep(
                    step, left, ImmutableSet.copyOf(bodies), limits, share, ImmutableList.copyOf(cited));
            // a day that is known stands; from a step that is left out nothing is counted
            if (left != Need.SKIPPED) {
                planned.due().ifPresent(d -> days.putIfAbsent(step, d));
            }
            return Optional.of(planned);
        }

        private Need skipped(Step step, Need need, List<String> cited) {
            Need result = need;
            for (PlannedRule rule : of(Consequence.Skips.class)) {
                if (((Consequence.Skips<?>) rule.rule().consequence()).step() != step) {
                    continue;
                }
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                cited.add(rule.rule().id());
                if (truth == Truth.MET) {
                    return Need.SKIPPED;
                }
                result = waits(rule) ? Need.MAY_BE_SKIPPED : Need.UNDETERMINED;
            }
            return result;
        }

        private Optional<Fraction> share(Step step, List<String> cited, Set<Body> bodies) {
            for (PlannedRule rule : of(Consequence.Samples.class)) {
                Consequence.Samples<?> samples =
                        (Consequence.Samples<?>) rule.rule().consequence();
                if (samples.step() == step && truth(rule) == Truth.MET) {
                    cited.add(rule.rule().id());
                    bodies.add(samples.body());
                    return Optional.of(samples.share());
                }
            }
            return Optional.empty();
        }

        // of the limits between the same two steps the first that applies counts; those between different steps all
        // hold
        private ImmutableList<PlannedLimit> limits(Step step) {
            Map<Step, List<PlannedLimit>> limits = new LinkedHashMap<>();
            Set<Step> settled = new LinkedHashSet<>();
            for (PlannedRule rule : of(Consequence.Within.class)) {
                Consequence.Within<?> within =
                        (Consequence.Within<?>) rule.rule().consequence();
                if (within.step() != step || settled.contains(within.after())) {
                    continue;
                }
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                List<PlannedLimit> here = limits.computeIfAbsent(within.after(), a -> new ArrayList<>());
                Need need = truth == Truth.MET && here.isEmpty() ? Need.REQUIRED : Need.UNDETERMINED;
                here.add(new PlannedLimit(
                        within.limit(),
                        within.after(),
                        due(within),
                        need,
                        rule.rule().id()));
                if (truth == Truth.MET) {
                    settled.add(within.after());
                }
            }
            return limits.values().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        }

        private Optional<LocalDate> due(Consequence.Within<?> within) {
            return Optional.ofNullable(days.get(within.after())).map(d -> calendar.end(d, within.limit()));
        }

        private void documents(Procedure.Builder builder) {
            for (PlannedRule rule : of(Consequence.Needs.class)) {
                if (truth(rule) != Truth.NOT_MET) {
                    Consequence.Needs<?> needs =
                            (Consequence.Needs<?>) rule.rule().consequence();
                    builder.addDocuments(new Procedure.RequiredDocument(
                            needs.document(),
                            need(rule),
                            Optional.of(needs.issuer()),
                            rule.rule().id()));
                }
            }
            for (PlannedRule rule : of(Consequence.Waives.class)) {
                if (truth(rule) != Truth.NOT_MET) {
                    Consequence.Waives<?> waives =
                            (Consequence.Waives<?>) rule.rule().consequence();
                    Need need = truth(rule) == Truth.MET ? Need.SKIPPED : Need.UNDETERMINED;
                    builder.addDocuments(new Procedure.RequiredDocument(
                            waives.document(),
                            need,
                            Optional.empty(),
                            rule.rule().id()));
                }
            }
        }

        private void effects(Procedure.Builder builder) {
            for (PlannedRule rule : of(Consequence.Effect.class)) {
                if (truth(rule) != Truth.NOT_MET) {
                    Consequence.Effect<?> effect =
                            (Consequence.Effect<?>) rule.rule().consequence();
                    builder.addEffects(new Procedure.LegalEffect(
                            effect.on(),
                            effect.effect(),
                            need(rule),
                            rule.rule().id()));
                }
            }
        }

        private void review(Procedure.Builder builder) {
            for (PlannedRule rule : of(Consequence.ReviewedEvery.class)) {
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                Fraction months = rule.values().get(0).number(household).exact();
                if (truth == Truth.MET && months != null) {
                    long every = months.rounded(RoundingMode.UNNECESSARY);
                    builder.reviewMonths(every);
                    lastReview().ifPresent(d -> builder.nextReview(d.plusMonths(every)));
                }
                return;
            }
        }

        private Optional<LocalDate> lastReview() {
            Optional<LocalDate> last = subject.kind == Member.ENTITY
                    ? lastReview(subject, Member.AWARDS)
                    : lastReview(household, Household.AWARDS);
            return last.or(() -> applicationDay(Application.DECIDED_ON));
        }

        private Optional<LocalDate> lastReview(Frame owner, Relation<?, Award> list) {
            Optional<LocalDate> last = Optional.empty();
            for (Frame award : owner.known(plan.vocabulary().slot(list))) {
                long code = award.facts[plan.vocabulary().slot(Award.PROGRAMME)];
                long day = award.facts[plan.vocabulary().slot(Award.LAST_REVIEW)];
                if (code != Frame.UNKNOWN && day != Frame.UNKNOWN && Award.PROGRAMME.decode(code) == programme) {
                    LocalDate reviewed = LocalDate.ofEpochDay(day);
                    last = last.filter(reviewed::isBefore).or(() -> Optional.of(reviewed));
                }
            }
            return last;
        }

        private ImmutableList<PlannedRule> of(Class<?> type) {
            return plan.about(programme, type);
        }

        private Need need(PlannedRule rule) {
            return truth(rule) == Truth.MET ? Need.REQUIRED : waits(rule) ? Need.MAY_BE_SKIPPED : Need.UNDETERMINED;
        }

        private Truth truth(PlannedRule rule) {
            if (rule.rule().scope() == subject.kind) {
                return rule.effective(subject);
            }
            if (rule.rule().scope() == Household.ENTITY) {
                return rule.effective(household);
            }
            return ofAnyMember(rule);
        }

        private Truth ofAnyMember(PlannedRule rule) {
            Frame[] members = household.list(plan.vocabulary().slot(Household.MEMBERS));
            if (members == null) {
                return Truth.UNDETERMINED;
            }
            Truth truth = Truth.NOT_MET;
            for (Frame member : members) {
                truth = Logic.or(truth, rule.effective(member));
            }
            return truth;
        }

        private boolean waits(PlannedRule rule) {
            Frame frame = rule.rule().scope() == subject.kind ? subject : household;
            return rule.rule().scope() == frame.kind && rule.waitsForDiscretion(frame);
        }
    }
}
