package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema says what the reader does.
 *
 * <p>After a change of the facts, {@code mvn -Pquick -pl policy-impl/json -am test -Djiuzhu.schema=write} writes the checked-in schema anew.
 */
class CaseSchemaTest {

    private static final Path CHECKED_IN = Path.of("src/main/resources/org/jiuzhu/policy/json/case-1.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Samples.FILES.schema(), InputFormat.JSON);

    @Test
    void the_checked_in_schema_is_the_generated_one() throws IOException {
        if ("write".equals(System.getProperty("jiuzhu.schema"))) {
            Files.writeString(CHECKED_IN, Samples.FILES.schema());
        }

        assertThat(Files.readString(CHECKED_IN))
                .as("the checked-in schema; -Djiuzhu.schema=write writes it anew")
                .isEqualTo(Samples.FILES.schema());
    }

    @Test
    void the_schema_lies_in_the_jar() {
        assertThat(CaseJson.class.getResource("case-1.schema.json")).isNotNull();
    }

    @Test
    void the_schema_is_itself_valid() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(meta.validate(Samples.FILES.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void every_kind_that_a_list_leads_to_has_its_fields() {
        Vocabulary vocabulary = Vocabulary.of(Samples.engine());

        for (EntityKind<? extends Entity> kind : vocabulary.kinds()) {
            assertThat(vocabulary.of(kind).facts()).as("facts of %s", kind).isNotEmpty();
            assertThat(vocabulary.of(kind).lists().values())
                    .allSatisfy(list -> assertThat(vocabulary.kinds()).contains(list.part()));
        }
    }

    @ParameterizedTest
    @FieldSource("org.jiuzhu.policy.json.Samples#NAMES")
    void the_samples_are_valid(String name) {
        assertThat(SCHEMA.validate(Samples.text(name), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_case_with_every_fact_is_valid() {
        String json = Samples.write(Samples.everything(Vocabulary.of(Samples.engine())));

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"area\":\"city\"",
                "\"area\":1",
                "\"lowIncome\":null",
                "\"lowIncome\":\"yes\"",
                "\"lowIncom\":true",
                "\"employed\":true",
                "\"note\":\"x\"",
                "\"id\":\" \"",
                "\"id\":\"a b\"",
                "\"id\":\"a]\"",
                "\"id\":\"a\\nb\"",
                "\"id\":\"\\u202Ea\"",
                "\"members\":{}",
                "\"members\":[{}]",
                "\"members\":[{\"id\":7}]",
                "\"members\":[{\"id\":\"a\",\"supporters\":[{}]}]",
                "\"members\":[{\"id\":\"a\",\"birthDate\":\"1980/5/1\"}]",
                "\"members\":[{\"id\":\"a\",\"birthDate\":19800501}]",
                "\"members\":[{\"id\":\"a\",\"disabilityGrade\":0}]",
                "\"members\":[{\"id\":\"a\",\"disabilityGrade\":1.5}]",
                "\"members\":[{\"id\":\"a\",\"disabilityGrade\":\"1\"}]",
                "\"assets\":[{\"amount\":\"-5\"}]",
                "\"assets\":[{\"amount\":\"1.005\"}]",
                "\"assets\":[{\"amount\":\"100000000000.01\"}]",
                "\"assets\":[{\"amount\":\"EUR 5\"}]",
                "\"assets\":[{\"amount\":\"１５００\"}]",
                "\"assets\":[{\"amount\":\"\"}]",
                "\"assets\":[{\"amount\":-5}]",
                "\"assets\":[{\"amount\":1.005}]",
                "\"assets\":[{\"amount\":100000000000.01}]",
                "\"assets\":[{\"amount\":{\"amount\":5,\"currency\":\"EUR\"}}]",
                "\"application\":[]",
                "\"application\":{\"hukou\":\"Henan\"}"
            })
    void schema_and_reader_refuse_the_same(String fields) {
        String json = Samples.withHousehold(fields);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> Samples.read(json)).isInstanceOf(PolicyException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"area\":\"rural\"",
                "\"id\":\"h\"",
                "\"members\":[]",
                "\"members\":[{\"id\":\"a\",\"disabilityGrade\":3.0}]",
                "\"assets\":[{\"amount\":\"0\"},{\"amount\":\"007.50\"},{\"amount\":\"100000000000.00\"}]",
                "\"assets\":[{\"amount\":0},{\"amount\":-0},{\"amount\":1.5e3},{\"amount\":100000000000}]",
                "\"application\":{\"hukou\":\"000000\"}"
            })
    void schema_and_reader_accept_the_same(String fields) {
        String json = Samples.withHousehold(fields);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(Samples.read(json).household()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"version\":2,\"place\":\"410700\",\"date\":\"2022-03-01\",\"household\":{}}",
                "{\"version\":1,\"place\":\"4107\",\"date\":\"2022-03-01\",\"household\":{}}",
                "{\"version\":1,\"place\":\"410700\",\"date\":\"1 March 2022\",\"household\":{}}",
                "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\"}",
                "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"household\":{},\"note\":\"x\"}",
                "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"household\":{},\"discretion\":{\"a\":1}}"
            })
    void the_schema_refuses_what_is_wrong_at_the_top(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
