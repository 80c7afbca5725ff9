package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed is no wider than a terminal. */
final class WrappingTest {

    @Test
    void a_line_as_wide_as_a_terminal_stays_one() {
        assertThat(Wrapping.of("  ", "    ", "低".repeat(49))).isEqualTo("  " + "低".repeat(49));
    }

    @Test
    void one_character_more_goes_on_in_the_next() {
        assertThat(Wrapping.of("  ", "    ", "低".repeat(50))).isEqualTo("  " + "低".repeat(49) + "\n    低");
    }

    @Test
    void no_line_begins_with_a_comma() {
        assertThat(Wrapping.of("", "", "低".repeat(50) + "，保")).isEqualTo("低".repeat(49) + "\n低，保");
    }

    @Test
    void english_breaks_between_words_and_not_within_the_number_of_a_clause() {
        String words = "x".repeat(90);
        assertThat(Wrapping.of("", "  ", words + " (XX-2-4.4, N57-23.1)"))
                .isEqualTo(words + "\n  (XX-2-4.4, N57-23.1)");
    }

    @Test
    void colours_take_no_room_and_lose_no_letter() {
        Ink ink = new Ink(true);
        String words = ink.red("x".repeat(60)) + " " + ink.bold("y".repeat(39));
        assertThat(Wrapping.of("", "  ", words)).isEqualTo(words);
        assertThat(Wrapping.of("", "  ", words + ink.faint(" z"))).isEqualTo(words + "\u001B[2m\n  z\u001B[0m");
    }

    @Test
    void a_word_that_is_too_long_is_not_cut() {
        assertThat(Wrapping.of("", "  ", "a " + "x".repeat(120))).isEqualTo("a\n  " + "x".repeat(120));
        assertThat(Wrapping.of("", "  ", "x".repeat(120))).isEqualTo("x".repeat(120));
    }

    static Stream<Path> samples() {
        return Inputs.casesIn(Path.of("cases")).stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_line_of_a_sample_is_wider_in_either_language_with_the_reasons_in_full(Path sample) {
        for (String language : List.of("zh", "en")) {
            assertThat(wide(Run.of("--lang", language, "--explain", sample.toString())
                            .out()))
                    .as(language)
                    .isEmpty();
        }
    }

    private static ImmutableList<String> wide(String page) {
        return page.lines().filter(l -> Wrapping.width(l) > Wrapping.COLUMNS).collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void people_read_no_path_of_the_model(Path sample) {
        for (String language : List.of("zh", "en")) {
            assertThat(Run.of("--lang", language, sample.toString()).out())
                    .doesNotContain("household.")
                    .doesNotContain("members[")
                    .doesNotContainPattern("[0-9]#[a-z]");
        }
    }

    @Test
    void neither_do_they_if_all_programmes_are_asked_for() {
        for (String sample : List.of("changle-disabled-and-old", "xinxiang-typical")) {
            String page =
                    Run.of("--lang", "en", "--ask", "all", Run.sample(sample)).out();
            assertThat(wide(page)).isEmpty();
            assertThat(page).doesNotContain("household.").doesNotContainPattern("[0-9]#[a-z]");
        }
    }
}
