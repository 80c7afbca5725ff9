package org.jiuzhu.jurisdiction.tunxi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.HardshipType;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.AmountRange;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Yuan;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tunxi with an urban standard of 630.00; the figures are worked out by hand from the district’s opinion. */
final class TunxiTest {

    private static final Place TUNXI = Place.of("341002");
    private static final LocalDate DAY = LocalDate.parse("2022-03-01");
    private static final String HEADER =
            "place,issuer,standard,variant,area,amount,per,from,to,bound,basis,confidence,source,note_zh,note_en\n";

    private static final PolicyEngine ENGINE = PolicyEngine.load(
                    ImmutableList.of(new NationalJurisdiction(), new Tunxi()))
            .withStandards(standards("minimum-living-allowance,,urban,630.00"));

    // 七（二十一）: who decides, and by when

    @Test
    void an_application_accepted_before_the_october_holiday_is_due_after_20_working_days() {
        // 8 and 9 October (a make-up Saturday), 11–15, 18–22 and 25–29 October are 17; 1, 2 and 3 November make 20
        LocalDate accepted = LocalDate.parse("2021-09-30");
        Household household = Household.builder("household")
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.ACCEPTED_ON, accepted)
                                .build())
                .build();
        Assessment assessment = ENGINE.assess(
                Case.builder().place(TUNXI).date(accepted).household(household).build());
        Procedure procedure =
                assessment.of(Programme.MINIMUM_LIVING_ALLOWANCE).get(0).procedure();
        assertThat(procedure.decidedBy()).containsExactly(Body.TOWNSHIP);
        assertThat(due(procedure)).contains(LocalDate.parse("2021-11-03"));
        assertThat(due(assessment.of(Programme.EXTREME_POVERTY_SUPPORT).get(0).procedure()))
                .contains(LocalDate.parse("2021-11-03"));
    }

    @Test
    void the_appraisal_may_be_skipped_where_neither_check_nor_visit_left_doubts() {
        assertThat(appraisal(false, false)).isEqualTo(Procedure.Need.MAY_BE_SKIPPED);
    }

    // 三（五）: reviews by class

    @Test
    void class_b_is_reviewed_within_12_months_and_class_c_within_6() {
        assertThat(reviewMonths(AllowanceClass.A)).contains(12L);
        assertThat(reviewMonths(AllowanceClass.B)).contains(12L);
        assertThat(reviewMonths(AllowanceClass.C)).contains(6L);
    }

    // 四（十）: work cost and gradual exit

    @Test
    void the_work_cost_is_open_until_the_district_states_it() {
        // nothing deducted: 1,890.00 − 1,500.00 = 390.00; all wages deducted: 1,890.00
        Determination<MonthlyAllowance> dibao = dibao(ENGINE, recipients(true, "1500.00"));
        assertThat(dibao.benefit().orElseThrow().amount())
                .isEqualTo(new AmountRange(Optional.of(Yuan.of("390.00")), Optional.of(Yuan.of("1890.00"))));
        assertThat(dibao.missing()).extracting(Missing::id).contains("TX-4-10.8#work-cost");
    }

    @Test
    void a_work_cost_that_the_district_states_is_deducted() {
        // 1,500.00 − 200.00 = 1,300.00; 1,890.00 − 1,300.00 = 590.00
        PolicyEngine engine = ENGINE.withSettings(
                ImmutableList.of(Setting.of("TX-4-10.8#work-cost", "200.00", "made up for this test")));
        assertThat(dibao(engine, recipients(true, "1500.00"))
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(AmountRange.exactly(Yuan.of("590.00")));
    }

    @Test
    void above_the_standard_dibao_runs_on_for_six_months_without_a_ceiling_and_without_work() {
        // a head 3,000.00, nearly five times the standard
        Determination<MonthlyAllowance> dibao = dibao(ENGINE, recipients(false, "9000.00"));
        assertThat(dibao.status()).isEqualTo(Status.CONTINUES);
        assertThat(dibao.continuation()).hasValueSatisfying(c -> {
            assertThat(c.ruleId()).isEqualTo("TX-4-10.9");
            assertThat(c.mostMonths()).contains(6L);
        });
    }

    @Test
    void exactly_at_the_standard_nothing_runs_on() {
        // 1,890.00 / 3 = 630.00: neither below the standard nor above it
        Determination<MonthlyAllowance> dibao = dibao(ENGINE, recipients(false, "1890.00"));
        assertThat(dibao.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao.continuation()).isEmpty();
    }

    // 五（十三）: temporary assistance

    @Test
    void serious_illness_in_expenditure_hardship_gives_two_to_ten_times_the_standard() {
        // 2 × 630.00 and 10 × 630.00
        Determination<OneOffGrant> temporary = temporary(HardshipType.EXPENDITURE, true, false);
        assertThat(temporary.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(temporary.benefit().orElseThrow().content().bands())
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.cause().zh()).isEqualTo("重特大疾病");
                    assertThat(b.low()).isEqualTo(AmountRange.exactly(Yuan.of("1260.00")));
                    assertThat(b.high()).isEqualTo(AmountRange.exactly(Yuan.of("6300.00")));
                });
    }

    @Test
    void heavy_education_costs_give_two_to_six_times_the_standard() {
        // 2 × 630.00 and 6 × 630.00
        assertThat(temporary(HardshipType.EXPENDITURE, false, true)
                        .benefit()
                        .orElseThrow()
                        .content()
                        .bands())
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.low()).isEqualTo(AmountRange.exactly(Yuan.of("1260.00")));
                    assertThat(b.high()).isEqualTo(AmountRange.exactly(Yuan.of("3780.00")));
                });
    }

    @Test
    void a_difficulty_that_is_not_sudden_is_no_emergency() {
        assertThat(temporary(HardshipType.EMERGENCY, true, false).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    // 三（六）: the authority

    @Test
    void the_basic_living_standard_is_compared_in_both_areas() {
        // 1.3 × 630.00 = 819.00, 1.3 × 600.00 = 780.00
        assertThat(basicLiving("819.00", "780.00").truth()).isEqualTo(Truth.MET);
        assertThat(basicLiving("819.00", "779.99").truth()).isEqualTo(Truth.NOT_MET);
        assertThat(basicLiving("818.99", "780.00").truth()).isEqualTo(Truth.NOT_MET);
        assertThat(basicLiving("818.99", "780.00").severity()).isEqualTo(AuthorityReport.Severity.WARNING);
    }

    // nothing known

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-01", "2022-03-01", "2022-10-20", "2026-06-30", "2026-07-01"})
    void of_a_household_of_which_nothing_is_known_everything_is_undetermined(String day) {
        Assessment assessment = ENGINE.assess(Case.builder()
                .place(TUNXI)
                .date(LocalDate.parse(day))
                .household(Household.builder("household").build())
                .build());
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

    private static Optional<LocalDate> due(Procedure procedure) {
        return procedure.steps().stream()
                .filter(s -> s.step() == Step.DECISION)
                .findFirst()
                .orElseThrow()
                .due();
    }

    private static Procedure.Need appraisal(boolean checkInDoubt, boolean visitInDoubt) {
        Household household = Household.builder("household")
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.CHECK_IN_DOUBT, checkInDoubt)
                                .with(Application.VISIT_IN_DOUBT, visitInDoubt)
                                .with(Application.NOTICE_OBJECTION, true)
                                .build())
                .build();
        return ENGINE
                .assess(Case.builder()
                        .place(TUNXI)
                        .date(DAY)
                        .household(household)
                        .build())
                .of(Programme.MINIMUM_LIVING_ALLOWANCE)
                .get(0)
                .procedure()
                .steps()
                .stream()
                .filter(s -> s.step() == Step.APPRAISAL)
                .findFirst()
                .orElseThrow()
                .need();
    }

    private static Optional<Long> reviewMonths(AllowanceClass value) {
        Household household = Household.builder("household")
                .with(Household.AWARDS, dibaoAward().with(Award.CLASS, value).build())
                .build();
        return ENGINE.assess(Case.builder()
                        .place(TUNXI)
                        .date(DAY)
                        .household(household)
                        .build())
                .of(Programme.MINIMUM_LIVING_ALLOWANCE)
                .get(0)
                .procedure()
                .reviewMonths();
    }

    private static AuthorityReport.Check basicLiving(String urban, String rural) {
        PolicyEngine engine = ENGINE.withStandards(standards(
                "minimum-living-allowance,,urban,630.00",
                "minimum-living-allowance,,rural,600.00",
                "extreme-poverty-basic-living,,urban," + urban,
                "extreme-poverty-basic-living,,rural," + rural));
        return engine.check(TUNXI, DAY, Authority.builder("tunxi").build()).checks().stream()
                .filter(c -> c.rule().id().equals("TX-3-6.4"))
                .findFirst()
                .orElseThrow();
    }

    private static Determination<OneOffGrant> temporary(HardshipType type, boolean ill, boolean education) {
        Household household = Household.builder("household")
                .with(Household.AREA, Area.URBAN)
                .with(Household.DIFFICULTY_IS_SUDDEN, false)
                .with(Household.BASIC_LIVING_DIFFICULT, true)
                .with(Household.OWN_MEANS_INSUFFICIENT, true)
                .with(Household.OTHER_ASSISTANCE_CANNOT_COVER, true)
                .with(Household.EXPENDITURE_HARDSHIP, true)
                .with(Household.EDUCATION_COSTS_TOO_HEAVY, education)
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.SERIOUSLY_ILL, ill).build())
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.HARDSHIP_TYPE, type)
                                .build())
                .build();
        return ENGINE.assess(Case.builder()
                        .place(TUNXI)
                        .date(DAY)
                        .household(household)
                        .build())
                .of(Programme.TEMPORARY_ASSISTANCE)
                .get(0);
    }

    /** Three people who draw dibao and live on one income, from work or not; everything stated. */
    private static Case recipients(boolean works, String amount) {
        Income income = Income.builder("income")
                .with(Income.KIND, works ? IncomeKind.WAGE : IncomeKind.PENSION)
                .with(Income.AMOUNT, Yuan.of(amount))
                .with(Income.PER, Per.MONTH)
                .build();
        Household household = Household.builder("household")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.LOW_INCOME, false)
                .with(Household.AWARDS, dibaoAward().build())
                .with(
                        Household.MEMBERS,
                        member("a", Relationship.APPLICANT, "1980-05-01", works, income),
                        member("b", Relationship.SPOUSE, "1982-05-01", false),
                        member("c", Relationship.CHILD, "2011-05-01", false))
                .build();
        return Case.builder().place(TUNXI).date(DAY).household(household).build();
    }

    private static Entity.Builder<Award> dibaoAward() {
        return Award.builder("dibao")
                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                .with(Award.RUNNING, true);
    }

    private static Member member(
            String id, Relationship relationship, String birthDate, boolean employed, Income... incomes) {
        return Member.builder(id)
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
                .build();
    }

    private static StandardTable standards(String... figures) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String figure : figures) {
            csv.append("341002,test,").append(figure).append(",month,2022-01-01,,exact,published,high,test,,\n");
        }
        return StandardTable.read("test.csv", new StringReader(csv.toString()));
    }

    private static Determination<MonthlyAllowance> dibao(PolicyEngine engine, Case input) {
        return engine.assess(input).of(Programme.MINIMUM_LIVING_ALLOWANCE).get(0);
    }
}
