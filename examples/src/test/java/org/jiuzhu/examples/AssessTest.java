package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssessTest {

    private static final String IN_WORK = Run.sample("xinxiang-dibao-in-work");
    private static final String NOTHING_KNOWN = Run.sample("tunxi-nothing-known");

    @TempDir
    Path folder;

    @Test
    void assesses_the_samples_in_the_order_of_their_names_if_no_file_is_named() {
        Run run = Run.of("--samples", "cases");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> headings = headings(run.out());
        assertThat(headings)
                .contains(
                        "昌乐县（370725）  2021-11-15  cases/changle-serious-illness.json",
                        "新乡市（410700）  2026-09-10  cases/xinxiang-student.json");
        assertThat(headings.stream().map(h -> h.substring(h.lastIndexOf(' ') + 1)))
                .containsExactlyElementsOf(
                        Inputs.casesIn(Run.CASES).stream().map(Path::toString).toList());
    }

    @Test
    void assesses_files_in_the_order_in_which_they_are_named() {
        assertThat(headings(Run.of("--lang", "en", IN_WORK, NOTHING_KNOWN).out()))
                .containsExactly(
                        "Xinxiang (410700)  2022-03-01  " + IN_WORK, "Tunxi (341002)  2023-09-28  " + NOTHING_KNOWN);
    }

    @Test
    void reads_standard_input_for_a_dash() throws IOException {
        Run run = Run.reading(Files.readString(Path.of(IN_WORK)), "-");
        assertThat(run.exit()).isZero();
        assertThat(headings(run.out())).containsExactly("新乡市（410700）  2022-03-01  stdin");
    }

    @Test
    void decides_for_the_day_that_is_asked_for() {
        assertThat(headings(Run.of("--date", "2024-06-30", IN_WORK).out()))
                .containsExactly("新乡市（410700）  2024-06-30  " + IN_WORK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --lang fr            | expected zh or en, not 'fr'
            --lang ZH            | expected zh or en, not 'ZH'
            --format xml         | expected text or json, not 'xml'
            --date 2022-02-30    | expected a day as 2022-03-01, not '2022-02-30'
            --langs zh           | --langs
            --standards none.csv | none.csv: there is no such file
            --ask rent           | there is no programme 'rent'; there are all, minimum-living-allowance
            --settings none.json | none.json: there is no such file
            --calendar none.csv  | none.csv: there is no such file
            - -                  | can be given once
            """)
    void says_what_is_wrong_with_the_usage(String arguments, String message) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("assess: ").contains(message).contains("--help");
    }

    @Test
    void says_of_each_bad_file_what_is_wrong_and_assesses_the_others() throws IOException {
        Path broken = write("broken.json", "{\"version\": 1,");
        Path unknownPlace =
                write("place.json", "{\"version\":1,\"place\":\"410799\",\"date\":\"2022-03-01\",\"household\":{}}");
        String missing = folder.resolve("missing.json").toString();
        Run run = Run.of(broken.toString(), missing, IN_WORK, unknownPlace.toString(), folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(headings(run.out())).containsExactly("新乡市（410700）  2022-03-01  " + IN_WORK);
        assertThat(run.err().lines())
                .hasSize(4)
                .satisfiesExactly(
                        l -> assertThat(l).startsWith("assess: " + broken).contains("line 1"),
                        l -> assertThat(l).isEqualTo("assess: " + missing + ": there is no such file"),
                        l -> assertThat(l).startsWith("assess: " + unknownPlace).contains("410799"),
                        l -> assertThat(l).startsWith("assess: " + folder).contains("cannot be read"));
    }

    @Test
    void fails_with_no_other_output_if_nothing_could_be_assessed() {
        Run run = Run.of("--format", "json", folder.resolve("missing.json").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("[]\n");
    }

    @Test
    void writes_one_json_array_of_all_cases_that_could_be_assessed() {
        Run run = Run.of(
                "--format", "json", IN_WORK, folder.resolve("missing.json").toString(), NOTHING_KNOWN);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("[\n{").endsWith("}\n]\n");
        assertThat(Pattern.compile("\"code\": \"(410700|341002)\"")
                        .matcher(run.out())
                        .results()
                        .map(r -> r.group(1)))
                .containsExactly("410700", "341002");
        assertThat(run.out()).doesNotContain("\"explanations\"");
        assertThat(Run.of("--format", "json", "--explain", IN_WORK).out()).contains("\"explanations\"");
    }

    // the ids of questions are repeated, their words are not: with them it was five times as much for a fifth of the
    // members
    @Test
    void of_as_many_members_as_there_can_be_each_question_is_written_once() throws IOException {
        String members = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> "{\"id\":\"m" + i + "\"}")
                .collect(Collectors.joining(","));
        Path crowd = write(
                "crowd.json",
                "{\"version\":1,\"place\":\"410700\",\"date\":\"2022-03-01\",\"household\":{\"members\":[" + members
                        + "]}}");
        String json = Run.of("--format", "json", crowd.toString()).out();
        assertThat(Pattern.compile("\"id\": \"household\\.members\\[m77]\\.employed\"")
                        .matcher(json)
                        .results())
                .hasSize(1);
        // each result names by id what it waits for, so the size grows with the square of the members; it was 35 MB
        assertThat(json.length()).isLessThan(40_000_000);
    }

    @Test
    void uses_a_setting_that_the_authority_gives() throws IOException {
        // with 30 % of 630.00 = 189.00 off the wages, 3 x 630.00 - (1500.00 - 189.00) = 579.00
        Path settings = write(
                "settings.json",
                "{\"version\":1,\"settings\":[{\"id\":\"XX-2-4.4\",\"value\":true,\"citation\":\"county notice\"}]}");
        assertThat(Run.of("--settings", settings.toString(), IN_WORK).out()).contains("保障金：579.00 元/月");
    }

    @Test
    void uses_the_first_of_the_tables_that_has_a_standard() throws IOException {
        Path first = standards("first.csv", "650.00");
        Path second = standards("second.csv", "700.00");
        // 3 x 650.00 - 1500.00 = 450.00, and 30 % of 650.00 = 195.00 more if the deduction is made
        assertThat(Run.of("--standards", first.toString(), "--standards", second.toString(), IN_WORK)
                        .out())
                .contains("保障金：450.00–645.00 元/月");
    }

    private Path calendar(String name, String more) throws IOException {
        return write(
                name,
                "date,kind,name_zh\n2097-01-01,holiday,元旦\n2097-05-01,holiday,劳动节\n2097-10-01,holiday,国庆节\n" + more);
    }

    @Test
    void counts_through_a_year_that_a_calendar_is_given_for() throws IOException {
        Path input = write(
                "late.json",
                "{\"version\":1,\"place\":\"410700\",\"date\":\"2097-10-07\","
                        + "\"household\":{\"application\":{\"acceptedOn\":\"2097-10-07\"}}}");
        Run without = Run.of(input.toString());
        assertThat(without.exit()).isZero();
        assertThat(without.out()).contains("有的期限算不出来：请提供2097年的工作日历").contains("●             启动家庭经济状况调查");
        assertThat(Run.of("--lang", "en", input.toString()).out())
                .contains("A day that is due cannot be counted: Give the working calendar of 2097");
        // three working days (57号 §15) from Monday, 7 October 2097: Thursday
        Path first = calendar("first.csv", "");
        assertThat(Run.of("--calendar", first.toString(), input.toString()).out())
                .contains("● 2097-10-10  启动家庭经济状况调查")
                .doesNotContain("有的期限算不出来");
        // with Tuesday off Friday; of two lists of the year the first that is named counts
        Path second = calendar("second.csv", "2097-10-08,holiday,国庆节\n");
        assertThat(Run.of("--calendar", first.toString(), "--calendar", second.toString(), input.toString())
                        .out())
                .contains("● 2097-10-10  启动家庭经济状况调查");
        assertThat(Run.of("--calendar", second.toString(), "--calendar", first.toString(), input.toString())
                        .out())
                .contains("● 2097-10-11  启动家庭经济状况调查");
    }

    @Test
    void says_what_is_wrong_with_a_calendar() throws IOException {
        Path wrong = calendar("wrong.csv", "2097-10-08,off,国庆节\n");
        Run run = Run.of("--calendar", wrong.toString(), IN_WORK);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("wrong.csv line 5: kind: expected holiday");
    }

    @Test
    void says_that_a_table_of_standards_has_to_be_utf_8() throws IOException {
        Path table = folder.resolve("gbk.csv");
        Files.write(table, "新乡市".getBytes(Charset.forName("GBK")));
        Run run = Run.of("--standards", table.toString(), IN_WORK);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("gbk.csv").contains("UTF-8");
    }

    @Test
    void refuses_a_setting_that_names_nothing_with_a_near_miss() throws IOException {
        Path settings = write(
                "settings.json",
                "{\"version\":1,\"settings\":[{\"id\":\"XX-2-44\",\"value\":true,\"citation\":\"county notice\"}]}");
        Run run = Run.of("--settings", settings.toString(), IN_WORK);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("XX-2-44").contains("XX-2-4.4");
    }

    @Test
    void shows_how_it_was_decided_if_asked() {
        assertThat(Run.of(IN_WORK).out()).doesNotContain("判断过程");
        assertThat(Run.of("--explain", IN_WORK).out()).contains("判断过程");
        assertThat(Run.of("--explain", "--lang", "en", IN_WORK).out()).contains("How it was decided");
    }

    @Test
    void says_when_to_look_again_if_asked() {
        // three months from 2022-06-01 are over on 2022-09-01, and who is above the standard has nothing to run on any
        // more
        String page = Run.of("--until", "2022-12-31", "--lang", "en", Run.sample("xinxiang-gradual-exit"))
                .out();
        assertThat(page)
                .contains("""
                        When to look again (up to 2022-12-31)
                          2022-09-01 (a day has come""")
                .containsPattern(
                        "(?s)minimum living allowance · household\n      before: runs on.*\n      then: not eligible\n");
        assertThat(Run.of("--until", "2022-08-31", "--lang", "en", Run.sample("xinxiang-gradual-exit"))
                        .out())
                .contains("When to look again (up to 2022-08-31)\n  nothing changes as long as no fact does\n");
    }

    @Test
    void refuses_to_look_ahead_to_a_day_that_is_over() {
        Run run = Run.of("--until", "2022-05-31", Run.sample("xinxiang-gradual-exit"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("the last day to look at is 2022-05-31");
    }

    @Test
    void colours_change_nothing_but_the_colour() {
        String plain = Run.of(IN_WORK).out();
        String coloured = Run.of("--colour", IN_WORK).out();
        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void prints_schema_versions_and_help() {
        assertThat(Run.of("--schema").out()).contains("json-schema.org").contains("\"worksWithoutFixedIncome\"");
        assertThat(Run.of("--version").out()).startsWith("jiuzhu ").contains("410700 新乡市");
        assertThat(Run.of("--help").out())
                .contains("--standards")
                .contains("默认 zh")
                .doesNotContain("--samples");
        assertThat(List.of(
                        Run.of("--schema").exit(),
                        Run.of("--version").exit(),
                        Run.of("--help").exit()))
                .containsOnly(0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private Path standards(String name, String amount) throws IOException {
        return write(
                name,
                "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en\n"
                        + "410700,test,minimum-living-allowance,,urban," + amount
                        + ",month,2022-01-01,2022-12-31,,exact,published,high,invented for this test,,\n");
    }

    private static List<String> headings(String text) {
        return Pattern.compile("^━━ (.*)$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }
}
