package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiuzhu.jurisdiction.national.TestPlace.ENGINE;
import static org.jiuzhu.jurisdiction.national.TestPlace.PLACE;
import static org.jiuzhu.jurisdiction.national.TestPlace.adult;
import static org.jiuzhu.jurisdiction.national.TestPlace.household;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedLimit;
import org.jiuzhu.policy.determination.Procedure.PlannedStep;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.junit.jupiter.api.Test;

/** The procedures of the nation. An application is accepted on Monday, 8 May 2023; the next holiday is 22 June. */
class ProceduresTest {

    private static final LocalDate ACCEPTED = LocalDate.parse("2023-05-08");

    @Test
    void thirty_working_days_end_on_19_june() {
        Procedure procedure = dibao(ordinary());
        assertThat(limits(procedure, Step.DECISION))
                .extracting(PlannedLimit::rule, PlannedLimit::due)
                .contains(tuple("N57-22.1", day("2023-06-19")));
        assertThat(procedure.decidedBy()).containsExactly(Body.COUNTY);
    }

    @Test
    void where_the_township_decides_twenty_working_days_end_on_5_june() {
        Household household = applying(unremarkable(), authority(true));
        Procedure procedure = dibao(household);
        assertThat(limits(procedure, Step.DECISION))
                .extracting(PlannedLimit::rule, PlannedLimit::due)
                .containsExactly(tuple("N83-4.1", day("2023-06-05")));
        assertThat(procedure.decidedBy()).containsExactly(Body.TOWNSHIP);
    }

    @Test
    void the_township_had_no_shorter_time_before_20_october_2022() {
        Procedure procedure = household(
                        ENGINE.assess(Case.builder()
                                .place(PLACE)
                                .date(LocalDate.parse("2022-10-19"))
                                .household(applying(unremarkable(LocalDate.parse("2022-10-19")), authority(true)))
                                .build()),
                        MINIMUM_LIVING_ALLOWANCE)
                .procedure();
        assertThat(limits(procedure, Step.DECISION))
                .extracting(PlannedLimit::rule)
                .contains("N57-22.1")
                .doesNotContain("N83-4.1");
    }

    @Test
    void in_a_special_case_the_authority_may_take_45_working_days_to_11_july() {
        // 22 to 24 June are off for the Dragon Boat Festival, Sunday 25 June is worked
        Household household = applying(application().with(Application.NOTICE_OBJECTION, true), authority(false));
        Procedure undecided = dibao(household);
        Procedure extended = dibao(household, ImmutableMap.of("N57-22.2", true));
        assertThat(fromAcceptance(undecided))
                .extracting(PlannedLimit::rule, PlannedLimit::need)
                .containsExactly(tuple("N57-22.2", Need.UNDETERMINED), tuple("N57-22.1", Need.UNDETERMINED));
        assertThat(fromAcceptance(extended))
                .extracting(PlannedLimit::rule, PlannedLimit::due)
                .containsExactly(tuple("N57-22.2", day("2023-07-11")));
    }

    @Test
    void the_investigation_and_the_check_begin_within_three_working_days_each() {
        Procedure procedure = dibao(ordinary());
        assertThat(step(procedure, Step.INVESTIGATION_START).due()).isEqualTo(day("2023-05-11"));
        assertThat(step(procedure, Step.CHECK_START).due()).isEqualTo(day("2023-05-16"));
    }

    @Test
    void the_notice_lasts_seven_days_of_the_calendar() {
        assertThat(limits(dibao(ordinary()), Step.PUBLIC_NOTICE))
                .extracting(l -> l.limit().label().en())
                .containsExactly("7 calendar days");
    }

    @Test
    void the_county_visits_relatives_of_the_staff() {
        Household related = applying(
                application().with(Application.RELATIVE_ON_STAFF, true).with(Application.REPORTED_BY_OTHERS, false),
                authority(false));
        assertThat(step(dibao(related), Step.COUNTY_VISIT).need()).isEqualTo(Need.REQUIRED);
        assertThat(steps(dibao(ordinary()))).doesNotContain(Step.COUNTY_VISIT);
    }

    @Test
    void it_is_paid_from_the_month_after_the_decision() {
        Household household =
                applying(application().with(Application.DECIDED_ON, LocalDate.parse("2023-06-30")), authority(false));
        assertThat(dibao(household).paidFrom()).contains(YearMonth.parse("2023-07"));
    }

    @Test
    void households_without_a_fixed_income_are_reviewed_each_half_year() {
        assertThat(dibao(working(true)).reviewMonths()).contains(6L);
        assertThat(dibao(working(false)).reviewMonths()).contains(12L);
        assertThat(dibao(ordinary()).reviewMonths()).isEmpty();
    }

    @Test
    void an_appraisal_was_the_rule_until_july_2021() {
        Procedure before = household(
                        ENGINE.assess(Case.builder()
                                .place(PLACE)
                                .date(LocalDate.parse("2019-03-01"))
                                .household(applying(unremarkable(LocalDate.parse("2019-03-01")), authority(false)))
                                .build()),
                        MINIMUM_LIVING_ALLOWANCE)
                .procedure();
        assertThat(step(before, Step.APPRAISAL).need()).isEqualTo(Need.REQUIRED);
        assertThat(steps(before)).contains(Step.DECISION_NOTICE, Step.SPOT_CHECK);
        assertThat(steps(dibao(ordinary()))).doesNotContain(Step.APPRAISAL, Step.DECISION_NOTICE, Step.SPOT_CHECK);
    }

