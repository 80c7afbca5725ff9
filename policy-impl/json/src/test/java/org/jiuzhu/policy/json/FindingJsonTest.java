package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequences;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings in files of cases: of each type of value, read as strictly as they are written. */
class FindingJsonTest {

    private static final Text TEXT =
            new Text("T", Label.of("样例办法", "sample rules"), "样例〔2020〕1号", Period.from("2020-01-01"));

    private static final Clause CLAUSE = TEXT.clause("§1");

    private static final Condition<Member> POOR = define("poor", "困难", "poor", CLAUSE, Member.EMPLOYED);
    private static final Amount<Household> INCOME = define("income", "收入", "income", CLAUSE, yuan("5.00"));
    private static final Count<Household> HEADS =
            define("heads", "人数", "heads", CLAUSE, Unit.PERSONS, Household.MEMBERS.count());
    private static final Count<Household> SHARE = define("share", "比例", "share", CLAUSE, Unit.RATE, number(1));
    private static final Day<Household> BEGIN = define("begin", "开始日", "beginning", CLAUSE, caseDate());
    private static final Choice<Household, Area> WHERE = define("where", "地区", "area", CLAUSE, Household.AREA);
    private static final OpenTerm.OfCount<Household> MONTHS = OpenTerm.<Household>count(
                    Household.ENTITY, "T-1#months", CLAUSE, Unit.MONTHS, "几个月", "months")
            .between(Fraction.ONE, Fraction.of(3));

    private static final CaseJson FILES = CaseJson.of(PolicyEngine.load(ImmutableList.of(new Plugin())));

    private record Plugin() implements Jurisdiction {
        @Override
        public Place place() {
            return Place.NATION;
        }

