package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.determination.Truth.MET;
import static org.jiuzhu.policy.determination.Truth.NOT_MET;
import static org.jiuzhu.policy.determination.Truth.UNDETERMINED;
import static org.jiuzhu.policy.impl.engine.Invented.amount;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.truth;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.howMany;
import static org.jiuzhu.policy.rule.Words.monthsBetween;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** What the verbs of the language mean, with facts that are known, unknown, and lists that are empty or unknown. */
class EvaluationTest {

    private static final Condition<Household> KNOWN = Household.LOW_INCOME;
    private static final Condition<Household> UNKNOWN = Household.BASIC_LIVING_DIFFICULT;

    private static Household lowIncome(boolean value) {
        return Household.builder("h").with(Household.LOW_INCOME, value).build();
    }

    private static Household withMembers(Member... members) {
        return Household.builder("h").with(Household.MEMBERS, members).build();
    }

    private static Member member(String id, boolean employed) {
        return Member.builder(id).with(Member.EMPLOYED, employed).build();
    }

    private static Member unknown(String id) {
        return Member.builder(id).build();
    }

    @Test
    void conditions_are_joined_with_three_values() {
        assertThat(truth(allOf(KNOWN, UNKNOWN), lowIncome(false))).isEqualTo(NOT_MET);
        assertThat(truth(allOf(UNKNOWN, KNOWN), lowIncome(true))).isEqualTo(UNDETERMINED);
        assertThat(truth(anyOf(UNKNOWN, KNOWN), lowIncome(true))).isEqualTo(MET);
        assertThat(truth(anyOf(KNOWN, UNKNOWN), lowIncome(false))).isEqualTo(UNDETERMINED);
        assertThat(truth(not(UNKNOWN), lowIncome(true))).isEqualTo(UNDETERMINED);
        assertThat(truth(not(KNOWN), lowIncome(false))).isEqualTo(MET);
    }

    @Test
    void of_an_empty_list_each_holds_and_any_does_not() {
        Household empty =
                Household.builder("h").with(Household.MEMBERS, List.of()).build();
        assertThat(truth(Household.MEMBERS.any(Member.EMPLOYED), empty)).isEqualTo(NOT_MET);
        assertThat(truth(Household.MEMBERS.each(Member.EMPLOYED), empty)).isEqualTo(MET);
    }

