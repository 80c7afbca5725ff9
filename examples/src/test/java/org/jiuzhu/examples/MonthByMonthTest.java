package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a history, and what is wrong with one. */
final class MonthByMonthTest {

    private static final Path SAMPLE = Path.of("histories", "xinxiang-found-out.json");

    @TempDir
    private Path folder = Path.of("");

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toOut = new PrintStream(out, true, UTF_8);
        PrintStream toErr = new PrintStream(err, true, UTF_8);
        int exit = Shell.run(new MonthByMonth(toOut), toOut, toErr, arguments);
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static Run sample(String known, String language) {
        return run(
                SAMPLE.toString(),
                "--months",
                "2022-03/2022-09",
                "--known",
                known,
                "--lang",
                language,
                "--standards",
                "cases/standards.csv",
                "--settings",
                "histories/work-cost.json");
    }

    @Test
    void the_sample_shows_what_a_check_in_june_found() {
        // 3 x 630.00 - (1500.00 - 189.00) = 579.00, and with a wage of 1800.00 279.00
        assertThat(sample("2022-08-31", "en").out()).contains("""
                        minimum living allowance · household: allowance (yuan a month)
                          months            decided     computed            paid
                          2022-03           –           579.00              0.00
                          2022-04/2022-07   579.00      279.00              579.00      differs: decide anew
                          2022-08           279.00      279.00              279.00
                          2022-09           279.00      279.00              0.00        not paid yet 279.00
                        """).contains("""
                          from 2022-03-01: eligible, allowance: 579.00 yuan a month
                          from 2022-04-01: eligible, allowance: 279.00 yuan a month
                          to 2022-09-30
                        """);
    }

    @Test
    void in_may_nobody_knew() {
        assertThat(sample("2022-05-31", "zh").out())
                .contains("  2022-04/2022-05   579.00      579.00              579.00\n")
                .doesNotContain("279.00")
                .contains("最低生活保障 · 家庭：保障金（元/月）");
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        for (String language : new String[] {"zh", "en"}) {
            assertThat(sample("2022-08-31", language).out().lines())
                    .allSatisfy(l -> assertThat(Wrapping.width(l)).isLessThanOrEqualTo(Wrapping.COLUMNS));
        }
    }

    private Run broken(String from, String to) throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, Files.readString(SAMPLE).replace(from, to));
        return run(file.toString(), "--months", "2022-03", "--known", "2022-05-31");
    }

    @Test
    void what_is_wrong_with_a_history_is_said_with_its_path() throws IOException {
        assertThat(broken("\"granted\"", "\"given\"").err())
                .contains("decisions[0].kind")
                .contains("expected one of granted, adjusted, ended, found \"given\"");
        assertThat(broken("\"month\": \"2022-05\"", "\"month\": \"2022-13\"").err())
                .contains("payments[1].month")
                .contains("expected a month");
        assertThat(broken("\"member\": {\"id\": \"a\"", "\"member\": {\"id\": \"z\"")
                        .err())
                .contains("the member z, whom no statement on the household has");
        assertThat(broken("\"known\": \"2022-06-15\"", "\"known\": \"2022-06-31\"")
                        .err())
                .contains("statements[1].known");
        assertThat(broken("\"part\": \"allowance\"", "\"part\": \"alowance\"").err())
                .contains("did you mean")
                .contains("allowance");
        assertThat(broken("\"from\": \"2022-04-01\", ", "\"from\": \"2022-04-01\", \"to\": \"2022-03-31\", ")
                        .err())
                .contains("statements[1]")
                .contains("it ends on 2022-03-31, before it begins on 2022-04-01");
        assertThat(broken("\"member\": {", "\"household\": {}, \"member\": {").err())
                .contains("and not both");
    }

    @Test
    void a_month_and_a_day_are_asked_for() {
        Run run = run(SAMPLE.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("months: ").contains("--months").contains("months --help");
        assertThat(run(SAMPLE.toString(), "--months", "2022-13", "--known", "2022-05-31")
                        .err())
                .contains("expected 2022-01 or");
    }
}
