package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.json.NoticeJson;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A local document as a file: its lines are rules like those that are written in Java. */
final class NoticeJsonTest {

    private static final PolicyEngine SHIPPED = PolicyEngine.load();
    private static final String FILE = file();
    private static final Place PLACE = Place.of("130102");

    /**
     * Of the wage of 1,000.55, 175.00 are left out (25 % of 700.00), the farm subsidy of 60.00 does not count, and 100.00 are taken off for the disability of
     * grade 2: 725.55 of income. 2 × 700.00 − 725.55 = 674.45, rounded up 675.00.
     */
    @Test
    void the_lines_of_a_district_decide_a_family() {
        Determination<MonthlyAllowance> dibao = dibao(LocalDate.of(2024, 3, 1), 2);
        assertThat(dibao.benefit().orElseThrow().amount()).isEqualTo(exactly("675.00"));
        assertThat(dibao.missing()).isEmpty();
    }

    // 825.55 - 50.00 = 775.55; 1400.00 - 775.55 = 624.45
    @ParameterizedTest
    @CsvSource({"1, 675.00", "2, 675.00", "3, 625.00", "4, 625.00"})
    void a_case_depends_on_the_grade_with_both_ends_of_its_band(int grade, String expected) {
        assertThat(dibao(LocalDate.of(2024, 3, 1), grade)
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(exactly(expected));
    }

    /** Born on 1 March 1944: 79 on 29 February 2024, 80 on the day after, 700.00 × 20 % = 140.00. */
    @ParameterizedTest
    @CsvSource({"2024-02-29, 50.00", "2024-03-01, 140.00"})
    void a_case_depends_on_the_age_with_both_ends_of_its_band(LocalDate date, String expected) {
        assertThat(dibao(date, 2).benefit().orElseThrow().supplement()).isEqualTo(exactly(expected));
    }

    @Test
    void before_its_first_day_the_terms_are_open() {
        assertThat(dibao(LocalDate.of(2024, 2, 28), 2).missing())
                .anySatisfy(m -> assertThat(m.toString()).contains("N57-13#work-cost"));
    }

    @Test
    void an_explanation_cites_the_line_and_the_receipt_names_the_document() {
        PolicyEngine engine = engine(FILE);
        Case input = Case.of(PLACE, LocalDate.of(2024, 3, 1), family(2));
        Assessment assessment = engine.assess(input);
        String why = engine.explain(input, assessment).stream()
                .flatMap(trees -> trees.stream())
                .map(e -> e.render(Language.ZH))
                .collect(Collectors.joining("\n"));
        assertThat(why).contains("长民〔2024〕1号 §1", "长民〔2024〕1号 §2", "长民〔2024〕1号 §3", "长民〔2024〕1号 §5");
        assertThat(assessment.receipt().plugins()).containsEntry("130102", "长民〔2024〕1号");
        assertThat(assessment.placeName().zh()).isEqualTo("长安区");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fills\": \"N57-27#supplement\" | \"fills\": \"N57-27#suplement\" | line 23 | $.rules[2].fills: there is no open term 'N57-27#suplement'",
                "\"age\": {\"from\": 70, \"to\": 79} | \"age\": {\"from\": 70, \"to\": 80} | line 28 | somebody can be in this case and in $.rules[2].cases[0].when",
                "\"age\": {\"from\": 80} | \"age\": {\"from\": 80, \"to\": 79} | line 27 | nothing lies from 80 to 79",
                "\"otherwise\": \"open\" | \"from\": \"2024-03-01\" | line 23 | the field 'otherwise' is missing",
                "\"employed\": true | \"emplyed\": true | line 14 | has no fact, and no rule reads a definition, 'emplyed'",
                "\"employed\": true | \"area\": \"urban\" | line 14 | a member has no fact",
                "\"farm-subsidy\", | \"farm-subsidies\", | line 35 | there is no value of 'kind' 'farm-subsidies'",
                "\"percent\": \"25\" | \"percent\": \"-25\" | line 15 | expected a number of hundredths, not negative",
                "\"kind\": [\"farm-subsidy\", \"student-grant\"] | \"kind\": [] | line 35 | expected a list with something in it",
                "\"fills\": \"N57-13#left-out\" | \"overriding\": {}, \"fills\": \"N57-13#left-out\" | line 33 | expected a list with something in it",
                "\"value\": \"up-to-yuan\" | \"value\": \"up\" | line 32 | there is no option of",
                "\"percent\": \"25\" | \"percent\": \"a quarter\" | line 15 | expected a number of hundredths",
                "\"percent\": \"25\" | \"percent\": \"２５\" | line 15 | expected a number of hundredths",
                "\"percent\": \"25\" | \"percent\": 2.5e1 | line 15 | expected a number of hundredths",
                "\"age\": {\"from\": 80} | \"age\": {\"from\": \"+80\"} | line 27 | expected a number, or a band",
                "\"age\": {\"from\": 80} | \"age\": {\"from\": \"８０\"} | line 27 | expected a number, or a band",
                "\"of\": \"minimum-living-allowance\"}} | \"of\": \"minimum-living\"}} | line 15 | there is no standard or definition 'minimum-living'",
                "\"value\": \"50.00\"} | \"value\": \"-50.00\"} | line 21 | expected an amount in yuan",
                "\"value\": true | \"value\": \"yes\" | line 36 | there is no truth 'yes'",
                "\"clause\": \"§4\", | \"clase\": \"§4\", | line 30 | there is no such field",
                "\"from\": \"2024-02-29\" | \"from\": \"2024-02-30\" | line 9 | expected a day of the calendar",
                "\"place\": \"130102\" | \"place\": \"4107\" | line 4 | a division code of six digits",
            })
    void what_is_wrong_is_named_with_its_line(String right, String wrong, String line, String what) {
        String file = FILE.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        assertThat(file).isNotEqualTo(FILE);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(file))
                .withMessageContainingAll("county-notice.json " + line, what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the age of minors is the nation's to say, and a line that goes before it says so
                "\"N57-13#left-out\" | \"N43-5#minor-age\" | two rules say different things",
                // a condition of a household, asked of a member
                "\"employed\": true, \"household\": {\"dibao.receives\": true} | \"dibao.receives\": true | asks a member for what is known of a household",
            })
    void what_does_not_fit_the_rules_does_not_load(String right, String wrong, String what) {
        String file = FILE.replace(right, wrong)
                .replace(
                        "\"when\": {\"kind\": [\"farm-subsidy\", \"student-grant\"]},\n     \"value\": true",
                        "\"value\": 14");
        file = right.contains("left-out") ? file : FILE.replace(right, wrong);
        String changed = file;
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(read(changed)))
                .withMessageContaining(what);
    }

    @Test
    void over_a_place_that_ships_it_is_laid_and_says_what_it_goes_before() {
        String over = """
                {"version": 1, "place": "410700", "checkedUntil": "2024-12-31",
                 "document": {"id": "xx-2023-9", "zh": "通知", "en": "Notice", "number": "新民〔2023〕9号", "from": "2023-07-01"},
                 "rules": [{"id": "XF-1", "clause": "一", "fills": "N57-13#work-cost", "strength": "shall",
                   "zh": "扣减40%", "en": "40 % is left out",
                   "when": {"employed": true, "household": {"dibao.receives": true}},
                   "value": {"percent": 40, "of": "minimum-living-allowance", "rounded": "up-to-yuan"}OVERRIDING}]}
                """;
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(read(over.replace("OVERRIDING", ""))))
                .withMessageContainingAll("XF-1", "XX-2-4.4");
        Jurisdiction laid = read(over.replace("OVERRIDING", """
                , "overriding": [{"rule": "XX-2-4.4", "text": "57号", "clause": "§13"},
                                 {"rule": "XX-2-4.4/2", "text": "57号", "clause": "§13"}]"""));
        assertThat(laid.overlay()).contains("xx-2023-9");
        assertThat(PolicyEngine.load(laid).rules(Place.of("410700"), LocalDate.of(2023, 7, 1)))
                .containsAll(laid.rules());
    }

    private static Determination<MonthlyAllowance> dibao(LocalDate date, int grade) {
        return engine(FILE).assess(Case.of(PLACE, date, family(grade))).of(Programme.MINIMUM_LIVING_ALLOWANCE).stream()
                .filter(d -> d.subject().equals("household"))
                .findFirst()
                .orElseThrow();
    }

    private static PolicyEngine engine(String file) {
        return PolicyEngine.load(read(file)).withStandards(StandardTable.read("made up", new StringReader("""
                place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
                130102,长安区,minimum-living-allowance,,urban,700.00,month,2024-01-01,,2024-12-31,exact,published,high,made up,,
                """)));
    }

    private static Jurisdiction read(String file) {
        return NoticeJson.of(SHIPPED).read("county-notice.json", new StringReader(file));
    }

    private static String file() {
        try (InputStream in = Objects.requireNonNull(NoticeJsonTest.class.getResourceAsStream("county-notice.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Household family(int grade) {
        return Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(
                        Household.AWARDS,
                        Award.builder("dibao")
                                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                                .with(Award.RUNNING, true)
                                .build())
                .with(
                        Household.MEMBERS,
                        person("a", LocalDate.of(1979, 1, 1))
                                .with(Member.EMPLOYED, true)
                                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                                .with(Member.INCOMES, income(IncomeKind.WAGE, "1000.55"))
                                .build(),
                        person("b", LocalDate.of(1944, 3, 1))
                                .with(Member.EMPLOYED, false)
                                .with(Member.DISABILITY_KIND, DisabilityKind.PHYSICAL)
                                .with(Member.DISABILITY_GRADE, (long) grade)
                                .with(NationalFacts.STILL_DIFFICULT_WITH_DIBAO, true)
                                .with(Member.INCOMES, income(IncomeKind.FARM_SUBSIDY, "60.00"))
                                .build())
                .build();
    }

    private static Entity.Builder<Member> person(String id, LocalDate birth) {
        return Member.builder(id)
                .with(Member.BIRTH_DATE, birth)
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.DECEASED, false)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.AWARDS)
                .with(Member.EXPENSES);
    }

    private static Income income(IncomeKind kind, String yuan) {
        return Income.builder(kind.code())
                .with(Income.KIND, kind)
                .with(Income.AMOUNT, Yuan.of(yuan))
                .with(Income.PER, Per.MONTH)
                .build();
    }

    private static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }
}
