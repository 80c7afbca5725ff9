package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Asset;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseJsonTest {

    private static final String WORKER = "worker-in-xinxiang.json";

    @Test
    void reads_the_case_that_the_file_states() {
        Case expected = Case.builder()
                .place(Place.of("410700"))
                .date(LocalDate.of(2022, 3, 1))
                .putDiscretion("XX-2-4.4", true)
                .household(Household.builder("household")
                        .with(Household.AREA, Area.URBAN)
                        .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                        .with(
                                Household.MEMBERS,
                                Member.builder("a")
                                        .with(Member.BIRTH_DATE, LocalDate.of(1980, 5, 1))
                                        .with(Member.EMPLOYED, true)
                                        .with(
                                                Member.INCOMES,
                                                Income.builder("w")
                                                        .with(Income.KIND, IncomeKind.WAGE)
                                                        .with(Income.AMOUNT, Yuan.of("1500"))
                                                        .with(Income.PER, Per.MONTH)
                                                        .build())
                                        .build())
                        .with(
                                Household.AWARDS,
                                Award.builder("d")
                                        .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                                        .with(Award.RUNNING, true)
                                        .build())
                        .with(
                                Household.APPLICATION,
                                Application.builder("application")
                                        .with(Application.ACCEPTED_ON, LocalDate.of(2022, 2, 20))
                                        .build())
                        .with(
                                Household.AUTHORITY,
                                Authority.builder("authority")
                                        .with(Authority.DELEGATES_TEMPORARY_ASSISTANCE, true)
                                        .build())
                        .build())
                .build();

        assertThat(Samples.read(Samples.text(WORKER))).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("org.jiuzhu.policy.json.Samples#NAMES")
    void a_sample_that_is_read_and_written_is_the_same_file(String name) {
        String json = Samples.text(name);

        assertThat(Samples.write(Samples.read(json))).isEqualTo(json);
    }

    @Test
    void every_fact_and_every_list_round_trips() {
        Case everything = Samples.everything(Vocabulary.of(Samples.engine()));

        assertThat(Samples.read(Samples.write(everything))).isEqualTo(everything);
    }

    @Test
    void equal_cases_are_written_alike_in_whatever_order_they_were_built() {
        Case one = Samples.read(Samples.withMember(
                "\"id\":\"a\",\"employed\":true,\"disabilityGrade\":1,\"birthDate\":\"1980-05-01\""));
        Case other = Samples.read(Samples.withMember(
                "\"birthDate\":\"1980-05-01\",\"disabilityGrade\":1,\"employed\":true,\"id\":\"a\""));

        assertThat(Samples.write(other)).isEqualTo(Samples.write(one));
    }

    @Test
    void an_empty_list_is_not_an_unknown_list() {
        Household none = Samples.read(Samples.withHousehold("\"assets\":[]")).household();
        Household unknown = Samples.read(Samples.withHousehold("")).household();

        assertThat(none.get(Household.ASSETS))
                .hasValueSatisfying(list -> assertThat(list).isEmpty());
        assertThat(unknown.get(Household.ASSETS)).isEmpty();
    }

    @Test
    void an_entry_without_an_id_gets_its_place_in_the_list_counted_from_one() {
        Household household = Samples.read(Samples.withHousehold("\"assets\":[{\"id\":\"car\"},{\"amount\":\"1.00\"}]"))
                .household();

        assertThat(household.get(Household.ASSETS).orElseThrow())
                .extracting(Asset::id)
                .containsExactly("car", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1500\"", "\"1500.0\"", "\"1500.00\"", "1500", "1500.0", "1500.00", "1500.000", "1.5e3"})
    void an_amount_is_read_exactly_as_text_or_as_number(String amount) {
        Household household = Samples.read(Samples.withHousehold("\"assets\":[{\"amount\":" + amount + "}]"))
                .household();

        assertThat(household.get(Household.ASSETS).orElseThrow().get(0).get(Asset.AMOUNT))
                .hasValueSatisfying(value -> assertThat(Yuan.toFen(value)).isEqualTo(150_000));
    }

    @Test
    void a_number_that_no_double_holds_is_read_exactly() {
        Household household = Samples.read(Samples.withHousehold("\"assets\":[{\"amount\":99999999999.97}]"))
                .household();

        assertThat(household.get(Household.ASSETS).orElseThrow().get(0).get(Asset.AMOUNT))
                .hasValueSatisfying(value -> assertThat(Yuan.toFen(value)).isEqualTo(9_999_999_999_997L));
    }

    @Test
    void a_schema_and_a_description_at_the_top_are_read_over() {
        String json = Samples.withHousehold("")
                .replace("{\"version\"", "{\"$schema\":\"case-1.schema.json\",\"description\":\"新乡\",\"version\"");

        assertThat(Samples.read(json)).isEqualTo(Samples.read(Samples.withHousehold("")));
    }

    @Test
    void a_byte_order_mark_makes_no_difference() {
        byte[] json = ("\uFEFF" + Samples.text(WORKER)).getBytes(StandardCharsets.UTF_8);

        assertThat(Samples.FILES.read("case.json", new ByteArrayInputStream(json)))
                .isEqualTo(Samples.read(Samples.text(WORKER)));
        assertThat(Samples.read("\uFEFF" + Samples.text(WORKER))).isEqualTo(Samples.read(Samples.text(WORKER)));
    }

    @Test
    void bytes_are_read_as_utf_8() {
        byte[] json = Samples.text("nobody-to-support.json").getBytes(StandardCharsets.UTF_8);

        Household household =
                Samples.FILES.read("case.json", new ByteArrayInputStream(json)).household();

        assertThat(household.id()).isEqualTo("户-17");
        assertThat(household.get(Household.MEMBERS).orElseThrow().get(0).id()).isEqualTo("老人");
    }

    @Test
    void the_stream_stays_open_for_whoever_opened_it() throws IOException {
        boolean[] closed = {false};
        ByteArrayInputStream in = new ByteArrayInputStream(Samples.text(WORKER).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        Samples.FILES.read("case.json", in);

        assertThat(closed[0]).isFalse();
    }

    @Test
    void neither_reading_nor_writing_depends_on_the_locale_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Samples.write(Samples.read(Samples.text(WORKER)))).isEqualTo(Samples.text(WORKER));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_fact_of_a_plug_in_is_a_field_like_any_other() {
        ConditionFact<Member> veteran = Member.ENTITY.condition("veteran", "退役军人", "veteran");
        CaseJson files = CaseJson.of(Samples.engine(veteran));

        Case input = files.read("case.json", new StringReader(Samples.withMember("\"id\":\"a\",\"veteran\":true")));

        assertThat(input.household().get(Household.MEMBERS).orElseThrow().get(0).get(veteran))
                .hasValue(true);
        assertThat(files.schema()).contains("\"veteran\": {");
        assertThatThrownBy(() -> Samples.write(input))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the fact member.veteran of a is unknown to the engine that the files are for;"
                        + " load the plug-in that it belongs to");
    }

    @ParameterizedTest
    @ValueSource(strings = {"incomes", "supporters"})
    void a_fact_of_a_plug_in_cannot_take_a_name_that_there_is(String name) {
        ConditionFact<Member> taken = Member.ENTITY.condition(name, "重名", "taken");

        assertThatThrownBy(() -> CaseJson.of(Samples.engine(taken)))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("a fact and a list are called member." + name
                        + ": one of the library and one of the plug-in of 000000; rename one");
    }

    @Test
    void a_target_that_fails_is_a_policy_exception_with_the_cause() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> Samples.FILES.write(Samples.read(Samples.text(WORKER)), full))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the JSON cannot be written: disk full")
                .hasRootCauseInstanceOf(IOException.class);
    }
}
