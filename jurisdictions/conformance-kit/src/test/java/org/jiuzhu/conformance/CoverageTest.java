package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Asset;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** What cases show of rules of an invented county. */
final class CoverageTest {

    private static final Text NOTICE =
            new Text("notice-d", Label.of("虚构的通知", "invented notice"), "丁县〔2021〕4号", Period.from("2021-07-01"));

    /** A county with a few rules. */
    private record County(ImmutableList<Rule<?>> rules) implements Jurisdiction {
        @Override
        public Place place() {
            return Place.of("410702");
        }

        @Override
        public Label name() {
            return Label.of("丁县", "County D");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }
    }

    private static Rule<Household> rule(Condition<Household> condition) {
        return shall(NOTICE, "D-1", "一")
                .says("规则", "rule")
                .when(Household.ENTITY, condition)
                .then(excludes(Country.GRANT));
    }

    // without a rule that makes somebody eligible, nothing else of the programme would ever be asked
    private static final Rule<Household> GRANTED = shall(NOTICE, "D-0", "零")
            .says("给予", "granted")
            .forEvery(Household.ENTITY)
            .then(makesEligible(Country.GRANT));

    /** What is seen of each spot, where each line is the differing fields of a case. */
    private static Coverage coverage(Rule<?> rule, String... cases) {
        Jurisdiction county = new County(ImmutableList.of(GRANTED, rule));
        PolicyEngine engine = PolicyEngine.load(ImmutableList.of(new Country(), county));
        StringBuilder yaml = new StringBuilder(
                "version: 1\nplace: \"410702\"\ndate: 2022-03-01\nhousehold: { members: [ { id: a }, { id: b } ] }\ncases:\n");
        for (int i = 0; i < cases.length; i++) {
            yaml.append("  - { name: { zh: 案例").append(i).append(", en: case ").append(i);
            yaml.append(" }, rule: D-1, ").append(cases[i]).append(", expect: { aid: { status: undetermined } } }\n");
        }
        return CoverageRun.of(
                engine,
                county,
                new Cases(CaseFile.read(
                        "cases.yaml",
                        new ByteArrayInputStream(yaml.toString().getBytes(StandardCharsets.UTF_8)),
                        engine)));
    }

    private static String with(String fields) {
        return "with: { " + fields + " }";
    }

    private static Set<Mark> asked(Coverage coverage, String path) {
        return spot(coverage, path).asked();
    }

    private static Set<Mark> open(Coverage coverage, String path) {
        return spot(coverage, path).open();
    }

