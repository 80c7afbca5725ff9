package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake in a case file is told with its place, what was expected, and what was found. */
class CaseErrorsTest {

    private static final String AMOUNT =
            "expected an amount in yuan without a currency, such as \"1500.00\": from 0 to 100000000000, at most two decimals";

    @Test
    void names_file_line_column_and_path() {
        String json = Samples.text("worker-in-xinxiang.json").replace("\"employed\": true", "\"employed\": \"yes\"");

        // line 15 is: 8 spaces, "employed" in quotes, a colon, a space, and then the value
        assertWrong(
                json,
                "case.json line 15, column 21: $.household.members[0].employed: expected true or false, found \"yes\"");
    }

    @Test
    void who_is_not_born_yet_makes_the_case_impossible() {
        String json = Samples.text("worker-in-xinxiang.json").replace("1980-05-01", "2022-03-02");

        assertWrong(
                json,
                "case.json line 40, column 1: $: an impossible case: household.members[a].birthDate: 2022-03-02 is"
                        + " after the date of the case 2022-03-01; leave out what had not happened by then, or correct a date");
    }

    static Stream<Arguments> fields_of_the_household() {
        return Stream.of(
                arguments(
                        "\"area\":\"urbann\"",
                        ".area: expected one of urban, rural, found \"urbann\"; did you mean urban?"),
                arguments("\"area\":\"city\"", ".area: expected one of urban, rural, found \"city\""),
                arguments("\"area\":1", ".area: expected one of urban, rural, found 1"),
                arguments(
                        "\"lowIncome\":null",
                        ".lowIncome: expected true or false, found null; leave out what is not known"),
                arguments("\"lowIncome\":1", ".lowIncome: expected true or false, found 1"),
                arguments("\"lowIncome\":{}", ".lowIncome: expected true or false, found an object"),
                arguments("\"lowIncome\":[true]", ".lowIncome: expected true or false, found a list"),
                arguments("\"lowIncom\":true", ".lowIncom: there is no such field; did you mean lowIncome?"),
                arguments("\"employed\":true", ".employed: there is no such field; it is a field of: member"),
                arguments("\"note\":\"x\"", ".note: there is no such field"),
                arguments("\"a\\nb\":\"x\"", "[\"a\\nb\"]: there is no such field"),
                arguments(
                        "\"lowIncome\":true,\"lowIncome\":true", ".lowIncome: the field is given twice; leave one out"),
                arguments("\"members\":{}", ".members: expected a list of members, found an object"),
                arguments("\"members\":[1]", ".members[0]: expected an object, found 1"),
                arguments("\"members\":[{}]", ".members[0]: the field 'id' is missing"),
                arguments(
                        "\"members\":[{\"id\":\" \"}]",
                        ".members[0].id: expected an id that is not blank, as text, found \" \""),
                arguments(
                        "\"members\":[{\"id\":\"a].incomes[b\"}]",
                        ".members[0].id: an id of member has letters and digits (Chinese characters among them), - _ and . only;"
                                + " character 2 of this one is U+005D"),
                arguments(
                        "\"id\":\"\\u202Eh\"",
                        ".id: an id of household has letters and digits (Chinese characters among them), - _ and . only;"
                                + " character 1 of this one is U+202E"),
                arguments(
                        "\"members\":[{\"id\":\"a\",\"supporters\":[{\"id\":\"Ａ\"}]}]",
                        ".members[0].supporters[0].id: an id of supporter 'Ａ' is in a width or form that looks like another;"
                                + " write 'A'"),
                arguments(
                        "\"members\":[{\"id\":7}]",
                        ".members[0].id: expected an id that is not blank, as text, found 7"),
                arguments(
                        "\"members\":[{\"id\":\"a\",\"supporters\":[{}]}]",
                        ".members[0].supporters[0]: the field 'id' is missing"),
                arguments(
                        "\"members\":[{\"id\":\"a\"},{\"id\":\"a\"}]",
                        ".members[1]: two of the members have the id 'a'"),
                arguments("\"assets\":[{\"id\":\"2\"},{}]", ".assets[1]: two of the assets have the id '2'"),
                arguments("\"application\":[]", ".application: expected an object, found a list"));
    }

