package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import java.time.LocalDate;
import java.util.Map;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences 1 and 6: an allowance that runs on, for a family in work and after a death. */
class RunOnTest {

    private static final Text N57 = Layer.text("57", "民发〔2021〕57号", "57", Period.from("2021-07-01"));
    private static final Text XX = Layer.text("XX", "新办〔2021〕20号", "XX", Period.from("2021-01-01"));

    private static final AmountFact<Household> INCOME_PER_HEAD =
            Household.ENTITY.amount("tryIncomePerHead", "家庭人均月收入", "income per head");

    private static final Condition<Household> MEETS = INCOME_PER_HEAD.isBelow(Standard.MINIMUM_LIVING_ALLOWANCE);

    private static final Condition<Household> RECEIVES =
            Household.AWARDS.any(allOf(Award.PROGRAMME.is(MINIMUM_LIVING_ALLOWANCE), Award.RUNNING));

    private static final Rule<Household> ELIGIBLE = shall(N57, "N-1", "§8")
            .says("人均收入低于标准的，符合条件", "below the standard a family is eligible")
            .when(Household.ENTITY, MEETS)
            .then(makesEligible(MINIMUM_LIVING_ALLOWANCE));

    private static final OpenTerm.OfCount<Household> MONTHS = OpenTerm.count(
            Household.ENTITY, "N-2#months", N57.clause("§33"), Unit.MONTHS, "渐退期月数", "months of gradual exit");

    private static final Rule<Household> GRADUAL_EXIT = may(N57, "N-2", "§33")
            .says("就业后人均收入超过标准的，可给予一定渐退期", "after work lifts the income above the standard, some months more")
            .when(
                    Household.ENTITY,
                    allOf(
                            RECEIVES,
                            Household.MEMBERS.any(Member.EMPLOYED),
                            INCOME_PER_HEAD.isAbove(Standard.MINIMUM_LIVING_ALLOWANCE)))
            .then(continues(MINIMUM_LIVING_ALLOWANCE, MONTHS, caseDate()));

    // 二（四）: above the standard and not above 1.5 times it, a recipient in work: three months more
    private static final Rule<Household> THREE_MONTHS = may(XX, "XX-2-4.5", "二（四）")
            .says("已就业低保对象，人均收入超过标准而不高于1.5倍的，渐退3个月", "in work, up to 1.5 times the standard: three months more")
            .replacing(GRADUAL_EXIT, N57.clause("§33"))
            .when(
                    Household.ENTITY,
                    allOf(
                            RECEIVES,
                            Household.MEMBERS.any(Member.EMPLOYED),
                            INCOME_PER_HEAD.isAbove(Standard.MINIMUM_LIVING_ALLOWANCE),
                            INCOME_PER_HEAD.isAtMost(Standard.MINIMUM_LIVING_ALLOWANCE.times(rate("1.5")))))
            .then(continues(MINIMUM_LIVING_ALLOWANCE, number(3), caseDate()));

