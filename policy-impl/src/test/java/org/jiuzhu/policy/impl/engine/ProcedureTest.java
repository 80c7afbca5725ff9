package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.ALLOWED;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Consequences.samples;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.waives;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.percent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedStep;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    private static final Condition<Household> DISPUTED = Household.APPLICATION.its(Application.DISPUTED);
    private static final Rule<Household> COUNTY =
            rule("COUNTY").forEvery(Household.ENTITY).then(decidedBy(Body.COUNTY, AID));
    private static final Rule<Household> VISIT =
            rule("VISIT").forEvery(Household.ENTITY).then(takes(Step.HOME_VISIT, Body.TOWNSHIP, AID));

    private static Household applying(LocalDate accepted) {
        return household(
                Application.builder("x").with(Application.ACCEPTED_ON, accepted).build());
    }

    private static Household disputed(boolean value) {
        return household(
                Application.builder("x").with(Application.DISPUTED, value).build());
    }

    private static Household household(Application application) {
        return Household.builder("h")
                .with(Household.APPLICATION, application)
                .with(Household.AWARDS)
                .build();
    }

    private static Procedure procedure(Household household, Rule<?>... rules) {
        List<Rule<?>> all = new ArrayList<>(List.of(rules));
        all.add(everyone());
        PolicyEngine engine = engine(all.toArray(Rule<?>[]::new));
        return aid(engine, household).procedure();
    }

    private static PlannedStep step(Procedure procedure, Step step) {
        return procedure.steps().stream()
                .filter(s -> s.step() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_decides_may_be_open_between_two() {
        Rule<Household> town = rule("TOWN")
                .overriding(COUNTY, ALLOWED)
                .when(Household.ENTITY, DISPUTED)
                .then(decidedBy(Body.TOWNSHIP, AID));
        Rule<?> decision = rule("D").forEvery(Household.ENTITY).then(takesWhoDecides(Step.DECISION, AID));
        Procedure open = procedure(drawingNothing(), COUNTY, town, decision);
        assertThat(open.decidedBy()).containsExactly(Body.TOWNSHIP, Body.COUNTY);
        assertThat(open.decidedByRules()).containsExactly("TOWN", "COUNTY");
        assertThat(step(open, Step.DECISION).bodies()).containsExactly(Body.TOWNSHIP, Body.COUNTY);
        assertThat(procedure(disputed(true), COUNTY, town).decidedBy()).containsExactly(Body.TOWNSHIP);
        assertThat(procedure(disputed(false), COUNTY, town).decidedBy()).containsExactly(Body.COUNTY);
        assertThat(procedure(disputed(false)).decidedBy()).isEmpty();
    }

    @Test
    void a_step_is_taken_left_out_or_may_be_left_out() {
        Rule<?> skip = rule("S").when(Household.ENTITY, DISPUTED).then(skips(Step.HOME_VISIT, AID));
        Rule<?> maySkip = mayRule("MS").when(Household.ENTITY, DISPUTED).then(skips(Step.HOME_VISIT, AID));
        assertThat(step(procedure(disputed(false), VISIT, skip), Step.HOME_VISIT)
                        .need())
                .isEqualTo(Need.REQUIRED);
        assertThat(step(procedure(disputed(true), VISIT, skip), Step.HOME_VISIT).need())
                .isEqualTo(Need.SKIPPED);
        assertThat(step(procedure(drawingNothing(), VISIT, skip), Step.HOME_VISIT)
                        .need())
                .isEqualTo(Need.UNDETERMINED);
        PlannedStep may = step(procedure(disputed(true), VISIT, maySkip), Step.HOME_VISIT);
        assertThat(may.need()).isEqualTo(Need.MAY_BE_SKIPPED);
        assertThat(may.rules()).containsExactly("VISIT", "MS");
        assertThat(may.bodies()).containsExactly(Body.TOWNSHIP);
    }

    @Test
    void steps_stand_in_the_order_of_the_procedure() {
        Rule<?> notice = rule("N").forEvery(Household.ENTITY).then(takes(Step.PUBLIC_NOTICE, Body.VILLAGE, AID));
        assertThat(procedure(disputed(true), notice, VISIT).steps())
                .extracting(PlannedStep::step)
                .containsExactly(Step.HOME_VISIT, Step.PUBLIC_NOTICE);
    }

    @Test
    void limits_are_counted_on_the_working_calendar_from_the_day_of_the_other_step() {
        Rule<?> visit = rule("L1")
                .forEvery(Household.ENTITY)
                .then(within(Step.HOME_VISIT, workingDays(3), Step.ACCEPTANCE, AID));
        Rule<?> notice = rule("L2")
                .forEvery(Household.ENTITY)
                .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.HOME_VISIT, AID));
        Rule<?> decision = rule("L3")
                .forEvery(Household.ENTITY)
                .then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, AID));
        Procedure procedure = procedure(applying(LocalDate.of(2021, 9, 30)), VISIT, visit, notice, decision);
        // 1 to 7 October 2021 were holidays, and Saturday the 9th was worked
        assertThat(step(procedure, Step.HOME_VISIT).due()).contains(LocalDate.of(2021, 10, 11));
        assertThat(step(procedure, Step.PUBLIC_NOTICE).due()).contains(LocalDate.of(2021, 10, 18));
        assertThat(step(procedure, Step.DECISION).due()).contains(LocalDate.of(2021, 11, 3));
    }

    @Test
    void without_the_day_of_acceptance_nothing_is_due() {
        Rule<?> decision =
                rule("L").forEvery(Household.ENTITY).then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, AID));
        assertThat(step(procedure(disputed(true), decision), Step.DECISION).due())
                .isEmpty();
    }

    @Test
    void nothing_is_counted_from_a_step_that_is_left_out() {
        Rule<?> visit = rule("L1")
                .forEvery(Household.ENTITY)
                .then(within(Step.HOME_VISIT, workingDays(3), Step.ACCEPTANCE, AID));
        Rule<?> notice = rule("L2")
                .forEvery(Household.ENTITY)
                .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.HOME_VISIT, AID));
        Rule<?> skip = rule("S").when(Household.ENTITY, ALWAYS).then(skips(Step.HOME_VISIT, AID));
        Procedure procedure = procedure(applying(LocalDate.of(2022, 3, 1)), VISIT, visit, notice, skip);
        assertThat(step(procedure, Step.HOME_VISIT).need()).isEqualTo(Need.SKIPPED);
        assertThat(step(procedure, Step.PUBLIC_NOTICE).due()).isEmpty();
    }

    private static final Rule<Household> LIMIT =
            rule("L").forEvery(Household.ENTITY).then(within(Step.DECISION, workingDays(10), Step.ACCEPTANCE, AID));
    private static final Rule<Household> LONGER = rule("LL")
            .overriding(LIMIT, ALLOWED)
            .when(Household.ENTITY, DISPUTED)
            .then(within(Step.DECISION, workingDays(15), Step.ACCEPTANCE, AID));

    @Test
    void a_limit_that_goes_before_another_counts_instead_of_it() {
        assertThat(step(procedure(disputed(true), LIMIT, LONGER), Step.DECISION).limits())
                .extracting(Procedure.PlannedLimit::rule, Procedure.PlannedLimit::need)
                .containsExactly(tuple("LL", Need.REQUIRED));
        assertThat(step(procedure(disputed(false), LIMIT, LONGER), Step.DECISION)
                        .limits())
                .extracting(Procedure.PlannedLimit::rule)
                .containsExactly("L");
    }

    @Test
    void while_it_is_open_which_limit_counts_both_are_shown_and_the_earlier_day_is_due() {
        PlannedStep decision = step(procedure(applying(LocalDate.of(2022, 3, 1)), LIMIT, LONGER), Step.DECISION);
        assertThat(decision.limits())
                .extracting(Procedure.PlannedLimit::need)
                .containsExactly(Need.UNDETERMINED, Need.UNDETERMINED);
        assertThat(decision.due()).contains(LocalDate.of(2022, 3, 15));
    }

    @Test
    void a_notice_whose_length_is_open_lasts_as_long_as_the_longest() {
        Rule<Household> notice = rule("N")
                .forEvery(Household.ENTITY)
                .then(within(Step.PUBLIC_NOTICE, calendarDays(3), Step.ACCEPTANCE, AID));
        Rule<Household> longer = rule("NL")
                .overriding(notice, ALLOWED)
                .when(Household.ENTITY, DISPUTED)
                .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.ACCEPTANCE, AID));
        assertThat(step(procedure(applying(LocalDate.of(2022, 3, 1)), notice, longer), Step.PUBLIC_NOTICE)
                        .due())
                .contains(LocalDate.of(2022, 3, 8));
    }

    @Test
    void a_limit_does_not_bring_in_a_step_that_its_rule_leaves_out_of_the_case() {
        Rule<?> appraisal = rule("A").when(Household.ENTITY, DISPUTED).then(takes(Step.APPRAISAL, Body.VILLAGE, AID));
        Rule<?> limit = rule("AL")
                .forEvery(Household.ENTITY)
                .then(within(Step.APPRAISAL, workingDays(5), Step.ACCEPTANCE, AID));
        assertThat(procedure(disputed(false), appraisal, limit).steps()).isEmpty();
        assertThat(step(procedure(disputed(true), appraisal, limit), Step.APPRAISAL)
                        .need())
                .isEqualTo(Need.REQUIRED);
        assertThat(step(procedure(disputed(false), limit), Step.APPRAISAL).need())
                .isEqualTo(Need.REQUIRED);
    }

    @Test
    void spot_checks_have_a_share() {
        Rule<?> share =
                rule("P").forEvery(Household.ENTITY).then(samples(Step.SPOT_CHECK, percent(30), Body.COUNTY, AID));
        assertThat(step(procedure(disputed(true), share), Step.SPOT_CHECK).share())
                .contains(Fraction.of(3, 10));
    }

    @Test
    void documents_and_effects_are_listed_with_their_rules() {
        Rule<?> document =
                rule("N1").when(Household.ENTITY, DISPUTED).then(needs(Document.APPLICATION, Body.COUNTY, AID));
        Rule<?> waived = rule("N2").forEvery(Household.ENTITY).then(waives(Document.RESIDENCE_PERMIT, AID));
        Rule<?> duty = mayRule("E").forEvery(Household.ENTITY).then(effect(Body.COUNTY, "须复核", "checks again", AID));
        Procedure procedure = procedure(drawingNothing(), document, waived, duty);
        assertThat(procedure.documents())
                .containsExactly(
                        new Procedure.RequiredDocument(
                                Document.APPLICATION,
                                Need.UNDETERMINED,
                                ImmutableSet.of(Body.COUNTY),
                                ImmutableList.of("N1")),
                        new Procedure.RequiredDocument(
                                Document.RESIDENCE_PERMIT, Need.SKIPPED, ImmutableSet.of(), ImmutableList.of("N2")));
        assertThat(procedure.effects()).singleElement().satisfies(e -> {
            assertThat(e.rule()).isEqualTo("E");
            assertThat(e.need()).isEqualTo(Need.MAY_BE_SKIPPED);
        });
    }

    @Test
    void reviews_are_counted_from_the_last_one_or_from_the_decision() {
        Rule<?> review = rule("R").forEvery(Household.ENTITY).then(reviewedEvery(6, AID));
        Household decided = household(Application.builder("x")
                .with(Application.DECIDED_ON, LocalDate.of(2022, 1, 31))
                .build());
        Procedure procedure = procedure(decided, review);
        assertThat(procedure.reviewMonths()).contains(6L);
        assertThat(procedure.nextReview()).contains(LocalDate.of(2022, 7, 31));
        assertThat(procedure(disputed(true), review).nextReview()).isEmpty();
    }

    @Test
    void from_which_month_it_is_paid_is_for_a_rule_to_say() {
        Household decided = household(Application.builder("x")
                .with(Application.DECIDED_ON, LocalDate.of(2022, 1, 31))
                .build());
        Rule<?> start = rule("R")
                .forEvery(Household.ENTITY)
                .then(effect(Body.COUNTY, "下月起", "from the month after", AID)
                        .inMonths(MonthEffect.startsAfter(Step.DECISION)));
        assertThat(procedure(decided, start).paidFrom()).contains(YearMonth.of(2022, 2));
        assertThat(procedure(decided, start).effects()).hasSize(1);
        assertThat(procedure(disputed(true), start).paidFrom()).isEmpty();
        Rule<?> other =
                rule("R").forEvery(Household.ENTITY).then(effect(Body.COUNTY, "下月起", "from the month after", AID));
        assertThat(procedure(decided, other).paidFrom()).isEmpty();
    }

    /** Of whom nothing is known but that no assistance is drawn yet. */
    private static Household drawingNothing() {
        return Household.builder("h").with(Household.AWARDS).build();
    }

    private static List<String> missing(Procedure procedure) {
        return Invented.ids(procedure.missing());
    }

    @Test
    void what_can_change_a_step_is_missing_and_of_one_that_is_left_out_nothing() {
        Rule<?> visit = rule("V")
                .when(Household.ENTITY, Household.APPLICATION.its(Application.CHECK_IN_DOUBT))
                .then(takes(Step.HOME_VISIT, Body.TOWNSHIP, AID));
        Rule<?> skip = rule("S").when(Household.ENTITY, DISPUTED).then(skips(Step.HOME_VISIT, AID));
        assertThat(missing(procedure(drawingNothing(), visit, skip)))
                .containsExactly(
                        "household.application.checkInDoubt",
                        "household.application.disputed",
                        "household.application.decidedOn");
        assertThat(missing(procedure(disputed(false), visit, skip))).contains("household.application.checkInDoubt");
        assertThat(missing(procedure(disputed(true), visit, skip))).containsExactly("household.application.decidedOn");
    }

    @Test
    void where_a_step_is_taken_anyhow_only_what_brings_in_somebody_else_is_missing() {
        Rule<?> alike = rule("A").when(Household.ENTITY, DISPUTED).then(takes(Step.HOME_VISIT, Body.TOWNSHIP, AID));
        Rule<?> other = rule("O").when(Household.ENTITY, DISPUTED).then(takes(Step.HOME_VISIT, Body.COUNTY, AID));
        Procedure same = procedure(drawingNothing(), VISIT, alike);
        assertThat(missing(same)).containsExactly("household.application.decidedOn");
        assertThat(step(same, Step.HOME_VISIT).rules()).containsExactly("VISIT");
        Procedure both = procedure(drawingNothing(), VISIT, other);
        assertThat(missing(both)).contains("household.application.disputed");
        assertThat(step(both, Step.HOME_VISIT).bodies()).containsExactly(Body.TOWNSHIP, Body.COUNTY);
    }

    @Test
    void the_word_of_the_authority_is_missing_for_a_day_and_not_for_a_step_that_it_may_leave_out() {
        Rule<?> longer = mayRule("ML")
                .overriding(LIMIT, ALLOWED)
                .forEvery(Household.ENTITY)
                .then(within(Step.DECISION, workingDays(15), Step.ACCEPTANCE, AID));
        Rule<?> maySkip = mayRule("MS").forEvery(Household.ENTITY).then(skips(Step.HOME_VISIT, AID));
        assertThat(missing(procedure(applying(LocalDate.of(2022, 3, 1)), LIMIT, longer, VISIT, maySkip)))
                .containsExactly("ML", "household.application.decidedOn");
    }

    @Test
    void a_day_that_something_is_counted_from_is_missing_until_it_has_come() {
        Rule<?> opinion = rule("F")
                .forEvery(Household.ENTITY)
                .then(within(Step.FIRST_OPINION, workingDays(15), Step.ACCEPTANCE, AID));
        Rule<?> notice = rule("N")
                .forEvery(Household.ENTITY)
                .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.FIRST_OPINION, AID));
        assertThat(missing(procedure(disputed(false), opinion, notice)))
                .containsExactly(
                        "household.application.acceptedOn",
                        "household.application.firstOpinionOn",
                        "household.application.decidedOn");
        // planned, but it can still be earlier
        assertThat(missing(procedure(applying(LocalDate.of(2022, 3, 1)), opinion, notice)))
                .containsExactly("household.application.firstOpinionOn", "household.application.decidedOn");
    }

    @Test
    void a_step_says_on_which_day_it_was_done() {
        Rule<?> acceptance = rule("T").forEvery(Household.ENTITY).then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, AID));
        assertThat(step(procedure(applying(LocalDate.of(2022, 3, 1)), acceptance, LIMIT), Step.ACCEPTANCE)
                        .done())
                .contains(LocalDate.of(2022, 3, 1));
        assertThat(step(procedure(applying(LocalDate.of(2022, 3, 1)), acceptance, LIMIT), Step.DECISION)
                        .done())
                .isEmpty();
    }

    @Test
    void a_document_is_listed_once_with_all_rules_that_ask_for_it() {
        Rule<?> one = rule("N1").forEvery(Household.ENTITY).then(needs(Document.APPLICATION, Body.APPLICANT, AID));
        Rule<?> two = rule("N2").forEvery(Household.ENTITY).then(needs(Document.APPLICATION, Body.APPLICANT, AID));
        Rule<?> waived = rule("W").when(Household.ENTITY, DISPUTED).then(waives(Document.APPLICATION, AID));
        assertThat(procedure(disputed(false), one, two, waived).documents())
                .containsExactly(new Procedure.RequiredDocument(
                        Document.APPLICATION,
                        Need.REQUIRED,
                        ImmutableSet.of(Body.APPLICANT),
                        ImmutableList.of("N1", "N2")));
        assertThat(procedure(disputed(true), one, two, waived).documents())
                .containsExactly(new Procedure.RequiredDocument(
                        Document.APPLICATION, Need.SKIPPED, ImmutableSet.of(), ImmutableList.of("W")));
        assertThat(missing(procedure(drawingNothing(), one, two, waived))).contains("household.application.disputed");
    }

    @Test
    void why_the_next_review_cannot_be_said_is_missing() {
        Rule<?> review =
                mayRule("R").when(Household.ENTITY, Household.LOW_INCOME).then(reviewedEvery(6, AID));
        assertThat(missing(procedure(disputed(false), review)))
                .containsExactly("household.application.decidedOn", "household.lowIncome", "R");
        Rule<?> effect =
                rule("E").when(Household.ENTITY, DISPUTED).then(effect(Body.COUNTY, "须复核", "checks again", AID));
        assertThat(missing(procedure(drawingNothing(), effect))).contains("household.application.disputed");
    }

    @Test
    void who_draws_it_and_says_nothing_of_an_application_does_not_go_through_one() {
        Programme<?> dibao = Programme.MINIMUM_LIVING_ALLOWANCE;
        PolicyEngine engine = engine(
                new Invented.Plugin(
                        Place.NATION,
                        ImmutableList.of(
                                rule("E").forEvery(Household.ENTITY).then(makesEligible(dibao)),
                                rule("A").forEvery(Household.ENTITY).then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, dibao)),
                                rule("H").forEvery(Household.ENTITY).then(takes(Step.HEARING, Body.COUNTY, dibao)),
                                rule("D")
                                        .forEvery(Household.ENTITY)
                                        .then(needs(Document.APPLICATION, Body.APPLICANT, dibao))),
                        ImmutableList.of(),
                        ImmutableList.of(dibao),
                        ImmutableList.of()),
                Invented.county());
        Procedure drawing = of(engine, drawing(Award.RUNNING, true));
        assertThat(drawing.steps()).extracting(PlannedStep::step).containsExactly(Step.HEARING);
        assertThat(drawing.documents()).isEmpty();
        assertThat(drawing.missing()).isEmpty();
        Procedure ended = of(engine, drawing(Award.RUNNING, false));
        assertThat(step(ended, Step.ACCEPTANCE).need()).isEqualTo(Need.REQUIRED);
        Procedure open = of(engine, drawing(Award.SINCE, LocalDate.of(2020, 1, 1)));
        assertThat(step(open, Step.ACCEPTANCE).need()).isEqualTo(Need.UNDETERMINED);
        assertThat(step(open, Step.HEARING).need()).isEqualTo(Need.REQUIRED);
        assertThat(open.documents())
                .extracting(Procedure.RequiredDocument::need)
                .containsExactly(Need.UNDETERMINED);
        assertThat(missing(open))
                .containsExactly(
                        "household.application.acceptedOn",
                        "household.awards[w].running",
                        "household.application.decidedOn");
        Household applies = Household.builder("h")
                .with(Household.AWARDS, award(Award.RUNNING, true))
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.DISPUTED, false)
                                .build())
                .build();
        assertThat(step(of(engine, applies), Step.ACCEPTANCE).need()).isEqualTo(Need.REQUIRED);
        assertThat(missing(of(engine, Invented.nothingKnown())))
                .containsExactly(
                        "household.application.acceptedOn", "household.awards", "household.application.decidedOn");
    }

    private static Procedure of(PolicyEngine engine, Household household) {
        return engine.assess(Invented.at(household))
                .of(Programme.MINIMUM_LIVING_ALLOWANCE)
                .get(0)
                .procedure();
    }

    private static <V> Household drawing(Fact<Award, V> fact, V value) {
        return Household.builder("h").with(Household.AWARDS, award(fact, value)).build();
    }

    private static <V> Award award(Fact<Award, V> fact, V value) {
        return Award.builder("w")
                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                .with(fact, value)
                .build();
    }

    @Test
    void of_several_reviews_of_an_award_the_latest_counts_and_a_person_has_its_own() {
        Rule<?> review =
                rule("R").forEvery(Household.ENTITY).then(reviewedEvery(12, Programme.MINIMUM_LIVING_ALLOWANCE));
        Rule<?> household =
                rule("H").forEvery(Household.ENTITY).then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));
        Rule<?> person = rule("M").forEvery(Member.ENTITY).then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));
        PolicyEngine engine = engine(
                new Invented.Plugin(
                        Place.NATION,
                        ImmutableList.of(review, household, person),
                        ImmutableList.of(),
                        ImmutableList.of(Programme.MINIMUM_LIVING_ALLOWANCE),
                        ImmutableList.of()),
                Invented.county());
        Member member = Member.builder("a")
                .with(Member.AWARDS, award("m", "2021-06-01"))
                .build();
        Household drawing = Household.builder("h")
                .with(Household.MEMBERS, member)
                .with(Household.AWARDS, award("old", "2020-03-01"), award("new", "2021-09-01"))
                .build();
        assertThat(engine.assess(Invented.at(drawing)).of(Programme.MINIMUM_LIVING_ALLOWANCE))
                .extracting(d -> d.procedure().nextReview().orElseThrow())
                .containsExactly(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 6, 1));
    }

    private static Award award(String id, String reviewed) {
        return Award.builder(id)
                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                .with(Award.LAST_REVIEW, LocalDate.parse(reviewed))
                .build();
    }

    @Test
    void rules_about_members_count_where_any_member_meets_them() {
        Rule<?> ill =
                rule("I").when(Member.ENTITY, Member.SERIOUSLY_ILL).then(takes(Step.COUNTY_VISIT, Body.COUNTY, AID));
        Household withIll = Household.builder("h")
                .with(Household.AWARDS)
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.SERIOUSLY_ILL, false).build(),
                        Member.builder("b").with(Member.SERIOUSLY_ILL, true).build())
                .build();
        assertThat(step(procedure(withIll, ill), Step.COUNTY_VISIT).need()).isEqualTo(Need.REQUIRED);
        assertThat(step(procedure(drawingNothing(), ill), Step.COUNTY_VISIT).need())
                .isEqualTo(Need.UNDETERMINED);
    }
}
