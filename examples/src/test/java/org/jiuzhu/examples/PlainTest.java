package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that stands in a file or its name writes a line of its own, moves the cursor or turns the direction on a terminal. */
final class PlainTest {

    private static final String IN_WORK = Run.sample("xinxiang-dibao-in-work");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "10, \\u000A",
        "13, \\u000D",
        "27, \\u001B",
        "0, \\u0000",
        "127, \\u007F",
        "133, \\u0085",
        "8206, \\u200E",
        "8232, \\u2028",
        "8238, \\u202E",
        "8294, \\u2066",
        "65279, \\uFEFF",
        "55357, \\uD83D",
        "917505, \\uDB40\\uDC01",
    })
    void what_is_not_shown_is_shown_as_its_escape(int character, String escape) {
        assertThat(Plain.of("甲" + Character.toString(character) + "b")).isEqualTo("甲" + escape + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "合格 ✓ “a” – 1,000.00元", "𠀀", "\\u000A"})
    void all_else_stays(String text) {
        assertThat(Plain.of(text)).isEqualTo(text);
    }

    @Test
    void an_explanation_stays_as_many_lines_as_it_has_nodes() {
        Explanation forged = Explanation.builder()
                .operator(Operator.OPEN_TERM)
                .label(Label.of("甲\n✓ 乙", "a\n✓ b"))
                .citation("notice\r✓")
                .value(Label.of("1\u001B[2J", "1\u001B[2J"))
                .addPart(Explanation.builder()
                        .operator(Operator.FACT)
                        .label(Label.of("丙\u202E", "c\u202E"))
                        .build())
                .build();

        assertThat(Plain.of(forged).render(Language.EN))
                .isEqualTo("· a\\u000A✓ b: 1\\u001B[2J  〔notice\\u000D✓〕\n  · c\\u202E\n");
    }

    @Test
    void a_name_in_a_case_file_stays_within_the_line_of_its_error() throws IOException {
        Path forged = Files.writeString(
                folder.resolve("case.json"),
                "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"household\":{},"
                        + "\"discretion\":{\"X\\nassess: all well\\u001b[2J\\u202e\":true}}",
                UTF_8);
        Run run = Run.of(forged.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("X\\u000Aassess: all well\\u001B[2J\\u202E")
                .doesNotContain("\u001B", "\u202E");
    }

    @Test
    void the_name_of_a_file_stays_within_its_line() throws IOException {
        Path forged = Files.copy(Path.of(IN_WORK), folder.resolve("a\n✓ b\u202E.json"));
        Run run = Run.of("--colour", forged.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().findFirst().orElseThrow()).contains("a\\u000A✓ b\\u202E.json");
        assertThat(Run.of(folder.resolve("no\nsuch").toString()).err())
                .isEqualTo("assess: " + folder + "/no\\u000Asuch: there is no such file\n");
    }

    @Test
    void a_wrong_option_stays_within_its_line() {
        assertThat(Run.of("--lang", "zh\nassess: fine").err()).contains("zh\\u000Aassess: fine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "a].incomes[b", "\\u202ea", "a\\u001b[31m"})
    void an_id_of_that_kind_is_refused(String id) throws IOException {
        Path forged = Files.writeString(
                folder.resolve("case.json"),
                "{\"version\":1,\"place\":\"360400\",\"date\":\"2016-03-01\",\"household\":{\"members\":[{\"id\":\""
                        + id + "\"}]}}",
                UTF_8);
        Run run = Run.of(forged.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("$.household.members[0].id: an id of member has letters and digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"authority\":{\"careHomes\":1e99999999999}",
                "\"authority\":{\"consumerPriceRise\":1e99999999999}",
                "\"members\":[{\"id\":\"a\",\"refusedWork\":-1e99999999999}]"
            })
    void a_number_that_nothing_holds_leaves_the_next_file_alone(String household) throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                "{\"version\":1,\"place\":\"370725\",\"date\":\"2022-03-01\",\"household\":{" + household + "}}",
                UTF_8);
        Run run = Run.of(bad.toString(), IN_WORK);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("$.household.").contains("1e99999999999").hasLineCount(1);
        assertThat(run.out()).contains("390.00–579.00");
    }
}
