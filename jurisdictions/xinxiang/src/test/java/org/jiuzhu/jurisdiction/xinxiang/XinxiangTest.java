package org.jiuzhu.jurisdiction.xinxiang;

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
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Yuan;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Xinxiang with an urban standard of 630.00; the figures are worked out by hand from 新办〔2021〕20号. */
final class XinxiangTest {

    private static final Place XINXIANG = Place.of("410700");
    private static final LocalDate DAY = LocalDate.parse("2022-03-01");
    private static final String HEADER =
            "place,issuer,standard,variant,area,amount,per,from,to,bound,basis,confidence,source,note_zh,note_en\n";

    private static final PolicyEngine ENGINE = PolicyEngine.load(
                    ImmutableList.of(new NationalJurisdiction(), new Xinxiang()))
            .withStandards(standards("minimum-living-allowance,,urban,630.00"));

    // 二（四）: work cost and gradual exit

    @Test
    void a_working_recipient_keeps_30_percent_of_the_standard_where_the_authority_deducts_it() {
        // 1,500.00 − 30 % of 630.00 = 1,311.00, a head 437.00; 3 × 630.00 − 1,311.00 = 579.00
        Case input = recipients("1500.00").putDiscretion("XX-2-4.4", true).build();
        Determination<MonthlyAllowance> dibao = dibao(input);
        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(allowance(dibao)).isEqualTo(exactly("579.00"));
        assertThat(explanation(input, dibao)).contains("1311.00").contains("437.00");
    }

    @Test
    void without_the_deduction_all_wages_count() {
        // 3 × 630.00 − 1,500.00 = 390.00
        Determination<MonthlyAllowance> dibao =
                dibao(recipients("1500.00").putDiscretion("XX-2-4.4", false).build());
        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(allowance(dibao)).isEqualTo(exactly("390.00"));
    }

    @Test
    void where_the_authority_has_not_said_the_allowance_lies_between_both() {
        Determination<MonthlyAllowance> dibao = dibao(recipients("1500.00").build());
        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(allowance(dibao)).isEqualTo(between("390.00", "579.00"));
        assertThat(dibao.missing()).extracting(Missing::id).contains("XX-2-4.4");
    }

    @Test
    void at_exactly_one_and_a_half_times_the_standard_dibao_runs_on_for_three_months() {
        // 3,024.00 − 189.00 = 2,835.00, a head 945.00 = 1.5 × 630.00
        Determination<MonthlyAllowance> dibao =
                dibao(recipients("3024.00").putDiscretion("XX-2-4.4", true).build());
        assertThat(dibao.status()).isEqualTo(Status.CONTINUES);
        assertThat(dibao.continuation()).hasValueSatisfying(c -> {
            assertThat(c.ruleId()).isEqualTo("XX-2-4.5");
            assertThat(c.leastMonths()).isEqualTo(3);
            assertThat(c.mostMonths()).contains(3L);
        });
    }

    @Test
    void above_one_and_a_half_times_the_standard_there_is_no_gradual_exit() {
        // 3,024.03 − 189.00 = 2,835.03, a head 945.01
        Determination<MonthlyAllowance> dibao =
                dibao(recipients("3024.03").putDiscretion("XX-2-4.4", true).build());
        assertThat(dibao.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao.continuation()).isEmpty();
    }

    @Test
    void exactly_at_the_standard_there_is_neither_an_allowance_nor_a_gradual_exit() {
        // 2,079.00 − 189.00 = 1,890.00, a head 630.00: neither below nor above the standard
        Determination<MonthlyAllowance> dibao =
                dibao(recipients("2079.00").putDiscretion("XX-2-4.4", true).build());
        assertThat(dibao.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao.continuation()).isEmpty();
    }

