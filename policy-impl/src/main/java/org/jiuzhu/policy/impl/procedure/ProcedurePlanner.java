package org.jiuzhu.policy.impl.procedure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
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
import java.util.function.Function;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedLimit;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.impl.read.Unsettled;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;

/** The procedure of a case: the rules on it, applied to what is known of the application. */
public final class ProcedurePlanner {

    /** The steps whose day a case can state. */
    private static final ImmutableMap<Step, DayFact<Application>> DAYS = ImmutableMap.of(
            Step.ACCEPTANCE, Application.ACCEPTED_ON,
            Step.FIRST_OPINION, Application.FIRST_OPINION_ON,
            Step.RENEWED_OPINION, Application.RENEWED_OPINION_ON,
            Step.DECISION, Application.DECIDED_ON);

    private final Reading reading;
    private final Claimant household;
    private final int applications;
    private final int application;
    private final WorkingCalendar calendar;
    private final Questions.Asked questions;
    private final Map<Step, LocalDate> happened = new EnumMap<>(Step.class);
    private final Map<Asked, Procedure> made = new HashMap<>();

    /** Plans the procedures of one case. */
    public ProcedurePlanner(Reading reading, WorkingCalendar calendar, Questions.Asked questions) {
        this.reading = reading;
        this.household = new Claimant(Household.ENTITY, reading.schema().table(Household.ENTITY), Reading.ROOT);
        this.applications = reading.schema().table(Application.ENTITY);
        this.application = reading.start(Household.APPLICATION, Reading.ROOT);
        this.calendar = calendar;
        this.questions = questions;
        DAYS.forEach((step, fact) -> {
            long day = reading.encoded(applications, application, fact);
            if (day != Fact.UNKNOWN) {
                happened.put(step, LocalDate.ofEpochDay(day));
            }
        });
    }

    /** All that the procedures of a case differ in: subjects with the same have one procedure. */
    private record Asked(Programme<?> programme, Claimant subject, DrawnAwards awards) {}

    /**
     * The procedure of a programme for one subject.
     *
     * @param rules the rules on it
     * @param kind the kind of the subject
     * @param row its row
     */
    public Procedure of(Programme<?> programme, ProcedureRules rules, EntityKind<?> kind, int row) {
        Claimant subject = kind == Household.ENTITY
                ? household
                : new Claimant(kind, reading.schema().table(kind), row);
        Asked asked = new Asked(
                programme, rules.ofHouseholdOnly() ? household : subject, DrawnAwards.of(reading, subject, programme));
        Procedure known = made.get(asked);
        if (known == null) {
            known = new One(rules, asked).procedure();
            made.put(asked, known);
        }
        return known;
    }

    // whoever does not draw it yet has to apply for it, and for a grant every time; of whoever does, an application is
    // one of
    // which something is stated
    private Truth applied(Asked asked) {
        Entity stated = reading.rows().entity(applications, application);
        boolean isStated = stated != null && !Iterables.isEmpty(stated.facts());
        boolean isOnce = asked.programme.benefit(Benefit.Content.EMPTY) instanceof OneOffGrant;
        return isStated || isOnce ? Truth.MET : Logic.not(asked.awards.draws());
    }

    /** The procedure of one programme and subject. */
    private final class One {

        private final ProcedureRules rules;
        private final Claimant subject;
        private final DrawnAwards awards;
        private final Truth applied;
        private final Questions unknowns = new Questions(reading, questions);
        private final Unsettled unsettled = new Unsettled(reading, unknowns);
        private final Map<Step, LocalDate> days = new EnumMap<>(happened);

        One(ProcedureRules rules, Asked asked) {
            this.rules = rules;
            this.subject = asked.subject;
            this.awards = asked.awards;
            this.applied = applied(asked);
        }

