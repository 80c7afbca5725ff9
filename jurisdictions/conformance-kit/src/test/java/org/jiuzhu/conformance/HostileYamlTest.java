package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case files that are damaged or made to do harm give a {@link PolicyException} that says where, and nothing else. */
final class HostileYamlTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();

    private static final int ROUNDS = 500;

    private static final String FILE = """
            version: 1
            place: "410702"
            date: 2022-03-01
            standards:
              - { standard: minimum-living-allowance, amount: "600.00", source: invented }
            household: &family
              area: urban
              lowIncome: true
              members:
                - { id: a, employed: true, disabilityGrade: 2, incomes: [ { kind: wage, amount: 700, per: month } ] }
              authority: { careHomes: 3, consumerPriceRise: 0.03 }
            cases:
              - name: { zh: 甲, en: A }
                rule: N-1
                with: { "members[a].employed": false, area: rural }
                expect: { aid: { status: eligible, amount: 600.00 } }
            """;

    private static final List<String> VALUES = List.of(
            "1e99999999999",
            "-1e99999999999",
            "1e-99999999999",
            "1e2147483648",
            "9".repeat(3_000),
            "0.0000001",
            ".inf",
            "~",
            "\"\\uD800\"",
            "\"\\u202Ea\"",
            "\"a\\n\\e[2J\"",
            "\"a].b\"",
            "*family",
            "*nobody",
            "!!java.lang.Object {}",
            "[".repeat(3_000) + "]".repeat(3_000),
            "{".repeat(100),
            "x".repeat(20_000),
            "&x [*x]",
            "? {}",
            "%",
            "`",
            "\t");

    @ParameterizedTest
    @CsvSource({
        "1e99999999999, $.household.authority.careHomes",
        "-1e99999999999, $.household.authority.careHomes",
        "1e-99999999999, $.household.authority.careHomes"
    })
    void a_number_that_no_decimal_of_java_has_is_told_with_its_path(String number, String path) {
        assertThatThrownBy(() -> read(FILE.replace("careHomes: 3", "careHomes: " + number)))
                .isInstanceOf(PolicyException.class)
                .hasMessage("f.yaml line 11, column 27: " + path + ": expected a whole number from 0 to 10000, found "
                        + number);
        assertThatThrownBy(() -> read(FILE.replace("consumerPriceRise: 0.03", "consumerPriceRise: " + number)))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith(
                        "f.yaml line 11, column 49: $.household.authority.consumerPriceRise: expected ");
    }

    @ParameterizedTest
    @CsvSource({"49, false", "50, true", "60, true", "5000, true"})
    void references_do_not_get_round_the_limit_of_levels(int links, boolean refused) {
        StringBuilder yaml = new StringBuilder("- &a0 [ x ]\n");
        for (int i = 1; i < links; i++) {
            yaml.append("- &a").append(i).append(" [ *a").append(i - 1).append(" ]\n");
        }
        if (refused) {
            assertThatThrownBy(() -> YamlReader.read("f.yaml", bytes(yaml.toString())))
                    .isInstanceOf(PolicyException.class)
                    .hasMessageStartingWith("f.yaml line 50, column ")
                    .hasMessageEndingWith(": more than 50 levels are nested");
        } else {
            assertThatCode(() -> YamlReader.read("f.yaml", bytes(yaml.toString())))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void references_to_a_long_text_do_not_make_a_huge_one() {
        String yaml = "- &a " + "x".repeat(100_000) + "\n" + "- *a\n".repeat(100);

        assertThatThrownBy(() -> YamlReader.read("f.yaml", bytes(yaml)))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "f.yaml line 101, column 3: the file has more than 10000000 characters, written out; divide it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a value", "a byte", "a piece twice", "a line less", "an end"})
    void a_file_with_one_change_is_read_or_refused(String kind) {
        Random random = new Random(20221130);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            refused += isRefused(changed(kind, random)) ? 1 : 0;
        }
        assertThat(refused).isPositive();
    }

    private static byte[] changed(String kind, Random random) {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        return switch (kind) {
            case "a value" -> replaced(random).getBytes(StandardCharsets.UTF_8);
            case "a byte" -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
            }
            case "a piece twice" -> {
                int to = random.nextInt(FILE.length());
                int from = random.nextInt(to + 1);
                yield (FILE.substring(0, to) + FILE.substring(from)).getBytes(StandardCharsets.UTF_8);
            }
            case "a line less" ->
                FILE.replace(FILE.lines().toList().get(random.nextInt(16)) + "\n", "")
                        .getBytes(StandardCharsets.UTF_8);
            case "an end" ->
                FILE.substring(0, at * FILE.length() / bytes.length).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String replaced(Random random) {
        List<MatchResult> values = Pattern.compile("(?<=[:\\[-] )[^ ,\\n]+")
                .matcher(FILE)
                .results()
                .toList();
        MatchResult value = values.get(random.nextInt(values.size()));
        return FILE.substring(0, value.start())
                + VALUES.get(random.nextInt(VALUES.size()))
                + FILE.substring(value.end());
    }

    private static boolean isRefused(byte[] yaml) {
        try {
            CaseFile.read("f.yaml", new ByteArrayInputStream(yaml), ENGINE);
            return false;
        } catch (PolicyException e) {
            assertThat(e.getMessage()).startsWith("f.yaml");
            return true;
        }
    }

    private static void read(String yaml) {
        CaseFile.read("f.yaml", bytes(yaml), ENGINE);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
