package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.procedure.ProcedurePlanner;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.read.Continuations;
import org.jiuzhu.policy.impl.read.DecidingRules;
import org.jiuzhu.policy.impl.read.OpenPoints;
import org.jiuzhu.policy.impl.read.Outcomes;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Ranking;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.impl.read.Reasons;
import org.jiuzhu.policy.impl.read.Subject;
import org.jiuzhu.policy.impl.read.Unknowns;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Label;

/** Assesses one case with a plan: what each programme comes to for whom, what is missing, the procedure, what to be careful about. */
final class Assessor {

    private static final Label NOTHING_GIVEN = Label.of(
            "所适用的规则都没有说给什么、给多少，请查当地文件",
            "no rule that applies says what is given, or how much; look it up in the texts of the place");

    private final Plan plan;
    private final Reading reading;
    private final Unknowns unknowns;
    private final Ranking ranking;
    private final ProcedurePlanner procedures;
    private final ImmutableList.Builder<Programme<?>> untouched = ImmutableList.builder();

    Assessor(Plan plan, Reading reading, WorkingCalendar calendar) {
        this.plan = plan;
        this.reading = reading;
        this.unknowns = new Unknowns(reading);
        this.ranking = new Ranking(unknowns);
        this.procedures = new ProcedurePlanner(reading, calendar, unknowns);
    }

    /**
     * What programmes come to for each subject that a result is shown of.
     *
     * @param asked the programmes that are looked at on no occasion too
     */
    ImmutableList<Determination<?>> determinations(ImmutableSet<Programme<?>> asked) {
        ImmutableList.Builder<Determination<?>> all = ImmutableList.builder();
        for (LoweredProgramme<?> programme : reading.program().programmes()) {
            if (programme.occasions().isEmpty() || asked.contains(programme.programme())) {
                determine(programme, all);
            } else if (!determineTouched(programme, all)) {
                untouched.add(programme.programme());
            }
        }
        return all.build();
    }

    /** The programmes that were not looked at for anybody. */
    ImmutableList<Programme<?>> untouched() {
        return untouched.build();
    }

    // whoever has an occasion, or is eligible without one; returns whether there is anybody
    private <B extends Benefit> boolean determineTouched(
            LoweredProgramme<B> programme, ImmutableList.Builder<Determination<?>> all) {
        ImmutableList<Subject<B>> touched = Subject.shown(programme, reading.values(), Reading.ROOT).stream()
                .filter(s -> isTouched(programme, s))
                .collect(toImmutableList());
        touched.forEach(s -> all.add(determination(s)));
        return !touched.isEmpty();
    }

    private boolean isTouched(LoweredProgramme<?> programme, Subject<?> subject) {
        return switch (subject.status()) {
            case ELIGIBLE, ELIGIBLE_AT_DISCRETION, CONTINUES, CONTINUES_AT_DISCRETION -> true;
            case UNDETERMINED, NOT_ELIGIBLE ->
                programme.occasions().get(subject.kind()).stream()
                        .anyMatch(o -> reading.values().truth(o, subject.row()) == Truth.MET);
        };
    }

    private <B extends Benefit> void determine(
            LoweredProgramme<B> programme, ImmutableList.Builder<Determination<?>> all) {
        Subject.shown(programme, reading.values(), Reading.ROOT).forEach(s -> all.add(determination(s)));
        Outcomes.ofUnlisted(programme, reading.values(), Reading.ROOT)
                .ifPresent(o -> all.add(ofUnlisted(programme, o)));
    }

    private <B extends Benefit> Determination<B> ofUnlisted(LoweredProgramme<B> programme, Outcome<B> outcome) {
        Questions questions = new Questions(unknowns);
        Relation<?, ?> list = reading.schema().lists().get(programme.first().list());
        questions.add(reading.schema().table(Household.ENTITY), Reading.ROOT, list);
        return builder(outcome)
                .missing(counted(questions))
                .procedure(procedure(outcome, Household.ENTITY, Reading.ROOT))
                .build();
    }

    private ImmutableList<Missing> counted(Questions questions) {
        ranking.count(questions);
        return questions.list();
    }

