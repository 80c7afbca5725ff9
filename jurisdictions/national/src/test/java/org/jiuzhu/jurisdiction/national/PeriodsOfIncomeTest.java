package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.jurisdiction.national.TestPlace.assess;
import static org.jiuzhu.jurisdiction.national.TestPlace.exactly;
import static org.jiuzhu.jurisdiction.national.TestPlace.household;
import static org.jiuzhu.jurisdiction.national.TestPlace.person;
import static org.jiuzhu.jurisdiction.national.TestPlace.set;
import static org.jiuzhu.jurisdiction.national.TestPlace.urban;
import static org.jiuzhu.jurisdiction.national.TestPlace.with;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import java.util.List;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.ExpenseKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incomes and expenditures that are stated for a quarter or a year, that came once, or of which nobody says for how long they are. The urban standard is 600.00. */
class PeriodsOfIncomeTest {

    private static final String ONE_OFF_MONTHS = "N57-13#one-off-months";
    private static final String IN_2023 = "2023-03-01";

    @ParameterizedTest
    @CsvSource({
        // a third of 1,800.00 is the standard
        "2023-03-01, 1800.00, NOT_ELIGIBLE",
        "2023-03-01, 1799.97, ELIGIBLE",
        "2023-03-01, 1800.01, NOT_ELIGIBLE",
        // before July 2021 by 220号 §16
        "2019-03-01, 1800.00, NOT_ELIGIBLE",
        "2019-03-01, 1799.97, ELIGIBLE",
    })
    void of_a_quarter_a_month_is_a_third(String date, String yuan, Status expected) {
        assertThat(dibao(TestPlace.ENGINE, date, urban(pensioner(pension(yuan, Per.QUARTER))))
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void one_fen_a_month_below_is_paid() {
        // 600.00 - 1799.97 / 3
        assertThat(amount(dibao(urban(pensioner(pension("1799.97", Per.QUARTER))))))
                .isEqualTo(exactly("0.01"));
    }

    @Test
    void what_is_less_than_a_fen_a_month_is_between_nothing_and_a_fen_until_rounding_is_settled() {
        // 12 x 600.00 is 7,200.00; a fen less a year is a shortfall of 0.0008… a month
        Determination<MonthlyAllowance> dibao = dibao(urban(pensioner(pension("7199.99", Per.YEAR))));

        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(amount(dibao)).isEqualTo(AmountRange.between(Yuan.of("0.00"), Yuan.of("0.01")));
        assertThat(missing(dibao)).containsExactly("N57-23#rounding");
        assertThat(dibao(urban(pensioner(pension("7200.00", Per.YEAR)))).status())
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void over_how_many_months_counts_what_came_once_is_open() {
        Household once = urban(pensioner(pension("7200.00", Per.ONCE)));
        Determination<MonthlyAllowance> open = dibao(once);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(open)).contains(ONE_OFF_MONTHS);

        // 7200.00 / 12 is the standard; / 13 is 553.846…, so that 46.153… is paid
        assertThat(dibao(with(set(ONE_OFF_MONTHS, "12")), IN_2023, once).status())
                .isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(amount(dibao(with(set(ONE_OFF_MONTHS, "13")), IN_2023, once)))
                .isEqualTo(AmountRange.between(Yuan.of("46.15"), Yuan.of("46.16")));
        assertThatThrownBy(() -> with(set(ONE_OFF_MONTHS, "0"))).isInstanceOf(PolicyException.class);
    }

    @Test
    void what_came_once_is_at_most_all_of_it_a_month() {
        Determination<MonthlyAllowance> dibao = dibao(urban(pensioner(pension("500.00", Per.ONCE))));

        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(amount(dibao)).isEqualTo(AmountRange.between(Yuan.of("100.00"), Yuan.of("600.00")));
        assertThat(missing(dibao)).contains(ONE_OFF_MONTHS);
    }

    @Test
    void for_how_long_an_amount_is_stated_is_asked() {
        // a month's 7,000.00 is too much, a year's is not
        Determination<MonthlyAllowance> undetermined = dibao(urban(pensioner(pension("7000.00"))));
        assertThat(undetermined.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(undetermined)).contains("household.members[a].incomes[p].per");

        // whatever it is for, 300.00 is not too much; how much is paid depends on it
        Determination<MonthlyAllowance> eligible = dibao(urban(pensioner(pension("300.00"))));
        assertThat(eligible.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(amount(eligible)).isEqualTo(AmountRange.between(Yuan.of("300.00"), Yuan.of("600.00")));
        assertThat(missing(eligible)).contains("household.members[a].incomes[p].per");

        // nothing is nothing for however long
        Determination<MonthlyAllowance> nothing = dibao(urban(pensioner(pension("0.00"))));
        assertThat(amount(nothing)).isEqualTo(exactly("600.00"));
        assertThat(missing(nothing)).isEmpty();
    }

    @Test
    void extreme_poverty_counts_in_the_same_way() {
        Household quarter =
                household(pensioner(pension("1800.00", Per.QUARTER))).build();
        Household unsaid = household(pensioner(pension("1800.00"))).build();

        assertThat(assess(IN_2023, quarter).of(EXTREME_POVERTY_SUPPORT).get(0).missing())
                .extracting(Missing::id)
                .doesNotContain("household.members[a].incomes[p].per", ONE_OFF_MONTHS);
        assertThat(assess(IN_2023, unsaid).of(EXTREME_POVERTY_SUPPORT).get(0).missing())
                .extracting(Missing::id)
                .contains("household.members[a].incomes[p].per");
    }

    @ParameterizedTest
    @CsvSource({"300.00, QUARTER", "1200.00, YEAR", "1200.00, ONCE", "100.00, MONTH"})
    void expenditure_is_spread_in_the_same_way(String yuan, Per per) {
        Expense maintenance = Expense.builder("m")
                .with(Expense.KIND, ExpenseKind.MAINTENANCE_PAID)
                .with(Expense.AMOUNT, Yuan.of(yuan))
                .with(Expense.PER, per)
                .build();
        Member member = healthy()
                .with(Member.EXPENSES, maintenance)
                .with(Member.INCOMES, pension("650.00", Per.MONTH).build())
                .build();

        // 650.00 - 100.00 is 50.00 below the standard
        assertThat(amount(dibao(with(set(ONE_OFF_MONTHS, "12")), IN_2023, urban(member))))
                .isEqualTo(exactly("50.00"));
    }

    private static Member pensioner(Entity.Builder<Income> pension) {
        return person("a", "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES, pension.build())
                .build();
    }

    private static Entity.Builder<Member> healthy() {
        return Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.EMPLOYED, false)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.AWARDS)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false);
    }

    private static Entity.Builder<Income> pension(String yuan, Per per) {
        return pension(yuan).with(Income.PER, per);
    }

    private static Entity.Builder<Income> pension(String yuan) {
        return Income.builder("p").with(Income.KIND, IncomeKind.PENSION).with(Income.AMOUNT, Yuan.of(yuan));
    }

    private static Determination<MonthlyAllowance> dibao(Household household) {
        return dibao(TestPlace.ENGINE, IN_2023, household);
    }

    private static Determination<MonthlyAllowance> dibao(PolicyEngine engine, String date, Household household) {
        return household(assess(engine, date, household), MINIMUM_LIVING_ALLOWANCE);
    }

    private static AmountRange amount(Determination<MonthlyAllowance> dibao) {
        return dibao.benefit().map(MonthlyAllowance::amount).orElseThrow();
    }

    private static List<String> missing(Determination<?> determination) {
        return determination.missing().stream().map(Missing::id).toList();
    }
}