    @Test
    void a_fen_below_the_standard_a_head_the_household_is_eligible() {
        // 2,078.97 − 189.00 = 1,889.97, a head 629.99; 1,890.00 − 1,889.97 = 0.03
        Determination<MonthlyAllowance> dibao =
                dibao(recipients("2078.97").putDiscretion("XX-2-4.4", true).build());
        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(allowance(dibao)).isEqualTo(exactly("0.03"));
    }

    @Test
    void a_fen_above_the_standard_a_head_dibao_runs_on() {
        // 2,079.03 − 189.00 = 1,890.03, a head 630.01
        Determination<MonthlyAllowance> dibao =
                dibao(recipients("2079.03").putDiscretion("XX-2-4.4", true).build());
        assertThat(dibao.status()).isEqualTo(Status.CONTINUES);
    }

    // rounding and delegation, where the nation leaves it to the place

    @Test
    void an_allowance_that_is_no_whole_fen_lies_between_its_neighbours_until_somebody_says_how_to_round() {
        // 30 % of 630.01 is 189.003; 3 × 630.01 − (1,500.00 − 189.003) = 1,890.03 − 1,310.997 = 579.033
        Case input = recipients("1500.00").putDiscretion("XX-2-4.4", true).build();
        PolicyEngine engine = ENGINE.withStandards(standards("minimum-living-allowance,,urban,630.01"));
        Determination<MonthlyAllowance> open =
                engine.assess(input).of(Programme.MINIMUM_LIVING_ALLOWANCE).get(0);
        assertThat(allowance(open)).isEqualTo(between("579.03", "579.04"));
        assertThat(open.missing()).extracting(Missing::id).contains("N57-23#rounding");
        Determination<MonthlyAllowance> rounded = engine.withSettings(ImmutableList.of(
                        Setting.of("N57-23#rounding", "up-to-yuan", "a county’s notice, made up for this test")))
                .assess(input)
                .of(Programme.MINIMUM_LIVING_ALLOWANCE)
                .get(0);
        assertThat(allowance(rounded)).isEqualTo(exactly("580.00"));
        assertThat(rounded.missing()).extracting(Missing::id).doesNotContain("N57-23#rounding");
    }

    @Test
    void because_the_township_decides_the_whole_takes_at_most_20_working_days_from_october_2022_on() {
        // accepted Wednesday 2023-03-01, no holiday until April: the 20th working day is Wednesday 2023-03-29
        Case input = recipients("1500.00").date(LocalDate.parse("2023-03-01")).build();
        Case accepted = Case.builder()
                .from(input)
                .household(household(member("a", Relationship.APPLICANT, "1980-05-01"))
                        .with(
                                Household.APPLICATION,
                                Application.builder("application")
                                        .with(Application.ACCEPTED_ON, LocalDate.parse("2023-03-01"))
                                        .build())
                        .build())
                .build();
        assertThat(dibao(accepted).procedure().decidedBy()).containsExactly(Body.TOWNSHIP);
        assertThat(dibao(accepted).procedure().steps())
                .filteredOn(s -> s.step() == Step.DECISION)
                .singleElement()
                .satisfies(s -> assertThat(s.due()).contains(LocalDate.parse("2023-03-29")));
    }

    // 一（四）: after a death

    @Test
    void after_a_death_one_month_more_of_that_persons_share_may_be_given_to_a_low_income_family() {
        // two people left, a head 1,000.00: no dibao, and with nobody in work no gradual exit by XX-2-4.5
        Determination<MonthlyAllowance> ofTheDeceased = runOn("2000.00");
        assertThat(ofTheDeceased.status()).isEqualTo(Status.CONTINUES_AT_DISCRETION);
        assertThat(ofTheDeceased.continuation()).hasValueSatisfying(c -> {
            assertThat(c.ruleId()).isEqualTo("XX-1-4.3");
            assertThat(c.mostMonths()).contains(1L);
        });
    }

    @Test
    void after_a_death_one_month_more_of_that_persons_share_may_be_given_to_a_family_that_still_qualifies() {
        // two people left, a head 500.00, below 630.00
        assertThat(runOn("1000.00").status()).isEqualTo(Status.CONTINUES_AT_DISCRETION);
    }