    private static <B extends Benefit> Determination.Builder<B> builder(Outcome<B> outcome) {
        return Determination.<B>builder()
                .programme(outcome.programme())
                .subject(outcome.subject())
                .status(outcome.status())
                .benefit(outcome.benefit());
    }

    private Procedure procedure(Outcome<?> outcome, EntityKind<?> kind, int row) {
        return procedures.of(outcome.programme(), plan.procedure(outcome.programme()), kind, row);
    }

    private <B extends Benefit> Determination<B> determination(Subject<B> subject) {
        Outcome<B> outcome = subject.outcome();
        int row = subject.row();
        ImmutableList.Builder<RuleTruth> rules = ImmutableList.builder();
        subject.addRules(rules);
        Determination.Builder<B> builder = builder(outcome)
                .rules(rules.build())
                .procedure(procedure(outcome, subject.kind(), row))
                .missing(counted(OpenPoints.of(reading, unknowns, subject)));
        if (subject.runsOn()) {
            Continuation continuation =
                    Continuations.of(reading, Continuations.possible(reading, subject.claim(), row), row);
            builder.continuation(continuation)
                    .addAllWarnings(Continuations.tooLong(reading, subject.claim(), row, continuation));
        }
        if (isSettled(outcome.status())
                && outcome.benefit().filter(Assessor::givesNothing).isPresent()) {
            builder.addWarnings(NOTHING_GIVEN);
        }
        return builder.addAllWarnings(plan.warnings().of(reading, outcome.programme(), subject))
                .build();
    }

    private static boolean isSettled(Status status) {
        return status != Status.UNDETERMINED;
    }

    // a recognition gives nothing by itself
    private static boolean givesNothing(Benefit benefit) {
        Benefit.Content content = benefit.content();
        return !(benefit instanceof Recognition)
                && content.parts().isEmpty()
                && content.bands().isEmpty()
                && content.services().isEmpty();
    }

    /** What can still change one of the determinations that were made, what changes most of them first. */
    ImmutableList<Missing> missing() {
        return ranking.list();
    }

    /** Why: each rule that bears on what a programme comes to for a subject. */
    ImmutableList<Explanation> explain(Programme<?> programme, String path, Reasons reasons) {
        return subject(programme, path).map(s -> reasons.of(s, shownStatus(s))).orElse(ImmutableList.of());
    }

    // of whom nobody knows everything is open, see ofUnlisted
    private Status shownStatus(Subject<?> subject) {
        boolean isAnybody = reading.rows().isAnybody(reading.schema().table(subject.kind()), subject.row());
        return isAnybody ? Status.UNDETERMINED : subject.status();
    }

    /** Why, in short: the rules that decide, each with what decided it. */
    ImmutableList<Explanation> why(Programme<?> programme, String path) {
        return subject(programme, path).map(this::why).orElse(ImmutableList.of());
    }

    private ImmutableList<Explanation> why(Subject<?> subject) {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        DecidingRules rules = new DecidingRules(reading, subject);
        rules.all().forEach(r -> all.add(why(r, subject.row())));
        rules.ofMembers().forEach(d -> all.add(ofMember(d.row(), why(d.rule(), d.row()))));
        return all.build();
    }

    private Explanation why(LoweredRule rule, int row) {
        return new Reasons(reading, plan.citations()).of(rule, row).deciding();
    }

    private Explanation ofMember(int row, Explanation why) {
        Label member = reading.name(reading.schema().table(Member.ENTITY), row);
        Label says = why.label();
        return Explanation.builder()
                .from(why)
                .label(Label.of(member.zh() + "：" + says.zh(), member.en() + ": " + says.en()))
                .build();
    }

    private Optional<Subject<?>> subject(Programme<?> programme, String path) {
        LoweredProgramme<?> lowered = reading.program().programme(programme);
        if (lowered == null) {
            return Optional.empty();
        }
        List<Subject<?>> all = new ArrayList<>();
        Subject.forEach(lowered, reading.values(), Reading.ROOT, all::add);
        all.addAll(Subject.unlisted(lowered, reading.values(), Reading.ROOT));
        return all.stream().filter(s -> s.path().equals(path)).findFirst();
    }
}
