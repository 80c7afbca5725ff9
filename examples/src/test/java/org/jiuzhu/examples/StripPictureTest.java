package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.time.Basis;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a strip of months shows.
 *
 * <p>{@code -Djiuzhu.picture=write} writes the sample picture anew.
 */
final class StripPictureTest {

    private static final Path CHECKED_IN = Path.of("histories", "xinxiang-found-out.svg");
    private static final LocalDate KNOWN = LocalDate.of(2022, 8, 31);

    @TempDir
    private Path folder = Path.of("");

    private static LedgerLine line(String months, Optional<String> decided, AmountRange right, String paid) {
        return new LedgerLine(
                Programme.MINIMUM_LIVING_ALLOWANCE,
                "household",
                Part.ALLOWANCE,
                Months.of(months),
                decided.map(Yuan::of),
                right,
                right,
                Yuan.of(paid),
                ImmutableList.of(),
                new Basis(Basis.Kind.SILENT, ImmutableList.of()),
                Optional.empty(),
                ImmutableList.of());
    }

    private static String picture(Language language, int width, String months, LedgerLine... lines) {
        return new StripPicture(new Page(language, new Ink(false)), Months.of(months), KNOWN, width)
                .of("410700 <&>", List.of(lines));
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<Element> all(Document svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The group of months with such a title. */
    private static List<String> drawn(Document svg, String title) {
        Element group = all(svg, "title").stream()
                .filter(t -> t.getTextContent().strip().equals(title))
                .map(t -> (Element) t.getParentNode())
                .findFirst()
                .orElseThrow();
        return Stream.of("rect", "line")
                .flatMap(tag -> {
                    NodeList in = group.getElementsByTagName(tag);
                    List<String> classes = new ArrayList<>();
                    for (int i = 0; i < in.getLength(); i++) {
                        classes.add(tag + " " + ((Element) in.item(i)).getAttribute("class"));
                    }
                    return classes.stream();
                })
                .toList();
    }

    @Test
    void the_sample_picture_is_that_of_the_sample() throws IOException {
        Path file = folder.resolve("now.svg");
        PrintStream nowhere = new PrintStream(java.io.OutputStream.nullOutputStream(), true, UTF_8);
        int exit = Shell.run(
                new MonthByMonth(nowhere),
                nowhere,
                nowhere,
                "histories/xinxiang-found-out.json",
                "--months=2022-01/2022-09",
                "--known=2022-08-31",
                "--lang=en",
                "--standards=cases/standards.csv",
                "--settings=histories/work-cost.json",
                "--svg=" + file);
        assertThat(exit).isZero();
        String now = Files.readString(file);
        if ("write".equals(System.getProperty("jiuzhu.picture"))) {
            Files.writeString(CHECKED_IN, now);
        }
        assertThat(Files.readString(CHECKED_IN))
                .as("-Djiuzhu.picture=write writes it anew")
                .isEqualTo(now);
    }

    @Test
    void each_kind_of_amount_is_drawn_as_what_it_is() {
        Document svg = parsed(picture(
                Language.EN,
                900,
                "2022-01/2022-09",
                line("2022-01", Optional.empty(), AmountRange.atLeast(Yuan.of("0.00")), "0.00"),
                line("2022-02", Optional.of("500.00"), AmountRange.atLeast(Yuan.of("90.00")), "500.00"),
                line("2022-03", Optional.of("500.00"), AmountRange.exactlyFen(57900), "500.00"),
                line("2022-04", Optional.of("0.00"), AmountRange.OPEN, "0.00"),
                line(
                        "2022-05/2022-09",
                        Optional.of("500.00"),
                        AmountRange.between(Yuan.of("279.00"), Yuan.of("579.00")),
                        "0.00")));

        assertThat(drawn(svg, "2022-01 right unknown")).containsExactly("rect unknown rule");
        assertThat(drawn(svg, "2022-02 right ≥ 90.00"))
                .containsExactly("rect right band", "line right", "line right open");
        assertThat(drawn(svg, "2022-03 right 579.00")).containsExactly("rect right area", "line right");
        assertThat(drawn(svg, "2022-04 right unknown")).containsExactly("rect unknown rule");
        assertThat(drawn(svg, "2022-05/2022-09 right 279.00–579.00"))
                .containsExactly("rect right band", "line right", "line right");
        assertThat(drawn(svg, "2022-01 decided no decision")).containsExactly("line none rule");
        assertThat(drawn(svg, "2022-04 decided 0.00")).containsExactly("rect decided area", "line decided");
        // of months that are over nothing was paid; in August and September it may still be
        assertThat(drawn(svg, "2022-04/2022-07 paid 0.00")).containsExactly("rect paid area", "line paid");
        assertThat(drawn(svg, "2022-08/2022-09 paid not yet")).containsExactly("line none rule");
        // in March the rules come to something else than was decided; the other one is in the legend
        assertThat(all(svg, "rect").stream().filter(r -> r.getAttribute("class").equals("anew")))
                .hasSize(2);
    }

    @Test
    void who_cannot_see_it_has_it_in_words_in_both_languages() {
        LedgerLine line = line("2022-03", Optional.empty(), AmountRange.OPEN, "12.30");

        Document en = parsed(picture(Language.EN, 900, "2022-03", line));
        assertThat(en.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(all(en, "desc").get(0).getTextContent())
                .contains("2022-03 decided none, right unknown, paid 12.30.");
        assertThat(all(en, "title").get(0).getTextContent()).contains("410700 <&>");

        Document zh = parsed(picture(Language.ZH, 900, "2022-03", line));
        assertThat(zh.getDocumentElement().getAttribute("xml:lang")).isEqualTo("zh-CN");
        assertThat(all(zh, "desc").get(0).getTextContent()).contains("2022-03 决定 无，应得 未知，发放 12.30。");
        assertThat(all(zh, "text"))
                .extracting(Element::getTextContent)
                .extracting(String::strip)
                .contains("应得");
        assertThat(parsed(picture(Language.EN, 320, "2022-03"))
                        .getDocumentElement()
                        .getTextContent())
                .contains("nothing that is paid");
    }

    @Test
    void ten_years_fit_into_any_width_and_no_text_leaves_the_picture_or_meets_another() {
        LedgerLine[] lines = new LedgerLine[120];
        Months months = Months.of("2016-01/2025-12");
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(
                    months.first().plusMonths(i).toString(),
                    Optional.of(500 + i + ".00"),
                    AmountRange.exactlyFen(50_000 + i / 24),
                    500 + i / 12 + ".00");
        }
        for (Language language : Language.values()) {
            for (int width : new int[] {320, 360, 768, 900, 1200}) {
                Document svg = parsed(picture(language, width, months.toString(), lines));
                double free = 0;
                for (Element text : all(svg, "text")) {
                    String said = text.getTextContent().strip();
                    double x = Double.parseDouble(text.getAttribute("x"));
                    double right = x + TextLines.width(said, StripPicture.FONT);
                    assertThat(right).as(said).isLessThanOrEqualTo(width);
                    if (text.getAttribute("class").equals("faint")) {
                        assertThat(x).as(said).isGreaterThanOrEqualTo(free);
                        free = right;
                    }
                }
                assertThat(all(svg, "text"))
                        .extracting(Element::getTextContent)
                        .extracting(String::strip)
                        .contains("2016", "2024");
            }
        }
    }

    @Test
    void every_series_has_its_colour() {
        for (Series series : Series.values()) {
            assertThat(Palette.LIGHT.css()).contains("." + series.code() + "{stroke:");
        }
    }

    @Test
    void text_and_lines_stand_out_from_the_ground() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
            assertThat(contrast(palette.paper(), palette.ink())).isGreaterThanOrEqualTo(7);
            assertThat(contrast(palette.paper(), palette.faint())).isGreaterThanOrEqualTo(4.5);
            for (String line : List.of(palette.rule(), palette.decided(), palette.right(), palette.paid())) {
                assertThat(contrast(palette.paper(), line)).as(line).isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(contrast("#ffffff", "#000000")).isEqualTo(21);
    }

    // as WCAG 2 computes it
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
