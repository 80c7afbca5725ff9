package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.jurisdiction.national.TestPlace.adult;
import static org.jiuzhu.jurisdiction.national.TestPlace.assess;
import static org.jiuzhu.jurisdiction.national.TestPlace.determination;
import static org.jiuzhu.jurisdiction.national.TestPlace.exactly;
import static org.jiuzhu.jurisdiction.national.TestPlace.household;
import static org.jiuzhu.jurisdiction.national.TestPlace.monthly;
import static org.jiuzhu.jurisdiction.national.TestPlace.person;
import static org.jiuzhu.jurisdiction.national.TestPlace.set;
import static org.jiuzhu.jurisdiction.national.TestPlace.urban;
import static org.jiuzhu.jurisdiction.national.TestPlace.with;
import static org.jiuzhu.jurisdiction.national.TestPlace.yearly;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.programme.Programme.LOW_INCOME_MARGIN_HOUSEHOLD;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.ExpenseKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.standard.StandardTable;
import org.junit.jupiter.api.Test;

/** Dibao by the national rules alone; the standard is 600 yuan. */
class MinimumLivingAllowanceTest {

    private static final String IN_2023 = "2023-03-01";

    @Test
    void an_income_per_head_equal_to_the_standard_does_not_qualify() {
        assertThat(dibao(IN_2023, withPension("1200.00")).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void one_fen_below_the_standard_qualifies_for_one_fen() {
        Determination<MonthlyAllowance> dibao = dibao(IN_2023, withPension("1199.99"));
        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(amount(dibao)).isEqualTo(exactly("0.01"));
    }

    @Test
    void one_fen_above_the_standard_does_not_qualify() {
        assertThat(dibao(IN_2023, withPension("1200.01")).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_allowance_is_the_standard_for_all_less_the_household_income() {
        // 3 x 600 - 1000, where 1000 does not divide by 3
        Household three = urban(adult("a", monthly(IncomeKind.PENSION, "1000.00")), adult("b"), adult("c"));
        assertThat(amount(dibao(IN_2023, three))).isEqualTo(exactly("800.00"));
    }

    @Test
    void the_rural_standard_counts_in_the_country() {
        Household rural = Household.builder("h")
                .with(Household.AREA, Area.RURAL)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.AWARDS)
                .with(Household.MEMBERS, adult("a"))
                .build();
        assertThat(amount(dibao(IN_2023, rural))).isEqualTo(exactly("400.00"));
    }

    @Test
    void a_year_of_income_counts_by_the_twelfth_and_is_not_rounded() {
        // 600 - 1000/12 = 516.66…
        Household one = urban(adult("a", yearly(IncomeKind.PENSION, "1000.00")));
        assertThat(amount(dibao(IN_2023, one))).isEqualTo(between("516.66", "516.67"));
    }

    @Test
    void a_household_in_which_nobody_counts_does_not_qualify() {
        Member supported = Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.AWARDS, running(EXTREME_POVERTY_SUPPORT).build())
                .build();
        assertThat(dibao(IN_2023, urban(supported)).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao(IN_2023, urban()).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void a_person_in_extreme_poverty_support_is_left_out_of_the_household() {
        Member supported = Member.builder("b")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.AWARDS, running(EXTREME_POVERTY_SUPPORT).build())
                .build();
        assertThat(amount(dibao(IN_2023, urban(adult("a"), supported)))).isEqualTo(exactly("600.00"));
    }

    @Test
    void property_that_nobody_has_examined_leaves_it_undetermined() {
        Household household = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.AWARDS)
                .with(Household.MEMBERS, adult("a"))
                .build();
        Determination<MonthlyAllowance> dibao = dibao(IN_2023, household);
        assertThat(dibao.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(dibao)).contains("household.propertyWithinDibaoLimits", "N57-14#property-limits");
    }

    @Test
    void too_high_an_income_is_final_whatever_the_property() {
        Household household = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.AWARDS)
                .with(Household.MEMBERS, adult("a", monthly(IncomeKind.PENSION, "600.00")))
                .build();
        assertThat(dibao(IN_2023, household).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_basic_pension_is_left_out_from_july_2021_to_the_end_of_2025() {
        Household old = urban(adult("a", monthly(IncomeKind.BASIC_PENSION, "100.00")));
        assertThat(amount(dibao("2021-06-30", old))).isEqualTo(exactly("500.00"));
        assertThat(amount(dibao("2021-07-01", old))).isEqualTo(exactly("600.00"));
        assertThat(amount(dibao("2025-12-31", old))).isEqualTo(exactly("600.00"));
        assertThat(amount(dibao("2026-01-01", old))).isEqualTo(exactly("500.00"));
    }

    @Test
    void preferential_treatment_is_left_out_in_towns_only_before_july_2021() {
        Member serviceman = adult("a", monthly(IncomeKind.PREFERENTIAL, "100.00"));
        Household rural = Household.builder("h")
                .with(Household.AREA, Area.RURAL)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.AWARDS)
                .with(Household.MEMBERS, serviceman)
                .build();
        assertThat(amount(dibao("2021-06-30", urban(serviceman)))).isEqualTo(exactly("600.00"));
        assertThat(amount(dibao("2021-06-30", rural))).isEqualTo(exactly("300.00"));
        assertThat(amount(dibao("2021-07-01", rural))).isEqualTo(exactly("400.00"));
    }

    @Test
    void assistance_and_disability_subsidies_are_left_out_and_gifts_count() {
        Household household = urban(adult(
                "a",
                monthly(IncomeKind.SOCIAL_ASSISTANCE, "500.00"),
                monthly(IncomeKind.DISABILITY_SUBSIDY, "160.00"),
                monthly(IncomeKind.GIFT, "50.00")));
        assertThat(amount(dibao(IN_2023, household))).isEqualTo(exactly("550.00"));
    }

    @Test
    void what_is_paid_for_taxes_insurance_and_maintenance_is_taken_off() {
        Member payer = person("a", "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES, monthly(IncomeKind.PENSION, "500.00"))
                .build();
        Member withExpenses = Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.AWARDS)
                .with(Member.INCOMES, monthly(IncomeKind.PENSION, "500.00"))
                .with(
                        Member.EXPENSES,
                        expense("x", ExpenseKind.TAX_AND_INSURANCE, "120.00"),
                        expense("y", ExpenseKind.MAINTENANCE_PAID, "30.00"),
                        expense("z", ExpenseKind.MEDICAL, "999.00"))
                .build();
        assertThat(amount(dibao(IN_2023, urban(payer)))).isEqualTo(exactly("100.00"));
        assertThat(amount(dibao(IN_2023, urban(withExpenses)))).isEqualTo(exactly("250.00"));
        // maintenance is taken off only since July 2021
        assertThat(amount(dibao("2021-06-30", urban(withExpenses)))).isEqualTo(exactly("220.00"));
    }

    @Test
    void wages_below_the_standard_qualify_whatever_the_work_cost() {
        Determination<MonthlyAllowance> dibao = dibao(IN_2023, worker("500.00"));
        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(amount(dibao)).isEqualTo(between("100.00", "600.00"));
        assertThat(missing(dibao)).contains("N57-13#work-cost");
    }

    @Test
    void wages_above_the_standard_wait_for_the_work_cost() {
        Determination<MonthlyAllowance> dibao = dibao(IN_2023, worker("700.00"));
        assertThat(dibao.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(dibao)).contains("N57-13#work-cost");
    }

    @Test
    void a_work_cost_takes_off_no_more_than_the_wages() {
        PolicyEngine engine = with(set("N57-13#work-cost", "150.00"));
        assertThat(amount(dibao(engine, IN_2023, worker("700.00")))).isEqualTo(exactly("50.00"));
        assertThat(amount(dibao(engine, IN_2023, worker("100.00")))).isEqualTo(exactly("600.00"));
    }

    @Test
    void nobody_who_earns_no_wages_hangs_on_the_work_cost() {
        assertThat(missing(dibao(IN_2023, withPension("1000.00")))).doesNotContain("N57-13#work-cost");
    }

    @Test
    void costs_of_illness_are_open_only_where_somebody_is_ill_or_disabled() {
        Member ill = person("a", "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, true)
                .with(Member.INCOMES, monthly(IncomeKind.PENSION, "700.00"))
                .build();
        Determination<MonthlyAllowance> dibao = dibao(IN_2023, urban(ill));
        assertThat(dibao.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(dibao)).contains("N57-13#hardship-deduction");
        assertThat(dibao(with(set("N57-13#hardship-deduction", "100.01")), IN_2023, urban(ill))
                        .status())
                .isEqualTo(Status.ELIGIBLE);
        assertThat(dibao(with(set("N57-13#hardship-deduction", "100.00")), IN_2023, urban(ill))
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao("2021-06-30", urban(ill)).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(missing(dibao(IN_2023, withPension("1000.00")))).doesNotContain("N57-13#hardship-deduction");
    }

    @Test
    void parents_count_by_themselves_only_before_july_2021() {
        Household family = urban(adult("a"), relative("b", Relationship.PARENT, "1955-01-01"));
        assertThat(amount(dibao("2021-06-30", family))).isEqualTo(exactly("1200.00"));
        assertThat(amount(dibao("2021-07-01", family))).isEqualTo(exactly("600.00"));
    }

    @Test
    void a_child_counts_until_the_day_before_the_eighteenth_birthday() {
        Household family = urban(adult("a"), relative("b", Relationship.CHILD, "2005-03-02"));
        assertThat(amount(dibao("2023-03-01", family))).isEqualTo(exactly("1200.00"));
        assertThat(amount(dibao("2023-03-02", family))).isEqualTo(exactly("600.00"));
    }

    @Test
    void a_spouse_in_prison_does_not_count() {
        Member imprisoned = Member.builder("b")
                .with(Member.RELATIONSHIP, Relationship.SPOUSE)
                .with(Member.IMPRISONED, true)
                .build();
        assertThat(amount(dibao(IN_2023, urban(adult("a"), imprisoned)))).isEqualTo(exactly("600.00"));
    }

    @Test
    void a_supplement_that_is_open_leaves_the_allowance_exact() {
        Member old = person("a", "1960-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(NationalFacts.STILL_DIFFICULT_WITH_DIBAO, true)
                .with(Member.INCOMES)
                .build();
        Determination<MonthlyAllowance> dibao = dibao(IN_2023, urban(old));
        assertThat(amount(dibao)).isEqualTo(exactly("600.00"));
        assertThat(dibao.benefit().orElseThrow().supplement()).isEqualTo(AmountRange.atLeast(Yuan.of("0.00")));
        assertThat(missing(dibao)).contains("N57-27#supplement");
    }

    @Test
    void a_supplement_is_for_who_is_still_in_difficulty() {
        PolicyEngine engine = with(set("N57-27#supplement", "60.00"));
        assertThat(supplement(engine, IN_2023, old().with(NationalFacts.STILL_DIFFICULT_WITH_DIBAO, true)))
                .isEqualTo(exactly("60.00"));
        // no rule pays one
        assertThat(supplement(engine, IN_2023, old().with(NationalFacts.STILL_DIFFICULT_WITH_DIBAO, false)))
                .isEqualTo(AmountRange.OPEN);
        // not found yet: neither is supposed
        assertThat(supplement(engine, IN_2023, old())).isEqualTo(between("0.00", "60.00"));
        // before July 2021 by 649号, and under the law of 2026
        assertThat(supplement(engine, "2021-06-30", old())).isEqualTo(between("0.00", "60.00"));
        assertThat(supplement(engine, "2026-07-01", old().with(NationalFacts.STILL_DIFFICULT_WITH_DIBAO, true)))
                .isEqualTo(exactly("60.00"));
    }

    @Test
    void what_medical_insurance_pays_back_is_no_income() {
        assertThat(amount(dibao(IN_2023, urban(adult("a", monthly(IncomeKind.SOCIAL_INSURANCE_IN_KIND, "5000.00"))))))
                .isEqualTo(exactly("600.00"));
        assertThat(amount(dibao(
                        "2021-06-30", urban(adult("a", monthly(IncomeKind.SOCIAL_INSURANCE_IN_KIND, "5000.00"))))))
                .isEqualTo(exactly("600.00"));
        // benefits in money count: 600.00 is not below the standard
        assertThat(dibao(IN_2023, urban(adult("a", monthly(IncomeKind.UNEMPLOYMENT, "600.00"))))
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void where_classes_are_published_the_allowance_follows_the_class() {
        PolicyEngine engine = TestPlace.ENGINE.withStandards(StandardTable.read("bands", new StringReader("""
                        place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
                        990100,t,minimum-living-allowance-band,a,all,500.00,month,2012-01-01,,2099-12-31,exact,published,high,t,,
                        990100,t,minimum-living-allowance-band,b,all,400.00,month,2012-01-01,,2099-12-31,exact,published,high,t,,
                        990100,t,minimum-living-allowance-band,c,all,300.00,month,2012-01-01,,2099-12-31,exact,published,high,t,,
                        """)));
        Member a = adult("a");
        Member b = adult("b");
        Household inClassB = household(a, b)
                .with(NationalFacts.ALLOWANCE_CLASS, AllowanceClass.B)
                .build();
        assertThat(amount(dibao(engine, IN_2023, inClassB))).isEqualTo(exactly("800.00"));
        assertThat(amount(dibao(engine, IN_2023, urban(a, b)))).isEqualTo(between("600.00", "1000.00"));
    }

    @Test
    void a_household_that_work_has_lifted_above_the_standard_may_keep_dibao() {
        Determination<MonthlyAllowance> dibao = dibao(IN_2023, leavingSince("2023-03-01"));
        assertThat(dibao.status()).isEqualTo(Status.CONTINUES_AT_DISCRETION);
        assertThat(missing(dibao)).contains("N57-33.1", "N57-33#months", "N57-33#amount");
    }

    @Test
    void a_gradual_exit_waits_for_its_first_day_and_ends_after_its_months() {
        PolicyEngine three = with(set("N57-33.1", "true"), set("N57-33#months", "3"));
        assertThat(missing(dibao(three, IN_2023, drawing("600.01")))).contains("household.gradualExitSince");
        assertThat(dibao(three, IN_2023, drawing("600.01")).status()).isEqualTo(Status.UNDETERMINED);
        // three months from 2022-12-02 end on 2023-03-01, from 2022-12-01 the day before
        Determination<MonthlyAllowance> last = dibao(three, IN_2023, leavingSince("2022-12-02"));
        assertThat(last.status()).isEqualTo(Status.CONTINUES);
        assertThat(last.continuation().orElseThrow().last()).contains(LocalDate.parse(IN_2023));
        assertThat(dibao(three, IN_2023, leavingSince("2022-12-01")).status()).isEqualTo(Status.NOT_ELIGIBLE);
        // a first day that is still to come
        assertThat(dibao(three, IN_2023, leavingSince("2023-04-01")).status()).isEqualTo(Status.CONTINUES);
    }

    @Test
    void an_award_with_a_last_day_in_the_past_is_not_drawn() {
        Award ended = Award.builder("dibao")
                .with(Award.PROGRAMME, EXTREME_POVERTY_SUPPORT)
                .with(Award.SINCE, LocalDate.parse("2019-01-01"))
                .with(Award.UNTIL, LocalDate.parse("2023-02-28"))
                .build();
        Award lasting = Award.builder("dibao")
                .with(Award.PROGRAMME, EXTREME_POVERTY_SUPPORT)
                .with(Award.SINCE, LocalDate.parse("2019-01-01"))
                .with(Award.UNTIL, LocalDate.parse("2023-03-01"))
                .build();
        assertThat(amount(dibao(IN_2023, urban(drawingAlone(ended))))).isEqualTo(exactly("600.00"));
        assertThat(dibao(IN_2023, urban(drawingAlone(lasting))).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void no_gradual_exit_at_exactly_the_standard() {
        assertThat(dibao(IN_2023, drawing("600.00")).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void a_severely_disabled_person_of_a_margin_household_waits_for_how_the_income_is_taken() {
        Household family = urban(adult("a", monthly(IncomeKind.PENSION, "1500.00")), disabled(2));
        Determination<MonthlyAllowance> alone = determination(
                assess(withoutDeduction(), IN_2023, family), MINIMUM_LIVING_ALLOWANCE, "household.members[b]");
        assertThat(alone.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(alone)).contains("N57-8#alone-income");
    }

    @Test
    void a_severely_disabled_person_of_a_margin_household_gets_dibao_alone() {
        Household family = urban(adult("a", monthly(IncomeKind.PENSION, "1500.00")), disabledAlone("200.00"));
        Assessment assessment = assess(withoutDeduction(), IN_2023, family);
        Determination<MonthlyAllowance> alone =
                determination(assessment, MINIMUM_LIVING_ALLOWANCE, "household.members[b]");
        assertThat(household(assessment, MINIMUM_LIVING_ALLOWANCE).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(household(assessment, LOW_INCOME_MARGIN_HOUSEHOLD).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(alone.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(amount(alone)).isEqualTo(exactly("400.00"));
    }

    @Test
    void nobody_gets_dibao_alone_where_the_household_qualifies() {
        Household family = urban(adult("a"), disabledAlone("0.00"));
        Assessment assessment = assess(withoutDeduction(), IN_2023, family);
        assertThat(assessment.of(MINIMUM_LIVING_ALLOWANCE))
                .extracting(Determination::subject)
                .containsExactly("household");
        assertThat(amount(household(assessment, MINIMUM_LIVING_ALLOWANCE))).isEqualTo(exactly("1200.00"));
    }

    private static Entity.Builder<Member> old() {
        return person("a", "1950-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES);
    }

    private static AmountRange supplement(PolicyEngine engine, String date, Entity.Builder<Member> member) {
        return dibao(engine, date, urban(member.build()))
                .benefit()
                .orElseThrow()
                .supplement();
    }

    @Test
    void whom_else_the_county_names_can_apply_alone() {
        Household refused = urban(applicant("1500.00"), other().build());
        // whom the county names is open, and asked
        Determination<MonthlyAllowance> open = alone(TestPlace.ENGINE, refused).orElseThrow();
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(open)).contains("N57-8#other", "household.members[b].otherSpecialDifficulty");
        // nobody, or everybody of a kind that an embedder stands for
        assertThat(alone(withOther("false"), refused)).isEmpty();
        assertThat(amount(alone(withOther("true"), refused).orElseThrow())).isEqualTo(exactly("400.00"));
        // a finding on the person goes first, in a household that is no margin household too (1,850.00 is above 900.00
        // a head)
        assertThat(amount(alone(withOther("false"), named(true)).orElseThrow())).isEqualTo(exactly("400.00"));
        assertThat(alone(withOther("true"), named(false))).isEmpty();
    }

    private static Household named(boolean otherSpecialDifficulty) {
        return urban(
                applicant("3700.00"),
                other().with(NationalFacts.OTHER_SPECIAL_DIFFICULTY, otherSpecialDifficulty)
                        .build());
    }

    private static Member applicant(String pension) {
        return adult("a", monthly(IncomeKind.PENSION, pension));
    }

    /** A healthy person whose own income was found to be 200.00, and the property within the limits. */
    private static Entity.Builder<Member> other() {
        return person("b", "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(NationalFacts.ALONE_INCOME, Yuan.of("200.00"))
                .with(NationalFacts.ALONE_PROPERTY_WITHIN_LIMITS, true)
                .with(Member.INCOMES);
    }

    private static PolicyEngine withOther(String value) {
        return with(set("N57-8#other", value));
    }

    private static Optional<Determination<MonthlyAllowance>> alone(PolicyEngine engine, Household household) {
        return assess(engine, IN_2023, household).of(MINIMUM_LIVING_ALLOWANCE).stream()
                .filter(d -> d.subject().equals("household.members[b]"))
                .findFirst();
    }

    private static PolicyEngine withoutDeduction() {
        return with(set("N57-13#hardship-deduction", "0.00"), set("N57-27#supplement", "0.00"));
    }

    private static Household withPension(String yuan) {
        return urban(adult("a", monthly(IncomeKind.PENSION, yuan)), adult("b"));
    }

    private static Household worker(String wage) {
        return urban(adult("a", monthly(IncomeKind.WAGE, wage)));
    }

    private static Household drawing(String income) {
        return recipient(income).build();
    }

    /** With 600.01 a month, one fen above the standard, and the first day of the gradual exit. */
    private static Household leavingSince(String day) {
        return recipient("600.01")
                .with(Household.GRADUAL_EXIT_SINCE, LocalDate.parse(day))
                .build();
    }

    private static Entity.Builder<Household> recipient(String income) {
        Member working = Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.EMPLOYED, true)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.EXPENSES)
                .with(Member.AWARDS)
                .with(Member.INCOMES, monthly(IncomeKind.BUSINESS, income))
                .build();
        return Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.AWARDS, running(MINIMUM_LIVING_ALLOWANCE).build())
                .with(Household.MEMBERS, working);
    }

    private static Member disabledAlone(String income) {
        return Member.builder("b")
                .with(Member.BIRTH_DATE, LocalDate.parse("1983-01-01"))
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.EMPLOYED, false)
                .with(Member.EXPENSES)
                .with(Member.AWARDS)
                .with(Member.DISABILITY_KIND, DisabilityKind.PHYSICAL)
                .with(Member.DISABILITY_GRADE, 2L)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES)
                .with(NationalFacts.ALONE_INCOME, Yuan.of(income))
                .build();
    }

    private static Member drawingAlone(Award award) {
        return Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES)
                .with(Member.EXPENSES)
                .with(Member.AWARDS, award)
                .build();
    }

    private static Member disabled(long grade) {
        return person("b", "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.PHYSICAL)
                .with(Member.DISABILITY_GRADE, grade)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES)
                .build();
    }

    /** A relative who lives elsewhere on their own, without income. */
    private static Member relative(String id, Relationship relationship, String birthDate) {
        return Member.builder(id)
                .with(Member.RELATIONSHIP, relationship)
                .with(Member.BIRTH_DATE, LocalDate.parse(birthDate))
                .with(Member.LIVES_INDEPENDENTLY, true)
                .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                .with(Member.HAS_DUTY_RELATION, true)
                .with(Member.LIVES_TOGETHER, false)
                .with(Member.DECEASED, false)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.IMPRISONED, false)
                .with(Member.RE_EDUCATION, false)
                .with(Member.COMPULSORY_REHABILITATION, false)
                .with(Member.DECLARED_MISSING, false)
                .with(Member.EXCLUDED_BY_PROVINCE, false)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.EMPLOYED, false)
                .with(Member.INCOMES)
                .with(Member.EXPENSES)
                .with(Member.AWARDS)
                .build();
    }

    private static Entity.Builder<Award> running(Programme<?> programme) {
        return Award.builder("award").with(Award.PROGRAMME, programme).with(Award.RUNNING, true);
    }

    private static Expense expense(String id, ExpenseKind kind, String yuan) {
        return Expense.builder(id)
                .with(Expense.KIND, kind)
                .with(Expense.AMOUNT, Yuan.of(yuan))
                .with(Expense.PER, Per.MONTH)
                .build();
    }

    private static Determination<MonthlyAllowance> dibao(String date, Household household) {
        return dibao(TestPlace.ENGINE, date, household);
    }

    private static Determination<MonthlyAllowance> dibao(PolicyEngine engine, String date, Household household) {
        return household(assess(engine, date, household), MINIMUM_LIVING_ALLOWANCE);
    }

    private static AmountRange amount(Determination<MonthlyAllowance> determination) {
        return determination.benefit().orElseThrow().amount();
    }

    private static AmountRange between(String least, String most) {
        return AmountRange.between(Yuan.of(least), Yuan.of(most));
    }

    private static List<String> missing(Determination<?> determination) {
        return determination.missing().stream().map(Missing::id).toList();
    }
}
