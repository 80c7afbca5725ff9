package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are changed in one place give a case or a {@link PolicyException} that says where, and nothing else. */
class MutatedFilesTest {

    private static final int ROUNDS = 300;

    private static final List<String> EXTREME = List.of(
            "1e99999999999",
            "-1e99999999999",
            "1e-99999999999",
            "1E+2147483648",
            "1e2147483647",
            "-0",
            "0e0",
            "9223372036854775808",
            "-9223372036854775809",
            "0.00000000000000000000000000000001",
            "9".repeat(90),
            "9".repeat(2_000),
            "NaN",
            "Infinity",
            "0x10",
            "1_000",
            "６５０");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a].incomes[b",
            "\\u0000",
            "\\u001b[2J",
            "\\u202e",
            "\\ud800",
            "０",
            "2022-02-30",
            "+999999999-12-31",
            "-0001-01-01",
            "1e99999999999",
            "x".repeat(20_000));

    /** The file with one change of a kind. */
    private static String changed(String kind, String json, Random random) {
        return switch (kind) {
            case "another number" -> replaced(json, random, "-?[0-9]+(\\.[0-9]+)?", any(EXTREME, random));
            case "a number for a value" -> replaced(json, random, "true|false|\"[^\"]*\"", any(EXTREME, random));
            case "another text" -> replaced(json, random, "\"[^\"]*\"", '"' + any(TEXTS, random) + '"');
            case "a field twice" -> {
                MatchResult field = found(json, random, "\"[A-Za-z]+\": (true|false|\"[^\"]*\")");
                yield json.substring(0, field.start()) + field.group() + ", " + json.substring(field.start());
            }
            case "nested lists" -> {
                MatchResult value = found(json, random, "true|false|\"[^\"]*\"(?!:)");
                int deep = 1 + random.nextInt(2_000);
                yield json.substring(0, value.start())
                        + "[".repeat(deep)
                        + value.group()
                        + "]".repeat(deep)
                        + json.substring(value.end());
            }
            case "another character" -> {
                int at = random.nextInt(json.length());
                yield json.substring(0, at) + (char) random.nextInt(0x10000) + json.substring(at + 1);
            }
            case "a piece twice" -> {
                int at = random.nextInt(json.length());
                int to = random.nextInt(json.length());
                yield json.substring(0, at) + json.substring(Math.min(at, to), Math.max(at, to)) + json.substring(at);
            }
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String replaced(String json, Random random, String pattern, String by) {
        MatchResult at = found(json, random, pattern);
        return json.substring(0, at.start()) + by + json.substring(at.end());
    }

    private static MatchResult found(String json, Random random, String pattern) {
        return any(Pattern.compile(pattern).matcher(json).results().toList(), random);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another number",
                "a number for a value",
                "another text",
                "a field twice",
                "nested lists",
                "another character",
                "a piece twice"
            })
    void a_case_with_one_change_is_read_or_refused(String kind) {
        String json = Samples.write(Samples.everything(Vocabulary.of(Samples.engine())));
        Random random = new Random(20221130);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            refused += isRefused(changed(kind, json, random)) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private static boolean isRefused(String json) {
        try {
            Samples.read(json);
            return false;
        } catch (PolicyException e) {
            assertThat(e.getMessage()).startsWith("case.json line ").doesNotContain("\n", "\r", "\u001B");
            return true;
        }
    }

    @Test
    void a_case_has_no_more_members_than_it_may() {
        assertThat(Samples.read(crowd(100)).household()).isNotNull();
        assertThat(isRefused(crowd(101))).isTrue();
        assertThat(isRefused(crowd(10_000))).isTrue();
    }

    private static String crowd(int size) {
        StringBuilder members = new StringBuilder("\"members\":[{\"id\":\"1\"}");
        for (int i = 2; i <= size; i++) {
            members.append(",{\"id\":\"").append(i).append("\"}");
        }
        return Samples.withHousehold(members.append(']').toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets", "dwellings", "events", "awards"})
    void a_list_has_no_more_entries_than_it_may(String list) {
        String thousand = "{}" + ",{}".repeat(999);

        assertThat(isRefused(Samples.withHousehold("\"" + list + "\":[" + thousand + "]")))
                .isFalse();
        assertThat(isRefused(Samples.withHousehold("\"" + list + "\":[" + thousand + ",{}]")))
                .isTrue();
    }
}
