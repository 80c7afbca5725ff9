package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.monthAfter;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given until a day that is reckoned from another: a child's support until it is of age, a subsidy for three years or until retirement. */
class UntilADayTest {

    private static final Text SUPPORT =
            Layer.text("D", "国办发〔2010〕54号", "guarantee for orphans", Period.from("2010-11-16"));
    private static final Text WORK = Layer.text("E", "财社〔2023〕181号", "employment subsidies", Period.from("2023-01-01"));

    private static final Programme<Services> AID =
            Programme.of("try-until-a-day", "补助", "support until a day", Services::new, Claimant.PERSON);

    /** The statutory day of retirement moves with the month of birth since 2025; the authority computes it. */
    private static final DayFact<Member> RETIREMENT =
            Member.ENTITY.day("tryRetirement", "法定退休日", "statutory day of retirement");

    private static final DayFact<Member> FIRST_ASSESSED =
            Member.ENTITY.day("tryFirstAssessed", "初次核定日", "day of the first assessment");

    private static final Day<Member> OF_AGE = define(
            "try.of-age",
            "年满18周岁之日",
            "eighteenth birthday",
            SUPPORT.clause("一"),
            Member.BIRTH_DATE.plusYears(number(18)));

    // three years at the most and never beyond retirement; who had less than five years to it when he was first
    // assessed gets it until then
    private static final Day<Member> LAST_OF_SUBSIDY = define(
            "try.end-of-subsidy",
            "补贴期满之日",
            "end of the subsidy",
            WORK.clause("八"),
            where(RETIREMENT.isBefore(FIRST_ASSESSED.plusYears(number(5))), RETIREMENT)
                    .otherwise(FIRST_ASSESSED.plusYears(number(3)).orIfEarlier(RETIREMENT)));

    private static PolicyEngine engine(Condition<Member> condition) {
        return Layer.engine(Layer.nation(AID)
                .knowing(RETIREMENT, FIRST_ASSESSED)
                .with(shall(SUPPORT, "D-1", "一")
                        .says("补助到某日", "supported until a day")
                        .when(Member.ENTITY, condition)
                        .then(makesEligible(AID))));
    }

    private static final PolicyEngine UNTIL_THE_MONTH_OF_AGE = engine(caseDate().isBefore(monthAfter(OF_AGE)));
    private static final PolicyEngine UNTIL_MARCH_AFTER =
            engine(caseDate().isOnOrBefore(OF_AGE.firstOnOrAfter(MonthDay.of(3, 31))));
    private static final PolicyEngine SUBSIDY = engine(caseDate().isBefore(LAST_OF_SUBSIDY));

    private static Determination<Services> of(PolicyEngine engine, String date, Entity.Builder<Member> member) {
        Entity.Builder<Household> household = Household.builder("h").with(Household.MEMBERS, member.build());
        return Layer.determine(engine, Layer.at(Layer.XINXIANG, date, household).build(), AID);
    }

    private static Entity.Builder<Member> born(String day) {
        return Member.builder("a").with(Member.BIRTH_DATE, LocalDate.parse(day));
    }

    private static Entity.Builder<Member> worker(String assessed, String retirement) {
        return Member.builder("a")
                .with(FIRST_ASSESSED, LocalDate.parse(assessed))
                .with(RETIREMENT, LocalDate.parse(retirement));
    }

    // national programmes, 8.1: an orphan until eighteen, paid for whole months. Of 29 February the birthday of a
    // common year is 1 March, as that of an age
    @ParameterizedTest
    @CsvSource({
        "2004-03-31, 2022-03-31, 2022-04-01",
        "2004-03-01, 2022-03-31, 2022-04-01",
        "2004-02-29, 2022-03-31, 2022-04-01",
        "2004-02-28, 2022-02-28, 2022-03-01",
        "2006-02-28, 2024-02-29, 2024-03-01",
        "2004-12-31, 2022-12-31, 2023-01-01",
        "2005-01-01, 2023-01-31, 2023-02-01",
    })
    void an_orphan_is_supported_to_the_month_of_the_eighteenth_birthday(String birth, String last, String first) {
        assertThat(of(UNTIL_THE_MONTH_OF_AGE, last, born(birth)).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(of(UNTIL_THE_MONTH_OF_AGE, first, born(birth)).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-03-30, 2022-03-31, 2022-04-01",
        "2004-03-31, 2022-03-31, 2022-04-01",
        "2004-04-01, 2023-03-31, 2023-04-01",
        "2004-02-29, 2022-03-31, 2022-04-01",
        "2004-12-31, 2023-03-31, 2023-04-01",
    })
    void until_the_thirty_first_of_march_after_it(String birth, String last, String first) {
        assertThat(of(UNTIL_MARCH_AFTER, last, born(birth)).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(of(UNTIL_MARCH_AFTER, first, born(birth)).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    // national programmes, J3: assessed just five years before retirement he has three years, a day later until then
    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2031-05-01, 2029-04-30, 2029-05-01",
        "2026-05-02, 2031-05-01, 2031-04-30, 2031-05-01",
        "2026-04-30, 2031-05-01, 2029-04-29, 2029-04-30",
        "2024-02-29, 2060-01-01, 2027-02-28, 2027-03-01",
        "2024-01-01, 2060-01-01, 2026-12-31, 2027-01-01",
    })
    void a_subsidy_for_three_years_or_until_retirement(String assessed, String retirement, String last, String first) {
        assertThat(of(SUBSIDY, last, worker(assessed, retirement)).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(of(SUBSIDY, first, worker(assessed, retirement)).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    // whenever he retires, who was first assessed on 1 January 2024 may have retired before
    @Test
    void an_unknown_day_is_asked_for_while_it_can_matter() {
        Entity.Builder<Member> open = Member.builder("a").with(FIRST_ASSESSED, LocalDate.of(2024, 1, 1));
        Determination<Services> undetermined = of(SUBSIDY, "2026-12-31", open);
        assertThat(undetermined.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(undetermined.missing())
                .extracting(Missing::id)
                .containsExactly("household.members[a].tryRetirement");
        Entity.Builder<Member> neither = Member.builder("a");
        assertThat(of(SUBSIDY, "2026-12-31", neither).missing())
                .extracting(Missing::id)
                .containsExactlyInAnyOrder(
                        "household.members[a].tryRetirement", "household.members[a].tryFirstAssessed");
    }

    @Test
    void a_named_day_is_asked_by_its_name() {
        Household household = Household.builder("h")
                .with(Household.MEMBERS, born("2004-02-29").build())
                .build();
        Case input = Case.of(Layer.XINXIANG, LocalDate.of(2022, 3, 1), household);
        assertThat(UNTIL_THE_MONTH_OF_AGE.values(input, "try.of-age"))
                .extracting(value ->
                        LocalDate.ofEpochDay(value.exact().orElseThrow().numerator()))
                .containsExactly(LocalDate.of(2022, 3, 1));
    }
}
