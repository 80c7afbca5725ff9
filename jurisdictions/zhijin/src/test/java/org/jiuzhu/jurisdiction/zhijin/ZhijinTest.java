package org.jiuzhu.jurisdiction.zhijin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zhijin, which gives no figure: what stays open, and what is decided once the county has stated it. Urban standard 756.00 from April 2024. */
final class ZhijinTest {

    private static final Place ZHIJIN = Place.of("520524");
    private static final LocalDate DAY = LocalDate.parse("2024-05-01");

    private static final PolicyEngine ENGINE =
            PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new Zhijin()));

    private static final Setting SIX_MONTHS =
            Setting.of("ZJ-2-9.5#months", "6", "made up: county notice on gradual exit");
    private static final Setting THIRTY_PERCENT =
            Setting.of("ZJ-2-9.4#share-of-standard", "0.30", "made up: county notice on work costs");

    @Test
    void a_recipient_in_work_above_the_standard_is_undetermined_while_period_and_deduction_are_open() {
        Determination<MonthlyAllowance> dibao = dibao(ENGINE, "3000.00");
        assertThat(dibao.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(dibao.missing())
                .extracting(Missing::id)
                .contains("ZJ-2-9.5#months", "ZJ-2-9.4#amount", "ZJ-2-9.4#share-of-standard", "ZJ-2-9.4#share-of-wages")
                .doesNotContain("N57-33#months", "N57-33.1");
    }

    @Test
    void with_six_months_and_30_percent_stated_it_is_decided_and_both_citations_show() {
        // 30 % of 756.00 is 226.80; 3,000.00 − 226.80 = 2,773.20; a head 924.40, above 756.00
        PolicyEngine engine = ENGINE.withSettings(ImmutableList.of(SIX_MONTHS, THIRTY_PERCENT));
        Determination<MonthlyAllowance> dibao = dibao(engine, "3000.00");
        assertThat(dibao.status()).isEqualTo(Status.CONTINUES);
        assertThat(dibao.continuation()).hasValueSatisfying(c -> {
            assertThat(c.ruleId()).isEqualTo("ZJ-2-9.5");
            assertThat(c.leastMonths()).isEqualTo(6);
            assertThat(c.mostMonths()).contains(6L);
        });
        String explanation = engine.explain(recipients("3000.00"), dibao).stream()
                .map(e -> e.render(Language.EN))
                .collect(Collectors.joining());
        assertThat(explanation)
                .contains("made up: county notice on gradual exit")
                .contains("made up: county notice on work costs");
    }

    @Test
    void exactly_at_the_standard_after_the_deduction_nothing_runs_on() {
        // 3 × 756.00 + 226.80 = 2,494.80
        PolicyEngine engine = ENGINE.withSettings(ImmutableList.of(SIX_MONTHS, THIRTY_PERCENT));
        assertThat(dibao(engine, "2494.80").status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao(engine, "2494.81").status()).isEqualTo(Status.CONTINUES);
        assertThat(dibao(engine, "2494.79").status()).isEqualTo(Status.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-08-09", "2023-10-19", "2025-01-01", "2026-06-30", "2026-07-01"})
    void of_a_household_of_which_nothing_is_known_everything_is_undetermined(String day) {
        Case input = Case.builder()
                .place(ZHIJIN)
                .date(LocalDate.parse(day))
                .household(Household.builder("household").build())
                .build();
        Assessment assessment = ENGINE.assess(input, ENGINE.programmes());
        for (Programme<?> programme : ImmutableList.of(
                Programme.MINIMUM_LIVING_ALLOWANCE,
                Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                Programme.EXTREME_POVERTY_SUPPORT,
                Programme.TEMPORARY_ASSISTANCE)) {
            assertThat(assessment.of(programme)).isNotEmpty().allSatisfy(d -> {
                assertThat(d.status()).isEqualTo(Status.UNDETERMINED);
                assertThat(d.missing()).isNotEmpty();
            });
        }
    }

    private static Determination<MonthlyAllowance> dibao(PolicyEngine engine, String wage) {
        return engine.assess(recipients(wage))
                .of(Programme.MINIMUM_LIVING_ALLOWANCE)
                .get(0);
    }

    /** Three people who draw dibao and live on one wage; everything stated. */
    private static Case recipients(String wage) {
        Income income = Income.builder("income")
                .with(Income.KIND, IncomeKind.WAGE)
                .with(Income.AMOUNT, Yuan.of(wage))
                .with(Income.PER, Per.MONTH)
                .build();
        Household household = Household.builder("household")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.LOW_INCOME, false)
                .with(Household.GRADUAL_EXIT_SINCE, DAY)
                .with(ZhijinFacts.OTHER_CHANGE, false)
                .with(
                        Household.AWARDS,
                        Award.builder("dibao")
                                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                                .with(Award.RUNNING, true)
                                .build())
                .with(
                        Household.MEMBERS,
                        member("a", Relationship.APPLICANT, "1980-05-01", true, income),
                        member("b", Relationship.SPOUSE, "1982-05-01", false),
                        member("c", Relationship.CHILD, "2011-05-01", false))
                .build();
        return Case.builder().place(ZHIJIN).date(DAY).household(household).build();
    }

    private static Member member(
            String id, Relationship relationship, String birthDate, boolean employed, Income... incomes) {
        Entity.Builder<Member> member = Member.builder(id)
                .with(Member.RELATIONSHIP, relationship)
                .with(Member.BIRTH_DATE, LocalDate.parse(birthDate))
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DECEASED, false)
                .with(Member.EMPLOYED, employed)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                .with(Member.INCOMES, incomes)
                .with(Member.EXPENSES, new Expense[0])
                .with(Member.AWARDS, new Award[0])
                .with(ZhijinFacts.IN_SPECIAL_HARDSHIP_GROUP, false)
                .with(ZhijinFacts.MEETS_SINGLE_PERSON_CONDITIONS, false);
        return member.build();
    }
}
