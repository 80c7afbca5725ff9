package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FirstDecisionTest {

    private static final Path SOURCE =
            Path.of("src", "main", "java", "org", "jiuzhu", "examples", "FirstDecision.java");

    private static final Path README = Path.of("..", "README.md");

    @Test
    void prints_status_amount_and_questions() {
        // nobody in the household has any income: 1 × 630.00 − 0.00 = 630.00; what is left to ask is about supplements
        assertThat(printed().lines())
                .startsWith("ELIGIBLE: CNY 630.00")
                .anyMatch(l -> l.contains("date of birth (member a)"));
    }

    @Test
    void the_readme_shows_this_program_and_what_it_prints() throws IOException {
        String readme = Files.readString(README);
        assertThat(block(readme, "java")).isEqualTo(snippet());
        assertThat(block(readme, "text")).isEqualTo(printed());
    }

    private static String printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, UTF_8));
        try {
            FirstDecision.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8);
    }

    private static String snippet() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        return lines
                .subList(lines.indexOf("        // README begins") + 1, lines.indexOf("        // README ends"))
                .stream()
                .map(l -> l.replaceFirst("^ {8}", "") + "\n")
                .reduce("", String::concat);
    }

    // what stands in fences of a language after the marker that names the program
    private static String block(String readme, String language) {
        String marked = readme.substring(readme.indexOf("<!-- FirstDecision -->"), readme.indexOf("<!-- end -->"));
        String fence = "```" + language + "\n";
        int begin = marked.indexOf(fence) + fence.length();
        return marked.substring(begin, marked.indexOf("```\n", begin));
    }
}