    @Test
    void of_an_unknown_list_nothing_is_known() {
        assertThat(truth(Household.MEMBERS.any(ALWAYS), nothingKnown())).isEqualTo(UNDETERMINED);
        assertThat(truth(Household.MEMBERS.each(Member.EMPLOYED), nothingKnown()))
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void a_member_that_decides_wins_over_unknown_ones() {
        Household one = withMembers(unknown("a"), member("b", true));
        assertThat(truth(Household.MEMBERS.any(Member.EMPLOYED), one)).isEqualTo(MET);
        assertThat(truth(Household.MEMBERS.each(Member.EMPLOYED), one)).isEqualTo(UNDETERMINED);
        Household other = withMembers(unknown("a"), member("b", false));
        assertThat(truth(Household.MEMBERS.any(Member.EMPLOYED), other)).isEqualTo(UNDETERMINED);
        assertThat(truth(Household.MEMBERS.each(Member.EMPLOYED), other)).isEqualTo(NOT_MET);
    }

    @Test
    void a_single_part_that_is_not_given_has_unknown_facts() {
        Condition<Household> urgent = Household.APPLICATION.its(Application.URGENT);
        assertThat(truth(urgent, nothingKnown())).isEqualTo(UNDETERMINED);
        Household known = Household.builder("h")
                .with(
                        Household.APPLICATION,
                        Application.builder("x").with(Application.URGENT, true).build())
                .build();
        assertThat(truth(urgent, known)).isEqualTo(MET);
    }

    @Test
    void counts_lie_between_those_that_surely_and_those_that_possibly_fulfil() {
        Count<Household> employed = Household.MEMBERS.where(Member.EMPLOYED).count();
        Household two = withMembers(member("a", true), unknown("b"), member("c", false));
        assertThat(truth(employed.isAtLeast(number(1)), two)).isEqualTo(MET);
        assertThat(truth(employed.isAtLeast(number(2)), two)).isEqualTo(UNDETERMINED);
        assertThat(truth(employed.isAtLeast(number(3)), two)).isEqualTo(NOT_MET);
        assertThat(truth(employed.isBelow(number(100)), nothingKnown())).isEqualTo(UNDETERMINED);
    }

    @Test
    void how_many_conditions_hold_is_a_range_too() {
        Count<Household> held = howMany(KNOWN, UNKNOWN);
        assertThat(truth(held.isAtLeast(number(1)), lowIncome(true))).isEqualTo(MET);
        assertThat(truth(held.isAtLeast(number(2)), lowIncome(true))).isEqualTo(UNDETERMINED);
        assertThat(truth(held.isAtLeast(number(2)), lowIncome(false))).isEqualTo(NOT_MET);
    }

    private static final Amount<Household> ALL_INCOME = Household.MEMBERS.sum(Member.INCOMES.sum(Income.AMOUNT));

    private static Member earning(String id, String... yuan) {
        List<Income> incomes = new ArrayList<>();
        for (String one : yuan) {
            incomes.add(Income.builder("i" + incomes.size())
                    .with(Income.AMOUNT, Yuan.of(one))
                    .build());
        }
        return Member.builder(id).with(Member.INCOMES, incomes).build();
    }

    @Test
    void sums_are_exact_where_all_is_known() {
        assertThat(amount(ALL_INCOME, withMembers(earning("a", "100.10", "0.05"), earning("b"), earning("c", "9"))))
                .isEqualTo(yuanExactly("109.15"));
    }

    @Test
    void sums_have_a_least_where_an_amount_is_unknown() {
        Member unknown = Member.builder("b")
                .with(Member.INCOMES, Income.builder("i").build())
                .build();
        assertThat(amount(ALL_INCOME, withMembers(earning("a", "100"), unknown)))
                .isEqualTo(yuanAtLeast("100"));
    }

    @Test
    void sums_take_in_those_that_possibly_count_as_possible() {
        Amount<Household> ofWorkers = Household.MEMBERS.where(Member.EMPLOYED).sum(Member.INCOMES.sum(Income.AMOUNT));
        assertThat(amount(ofWorkers, withMembers(earning("a", "100")))).isEqualTo(yuanBetween("0", "100"));
    }

    @Test
    void what_would_be_less_than_nothing_is_nothing_where_the_rule_says_so() {
        assertThat(amount(difference("60", "100").atLeast(NOTHING), nothingKnown()))
                .isEqualTo(yuanExactly("0"));
        assertThat(amount(difference("100", "60"), nothingKnown())).isEqualTo(yuanExactly("40"));
    }

    private static Amount<Household> difference(String amount, String less) {
        return yuan(amount).minus(yuan(less));
    }

    @Test
    void nothing_is_rounded_unless_a_rule_says_so() {
        Amount<Household> third = yuan("100").dividedBy(number(3));
        // 33.33… yuan lies between two fen
        assertThat(amount(third, nothingKnown())).isEqualTo(yuanBetween("33.33", "33.34"));
        assertThat(amount(third.times(number(3)), nothingKnown())).isEqualTo(yuanExactly("100"));
        assertThat(amount(third.rounded(new Rounding(100, RoundingMode.CEILING)), nothingKnown()))
                .isEqualTo(yuanExactly("34"));
    }

    @Test
    void there_is_no_quotient_by_zero() {
        Amount<Household> perWorker =
                yuan("100").dividedBy(Household.MEMBERS.where(Member.EMPLOYED).count());
        assertThatThrownBy(() -> truth(perWorker.isAtLeast(yuan("1")), withMembers(member("a", false))))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("divides by number of members (in work)");
        assertThat(amount(perWorker, withMembers(member("a", true), member("b", true))))
                .isEqualTo(yuanExactly("50"));
    }

    @Test
    void an_amount_by_cases_is_that_of_the_first_case_that_holds() {
        Amount<Household> byCases =
                where(KNOWN, yuan("10")).where(UNKNOWN, yuan("20")).otherwise(yuan("30"));
        assertThat(amount(byCases, lowIncome(true))).isEqualTo(yuanExactly("10"));
        assertThat(amount(byCases, lowIncome(false))).isEqualTo(yuanBetween("20", "30"));
        assertThat(amount(byCases, nothingKnown())).isEqualTo(yuanBetween("10", "30"));
        Amount<Household> same = where(UNKNOWN, yuan("10")).otherwise(yuan("10"));
        assertThat(amount(same, nothingKnown())).isEqualTo(yuanExactly("10"));
    }

    @Test
    void a_finding_goes_before_what_would_follow_from_other_facts() {
        Condition<Household> found = firstKnown(KNOWN, ALWAYS);
        assertThat(truth(found, lowIncome(false))).isEqualTo(NOT_MET);
        assertThat(truth(found, nothingKnown())).isEqualTo(MET);
    }

    @Test
    void what_is_asked_of_the_owner_is_asked_of_the_household() {
        Condition<Household> ofOwner = Household.MEMBERS.any(Member.ofHousehold(Household.AREA.is(Area.URBAN)));
        Household urban = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.MEMBERS, unknown("a"))
                .build();
        assertThat(truth(ofOwner, urban)).isEqualTo(MET);
        assertThat(truth(ofOwner, withMembers(unknown("a")))).isEqualTo(UNDETERMINED);
    }