    // 一（四）: a recipient died, the family left still meets the dibao or the low-income conditions: one month more
    private static final Rule<Member> AFTER_DEATH = may(XX, "XX-1-4.3", "一（四）")
            .says("低保对象死亡，家庭仍符合低保或低收入条件的，渐退1个月", "after a death one month more for a family that still qualifies")
            .reading("渐退的是死者的一份，自死亡起一个月", "what runs on is the share of the deceased, for a month from the death")
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.DECEASED,
                            Member.ofHousehold(allOf(
                                    RECEIVES,
                                    Household.MEMBERS.any(not(Member.DECEASED)),
                                    anyOf(MEETS, Household.LOW_INCOME)))))
            .then(continues(MINIMUM_LIVING_ALLOWANCE, number(1), Member.DECEASED_ON));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(MINIMUM_LIVING_ALLOWANCE)
                    .with(ELIGIBLE, GRADUAL_EXIT)
                    .knowing(INCOME_PER_HEAD)
                    .publishing("minimum-living-allowance,all,600.00,month,2021-01-01,2030-12-31"),
            Layer.of(XINXIANG).with(THREE_MONTHS, AFTER_DEATH));

    @ParameterizedTest
    @CsvSource({
        // equal to the standard is neither below it nor above it; 1.5 × 600 = 900 is included
        "599.99, ELIGIBLE",
        "600.00, NOT_ELIGIBLE",
        "600.01, CONTINUES_AT_DISCRETION",
        "900.00, CONTINUES_AT_DISCRETION",
        "900.01, NOT_ELIGIBLE"
    })
    void three_months_more_above_the_standard_and_up_to_one_and_a_half_times_it(String income, Status expected) {
        assertThat(working(income, Map.of()).status()).isEqualTo(expected);
    }

    @Test
    void the_authority_says_whether_it_gives_the_three_months() {
        Determination<?> used = working("900.00", Map.of("XX-2-4.5", true));
        assertThat(used.status()).isEqualTo(Status.CONTINUES);
        assertThat(used.continuation().orElseThrow().leastMonths()).isEqualTo(3);
        assertThat(working("900.00", Map.of("XX-2-4.5", false)).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10, true", "2022-04-09, true", "2022-04-10, false"})
    void the_share_of_the_deceased_runs_on_for_a_month(String date, boolean runsOn) {
        var dibao = ENGINE.assess(afterDeath(date, "500.00")).of(MINIMUM_LIVING_ALLOWANCE);
        assertThat(dibao.get(0).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(dibao.stream().skip(1).map(d -> d.subject() + " " + d.status()))
                .containsExactlyElementsOf(
                        runsOn
                                ? java.util.List.of("household.members[b] CONTINUES_AT_DISCRETION")
                                : java.util.List.of());
    }

    @Test
    void above_the_standard_it_depends_on_whether_the_family_has_a_low_income() {
        var dibao = ENGINE.assess(afterDeath("2022-03-20", "700.00")).of(MINIMUM_LIVING_ALLOWANCE);
        assertThat(dibao.get(1).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(dibao.get(1).missing()).extracting(Missing::id).contains("household.lowIncome");
    }

    @Test
    void where_nobody_is_left_nothing_runs_on() {
        Entity.Builder<Household> alone = household("500.00").with(Household.MEMBERS, deceased());
        assertThat(ENGINE.assess(Layer.at(XINXIANG, "2022-03-20", alone).build())
                        .of(MINIMUM_LIVING_ALLOWANCE))
                .extracting(Determination::subject)
                .containsExactly("household");
    }

    private static Determination<?> working(String income, Map<String, Boolean> discretion) {
        Entity.Builder<Household> family = household(income)
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.EMPLOYED, true)
                                .with(Member.DECEASED, false)
                                .build());
        Case input = Layer.at(XINXIANG, "2022-03-01", family)
                .putAllDiscretion(discretion)
                .build();
        return Layer.determine(ENGINE, input, MINIMUM_LIVING_ALLOWANCE);
    }

    private static Case afterDeath(String date, String income) {
        Member left = Member.builder("a")
                .with(Member.DECEASED, false)
                .with(Member.EMPLOYED, false)
                .build();
        return Layer.at(XINXIANG, date, household(income).with(Household.MEMBERS, left, deceased()))
                .build();
    }

    private static Member deceased() {
        return Member.builder("b")
                .with(Member.DECEASED, true)
                .with(Member.DECEASED_ON, LocalDate.of(2022, 3, 10))
                .with(Member.EMPLOYED, false)
                .build();
    }

    private static Entity.Builder<Household> household(String income) {
        return Household.builder("h")
                .with(INCOME_PER_HEAD, Yuan.of(income))
                .with(
                        Household.AWARDS,
                        Award.builder("1")
                                .with(Award.PROGRAMME, MINIMUM_LIVING_ALLOWANCE)
                                .with(Award.RUNNING, true)
                                .build());
    }
}
