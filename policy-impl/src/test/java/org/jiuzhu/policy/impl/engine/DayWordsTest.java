package org.jiuzhu.policy.impl.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words on days and equality while something is unknown, over whole numbers and, where these do not suffice, over fractions. */
class DayWordsTest {

    private static final DayFact<Household> SINCE = Household.ENTITY.day("dayWordsSince", "开始日期", "first day");
    private static final CountFact<Household> N = Household.ENTITY.count("dayWordsN", Unit.NUMBER, 0, 3, "数", "number");
    private static final DayFact<Household> UNTIL = Household.ENTITY.day("dayWordsUntil", "截止日期", "last day");
    private static final CountFact<Household> FOUR =
            Household.ENTITY.count("dayWordsFour", Unit.NUMBER, 0, 9, "四", "four");
    private static final CountFact<Household> YEARS =
            Household.ENTITY.count("dayWordsYears", Unit.YEARS, 0, 3, "年数", "years");
    private static final CountFact<Household> PARTS =
            Household.ENTITY.count("dayWordsParts", Unit.NUMBER, 1, 100, "份数", "number of parts");
    private static final AmountFact<Household> PAY = Household.ENTITY.amount("dayWordsPay", "工钱", "pay");

    private static final Household OPEN = household(1).build();

    /** The eleventh part of a yuan is no whole number of anything that money is counted in. */
    private static Entity.Builder<Household> household(int parts) {
        return Household.builder("h")
                .with(PAY, Yuan.of("1.00"))
                .with(PARTS, (long) parts)
                .with(FOUR, 4L)
                .with(UNTIL, LocalDate.parse("2024-09-01"));
    }

    private static PolicyEngine with(Rule<?>... rules) {
        return engine(nation(rules).withFacts(SINCE, UNTIL, N, FOUR, YEARS, PARTS, PAY), county());
    }

    private static AmountRange paid(int parts, Amount<Household> amount) {
        Amount<Household> part = PAY.dividedBy(PARTS);
        PolicyEngine engine =
                with(everyone(), allowance("P", amount.<Household>plus(part).minus(part)));
        return aid(engine, household(parts).build()).benefit().orElseThrow().amount();
    }

    private static Condition<Household> between(String first, String last) {
        return allOf(SINCE.isOnOrAfter(day(first)), SINCE.isOnOrBefore(day(last)));
    }