    @Test
    void choices_are_one_of_several() {
        Condition<Household> parents = Household.MEMBERS.any(
                Member.RELATIONSHIP.isOneOf(these(Relationship.PARENT, Relationship.GRANDPARENT)));
        assertThat(truth(parents, withMembers(related(Relationship.GRANDPARENT))))
                .isEqualTo(MET);
        assertThat(truth(parents, withMembers(related(Relationship.CHILD)))).isEqualTo(NOT_MET);
        assertThat(truth(parents, withMembers(unknown("a")))).isEqualTo(UNDETERMINED);
    }

    private static Member related(Relationship relationship) {
        return Member.builder("a").with(Member.RELATIONSHIP, relationship).build();
    }

    @Test
    void a_year_is_complete_on_the_anniversary() {
        Condition<Household> sixty = Household.MEMBERS.any(
                yearsBetween(Member.BIRTH_DATE, caseDate()).isAtLeast(number(60)));
        // the case is decided for 2022-03-01
        assertThat(truth(sixty, withMembers(born("1962-03-01")))).isEqualTo(MET);
        assertThat(truth(sixty, withMembers(born("1962-03-02")))).isEqualTo(NOT_MET);
        assertThat(truth(sixty, withMembers(unknown("a")))).isEqualTo(UNDETERMINED);
        // a birthday on 29 February comes on 1 March of a common year
        Condition<Household> eighteen = Household.MEMBERS.any(
                yearsBetween(Member.BIRTH_DATE, caseDate()).isAtLeast(number(18)));
        assertThat(truth(eighteen, withMembers(born("2004-02-29")))).isEqualTo(MET);
    }

    @Test
    void a_month_is_complete_on_the_same_day() {
        Condition<Household> six = Household.MEMBERS.any(
                monthsBetween(Member.BIRTH_DATE, caseDate()).isAtLeast(number(6)));
        assertThat(truth(six, withMembers(born("2021-09-01")))).isEqualTo(MET);
        assertThat(truth(six, withMembers(born("2021-09-02")))).isEqualTo(NOT_MET);
    }

    private static Member born(String day) {
        return Member.builder("a").with(Member.BIRTH_DATE, LocalDate.parse(day)).build();
    }

    @Test
    void places_lie_within_others_and_differ() {
        Condition<Household> local = Household.APPLICATION.its(Application.HUKOU.liesWithin(Place.of("410000")));
        Condition<Household> elsewhere =
                Household.APPLICATION.its(Application.HUKOU.differsFrom(Application.RESIDENCE));
        Household apart = applying("410702", "360402");
        assertThat(truth(local, apart)).isEqualTo(MET);
        assertThat(truth(elsewhere, apart)).isEqualTo(MET);
        assertThat(truth(elsewhere, applying("410702", "410702"))).isEqualTo(NOT_MET);
        assertThat(truth(local, nothingKnown())).isEqualTo(UNDETERMINED);
        assertThat(truth(elsewhere, nothingKnown())).isEqualTo(UNDETERMINED);
    }

    private static Household applying(String hukou, String residence) {
        return Household.builder("h")
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.HUKOU, Place.of(hukou))
                                .with(Application.RESIDENCE, Place.of(residence))
                                .build())
                .build();
    }

    @Test
    void an_unknown_amount_is_not_negative() {
        assertThat(amount(Household.APPLICATION.its(Application.PROPOSED_AMOUNT.plus(yuan("1"))), nothingKnown()))
                .isEqualTo(yuanAtLeast("1"));
    }
}
