package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases as rows of a table, and what definitions, open terms and findings are expected to come to. */
final class CaseRowsTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();

    private static final String FILE = """
            version: 1
            place: "410702"
            date: 2022-03-01
            standards:
              - { standard: minimum-living-allowance, amount: "600.00", source: invented }
            household:
              area: urban
              members: [ { id: a, employed: false } ]
            cases:
              - name: { zh: 单人, en: Alone }
                rule: N-4
                rows: alone.csv
                expect: { "aid of members[a]": { status: eligible } }
            """;

    private static ImmutableList<ConformanceCase> read(String csv) {
        return CaseFile.read(
                "cases/f.yaml", new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), ENGINE, table -> {
                    assertThat(table).isEqualTo("alone.csv");
                    return csv;
                });
    }

    private static ImmutableList<String> mismatches(String csv) {
        return read(csv).stream()
                .flatMap(c -> c.check(ENGINE).stream())
                .map(Mismatch::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void each_row_is_a_case_with_its_cells() {
        // 0.5 x 600.00 = 300.00; who works gets nothing alone; what is left out is as in the family
        ImmutableList<ConformanceCase> all = read("""
                with.members[a].employed,settings,name.en,name.zh,expect.aid of members[a],expect.aid of members[a].amount,expect.values.N-4#share of members[a],why
                ,"[ { id: N-4#share, value: 0.5, citation: made up } ]",,,,300.00,0.5,"0.5 × 600.00, which is 300.00"
                true,,"At work, alone",有工作,absent,,"[0, open]",
                ,,,,,"[ ""0.00"", open ]","[0, open]",
                """);
        assertThat(all.stream().map(c -> c.name().en()).toList())
                .isEqualTo(ImmutableList.of("Alone (row 1)", "At work, alone", "Alone (row 3)"));
        assertThat(all.stream().map(ConformanceCase::toString).toList())
                .isEqualTo(ImmutableList.of(
                        "cases/alone.csv line 2: 单人（第1行） Alone (row 1)",
                        "cases/alone.csv line 3: 有工作 At work, alone",
                        "cases/alone.csv line 4: 单人（第3行） Alone (row 3)"));
        assertThat(all.stream().flatMap(c -> c.check(ENGINE).stream()).toList()).isEmpty();
    }

    @Test
    void what_comes_out_otherwise_is_said_of_the_row() {
        assertThat(mismatches("expect.values.N-4#share of members[a]\n\"[0, open]\"\n0.35\n"))
                .containsExactly(
                        "cases/alone.csv line 3: $.expect.values[\"N-4#share of members[a]\"]: expected 0.35, came [0, open]");
        assertThat(mismatches("expect.values.N-4#share\nabsent\n"))
                .containsExactly(
                        "cases/alone.csv line 2: $.expect.values[\"N-4#share\"]: expected absent, came [0, open]");
        String found =
                "\"[ { id: N-4#share, subject: 'household.members[a]', value: 0.5, by: 某局, on: 2022-03-01, reason: 核定 } ]\"";
        assertThat(mismatches("findings,expect.aid of members[a].amount,expect.values.N-4#share\n" + found
                        + ",300.00,0.5\n" + found + ",300.00,1/3\n"))
                .containsExactly(
                        "cases/alone.csv line 3: $.expect.values[\"N-4#share\"]: expected 1/3, came 0.5 (found by 某局)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "with.members[a].employd\\ntrue|cases/alone.csv line 2|employd",
                "expect.values.N-4#shar\\n1|line 2|there is no definition or open term 'N-4#shar'; did you mean N-4#share?",
                "expect.values.N-4#share\\nhalf|line 2|a number such as 3, 0.35 or 2/3",
                "with.area,why\\nrural|line 2|1 cells where the table has 2 columns; a text with a comma needs quotes",
                "with.area\\n\"rural|line 2|a cell begins with a quote and has none at its end",
                "with.area\\n{ x|line 2|the cell '{ x' is no value",
                "with.area\\n|alone.csv|the table has no row below its names of columns",
                "expectd.aid\\neligible|line 2|there is no field 'expectd.aid' here",
                "expect.aid of members[a].status.x\\neligible|line 1|there is a column below 'status', and the case has eligible there",
            })
    void what_is_wrong_with_a_table_is_said_with_its_line(String csv, String where, String what) {
        assertThatThrownBy(() -> read(csv.replace("\\n", "\n")))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }

    @Test
    void a_table_lies_beside_its_file() {
        byte[] yaml = FILE.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CaseFile.read("f.yaml", new ByteArrayInputStream(yaml), ENGINE))
                .hasMessageContaining("f.yaml: it names the table alone.csv, and there are no files beside it");
        byte[] outside = FILE.replace("alone.csv", "../alone.csv").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> CaseFile.read("f.yaml", new ByteArrayInputStream(outside), ENGINE))
                .hasMessageContaining("$.cases[0].rows: expected the name of a table beside this file");
    }
}
