package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequences;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** What is cited is in force on the date, and what is filled or asked for is read. */
final class CitationsTest {

    private static final Text OLD =
            new Text("old", Label.of("旧通知", "old notice"), "戊县〔2020〕1号", Period.between("2020-01-01", "2021-12-31"));
    private static final Text NEW =
            new Text("new", Label.of("新通知", "new notice"), "戊县〔2022〕1号", Period.from("2022-01-01"));

    private static final Basis BOTH = OLD.clause("一").then(NEW.clause("二"));

    private record County(ImmutableList<Rule<?>> rules, ImmutableList<Fact<?, ?>> facts) implements Jurisdiction {
        @Override
        public Place place() {
            return Place.of("410704");
        }

        @Override
        public Label name() {
            return Label.of("戊县", "County E");
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

    private static County county(Rule<?>... rules) {
        return new County(ImmutableList.copyOf(rules), ImmutableList.of());
    }

    private static PolicyEngine engine(County county) {
        return PolicyEngine.load(ImmutableList.of(new Country(), county));
    }

    private static Rule<Household> granted(Condition<Household> condition) {
        return shall(OLD, "E-1", "一")
                .says("给予", "granted")
                .when(Household.ENTITY, condition)
                .then(makesEligible(Country.GRANT));
    }

    private static ImmutableList<String> shown(County county, String date) {
        String yaml = """
                version: 1
                place: "410704"
                date: %s
                cases:
                  - name: { zh: 案例, en: case }
                    rule: E-1
                    household: { lowIncome: true }
                    expect: { one-off: { status: undetermined } }
                """.formatted(date);
        PolicyEngine engine = engine(county);
        return new Citations(engine)
                .shown(new Cases(CaseFile.read(
                        "cases.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), engine)));
    }

    @Test
    void a_case_shows_the_clause_that_was_in_force() {
        Condition<Household> poor = define("e.poor", "贫困", "poor", BOTH, Household.LOW_INCOME);
        OpenTerm.OfCondition<Household> open = OpenTerm.condition(Household.ENTITY, "E-1#open", BOTH, "待定", "open");
        County county = county(granted(allOf(poor, open)));
        assertThat(shown(county, "2021-12-31")).isEmpty();
        assertThat(shown(county, "2021-07-01")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // the rule is about households
    void the_law_that_allows_a_place_to_go_before_the_nation_is_in_force_then() {
        Rule<Household> national = new Country()
                .rules().stream()
                        .filter(r -> r.id().equals("N-5"))
                        .map(r -> (Rule<Household>) r)
                        .findFirst()
                        .orElseThrow();
        Rule<Household> town = shall(OLD, "E-2", "二")
                .says("乡镇决定", "The township decides")
                .overriding(national, NEW.clause("三"))
                .forEvery(Household.ENTITY)
                .then(Consequences.decidedBy(Body.TOWNSHIP, Country.AID));
        County county = county(town);
        assertThat(new Citations(engine(county)).ofRules(county, county.place()))
                .singleElement()
                .asString()
                .startsWith("E-2 goes before N-5 and cites 戊县〔2022〕1号 三 on 2020-01-01, which is in force");
    }

    @Test
    void a_fact_of_its_own_that_no_rule_reads_is_named() {
        CountFact<Member> own = Member.ENTITY.count("goats", Unit.NUMBER, 0, 99, "羊", "goats");
        County asks = new County(ImmutableList.of(), ImmutableList.of(own));
        assertThat(new PlaceChecks(asks, asks.place(), engine(asks)).unreadFacts())
                .containsExactly("the fact goats (羊) is asked for and no rule reads it");
    }

    @Test
    void a_fact_is_read_through_the_term_that_a_rule_fills_with_it() {
        CountFact<Member> own = Member.ENTITY.count("goats", Unit.NUMBER, 0, 99, "羊", "goats");
        OpenTerm.OfCondition<Member> term = OpenTerm.condition(Member.ENTITY, "E-4#term", BOTH, "待定", "term");
        Rule<Member> filling = shall(OLD, "E-4", "四")
                .says("认定", "recognised")
                .forEvery(Member.ENTITY)
                .then(term.is(own.isAtLeast(number(1))));
        Rule<Member> reading = shall(OLD, "E-5", "五")
                .says("报告", "report")
                .when(Member.ENTITY, term)
                .then(effect(Body.RECIPIENT, "报告", "report", Country.AID));
        County reads = new County(ImmutableList.of(filling, reading), ImmutableList.of(own));
        assertThat(new PlaceChecks(reads, reads.place(), engine(reads)).unreadFacts())
                .isEmpty();
    }
}