        @Override
        public Label name() {
            return Label.of("样例", "sample");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Programme<?>> programmes() {
            return ImmutableList.of(Programme.MINIMUM_LIVING_ALLOWANCE);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            Amount<Household> amount = where(
                            Household.MEMBERS.any(POOR), INCOME.times(HEADS).times(SHARE))
                    .where(BEGIN.isBefore(caseDate()), yuan("1.00"))
                    .where(WHERE.is(Area.RURAL), yuan("2.00").times(MONTHS))
                    .otherwise(yuan("0.00"));
            return ImmutableList.of(
                    shall(TEXT, "T-1", "§1")
                            .says("都可以", "everybody")
                            .when(Household.ENTITY, ALWAYS)
                            .then(Consequences.makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE)),
                    shall(TEXT, "T-2", "§2")
                            .says("给多少", "how much")
                            .forEvery(Household.ENTITY)
                            .then(Consequences.pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, amount)));
        }
    }

    private static Finding by(Finding.Draft draft) {
        return draft.by("某镇政府", LocalDate.of(2022, 2, 20), "入户核查");
    }

    private static Case with(Finding... findings) {
        return Case.builder()
                .place(Place.of("410700"))
                .date(LocalDate.of(2022, 3, 1))
                .household(Household.builder("household")
                        .with(Household.MEMBERS, Member.builder("a").build())
                        .build())
                .addFindings(findings)
                .build();
    }

    private static String written(Case input) {
        StringBuilder out = new StringBuilder();
        FILES.write(input, out);
        return out.toString();
    }

    private static Case read(String json) {
        return FILES.read("case.json", new StringReader(json));
    }

    @Test
    void of_each_type_round_trip() {
        Case all = with(
                by(Finding.holds(POOR).at("household.members[a]")),
                by(Finding.of(INCOME, Yuan.of("512.30"))),
                by(Finding.of(HEADS, Fraction.of(3))),
                by(Finding.of(SHARE, Fraction.of(3, 8))),
                by(Finding.of(BEGIN, LocalDate.of(2021, 12, 31))),
                by(Finding.of(WHERE, Area.RURAL)),
                by(Finding.of(MONTHS, Fraction.of(2))));
        String json = written(all);
        assertThat(read(json)).isEqualTo(all);
        assertThat(written(read(json))).isEqualTo(json);
        assertThat(json)
                .contains(
                        "\"value\": true",
                        "\"value\": \"512.30\"",
                        "\"value\": 3",
                        "\"value\": \"0.375\"",
                        "\"value\": \"2021-12-31\"",
                        "\"value\": \"rural\"");
    }

    @Test
    void where_facts_come_from_round_trips_too() {
        Case sourced = Case.builder()
                .place(Place.of("410700"))
                .date(LocalDate.of(2022, 3, 1))
                .household(with().household())
                .putProvenance("household.members", Provenance.of("某村", "户口簿", LocalDate.of(2022, 2, 20)))
                .build();
        String json = written(sourced);
        assertThat(read(json)).isEqualTo(sourced);
        assertThat(written(read(json))).isEqualTo(json);
        assertThat(json).contains("\"household.members\": {", "\"from\": \"户口簿\"");
        assertThatThrownBy(() -> read(json.replace("household.members\"", "household.member\"")))
                .hasMessageContaining("did you mean members?");
        assertThatThrownBy(() -> read(json.replace("\"from\"", "\"form\"")))
                .hasMessageContaining(
                        "$.provenance[\"household.members\"].form: there is no such field; did you mean from?");
    }

    @Test
    void is_what_the_schema_says() {
        String json = written(
                with(by(Finding.holds(POOR).at("household.members[a]")), by(Finding.of(INCOME, Yuan.of("512.30")))));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(FILES.schema(), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\":\"incom\",\"value\":\"1.00\" | there is no such, or did you mean income?",
                "\"id\":\"income\",\"value\":\"1.005\" | an amount in whole fen",
                "\"id\":\"income\",\"value\":true | it is an amount in yuan such as 512.30, not 'true'",
                "\"id\":\"heads\",\"value\":2.5 | a whole number, from 0 to 1000000",
                "\"id\":\"T-1#months\",\"value\":4 | it is 4, outside what 样例〔2020〕1号 §1 allows: from 1 to 3",
                "\"id\":\"where\",\"value\":\"rurall\" | did you mean rural?",
                "\"id\":\"begin\",\"value\":\"2022-2-1\" | a day such as 2022-03-01",
                "\"id\":\"poor\",\"value\":true | the rules do not ask it of household",
                "\"id\":\"income\",\"value\":\"1.00\",\"subject\":\"household.members[b]\" | did you mean household.members[a]?",
                "\"id\":\"income\",\"value\":\"1.00\",\"note\":\"x\" | there is no such field",
                "\"id\":\"income\",\"value\":null | true, false, a text",
            })
    void what_is_wrong_is_said_where_it_stands(String fields, String message) {
        String json = "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"findings\":[{" + fields
                + ",\"by\":\"某镇政府\",\"on\":\"2022-02-20\",\"reason\":\"入户核查\"}],"
                + "\"household\":{\"members\":[{\"id\":\"a\"}]}}";
        PolicyEngine engine = PolicyEngine.load(ImmutableList.of(new Plugin()));
        assertThatThrownBy(() -> engine.decide(read(json)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(message.replace("there is no such, or ", ""));
    }

    @Test
    void who_found_it_when_and_why_is_required() {
        ImmutableMap<String, String> all =
                ImmutableMap.of("id", "income", "value", "1.00", "by", "某镇政府", "on", "2022-02-20", "reason", "入户核查");
        for (String without : all.keySet()) {
            String fields = all.entrySet().stream()
                    .filter(f -> !f.getKey().equals(without))
                    .map(f -> "\"" + f.getKey() + "\":\"" + f.getValue() + "\"")
                    .collect(Collectors.joining(","));
            String json = "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"findings\":[{" + fields
                    + "}],\"household\":{}}";
            assertThatThrownBy(() -> read(json))
                    .hasMessageContaining("findings[0]")
                    .hasMessageContaining("'" + without + "'");
        }
    }
}
