package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.examples.Story.HOUSEHOLD;
import static org.jiuzhu.examples.Story.day;
import static org.jiuzhu.examples.Story.engine;
import static org.jiuzhu.examples.Story.family;
import static org.jiuzhu.examples.Story.granted;
import static org.jiuzhu.examples.Story.history;
import static org.jiuzhu.examples.Story.income;
import static org.jiuzhu.examples.Story.lines;
import static org.jiuzhu.examples.Story.person;
import static org.jiuzhu.examples.Story.right;
import static org.jiuzhu.examples.Story.stated;
import static org.jiuzhu.policy.programme.Programme.DISABILITY_LIVING_SUBSIDY;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.jurisdiction.changle.ChangleFacts;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.Basis;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Statement;
import org.jiuzhu.policy.time.Supposing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that goes back, support that ends, and programmes that begin in different months, each with its table by hand. */
final class MoreStoriesTest {

    private static final String A = "household.members[a]";

    // An income that was concealed

    private static final PolicyEngine CHANGLE = engine(ImmutableList.of(
            "370725 minimum-living-allowance urban 816.00 2021-11-01 2023-12-31",
            "370725 minimum-living-allowance rural 600.00 2021-11-01 2025-12-31",
            "370725 extreme-poverty-basic-living rural 890.00 2021-11-01 2025-12-31",
            "370725 extreme-poverty-care-none rural 220.00 2021-11-01 2025-12-31"));

    private static History concealed() {
        return history(
                        "370725",
                        family(
                                        Area.URBAN,
                                        person("a")
                                                .with(NationalFacts.DEFRAUDED, false)
                                                .build())
                                .build(),
                        "2021-12-01")
                .addActs(granted("2022-01-10", "2022-02", "816.00"))
                .addAllPayments(Story.paidOnTheTenth("2022-02/2022-08", "816.00"))
                .addStatements(
                        Statement.of(
                                        Member.builder("a")
                                                .with(Member.INCOMES, income(IncomeKind.OTHER, "690.00"))
                                                .build(),
                                        Period.between("2022-03-01", "2022-07-31"))
                                .known(day("2022-08-15"), "records check"),
                        stated(
                                Household.builder("h")
                                        .with(Household.OBVIOUSLY_CHANGED, true)
                                        .build(),
                                "2022-03-01",
                                "2022-08-15"),
                        stated(
                                Member.builder("a")
                                        .with(NationalFacts.DEFRAUDED, true)
                                        .with(ChangleFacts.NOT_PAID_BACK, Yuan.of("3450.00"))
                                        .build(),
                                "2022-08-15",
                                "2022-08-15"))
                .build();
    }

    @Test
    void what_was_concealed_is_seen_when_it_is_found_and_has_to_be_paid_back() {
        PolicyEngine engine =
                CHANGLE.withSettings(ImmutableList.of(Setting.of("N57-31#month-later", "false", "made up")));
        ImmutableList<LedgerLine> before = lines(
                engine,
                concealed(),
                "2022-03/2022-07",
                "2022-07-31",
                MINIMUM_LIVING_ALLOWANCE,
                HOUSEHOLD,
                Part.ALLOWANCE);
        assertThat(right(before)).containsExactly("2022-03/2022-07 816.00");
        assertThat(before).allSatisfy(l -> assertThat(Story.text(l.over())).isEqualTo("0.00"));

        ImmutableList<LedgerLine> found = lines(
                engine,
                concealed(),
                "2022-03/2022-07",
                "2022-08-15",
                MINIMUM_LIVING_ALLOWANCE,
                HOUSEHOLD,
                Part.ALLOWANCE);
        // 816.00 - 690.00 = 126.00; five months at 690.00 are 3,450.00, fined once to three times
        assertThat(found).singleElement().satisfies(l -> {
            assertThat(Story.text(l.right())).isEqualTo("126.00");
            assertThat(Story.text(l.over())).isEqualTo("690.00");
            assertThat(l.basis().kind()).isEqualTo(Basis.Kind.SHALL);
            assertThat(l.basis().rules()).extracting(r -> r.id()).containsExactlyInAnyOrder("CL-2-3-19.4", "N649-68.2");
            assertThat(l.fine().map(Story::text)).contains("690.00-2070.00");
            assertThat(l.turns())
                    .extracting(t ->
                            t.cause().code() + " " + t.day() + " " + t.noticed().code())
                    .containsExactly("fact 2022-03-01 found-out");
        });
    }

