package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.jurisdiction.national.TestPlace.adult;
import static org.jiuzhu.jurisdiction.national.TestPlace.assess;
import static org.jiuzhu.jurisdiction.national.TestPlace.exactly;
import static org.jiuzhu.jurisdiction.national.TestPlace.monthly;
import static org.jiuzhu.jurisdiction.national.TestPlace.urban;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import java.time.LocalDate;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result is final without a finding, and nobody is asked for it; where the authority finds something all the same, that goes before. */
class FindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2022-05-01", "2023-03-01"})
    void somebody_whom_the_province_leaves_out_is_found_to_count(String date) {
        // nobody counts
        Determination<MonthlyAllowance> before = dibao(date, urban(leftOut().build()));
        assertThat(before.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(before.isFinal()).isTrue();
        assertThat(before.missing()).isEmpty();

        // 1 x 600 - 0
        Determination<MonthlyAllowance> after =
                dibao(date, urban(leftOut().with(Member.COUNTS_AS_MEMBER, true).build()));
        assertThat(after.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(after.benefit().orElseThrow().amount()).isEqualTo(exactly("600.00"));
    }

    @Test
    void another_member_is_found_to_count() {
        // 1 x 600, and then 2 x 600: nobody has an income
        Determination<MonthlyAllowance> before =
                dibao("2023-03-01", urban(adult("a"), leftOut().build()));
        assertThat(before.benefit().orElseThrow().amount()).isEqualTo(exactly("600.00"));
        assertThat(before.missing()).noneMatch(m -> m.id().contains("countsAsMember"));
        Determination<MonthlyAllowance> after = dibao(
                "2023-03-01",
                urban(adult("a"), leftOut().with(Member.COUNTS_AS_MEMBER, true).build()));
        assertThat(after.benefit().orElseThrow().amount()).isEqualTo(exactly("1200.00"));
    }

    @Test
    void an_income_is_found_not_to_count() {
        Income pension = monthly(IncomeKind.PENSION, "700.00");
        Determination<MonthlyAllowance> before = dibao("2023-03-01", urban(adult("a", pension)));
        // 700 is not below 600
        assertThat(before.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(before.missing()).isEmpty();
        Determination<MonthlyAllowance> after = dibao("2023-03-01", urban(adult("a", found(pension, true))));
        assertThat(after.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(after.benefit().orElseThrow().amount()).isEqualTo(exactly("600.00"));
        // a finding that says what follows anyhow changes nothing
        assertThat(dibao("2023-03-01", urban(adult("a", found(pension, false)))).status())
                .isEqualTo(before.status());
    }

    private static Income found(Income income, boolean notCounted) {
        return Income.builder(income.id())
                .with(Income.KIND, income.get(Income.KIND).orElseThrow())
                .with(Income.AMOUNT, income.get(Income.AMOUNT).orElseThrow())
                .with(Income.PER, income.get(Income.PER).orElseThrow())
                .with(NationalFacts.NOT_COUNTED, notCounted)
                .build();
    }

    private static Entity.Builder<Member> leftOut() {
        return Member.builder("b")
                .with(Member.BIRTH_DATE, LocalDate.parse("1983-01-01"))
                .with(Member.EXCLUDED_BY_PROVINCE, true)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.DECEASED, false)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.EMPLOYED, false)
                .with(Member.INCOMES)
                .with(Member.EXPENSES)
                .with(Member.AWARDS);
    }

    private static Determination<MonthlyAllowance> dibao(String date, Household household) {
        return TestPlace.household(assess(date, household), MINIMUM_LIVING_ALLOWANCE);
    }
}
