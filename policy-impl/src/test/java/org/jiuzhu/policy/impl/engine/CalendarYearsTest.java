package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.MoreCollectors.onlyElement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;

/** Where a time runs into a year whose holidays are not known yet, its end is open and nothing else. */
class CalendarYearsTest {

    private static final Rule<Household> VISIT =
            rule("V").forEvery(Household.ENTITY).then(within(Step.HOME_VISIT, workingDays(3), Step.ACCEPTANCE, AID));
    private static final Rule<Household> DECISION =
            rule("D").forEvery(Household.ENTITY).then(within(Step.DECISION, workingDays(10), Step.ACCEPTANCE, AID));
    private static final Rule<Household> NOTICE =
            rule("N").forEvery(Household.ENTITY).then(within(Step.REFUSAL_NOTICE, calendarDays(3), Step.DECISION, AID));
    private static final Rule<Household> PAYS =
            rule("A").forEvery(Household.ENTITY).then(pays(AID, Part.ALLOWANCE, yuan("50")));
    private static final PolicyEngine ENGINE = engine(everyone(), PAYS, VISIT, DECISION, NOTICE);

    private static final int LAST = ENGINE.calendar().years().last();

    private static Determination<MonthlyAllowance> accepted(PolicyEngine engine, LocalDate day) {
        Household household = Household.builder("h")
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.ACCEPTED_ON, day)
                                .build())
                .build();
        return Invented.aid(
                engine,
                Case.builder()
                        .place(Invented.COUNTY)
                        .date(day)
                        .household(household)
                        .build());
    }

    private static Optional<LocalDate> due(Determination<?> determination, Step step) {
        return determination.procedure().steps().stream()
                .filter(s -> s.step() == step)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private static ImmutableList<Missing> years(Determination<?> determination) {
        return determination.procedure().missing().stream()
                .filter(m -> m.kind() == Missing.Kind.CALENDAR)
                .collect(toImmutableList());
    }

    private static WorkingCalendar calendar(int year, String more) {
        String days = "date,kind,name_zh\nY-01-01,holiday,\nY-05-01,holiday,\nY-10-01,holiday,\n" + more;
        return WorkingCalendar.read("invented", new StringReader(days.replace("Y", "" + year)));
    }

    @Test
    void in_the_december_of_the_last_year_all_is_decided_but_the_day_that_lies_beyond_it() {
        // ten working days from the first of the month end in it, those from its last day do not
        Determination<MonthlyAllowance> first = accepted(ENGINE, LocalDate.of(LAST, 12, 1));
        assertThat(due(first, Step.HOME_VISIT)).isPresent();
        assertThat(due(first, Step.DECISION)).isPresent();
        assertThat(years(first)).isEmpty();
        Determination<MonthlyAllowance> last = accepted(ENGINE, LocalDate.of(LAST, 12, 31));
        assertThat(last.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(last.benefit()).isEqualTo(first.benefit()).isPresent();
        assertThat(last.isFinal()).isTrue();
        assertThat(due(last, Step.HOME_VISIT)).isEmpty();
        assertThat(due(last, Step.DECISION)).isEmpty();
        assertThat(years(last)).extracting(Missing::id).containsExactly("working-calendar " + (LAST + 1));
    }

    @Test
    void days_before_the_open_one_come_out_and_those_counted_from_it_are_open() {
        // 2096-12-20 is a Thursday: Friday, Monday, Tuesday; of ten days the tenth lies in 2097
        Determination<MonthlyAllowance> decided =
                accepted(ENGINE.withCalendar(calendar(2096, "")), LocalDate.of(2096, 12, 20));
        assertThat(due(decided, Step.HOME_VISIT)).contains(LocalDate.of(2096, 12, 25));
        assertThat(due(decided, Step.DECISION)).isEmpty();
        assertThat(due(decided, Step.REFUSAL_NOTICE)).isEmpty();
        assertThat(years(decided)).extracting(Missing::id).containsExactly("working-calendar 2097");
    }

    @Test
    void with_a_calendar_of_the_next_year_behind_that_which_is_there_the_day_is_counted() {
        // Thursday 20 December 2096: 21, 24 to 28, 31 are seven days; 1 January 2097 is off, then 2, 3 and 4 January
        PolicyEngine both = ENGINE.withCalendar(calendar(2096, "").orElse(calendar(2097, "")));
        Determination<MonthlyAllowance> decided = accepted(both, LocalDate.of(2096, 12, 20));
        assertThat(due(decided, Step.DECISION)).contains(LocalDate.of(2097, 1, 4));
        assertThat(due(decided, Step.REFUSAL_NOTICE)).contains(LocalDate.of(2097, 1, 7));
        assertThat(years(decided)).isEmpty();
        // Wednesday the 2nd off and Saturday the 5th worked for it: the tenth day is the Saturday
        PolicyEngine shifted =
                ENGINE.withCalendar(calendar(2096, "").orElse(calendar(2097, "Y-01-02,holiday,\nY-01-05,workday,\n")));
        assertThat(due(accepted(shifted, LocalDate.of(2096, 12, 20)), Step.DECISION))
                .contains(LocalDate.of(2097, 1, 5));
    }

    @Test
    void years_of_an_embedder_go_before_those_that_ship_or_behind_them() {
        // in 2021 the first to the seventh of October were off; an invented 2021 has only the first
        LocalDate thursday = LocalDate.of(2021, 9, 30);
        PolicyEngine behind = ENGINE.withCalendar(ENGINE.calendar().orElse(calendar(2021, "")));
        PolicyEngine before = ENGINE.withCalendar(calendar(2021, "").orElse(ENGINE.calendar()));
        assertThat(due(accepted(behind, thursday), Step.HOME_VISIT)).contains(LocalDate.of(2021, 10, 11));
        assertThat(due(accepted(before, thursday), Step.HOME_VISIT)).contains(LocalDate.of(2021, 10, 6));
        assertThat(behind.calendar().years()).isEqualTo(ENGINE.calendar().years());
    }

    @Test
    void a_day_before_the_first_year_is_told_as_what_it_is() {
        PolicyEngine late = ENGINE.withCalendar(calendar(2097, ""));
        Missing before =
                years(accepted(late, LocalDate.of(2095, 3, 1))).stream().collect(onlyElement());
        assertThat(before.id()).isEqualTo("working-calendar 2095");
        assertThat(before.question())
                .isEqualTo(Label.of(
                        "2095年早于工作日历收录的第一年（2097年），请核对日期；日期无误的，请提供2095年的工作日历",
                        "2095 lies before the first year of the working calendar, 2097: check the date; if it is right,"
                                + " give the working calendar of 2095"));
        Missing after = years(accepted(late, LocalDate.of(2098, 3, 3))).stream().collect(onlyElement());
        assertThat(after.question().en()).startsWith("Give the working calendar of 2098 ");
    }

    @Test
    void a_step_that_is_left_out_lacks_no_year() {
        Rule<?> skipped = rule("S").when(Household.ENTITY, ALWAYS).then(skips(Step.DECISION, AID));
        assertThat(years(accepted(
                        engine(everyone(), DECISION, skipped).withCalendar(calendar(2096, "")),
                        LocalDate.of(2096, 12, 31))))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested
    void nothing_is_taken_for_a_calendar_a_table_or_a_setting() {
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.withCalendar(null))
                .withMessage("withCalendar: the calendar is null");
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.withStandards((StandardTable[]) null))
                .withMessage("withStandards: the tables are null");
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.withStandards((StandardTable) null))
                .withMessage("withStandards: a table is null");
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.withSettings(null))
                .withMessage("withSettings: the settings are null");
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.withSettings(Collections.<Setting>singletonList(null)))
                .withMessage("withSettings: a setting is null");
    }
}
