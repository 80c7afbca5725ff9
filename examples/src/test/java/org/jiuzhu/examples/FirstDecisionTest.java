package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        String decision = between(readme, "<!-- FirstDecision -->", "<!-- end -->");
        assertThat(block(decision, "java")).isEqualTo(snippet());
        assertThat(block(decision, "text")).isEqualTo(printed());
    }

    @Test
    void the_readme_shows_what_it_imports() throws IOException {
        String imports = between(Files.readString(README), "<!-- FirstDecision imports -->", "<!-- end imports -->");
        // the logger is no part of what is shown
        assertThat(block(imports, "java").lines().filter(l -> !l.isEmpty()))
                .containsExactlyElementsOf(Files.readAllLines(SOURCE).stream()
                        .filter(l -> l.startsWith("import ") && !l.startsWith("import java.util.logging."))
                        .toList());
    }

    @Test
    void the_readme_names_the_coordinates_of_this_build() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        String version = between(pom, "<version>", "</version>");
        String readme = Files.readString(README);
        assertThat(readme)
                .contains("<groupId>org.jiuzhu</groupId><artifactId>jiuzhu</artifactId><version>" + version
                        + "</version>");
        Matcher artifact = Pattern.compile("<groupId>org.jiuzhu</groupId><artifactId>([a-z-]+)</artifactId><")
                .matcher(readme);
        while (artifact.find()) {
            assertThat(pom).contains("<artifactId>" + artifact.group(1) + "</artifactId>");
        }
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

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    // what stands in fences of a language
    private static String block(String text, String language) {
        String fence = "```" + language + "\n";
        int begin = text.indexOf(fence) + fence.length();
        return text.substring(begin, text.indexOf("```\n", begin));
    }
}