    private static Determination<MonthlyAllowance> runOn(String pension) {
        Case input = Case.builder()
                .place(XINXIANG)
                .date(DAY)
                .household(household(
                                member("a", Relationship.APPLICANT, "1980-05-01", pension(pension))
                                        .with(Member.EMPLOYED, false),
                                member("b", Relationship.SPOUSE, "1982-05-01").with(Member.EMPLOYED, false),
                                deceased("c"))
                        .with(Household.LOW_INCOME, true)
                        .build())
                .build();
        return ENGINE.assess(input).of(Programme.MINIMUM_LIVING_ALLOWANCE).stream()
                .filter(d -> d.subject().equals("household.members[c]"))
                .findFirst()
                .orElseThrow();
    }

    // 三（一）: temporary assistance

    @Test
    void the_township_decides_at_exactly_three_times_the_urban_standard_where_it_is_entrusted() {
        assertThat(temporary("1890.00", Optional.of(true)).decidedBy()).containsExactly(Body.TOWNSHIP);
    }

    @Test
    void the_county_decides_a_fen_above_three_times_the_urban_standard() {
        assertThat(temporary("1890.01", Optional.of(true)).decidedBy()).containsExactly(Body.COUNTY);
    }

    @Test
    void the_county_decides_where_nothing_is_entrusted() {
        assertThat(temporary("1890.00", Optional.of(false)).decidedBy()).containsExactly(Body.COUNTY);
    }

    @Test
    void where_it_is_unknown_whether_the_township_is_entrusted_both_are_named() {
        Procedure procedure = temporary("1890.00", Optional.empty());
        assertThat(procedure.decidedBy()).containsExactlyInAnyOrder(Body.TOWNSHIP, Body.COUNTY);
        assertThat(procedure.missing())
                .extracting(Missing::id)
                .containsExactly("household.authority.delegatesTemporaryAssistance");
    }

    @Test
    void a_dibao_family_is_not_checked_again() {
        assertThat(temporary("1000.00", Optional.of(true)).steps())
                .filteredOn(s -> s.step() == Step.ECONOMIC_CHECK)
                .extracting(Procedure.PlannedStep::need)
                .containsExactly(Procedure.Need.SKIPPED);
    }

    // 五（一）: who decides

    @Test
    void the_township_decides_on_dibao_and_the_county_checks_30_percent() {
        Procedure procedure = dibao(recipients("1500.00").build()).procedure();
        assertThat(procedure.decidedBy()).containsExactly(Body.TOWNSHIP);
        assertThat(procedure.steps())
                .filteredOn(s -> s.step() == Step.SPOT_CHECK)
                .extracting(s -> s.share().orElseThrow().toString())
                .containsExactly("0.3");
    }

    // 一（二）: minors

