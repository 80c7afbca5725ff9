package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.conformance.county.County;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Expression;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Mutants of the invented county, whose second sentence gives one to three times the urban standard. */
final class MutantsTest {

    private static final ImmutableList<Mutant> MUTANTS = Mutants.of(new County());
    private static final PolicyEngine ENGINE = PolicyEngine.load();
    private static final Text NOTICE =
            new Text("notice-m", Label.of("虚构的通知", "invented notice"), "丁县〔2021〕5号", Period.from("2021-07-01"));

    private static final String FILE = """
            version: 1
            place: "410702"
            date: 2022-03-01
            standards:
              - { standard: minimum-living-allowance, area: urban, amount: "600.00", source: invented }
              - { standard: minimum-living-allowance, area: rural, amount: "400.00", source: invented }
            household: { basicLivingDifficult: true, members: [ { id: a } ] }
            cases:
              - name: { zh: 一至三倍, en: One to three times }
                rule: C-1.2/2
                expect: { one-off: %s }
            """;

    @Test
    void each_has_an_id_of_its_own() {
        assertThat(MUTANTS).extracting(Mutant::id).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void a_rule_is_left_out_and_changed_in_strength_number_area_and_condition() {
        assertThat(MUTANTS)
                .extracting(Mutant::id)
                .filteredOn(id -> id.startsWith("C-1.2/2 "))
                .containsExactlyInAnyOrder(
                        "C-1.2/2 ‹the whole rule left out›",
                        "C-1.2/2 strength ‹may for shall›",
                        "C-1.2/2 condition ‹negated›",
                        "C-1.2/2 value1 ‹minimum-living-allowance rural for minimum-living-allowance urban›",
                        "C-1.2/2 value2 ‹the second of TIMES left out›",
                        "C-1.2/2 value2.1 ‹minimum-living-allowance rural for minimum-living-allowance urban›",
                        "C-1.2/2 value2.2 ‹2 for 3›",
                        "C-1.2/2 value2.2 ‹4 for 3›");
    }

    @Test
    void a_rounding_is_left_out_and_changed_in_way_and_unit() {
        assertThat(roundings(new Rounding(100, RoundingMode.CEILING)))
                .containsExactlyInAnyOrder(
                        "not rounded",
                        "to the nearest yuan for up to the yuan",
                        "down to the yuan for up to the yuan",
                        "rounded to 10 fen, ceiling for up to the yuan",
                        "up to ten yuan for up to the yuan");
        assertThat(roundings(new Rounding(1, RoundingMode.HALF_UP)))
                .containsExactlyInAnyOrder(
                        "not rounded",
                        "up to the fen for to the nearest fen",
                        "down to the fen for to the nearest fen",
                        "rounded to 10 fen, half_up for to the nearest fen");
        assertThat(roundings(new Rounding(1000, RoundingMode.FLOOR)))
                .contains(
                        "up to ten yuan for rounded to 1000 fen, floor",
                        "down to the yuan for rounded to 1000 fen, floor");
    }

    private static List<String> roundings(Rounding rounding) {
        return NodeChanges.of(Standard.MINIMUM_LIVING_ALLOWANCE
                        .urban()
                        .rounded(rounding)
                        .node())
                .stream()
                .map(c -> c.says().en())
                .toList();
    }

    @Test
    void a_way_of_rounding_that_a_place_chooses_is_changed_into_each_other_one() {
        OpenTerm.OfChoice<Household, RoundingWay> term = OpenTerm.choice(
                Household.ENTITY,
                "C-1#rounding",
                NOTICE.clause("一"),
                ImmutableList.copyOf(RoundingWay.values()),
                "取整",
                "rounding");
        Rule<Household> rule = shall(NOTICE, "C-1", "一")
                .says("进位到元", "Up to the yuan")
                .forEvery(Household.ENTITY)
                .then(term.becomes(RoundingWay.UP_TO_YUAN));
        assertThat(RuleChanges.of(rule).stream()
                        .filter(c -> c.where().equals("consequence"))
                        .map(c -> c.says().en()))
                .hasSize(RoundingWay.values().length - 1)
                .contains("nearest-yuan for up-to-yuan", "down-to-yuan for up-to-yuan", "up-to-fen for up-to-yuan");
    }

    private static List<String> changes(Expression<?> of) {
        return NodeChanges.of(of.node()).stream().map(c -> c.says().en()).toList();
    }

    @Test
    void a_day_of_the_calendar_is_moved_by_a_day_and_a_month_and_to_the_other_side() {
        assertThat(changes(caseDate().firstOnOrAfter(MonthDay.of(3, 31))))
                .containsExactly(
                        "--03-30 for --03-31",
                        "--04-01 for --03-31",
                        "--02-28 for --03-31",
                        "--04-30 for --03-31",
                        "LAST_ON_OR_BEFORE for FIRST_ON_OR_AFTER");
        // 1 March less a day is never 29 February, which no year need have
        assertThat(changes(caseDate().lastOnOrBefore(MonthDay.of(3, 1))))
                .contains("--02-28 for --03-01", "FIRST_ON_OR_AFTER for LAST_ON_OR_BEFORE");
    }

    @Test
    void a_month_and_a_year_are_one_too_early_and_one_too_late() {
        assertThat(changes(caseDate().month())).containsExactly("MONTH_OF one too late", "MONTH_OF one too early");
        assertThat(changes(caseDate().year())).containsExactly("YEAR_OF one too late", "YEAR_OF one too early");
    }

    @Test
    void a_day_so_much_later_is_later_by_one_more_and_by_one_less() {
        OpenTerm.OfCount<Household> months =
                OpenTerm.count(Household.ENTITY, "C-1#months", NOTICE.clause("一"), Unit.MONTHS, "月数", "months");
        assertThat(changes(caseDate().plusMonths(months)))
                .containsExactly("PLUS_MONTHS by one more", "PLUS_MONTHS by one less");
        // a number in the text is changed where it stands
        Day<Entity> three = caseDate().plusYears(number(3));
        assertThat(changes(three)).isEmpty();
        assertThat(NodeChanges.of(three.node().operands().get(1)))
                .extracting(c -> c.says().en())
                .containsExactly("2 for 3", "4 for 3");
    }

    @Test
    void equality_is_loosened_to_each_of_its_ends() {
        assertThat(changes(number(3).isExactly(number(4))))
                .containsExactly("AT_MOST for EQUALS", "AT_LEAST for EQUALS");
    }

    @Test
    void a_chosen_value_is_another_one() {
        Choice<Household, Area> chosen = where(Household.LOW_INCOME, Area.URBAN).otherwise(Area.RURAL);
        assertThat(changes(chosen)).containsExactly("rural for urban", "urban for rural");
    }

    /** A county whose two rules share how much a month counts for. */
    private record Sharing(ImmutableList<Rule<?>> rules) implements Jurisdiction {
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

    @Test
    void a_part_that_rules_share_is_changed_in_all_of_them_and_once() {
        Condition<Household> shared = Household.CHANGED_ON.isBefore(day("2022-01-01"));
        Rule<Household> one = shall(NOTICE, "D-1", "一")
                .says("一", "one")
                .when(Household.ENTITY, allOf(Household.LOW_INCOME, shared))
                .then(makesEligible(Country.GRANT));
        Rule<Household> two = shall(NOTICE, "D-2", "二")
                .says("二", "two")
                .when(Household.ENTITY, anyOf(Household.BASIC_LIVING_DIFFICULT, shared))
                .then(makesEligible(Country.GRANT));
        ImmutableList<Mutant> within = Mutants.of(new Sharing(ImmutableList.of(one, two))).stream()
                .filter(m -> m.id().contains("AT_MOST for BELOW") || m.id().contains(" for 2022-01-01"))
                .collect(ImmutableList.toImmutableList());
        assertThat(within)
                .extracting(Mutant::id)
                .containsExactly(
                        "D-1 condition.2 ‹AT_MOST for BELOW›",
                        "D-1 condition.2.2 ‹2021-12-31 for 2022-01-01›",
                        "D-1 condition.2.2 ‹2022-01-02 for 2022-01-01›");
        assertThat(within).allSatisfy(m -> {
            assertThat(m.about()).containsExactly("D-1", "D-2");
            assertThat(m.rules()).doesNotContain(one, two);
        });
    }

    @Test
    void a_change_leaves_the_other_rules_as_they_are() {
        Mutant mutant = mutant("C-1.2/2 value2.2 ‹4 for 3›");
        assertThat(mutant.rules()).hasSameSizeAs(new County().rules());
        assertThat(new County().rules().stream().filter(r -> !mutant.rules().contains(r)))
                .singleElement()
                .satisfies(r -> assertThat(r.id()).isEqualTo("C-1.2/2"));
    }

    @Test
    void a_case_at_the_number_notices_that_it_moved() {
        // 3 × 600.00 = 1,800.00; four times would be 2,400.00
        assertThat(survivors("{ bands: [ { low: \"600.00\", high: \"1800.00\" } ] }", "C-1.2/2 value2.2 ‹4 for 3›"))
                .isEmpty();
    }

    @Test
    void a_case_that_does_not_look_there_lets_it_survive() {
        assertThat(survivors("{ status: eligible }", "C-1.2/2 value2.2 ‹4 for 3›"))
                .containsExactly("C-1.2/2 value2.2 ‹4 for 3›");
    }

    @Test
    void says_how_far_it_is() {
        List<String> lines = new ArrayList<>();
        new MutantRun(ENGINE, new County(), cases("{ status: eligible }"))
                .survivors(ImmutableList.of(mutant("C-1.2/2 value2.2 ‹4 for 3›")), lines::add);
        assertThat(lines).containsExactly("丙县 County C: 1 / 1 mutants, 1 survive");
    }

    @Test
    void a_gap_has_a_mutant_and_a_reason() {
        assertThat(gaps("C-1.2/2 value2.2 ‹4 for 3›").reasons()).containsOnlyKeys("C-1.2/2 value2.2 ‹4 for 3›");
        assertThatThrownBy(() -> gaps("C-1.2/2 value2.2 ‹5 for 3›"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("gaps.yaml")
                .hasMessageContaining("line 3")
                .hasMessageContaining("there is no mutant 'C-1.2/2 value2.2 ‹5 for 3›'");
    }

    @Test
    void a_gap_is_given_once() {
        assertThatThrownBy(() -> gaps("C-1.2/2 value2.2 ‹4 for 3›\", \"C-1.2/2 value2.2 ‹4 for 3›"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("already");
    }

    private static Mutant mutant(String id) {
        return MUTANTS.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> survivors(String expected, String mutant) {
        return new MutantRun(ENGINE, new County(), cases(expected))
                .survivors(ImmutableList.of(mutant(mutant)), line -> {}).stream()
                        .map(Mutant::id)
                        .toList();
    }

    private static Cases cases(String expected) {
        return new Cases(CaseFile.read("cases.yaml", stream(FILE.formatted(expected)), ENGINE));
    }

    private static Gaps gaps(String id) {
        String yaml = """
                version: 1
                gaps:
                  - { mutants: [ "%s" ], reason: { zh: 无从看出, en: Nothing shows it } }
                """;
        return Gaps.read(
                "gaps.yaml",
                stream(yaml.formatted(id)),
                MUTANTS.stream().map(Mutant::id).collect(ImmutableList.toImmutableList()),
                ImmutableList.of());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
