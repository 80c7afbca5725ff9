package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.examples.Story.day;
import static org.jiuzhu.examples.Story.engine;
import static org.jiuzhu.examples.Story.family;
import static org.jiuzhu.examples.Story.granted;
import static org.jiuzhu.examples.Story.history;
import static org.jiuzhu.examples.Story.income;
import static org.jiuzhu.examples.Story.person;
import static org.jiuzhu.examples.Story.right;
import static org.jiuzhu.examples.Story.stated;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Occurrence;
import org.junit.jupiter.api.Test;

/** Dibao over months, each with its table by hand. */
final class StoriesTest {

    private static final PolicyEngine XINXIANG = engine(
            ImmutableList.of("410700 minimum-living-allowance urban 630.00 2021-01-01 2023-12-31"),
            "XX-2-4.4=true",
            "N57-33#amount=1890.00");

    private static History.Builder three() {
        return history(
                        "410700",
                        family(
                                        Area.URBAN,
                                        person("a").build(),
                                        person("b").build(),
                                        person("c").build())
                                .build(),
                        "2021-12-20")
                .addActs(granted("2022-01-18", "2022-02", "1890.00"));
    }

    private static Member working(String wage) {
        return Member.builder("a")
                .with(Member.EMPLOYED, true)
                .with(Member.INCOMES, income(IncomeKind.WAGE, wage))
                .build();
    }

    @Test
    void a_gradual_exit_after_taking_up_work() {
        // (3,024.00 - 189.00) / 3 = 945.00 = 1.5 x 630.00: three months
        History history = three().addStatements(stated(working("3024.00"), "2022-03-01", "2022-03-01"))
                .build();
        assertThat(right(XINXIANG, history, "2022-01/2022-08", "2022-12-31"))
                .containsExactly(
                        "2022-01 0.00", "2022-02/2022-05 1890.00", "2022-06 0.00-1890.00", "2022-07/2022-08 0.00");
    }

    @Test
    void one_fen_a_head_beyond_one_and_a_half_times_the_standard_there_is_no_exit() {
        History history = three().addStatements(stated(working("3024.03"), "2022-03-01", "2022-03-01"))
                .build();
        assertThat(right(XINXIANG, history, "2022-02/2022-05", "2022-12-31"))
                .containsExactly("2022-02 1890.00", "2022-03 0.00-1890.00", "2022-04/2022-05 0.00");
    }

    // Figures

    /** 630.00 until a notice of 20 May raised it to 660.00 from January on. */
    private static PolicyEngine raised(String... settings) {
        return engine(
                ImmutableList.of(
                        "410700 minimum-living-allowance urban 630.00 2021-01-01 2022-12-31 2020-12-20",
                        "410700 minimum-living-allowance urban 660.00 2022-01-01 2022-12-31 2022-05-20"),
                settings);
    }

    private static History drawnFromFebruary() {
        return three().addAllPayments(Story.paidOnTheTenth("2022-02/2022-05", "1890.00"))
                .addAllPayments(Story.paidOnTheTenth("2022-06", "1980.00"))
                .build();
    }

