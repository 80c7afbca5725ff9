package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.jurisdiction.national.TestPlace.adult;
import static org.jiuzhu.jurisdiction.national.TestPlace.assess;
import static org.jiuzhu.jurisdiction.national.TestPlace.exactly;
import static org.jiuzhu.jurisdiction.national.TestPlace.household;
import static org.jiuzhu.jurisdiction.national.TestPlace.person;
import static org.jiuzhu.jurisdiction.national.TestPlace.urban;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;

import java.time.LocalDate;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.HardshipType;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has died by the date of the case counts nowhere and is given nothing, whatever was found before; in all legal periods. */
class DeceasedTest {

    @ParameterizedTest
    @ValueSource(strings = {"2013-05-01", "2019-05-01", "2023-03-01", "2026-08-03"})
    void a_finding_that_somebody_counts_ends_with_the_death(String date) {
        Member dead = counting("b").with(Member.DECEASED, true).build();
        // 1 x 600, not 2 x 600
        assertThat(amount(date, urban(adult("a"), dead))).isEqualTo(exactly("600.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-05-01", "2019-05-01", "2023-03-01", "2026-08-03"})
    void a_household_of_the_dead_gets_nothing(String date) {
        Member dead = counting("a").with(Member.DECEASED, true).build();
        assertThat(dibao(date, urban(dead)).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_day_of_death_says_it_where_nothing_else_does() {
        Member dead = counting("b")
                .with(Member.DECEASED_ON, LocalDate.parse("2023-03-01"))
                .build();
        assertThat(amount("2023-03-01", urban(adult("a"), dead))).isEqualTo(exactly("600.00"));
    }

    @Test
    void where_a_finding_stands_nobody_is_asked_whether_the_person_lives() {
        Household both = urban(adult("a"), counting("b").build());
        assertThat(amount("2023-03-01", both)).isEqualTo(exactly("1200.00"));
        assertThat(TestPlace.household(assess("2023-03-01", both), MINIMUM_LIVING_ALLOWANCE)
                        .missing())
                .noneMatch(m -> m.id().contains("deceased"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-01", "2023-03-01", "2026-08-03"})
    void nobody_is_taken_into_extreme_poverty_support_after_death(String date) {
        Member dead = person("a", "1950-01-01")
                .with(Member.DECEASED, true)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.INCOMES)
                .with(Member.SUPPORTERS)
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .build();
        assertThat(assess(date, urban(dead)).of(EXTREME_POVERTY_SUPPORT))
                .allMatch(d -> d.status() == Status.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-05-01", "2023-03-01", "2026-08-03"})
    void a_household_of_the_dead_is_in_no_emergency(String date) {
        Household household = household(
                        counting("a").with(Member.DECEASED, true).build())
                .with(Household.BASIC_LIVING_DIFFICULT, true)
                .with(Household.DIFFICULTY_IS_SUDDEN, true)
                .with(Household.OWN_MEANS_INSUFFICIENT, true)
                .with(Household.OTHER_ASSISTANCE_CANNOT_COVER, true)
                .with(Household.OTHER_SPECIAL_CAUSE, true)
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.HARDSHIP_TYPE, HardshipType.EMERGENCY)
                                .with(Application.URGENT, true)
                                .build())
                .build();
        assertThat(assess(date, household).of(TEMPORARY_ASSISTANCE))
                .singleElement()
                .satisfies(d -> assertThat(d.status()).isEqualTo(Status.NOT_ELIGIBLE));
    }

    private static Entity.Builder<Member> counting(String id) {
        return person(id, "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES);
    }

    private static Determination<MonthlyAllowance> dibao(String date, Household household) {
        return TestPlace.household(assess(date, household), MINIMUM_LIVING_ALLOWANCE);
    }

    private static AmountRange amount(String date, Household household) {
        return dibao(date, household).benefit().orElseThrow().amount();
    }
}
