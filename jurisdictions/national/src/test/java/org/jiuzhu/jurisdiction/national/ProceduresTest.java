package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiuzhu.jurisdiction.national.TestPlace.ENGINE;
import static org.jiuzhu.jurisdiction.national.TestPlace.PLACE;
import static org.jiuzhu.jurisdiction.national.TestPlace.adult;
import static org.jiuzhu.jurisdiction.national.TestPlace.household;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.programme.Programme.LOW_INCOME_MARGIN_HOUSEHOLD;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedLimit;
import org.jiuzhu.policy.determination.Procedure.PlannedStep;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.HardshipType;
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
                        ENGINE.assess(of("2023-05-08", household, ImmutableMap.of()), ENGINE.programmes()),
                        EXTREME_POVERTY_SUPPORT,
                        "household.members[a]")
                .procedure();
        // 15 working days to 29 May, 7 days of notice to 5 June, 15 working days to 27 June
        assertThat(step(procedure, Step.FIRST_OPINION).due()).isEqualTo(day("2023-05-29"));
        assertThat(step(procedure, Step.PUBLIC_NOTICE).due()).isEqualTo(day("2023-06-05"));
        assertThat(step(procedure, Step.DECISION).due()).isEqualTo(day("2023-06-27"));
    }

    @Test
    void after_an_objection_the_opinion_is_given_anew_and_nothing_is_counted_from_the_contested_notice() {
        // accepted 1 March 2023, first opinion 10 March, notice to 17 March
        ImmutableMap<String, Boolean> notExtended = ImmutableMap.of("N57-22.2", false);
        Procedure without =
                dibao(applying(noticed().with(Application.NOTICE_OBJECTION, false), authority(false)), notExtended);
        Household objected = applying(noticed().with(Application.NOTICE_OBJECTION, true), authority(false));
        Procedure after = dibao(objected, notExtended);
        // 20 to 24 and 27 to 31 March
        assertThat(step(without, Step.DECISION).due()).isEqualTo(day("2023-03-31"));
        assertThat(steps(without)).doesNotContain(Step.RENEWED_OPINION);
        // 22 working days to 31 March, 3, 4, 6 and 7 April (the 5th is off), 10 to 13 April
        assertThat(step(after, Step.DECISION).due()).isEqualTo(day("2023-04-13"));
        assertThat(step(after, Step.RENEWED_OPINION).need()).isEqualTo(Need.REQUIRED);
        assertThat(limits(after, Step.DECISION))
                .extracting(PlannedLimit::rule, PlannedLimit::due)
                .containsExactlyInAnyOrder(tuple("N57-20.1/3", Optional.empty()), tuple("N57-22.1", day("2023-04-13")));
        assertThat(missing(after)).contains("household.application.renewedOpinionOn");
        // 14, 17 to 21, 23 (a Sunday worked), 24 to 28 April, 4, 5 and 6 May
        Procedure extended = dibao(objected, ImmutableMap.of("N57-22.2", true));
        assertThat(step(extended, Step.DECISION).due()).isEqualTo(day("2023-05-06"));
        assertThat(missing(dibao(objected))).contains("N57-22.2");
    }

    private static Entity.Builder<Application> noticed() {
        return Application.builder("x")
                .with(Application.ACCEPTED_ON, LocalDate.parse("2023-03-01"))
                .with(Application.FIRST_OPINION_ON, LocalDate.parse("2023-03-10"));
    }

    @Test
    void from_the_renewed_opinion_the_county_has_ten_working_days() {
        // 29 to 31 March, 3, 4, 6, 7 and 10 to 12 April
        Procedure procedure = dibao(
                applying(
                        noticed()
                                .with(Application.NOTICE_OBJECTION, true)
                                .with(Application.RENEWED_OPINION_ON, LocalDate.parse("2023-03-28")),
                        authority(false)),
                ImmutableMap.of("N57-22.2", false));
        assertThat(step(procedure, Step.DECISION).due()).isEqualTo(day("2023-04-12"));
        assertThat(step(procedure, Step.RENEWED_OPINION).done()).isEqualTo(day("2023-03-28"));
        assertThat(missing(procedure)).doesNotContain("household.application.renewedOpinionOn");
    }

    @Test
    void an_objection_to_extreme_poverty_support_leads_to_a_new_investigation_and_a_new_notice() {
        Household household = household(adult("a", TestPlace.monthly(IncomeKind.PENSION, "100.00")))
                .with(
                        Household.APPLICATION,
                        application().with(Application.NOTICE_OBJECTION, true).build())
                .with(Household.AUTHORITY, authority(false))
                .build();
        Procedure procedure = TestPlace.determination(
                        ENGINE.assess(of("2023-05-08", household, ImmutableMap.of()), ENGINE.programmes()),
                        EXTREME_POVERTY_SUPPORT,
                        "household.members[a]")
                .procedure();
        // first opinion to 29 May, notice to 5 June; 6 to 9, 12 to 16, 19 to 21, 25 (a Sunday worked), 26 and 27 June;
        // notice
        // to 4 July; 5 to 7, 10 to 14, 17 to 21, 24 and 25 July
        assertThat(step(procedure, Step.RENEWED_OPINION).due()).isEqualTo(day("2023-06-27"));
        assertThat(step(procedure, Step.RENEWED_NOTICE).due()).isEqualTo(day("2023-07-04"));
        assertThat(step(procedure, Step.DECISION).due()).isEqualTo(day("2023-07-25"));
    }

    @Test
    void margin_households_are_timed_by_who_recognises_them() {
        Household delegated = applying(unremarkable(), authority(true));
        Procedure margin = on("2023-10-18", delegated, LOW_INCOME_MARGIN_HOUSEHOLD);
        assertThat(margin.decidedBy()).containsExactly(Body.COUNTY);
        assertThat(fromAcceptance(margin)).extracting(PlannedLimit::rule).containsExactly("N57-22.1");
        assertThat(limits(margin, Step.DECISION)).extracting(PlannedLimit::rule).contains("N57-20.1/2");
        Procedure open = on("2023-10-19", delegated, LOW_INCOME_MARGIN_HOUSEHOLD);
        assertThat(open.decidedBy()).containsExactly(Body.TOWNSHIP, Body.COUNTY);
        assertThat(missing(open)).contains("N39-2.1");
        Procedure follows = household(
                        ENGINE.assess(of("2023-10-19", delegated, ImmutableMap.of("N39-2.1", true))),
                        LOW_INCOME_MARGIN_HOUSEHOLD)
                .procedure();
        assertThat(follows.decidedBy()).containsExactly(Body.TOWNSHIP);
        assertThat(limits(follows, Step.DECISION))
                .extracting(PlannedLimit::rule)
                .containsExactly("N83-4.1/2");
    }

    @Test
    void from_july_2026_only_the_province_can_hand_a_decision_down() {
        Household delegated = applying(unremarkable(), authority(true));
        ImmutableMap<Programme<?>, String> terms = ImmutableMap.of(
                MINIMUM_LIVING_ALLOWANCE, "NLAW-44#dibao",
                LOW_INCOME_MARGIN_HOUSEHOLD, "NLAW-44#margin",
                TEMPORARY_ASSISTANCE, "NLAW-44#temporary");
        assertThat(on("2026-06-30", delegated, MINIMUM_LIVING_ALLOWANCE).decidedBy())
                .containsExactly(Body.TOWNSHIP);
        terms.forEach((programme, term) -> {
            Procedure open = on("2026-07-01", delegated, programme);
            assertThat(open.decidedBy()).as(term).containsExactly(Body.TOWNSHIP, Body.COUNTY);
            assertThat(missing(open)).contains(term).doesNotContain("household.authority.delegatesBasicAssistance");
            assertThat(ruled(delegated, programme, term, "true").decidedBy()).containsExactly(Body.TOWNSHIP);
            assertThat(ruled(delegated, programme, term, "false").decidedBy()).containsExactly(Body.COUNTY);
        });
    }

    private static Procedure ruled(Household household, Programme<?> programme, String term, String value) {
        return household(
                        TestPlace.with(TestPlace.set(term, value))
                                .assess(of("2026-07-01", household, ImmutableMap.of())),
                        programme)
                .procedure();
    }

    @Test
    void whoever_decided_publishes() {
        assertThat(step(dibao(ordinary()), Step.PUBLICATION).bodies()).containsExactly(Body.COUNTY);
        Household delegated = applying(unremarkable(), authority(true));
        assertThat(step(dibao(delegated), Step.PUBLICATION).bodies()).containsExactly(Body.TOWNSHIP);
        Procedure law = ruled(delegated, MINIMUM_LIVING_ALLOWANCE, "NLAW-44#dibao", "true");
        assertThat(step(law, Step.PUBLICATION).bodies()).containsExactly(Body.TOWNSHIP);
        assertThat(step(law, Step.PUBLICATION).rules()).contains("NLAW-45.1");
        Procedure support = TestPlace.determination(
                        ENGINE.assess(of("2026-06-30", delegated, ImmutableMap.of()), ENGINE.programmes()),
                        EXTREME_POVERTY_SUPPORT,
                        "household.members[a]")
                .procedure();
        assertThat(step(support, Step.PUBLICATION).rules()).containsExactly("N43-17.2");
        Procedure supportByLaw = TestPlace.determination(
                        TestPlace.with(TestPlace.set("NLAW-44#extreme-poverty", "false"))
                                .assess(of("2026-07-01", delegated, ImmutableMap.of()), ENGINE.programmes()),
                        EXTREME_POVERTY_SUPPORT,
                        "household.members[a]")
                .procedure();
        assertThat(step(supportByLaw, Step.PUBLICATION).bodies()).containsExactly(Body.COUNTY);
        assertThat(step(supportByLaw, Step.PUBLICATION).rules()).containsExactly("NLAW-45.1");
    }

    @Test
    void who_draws_dibao_and_does_not_apply_has_no_application_to_go_through() {
        Household drawing = drawing(MINIMUM_LIVING_ALLOWANCE)
                .with(Household.AUTHORITY, authority(false))
                .build();
        Procedure procedure = on("2023-05-08", drawing, MINIMUM_LIVING_ALLOWANCE);
        assertThat(steps(procedure)).isEmpty();
        assertThat(procedure.documents()).isEmpty();
        assertThat(missing(procedure))
                .contains("household.awards[award].lastReview", "household.worksWithoutFixedIncome")
                .doesNotContain("household.application.acceptedOn");
        assertThat(steps(on("2019-05-08", drawing, MINIMUM_LIVING_ALLOWANCE))).containsExactly(Step.STANDING_NOTICE);
    }

    @Test
    void who_does_not_draw_it_has_to_apply_and_where_that_is_unknown_the_route_is_open() {
        Household applying = household(adult("a")).build();
        Procedure route = on("2023-05-08", applying, MINIMUM_LIVING_ALLOWANCE);
        assertThat(step(route, Step.ACCEPTANCE).need()).isEqualTo(Need.REQUIRED);
        assertThat(route.documents())
                .extracting(Procedure.RequiredDocument::need)
                .contains(Need.REQUIRED);
        Household unknown =
                Household.builder("h").with(Household.MEMBERS, adult("a")).build();
        Procedure open = on("2023-05-08", unknown, MINIMUM_LIVING_ALLOWANCE);
        assertThat(step(open, Step.ACCEPTANCE).need()).isEqualTo(Need.UNDETERMINED);
        assertThat(missing(open)).contains("household.application.acceptedOn", "household.awards");
        // a grant is applied for each time
        assertThat(step(on("2023-05-08", unknown, TEMPORARY_ASSISTANCE), Step.ACCEPTANCE)
                        .need())
                .isEqualTo(Need.REQUIRED);
    }

    @Test
    void urban_people_without_anything_were_reviewed_yearly_until_july_2021() {
        assertThat(reviewed(Area.URBAN, true)).contains(12L);
        assertThat(reviewed(Area.URBAN, false)).contains(6L);
        // the sentence is on towns
        assertThat(reviewed(Area.RURAL, true)).contains(6L);
    }

    private static Optional<Long> reviewed(Area area, boolean withoutAnything) {
        Household household = Household.builder("h")
                .with(Household.AREA, area)
                .with(Household.MEMBERS, healthy())
                .with(NationalFacts.WORKS_WITHOUT_FIXED_INCOME, false)
                .with(NationalFacts.INCOME_HARDLY_CHANGES, false)
                .with(NationalFacts.THREE_WITHOUTS, withoutAnything)
                .build();
        ImmutableMap<String, Boolean> used = ImmutableMap.of("N220-33.1", true, "N220-33.2", true);
        return household(ENGINE.assess(of("2019-03-01", household, used)), MINIMUM_LIVING_ALLOWANCE)
                .procedure()
                .reviewMonths();
    }

    @Test
    void only_dibao_and_extreme_poverty_narrow_the_examination_of_expenditure() {
        for (Programme<?> drawn :
                List.of(MINIMUM_LIVING_ALLOWANCE, EXTREME_POVERTY_SUPPORT, LOW_INCOME_MARGIN_HOUSEHOLD)) {
            Household household = drawing(drawn)
                    .with(
                            Household.APPLICATION,
                            application()
                                    .with(Application.HARDSHIP_TYPE, HardshipType.EXPENDITURE)
                                    .build())
                    .build();
            assertThat(effects(on("2023-05-08", household, TEMPORARY_ASSISTANCE))
                            .contains("N23-2.4"))
                    .as(drawn.code())
                    .isEqualTo(drawn != LOW_INCOME_MARGIN_HOUSEHOLD);
        }
    }

    @Test
    void from_july_2026_other_departments_need_not_examine_again_and_civil_affairs_checks_as_before() {
        Household recognised = household(adult("a"))
                .with(NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP, true)
                .build();
        Procedure dibao = on("2026-07-01", recognised, MINIMUM_LIVING_ALLOWANCE);
        assertThat(dibao.effects()).anySatisfy(e -> {
            assertThat(e.rule()).isEqualTo("NLAW-42.1");
            assertThat(e.on()).isEqualTo(Body.DEPARTMENT);
        });
        Household not = household(adult("a"))
                .with(NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP, false)
                .build();
        assertThat(effects(on("2026-07-01", not, MINIMUM_LIVING_ALLOWANCE))).doesNotContain("NLAW-42.1");
        assertThat(steps(on("2026-07-01", drawing(MINIMUM_LIVING_ALLOWANCE).build(), TEMPORARY_ASSISTANCE)))
                .doesNotContain(Step.ECONOMIC_CHECK);
    }

    private static Entity.Builder<Household> drawing(Programme<?> programme) {
        return Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.MEMBERS, adult("a"))
                .with(
                        Household.AWARDS,
                        Award.builder("award")
                                .with(Award.PROGRAMME, programme)
                                .with(Award.RUNNING, true)
                                .build());
    }

    private static List<String> effects(Procedure procedure) {
        return procedure.effects().stream().map(Procedure.LegalEffect::rule).toList();
    }

    private static List<String> missing(Procedure procedure) {
        return procedure.missing().stream().map(Missing::id).toList();
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
