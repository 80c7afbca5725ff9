package org.jiuzhu.benchmarks.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiuzhu.conformance.CaseFile;
import org.jiuzhu.conformance.ConformanceCase;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** A comparison is of use only if it finds what is otherwise, and nothing where nothing is. */
final class CompareTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final State TREE = State.ofThisProgram();

    @Test
    void the_working_tree_does_not_differ_from_itself() throws IOException {
        Findings findings = compared(State.ofThisProgram(), TREE, 64, 32);

        assertThat(findings.compared()).isEqualTo(64);
        assertThat(findings.groups()).isEmpty();
        assertThat(findings.lawDiffers()).isFalse();
        assertThat(findings.summary()).contains("64 equal", "minimum-living-allowance: ", " eligible ");
    }

    @Test
    void a_truth_that_is_otherwise_is_found_and_grouped() throws IOException {
        State other = changed("law", law -> law.replaceFirst("(?m)^(finding .*): not-met, ", "$1: met, "));

        Findings findings = compared(TREE, other, 64, 0);

        assertThat(findings.lawDiffers()).isTrue();
        assertThat(findings.groups()).isNotEmpty().allSatisfy(group -> {
            assertThat(group.layer()).isEqualTo("law");
            assertThat(group.kind()).startsWith("finding [").contains("not-met, ", "  →  met, ");
            assertThat(group.shown().before()).contains("]: not-met, ");
            assertThat(group.example().texts("case")).hasSize(1);
        });
        // one line of each case that was not refused, and fewer kinds than cases
        assertThat(findings.groups().stream().mapToInt(Findings.Group::lines).sum())
                .isGreaterThan(findings.groups().size());
    }

    @Test
    void an_amount_that_is_a_fen_more_is_found() throws IOException {
        State other = changed("law", law -> law.replaceFirst("(?m)^(part .*\\.\\.)([0-9]+) fen$", "$11$2 fen"));

        Findings findings = compared(TREE, other, 64, 0);

        assertThat(findings.groups())
                .isNotEmpty()
                .allSatisfy(
                        group -> assertThat(group.kind()).startsWith("part ").endsWith("#..# fen  →  #..# fen"));
    }

    @Test
    void words_that_are_otherwise_are_listed_and_do_not_fail() throws IOException {
        State other = changed("words", words -> words.replaceFirst("(?m)^(question en .*)\\?$", "$1!"));

        Findings findings = compared(TREE, other, 64, 0);

        assertThat(findings.groups()).isNotEmpty().allSatisfy(group -> {
            assertThat(group.layer()).isEqualTo("words");
            assertThat(group.kind()).startsWith("question en [");
        });
        assertThat(findings.lawDiffers()).isFalse();
    }

    @Test
    void a_bare_decision_that_is_not_as_assessed_fails_even_where_the_oracle_has_the_same() throws IOException {
        State both = changed("law", law -> law + "disagrees: decide: not as assessed\n");

        Findings findings = compared(both, both, 64, 0);

        assertThat(findings.lawDiffers()).isTrue();
        assertThat(findings.groups()).singleElement().satisfies(group -> {
            assertThat(group.kind()).contains("not as assessed");
            assertThat(group.inputs()).isEqualTo(64);
        });
    }

    @Test
    void lines_in_another_order_are_a_difference() {
        assertThat(Difference.between("a: 1\nb: 2\nc: 3\n", "a: 1\nc: 3\nb: 2\n"))
                .containsExactly(new Difference("order: b: 2", "order: c: 3"));
    }

    @Test
    void a_line_more_and_a_line_less_are_differences_of_their_own() {
        assertThat(Difference.between("a [x]: 1\nb: 2\n", "b: 2\nc: 3\n"))
                .containsExactly(new Difference("a [x]: 1", ""), new Difference("", "c: 3"));
    }

    @Test
    void numbers_and_ids_do_not_make_another_kind() {
        Difference one = new Difference("missing [dibao household.members[p1], XX-2-4.4]: 7 a", "");
        Difference other = new Difference("missing [dibao household.members[b], XX-1-4.12]: 12 a", "");

        assertThat(one.kind()).isEqualTo(other.kind()).contains("missing [dibao household.members[*], XX-#-#");
    }

    @Test
    void what_contradicts_itself_is_refused_in_law_and_says_why_in_words() {
        String json = "{\"version\": 1, \"place\": \"410700\", \"date\": \"2022-03-01\", \"household\":"
                + " {\"members\": [{\"id\": \"a\", \"birthDate\": \"2022-03-02\"}]}}";

        Map<String, String> dump =
                TREE.apply(Input.ofCase("late", json, List.of(), List.of()).asked());

        assertThat(dump.get("law")).isEqualTo("refused: case\n");
        assertThat(dump.get("words")).contains("household.members[a].birthDate", "2022-03-01");
    }

    /** Settings, standards and facts go through text; none may get lost on the way. */
    @Test
    void the_cases_of_places_are_asked_as_the_contract_asks_them() throws IOException {
        PolicyEngine engine = PolicyEngine.load();
        List<Input> inputs = new KnownCases(ROOT, engine).all();
        int compared = 0;
        for (Path file : KnownCases.filesOfCases(ROOT)) {
            for (ConformanceCase of : read(file, engine)) {
                Input input = inputs.get(compared++);
                assertThat(input.name()).isEqualTo(of.file() + ":" + of.line());
                if (compared % 200 == 0) {
                    assertThat(TREE.apply(input.asked()).getOrDefault("law", ""))
                            .as(input.name())
                            .contains(expected(of, engine));
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void standards_are_the_same_after_they_were_text() {
        List<StandardTable> tables = PolicyEngine.load().jurisdictions().stream()
                .flatMap(j -> j.standards().stream())
                .toList();

        assertThat(tables)
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(StandardTable.read(table.name(), new StringReader(Texts.standards(table))))
                                .isEqualTo(table));
    }

    private static List<ConformanceCase> read(Path file, PolicyEngine engine) throws IOException {
        return CaseFile.read(ROOT.relativize(file).toString(), file, engine);
    }

    private static List<String> expected(ConformanceCase of, PolicyEngine engine) {
        try {
            Assessment assessment = of.engine(engine).assess(of.input());
            return List.of(
                    "receipt [settings]: " + assessment.receipt().settings() + "\n",
                    "receipt [input]: " + assessment.receipt().input() + "\n");
        } catch (PolicyException e) {
            return List.of("refused: ");
        }
    }

    private static Findings compared(State oracle, State tree, int households, int traceEvery) throws IOException {
        Options options = new Options(
                ROOT, ROOT, Optional.empty(), Optional.of("households"), households, 600, 649, traceEvery, 2);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Compare(oracle, tree, options, nowhere).run();
    }

    private static State changed(String layer, UnaryOperator<String> change) {
        return asked -> {
            Map<String, String> answer = TREE.apply(asked);
            return asked.containsKey("names")
                    ? answer
                    : ImmutableMap.<String, String>builder()
                            .putAll(answer)
                            .put(layer, change.apply(answer.getOrDefault(layer, "")))
                            .buildKeepingLast();
        };
    }
}