    // Extreme-poverty support

    private static Award supported() {
        return Award.builder("support")
                .with(Award.PROGRAMME, EXTREME_POVERTY_SUPPORT)
                .with(Award.RUNNING, true)
                .build();
    }

    private static Household alone(Member member) {
        return Household.builder("h")
                .with(Household.AREA, Area.RURAL)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.MEMBERS, member)
                .with(Household.AWARDS)
                .build();
    }

    private static Act supportGranted(String day, String from) {
        return new Act(
                Act.Kind.GRANTED,
                day(day),
                EXTREME_POVERTY_SUPPORT,
                A,
                YearMonth.parse(from),
                ImmutableMap.of(Part.BASIC_LIVING, Yuan.of("890.00"), Part.CARE, Yuan.of("220.00")));
    }

    private static Act supportEnded(String day, String from) {
        return Act.ended(day(day), EXTREME_POVERTY_SUPPORT, A, YearMonth.parse(from));
    }

    private static History.Builder pupil() {
        return history(
                        "370725",
                        alone(young("2005-02-10")
                                .with(Member.SCHOOL_STAGE, SchoolStage.UPPER_SECONDARY)
                                .with(Member.FULL_TIME_STUDENT, true)
                                .build()),
                        "2022-09-01")
                .addActs(supportGranted("2022-10-12", "2022-11"))
                .addStatements(stated(
                        Member.builder("a")
                                .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                                .with(Member.FULL_TIME_STUDENT, false)
                                .build(),
                        "2023-07-01",
                        "2023-07-01"));
    }

    private static Entity.Builder<Member> young(String birth) {
        return Member.builder("a")
                .with(Member.BIRTH_DATE, LocalDate.parse(birth))
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DECEASED, false)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.EMPLOYED, false)
                .with(Member.OTHER_NO_LABOUR_CAPACITY, false)
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.IN_INSTITUTION, false)
                .with(Member.WISHES_INSTITUTION, false)
                .with(NationalFacts.WITHOUT_MEANS, true)
                .with(Member.DECLARED_MISSING, false)
                .with(Member.IMPRISONED, false)
                .with(Member.CHOOSES_CHILD_SUPPORT, false)
                .with(Member.SHARES_COLLECTIVE_LAND, true)
                .with(Member.RELOCATED_TO_TOWN, false)
                .with(NationalFacts.DEFRAUDED, false)
                .with(Member.CAN_EAT, true)
                .with(Member.CAN_DRESS, true)
                .with(Member.CAN_GET_UP, true)
                .with(Member.CAN_USE_TOILET, true)
                .with(Member.CAN_WALK_INDOORS, true)
                .with(Member.CAN_BATHE, true)
                .with(Member.SUPPORTERS)
                .with(Member.AWARDS, supported())
                .with(Member.INCOMES)
                .with(Member.EXPENSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"410700", "341002", "360400", "370725", "520524"})
    void who_turns_18_at_upper_secondary_school_is_supported_on_at_every_place(String place) {
        PolicyEngine engine = engine(ImmutableList.of(
                place + " minimum-living-allowance rural 600.00 2021-11-01 2025-12-31",
                place + " extreme-poverty-basic-living rural 890.00 2021-11-01 2025-12-31"));
        for (String decided : ImmutableList.of("2023-06-28", "2023-07-12")) {
            YearMonth from = YearMonth.from(day(decided)).plusMonths(1);
            History history = History.builder()
                    .from(pupil().place(Place.of(place))
                            .addActs(supportEnded(decided, from.toString()))
                            .build())
                    .build();
            assertThat(right(lines(
                            engine,
                            history,
                            "2023-02/2023-09",
                            "2023-12-31",
                            EXTREME_POVERTY_SUPPORT,
                            A,
                            Part.BASIC_LIVING)))
                    .as(decided)
                    .containsExactly("2023-02/" + from.minusMonths(1) + " 890.00", from + "/2023-09 0.00");
        }
    }

    @Test
    void who_comes_of_age_is_supported_to_the_end_of_the_month_of_the_decision() {
        History.Builder history = history(
                        "370725",
                        alone(young("2005-09-15")
                                .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                                .with(Member.FULL_TIME_STUDENT, false)
                                .build()),
                        "2022-03-01")
                .addActs(supportGranted("2022-04-20", "2022-05"))
                .addStatements(stated(
                        Member.builder("a")
                                .with(Member.EMPLOYED, true)
                                .with(Member.INCOMES, income(IncomeKind.WAGE, "2600.00"))
                                .build(),
                        "2023-09-15",
                        "2023-09-15"));
        assertThat(living(history.build(), "2022-04/2023-11", "2023-12-31"))
                .containsExactly("2022-04 0.00", "2022-05/2023-09 890.00", "2023-10/2023-11 0.00-890.00");
        assertThat(supposed(CHANGLE, history.build(), "2023-10", "2023-12-31", Supposing.WHEN_IT_HAPPENED))
                .containsExactly("2023-10 0.00");
        assertThat(living(
                        history.addActs(supportEnded("2023-09-20", "2023-10")).build(),
                        "2023-09/2023-11",
                        "2023-12-31"))
                .containsExactly("2023-09 890.00", "2023-10/2023-11 0.00");
    }

    private static ImmutableList<String> supposed(
            PolicyEngine engine, History history, String months, String known, Supposing supposing) {
        return right(engine.ledger(history, Months.of(months), day(known), supposing).stream()
                .filter(l -> l.subject().equals(A) && l.part() == Part.BASIC_LIVING)
                .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void what_was_paid_after_a_death_is_not_taken_back_at_xinxiang_and_elsewhere_no_text_says() {
        for (String place : ImmutableList.of("410700", "520524")) {
            PolicyEngine engine = engine(ImmutableList.of(
                    place + " extreme-poverty-basic-living rural 572.00 2022-01-01 2023-12-31",
                    place + " minimum-living-allowance rural 420.00 2022-01-01 2023-12-31"));
            Member old = young("1950-02-28")
                    .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                    .with(Member.FULL_TIME_STUDENT, false)
                    .build();
            History history = history(place, alone(old), "2022-10-01")
                    .addActs(
                            Act.granted(
                                    day("2022-11-10"),
                                    EXTREME_POVERTY_SUPPORT,
                                    A,
                                    YearMonth.of(2022, 12),
                                    Part.BASIC_LIVING,
                                    "572.00"),
                            supportEnded("2023-05-24", "2023-06"))
                    .addAllPayments(Story.paidOnTheTenth(
                            "2022-12/2023-05", EXTREME_POVERTY_SUPPORT, A, Part.BASIC_LIVING, "572.00"))
                    .addStatements(stated(
                            Member.builder("a")
                                    .with(Member.DECEASED, true)
                                    .with(Member.DECEASED_ON, day("2023-04-28"))
                                    .build(),
                            "2023-04-28",
                            "2023-05-15"))
                    .build();
            ImmutableList<LedgerLine> lines = lines(
                    engine, history, "2023-04/2023-06", "2023-06-30", EXTREME_POVERTY_SUPPORT, A, Part.BASIC_LIVING);
            assertThat(right(lines)).as(place).containsExactly("2023-04 572.00", "2023-05 0.00-572.00", "2023-06 0.00");
            LedgerLine may = lines.get(1);
            assertThat(Story.text(may.over())).isEqualTo("0.00-572.00");
            assertThat(may.basis().kind()).isEqualTo(place.equals("410700") ? Basis.Kind.NOT : Basis.Kind.SILENT);
            assertThat(may.basis().rules())
                    .extracting(r -> r.id())
                    .isEqualTo(place.equals("410700") ? ImmutableList.of("XX-1-4.4") : ImmutableList.of());
        }
    }

    private static ImmutableList<String> living(History history, String months, String known) {
        return right(lines(CHANGLE, history, months, known, EXTREME_POVERTY_SUPPORT, A, Part.BASIC_LIVING));
    }

    @Test
    void support_goes_on_for_a_pupil_and_ends_with_the_month_of_the_decision() {
        assertThat(living(
                        pupil().addActs(supportEnded("2023-07-12", "2023-08")).build(),
                        "2022-10/2023-09",
                        "2023-12-31"))
                .containsExactly("2022-10 0.00", "2022-11/2023-07 890.00", "2023-08/2023-09 0.00");
        assertThat(living(
                        pupil().addActs(supportEnded("2023-06-28", "2023-07")).build(),
                        "2023-01/2023-08",
                        "2023-12-31"))
                .containsExactly("2023-01/2023-06 890.00", "2023-07/2023-08 0.00");
        assertThat(living(pupil().build(), "2023-01/2023-08", "2023-12-31"))
                .containsExactly("2023-01/2023-06 890.00", "2023-07/2023-08 0.00-890.00");
    }

    // A standard of which nobody knows the next

    @Test
    void a_run_on_of_six_months_outlasts_the_standard() {
        PolicyEngine tunxi = engine(
                ImmutableList.of("341002 minimum-living-allowance urban 788.00 2023-07-01 2024-06-30"),
                "N57-13#work-cost=236.40",
                "N57-33#amount=1576.00");
        History history = history(
                        "341002",
                        family(Area.URBAN, person("a").build(), person("b").build())
                                .build(),
                        "2023-08-01")
                .addActs(granted("2023-09-10", "2023-10", "1576.00"))
                .addStatements(stated(
                        Member.builder("a")
                                .with(Member.EMPLOYED, true)
                                .with(Member.INCOMES, income(IncomeKind.WAGE, "2400.00"))
                                .build(),
                        "2024-01-15",
                        "2024-01-15"))
                .build();
        // (2,400.00 - 236.40) / 2 = 1,081.80
        assertThat(right(tunxi, history, "2024-01/2024-06", "2024-12-31")).containsExactly("2024-01/2024-06 1576.00");
        assertThat(lines(
                        tunxi,
                        history,
                        "2024-07/2024-08",
                        "2024-12-31",
                        MINIMUM_LIVING_ALLOWANCE,
                        HOUSEHOLD,
                        Part.ALLOWANCE))
                .allSatisfy(l -> assertThat(l.right().leastFen()).hasValue(0));
    }

    // Applied for on one day, four beginnings

    @Test
    void programmes_that_are_confirmed_on_one_day_begin_in_different_months() {
        PolicyEngine jiujiang = engine(ImmutableList.of(
                "360400 minimum-living-allowance urban 980.00 2025-07-01 2026-12-31",
                "360400 disability-living-subsidy/grade-1 all 110.00 2025-07-01 2026-12-31"));
        Member disabled = Story.person("a").build();
        History history = history("360400", family(Area.URBAN, disabled).build(), "2026-03-02")
                .addActs(
                        granted("2026-04-15", "2026-05", "980.00"),
                        Act.granted(
                                day("2026-04-15"),
                                DISABILITY_LIVING_SUBSIDY,
                                A,
                                YearMonth.of(2026, 3),
                                Part.SUBSIDY,
                                "110.00"))
                .build();
        assertThat(right(jiujiang, history, "2026-03/2026-05", "2026-05-31"))
                .containsExactly("2026-03/2026-04 0.00", "2026-05 980.00");
        // confirmed on the last day of April, or the first of May
        for (String day : ImmutableList.of("2026-04-30", "2026-05-01")) {
            History one = history("360400", family(Area.URBAN, disabled).build(), "2026-03-02")
                    .addActs(granted(day, "2026-05", "980.00"))
                    .build();
            assertThat(right(jiujiang, one, "2026-05/2026-06", "2026-06-30"))
                    .isEqualTo(
                            day.endsWith("30")
                                    ? ImmutableList.of("2026-05/2026-06 980.00")
                                    : ImmutableList.of("2026-05 0.00", "2026-06 980.00"));
        }
    }
}