        Procedure procedure() {
            Procedure.Builder builder = Procedure.builder();
            ImmutableSet<Body> deciding = decidedBy(builder);
            if (applied == Truth.UNDETERMINED) {
                unknowns.add(applications, application, Application.ACCEPTED_ON);
                awards.nameDraws(reading, unknowns);
            }
            rules.steps().forEach(s -> step(s, deciding).ifPresent(builder::addSteps));
            if (applied != Truth.NOT_MET) {
                rules.documents().forEach(d -> document(d).ifPresent(builder::addDocuments));
                nameDay(Step.DECISION);
            }
            rules.effects().forEach(r -> effect(r, builder));
            review(builder);
            Optional.ofNullable(happened.get(Step.DECISION))
                    .map(d -> YearMonth.from(d).plusMonths(1))
                    .ifPresent(builder::paidFrom);
            return builder.missing(unknowns.list()).build();
        }

        private ImmutableSet<Body> decidedBy(Procedure.Builder builder) {
            Set<Body> bodies = new LinkedHashSet<>();
            for (LoweredRule rule : rules.deciding()) {
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                name(rule);
                bodies.add(((Consequence.DecidedBy<?>) rule.rule().consequence()).body());
                builder.addDecidedByRules(rule.rule().id());
                if (truth == Truth.MET) {
                    break;
                }
            }
            builder.decidedBy(bodies);
            return ImmutableSet.copyOf(bodies);
        }

        private Optional<Procedure.PlannedStep> step(ProcedureRules.OfStep on, ImmutableSet<Body> deciding) {
            Step step = on.step();
            if (step.isOfApplication() && applied == Truth.NOT_MET) {
                return Optional.empty();
            }
            Side taking = new Side(Iterables.concat(on.taking(), upToFirst(on.sampling())));
            Side skipping = new Side(on.skipping());
            if (skipping.sure.isEmpty() && taking.isEmpty() && taking.someFail) {
                return Optional.empty();
            }
            // nothing has to be known of a step that is left out, and nothing is counted from it; a limit alone brings
            // in a step
            // that no rule on it leaves out of this case
            ImmutableList<PlannedLimit> limits = skipping.sure.isEmpty() ? limits(on.limiting()) : ImmutableList.of();
            if (skipping.sure.isEmpty() && taking.isEmpty() && limits.isEmpty()) {
                return Optional.empty();
            }
            Weighed weighed = weigh(taking, skipping, rule -> bodies(rule, deciding));
            boolean isOpen = step.isOfApplication() && applied == Truth.UNDETERMINED;
            boolean byWhoDecides = step == Step.DECISION && weighed.bodies.isEmpty();
            Procedure.PlannedStep planned = new Procedure.PlannedStep(
                    step,
                    isOpen && weighed.need != Need.SKIPPED ? Need.UNDETERMINED : weighed.need,
                    byWhoDecides ? deciding : weighed.bodies,
                    limits,
                    share(on.sampling()),
                    weighed.rules,
                    Optional.ofNullable(happened.get(step)));
            // a day that is known stands
            planned.due().ifPresent(d -> days.putIfAbsent(step, d));
            return Optional.of(planned);
        }

        private ImmutableSet<Body> bodies(LoweredRule rule, ImmutableSet<Body> deciding) {
            if (rule.rule().consequence() instanceof Consequence.Samples<?> samples) {
                return ImmutableSet.of(samples.body());
            }
            Consequence.Takes<?> takes = (Consequence.Takes<?>) rule.rule().consequence();
            return takes.body().map(ImmutableSet::of).orElse(deciding);
        }

        // of the shares that are to be checked the first that applies counts
        private List<LoweredRule> upToFirst(ImmutableList<LoweredRule> sampling) {
            for (int i = 0; i < sampling.size(); i++) {
                if (truth(sampling.get(i)) == Truth.MET) {
                    return sampling.subList(0, i + 1);
                }
            }
            return sampling;
        }

        private Optional<Fraction> share(ImmutableList<LoweredRule> sampling) {
            return sampling.stream()
                    .filter(r -> truth(r) == Truth.MET)
                    .map(r -> ((Consequence.Samples<?>) r.rule().consequence()).share())
                    .findFirst();
        }