    private static ImmutableList<String> rightPaidShort(
            PolicyEngine engine, History history, String months, String known) {
        return Story.lines(
                        engine.knownOn(day(known)),
                        history,
                        months,
                        known,
                        MINIMUM_LIVING_ALLOWANCE,
                        Story.HOUSEHOLD,
                        Part.ALLOWANCE)
                .stream()
                .map(l -> l.months() + " " + Story.text(l.right()) + " paid " + Yuan.toText(l.paid()) + " short "
                        + Story.text(l.shortBy()) + " "
                        + l.turns().stream()
                                .map(t -> t.cause().code() + " " + t.day() + " "
                                        + t.noticed().code())
                                .collect(Collectors.joining(", ")))
                .map(String::trim)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void a_standard_that_is_raised_in_may_from_january_on() {
        PolicyEngine atOnce = raised("N57-31#new-standard=true");
        assertThat(right(atOnce.knownOn(day("2022-04-30")), drawnFromFebruary(), "2022-01/2022-06", "2022-04-30"))
                .containsExactly("2022-01 0.00", "2022-02/2022-06 1890.00");
        assertThat(rightPaidShort(atOnce, drawnFromFebruary(), "2022-02/2022-06", "2022-06-30"))
                .containsExactly(
                        "2022-02/2022-05 1980.00 paid 1890.00 short 90.00 standard 2022-01-01 known-later",
                        "2022-06 1980.00 paid 1980.00 short 0.00 standard 2022-01-01 known-later");
    }

    @Test
    void where_nobody_says_whether_a_new_standard_waits_for_the_review_either_may_be() {
        assertThat(rightPaidShort(raised(), drawnFromFebruary(), "2022-02/2022-05", "2022-06-30"))
                .containsExactly(
                        "2022-02/2022-05 1890.00-1980.00 paid 1890.00 short 0.00-90.00 standard 2022-01-01 known-later");
        assertThat(right(raised("N57-31#new-standard=false"), drawnFromFebruary(), "2022-02/2022-05", "2022-06-30"))
                .containsExactly("2022-02/2022-05 1890.00");
    }

    @Test
    void a_standard_by_the_year_that_the_roll_of_two_months_missed() {
        // 6,804 a year are 567.00 a month, 7,212 are 601.00; two persons with 300.00 together
        History history = history(
                        "520524",
                        family(
                                        Area.RURAL,
                                        person("a", "300.00").build(),
                                        person("b").build())
                                .build(),
                        "2024-12-01")
                .addActs(granted("2025-01-15", "2025-02", "834.00"))
                .addAllPayments(Story.paidOnTheTenth("2025-02/2025-05", "834.00"))
                .addAllPayments(Story.paidOnTheTenth("2025-06", "902.00"))
                .build();
        ImmutableList<String> lines = ImmutableList.of(
                "520524 minimum-living-allowance rural 567.00 2024-04-01 2025-03-31 2024-03-01",
                "520524 minimum-living-allowance rural 601.00 2025-04-01 2026-03-31 2025-05-09");
        assertThat(rightPaidShort(engine(lines, "N57-31#new-standard=true"), history, "2025-03/2025-06", "2025-06-30"))
                .containsExactly(
                        "2025-03 834.00 paid 834.00 short 0.00",
                        "2025-04/2025-05 902.00 paid 834.00 short 68.00 standard 2025-04-01 known-later",
                        "2025-06 902.00 paid 902.00 short 0.00 standard 2025-04-01 known-later");
        assertThat(right(engine(lines), history, "2025-03/2025-05", "2025-06-30"))
                .containsExactly("2025-03 834.00", "2025-04/2025-05 834.00-902.00");
    }

    // A level that stays between reviews

    private static History.Builder withSmallIncome() {
        return history(
                        "410700",
                        family(
                                        Area.URBAN,
                                        person("a").build(),
                                        person("b").build(),
                                        person("c").build())
                                .build(),
                        "2021-12-01")
                .addActs(granted("2021-12-22", "2022-01", "1890.00"))
                .addOccurrences(reviewed("2022-01-10"), reviewed("2023-01-10"))
                .addStatements(stated(
                        Member.builder("b")
                                .with(Member.INCOMES, income(IncomeKind.OTHER, "90.00"))
                                .build(),
                        "2022-06-01",
                        "2022-06-01"));
    }

    private static Occurrence reviewed(String day) {
        return new Occurrence(Occurrence.Kind.REVIEWED, day(day), MINIMUM_LIVING_ALLOWANCE, Story.HOUSEHOLD);
    }

    @Test
    void a_small_income_changes_nothing_until_the_review() {
        History history = withSmallIncome()
                .addStatements(stated(
                        Household.builder("h")
                                .with(Household.OBVIOUSLY_CHANGED, false)
                                .build(),
                        "2022-06-01",
                        "2022-06-01"))
                .build();
        assertThat(right(XINXIANG, history, "2022-01/2023-03", "2023-03-31"))
                .containsExactly("2022-01/2022-12 1890.00", "2023-01 1800.00-1890.00", "2023-02/2023-03 1800.00");
    }

    @Test
    void where_nobody_says_whether_a_change_is_obvious_it_may_count_or_not() {
        assertThat(right(XINXIANG, withSmallIncome().build(), "2022-01/2023-03", "2023-03-31"))
                .containsExactly(
                        "2022-01/2022-05 1890.00", "2022-06/2023-01 1800.00-1890.00", "2023-02/2023-03 1800.00");
    }

    // A death

    private static History oneDied() {
        return history(
                        "410700",
                        family(
                                        Area.URBAN,
                                        person("a", "1200.00").build(),
                                        person("b").build(),
                                        person("c").build())
                                .with(Household.LOW_INCOME, true)
                                .build(),
                        "2021-10-01")
                .addActs(granted("2021-11-15", "2021-12", "690.00"))
                .addStatements(
                        stated(
                                Household.builder("h")
                                        .with(Household.OBVIOUSLY_CHANGED, true)
                                        .build(),
                                "2022-02-10",
                                "2022-02-12"),
                        stated(
                                Member.builder("c")
                                        .with(Member.DECEASED, true)
                                        .with(Member.DECEASED_ON, day("2022-02-10"))
                                        .build(),
                                "2022-02-10",
                                "2022-02-12"))
                .build();
    }

    @Test
    void after_a_death_the_share_of_the_deceased_may_run_on_for_a_month() {
        PolicyEngine used = XINXIANG.withSettings(ImmutableList.of(
                Setting.of("XX-1-4.3", "true", "made up"), Setting.of("XX-1-4.3#share", "230.00", "made up")));
        PolicyEngine notUsed = XINXIANG.withSettings(ImmutableList.of(Setting.of("XX-1-4.3", "false", "made up")));
        for (PolicyEngine engine : ImmutableList.of(used, notUsed)) {
            assertThat(right(engine, oneDied(), "2022-01/2022-04", "2022-06-30"))
                    .containsExactly("2022-01/2022-02 690.00", "2022-03 60.00-690.00", "2022-04 60.00");
        }
        assertThat(right(Story.lines(
                        used,
                        oneDied(),
                        "2022-01/2022-04",
                        "2022-06-30",
                        MINIMUM_LIVING_ALLOWANCE,
                        "household.members[c]",
                        Part.ALLOWANCE)))
                .containsExactly("2022-01/2022-02 0.00", "2022-03 230.00", "2022-04 0.00");
        assertThat(Story.lines(
                        notUsed,
                        oneDied(),
                        "2022-01/2022-04",
                        "2022-06-30",
                        MINIMUM_LIVING_ALLOWANCE,
                        "household.members[c]",
                        Part.ALLOWANCE))
                .isEmpty();
    }

    // Somebody moves

    @Test
    void who_moves_is_counted_where_a_decision_says_so_and_else_from_one_of_two_months() {
        PolicyEngine jiujiang =
                engine(ImmutableList.of("360400 minimum-living-allowance urban 885.00 2023-01-01 2023-12-31"));
        Household left = family(
                        Area.URBAN, person("a", "1500.00").build(), person("b").build())
                .with(Household.OBVIOUSLY_CHANGED, true)
                .build();
        History.Builder history = history(
                        "360400",
                        family(
                                        Area.URBAN,
                                        person("a", "1500.00").build(),
                                        person("b").build(),
                                        person("c").build())
                                .build(),
                        "2023-01-01")
                .addActs(granted("2023-01-20", "2023-02", "1155.00"))
                .addStatements(stated(left, "2023-05-16", "2023-05-16"));
        assertThat(right(jiujiang, history.build(), "2023-05/2023-07", "2023-12-31"))
                .containsExactly("2023-05 1155.00", "2023-06 270.00-1155.00", "2023-07 270.00");
        history.addActs(Act.adjusted(
                day("2023-05-25"),
                MINIMUM_LIVING_ALLOWANCE,
                Story.HOUSEHOLD,
                YearMonth.of(2023, 6),
                Part.ALLOWANCE,
                "270.00"));
        assertThat(right(jiujiang, history.build(), "2023-05/2023-07", "2023-12-31"))
                .containsExactly("2023-05 1155.00", "2023-06/2023-07 270.00");
    }
}
