package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Missing;
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
    private final Map<Unknowns.Visit, Missing> questions;
    private final Map<Step, LocalDate> happened = new EnumMap<>(Step.class);
    private final Map<Asked, Procedure> made = new HashMap<>();

    ProcedurePlanner(Plan plan, Frame household, WorkingCalendar calendar, Map<Unknowns.Visit, Missing> questions) {
        this.plan = plan;
        this.household = household;
        this.calendar = calendar;
        this.questions = questions;
        note(Step.ACCEPTANCE, Application.ACCEPTED_ON);
        note(Step.FIRST_OPINION, Application.FIRST_OPINION_ON);
        note(Step.DECISION, Application.DECIDED_ON);
    }

    private void note(Step step, DayFact<Application> fact) {
        Frame application = household.known(plan.vocabulary().slot(Household.APPLICATION))[0];
        long day = application.facts[plan.vocabulary().slot(fact)];
        if (day != Frame.UNKNOWN) {
            happened.put(step, LocalDate.ofEpochDay(day));
        }
    }

    /** All that the procedures of a case differ in: subjects with the same have one procedure. */
    private record Asked(Programme<?> programme, Frame subject, Optional<LocalDate> lastReview) {}

    Procedure of(PlannedProgramme<?> programme, Frame subject) {
        ProcedureRules rules = programme.procedure();
        Asked asked = new Asked(
                programme.programme(),
                rules.ofHouseholdOnly() ? household : subject,
                rules.reviews().isEmpty() ? Optional.empty() : lastReview(programme.programme(), subject));
        return made.computeIfAbsent(asked, a -> new One(rules, a).procedure());
    }

    private Optional<LocalDate> lastReview(Programme<?> programme, Frame subject) {
        Relation<?, Award> list = subject.kind == Member.ENTITY ? Member.AWARDS : Household.AWARDS;
        LocalDate last = null;
        for (Frame award : subject.known(plan.vocabulary().slot(list))) {
            long code = award.facts[plan.vocabulary().slot(Award.PROGRAMME)];
            long day = award.facts[plan.vocabulary().slot(Award.LAST_REVIEW)];
            if (code != Frame.UNKNOWN && day != Frame.UNKNOWN && Award.PROGRAMME.decode(code) == programme) {
                LocalDate reviewed = LocalDate.ofEpochDay(day);
                last = last == null || reviewed.isAfter(last) ? reviewed : last;
            }
        }
        return Optional.ofNullable(last == null ? happened.get(Step.DECISION) : last);
    }

    /** The procedure of one programme and subject. */
    private final class One {

        private final ProcedureRules rules;
        private final Frame subject;
        private final Optional<LocalDate> lastReview;
        private final Map<Step, LocalDate> days = new EnumMap<>(happened);
        private final Unknowns years = new Unknowns(questions);

        One(ProcedureRules rules, Asked asked) {
            this.rules = rules;
            this.subject = asked.subject;
            this.lastReview = asked.lastReview;
        }

        Procedure procedure() {
            Procedure.Builder builder = Procedure.builder();
            ImmutableSet<Body> deciding = decidedBy(builder);
            rules.steps().forEach(s -> step(s, deciding).ifPresent(builder::addSteps));
            rules.documents().forEach(r -> document(r, builder));
            rules.effects().forEach(r -> effect(r, builder));
            review(builder);
            builder.addAllMissing(years.list());
            LocalDate decided = happened.get(Step.DECISION);
            if (decided != null) {
                builder.paidFrom(YearMonth.from(decided).plusMonths(1));
            }
            return builder.build();
        }

        private ImmutableSet<Body> decidedBy(Procedure.Builder builder) {
            Set<Body> bodies = new LinkedHashSet<>();
            Unknowns unknowns = new Unknowns(questions);
            for (PlannedRule rule : rules.deciding()) {
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

        private Optional<Procedure.PlannedStep> step(ProcedureRules.OfStep on, ImmutableSet<Body> deciding) {
            Step step = on.step();
            List<String> cited = new ArrayList<>();
            Set<Body> bodies = new LinkedHashSet<>();
            Need need = Need.SKIPPED;
            boolean notTakenHere = false;
            for (PlannedRule rule : on.taking()) {
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    notTakenHere = true;
                    continue;
                }
                Consequence.Takes<?> takes = (Consequence.Takes<?>) rule.rule().consequence();
                takes.body().ifPresentOrElse(bodies::add, () -> bodies.addAll(deciding));
                cited.add(rule.rule().id());
                need = need == Need.REQUIRED ? need : need(rule, truth);
            }
            Optional<Fraction> share = share(on.sampling(), cited, bodies);
            if (step == Step.DECISION && bodies.isEmpty()) {
                bodies.addAll(deciding);
            }
            ImmutableList<PlannedLimit> limits = limits(on.limiting());
            // a limit alone brings in a step that no rule on it leaves out of this case
            boolean taken = !cited.isEmpty() || !(limits.isEmpty() || notTakenHere);
            Need left = skipped(on.skipping(), cited.isEmpty() || share.isPresent() ? Need.REQUIRED : need, cited);
            if (!taken && left != Need.SKIPPED) {
                return Optional.empty();
            }
            Procedure.PlannedStep planned = new Procedure.PlannedStep(
                    step, left, ImmutableSet.copyOf(bodies), limits, share, ImmutableList.copyOf(cited));
            // a day that is known stands; from a step that is left out nothing is counted
            if (left != Need.SKIPPED) {
                limits.forEach(this::nameYear);
                planned.due().ifPresent(d -> days.putIfAbsent(step, d));
            }
            return Optional.of(planned);
        }

        private Need skipped(ImmutableList<PlannedRule> skipping, Need need, List<String> cited) {
            Need result = need;
            for (PlannedRule rule : skipping) {
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

        private Optional<Fraction> share(ImmutableList<PlannedRule> sampling, List<String> cited, Set<Body> bodies) {
            for (PlannedRule rule : sampling) {
                if (truth(rule) == Truth.MET) {
                    Consequence.Samples<?> samples =
                            (Consequence.Samples<?>) rule.rule().consequence();
                    cited.add(rule.rule().id());
                    bodies.add(samples.body());
                    return Optional.of(samples.share());
                }
            }
            return Optional.empty();
        }

        // of the limits between the same two steps the first that applies counts; those between different steps all
        // hold
        private ImmutableList<PlannedLimit> limits(ImmutableList<PlannedRule> limiting) {
            if (limiting.isEmpty()) {
                return ImmutableList.of();
            }
            Map<Step, List<PlannedLimit>> limits = new LinkedHashMap<>();
            Set<Step> settled = EnumSet.noneOf(Step.class);
            for (PlannedRule rule : limiting) {
                Consequence.Within<?> within =
                        (Consequence.Within<?>) rule.rule().consequence();
                Truth truth = settled.contains(within.after()) ? Truth.NOT_MET : truth(rule);
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
            ImmutableList.Builder<PlannedLimit> all = ImmutableList.builder();
            limits.values().forEach(all::addAll);
            return all.build();
        }

        private Optional<LocalDate> due(Consequence.Within<?> within) {
            return Optional.ofNullable(days.get(within.after())).flatMap(d -> calendar.end(d, within.limit()));
        }

        // a limit without an end although its beginning is known runs into a year that the calendar lacks
        private void nameYear(PlannedLimit limit) {
            LocalDate begin = days.get(limit.after());
            if (begin != null && limit.due().isEmpty()) {
                int year = begin.plusDays(1).getYear();
                while (calendar.years().contains(year)) {
                    year++;
                }
                years.addYear(year, calendar);
            }
        }

        private void document(PlannedRule rule, Procedure.Builder builder) {
            Truth truth = truth(rule);
            if (truth == Truth.NOT_MET) {
                return;
            }
            String id = rule.rule().id();
            if (rule.rule().consequence() instanceof Consequence.Needs<?> needs) {
                builder.addDocuments(new Procedure.RequiredDocument(
                        needs.document(), need(rule, truth), Optional.of(needs.issuer()), id));
            } else if (rule.rule().consequence() instanceof Consequence.Waives<?> waives) {
                Need need = truth == Truth.MET ? Need.SKIPPED : Need.UNDETERMINED;
                builder.addDocuments(new Procedure.RequiredDocument(waives.document(), need, Optional.empty(), id));
            }
        }

        private void effect(PlannedRule rule, Procedure.Builder builder) {
            Truth truth = truth(rule);
            if (truth != Truth.NOT_MET) {
                Consequence.Effect<?> effect =
                        (Consequence.Effect<?>) rule.rule().consequence();
                builder.addEffects(new Procedure.LegalEffect(
                        effect.on(),
                        effect.effect(),
                        need(rule, truth),
                        rule.rule().id()));
            }
        }

        private void review(Procedure.Builder builder) {
            for (PlannedRule rule : rules.reviews()) {
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                Fraction months = rule.values().get(0).number(household).exact();
                if (truth == Truth.MET && months != null) {
                    long every = months.rounded(RoundingMode.UNNECESSARY);
                    builder.reviewMonths(every);
                    lastReview.ifPresent(d -> builder.nextReview(d.plusMonths(every)));
                }
                return;
            }
        }

        private Need need(PlannedRule rule, Truth truth) {
            return truth == Truth.MET ? Need.REQUIRED : waits(rule) ? Need.MAY_BE_SKIPPED : Need.UNDETERMINED;
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