    private static Amount<Household> inBranch(String first, String last, Amount<Household> amount) {
        return where(between(first, last), amount).otherwise(yuan("4.00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11})
    void of_a_day_between_two_the_month_is_between_theirs(int parts) {
        Amount<Household> month = SINCE.month().times(yuan("1.00"));
        assertThat(paid(parts, inBranch("2022-03-31", "2022-05-01", month))).isEqualTo(yuanBetween("3.00", "5.00"));
        assertThat(paid(parts, inBranch("2022-12-31", "2023-01-01", month))).isEqualTo(yuanBetween("1.00", "12.00"));
        assertThat(paid(parts, month)).isEqualTo(yuanBetween("1.00", "12.00"));
        Amount<Household> year = SINCE.year().minus(number(2020)).times(yuan("1.00"));
        assertThat(paid(parts, inBranch("2022-12-31", "2023-01-01", year))).isEqualTo(yuanBetween("2.00", "4.00"));
    }

    // 29 February 2024 and up to three years is a day of 2024 to 2027; a year is completed on 1 March, and its limit
    // runs
    // until 28 February
    @ParameterizedTest
    @ValueSource(ints = {1, 11})
    void what_is_later_grows_with_the_day_and_with_the_number(int parts) {
        Day<Household> later = SINCE.plusYears(YEARS);
        Amount<Household> year = inBranch(
                "2024-02-29", "2024-02-29", later.year().minus(number(2020)).times(yuan("1.00")));
        assertThat(paid(parts, year)).isEqualTo(yuanBetween("4.00", "7.00"));
        Amount<Household> month = where(
                        between("2024-02-29", "2024-02-29"),
                        SINCE.plusYears(number(1)).month().times(yuan("1.00")))
                .otherwise(yuan("3.00"));
        assertThat(paid(parts, month)).isEqualTo(yuanExactly("3.00"));
        Amount<Household> limit = where(
                        between("2024-02-29", "2024-02-29"),
                        SINCE.lastDayWithinMonths(number(12)).month().times(yuan("1.00")))
                .otherwise(yuan("2.00"));
        assertThat(paid(parts, limit)).isEqualTo(yuanExactly("2.00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11})
    void the_later_of_an_unknown_day_and_another_is_not_before_that_one(int parts) {
        Condition<Household> notBefore = SINCE.orIfLater(day("2024-09-01")).isOnOrAfter(UNTIL);
        assertThat(paid(parts, where(notBefore, yuan("1.00")).otherwise(yuan("2.00"))))
                .isEqualTo(yuanExactly("1.00"));
        Condition<Household> after = SINCE.orIfEarlier(day("2024-09-01")).isAfter(UNTIL);
        assertThat(paid(parts, where(after, yuan("1.00")).otherwise(yuan("2.00"))))
                .isEqualTo(yuanExactly("2.00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11})
    void two_are_the_same_only_where_both_are_known_and_differ_where_they_cannot_meet(int parts) {
        assertThat(paid(parts, where(N.isExactly(FOUR), yuan("1.00")).otherwise(yuan("2.00"))))
                .isEqualTo(yuanExactly("2.00"));
        assertThat(paid(parts, where(N.isExactly(number(3)), yuan("1.00")).otherwise(yuan("2.00"))))
                .isEqualTo(yuanBetween("1.00", "2.00"));
        // of a third of a yuan three are one
        assertThat(paid(
                        parts,
                        where(PAY.isExactly(yuan("3.00").times(rate(1, 3))), yuan("1.00"))
                                .otherwise(yuan("2.00"))))
                .isEqualTo(yuanExactly("1.00"));
        assertThat(paid(parts, where(PAY.isExactly(yuan("1.01")), yuan("1.00")).otherwise(yuan("2.00"))))
                .isEqualTo(yuanExactly("2.00"));
        assertThat(paid(
                        parts,
                        where(SINCE.isOn(day("2201-01-01")), yuan("1.00")).otherwise(yuan("2.00"))))
                .isEqualTo(yuanBetween("1.00", "2.00"));
    }

    // where it is three, three yuan and no less are paid for it
    @Test
    void a_branch_in_which_it_is_a_number_knows_that_number() {
        assertThat(paid(1, where(N.isExactly(number(3)), N.times(yuan("1.00"))).otherwise(yuan("5.00"))))
                .isEqualTo(yuanBetween("3.00", "5.00"));
    }

    @Test
    void asks_for_the_day_and_the_number_behind_it() {
        PolicyEngine engine = with(eligible(
                "E", SINCE.plusYears(YEARS).firstOnOrAfter(MonthDay.of(3, 31)).isAfter(caseDate())));
        assertThat(aid(engine, OPEN).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(aid(engine, OPEN).missing()))
                .containsExactlyInAnyOrder("household.dayWordsSince", "household.dayWordsYears");
        // whatever the number, at most three years after 1990 have passed long ago
        Household early = household(1).with(SINCE, LocalDate.of(1990, 1, 1)).build();
        assertThat(aid(engine, early).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void a_count_that_is_no_length_of_that_kind_does_not_load() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> with(eligible(
                        "E",
                        SINCE.plusYears(rate("0.5").<Household>times(number(2))).isAfter(caseDate()))))
                .withMessageContaining("expected a number of years, found a share or a multiple");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> with(eligible("E", SINCE.month().isExactly(rate("0.5")))))
                .withMessageContaining("measures two things alike");
    }

    @Test
    void says_what_was_the_same_with_both_sides() {
        PolicyEngine engine = with(eligible("E", N.isExactly(number(2))));
        Household two = household(1).with(N, 2L).build();
        assertThat(explain(engine, two, Language.EN)).contains("number is exactly 2: 2 = 2");
        Household three = household(1).with(N, 3L).build();
        assertThat(explain(engine, three, Language.ZH)).contains("✗ 数等于2：3 ≠ 2（相差1）");
    }

    private static String explain(PolicyEngine engine, Household household, Language language) {
        Case input = Invented.at(household);
        return engine.explain(input, engine.assess(input).of(Invented.AID).get(0)).stream()
                .map(e -> e.render(language))
                .collect(joining());
    }

    // the numbers with which it was reckoned are counted as what they are
    @Test
    void shows_the_days_that_it_came_to() {
        PolicyEngine engine = with(eligible(
                "E",
                SINCE.plusYears(YEARS.<Household>plus(number(1)))
                        .orIfLater(day("2020-01-01"))
                        .isAfter(caseDate())));
        Household leap = household(1)
                .with(SINCE, LocalDate.of(2020, 2, 29))
                .with(YEARS, 2L)
                .build();
        assertThat(explain(engine, leap, Language.EN))
                .contains("2023-03-01 > 2022-03-01")
                .contains("the later of 2023-03-01 and 2020-01-01 is 2023-03-01")
                .contains("2 years + 1 year = 3 years");
    }

    @Test
    void is_said_as_people_say_it() {
        assertThat(words(SINCE.plusYears(number(18)).firstOnOrAfter(MonthDay.of(3, 31))))
                .isEqualTo(Label.of(
                        "自开始日期满18年之日起（含当日）的第一个3月31日", "first 31 March on or after the day 18 years after first day"));
        assertThat(words(caseDate().lastOnOrBefore(MonthDay.of(9, 1))))
                .isEqualTo(Label.of("截至审核日期（含当日）的最后一个9月1日", "last 1 September on or before date of the case"));
        assertThat(words(SINCE.plusMonths(number(1))))
                .isEqualTo(Label.of("开始日期满1个月之日", "the day 1 month after first day"));
        assertThat(words(SINCE.plusDays(number(10))))
                .isEqualTo(Label.of("开始日期之后第10日", "the day 10 days after first day"));
        assertThat(words(SINCE.lastDayWithinMonths(number(6))))
                .isEqualTo(Label.of("开始日期起6个月期限的最后一日", "last day of 6 months from first day"));
        assertThat(words(SINCE.orIfEarlier(day("2024-09-01"))))
                .isEqualTo(Label.of("开始日期与2024-09-01中较早者", "the earlier of first day and 2024-09-01"));
        assertThat(Wording.of(SINCE.month().node())).isEqualTo(Label.of("开始日期的月份", "month of first day"));
        assertThat(Wording.not(SINCE.isOn(caseDate()).node()))
                .isEqualTo(Label.of("开始日期与审核日期不是同一天", "first day is not on date of the case"));
    }

    private static Label words(Day<?> day) {
        return Wording.of(day.node());
    }
}