    @Test
    void an_orphan_of_17_without_means_gets_extreme_poverty_support() {
        assertThat(extremePoverty("2004-03-02").status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void on_the_18th_birthday_an_orphan_no_longer_counts_as_a_minor() {
        assertThat(extremePoverty("2004-03-01").status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    // 一（三）, 六（三）: the authority

    @Test
    void care_standards_a_fen_above_the_exact_floor_satisfy_it() {
        // 2,000.00 / 3 = 666.666…, 2,000.00 / 6 = 333.333…
        AuthorityReport report = check(ENGINE.withStandards(standards(
                "minimum-wage,,all,2000.00",
                "extreme-poverty-care-full,,all,666.67",
                "extreme-poverty-care-half,,all,333.34")));
        assertThat(find(report, "XX-1-3.3").truth()).isEqualTo(Truth.MET);
        assertThat(find(report, "XX-1-3.4").truth()).isEqualTo(Truth.MET);
    }

    @Test
    void care_standards_below_the_floor_are_a_warning_that_names_the_least_amount() {
        AuthorityReport report = check(ENGINE.withStandards(standards(
                "minimum-wage,,all,2000.00",
                "extreme-poverty-care-full,,all,666.66",
                "extreme-poverty-care-half,,all,333.33")));
        assertThat(find(report, "XX-1-3.3").truth()).isEqualTo(Truth.NOT_MET);
        assertThat(find(report, "XX-1-3.3").severity()).isEqualTo(AuthorityReport.Severity.WARNING);
        assertThat(find(report, "XX-1-3.3").least()).contains(Yuan.of("666.67"));
        assertThat(find(report, "XX-1-3.4").truth()).isEqualTo(Truth.NOT_MET);
        assertThat(find(report, "XX-1-3.4").least()).contains(Yuan.of("333.34"));
    }

    @Test
    void staff_is_enough_too_few_or_undetermined_between_the_two_figures() {
        // 20,000 recipients: for 8,000 each 3 officers, for 10,000 each 2
        assertThat(fullTime(20_000, 3)).isEqualTo(Truth.MET);
        assertThat(fullTime(20_000, 2)).isEqualTo(Truth.UNDETERMINED);
        assertThat(fullTime(20_000, 1)).isEqualTo(Truth.NOT_MET);
        assertThat(fullTime(20_001, 2)).isEqualTo(Truth.NOT_MET);
        assertThat(fullTime(1, 0)).isEqualTo(Truth.NOT_MET);
    }

    @Test
    void the_care_home_is_asked_for_from_the_end_of_2022() {
        Authority without =
                Authority.builder("xinxiang").with(Authority.CARE_HOMES, 0L).build();
        assertThat(find(ENGINE.check(XINXIANG, LocalDate.parse("2022-12-30"), without), "XX-1-2.3")
                        .truth())
                .isEqualTo(Truth.MET);
        assertThat(find(ENGINE.check(XINXIANG, LocalDate.parse("2022-12-31"), without), "XX-1-2.3")
                        .truth())
                .isEqualTo(Truth.NOT_MET);
    }

    // nothing known

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-29", "2022-03-01", "2022-10-20", "2026-06-30", "2026-07-01"})
    void of_a_household_of_which_nothing_is_known_everything_is_undetermined(String day) {
        Assessment assessment = ENGINE.assess(Case.builder()
                .place(XINXIANG)
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

    private static Truth fullTime(long recipients, long staff) {
        Authority authority = Authority.builder("xinxiang")
                .with(Authority.COUNTY_RECIPIENTS, recipients)
                .with(Authority.COUNTY_FULL_TIME_STAFF, staff)
                .build();
        return find(ENGINE.check(XINXIANG, DAY, authority), "XX-6-3.1").truth();
    }

    private static AuthorityReport check(PolicyEngine engine) {
        return engine.check(XINXIANG, DAY, Authority.builder("xinxiang").build());
    }

    private static AuthorityReport.Check find(AuthorityReport report, String rule) {
        return report.checks().stream()
                .filter(c -> c.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Determination<?> extremePoverty(String birthDate) {
        Member orphan = member("a", Relationship.APPLICANT, birthDate)
                .with(Member.EMPLOYED, false)
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.OTHER_NO_LABOUR_CAPACITY, false)
                .with(Member.CHOOSES_CHILD_SUPPORT, false)
                .with(Member.SUPPORTERS)
                .build();
        Household household = Household.builder("household")
                .with(Household.AREA, Area.URBAN)
                .with(Household.MEMBERS, orphan)
                .with(Household.AWARDS)
                .build();
        Case input =
                Case.builder().place(XINXIANG).date(DAY).household(household).build();
        return ENGINE.assess(input).of(Programme.EXTREME_POVERTY_SUPPORT).get(0);
    }

    private static Procedure temporary(String amount, Optional<Boolean> delegated) {
        Entity.Builder<Authority> authority = Authority.builder("xinxiang");
        delegated.ifPresent(d -> authority.with(Authority.DELEGATES_TEMPORARY_ASSISTANCE, d));
        Application application = Application.builder("application")
                .with(Application.ACCEPTED_ON, DAY)
                .with(Application.HARDSHIP_TYPE, HardshipType.EXPENDITURE)
                .with(Application.PROPOSED_AMOUNT, Yuan.of(amount))
                .build();
        Household household = household(member("a", Relationship.APPLICANT, "1980-05-01"))
                .with(Household.APPLICATION, application)
                .with(Household.AUTHORITY, authority.build())
                .build();
        Case input =
                Case.builder().place(XINXIANG).date(DAY).household(household).build();
        return ENGINE.assess(input).of(Programme.TEMPORARY_ASSISTANCE).get(0).procedure();
    }

    /** Three people, of whom one works, who draw dibao; everything stated. */
    private static Case.Builder recipients(String wage) {
        return Case.builder()
                .place(XINXIANG)
                .date(DAY)
                .household(household(
                                member("a", Relationship.APPLICANT, "1980-05-01", income(IncomeKind.WAGE, wage))
                                        .with(Member.EMPLOYED, true),
                                member("b", Relationship.SPOUSE, "1982-05-01").with(Member.EMPLOYED, false),
                                member("c", Relationship.CHILD, "2011-05-01").with(Member.EMPLOYED, false))
                        .with(Household.LOW_INCOME, false)
                        .build());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Entity.Builder<Household> household(Entity.Builder<Member>... members) {
        Award dibao = Award.builder("dibao")
                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                .with(Award.RUNNING, true)
                .build();
        return Household.builder("household")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.AWARDS, dibao)
                .with(
                        Household.MEMBERS,
                        ImmutableList.copyOf(members).stream()
                                .map(Entity.Builder::build)
                                .toList());
    }

    private static Entity.Builder<Member> member(
            String id, Relationship relationship, String birthDate, Income... incomes) {
        return person(id, relationship, birthDate, incomes)
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DECEASED, false);
    }

    private static Entity.Builder<Member> deceased(String id) {
        return person(id, Relationship.PARENT, "1950-05-01")
                .with(Member.COUNTS_AS_MEMBER, false)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.DECEASED, true)
                .with(Member.EMPLOYED, false);
    }

    private static Entity.Builder<Member> person(
            String id, Relationship relationship, String birthDate, Income... incomes) {
        return Member.builder(id)
                .with(Member.RELATIONSHIP, relationship)
                .with(Member.BIRTH_DATE, LocalDate.parse(birthDate))
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                .with(Member.INCOMES, incomes)
                .with(Member.EXPENSES, new Expense[0])
                .with(Member.AWARDS, new Award[0]);
    }

    private static Income pension(String amount) {
        return income(IncomeKind.PENSION, amount);
    }

    private static Income income(IncomeKind kind, String amount) {
        return Income.builder("income")
                .with(Income.KIND, kind)
                .with(Income.AMOUNT, Yuan.of(amount))
                .with(Income.PER, Per.MONTH)
                .build();
    }

    private static StandardTable standards(String... figures) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String figure : figures) {
            csv.append("410700,test,").append(figure).append(",month,2022-01-01,,exact,published,high,test,,\n");
        }
        return StandardTable.read("test.csv", new StringReader(csv.toString()));
    }

    private static Determination<MonthlyAllowance> dibao(Case input) {
        return ENGINE.assess(input).of(Programme.MINIMUM_LIVING_ALLOWANCE).get(0);
    }

    private static AmountRange allowance(Determination<MonthlyAllowance> dibao) {
        return dibao.benefit().orElseThrow().amount();
    }

    private static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }

    private static AmountRange between(String least, String most) {
        return new AmountRange(Optional.of(Yuan.of(least)), Optional.of(Yuan.of(most)));
    }

    private static String explanation(Case input, Determination<?> determination) {
        StringBuilder text = new StringBuilder();
        ENGINE.explain(input, determination).forEach(e -> text.append(e.render(Language.EN)));
        return text.toString();
    }
}
