package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.read.Amounts;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/** Assesses one case with a plan: determinations, benefits, what is missing. */
final class Assessor {

    private static final Label NOTHING_GIVEN = Label.of(
            "所适用的规则都没有说给什么、给多少，请查当地文件",
            "no rule that applies says what is given, or how much; look it up in the texts of the place");

    private final Plan plan;
    private final Case input;
    private final Frame household;
    private final Map<Unknowns.Visit, Missing> questions = new HashMap<>();
    private final ProcedurePlanner procedures;

    Assessor(Plan plan, Case input, WorkingCalendar calendar) {
        this.plan = plan;
        this.input = input;
        this.household = Frame.of(plan, input);
        this.procedures = new ProcedurePlanner(plan, household, calendar, questions);
    }

    private Frame[] members() {
        return household.known(plan.vocabulary().slot(Household.MEMBERS));
    }

    ImmutableList<Determination<?>> determinations() {
        ImmutableList.Builder<Determination<?>> all = ImmutableList.builder();
        for (PlannedProgramme<?> programme : plan.programmes()) {
            determine(programme, all);
        }
        return all.build();
    }

    private <B extends Benefit> void determine(
            PlannedProgramme<B> programme, ImmutableList.Builder<Determination<?>> all) {
        Terms.Eligible asHousehold = programme.eligible(Household.ENTITY);
        Terms.Eligible asPerson = programme.eligible(Member.ENTITY);
        if (asHousehold != null) {
            all.add(determination(programme, asHousehold, household));
        }
        if (asPerson == null) {
            return;
        }
        for (Frame member : members()) {
            Determination<B> person = determination(programme, asPerson, member);
            // where a household can be eligible as a whole, a person is shown only if it may be eligible alone
            if (asHousehold == null || person.status() != Status.NOT_ELIGIBLE) {
                all.add(person);
            }
        }
        if (asHousehold == null && household.list(plan.vocabulary().slot(Household.MEMBERS)) == null) {
            all.add(ofUnknownMembers(programme));
        }
    }

    private <B extends Benefit> Determination<B> ofUnknownMembers(PlannedProgramme<B> programme) {
        Unknowns unknowns = new Unknowns(questions);
        unknowns.add(household, Household.MEMBERS);
        return Determination.<B>builder()
                .programme(programme.programme())
                .subject(household.path + "." + Household.MEMBERS.id())
                .status(Status.UNDETERMINED)
                .benefit(programme.programme().benefit(Benefit.Content.EMPTY))
                .missing(unknowns.list())
                .procedure(procedures.of(programme, household))
                .build();
    }

    private <B extends Benefit> Determination<B> determination(
            PlannedProgramme<B> programme, Terms.Eligible eligible, Frame frame) {
        Unknowns unknowns = new Unknowns(questions);
        BenefitRules rules = programme.benefits(frame.kind);
        Status status = eligible.body().status(frame);
        Optional<Running> running = Optional.empty();
        if (status == Status.NOT_ELIGIBLE) {
            running = running(rules, frame, unknowns);
            status = running.map(Running::status).orElse(status);
        } else if (status == Status.UNDETERMINED) {
            // it may turn out that the subject is not eligible and the benefit runs on, so for how long is part of the
            // answer
            running(rules, frame, unknowns);
        }
        Determination.Builder<B> builder = Determination.<B>builder()
                .programme(programme.programme())
                .subject(frame.path)
                .findings(findings(rules, frame))
                .procedure(procedures.of(programme, frame));
        running.ifPresent(
                r -> builder.continuation(r.continuation).addAllWarnings(tooLong(rules, frame, r.continuation)));
        eligible.name(frame, unknowns);
        if (status != Status.NOT_ELIGIBLE) {
            // while it is open whether there is anything to pay, nobody has to be asked how much
            Unknowns ofAmounts = status == Status.UNDETERMINED ? new Unknowns(questions) : unknowns;
            Benefits benefits = new Benefits(rules, frame, running.isPresent(), ofAmounts);
            B benefit = programme.programme().benefit(benefits.content());
            builder.benefit(benefit);
            if (status != Status.UNDETERMINED && givesNothing(benefit)) {
                builder.addWarnings(NOTHING_GIVEN);
            }
        }
        builder.addAllWarnings(StandardWarnings.of(plan, programme, frame, status));
        unknowns.checkQuotients();
        return builder.status(status).missing(unknowns.list()).build();
    }

    // a recognition gives nothing by itself
    private static boolean givesNothing(Benefit benefit) {
        Benefit.Content content = benefit.content();
        return !(benefit instanceof Recognition)
                && content.parts().isEmpty()
                && content.bands().isEmpty()
                && content.services().isEmpty();
    }

    /**
     * That a benefit runs on.
     *
     * @param status whether it does
     * @param continuation for how long
     */
    private record Running(Status status, Continuation continuation) {}

