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
                          months            decided     right               paid
                          2022-03           –           0.00                0.00
                          2022-04/2022-07   579.00      279.00              579.00      differs: decide anew
                            for a fact has changed from 2022-04-01 (found out later, known on 2022-06-15)
                            more than is right by 300.00: no text says
                            before a cut or an end: Who cuts or ends the allowance tells the family and says why (民发
                              〔2021〕57号 §32)
                          2022-08           279.00      279.00              279.00
                          2022-09           279.00      279.00              0.00        not paid yet 279.00
                        """).contains("""
                          2022-03: eligible, allowance: 579.00 yuan a month; by 国务院令第649号 §9 (N649-9.1); 民发〔2021〕
                            57号 §23 (N57-23.1); 新办〔2021〕20号 一（一） (XX-1-1.7)
                          2022-04/2022-09: eligible, allowance: 279.00 yuan a month; by 国务院令第649号 §9 (N649-9.1); 民发
                        """);
    }

    @Test
    void in_may_nobody_knew() {
        assertThat(sample("2022-05-31", "zh").out())
                .contains("  2022-04/2022-05   579.00      579.00              579.00\n")
                .doesNotContain("279.00")
                .contains("最低生活保障 · 家庭：保障金（元/月）");
    }

    private static Run raised(String history, String months, String known) {
        return run(
                "histories/" + history,
                "--months",
                months,
                "--known",
                known,
                "--lang",
                "en",
                "--standards",
                "histories/raised.csv");
    }

    @Test
    void a_raise_that_is_published_late_is_a_reason_to_decide_anew_once_it_is_known() {
        // 3 x 630.00 = 1890.00, 3 x 660.00 = 1980.00
        assertThat(raised("xinxiang-raised.json", "2022-01/2022-07", "2022-06-30")
                        .out())
                .contains("""
                          2022-01           –           0.00                0.00
                          2022-02/2022-05   1890.00     1980.00             1890.00     differs: decide anew
                            for a published standard begins or ends from 2022-01-01 (made known later)
                            less than is right by 90.00
                          2022-06           1980.00     1980.00             1980.00
                          2022-07           1980.00     1980.00             0.00        not paid yet 1980.00
                            less than is right by 1980.00
                        """);
        assertThat(raised("xinxiang-raised.json", "2022-01/2022-04", "2022-04-30")
                        .out())
                .contains("""
                          2022-01           –           0.00                0.00
                          2022-02/2022-04   1890.00     1890.00             1890.00
                        """);
    }

    @Test
    void a_yearly_standard_that_is_known_after_the_roll_was_closed_leaves_two_months_to_decide_anew() {
        // 2 x 6804.00 / 12 - 300.00 = 834.00, 2 x 7212.00 / 12 - 300.00 = 902.00
        assertThat(raised("zhijin-raised.json", "2025-01/2025-06", "2025-06-30").out())
                .contains("""
                          2025-01/2025-03   834.00      834.00              834.00
                          2025-04/2025-05   834.00      902.00              834.00      differs: decide anew
                            for a published standard begins or ends from 2025-04-01 (made known later)
                            less than is right by 68.00
                          2025-06           902.00      902.00              902.00
                        """);
        assertThat(raised("zhijin-raised.json", "2025-01/2025-05", "2025-05-08").out())
                .contains("  2025-01/2025-04   834.00      834.00              834.00\n")
                .doesNotContain("902.00");
    }

    @Test
    void what_came_back_is_unpaid_and_each_programme_begins_with_its_own_month() {
        Run run = run(
                "histories/changle-month-of-application.json",
                "--months=2026-02/2026-06",
                "--known=2026-06-30",
                "--standards=cases/standards.csv",
                "--lang=en");
        // 165.00 each, from March on; 100.00 from May on
        assertThat(run.out()).contains("""
                          2026-02           –           0.00                0.00
                          2026-03/2026-06   165.00      165.00              165.00

                        nursing subsidy for severely disabled people · member a: subsidy (yuan a month)
                        """).contains("""
                          2026-03           165.00      165.00              165.00
                          2026-04           165.00      165.00              0.00        unpaid 165.00
                            less than is right by 165.00
                          2026-05/2026-06   165.00      165.00              165.00
                        """).contains("""
                          2026-02/2026-04   –           0.00                0.00
                          2026-05/2026-06   100.00      100.00              100.00
                        """);
    }

    @Test
    void as_json_it_has_lines_reasons_changes_and_what_is_due() {
        Run run = run(
                SAMPLE.toString(),
                "--months",
                "2022-03/2022-09",
                "--known",
                "2022-08-31",
                "--standards",
                "cases/standards.csv",
                "--settings",
                "histories/work-cost.json",
                "--json");
        assertThat(run.out()).startsWith("{\n  \"version\": 1,\n");
        String flat = run.out().replaceAll("\\s+", "");
        assertThat(flat)
                .contains(
                        "\"first\":\"2022-04\",\"last\":\"2022-07\",\"decided\":{\"least\":\"579.00\",\"most\":\"579.00\"},"
                                + "\"right\":{\"least\":\"279.00\",\"most\":\"279.00\"},\"paid\":{\"least\":\"579.00\",\"most\":\"579.00\"},"
                                + "\"computed\":{\"least\":\"279.00\",\"most\":\"279.00\"},"
                                + "\"unpaid\":\"0.00\",\"overpaid\":\"0.00\",\"short\":{\"least\":\"0.00\",\"most\":\"0.00\"},"
                                + "\"over\":{\"least\":\"300.00\",\"most\":\"300.00\"},\"toBeDecidedAnew\":true")
                .contains(
                        "\"noticed\":{\"code\":\"found-out\"", "\"basis\":{\"code\":\"silent\"", "\"id\":\"N57-32.1\"")
                .contains(
                        "\"spells\":[{\"first\":\"2022-03-01\",\"last\":\"2022-03-31\",\"status\":{\"code\":\"eligible\"")
                .contains("\"id\":\"XX-1-1.7\"")
                .contains("\"lookedUpTo\":\"2023-08-31\"")
                .contains("\"kind\":{\"code\":\"review\"");
        // of the supplement nothing is known: no upper end
        assertThat(flat).contains("\"computed\":{\"least\":\"0.00\"},");
    }

    @Test
    void a_picture_is_written_beside_the_table() throws IOException {
        Path file = folder.resolve("months.svg");
        String[] asked = {
            SAMPLE.toString(), "--months", "2022-03/2022-09", "--known", "2022-08-31", "--svg", file.toString()
        };
        assertThat(run(asked).out()).contains("最低生活保障 · 家庭：保障金（元/月）");
        assertThat(Files.readString(file)).startsWith("<svg ").contains("width=\"900\"");
        assertThat(run(asked[0], asked[1], asked[2], asked[3], asked[4], asked[5], asked[6], "--width", "319")
                        .err())
                .contains("at least 320 pixels");
        assertThat(run(asked[0], asked[1], asked[2], asked[3], asked[4], "--svg", folder.toString())
                        .err())
                .contains("cannot be written");
        assertThat(run("--help").out()).contains("--svg=FILE", "--json", "--width=PIXELS");
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
