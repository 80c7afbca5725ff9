package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.conformance.county.County;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;

/** The report on the invented county, with a case or two and a name that would be markup. */
final class ReportTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();
    private static final ImmutableList<Mutant> MUTANTS = Mutants.of(new County());

    private static final String FILE = """
            version: 1
            place: "410702"
            date: 2022-03-01
            standards: [ { standard: minimum-living-allowance, amount: "600.00", source: invented } ]
            household: { basicLivingDifficult: true, members: [ { id: a } ] }
            cases:
              - name: { zh: "<b>一至三倍</b>", en: "<script>alert(1)</script> & \\"one\\" to 'three' times" }
                rule: C-1.2/2
                expect: { one-off: { bands: [ { low: "600.00", high: "%s" } ] } }
            """;

    private static Report report(String high, Gaps gaps) {
        Cases cases = new Cases(CaseFile.read(
                "cases.yaml", new ByteArrayInputStream(FILE.formatted(high).getBytes(StandardCharsets.UTF_8)), ENGINE));
        Coverage coverage = CoverageRun.of(ENGINE, new County(), cases).beginning(ImmutableList.of("C-1.2"));
        ImmutableList<Mutant> mutants =
                MUTANTS.stream().filter(m -> m.of().startsWith("C-1.2")).collect(ImmutableList.toImmutableList());
        Proof proof = new Proof(mutants, ImmutableSet.of("C-1.2/2 strength ‹may for shall›"), coverage, gaps);
        return Report.of(new County(), cases, ENGINE, proof);
    }

    private static Gaps everyGap() {
        return new Gaps(ImmutableMap.of(
                "C-1.2 condition ‹not-met›", Label.of("理由<一>", "reason <one>"),
                "C-1.2 condition ‹undetermined›", Label.of("理由二", "reason two"),
                "C-1.2/2 condition ‹not-met›", Label.of("理由三", "reason three"),
                "C-1.2/2 condition ‹undetermined›", Label.of("理由四", "reason four"),
                "C-1.2/2 strength ‹may for shall›", Label.of("理由五", "reason five")));
    }

    private static Report.State state(Report report, String sentence) {
        return report.state(report.register().sentences().stream()
                .filter(s -> s.id().equals(sentence))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void a_sentence_stands_as_its_cases_its_coverage_and_its_mutants_do() {
        assertThat(state(report("1800.00", Gaps.NONE), "C-1.2")).isEqualTo(Report.State.OPEN);
        assertThat(state(report("1800.00", everyGap()), "C-1.2")).isEqualTo(Report.State.PROVEN_BUT);
        assertThat(state(report("1800.01", everyGap()), "C-1.2"))
                .as("its case fails")
                .isEqualTo(Report.State.OPEN);
        assertThat(state(report("1800.00", everyGap()), "C-1.1"))
                .as("no case is for it")
                .isEqualTo(Report.State.OPEN);
    }

    @Test
    void the_totals_count_what_is_shown_accepted_and_open() {
        Report report = report("1800.00", everyGap());
        assertThat(report.ofCases()).isEqualTo(new Report.Total(1, 0, 0));
        assertThat(report.ofCoverage()).isEqualTo(new Report.Total(2, 4, 0));
        assertThat(report.ofMutants())
                .isEqualTo(new Report.Total(report.proof().mutants().size() - 1L, 1, 0));
        assertThat(report("1800.01", Gaps.NONE).ofCases()).isEqualTo(new Report.Total(0, 0, 1));
    }

    @Test
    void the_page_escapes_what_it_shows_and_needs_nothing_else() throws IOException {
        String page = ReportPage.of(report("1800.01", everyGap()));
        assertThat(page)
                .contains("&lt;b&gt;一至三倍&lt;/b&gt;")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;one&quot; to &#39;three&#39; times")
                .contains("reason &lt;one&gt;")
                .contains("1800.01")
                .doesNotContain("<script>alert", "http://", "https://", "src=", "@import", "url(");
        // in the order of the document
        assertThat(page.indexOf("id=\"C-1.1\"")).isPositive().isLessThan(page.indexOf("id=\"C-1.2\""));
        assertThat(page.indexOf("id=\"C-2.1\"")).isGreaterThan(page.indexOf("id=\"C-1.4\""));
    }

    @Test
    void the_json_says_the_same() throws IOException {
        String json = ReportJson.of(report("1800.00", everyGap()));
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    names.add(parser.currentName() + "=" + parser.getText());
                }
            }
        }
        assertThat(names)
                .contains("place=410702", "id=C-1.2", "state=proven-but", "met=shown", "undetermined=accepted")
                .contains("en=<script>alert(1)</script> & \"one\" to 'three' times", "en=reason five");
    }
}