    // the first rule that applies says for how long; while it is not known whether one applies, the next is possible
    // too
    private Optional<Running> running(BenefitRules rules, Frame frame, Unknowns unknowns) {
        List<PlannedRule> possible = new ArrayList<>();
        for (PlannedRule rule : rules.continuing()) {
            Truth truth = rule.effective(frame);
            if (truth != Truth.NOT_MET) {
                possible.add(rule);
                rule.nameAll(frame, unknowns);
            }
            if (truth == Truth.MET) {
                break;
            }
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(running(possible, frame));
    }

    private static Running running(List<PlannedRule> possible, Frame frame) {
        Range months = possible.stream()
                .map(r -> r.values().get(0).number(frame))
                .reduce(Range::hull)
                .orElseThrow();
        Range first = possible.stream()
                .map(r -> r.values().get(1).number(frame))
                .reduce(Range::hull)
                .orElseThrow();
        boolean applies = possible.stream().anyMatch(r -> r.effective(frame) == Truth.MET);
        boolean onlyDiscretion = possible.stream().allMatch(r -> r.waitsForDiscretion(frame));
        Status status =
                applies ? Status.CONTINUES : onlyDiscretion ? Status.CONTINUES_AT_DISCRETION : Status.UNDETERMINED;
        return new Running(status, continuation(possible.get(0), months, first));
    }

    private static Continuation continuation(PlannedRule rule, Range months, Range first) {
        Fraction low = months.low();
        Fraction high = months.high();
        long least = low == null ? 0 : low.rounded(RoundingMode.CEILING);
        Optional<Long> most = high == null ? Optional.empty() : Optional.of(high.rounded(RoundingMode.FLOOR));
        Optional<LocalDate> begin =
                Optional.ofNullable(first.exact()).map(Fraction::numerator).map(LocalDate::ofEpochDay);
        Optional<LocalDate> last = begin.filter(
                        d -> most.filter(m -> m == least).isPresent())
                .map(d -> d.plusMonths(least).minusDays(1));
        return new Continuation(rule.rule().id(), least, most, begin, last);
    }

    // a bound that a text sets shortens nothing, and whoever gave more has to know of it
    private static ImmutableList<Label> tooLong(BenefitRules rules, Frame frame, Continuation given) {
        ImmutableList.Builder<Label> warnings = ImmutableList.builder();
        for (PlannedRule bound : rules.continuingAtMost()) {
            Fraction most = bound.values().get(0).number(frame).high();
            if (most != null
                    && Fraction.of(given.leastMonths()).compareTo(most) > 0
                    && bound.effective(frame) != Truth.NOT_MET) {
                Rule<?> rule = bound.rule();
                warnings.add(Label.of(
                        given.ruleId() + " 延续" + given.leastMonths() + "个月，"
                                + rule.clause().cite() + "（" + rule.id() + "）为："
                                + rule.says().zh() + "；请核对依据",
                        given.ruleId() + " lets it run on for " + given.leastMonths() + " months, and by "
                                + rule.clause().cite() + " (" + rule.id() + "): "
                                + rule.says().en() + "; check what the longer time rests on"));
            }
        }
        return warnings.build();
    }

    private static ImmutableList<Finding> findings(BenefitRules rules, Frame frame) {
        ImmutableList.Builder<Finding> findings =
                ImmutableList.builderWithExpectedSize(rules.all().size());
        for (PlannedRule rule : rules.all()) {
            findings.add(new Finding(rule.rule(), frame.path, rule.truth(frame)));
        }
        return findings.build();
    }

    /** What a programme gives to one subject. */
    private final class Benefits {

        private final BenefitRules rules;
        private final Frame frame;
        private final boolean running;
        private final Unknowns unknowns;

        /**
         * @param running whether the subject is not eligible and the benefit only runs on
         */
        Benefits(BenefitRules rules, Frame frame, boolean running, Unknowns unknowns) {
            this.rules = rules;
            this.frame = frame;
            this.running = running;
            this.unknowns = unknowns;
        }

        Benefit.Content content() {
            return new Benefit.Content(parts(), running ? ImmutableList.of() : bands(), services(), modes());
        }

        private ImmutableMap<Part, AmountRange> parts() {
            ImmutableMap.Builder<Part, AmountRange> parts = ImmutableMap.builder();
            for (BenefitRules.Payment payment : rules.payments(running)) {
                Optional<Range> amount = part(payment);
                if (amount.isPresent()) {
                    parts.put(payment.part(), Amounts.range(amount.get()));
                }
            }
            return parts.buildOrThrow();
        }

        private Optional<Range> part(BenefitRules.Payment payment) {
            if (!payment.ofMembers()) {
                return amount(payment.rules(), frame);
            }
            if (household.list(plan.vocabulary().slot(Household.MEMBERS)) == null) {
                unknowns.add(household, Household.MEMBERS);
                return Optional.of(Range.NOT_NEGATIVE);
            }
            Optional<Range> sum = Optional.empty();
            for (Frame member : members()) {
                Optional<Range> one = amount(payment.rules(), member);
                if (one.isPresent()) {
                    sum = Optional.of(sum.orElse(Range.ZERO).plus(one.get()));
                }
            }
            return sum;
        }

        // the first rule that applies; while it is not known whether one applies, the next is possible too
        private Optional<Range> amount(List<PlannedRule> rules, Frame subject) {
            Range possible = null;
            for (PlannedRule rule : rules) {
                Truth truth = rule.effective(subject);
                if (truth == Truth.NOT_MET) {
                    continue;
                }
                rule.nameAll(subject, unknowns);
                Range value = rule.values().get(0).number(subject).largest(Range.ZERO);
                possible = possible == null ? value : possible.hull(value);
                if (truth == Truth.MET) {
                    return Optional.of(possible);
                }
            }
            return possible == null ? Optional.empty() : Optional.of(possible.hull(Range.ZERO));
        }

        private ImmutableList<Benefit.Band> bands() {
            ImmutableList.Builder<Benefit.Band> bands = ImmutableList.builder();
            for (PlannedRule rule : rules.bands()) {
                rule.nameCondition(frame, unknowns);
                if (mayBeUsed(rule)) {
                    rule.nameValues(frame, unknowns);
                    bands.add(new Benefit.Band(
                            ((Consequence.Band<?>) rule.rule().consequence()).cause(),
                            Amounts.range(rule.values().get(0).number(frame)),
                            Amounts.range(rule.values().get(1).number(frame))));
                }
            }
            return bands.build();
        }

        private ImmutableList<Label> services() {
            ImmutableList.Builder<Label> services = ImmutableList.builder();
            for (PlannedRule rule : rules.services()) {
                rule.nameCondition(frame, unknowns);
                if (mayBeUsed(rule)) {
                    services.add(((Consequence.Provides<?>) rule.rule().consequence()).service());
                }
            }
            return services.build();
        }

        private ImmutableList<PaymentMode> modes() {
            Set<PaymentMode> modes = new LinkedHashSet<>();
            for (PlannedRule rule : rules.modes()) {
                if (mayBeUsed(rule)) {
                    modes.add(((Consequence.Allows<?>) rule.rule().consequence()).mode());
                }
            }
            for (PlannedRule rule : rules.modes()) {
                if (!modes.contains(((Consequence.Allows<?>) rule.rule().consequence()).mode())) {
                    rule.nameCondition(frame, unknowns);
                }
            }
            return ImmutableList.copyOf(modes);
        }

        // its condition holds, and the authority does not refuse to use it
        private boolean mayBeUsed(PlannedRule rule) {
            return rule.truth(frame) == Truth.MET && rule.discretion().truth(frame) != Truth.NOT_MET;
        }
    }

    /** What can still change a result of a case, what changes most results first; in the order of the rules where they tie. */
    static ImmutableList<Missing> ranked(ImmutableList<Determination<?>> determinations) {
        Map<Unknowns.Key, Missing> found = new LinkedHashMap<>();
        for (Determination<?> determination : determinations) {
            for (Missing missing : determination.missing()) {
                found.merge(
                        Unknowns.Key.of(missing),
                        missing,
                        (a, b) -> Missing.builder()
                                .from(a)
                                .decides(a.decides() + 1)
                                .build());
            }
        }
        return found.values().stream()
                .sorted((a, b) -> Integer.compare(b.decides(), a.decides()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it is of this very case. */
    boolean isOf(Plan other, Case one) {
        return plan == other && input == one;
    }

    Frame household() {
        return household;
    }

    /** Why: each rule that bears on it. */
    ImmutableList<Explanation> explain(Determination<?> determination, Explainer explainer) {
        Frame subject = frame(determination.subject());
        PlannedProgramme<?> programme = plan.programme(determination.programme());
        if (subject == null || programme == null) {
            return ImmutableList.of();
        }
        Terms.Eligible eligible = programme.eligible(subject.kind);
        if (eligible != null) {
            eligible.isExplained(subject, explainer);
        }
        ImmutableList<PlannedRule> rules = programme.benefits(subject.kind).bearingOn(determination.status());
        ImmutableList.Builder<Explanation> all = ImmutableList.builderWithExpectedSize(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            all.add(rules.get(i).see(subject, explainer));
        }
        return all.build();
    }

    /** The frame of a subject; null if there is none with that path. */
    private @Nullable Frame frame(String subject) {
        if (subject.equals(household.path)) {
            return household;
        }
        for (Frame member : members()) {
            if (member.path.equals(subject)) {
                return member;
            }
        }
        return null;
    }
}