    private static Coverage.Spot spot(Coverage coverage, String path) {
        return coverage.spots().stream()
                .filter(s -> s.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is none of "
                        + coverage.spots().stream().map(Coverage.Spot::path).toList()));
    }

    @Test
    void a_condition_is_asked_from_three_sides() {
        Rule<Household> rule = rule(Household.LOW_INCOME::node);
        assertThat(open(coverage(rule, with("lowIncome: true")), "condition"))
                .containsExactly(Mark.NOT_MET, Mark.UNDETERMINED);
        assertThat(open(
                        coverage(rule, with("lowIncome: true"), with("lowIncome: false"), with("area: urban")),
                        "condition"))
                .isEmpty();
    }

    @Test
    void where_there_is_no_condition_nothing_is_asked() {
        assertThat(coverage(rule(ALWAYS::node), with("lowIncome: true")).spots())
                .isEmpty();
    }

    @Test
    void a_number_is_asked_below_at_and_above() {
        Rule<Household> rule = rule(Household.MEMBERS.count().isAtLeast(number(2)));
        Coverage coverage = coverage(rule, with("\"members[b]\": unknown"), with("lowIncome: true"));
        assertThat(asked(coverage, "condition"))
                .containsExactly(Mark.MET, Mark.NOT_MET, Mark.UNDETERMINED, Mark.BELOW, Mark.AT, Mark.ABOVE);
        assertThat(open(coverage, "condition")).containsExactly(Mark.UNDETERMINED, Mark.ABOVE);
    }

    @Test
    void equality_is_asked_on_both_sides_of_it() {
        Rule<Household> two = rule(Household.MEMBERS.count().isExactly(number(2)));
        Coverage pair = coverage(two, with("lowIncome: true"));
        assertThat(asked(pair, "condition"))
                .containsExactly(Mark.MET, Mark.NOT_MET, Mark.UNDETERMINED, Mark.BELOW, Mark.AT, Mark.ABOVE);
        assertThat(open(pair, "condition")).containsExactly(Mark.NOT_MET, Mark.UNDETERMINED, Mark.BELOW, Mark.ABOVE);
        assertThat(open(coverage(two, with("\"members[b]\": unknown")), "condition"))
                .containsExactly(Mark.MET, Mark.UNDETERMINED, Mark.AT, Mark.ABOVE);
    }

    // no month comes after December
    @Test
    void a_month_is_asked_for_within_the_year() {
        Rule<Household> late = rule(caseDate().month().isAtLeast(number(12)));
        assertThat(asked(coverage(late, with("lowIncome: true")), "condition"))
                .containsExactly(Mark.MET, Mark.NOT_MET, Mark.BELOW, Mark.AT);
    }

    // what each case of a chosen value rests on is looked at below the question that it answers
    @Test
    void the_conditions_of_a_chosen_value_are_asked() {
        Rule<Household> urban = rule(
                where(Household.LOW_INCOME, Area.URBAN).otherwise(Area.RURAL).is(Area.URBAN));
        assertThat(open(coverage(urban, with("lowIncome: true"), with("lowIncome: false")), "condition.1.1"))
                .containsExactly(Mark.UNDETERMINED);
    }

    @Test
    void what_cannot_be_is_not_asked() {
        // nobody counts fewer members than none, and the date of a case is known
        assertThat(asked(coverage(rule(Household.MEMBERS.count().isAbove(number(0))), "date: 2022-03-01"), "condition"))
                .containsExactly(Mark.MET, Mark.NOT_MET, Mark.UNDETERMINED, Mark.AT, Mark.ABOVE);
        assertThat(asked(coverage(rule(caseDate().isBefore(day("2022-06-01"))), "date: 2022-03-01"), "condition"))
                .containsExactly(Mark.MET, Mark.NOT_MET, Mark.BELOW, Mark.AT, Mark.ABOVE);
        assertThat(coverage(rule(caseDate().isBefore(day("2021-07-01"))), "date: 2022-03-01")
                        .spots())
                .as("the rule is in force from 2021-07-01 only")
                .isEmpty();
    }

    @Test
    void a_condition_of_several_is_asked_to_decide_alone() {
        Rule<Household> rule = rule(allOf(Household.LOW_INCOME, Household.BASIC_LIVING_DIFFICULT));
        Coverage both = coverage(
                rule,
                with("lowIncome: true, basicLivingDifficult: true"),
                with("lowIncome: false, basicLivingDifficult: false"));
        assertThat(open(both, "condition.1")).contains(Mark.ALONE);
        Coverage one = coverage(
                rule,
                with("lowIncome: true, basicLivingDifficult: true"),
                with("lowIncome: false, basicLivingDifficult: true"));
        assertThat(open(one, "condition.1")).doesNotContain(Mark.ALONE);
        assertThat(open(one, "condition.2")).contains(Mark.ALONE);
    }

    @Test
    void within_a_list_the_others_have_to_leave_it_to_one() {
        Rule<Household> rule = rule(Household.MEMBERS.any(anyOf(Member.SERIOUSLY_ILL, not(Member.EMPLOYED))));
        Coverage twoIll = coverage(
                rule,
                with(
                        "\"members[a]\": { seriouslyIll: true, employed: true }, \"members[b]\": { seriouslyIll: true, employed: true }"),
                with(
                        "\"members[a]\": { seriouslyIll: false, employed: true }, \"members[b]\": { seriouslyIll: false, employed: true }"));
        assertThat(open(twoIll, "condition.1.1")).contains(Mark.ALONE);
        Coverage oneIll = coverage(
                rule,
                with(
                        "\"members[a]\": { seriouslyIll: true, employed: true }, \"members[b]\": { seriouslyIll: false, employed: true }"),
                with(
                        "\"members[a]\": { seriouslyIll: false, employed: true }, \"members[b]\": { seriouslyIll: false, employed: true }"));
        assertThat(open(oneIll, "condition.1.1")).doesNotContain(Mark.ALONE);
        // the “not” is no spot of its own; what it negates is
        assertThat(open(oneIll, "condition.1.2.1")).contains(Mark.ALONE, Mark.NOT_MET);
    }

    @Test
    void a_case_of_a_choice_counts_only_where_those_before_leave_it() {
        Rule<Household> rule = shall(NOTICE, "D-1", "一")
                .says("规则", "rule")
                .forEvery(Household.ENTITY)
                .then(pays(
                        Country.AID,
                        Part.SUPPLEMENT,
                        where(Household.LOW_INCOME, yuan("2.00"))
                                .where(Household.BASIC_LIVING_DIFFICULT, yuan("1.00"))
                                .otherwise(yuan("0.00"))));
        Coverage coverage = coverage(rule, with("lowIncome: true, basicLivingDifficult: true"));
        assertThat(spot(coverage, "value1.1").seen()).containsExactly(Mark.MET);
        assertThat(spot(coverage, "value1.3").seen()).isEmpty();
    }

    private static Rule<Household> paying(Amount<Household> amount) {
        return shall(NOTICE, "D-1", "一")
                .says("规则", "rule")
                .forEvery(Household.ENTITY)
                .then(pays(Country.AID, Part.SUPPLEMENT, amount));
    }

    @Test
    void a_table_by_number_is_not_asked_for_what_an_earlier_row_has_taken() {
        Count<Household> members = Household.MEMBERS.count();
        Coverage table = coverage(
                paying(where(members.isAtMost(number(1)), yuan("3.00"))
                        .where(members.isAtMost(number(2)), yuan("2.00"))
                        .where(members.isBelow(number(4)), yuan("1.00"))
                        .where(members.isAtLeast(number(4)), yuan("0.50"))
                        .otherwise(yuan("0.00"))),
                with("lowIncome: true"));
        assertThat(asked(table, "value1.1")).contains(Mark.BELOW, Mark.AT, Mark.ABOVE);
        assertThat(asked(table, "value1.3"))
                .containsExactly(Mark.MET, Mark.NOT_MET, Mark.UNDETERMINED, Mark.AT, Mark.ABOVE);
        // three is left, and four is at the line
        assertThat(asked(table, "value1.5")).contains(Mark.BELOW, Mark.AT, Mark.ABOVE);
        assertThat(table.spots()).extracting(Coverage.Spot::path).doesNotContain("value1.7");
    }

    @Test
    void a_row_for_one_number_is_asked_where_it_can_still_differ() {
        Count<Household> members = Household.MEMBERS.count();
        Coverage table = coverage(
                paying(where(members.isAtMost(number(1)), yuan("3.00"))
                        .where(allOf(members.isAtLeast(number(2)), members.isAtMost(number(2))), yuan("2.00"))
                        .where(allOf(members.isAtLeast(number(3)), members.isAtMost(number(3))), yuan("1.00"))
                        .otherwise(yuan("0.00"))),
                with("lowIncome: true"));
        assertThat(table.spots())
                .extracting(Coverage.Spot::path)
                .contains("value1.3.2", "value1.5.2")
                .doesNotContain("value1.3.1", "value1.5.1");
        assertThat(asked(table, "value1.3.2"))
                .containsExactly(Mark.MET, Mark.NOT_MET, Mark.UNDETERMINED, Mark.AT, Mark.ABOVE, Mark.ALONE);
        assertThat(asked(table, "value1.5.2")).doesNotContain(Mark.BELOW);
    }

    @Test
    void a_band_of_money_begins_where_the_one_before_it_ends() {
        Amount<Household> proposed = Household.ASSETS.sum(Asset.AMOUNT);
        Coverage bands = coverage(
                paying(where(proposed.isBelow(yuan("100.00")), yuan("3.00"))
                        .where(
                                allOf(proposed.isAtLeast(yuan("100.00")), proposed.isBelow(yuan("200.00"))),
                                yuan("2.00"))
                        .where(proposed.isAtMost(yuan("200.00")), yuan("1.00"))
                        .otherwise(yuan("0.00"))),
                with("lowIncome: true"));
        assertThat(bands.spots()).extracting(Coverage.Spot::path).doesNotContain("value1.3.1");
        assertThat(asked(bands, "value1.3.2")).contains(Mark.BELOW, Mark.AT, Mark.ABOVE, Mark.ALONE);
        // below 200 was taken, so only at it and above is left
        assertThat(asked(bands, "value1.5")).doesNotContain(Mark.BELOW).contains(Mark.AT, Mark.ABOVE);
    }

    @Test
    void what_another_condition_implies_cannot_decide_alone() {
        Count<Household> members = Household.MEMBERS.count();
        Coverage coverage = coverage(
                rule(allOf(members.isAtLeast(number(2)), members.isAtLeast(number(3)))), with("lowIncome: true"));
        assertThat(asked(coverage, "condition.1")).contains(Mark.BELOW).doesNotContain(Mark.ALONE);
        assertThat(asked(coverage, "condition.2")).contains(Mark.BELOW, Mark.ALONE);
    }

    @Test
    void what_is_known_of_one_person_says_nothing_of_another() {
        Count<Member> age = yearsBetween(Member.BIRTH_DATE, caseDate());
        Coverage coverage = coverage(
                rule(Household.MEMBERS.any(allOf(
                        age.isAtLeast(number(60)),
                        Member.ofHousehold(Household.MEMBERS.any(age.isBelow(number(18))))))),
                with("lowIncome: true"));
        assertThat(asked(coverage, "condition.1.2.1.1")).contains(Mark.MET, Mark.NOT_MET, Mark.BELOW);
    }

    @Test
    void a_value_counts_only_where_the_rule_applies() {
        Rule<Household> rule = shall(NOTICE, "D-1", "一")
                .says("规则", "rule")
                .when(Household.ENTITY, Household.LOW_INCOME)
                .then(pays(
                        Country.AID,
                        Part.SUPPLEMENT,
                        where(Household.BASIC_LIVING_DIFFICULT, yuan("1.00")).otherwise(yuan("0.00"))));
        Coverage coverage = coverage(rule, with("lowIncome: false, basicLivingDifficult: true"));
        assertThat(spot(coverage, "value1.1").seen()).isEmpty();
    }

    @Test
    void discretion_and_fewer_days_are_asked_too() {
        Rule<Household> rule = may(NOTICE, "D-1", "一")
                .says("规则", "rule")
                .inForce(Period.from("2022-01-01"))
                .when(Household.ENTITY, Household.LOW_INCOME)
                .then(excludes(Country.GRANT));
        Coverage coverage = coverage(
                rule,
                with("lowIncome: true"),
                "discretion: { D-1: true }, " + with("lowIncome: true"),
                "date: 2022-01-01, discretion: { D-1: false }, " + with("lowIncome: false"));
        assertThat(open(coverage, "discretion")).containsExactly(Mark.NOT_MET);
        assertThat(open(coverage, "period.first")).containsExactly(Mark.BELOW);
    }

    @Test
    void a_definition_of_the_place_is_asked_once_and_by_itself() {
        Condition<Member> old = define(
                "county.old",
                "老年人",
                "elderly",
                NOTICE.clause("二"),
                yearsBetween(Member.BIRTH_DATE, caseDate()).isAtLeast(number(60)));
        Coverage coverage = coverage(rule(Household.MEMBERS.any(old)), with("\"members[a].birthDate\": 1962-03-01"));
        assertThat(coverage.owners()).containsExactly("D-1", "county.old");
        Coverage.Spot spot = coverage.of("county.old").get(0);
        assertThat(spot.path()).isEmpty();
        assertThat(spot.id(Mark.BELOW)).isEqualTo("county.old ‹below›");
        assertThat(spot.seen()).containsExactly(Mark.MET, Mark.UNDETERMINED, Mark.AT);
        assertThat(spot.says())
                .isEqualTo(Label.of("自出生日期起的周岁不低于60周岁", "completed years since date of birth is at least 60 years"));
    }

    @Test
    void a_part_that_is_used_twice_is_asked_once() {
        Condition<Household> shared = allOf(Household.LOW_INCOME, Household.BASIC_LIVING_DIFFICULT);
        Coverage coverage = coverage(
                rule(anyOf(
                        allOf(shared, Household.OTHER_SPECIAL_CAUSE), allOf(shared, Household.EXPENDITURE_HARDSHIP))),
                with("lowIncome: true, basicLivingDifficult: false"));
        assertThat(coverage.spots())
                .extracting(Coverage.Spot::path)
                .contains("condition.1.1", "condition.1.1.1", "condition.1.1.2", "condition.2.1")
                .doesNotContain("condition.2.1.1", "condition.2.1.2");
        assertThat(spot(coverage, "condition.2.1").seen()).contains(Mark.NOT_MET);
        assertThat(spot(coverage, "condition.1.1.1").seen()).contains(Mark.MET);
    }

    @Test
    void what_is_open_is_said_and_can_be_accepted() {
        Coverage coverage = coverage(rule(Household.LOW_INCOME::node), with("lowIncome: true"));
        Gaps gaps = gaps(coverage, "D-1 condition ‹undetermined›");
        Proof proof = new Proof(ImmutableList.of(), ImmutableSet.of(), coverage, gaps);
        assertThat(proof.coverageProblems())
                .singleElement()
                .asString()
                .startsWith("no case shows D-1 condition ‹not-met›");
        assertThat(proof.summary(Label.of("丁县", "County D")))
                .contains("to cover 3, not covered 2 (accepted 1)")
                .contains("not covered  D-1 condition ‹not-met›")
                .doesNotContain("‹undetermined›");
        assertThat(proof.hasOpen()).isTrue();
        assertThat(proof.open()).contains("      - \"D-1 condition ‹not-met›\"").doesNotContain("‹undetermined›");
        Proof needless = new Proof(
                ImmutableList.of(),
                ImmutableSet.of(),
                coverage,
                new Gaps(ImmutableMap.of("D-1 condition ‹met›", Label.of("因", "why"))));
        assertThat(needless.coverageProblems()).anyMatch(p -> p.contains("take it out of gaps.yaml"));
    }

    @Test
    void a_gap_is_of_something_that_is_asked() {
        Coverage coverage = coverage(rule(Household.LOW_INCOME::node), with("lowIncome: true"));
        assertThatThrownBy(() -> gaps(coverage, "D-1 condition ‹not-meet›"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("did you mean D-1 condition ‹not-met›");
        assertThatThrownBy(() -> Gaps.read(
                        "gaps.yaml",
                        stream("version: 1\ngaps: [ { reason: { zh: 因, en: why } } ]"),
                        ImmutableList.of(),
                        ImmutableList.of()))
                .hasMessageContaining("a gap names mutants that no case notices, or coverage that no case has");
    }

    private static Gaps gaps(Coverage coverage, String id) {
        return Gaps.read(
                "gaps.yaml",
                stream("version: 1\ngaps:\n  - { coverage: [ \"" + id + "\" ], reason: { zh: 因, en: why } }\n"),
                ImmutableList.of(),
                coverage.ids());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_mark_has_a_sign_of_its_own() {
        List<String> signs = List.of(Mark.values()).stream().map(Mark::sign).collect(Collectors.toList());
        assertThat(signs).doesNotHaveDuplicates();
    }
}