    @ParameterizedTest
    @MethodSource("fields_of_the_household")
    void tells_what_is_wrong_with_a_field(String field, String message) {
        assertThatThrownBy(() -> Samples.read(Samples.withHousehold(field)))
                .isInstanceOf(PolicyException.class)
                .message()
                .satisfies(m -> assertThat(m.replaceFirst("^case.json line 1, column \\d+: ", ""))
                        .isEqualTo("$.household" + message));
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                arguments("\"-5\"", AMOUNT + ", found \"-5\""),
                arguments("\"1.005\"", AMOUNT + ", found \"1.005\""),
                arguments("\"100000000000.01\"", AMOUNT + ", found \"100000000000.01\""),
                arguments("\"EUR 5\"", AMOUNT + ", found \"EUR 5\""),
                arguments("\"1e3\"", AMOUNT + ", found \"1e3\""),
                arguments("\"１５００\"", AMOUNT + ", found \"１５００\""),
                arguments("\"\"", AMOUNT + ", found \"\""),
                arguments("{\"amount\":5,\"currency\":\"EUR\"}", AMOUNT + ", found an object"),
                arguments("true", AMOUNT + ", found true"),
                arguments(
                        "-5",
                        "an amount cannot be negative: -5; amounts are from 0 to 100000000000 yuan, with at most two decimals"),
                arguments(
                        "1.005",
                        "an amount finer than a fen: 1.005; amounts are from 0 to 100000000000 yuan, with at most two decimals"),
                arguments(
                        "1e400000000",
                        "an amount beyond a hundred billion yuan; amounts are from 0 to 100000000000 yuan, with at most two"
                                + " decimals"),
                arguments(
                        "-1e400000000",
                        "an amount cannot be negative: -1E+400000000; amounts are from 0 to 100000000000 yuan, with at most"
                                + " two decimals"),
                arguments(
                        "1e-400000000",
                        "an amount finer than a fen: 1E-400000000; amounts are from 0 to 100000000000 yuan, with at most"
                                + " two decimals"));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void tells_what_is_wrong_with_an_amount(String value, String message) {
        String json = Samples.withHousehold("\"assets\":[{\"amount\":" + value + "}]");

        // the value begins after 83 characters
        assertWrong(json, "case.json line 1, column 84: $.household.assets[0].amount: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "incomes | -5 | of a loss give \"0.00\", for a net income is no less",
                "incomes | \"-5\" | of a loss give \"0.00\", for a net income is no less, found \"-5\"",
                "incomes | \"-12000.00\" | of a loss give \"0.00\", for a net income is no less, found \"-12000.00\"",
                "incomes | -1e3 | of a loss give \"0.00\", for a net income is no less",
                "expenses | -5 | of what was paid back give what is left to bear, no less than \"0.00\"",
                "expenses | \"-0.01\" | of what was paid back give what is left to bear, no less than \"0.00\", found \"-0.01\"",
            })
    void says_what_to_give_for_a_loss_and_for_costs_that_were_paid_back(String list, String value, String instead) {
        assertThatThrownBy(() -> Samples.read(Samples.withHousehold(
                        "\"members\":[{\"id\":\"a\",\"" + list + "\":[{\"amount\":" + value + "}]}]")))
                .isInstanceOf(PolicyException.class)
                .message()
                .startsWith("case.json line 1, column ")
                .contains(": $.household.members[0]." + list + "[0].amount: ")
                .endsWith(" decimals; " + instead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "\"1.005\"", "1e400000000"})
    void says_nothing_of_a_loss_where_an_amount_is_not_negative(String value) {
        assertThatThrownBy(() -> Samples.read(
                        Samples.withHousehold("\"members\":[{\"id\":\"a\",\"incomes\":[{\"amount\":" + value + "}]}]")))
                .isInstanceOf(PolicyException.class)
                .message()
                .doesNotContain("loss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3.5%\"",
                "\"1e-2\"",
                "\"0.0350001\"",
                "1e-7",
                "-1.000001",
                "1e999999999",
                "1e99999999999",
                "-1e-99999999999",
                "true"
            })
    void tells_what_is_wrong_with_a_rate(String value) {
        String json = Samples.withHousehold("\"authority\":{\"consumerPriceRise\":" + value + "}");

        assertThatThrownBy(() -> Samples.read(json))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("$.household.authority.consumerPriceRise: expected a decimal from -1 to 100"
                        + " with at most six decimals, such as \"0.035\", found ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0.035\"", "0.035", "3.5e-2", "\"0.035000\""})
    void reads_a_rate_as_text_or_number(String value) {
        String json = Samples.withHousehold("\"authority\":{\"consumerPriceRise\":" + value + "}");

        assertThat(Samples.write(Samples.read(json))).contains("\"consumerPriceRise\": \"0.035\"");
    }