    @Test
    void from_july_2026_recipients_are_heard_before_a_cut() {
        Household recipient = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.MEMBERS, adult("a"))
                .with(
                        Household.AWARDS,
                        Award.builder("award")
                                .with(Award.PROGRAMME, MINIMUM_LIVING_ALLOWANCE)
                                .with(Award.RUNNING, true)
                                .build())
                .with(Household.AUTHORITY, authority(false))
                .with(Household.APPLICATION, Application.builder("x").build())
                .build();
        assertThat(steps(on("2026-06-30", recipient, MINIMUM_LIVING_ALLOWANCE))).doesNotContain(Step.HEARING);
        assertThat(step(on("2026-07-01", recipient, MINIMUM_LIVING_ALLOWANCE), Step.HEARING)
                        .need())
                .isEqualTo(Need.REQUIRED);
    }

    @Test
    void a_small_grant_is_decided_by_the_township_only_where_it_is_entrusted() {
        assertThat(temporary(true, "1000.00").decidedBy()).containsExactly(Body.TOWNSHIP);
        assertThat(temporary(true, "1000.01").decidedBy()).containsExactly(Body.COUNTY);
        assertThat(temporary(false, "1000.00").decidedBy()).containsExactly(Body.COUNTY);
    }

    @Test
    void extreme_poverty_support_has_fifteen_working_days_for_each_level() {
        Household household = household(adult("a", TestPlace.monthly(IncomeKind.PENSION, "100.00")))
                .with(Household.APPLICATION, application().build())
                .with(Household.AUTHORITY, authority(false))
                .build();
        Procedure procedure = TestPlace.determination(
                        ENGINE.assess(of("2023-05-08", household, ImmutableMap.of())),
                        EXTREME_POVERTY_SUPPORT,
                        "household.members[a]")
                .procedure();
        // 15 working days to 29 May, 7 days of notice to 5 June, 15 working days to 27 June
        assertThat(step(procedure, Step.FIRST_OPINION).due()).isEqualTo(day("2023-05-29"));
        assertThat(step(procedure, Step.PUBLIC_NOTICE).due()).isEqualTo(day("2023-06-05"));
        assertThat(step(procedure, Step.DECISION).due()).isEqualTo(day("2023-06-27"));
    }

    private static Procedure temporary(boolean entrusted, String proposed) {
        Household household = household(adult("a"))
                .with(
                        Household.APPLICATION,
                        application()
                                .with(Application.PROPOSED_AMOUNT, Yuan.of(proposed))
                                .build())
                .with(
                        Household.AUTHORITY,
                        Authority.builder("x")
                                .with(Authority.DELEGATES_TEMPORARY_ASSISTANCE, entrusted)
                                .build())
                .build();
        return household(
                        TestPlace.with(TestPlace.set("N649-48#small-amount", "1000.00"))
                                .assess(of("2023-05-08", household, ImmutableMap.of())),
                        TEMPORARY_ASSISTANCE)
                .procedure();
    }

    private static Household ordinary() {
        return applying(unremarkable(), authority(false));
    }

    private static Entity.Builder<Application> unremarkable() {
        return unremarkable(ACCEPTED);
    }

    private static Entity.Builder<Application> unremarkable(LocalDate accepted) {
        return Application.builder("x")
                .with(Application.ACCEPTED_ON, accepted)
                .with(Application.RELATIVE_ON_STAFF, false)
                .with(Application.REPORTED_BY_OTHERS, false)
                .with(Application.NOTICE_OBJECTION, false)
                .with(Application.APART_FROM_HUKOU, false)
                .with(Application.HUKOU, PLACE)
                .with(Application.RESIDENCE, PLACE)
                .with(Application.HARD_TO_INVESTIGATE, false);
    }

    private static Household working(boolean withoutFixedIncome) {
        return household(healthy())
                .with(NationalFacts.WORKS_WITHOUT_FIXED_INCOME, withoutFixedIncome)
                .build();
    }

    private static Member healthy() {
        return TestPlace.person("a", "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES)
                .build();
    }

    private static Entity.Builder<Application> application() {
        return Application.builder("x").with(Application.ACCEPTED_ON, ACCEPTED);
    }

    private static Authority authority(boolean delegates) {
        return Authority.builder("x")
                .with(Authority.DELEGATES_BASIC_ASSISTANCE, delegates)
                .build();
    }

    private static Household applying(Entity.Builder<Application> application, Authority authority) {
        return household(adult("a"))
                .with(Household.APPLICATION, application.build())
                .with(Household.AUTHORITY, authority)
                .build();
    }

    private static Procedure dibao(Household household) {
        return dibao(household, ImmutableMap.of());
    }

    private static Procedure dibao(Household household, ImmutableMap<String, Boolean> discretion) {
        return household(ENGINE.assess(of("2023-05-08", household, discretion)), MINIMUM_LIVING_ALLOWANCE)
                .procedure();
    }

    private static Procedure on(String date, Household household, Programme<?> programme) {
        return household(ENGINE.assess(of(date, household, ImmutableMap.of())), programme)
                .procedure();
    }

    private static Case of(String date, Household household, ImmutableMap<String, Boolean> discretion) {
        return Case.builder()
                .place(PLACE)
                .date(LocalDate.parse(date))
                .household(household)
                .putAllDiscretion(discretion)
                .build();
    }

    private static List<Step> steps(Procedure procedure) {
        return procedure.steps().stream().map(PlannedStep::step).toList();
    }

    private static PlannedStep step(Procedure procedure, Step step) {
        return procedure.steps().stream()
                .filter(s -> s.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static List<PlannedLimit> limits(Procedure procedure, Step step) {
        return step(procedure, step).limits();
    }

    private static List<PlannedLimit> fromAcceptance(Procedure procedure) {
        return limits(procedure, Step.DECISION).stream()
                .filter(l -> l.after() == Step.ACCEPTANCE)
                .toList();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
