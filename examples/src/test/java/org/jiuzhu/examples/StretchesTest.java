package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Statement;
import org.jiuzhu.policy.time.Stretch;
import org.junit.jupiter.api.Test;

/** A family over time: what was so, and what was known. */
final class StretchesTest {

    private static final PolicyEngine ENGINE = Inputs.standardsIfThere(
                    Run.CASES.resolve("standards.csv"), PolicyEngine.load().standardKinds())
            .map(t -> PolicyEngine.load().withStandards(t))
            .orElseThrow();

    /** The same where the authority deducts the cost of work. */
    static final PolicyEngine DEDUCTED =
            ENGINE.withSettings(ImmutableList.of(Setting.of("XX-2-4.4", "true", "made up for the test")));

    /** Three persons at Xinxiang, one earns 1500.00; the made-up standard is 630.00. */
    private static final Household FAMILY = family();

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);

    private static Household family() {
        Path sample = Path.of(Run.sample("xinxiang-dibao-in-work"));
        return Inputs.read(sample, open -> CaseJson.of(ENGINE).read(sample.toString(), open))
                .household();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Member earning(String wage) {
        return Member.builder("a")
                .with(
                        Member.INCOMES,
                        Income.builder("1")
                                .with(Income.KIND, IncomeKind.WAGE)
                                .with(Income.AMOUNT, Yuan.of(wage))
                                .with(Income.PER, Per.MONTH)
                                .build())
                .build();
    }

    static History.Builder history() {
        return History.builder()
                .place(Place.of("410700"))
                .household(FAMILY.id())
                .stated(FAMILY, FIRST, FIRST, "applicant");
    }

    static Statement wage(String wage, String from, String known) {
        return Statement.of(earning(wage), Period.from(from)).known(day(known), "records check");
    }

    private static Outcome<?> dibao(ImmutableList<Outcome<?>> outcomes) {
        return outcomes.stream()
                .filter(o -> o.programme() == Programme.MINIMUM_LIVING_ALLOWANCE
                        && o.subject().equals("household"))
                .findFirst()
                .orElseThrow();
    }

    private static AmountRange allowance(ImmutableList<Outcome<?>> outcomes) {
        return dibao(outcomes).benefit().orElseThrow().content().part(Part.ALLOWANCE);
    }

    private static ImmutableList<String> allowances(History history, String last, String known) {
        return ENGINE.stretches(history, FIRST, day(last), day(known)).stream()
                .map(s -> s.first() + " " + s.last() + " " + text(allowance(s.outcomes())))
                .collect(ImmutableList.toImmutableList());
    }

    static String text(AmountRange range) {
        return range.least().map(Yuan::toText).orElse("") + "-"
                + range.most().map(Yuan::toText).orElse("");
    }

    @Test
    void a_rise_that_was_found_out_in_june_is_in_no_result_of_may() {
        History history = history()
                .addStatements(wage("1800.00", "2022-04-01", "2022-06-15"))
                .build();
        // 3 x 630.00 - 1500.00 = 390.00, and 189.00 more if the authority deducts the cost of work
        assertThat(allowances(history, "2022-06-30", "2022-06-14"))
                .containsExactly("2022-03-01 2022-06-30 390.00-579.00");
        // 3 x 630.00 - 1800.00 = 90.00
        assertThat(allowances(history, "2022-06-30", "2022-06-15"))
                .containsExactly("2022-03-01 2022-03-31 390.00-579.00", "2022-04-01 2022-06-30 90.00-279.00");
    }

    @Test
    void what_became_known_later_goes_before_in_whatever_order_it_is_stated() {
        Statement reported = wage("1600.00", "2022-04-01", "2022-04-05");
        Statement found = wage("1800.00", "2022-05-01", "2022-06-15");
        for (ImmutableList<Statement> order :
                ImmutableList.of(ImmutableList.of(reported, found), ImmutableList.of(found, reported))) {
            // 1890.00 - 1600.00 = 290.00
            assertThat(allowances(history().addAllStatements(order).build(), "2022-06-30", "2022-12-31"))
                    .containsExactly(
                            "2022-03-01 2022-03-31 390.00-579.00",
                            "2022-04-01 2022-04-30 290.00-479.00",
                            "2022-05-01 2022-06-30 90.00-279.00");
        }
    }

    @Test
    void of_days_of_which_nothing_is_stated_nothing_is_known() {
        History history = History.builder()
                .place(Place.of("410700"))
                .household(FAMILY.id())
                .addStatements(Statement.of(FAMILY, Period.between("2022-03-01", "2022-03-31")))
                .addStatements(Statement.of(FAMILY, Period.from("2022-05-01")))
                .build();
        ImmutableList<Stretch> stretches = ENGINE.stretches(history, FIRST, day("2022-05-31"), day("2022-05-31"));
        assertThat(stretches.stream().map(Stretch::first)).containsExactly(FIRST, day("2022-04-01"), day("2022-05-01"));
        assertThat(dibao(stretches.get(1).outcomes()).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(history.householdOn(day("2022-04-01"), day("2022-05-31")).facts())
                .isEmpty();
    }

    @Test
    void each_day_is_as_if_it_were_decided_by_itself() {
        History history = history()
                .addStatements(
                        wage("1800.00", "2022-04-01", "2022-06-15"),
                        wage("2400.00", "2023-02-10", "2023-02-20"),
                        Statement.of(earning("0.00"), Period.between("2024-03-01", "2024-05-31")))
                .build();
        LocalDate last = day("2025-06-30");
        ImmutableList<Stretch> stretches = ENGINE.stretches(history, FIRST, last, last);
        int at = 0;
        for (LocalDate day = FIRST; !day.isAfter(last); day = day.plusDays(1)) {
            at = day.isAfter(stretches.get(at).last()) ? at + 1 : at;
            Decision.WithRules alone = ENGINE.decideWithRules(Case.of(history, day, last));
            assertThat(stretches.get(at).outcomes()).as("%s", day).isEqualTo(alone.outcomes());
            assertThat(stretches.get(at).rules()).as("%s", day).isEqualTo(alone.rules());
            assertThat(stretches.get(at).monthRules()).as("%s", day).isEqualTo(alone.monthRules());
        }
        assertThat(at).isEqualTo(stretches.size() - 1);
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).first())
                    .isEqualTo(stretches.get(i - 1).last().plusDays(1));
            Stretch before = stretches.get(i - 1);
            Stretch next = stretches.get(i);
            assertThat(next.isAs(before)).isFalse();
            assertThat(next.causes().values()).isNotEmpty();
        }
    }

    @Test
    void two_statements_of_one_day_of_knowledge_that_differ_are_refused() {
        assertThatThrownBy(() -> history()
                        .addStatements(
                                wage("1600.00", "2022-04-01", "2022-06-15"),
                                wage("1800.00", "2022-05-01", "2022-06-15"))
                        .build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("member a: incomes is stated twice for the same days")
                .hasMessageContaining("say which became known later");
        assertThat(history()
                        .addStatements(
                                wage("1800.00", "2022-04-01", "2022-06-15"),
                                wage("1800.00", "2022-05-01", "2022-06-15"))
                        .build()
                        .statements())
                .hasSize(3);
    }

    @Test
    void a_member_whom_nobody_has_and_another_household_are_refused() {
        assertThatThrownBy(() -> history()
                        .addStatements(Statement.of(Member.builder("z").build(), Period.from("2022-04-01")))
                        .build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("the member z");
        assertThatThrownBy(() -> history()
                        .addStatements(Statement.of(Household.builder("other").build(), Period.from("2022-04-01")))
                        .build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("the household other");
        assertThatThrownBy(() -> Statement.of(Income.builder("1").build(), Period.from("2022-04-01")))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("about a household or one of its members");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> ENGINE.stretches(history().build(), FIRST, FIRST.minusDays(1), FIRST))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("2022-02-28");
    }

    @Test
    void ten_thousand_statements_are_a_history_and_one_more_is_refused() {
        History.Builder many = history();
        IntStream.range(1, History.MOST_STATEMENTS)
                .mapToObj(i -> FIRST.plusDays(i))
                .forEach(d -> many.addStatements(
                        Statement.of(earning("1500.00"), Period.between(d.toString(), d.toString()))));
        Case input = Case.of(many.build(), FIRST.plusDays(5000), FIRST);
        assertThat(allowance(
                        ENGINE.decide(Case.builder().from(input).date(FIRST).build())
                                .outcomes()))
                .isEqualTo(AmountRange.between(Yuan.of("390.00"), Yuan.of("579.00")));
        assertThatThrownBy(() -> many.addStatements(Statement.of(earning("1.00"), Period.from("2100-01-01")))
                        .build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("10001 statements");
    }
}