    static Stream<Arguments> facts_of_a_member() {
        return Stream.of(
                arguments(
                        "birthDate",
                        "\"2022-02-30\"",
                        "expected a day of the calendar, such as \"2022-03-01\", found \"2022-02-30\""),
                arguments(
                        "birthDate",
                        "\"2021-02-29\"",
                        "expected a day of the calendar, such as \"2022-03-01\", found \"2021-02-29\""),
                arguments(
                        "birthDate",
                        "\"1980/5/1\"",
                        "expected a day of the calendar, such as \"2022-03-01\", found \"1980/5/1\""),
                arguments(
                        "birthDate",
                        "19800501",
                        "expected a day of the calendar, such as \"2022-03-01\", found 19800501"),
                arguments(
                        "birthDate",
                        "\"1849-12-31\"",
                        "expected a day from 1850-01-01 to 2200-12-31, found \"1849-12-31\""),
                arguments(
                        "birthDate",
                        "\"2201-01-01\"",
                        "expected a day from 1850-01-01 to 2200-12-31, found \"2201-01-01\""),
                arguments("disabilityGrade", "0", "expected a whole number from 1 to 4, found 0"),
                arguments("disabilityGrade", "5", "expected a whole number from 1 to 4, found 5"),
                arguments("disabilityGrade", "1.5", "expected a whole number from 1 to 4, found 1.5"),
                arguments("disabilityGrade", "1e999999999", "expected a whole number from 1 to 4, found 1e999999999"),
                // an exponent that no decimal of Java has
                arguments(
                        "refusedWork", "1e99999999999", "expected a whole number from 0 to 1000, found 1e99999999999"),
                arguments(
                        "lostAbilities", "1e-99999999999", "expected a whole number from 0 to 6, found 1e-99999999999"),
                arguments("disabilityGrade", "\"1\"", "expected a whole number from 1 to 4, found \"1\""));
    }

    @ParameterizedTest
    @MethodSource("facts_of_a_member")
    void tells_what_is_wrong_with_a_day_or_a_number(String field, String value, String message) {
        String json = Samples.withMember("\"" + field + "\":" + value + ",\"id\":\"a\"");

        assertWrong(
                json,
                "case.json line 1, column " + (json.indexOf(field + "\":") + field.length() + 3)
                        + ": $.household.members[0]." + field + ": " + message);
    }

    static Stream<Arguments> whole_files() {
        String valid = Samples.withHousehold("");
        return Stream.of(
                arguments("", "line 1, column 1: $: the file is empty; expected an object"),
                arguments("  \n ", "line 2, column 2: $: the file is empty; expected an object"),
                arguments("[]", "line 1, column 1: $: expected an object, found a list"),
                arguments("null", "line 1, column 1: $: expected an object, found null; leave out what is not known"),
                arguments("{}", "line 1, column 1: $: the field 'version' is missing"),
                arguments("{\"version\":2}", "line 1, column 12: $.version: expected version 1, found 2"),
                arguments("{\"version\":\"1\"}", "line 1, column 12: $.version: expected version 1, found \"1\""),
                arguments("{\"version\":1}", "line 1, column 1: $: the field 'place' is missing"),
                arguments("{\"version\":1,\"place\":\"410700\"}", "line 1, column 1: $: the field 'date' is missing"),
                arguments(
                        "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\"}",
                        "line 1, column 1: $: the field 'household' is missing"),
                arguments(
                        "{\"place\":\"Xinxiang\"}",
                        "line 1, column 10: $.place: expected a division code of six digits, such as \"410700\", found"
                                + " \"Xinxiang\""),
                arguments(
                        "{\"place\":410700}",
                        "line 1, column 10: $.place: expected a division code of six digits, such as \"410700\", found 410700"),
                arguments(
                        "{\"date\":\"0022-03-01\"}",
                        "line 1, column 9: $.date: expected a day from 1850-01-01 to 2200-12-31, found \"0022-03-01\""),
                arguments(
                        "{\"houshold\":{}}",
                        "line 1, column 2: $.houshold: there is no such field; did you mean household?"),
                arguments(
                        "{\"area\":\"urban\"}",
                        "line 1, column 2: $.area: there is no such field; it is a field of: household"),
                arguments("{\"description\":{}}", "line 1, column 16: $.description: expected a text, found an object"),
                arguments(
                        "{\"discretion\":{\"XX-2-4.4\":\"yes\"}}",
                        "line 1, column 27: $.discretion[\"XX-2-4.4\"]: expected true or false, found \"yes\""),
                arguments(valid + " {}", "line 1, column 67: $: expected the end of the file, found an object"),
                arguments(
                        valid + "}",
                        "line 1, column 66: $: malformed JSON at \"}\"; look here and just before for a quote, comma, colon or"
                                + " bracket that is missing or too many"));
    }

    @ParameterizedTest
    @MethodSource("whole_files")
    void tells_what_is_wrong_with_a_whole_file(String json, String message) {
        assertWrong(json, "case.json " + message);
    }

    private static void assertWrong(String json, String message) {
        assertThatThrownBy(() -> Samples.read(json))
                .isInstanceOf(PolicyException.class)
                .hasMessage(message);
    }
}
