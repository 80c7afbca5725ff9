package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsJsonTest {

    private static final String FILE = """
            {"$schema": "settings", "description": "卫滨区", "version": 1, "settings": [
              {"id": "XX-2-4.4", "value": true, "citation": "县发〔2022〕1号", "from": "2022-01-01"},
              {"id": "N57-13#work-cost", "value": "189.00", "citation": "notice 2", "from": "2022-01-01", "to": "2022-12-31"},
              {"to": "2022-12-31", "citation": "notice 3", "value": 3, "id": "N57-33#months"},
              {"id": "D", "value": "1.50", "citation": "notice 4"}
            ]}
            """;

    @Test
    void reads_the_settings_in_their_order_with_their_values_as_they_are_written() {
        List<Setting> expected = List.of(
                new Setting("XX-2-4.4", "true", "县发〔2022〕1号", Period.from("2022-01-01")),
                new Setting("N57-13#work-cost", "189.00", "notice 2", Period.between("2022-01-01", "2022-12-31")),
                new Setting("N57-33#months", "3", "notice 3", Period.until("2022-12-31")),
                Setting.of("D", "1.50", "notice 4"));

        assertThat(SettingsJson.read("settings.json", new StringReader(FILE))).isEqualTo(expected);
        assertThat(SettingsJson.read("settings.json", new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
    }

    @Test
    void a_file_without_settings_is_a_file() {
        assertThat(SettingsJson.read("settings.json", new StringReader("{\"version\":1,\"settings\":[]}")))
                .isEmpty();
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                arguments("{}", ": the field 'id' is missing"),
                arguments("{\"id\":\"A\",\"value\":true}", ": the field 'citation' is missing"),
                arguments("{\"id\":\"A\",\"citation\":\"x\"}", ": the field 'value' is missing"),
                arguments("{\"id\":7}", ".id: expected the id of an open term or a rule, as text, found 7"),
                arguments(
                        "{\"citation\":\" \"}",
                        ".citation: expected who decided it and where it stands, as text, found \" \""),
                arguments(
                        "{\"citation\":\"notice\\nof nobody\"}",
                        ".citation: the character U+000A is not shown, or moves what is; take it out"),
                arguments(
                        "{\"value\":\"\\u202E1\"}",
                        ".value: the character U+202E is not shown, or moves what is; take it out"),
                arguments(
                        "{\"id\":\"A\\u001B[2J\"}",
                        ".id: the character U+001B is not shown, or moves what is; take it out"),
                arguments(
                        "{\"value\":null}",
                        ".value: expected true, false, a text that is not blank or a number, found null; leave out what is"
                                + " not known"),
                arguments(
                        "{\"value\":[1]}",
                        ".value: expected true, false, a text that is not blank or a number, found a list"),
                arguments(
                        "{\"from\":\"2022\"}",
                        ".from: expected a day of the calendar, such as \"2022-03-01\", found \"2022\""),
                arguments(
                        "{\"from\":\"0222-03-01\"}",
                        ".from: expected a day from 1850-01-01 to 2200-12-31, found \"0222-03-01\""),
                arguments(
                        "{\"to\":\"9999-12-31\"}",
                        ".to: expected a day from 1850-01-01 to 2200-12-31, found \"9999-12-31\""),
                arguments(
                        "{\"id\":\"A\",\"value\":1,\"citation\":\"x\",\"from\":\"2022-02-01\",\"to\":\"2022-01-31\"}",
                        ": it ends on 2022-01-31, before it begins on 2022-02-01"),
                arguments("{\"cite\":\"x\"}", ".cite: there is no such field"),
                arguments("{\"form\":\"2022-01-01\"}", ".form: there is no such field; did you mean from?"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void tells_what_is_wrong_with_a_setting(String entry, String message) {
        String json = "{\"version\":1,\"settings\":[" + entry + "]}";

        assertThatThrownBy(() -> SettingsJson.read("settings.json", new StringReader(json)))
                .isInstanceOf(PolicyException.class)
                .message()
                .satisfies(m -> assertThat(m.replaceFirst("^settings.json line 1, column \\d+: ", ""))
                        .isEqualTo("$.settings[0]" + message));
    }

    @Test
    void tells_what_is_wrong_with_the_file() {
        assertThatThrownBy(() -> SettingsJson.read("settings.json", new StringReader("{\"version\":1}")))
                .isInstanceOf(PolicyException.class)
                .hasMessage("settings.json line 1, column 1: $: the field 'settings' is missing");
        assertThatThrownBy(
                        () -> SettingsJson.read("settings.json", new StringReader("{\"version\":0,\"settings\":[]}")))
                .isInstanceOf(PolicyException.class)
                .hasMessage("settings.json line 1, column 12: $.version: expected version 1, found 0");
        assertThatThrownBy(() -> SettingsJson.read("settings.json", new StringReader("{\"setting\":[]}")))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "settings.json line 1, column 2: $.setting: there is no such field; did you mean settings?");
    }

    @Test
    void a_file_that_is_cut_at_any_character_is_refused() {
        for (int length = 0; length < FILE.strip().length(); length++) {
            String cut = FILE.substring(0, length);
            assertThatThrownBy(() -> SettingsJson.read("settings.json", new StringReader(cut)))
                    .as(cut)
                    .isInstanceOf(PolicyException.class);
        }
    }
}
