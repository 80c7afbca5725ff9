package org.jiuzhu.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTableTest {

    private static final String HEADER =
            "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en\n";

    private static final String LINE =
            "410702,某局,minimum-living-allowance,,urban,630.00,month,2022-07-01,2023-06-30,,exact,published,high,https://example.org/1,,\n";

    @Test
    void reads_every_column() {
        PublishedStandard line = only(
                HEADER
                        + "410702,某局,minimum-living-allowance,institutional,rural,7560,year,2022-07-01,,2099-12-31,floor,provincial-floor,medium,\"a, b\",甲,\"says \"\"x\"\"\"\n");
        assertThat(line.place()).isEqualTo(Place.of("410702"));
        assertThat(line.issuer()).isEqualTo("某局");
        assertThat(line.standard()).isSameAs(Standard.MINIMUM_LIVING_ALLOWANCE);
        assertThat(line.variant()).contains("institutional");
        assertThat(line.area()).contains(Area.RURAL);
        assertThat(line.figure()).isEqualTo(new PublishedStandard.Fixed(756_000));
        assertThat(line.per()).isEqualTo(PublishedStandard.Per.YEAR);
        assertThat(line.period()).isEqualTo(Period.from("2022-07-01"));
        assertThat(line.bound()).isEqualTo(PublishedStandard.Bound.FLOOR);
        assertThat(line.basis()).isEqualTo(PublishedStandard.Basis.PROVINCIAL_FLOOR);
        assertThat(line.confidence()).isEqualTo(PublishedStandard.Confidence.MEDIUM);
        assertThat(line.source()).isEqualTo("a, b");
        assertThat(line.note()).contains(Label.of("甲", "says \"x\""));
    }

    @Test
    void an_area_of_all_counts_for_both() {
        assertThat(only(HEADER + LINE.replace(",urban,", ",all,")).area()).isEmpty();
        assertThat(only(HEADER + LINE).variant()).isEmpty();
        assertThat(only(HEADER + LINE).note()).isEmpty();
    }

    @Test
    void a_byte_order_mark_line_ends_of_windows_and_empty_lines_change_nothing() {
        PublishedStandard expected = only(HEADER + LINE);
        assertThat(only("\uFEFF" + HEADER + LINE)).isEqualTo(expected);
        assertThat(only((HEADER + LINE).replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(only(HEADER + "\n" + LINE + "\r\n\n")).isEqualTo(expected);
        assertThat(only(HEADER + LINE.strip())).isEqualTo(expected);
        assertThat(only(HEADER.replace("place,", "\"place\",") + LINE.replace("410702", "\"410702\"")))
                .isEqualTo(expected);
    }

    @Test
    void columns_may_stand_in_any_order() {
        String header =
                "area,place,issuer,standard,variant,amount,per,from,to,confirmed,bound,basis,confidence,source,note_en,note_zh\n";
        String line =
                "urban,410702,某局,minimum-living-allowance,,630.00,month,2022-07-01,2023-06-30,,exact,published,high,https://example.org/1,,\n";
        assertThat(only(header + line)).isEqualTo(only(HEADER + LINE));
    }

    @Test
    void an_end_that_is_left_empty_is_open_and_a_beginning_unknown() {
        PublishedStandard line = only(HEADER + LINE.replace("2022-07-01,2023-06-30,", ",,"));
        assertThat(line.period()).isEqualTo(Period.ALWAYS);
        assertThat(line.period().first()).isEqualTo(Optional.<LocalDate>empty());
    }

    @ParameterizedTest
    @CsvSource({
        "1.3 x minimum-living-allowance, , false",
        "1.3 x minimum-living-allowance urban, URBAN, false",
        "1.3 x minimum-living-allowance rural, RURAL, false",
        "1.3 x minimum-living-allowance urban previous-year, URBAN, true"
    })
    void an_amount_can_be_a_multiple_of_another_standard(String amount, Area area, boolean previousYear) {
        PublishedStandard line = only(HEADER
                + LINE.replace("630.00", amount)
                        .replace(",minimum-living-allowance,", ",extreme-poverty-basic-living,"));
        assertThat(line.figure())
                .isEqualTo(new PublishedStandard.Multiple(
                        Fraction.of(13, 10),
                        new Standard.Use(
                                Standard.MINIMUM_LIVING_ALLOWANCE,
                                Optional.ofNullable(area),
                                ImmutableList.of(),
                                previousYear)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410702 | 41070 | place: a division code has six digits",
                "minimum-living-allowance | minimum-living-alowance | standard: there is no standard"
                        + " 'minimum-living-alowance'; did you mean minimum-living-allowance",
                ",urban, | ,city, | area: expected one of [urban, rural] or all, not 'city'",
                "630.00 | 630.005 | amount: an amount finer than a fen",
                "630.00 | -1 | amount: an amount cannot be negative",
                "630.00 | 六百 | amount: not an amount in yuan",
                "630.00 | '' | amount is empty",
                "630.00 | 1.3 times minimum-living-allowance | amount: expected yuan, as 630.00, or a multiple",
                "630.00 | 1.3 x minimum-living-allowance suburban | amount: expected yuan, as 630.00, or a multiple",
                "630.00 | 1.3 x | amount: expected yuan, as 630.00, or a multiple",
                "630.00 | 1.3 x minimum-wages | amount: there is no standard 'minimum-wages'; did you mean minimum-wage?",
                "630.00 | -1.3 x minimum-wage | amount: a multiple has a factor above zero",
                "630.00 | 1E999 x minimum-wage | amount: ",
                "630.00 | three x minimum-wage | amount: ",
                ",month, | ,week, | per: expected one of [month, year, once, none], not 'week'",
                "2022-07-01 | 2022/07/01 | from, to: expected days as 2021-07-01",
                "2023-06-30 | 2021-06-30 | from, to: expected days as 2021-07-01",
                "exact | about | bound: expected one of [exact, floor, ceiling], not 'about'",
                "published | heard | basis: expected one of",
                "high | low | confidence: expected one of [high, medium], not 'low'",
                "某局 | '' | issuer is empty",
                "https://example.org/1 | '' | source is empty",
                "https://example.org/1,, | x,甲, | note_zh and note_en",
                "https://example.org/1,, | x | has 14 fields, the header has 16",
                "某局 | a\"b | a quote stands inside a field",
                "某局 | \"a\"b | text stands behind a closing quote"
            })
    void says_line_and_column_of_what_is_wrong(String good, String bad, String message) {
        assertThat(LINE).contains(good);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER + LINE.replace("urban", "rural") + LINE.replace(good, bad)))
                .withMessageStartingWith("table.csv line 3: " + message);
    }

    @Test
    void a_line_in_quotes_over_several_lines_is_named_by_its_first() {
        String quoted = LINE.replace("某局", "\"某\n局\"");
        assertThat(only(HEADER + quoted).issuer()).isEqualTo("某\n局");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER + quoted + LINE.replace("urban", "city")))
                .withMessageStartingWith("table.csv line 4: area");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER + LINE.replace("某局", "\"某局")))
                .withMessage("table.csv line 2: a quoted field does not end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " ", "\n\n", "\uFEFF\r\n"})
    void says_that_an_empty_table_is_empty(String csv) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(csv))
                .withMessage(
                        "table.csv line 1: the table is empty; its first line names the columns " + HEADER.strip());
    }

    @Test
    void refuses_a_header_with_unknown_missing_or_double_columns() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER.replace("issuer", "isuer")))
                .withMessage("table.csv line 1: unknown column 'isuer'; did you mean issuer?");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER.replace(",issuer", "")))
                .withMessage("table.csv line 1: the header must name the column 'issuer' once");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER.replace("issuer", "place")))
                .withMessage("table.csv line 1: the header must name the column 'place' once");
        assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> read(""));
    }

    @Test
    void refuses_two_lines_for_the_same_day() {
        String newer =
                LINE.replace("2022-07-01,2023-06-30,", "2023-06-30,,2023-12-31").replace("630", "660");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER + LINE + newer))
                .withMessageStartingWith(
                        "table.csv: two lines give minimum-living-allowance of 410702 for the same days")
                .withMessageContaining("2022-07-01/2023-06-30")
                .withMessageContaining("2023-06-30/2023-12-31");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(HEADER + LINE + LINE.replace(",urban,", ",all,")));
    }

    @Test
    void lines_for_other_days_areas_places_and_variants_stand_side_by_side() {
        String csv = HEADER
                + LINE
                + LINE.replace("2022-07-01,2023-06-30,", "2023-07-01,,2023-12-31")
                + LINE.replace("urban", "rural")
                + LINE.replace("410702", "410700")
                + LINE.replace("allowance,,", "allowance,a,");
        assertThat(read(csv).lines()).hasSize(5);
    }

    @Test
    void a_line_whose_first_day_is_unknown_contradicts_nothing() {
        assertThat(read(HEADER + LINE + LINE.replace("2022-07-01,2023-06-30,", ",,"))
                        .lines())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-07-01,2023-06-30, | 2022-07-01,, | confirmed: no line holds for ever: where no last day was published ('to'),"
                        + " give the day until which its source confirms it, at least 2022-07-01",
                "2022-07-01,2023-06-30, | 2022-07-01,2023-06-30,2023-06-30 | confirmed: a line that is in force until 2023-06-30",
                "2022-07-01,2023-06-30, | ,2023-06-30,2023-07-01 | confirmed: a line that is in force until 2023-06-30",
                "2022-07-01,2023-06-30, | 2022-07-01,,2022-06-30 | confirmed: 2022-06-30 is before 2022-07-01",
                "2022-07-01,2023-06-30, | 2022-07-01,,2022 | confirmed: expected a day as 2022-07-28",
                "exact,published | exact,provincial-floor | bound: a line that rests on a provincial-floor is a floor, not exact",
                "630.00 | ６３０ | amount: not an amount in yuan",
                "630.00 | 6.3e2 | amount: not an amount in yuan",
                "630.00 | +630 | amount: not an amount in yuan",
                "630.00 | 1.3e0 x minimum-wage | amount: not a number",
                "2022-07-01 | ２０２２-07-01 | from, to: expected days",
                "2022-07-01 | 0222-07-01 | from: expected a day from 1850-01-01 to 2200-12-31, found 0222-07-01",
                "2022-07-01 | -2022-07-01 | from: expected a day from 1850-01-01 to 2200-12-31",
                "2023-06-30 | +20230-06-30 | to: expected a day from 1850-01-01 to 2200-12-31",
                "2022-07-01,2023-06-30, | 2022-07-01,,2202-06-30 | confirmed: expected a day from 1850-01-01 to 2200-12-31"
            })
    void says_what_cannot_be(String good, String bad, String message) {
        says_line_and_column_of_what_is_wrong(good, bad == null ? "" : bad, message);
    }

    @Test
    void a_line_without_a_last_day_is_known_until_it_is_confirmed() {
        PublishedStandard line = only(HEADER + LINE.replace("2023-06-30,", ",2022-07-28"));
        assertThat(line.confirmedUntil()).contains(LocalDate.parse("2022-07-28"));
        assertThat(line.knownDays()).isEqualTo(Period.between("2022-07-01", "2022-07-28"));
        assertThat(line.isKnownOn(LocalDate.parse("2022-07-28"))).isTrue();
        assertThat(line.isKnownOn(LocalDate.parse("2022-07-29"))).isFalse();
        assertThat(line.mayHoldOn(LocalDate.parse("2022-07-29"))).isTrue();
        assertThat(line.mayHoldOn(LocalDate.parse("2022-06-30"))).isFalse();
        PublishedStandard over = only(HEADER + LINE.replace("2023-06-30,", "2023-06-30,2022-07-28"));
        assertThat(over.isKnownOn(LocalDate.parse("2022-07-29"))).isFalse();
        assertThat(over.mayHoldOn(LocalDate.parse("2023-06-30"))).isTrue();
        assertThat(over.mayHoldOn(LocalDate.parse("2023-07-01"))).isFalse();
        PublishedStandard inferred = only(HEADER + LINE.replace("published", "inferred"));
        assertThat(inferred.isKnownOn(LocalDate.parse("2022-07-01"))).isFalse();
        assertThat(inferred.mayHoldOn(LocalDate.parse("2022-07-01"))).isTrue();
        assertThat(inferred.mayHoldOn(LocalDate.parse("2023-07-01"))).isFalse();
    }

    @Test
    void a_line_that_was_built_is_checked_like_one_that_was_read() {
        PublishedStandard forEver = PublishedStandard.builder()
                .from(only(HEADER + LINE))
                .period(Period.from("2022-07-01"))
                .build();
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> new StandardTable("built", ImmutableList.of(forEver)))
                .withMessageStartingWith(
                        "built: minimum-living-allowance of 410702 for 2022-07-01/..: confirmed: no line");
    }

    // with a look at each pair, it would not come back
    @Test
    void twenty_thousand_lines_of_one_standard_are_a_table() {
        StringBuilder csv = new StringBuilder(HEADER);
        LocalDate day = LocalDate.parse("1970-01-01");
        for (int i = 0; i < 20_000; i++) {
            csv.append(LINE.replace("2022-07-01,2023-06-30", day.plusDays(2L * i) + "," + day.plusDays(2L * i)));
        }
        StandardTable table = read(csv.toString());
        assertThat(table.lines(Standard.MINIMUM_LIVING_ALLOWANCE, Place.of("410702")))
                .hasSize(20_000);
        assertThat(table.lines(Standard.MINIMUM_LIVING_ALLOWANCE, Place.of("410700")))
                .isEmpty();
        assertThat(table.lines(Standard.MINIMUM_WAGE, Place.of("410702"))).isEmpty();
        assertThat(table.gaps()).hasSize(19_999);
        String twice = LINE.replace("2022-07-01,2023-06-30", day.plusDays(20_000) + "," + day.plusDays(20_000));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(csv + twice))
                .withMessageContaining("for the same days");
    }

    @Test
    void two_lines_overlap_whatever_stands_between_them() {
        String until = LINE.replace("2022-07-01,2023-06-30", "2022-01-01,2022-01-31");
        String rural = LINE.replace("urban", "rural").replace("2022-07-01,2023-06-30", "2022-02-01,2022-02-28");
        String all = LINE.replace("urban", "all").replace("2022-07-01,2023-06-30", "2022-02-28,2022-03-31");
        assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> read(HEADER + all + until + rural));
        assertThat(read(HEADER + all.replace("2022-02-28", "2022-03-01") + until + rural)
                        .lines())
                .hasSize(3);
    }

    @Test
    void a_text_that_cannot_be_read_is_an_error_with_its_cause() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("torn");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> StandardTable.read("table.csv", broken))
                .withMessage("table.csv: cannot be read: torn")
                .withCauseInstanceOf(IOException.class);
    }

    private static StandardTable read(String csv) {
        return StandardTable.read("table.csv", new StringReader(csv));
    }

    private static PublishedStandard only(String csv) {
        assertThat(read(csv).lines()).hasSize(1);
        return read(csv).lines().get(0);
    }
}
