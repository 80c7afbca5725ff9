package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the samples print: whole pages, and the figures and dates in them worked out by hand. */
final class ReportTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "org", "jiuzhu", "examples");

    @ParameterizedTest
    @CsvSource({
        "xinxiang-dibao-in-work, zh",
        "xinxiang-dibao-in-work, en",
        "tunxi-serious-illness, zh",
        "tunxi-serious-illness, en"
    })
    void a_sample_reads_as_its_page(String sample, String language) throws IOException {
        // which versions and digests a result was made of is not what a page is about
        String printed =
                Run.of("--lang", language, Run.sample(sample)).out().replaceAll("(?ms)^(凭据：|receipt: ).*", "$1…\n");
        Path actual = Path.of("target", sample + "." + language + ".txt");
        Files.writeString(actual, printed);
        assertThat(printed)
                .as("if the change is meant, read %s and let it replace the page in %s", actual, PAGES)
                .isEqualTo(Files.readString(PAGES.resolve(actual.getFileName())));
    }

    @Test
    void an_amount_is_a_range_while_the_deduction_is_for_the_authority_to_say() {
        // 3 x 630.00 - 1500.00 = 390.00; with 30 % of 630.00 = 189.00 off the wages 579.00
        assertThat(zh("xinxiang-dibao-in-work"))
                .contains("✓ 最低生活保障 · 家庭：符合条件")
                .contains("保障金：390.00–579.00 元/月")
                .contains("XX-2-4.4")
                .contains("每 12 个月核查一次，下次最迟 2022-08-20");
    }

    @Test
    void a_refusal_says_how_far_apart_and_that_the_allowance_runs_on() {
        // (2400.00 - 189.00) / 3 = 737.00: 107.00 above 630.00, and at most 1.5 x 630.00 = 945.00
        assertThat(zh("xinxiang-gradual-exit"))
                .contains("↻ 最低生活保障 · 家庭：进入渐退期")
                .contains("渐退期：3 个月，自 2022-06-01 起，至 2022-08-31 止（XX-2-4.5）")
                .contains("渐退期保障金：数额待定")
                .contains("737.00元 ≥ 630.00元（相差107.00元）")
                .contains("737.00元 ≤ 945.00元");
    }

    @Test
    void a_band_has_both_ends() {
        // 2 and 10 times 788.00; who qualifies is for the nation to say, whose line of income is not published
        assertThat(zh("tunxi-serious-illness")).contains("? 临时救助 · 家庭：待定").contains("重特大疾病：1576.00–7880.00 元");
    }

    @Test
    void days_are_counted_on_the_working_calendar() {
        // accepted on 2023-09-28, before a holiday to 10-06; the weekend of 10-07 and 10-08 is worked. The third
        // working
        // day is 10-09; 13 October is the 7th, 20 October the 12th, 27 October the 17th, and 1 November the 20th
        assertThat(zh("tunxi-serious-illness"))
                .contains("● 2023-10-09  启动家庭经济状况调查")
                .contains("● 2023-11-01  审核确认");
    }

    @Test
    void a_person_without_anybody_is_supported_at_the_rural_standard() {
        assertThat(zh("xinxiang-extreme-poverty"))
                .contains("✓ 特困人员救助供养 · 成员 a：符合条件")
                .contains("基本生活费：572.00 元/月")
                .contains("照料护理费：数额待定")
                .contains("特困人员半护理标准 (dispersed)未公布");
    }

    @Test
    void where_nothing_is_known_what_changes_most_is_asked_first() {
        assertThat(zh("tunxi-nothing-known"))
                .contains("1. 家庭有哪些成员（没有请写明没有）？（影响 3 项结果）")
                .doesNotContain("✓ 最低")
                .doesNotContain("✗");
    }

    static Stream<Path> samples() {
        return Inputs.casesIn(Run.CASES).stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_thing_that_is_given_names_its_clause(Path sample) {
        String page = Run.of("--ask", "all", sample.toString()).out().replaceAll("\n    (?=\\S)", "");
        ImmutableList<String> given = Pattern.compile("(?m)^[✓◇↻] .*\\n((?:  .*\\n)*?)  为什么$")
                .matcher(page)
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.startsWith("  可用方式："))
                .collect(ImmutableList.toImmutableList());
        assertThat(given).allSatisfy(line -> assertThat(line).containsPattern("（[A-Z][A-Z0-9]*-[^）]*）$"));
    }

    private static String zh(String sample) {
        return Run.of(Run.sample(sample)).out();
    }
}