        // of the limits between the same two steps the first that applies counts; those between different steps all
        // hold
        private ImmutableList<PlannedLimit> limits(ImmutableList<LoweredRule> limiting) {
            if (limiting.isEmpty()) {
                return ImmutableList.of();
            }
            Map<Step, List<PlannedLimit>> limits = new LinkedHashMap<>();
            Set<Step> settled = EnumSet.noneOf(Step.class);
            for (LoweredRule rule : limiting) {
                Consequence.Within<?> within =
                        (Consequence.Within<?>) rule.rule().consequence();
                Truth truth = settled.contains(within.after()) ? Truth.NOT_MET : truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                name(rule);
                nameDay(within.after());
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
            LocalDate begin = days.get(within.after());
            Optional<LocalDate> end = begin == null ? Optional.empty() : calendar.end(begin, within.limit());
            if (begin != null && end.isEmpty() && !happened.containsKey(within.step())) {
                nameYear(begin.plusDays(1).getYear());
            }
            return end;
        }

        // the first year from a year on that the calendar lacks
        private void nameYear(int from) {
            int year = from;
            while (calendar.years().contains(year)) {
                year++;
            }
            unknowns.addYear(year, calendar);
        }

        // the day by which a step is planned is the last that it may take; the day on which it was done counts instead
        private void nameDay(Step step) {
            DayFact<Application> fact = DAYS.get(step);
            if (fact != null && !happened.containsKey(step)) {
                unknowns.add(applications, application, fact);
            }
        }

        private Optional<Procedure.RequiredDocument> document(ProcedureRules.OfDocument on) {
            Side needing = new Side(on.needing());
            Side waiving = new Side(on.waiving());
            if (needing.isEmpty() && waiving.isEmpty()) {
                return Optional.empty();
            }
            Weighed weighed = weigh(
                    needing,
                    waiving,
                    rule -> ImmutableSet.of(((Consequence.Needs<?>) rule.rule().consequence()).issuer()));
            boolean isOpen = applied == Truth.UNDETERMINED && weighed.need != Need.SKIPPED;
            return Optional.of(new Procedure.RequiredDocument(
                    on.document(), isOpen ? Need.UNDETERMINED : weighed.need, weighed.bodies, weighed.rules));
        }

        /** What comes of rules that ask for something and rules that leave it out. */
        private record Weighed(Need need, ImmutableSet<Body> bodies, ImmutableList<String> rules) {}

        private Weighed weigh(Side asking, Side leavingOut, Function<LoweredRule, ImmutableSet<Body>> by) {
            if (!leavingOut.sure.isEmpty()) {
                return new Weighed(Need.SKIPPED, ImmutableSet.of(), ids(leavingOut.sure));
            }
            Set<Body> bodies = new LinkedHashSet<>();
            asking.sure.forEach(r -> bodies.addAll(by.apply(r)));
            List<LoweredRule> cited = new ArrayList<>(asking.sure);
            for (LoweredRule rule : asking.open) {
                // where it is asked for anyhow, what is open matters only if it brings in somebody else
                if (bodies.addAll(by.apply(rule)) || asking.sure.isEmpty()) {
                    cited.add(rule);
                    nameCondition(rule);
                }
            }
            Need need = asking.sure.isEmpty() && !asking.open.isEmpty() ? need(asking.open) : Need.REQUIRED;
            if (!leavingOut.open.isEmpty()) {
                leavingOut.open.forEach(this::nameCondition);
                cited.addAll(leavingOut.open);
                need = need == Need.UNDETERMINED ? need : need(leavingOut.open);
            }
            return new Weighed(need, ImmutableSet.copyOf(bodies), ids(cited));
        }

        /** Rules that say the same of a step or a document: those that apply, and those of which it is open. */
        private final class Side {

            private final List<LoweredRule> sure = new ArrayList<>();
            private final List<LoweredRule> open = new ArrayList<>();
            private boolean someFail;

            Side(Iterable<LoweredRule> rules) {
                for (LoweredRule rule : rules) {
                    switch (truth(rule)) {
                        case MET -> sure.add(rule);
                        case UNDETERMINED -> open.add(rule);
                        case NOT_MET -> someFail = true;
                    }
                }
            }

            boolean isEmpty() {
                return sure.isEmpty() && open.isEmpty();
            }
        }

        private static ImmutableList<String> ids(List<LoweredRule> rules) {
            return rules.stream().map(r -> r.rule().id()).collect(toImmutableList());
        }

        private Need need(List<LoweredRule> open) {
            return open.stream().allMatch(this::waits) ? Need.MAY_BE_SKIPPED : Need.UNDETERMINED;
        }

        private void effect(LoweredRule rule, Procedure.Builder builder) {
            Truth truth = truth(rule);
            if (truth != Truth.NOT_MET) {
                nameCondition(rule);
                Consequence.Effect<?> effect =
                        (Consequence.Effect<?>) rule.rule().consequence();
                builder.addEffects(new Procedure.LegalEffect(
                        effect.on(),
                        effect.effect(),
                        truth == Truth.MET ? Need.REQUIRED : need(List.of(rule)),
                        rule.rule().id()));
            }
        }

        private void review(Procedure.Builder builder) {
            for (LoweredRule rule : rules.reviews()) {
                Truth truth = truth(rule);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                name(rule);
                Op value = rule.values().get(0);
                unsettled.name(value, household.row());
                awards.nameReviews(reading, unknowns);
                Fraction months = reading.number(value, household.row()).exact();
                if (truth == Truth.MET && months != null) {
                    long every = months.rounded(RoundingMode.UNNECESSARY);
                    builder.reviewMonths(every);
                    awards.lastReview()
                            .or(() -> Optional.ofNullable(happened.get(Step.DECISION)))
                            .ifPresent(d -> builder.nextReview(d.plusMonths(every)));
                }
                return;
            }
        }

        private Truth truth(LoweredRule rule) {
            Optional<Claimant> whom = whom(rule);
            return whom.isPresent() ? reading.applies(rule, whom.get().row()) : ofAnyMember(rule);
        }

        /** Whom a rule is asked of; empty for one that is asked of each member. */
        private Optional<Claimant> whom(LoweredRule rule) {
            if (rule.rule().scope() == subject.kind()) {
                return Optional.of(subject);
            }
            return rule.rule().scope() == Household.ENTITY ? Optional.of(household) : Optional.empty();
        }

        private Truth ofAnyMember(LoweredRule rule) {
            if (!reading.isListed(Household.MEMBERS, household.row())) {
                return Truth.UNDETERMINED;
            }
            Truth truth = Truth.NOT_MET;
            for (int member : members()) {
                truth = Logic.or(truth, reading.applies(rule, member));
            }
            return truth;
        }

        private ContiguousSet<Integer> members() {
            return ContiguousSet.closedOpen(
                    reading.start(Household.MEMBERS, household.row()), reading.end(Household.MEMBERS, household.row()));
        }

        /** Names what keeps it open whether a rule applies, the word of the authority too. */
        private void name(LoweredRule rule) {
            if (truth(rule) == Truth.UNDETERMINED) {
                rows(rule).forEach(r -> unsettled.name(rule, r));
            }
        }

        /** The same but for the word of the authority, where that it may choose is all there is to say. */
        private void nameCondition(LoweredRule rule) {
            if (truth(rule) == Truth.UNDETERMINED) {
                rows(rule).forEach(r -> unsettled.nameCondition(rule, r));
            }
        }

        /** The rows that a rule is asked of; none, and the question who belongs to the household, where that is unknown. */
        private Iterable<Integer> rows(LoweredRule rule) {
            Optional<Claimant> whom = whom(rule);
            if (whom.isPresent()) {
                return ImmutableList.of(whom.get().row());
            }
            if (!reading.isListed(Household.MEMBERS, household.row())) {
                unknowns.add(household.table(), household.row(), Household.MEMBERS);
            }
            return members();
        }

        private boolean waits(LoweredRule rule) {
            return whom(rule)
                    .filter(w -> reading.waitsForDiscretion(rule, w.row()))
                    .isPresent();
        }
    }
}
