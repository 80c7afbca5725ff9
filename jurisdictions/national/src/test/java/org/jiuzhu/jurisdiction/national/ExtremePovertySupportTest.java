package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.jurisdiction.national.TestPlace.assess;
import static org.jiuzhu.jurisdiction.national.TestPlace.determination;
import static org.jiuzhu.jurisdiction.national.TestPlace.exactly;
import static org.jiuzhu.jurisdiction.national.TestPlace.monthly;
import static org.jiuzhu.jurisdiction.national.TestPlace.urban;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.ExtremePovertyBenefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.junit.jupiter.api.Test;

/** Extreme-poverty support by the national rules alone. */
class ExtremePovertySupportTest {

    private static final String IN_2023 = "2023-03-01";

    @Test
    void sixty_is_reached_on_the_birthday() {
        Member person = alone("1963-03-01").build();
        assertThat(status("2023-02-28", person)).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status("2023-03-01", person)).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void a_minor_is_covered_until_the_day_before_the_eighteenth_birthday() {
        Member person = alone("2005-03-01").build();
        assertThat(status("2023-02-28", person)).isEqualTo(Status.ELIGIBLE);
        assertThat(status("2023-03-01", person)).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void dibao_says_that_who_qualifies_for_extreme_poverty_is_supported_as_such() {
        assertThat(effectsOnDibao(IN_2023, alone("1963-03-01").build())).contains("N649-14.3");
        assertThat(effectsOnDibao("2026-07-01", alone("1963-03-01").build())).contains("NLAW-16.5");
        // sixty a day later: nobody in the household qualifies
        assertThat(effectsOnDibao("2023-02-28", alone("1963-03-01").build())).doesNotContain("N649-14.3");
    }

    private static List<String> effectsOnDibao(String date, Member member) {
        return determination(assess(date, urban(member)), Programme.MINIMUM_LIVING_ALLOWANCE, "household")
                .procedure()
                .effects()
                .stream()
                .map(Procedure.LegalEffect::rule)
                .toList();
    }

    @Test
    void the_law_of_2026_covers_minors_up_to_eighteen_too() {
        assertThat(status("2026-07-01", alone("2008-07-02").build())).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void only_the_listed_kinds_and_grades_of_disability_count() {
        assertThat(status(IN_2023, disabled(DisabilityKind.MENTAL, 3))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, disabled(DisabilityKind.MENTAL, 4))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(IN_2023, disabled(DisabilityKind.PHYSICAL, 2))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, disabled(DisabilityKind.PHYSICAL, 3))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(IN_2023, disabled(DisabilityKind.VISUAL, 1))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, disabled(DisabilityKind.VISUAL, 2))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(IN_2023, disabled(DisabilityKind.HEARING, 1))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_income_has_to_be_below_the_dibao_standard() {
        assertThat(status(IN_2023, old(IncomeKind.PENSION, "599.99"))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, old(IncomeKind.PENSION, "600.00"))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_list_of_income_left_out_is_not_that_of_dibao() {
        assertThat(status("2026-01-01", old(IncomeKind.BASIC_PENSION, "600.00")))
                .isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, old(IncomeKind.OLD_AGE_ALLOWANCE, "600.00"))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, old(IncomeKind.OTHER, "600.00"))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void assistance_is_no_means_of_living_however_much_it_is() {
        // dibao of exactly the standard ends with the recognition, and refuses nobody
        assertThat(status(IN_2023, old(IncomeKind.SOCIAL_ASSISTANCE, "600.00"))).isEqualTo(Status.ELIGIBLE);
        assertThat(status("2026-07-01", old(IncomeKind.SOCIAL_ASSISTANCE, "5000.00")))
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void whether_a_scholarship_counts_is_for_places_to_say() {
        Member student = recipientWith(monthly(IncomeKind.SCHOLARSHIP, "666.67"));
        Determination<ExtremePovertyBenefit> open = support(IN_2023, student);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(open)).contains("N43-6#left-out");
        assertThat(status(IN_2023, recipientWith(scholarship(true)))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, recipientWith(scholarship(false)))).isEqualTo(Status.NOT_ELIGIBLE);
        // below the standard even if it counts, so nobody has to say
        assertThat(status(IN_2023, recipientWith(monthly(IncomeKind.SCHOLARSHIP, "599.99"))))
                .isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, old(IncomeKind.DISABILITY_SUBSIDY, "600.00")))
                .isEqualTo(Status.UNDETERMINED);
        assertThat(status(IN_2023, old(IncomeKind.FAMILY_PLANNING, "600.00"))).isEqualTo(Status.UNDETERMINED);
        assertThat(status(IN_2023, old(IncomeKind.BRAVERY_AWARD, "600.00"))).isEqualTo(Status.UNDETERMINED);
    }

    /** 666.67 a month, of which the authority found whether a rule of the place leaves it out. */
    private static Income scholarship(boolean leftOut) {
        return Income.builder("scholarship")
                .with(Income.KIND, IncomeKind.SCHOLARSHIP)
                .with(Income.AMOUNT, Yuan.of("666.67"))
                .with(Income.PER, Per.MONTH)
                .with(NationalFacts.NOT_COUNTED, leftOut)
                .build();
    }

    @Test
    void multiple_disability_counts_by_what_is_in_it() {
        // refused for good before: grade 1 of several kinds of which none is named
        Determination<ExtremePovertyBenefit> open = support(IN_2023, disabled(DisabilityKind.MULTIPLE, 1));
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(open)).contains("household.members[a].multipleDisabilityWithMental");
        assertThat(status(IN_2023, multiple(3, true, false))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, multiple(2, false, true))).isEqualTo(Status.ELIGIBLE);
        assertThat(status("2026-07-01", multiple(1, false, false))).isEqualTo(Status.NOT_ELIGIBLE);
        // the worst of its kinds is of grade 4, so none of them counts
        assertThat(status(IN_2023, disabled(DisabilityKind.MULTIPLE, 4))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void a_supporter_of_multiple_disability_is_unable_with_a_mental_one_in_it() {
        assertThat(status(IN_2023, with(multiple(2).build()))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, with(multiple(3).build()))).isEqualTo(Status.UNDETERMINED);
        assertThat(status(
                        IN_2023,
                        with(multiple(3)
                                .with(NationalFacts.SUPPORTER_MULTIPLE_WITH_MENTAL, true)
                                .build())))
                .isEqualTo(Status.ELIGIBLE);
        assertThat(status(
                        IN_2023,
                        with(multiple(3)
                                .with(NationalFacts.SUPPORTER_MULTIPLE_WITH_MENTAL, false)
                                .build())))
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void who_has_nobody_qualifies_and_who_was_not_asked_about_it_is_undetermined() {
        Member unasked = person("1950-01-01")
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.INCOMES)
                .build();
        Determination<ExtremePovertyBenefit> support = support(IN_2023, unasked);
        assertThat(support.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(support)).contains("household.members[a].supporters");
        assertThat(status(IN_2023, alone("1950-01-01").build())).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void an_old_supporter_is_unable_below_last_years_disposable_income() {
        assertThat(status(IN_2023, with(oldSupporter("1953-03-01", "2999.99")))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, with(oldSupporter("1953-03-01", "3000.00")))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(IN_2023, with(oldSupporter("1953-03-02", "2999.99")))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void a_supporter_on_dibao_is_unable_from_sixty() {
        assertThat(status(IN_2023, with(onDibao("1963-03-01")))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(IN_2023, with(onDibao("1963-03-02")))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void one_supporter_who_is_able_is_enough_to_fail() {
        assertThat(status(IN_2023, with(onDibao("1950-01-01"), able("b")))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void a_supporter_of_whom_nothing_is_known_leaves_it_undetermined() {
        assertThat(status(IN_2023, with(Supporter.builder("s").build()))).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_minor_who_chose_support_as_an_orphan_is_left_out() {
        Member orphan = Member.builder("a")
                .with(Member.BIRTH_DATE, LocalDate.parse("2015-01-01"))
                .with(Member.CHOOSES_CHILD_SUPPORT, true)
                .build();
        assertThat(status(IN_2023, orphan)).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void at_school_after_eighteen_support_goes_on_and_no_authority_decides_otherwise() {
        Member student = recipient("2005-01-01")
                .with(Member.SCHOOL_STAGE, SchoolStage.UPPER_SECONDARY)
                .build();
        assertThat(status(IN_2023, student)).isEqualTo(Status.ELIGIBLE);
        assertThat(status("2026-06-30", student)).isEqualTo(Status.ELIGIBLE);
        assertThat(status("2026-07-01", student)).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void at_college_after_eighteen_support_ends() {
        Member student = recipient("2005-01-01")
                .with(Member.SCHOOL_STAGE, SchoolStage.JUNIOR_COLLEGE)
                .build();
        assertThat(status(IN_2023, student)).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void care_follows_the_number_of_abilities_lost() {
        assertThat(care(lost(0))).isEqualTo(exactly("100.00"));
        assertThat(care(lost(1))).isEqualTo(exactly("300.00"));
        assertThat(care(lost(3))).isEqualTo(exactly("300.00"));
        assertThat(care(lost(4))).isEqualTo(exactly("600.00"));
    }

    @Test
    void abilities_are_counted_where_nobody_has_assessed_them() {
        Member threeLost = alone("1950-01-01")
                .with(Member.IN_INSTITUTION, false)
                .with(Member.CAN_EAT, true)
                .with(Member.CAN_DRESS, true)
                .with(Member.CAN_GET_UP, true)
                .with(Member.CAN_USE_TOILET, false)
                .with(Member.CAN_WALK_INDOORS, false)
                .with(Member.CAN_BATHE, false)
                .build();
        assertThat(care(threeLost)).isEqualTo(exactly("300.00"));
    }

    @Test
    void the_form_of_support_matters_only_where_two_amounts_are_published() {
        Member anywhere = alone("1950-01-01").with(Member.LOST_ABILITIES, 4L).build();
        ExtremePovertyBenefit benefit = support(IN_2023, anywhere).benefit().orElseThrow();
        assertThat(benefit.basicLiving()).isEqualTo(exactly("780.00"));
        assertThat(benefit.care()).isEqualTo(AmountRange.between(Yuan.of("600.00"), Yuan.of("900.00")));
    }

    @Test
    void who_holds_land_gets_the_rural_standard_and_who_was_relocated_the_urban_one() {
        Member onLand = person("1950-01-01")
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.INCOMES)
                .with(Member.SUPPORTERS)
                .with(Member.RELOCATED_TO_TOWN, false)
                .with(Member.SHARES_COLLECTIVE_LAND, true)
                .build();
        Member relocated = person("1950-01-01")
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.INCOMES)
                .with(Member.SUPPORTERS)
                .with(Member.RELOCATED_TO_TOWN, true)
                .build();
        assertThat(basicLiving(onLand)).isEqualTo(exactly("520.00"));
        assertThat(basicLiving(relocated)).isEqualTo(exactly("780.00"));
    }

    @Test
    void before_july_2021_how_the_conditions_are_tested_is_open() {
        Determination<ExtremePovertyBenefit> support =
                support("2021-06-30", alone("1950-01-01").build());
        assertThat(support.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(missing(support)).contains("N43-5#no-labour-capacity", "N43-6#no-income");
    }

    private static Entity.Builder<Member> person(String birthDate, Award... awards) {
        return Member.builder("a")
                .with(Member.BIRTH_DATE, LocalDate.parse(birthDate))
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.OTHER_NO_LABOUR_CAPACITY, false)
                .with(Member.CHOOSES_CHILD_SUPPORT, false)
                .with(Member.EXPENSES)
                .with(Member.AWARDS, awards);
    }

    /** Without income, property, or anybody with a duty of support; holds no land. */
    private static Entity.Builder<Member> alone(String birthDate, Award... awards) {
        return person(birthDate, awards)
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.INCOMES)
                .with(Member.SUPPORTERS)
                .with(Member.RELOCATED_TO_TOWN, false)
                .with(Member.SHARES_COLLECTIVE_LAND, false);
    }

    private static Entity.Builder<Member> recipient(String birthDate) {
        Award award = Award.builder("award")
                .with(Award.PROGRAMME, EXTREME_POVERTY_SUPPORT)
                .with(Award.RUNNING, true)
                .build();
        return alone(birthDate, award)
                .with(Member.DECEASED, false)
                .with(Member.DECLARED_MISSING, false)
                .with(Member.IMPRISONED, false);
    }

    private static Member disabled(DisabilityKind kind, long grade) {
        return withDisability(kind, grade).build();
    }

    private static Entity.Builder<Member> withDisability(DisabilityKind kind, long grade) {
        return Member.builder("a")
                .with(Member.BIRTH_DATE, LocalDate.parse("1983-01-01"))
                .with(Member.DISABILITY_KIND, kind)
                .with(Member.DISABILITY_GRADE, grade)
                .with(Member.OTHER_NO_LABOUR_CAPACITY, false)
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.INCOMES)
                .with(Member.EXPENSES)
                .with(Member.SUPPORTERS)
                .with(Member.AWARDS);
    }

    private static Member multiple(long grade, boolean mental, boolean physicalOrVisual) {
        return withDisability(DisabilityKind.MULTIPLE, grade)
                .with(NationalFacts.MULTIPLE_WITH_MENTAL, mental)
                .with(NationalFacts.MULTIPLE_WITH_PHYSICAL_OR_VISUAL, physicalOrVisual)
                .build();
    }

    private static Entity.Builder<Supporter> multiple(long grade) {
        return Supporter.builder("s")
                .with(Supporter.BIRTH_DATE, LocalDate.parse("1983-01-01"))
                .with(Supporter.DRAWS_DIBAO, false)
                .with(Supporter.DRAWS_EXTREME_POVERTY_SUPPORT, false)
                .with(Supporter.DISABILITY_KIND, DisabilityKind.MULTIPLE)
                .with(Supporter.DISABILITY_GRADE, grade)
                .with(Supporter.MONTHLY_INCOME, Yuan.of("100.00"))
                .with(Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS, true)
                .with(Supporter.WITHOUT_CIVIL_CAPACITY, false)
                .with(Supporter.DECLARED_MISSING, false)
                .with(Supporter.IMPRISONED, false)
                .with(Supporter.UNABLE_BY_PROVINCIAL_RULE, false);
    }

    /** Draws support and, at 18, is in upper secondary school. */
    private static Member recipientWith(Income income) {
        Award award = Award.builder("award")
                .with(Award.PROGRAMME, EXTREME_POVERTY_SUPPORT)
                .with(Award.RUNNING, true)
                .build();
        return person("2005-01-01", award)
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.INCOMES, income)
                .with(Member.SUPPORTERS)
                .with(Member.DECEASED, false)
                .with(Member.DECLARED_MISSING, false)
                .with(Member.IMPRISONED, false)
                .with(Member.SCHOOL_STAGE, SchoolStage.UPPER_SECONDARY)
                .build();
    }

    private static Member old(IncomeKind kind, String yuan) {
        return person("1950-01-01")
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.SUPPORTERS)
                .with(Member.INCOMES, monthly(kind, yuan))
                .build();
    }

    private static Member with(Supporter... supporters) {
        return person("1950-01-01")
                .with(Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS, true)
                .with(Member.INCOMES)
                .with(Member.SUPPORTERS, supporters)
                .build();
    }

    private static Member lost(long abilities) {
        return alone("1950-01-01")
                .with(Member.IN_INSTITUTION, false)
                .with(Member.LOST_ABILITIES, abilities)
                .build();
    }

    private static Supporter oldSupporter(String birthDate, String income) {
        return supporter("s", birthDate, false)
                .with(Supporter.MONTHLY_INCOME, Yuan.of(income))
                .with(Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS, true)
                .build();
    }

    private static Supporter onDibao(String birthDate) {
        return supporter("s", birthDate, true)
                .with(Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS, false)
                .build();
    }

    private static Supporter able(String id) {
        return supporter(id, "1983-01-01", false)
                .with(Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS, false)
                .build();
    }

    private static Entity.Builder<Supporter> supporter(String id, String birthDate, boolean dibao) {
        return Supporter.builder(id)
                .with(Supporter.BIRTH_DATE, LocalDate.parse(birthDate))
                .with(Supporter.DRAWS_DIBAO, dibao)
                .with(Supporter.DRAWS_EXTREME_POVERTY_SUPPORT, false)
                .with(Supporter.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Supporter.WITHOUT_CIVIL_CAPACITY, false)
                .with(Supporter.DECLARED_MISSING, false)
                .with(Supporter.IMPRISONED, false)
                .with(Supporter.UNABLE_BY_PROVINCIAL_RULE, false);
    }

    private static Status status(String date, Member member) {
        return support(date, member).status();
    }

    private static AmountRange care(Member member) {
        return support(IN_2023, member).benefit().orElseThrow().care();
    }

    private static AmountRange basicLiving(Member member) {
        return support(IN_2023, member).benefit().orElseThrow().basicLiving();
    }

    private static Determination<ExtremePovertyBenefit> support(String date, Member member) {
        return determination(assess(date, urban(member)), EXTREME_POVERTY_SUPPORT, "household.members[a]");
    }

    private static List<String> missing(Determination<?> determination) {
        return determination.missing().stream().map(Missing::id).toList();
    }
}
