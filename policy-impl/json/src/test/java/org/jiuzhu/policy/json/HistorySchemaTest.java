package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Payment;
import org.jiuzhu.policy.time.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Histories are written as they are read, and the schema says what the reader does.
 *
 * <p>After a change of the facts, {@code mvn -Pquick -pl policy-impl/json -am test -Djiuzhu.schema=write} writes the checked-in schema anew.
 */
class HistorySchemaTest {

    private static final Path CHECKED_IN = Path.of("src/main/resources/org/jiuzhu/policy/json/history-1.schema.json");
    private static final HistoryJson FILES = HistoryJson.of(Samples.engine());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FILES.schema(), InputFormat.JSON);

    private static final Household FAMILY = Household.builder("h7")
            .with(
                    Household.MEMBERS,
                    List.of(
                            Member.builder("a").with(Member.EMPLOYED, true).build(),
                            Member.builder("b").build()))
            .build();

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static History everything() {
        Programme<?> dibao = Programme.MINIMUM_LIVING_ALLOWANCE;
        Programme<?> care = Programme.EXTREME_POVERTY_SUPPORT;
        YearMonth april = YearMonth.of(2022, 4);
        return History.builder()
                .place(Place.of("410700"))
                .household("h7")
                .addStatements(Statement.of(FAMILY, new Period(Optional.empty(), Optional.of(day("2022-12-31")))))
                .stated(Household.builder("h7").build(), day("2023-01-01"), day("2023-02-01"), "applicant")
                .addStatements(new Statement(
                        Member.builder("a").with(Member.EMPLOYED, false).build(),
                        new Period(Optional.of(day("2022-04-01")), Optional.of(day("2022-05-31"))),
                        Optional.of(day("2022-06-15")),
                        Optional.empty()))
                .addActs(
                        Act.granted(day("2022-03-18"), dibao, "household", april, Part.ALLOWANCE, "1890.00"),
                        Act.adjusted(
                                day("2022-05-18"), dibao, "household", april.plusMonths(2), Part.ALLOWANCE, "0.01"),
                        Act.ended(day("2022-07-18"), dibao, "household", april.plusMonths(4)),
                        new Act(
                                Act.Kind.GRANTED,
                                day("2022-03-18"),
                                care,
                                "household.members[a]",
                                april,
                                ImmutableMap.of(Part.BASIC_LIVING, Yuan.of("890.00"), Part.CARE, Yuan.of("220.00"))))
                .addPayments(
                        payment(Payment.Kind.PAID, "1890.00"),
                        payment(Payment.Kind.RETURNED, "90.00"),
                        payment(Payment.Kind.REPAID, "1800.00"))
                .build();
    }

    private static Payment payment(Payment.Kind kind, String yuan) {
        return new Payment(
                kind,
                day("2022-04-10"),
                YearMonth.of(2022, 4),
                Programme.MINIMUM_LIVING_ALLOWANCE,
                "household",
                Part.ALLOWANCE,
                Yuan.of(yuan));
    }

    private static String write(History history) {
        StringBuilder out = new StringBuilder();
        FILES.write(history, out);
        return out.toString();
    }

    private static History read(String json) {
        return FILES.read("history.json", new StringReader(json));
    }

    @Test
    void the_checked_in_schema_is_the_generated_one() throws IOException {
        if ("write".equals(System.getProperty("jiuzhu.schema"))) {
            Files.writeString(CHECKED_IN, FILES.schema());
        }

        assertThat(Files.readString(CHECKED_IN))
                .as("the checked-in schema; -Djiuzhu.schema=write writes it anew")
                .isEqualTo(FILES.schema());
    }

    @Test
    void the_schema_lies_in_the_jar() {
        assertThat(HistoryJson.class.getResource("history-1.schema.json")).isNotNull();
    }

    @Test
    void the_schema_is_itself_valid() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(meta.validate(FILES.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_kind_of_statement_decision_and_payment_comes_back_as_it_was() {
        String json = write(everything());

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(read(json)).isEqualTo(everything());
        assertThat(write(read(json))).isEqualTo(json);
        // what says nothing beyond what is taken without it is left out
        assertThat(json)
                .contains("\"id\": \"h7\"")
                .doesNotContain("\"paid\"")
                .doesNotContain("\"subject\": \"household\"");
    }

    @Test
    void what_the_engine_does_not_know_is_not_written() {
        History history = everything();
        History.Builder bare = History.builder().place(history.place()).household("h7");

        assertThatThrownBy(() -> write(bare.build()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("its id has no place in a file");
        assertThat(read(write(History.builder()
                                .place(history.place())
                                .household("household")
                                .build()))
                        .statements())
                .isEmpty();
    }

    private static final String HEAD =
            "{\"version\":1,\"place\":\"410700\",\"statements\":[{\"household\":{\"members\":[{\"id\":\"a\"}]}}]";
    private static final String DECISION =
            ",\"day\":\"2022-03-18\",\"programme\":\"minimum-living-allowance\",\"from\":\"2022-04\"";
    private static final String PAYMENT =
            "\"day\":\"2022-04-10\",\"programme\":\"minimum-living-allowance\",\"part\":\"allowance\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"note\":1",
                "\"decisions\":{}",
                "\"decisions\":[{\"kind\":\"given\"" + DECISION + ",\"amounts\":{\"allowance\":\"1.00\"}}]",
                "\"decisions\":[{\"kind\":\"granted\"" + DECISION + "}]",
                "\"decisions\":[{\"kind\":\"granted\"" + DECISION + ",\"amounts\":{}}]",
                "\"decisions\":[{\"kind\":\"granted\"" + DECISION + ",\"amounts\":{\"alowance\":\"1.00\"}}]",
                "\"decisions\":[{\"kind\":\"granted\"" + DECISION + ",\"amounts\":{\"allowance\":\"-1.00\"}}]",
                "\"decisions\":[{\"kind\":\"granted\",\"amounts\":{\"allowance\":\"1.00\"}}]",
                "\"decisions\":[{\"kind\":\"ended\"" + DECISION + ",\"amounts\":{\"allowance\":\"1.00\"}}]",
                "\"payments\":[{\"month\":\"2022-13\",\"amount\":\"1.00\"," + PAYMENT + "}]",
                "\"payments\":[{\"month\":\"+12022-03\",\"amount\":\"1.00\"," + PAYMENT + "}]",
                "\"payments\":[{\"month\":\"2022-04\",\"amount\":\"1.005\"," + PAYMENT + "}]",
                "\"payments\":[{\"month\":\"2022-04\"," + PAYMENT + "}]",
                "\"payments\":[{\"kind\":\"lost\",\"month\":\"2022-04\",\"amount\":\"1.00\"," + PAYMENT + "}]",
                "\"payments\":[{\"month\":\"2022-04\",\"amount\":\"1.00\",\"subject\":\"\"," + PAYMENT + "}]"
            })
    void schema_and_reader_refuse_the_same(String field) {
        String json = HEAD + "," + field + "}";

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> read(json)).isInstanceOf(PolicyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"household\":{},\"member\":{\"id\":\"a\"}}",
                "{\"member\":{}}",
                "{\"household\":{\"area\":\"city\"}}",
                "{\"household\":{},\"from\":\"2022/03/01\"}",
                "{\"household\":{},\"by\":\" \"}",
                "{\"household\":{},\"since\":\"2022-03-01\"}"
            })
    void schema_and_reader_refuse_the_same_statement(String statement) {
        String json = HEAD.replace("]}}]", "]}}," + statement + "]") + "}";

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> read(json)).isInstanceOf(PolicyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"description\":\"x\",\"$schema\":\"y\"",
                "\"decisions\":[],\"payments\":[]",
                "\"decisions\":[{\"kind\":\"granted\"" + DECISION + ",\"amounts\":{\"allowance\":1}},"
                        + "{\"kind\":\"ended\",\"day\":\"2022-06-01\",\"programme\":\"minimum-living-allowance\",\"from\":\"2022-07\"}]",
                "\"payments\":[{\"month\":\"2022-04\",\"amount\":\"1.5\"," + PAYMENT + "}]"
            })
    void schema_and_reader_accept_the_same(String field) {
        String json = HEAD + "," + field + "}";

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(read(json).statements()).hasSize(1);
    }
}
