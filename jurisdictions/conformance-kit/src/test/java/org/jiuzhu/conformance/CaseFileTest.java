package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a case file is said with its place; what comes out otherwise than expected, with both. */
final class CaseFileTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();

    private static final String FILE = """
            version: 1
            place: "410702"
            date: 2022-03-01
            standards:
              - { standard: minimum-living-allowance, amount: "600.00", source: invented }
            household:
              area: urban
              lowIncome: true
              members:
                - { id: a, employed: true, incomes: [ { kind: wage } ] }
            cases:
              - name: { zh: 甲, en: A }
                rule: N-1
                with: { area: rural }
                expect: { aid: { status: eligible } }
            """;

    private static ImmutableList<ConformanceCase> read(String yaml) {
        return CaseFile.read("f.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), ENGINE);
    }

    /** The message for the file with one piece of it replaced. */
    private static String message(String piece, String by) {
        assertThat(FILE).contains(piece);
        Throwable thrown = catchThrowable(() -> read(FILE.replace(piece, by)));
        assertThat(thrown).isInstanceOf(PolicyException.class);
        return String.valueOf(thrown.getMessage());
    }

    private static String mismatch(String expect) {
        ConformanceCase only =
                read(FILE.replace("{ aid: { status: eligible } }", expect)).get(0);
        ImmutableList<Mismatch> mismatches = only.check(ENGINE);
        assertThat(mismatches).hasSize(1);
        assertThat(new Cases(ImmutableList.of(only)).on(ENGINE).passes(only)).isFalse();
        return mismatches.get(0).toString();
    }

    @Test
    void a_case_says_what_it_is_and_where() {
        ConformanceCase only = read(FILE).get(0);
        assertThat(only.name().en()).isEqualTo("A");
        assertThat(only.rules()).containsExactly("N-1");
        assertThat(only.file()).isEqualTo("f.yaml");
        assertThat(only.line()).isEqualTo(12);
        assertThat(only.check(ENGINE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // names
                "date: 2022-03-01|dated: 2022-03-01| line 3, column 1: $.dated: there is no field 'dated' here; did you mean date?",
                "version: 1|# version: 1| line 2, column 1: $: the field 'version' is missing",
                "version: 1|version: 2| line 1, column 1: $.version: expected version 1, found 2",
                "version: 1|versoin: 1| line 1, column 1: $.versoin: there is no field 'versoin' here; did you mean version?",
                "rule: N-1|rule: N-9| line 13, column 5: $.cases[0].rule: there is no rule 'N-9'; did you mean N-1",
                "rule: N-1|rules: N-1| line 13, column 5: $.cases[0].rules: there is no field 'rules' here; did you mean rule?",
                "en: A|english: A| line 12, column 20: $.cases[0].name.english: there is no field 'english' here",
                // facts, with the words of the reader of JSON cases
                "lowIncome: true|lowIncom: true| line 8, column 3: $.household.lowIncom: there is no such field; did you mean lowIncome?",
                "lowIncome: true|lowIncome: yes| line 8, column 14: $.household.lowIncome: expected true or false, found \"yes\"",
                "kind: wage|kind: wages| line 10, column 51: $.household.members[0].incomes[0].kind: expected one of",
                "employed: true|employed: | line 10, column 25: $.household.members[0].employed: expected true or false, found null",
                "employed: true|emploied: true| line 10, column 16: $.household.members[0].emploied: there is no such field; did you mean employed?",
                // paths
                "area: rural|aera: rural| line 14, column 13: $.household.aera: there is no such field; did you mean area?",
                "area: rural|aera: unknown| line 14, column 13: $.cases[0].with.aera: nothing is given here that could be taken away; did you mean area?",
                "{ area: rural }|{ \"members[x].employed\": true }| line 14, column 13: $.cases[0].with[\"members[x].employed\"]: 'members' of the household has no 'x'; there is a",
                "{ area: rural }|{ \"member[a].employed\": true }| line 14, column 13: $.cases[0].with[\"member[a].employed\"]: 'member' of the household is not given as a list",
                "{ area: rural }|{ members.employed: true }| line 14, column 13: $.cases[0].with[\"members.employed\"]: 'members' is a list and has no fields; say which entry, as members[a]",
                "{ area: rural }|{ area.x: true }| line 14, column 13: $.cases[0].with[\"area.x\"]: 'area' is urban and has no fields",
                "{ area: rural }|{ a b: true }| line 14, column 13: $.cases[0].with[\"a b\"]: expected a path such as employed",
                "{ area: rural }|{ \"members[b]\": { id: c } }| line 14, column 13: $.cases[0].with[\"members[b]\"]: the path says that its id is 'b'",
                "{ area: rural }|{ \"members[b]\": 1 }| line 14, column 13: $.cases[0].with[\"members[b]\"]: expected the fields of one entry",
                "{ area: rural }|{ }| line 14, column 5: $.cases[0].with: expected paths with values, found nothing in it",
                // days, places, figures
                "date: 2022-03-01|date: 2022-02-30| line 3, column 1: $.date: expected a day of the calendar, such as 2022-03-01, found 2022-02-30",
                "date: 2022-03-01|about: { zh: 甲, en: A }| line 12, column 5: $.cases[0]: the field 'date' is missing, here and at the top",
                "place: \"410702\"|place: Xinxiang| line 2, column 1: $.place: expected a division code of six digits, such as \"410700\", found Xinxiang",
                "standard: minimum-living-allowance|standard: minimum-living-alowance| line 5, column 5: $.standards[0]: standard: there is no standard 'minimum-living-alowance'; did you mean minimum-living-allowance",
                "amount: \"600.00\"|amount: \"600.001\"| line 5, column 5: $.standards[0]: amount: an amount finer than a fen",
                "amount: \"600.00\",|| line 5, column 5: $.standards[0]: the field 'amount' is missing",
                // expectations
                "expect: { aid: { status: eligible } }|expect: { }| line 15, column 5: $.cases[0].expect: expected what comes out, by programme, found nothing in it",
                "{ status: eligible }|{ }| line 15, column 15: $.cases[0].expect.aid: expected what comes out, or absent, found nothing in it",
                "aid: {|adi: {| line 15, column 15: $.cases[0].expect.adi: there is no programme 'adi' here; did you mean aid?",
                "status: eligible|status: eligable| line 15, column 22: $.cases[0].expect.aid.status: expected one of eligible, eligible-at-discretion, continues, continues-at-discretion, not-eligible, undetermined, found eligable; did you mean eligible?",
                "status: eligible|state: eligible| line 15, column 22: $.cases[0].expect.aid.state: there is no field 'state' here",
                "status: eligible|amount: 1.234| line 15, column 22: $.cases[0].expect.aid.amount: an amount finer than a fen",
                "status: eligible|amount: [ 1, 1 ]| line 15, column 22: $.cases[0].expect.aid.amount: both ends are the same; write the amount alone",
                "status: eligible|amount: [ 2, 1 ]| line 15, column 22: $.cases[0].expect.aid.amount: the range ends before it begins",
                "status: eligible|amount: [ 1 ]| line 15, column 22: $.cases[0].expect.aid.amount: expected an amount in yuan",
                "status: eligible|parts: { allowence: 1 }| line 15, column 31: $.cases[0].expect.aid.parts.allowence: there is no part 'allowence' here; did you mean allowance?",
                "status: eligible|steps: { decisoin: required }| line 15, column 31: $.cases[0].expect.aid.steps.decisoin: there is no step 'decisoin' here; did you mean decision?",
                "status: eligible|steps: { decision: needed }| line 15, column 31: $.cases[0].expect.aid.steps.decision: expected one of required, skipped, may-be-skipped, undetermined, absent, found needed",
                "status: eligible|documents: { form: required }| line 15, column 35: $.cases[0].expect.aid.documents.form: there is no document 'form' here",
                "status: eligible|effects: { C-9: required }| line 15, column 33: $.cases[0].expect.aid.effects.C-9: there is no rule 'C-9'",
                "status: eligible|missing: emploied| line 15, column 22: $.cases[0].expect.aid.missing: nothing called 'emploied' can be missing; did you mean employed?",
                "status: eligible|not-missing: [ N-4 ]| line 15, column 37: $.cases[0].expect.aid.not-missing[0]: nothing called 'N-4' can be missing",
                "status: eligible|missing: [ ]| line 15, column 22: $.cases[0].expect.aid.missing: expected what is missing, by path or id, found an empty list",
                "status: eligible|decided-by: town| line 15, column 22: $.cases[0].expect.aid.decided-by: expected one of applicant",
                "status: eligible|continues: { months: three }| line 15, column 35: $.cases[0].expect.aid.continues.months: expected a number of months",
                "status: eligible|paid-from: April| line 15, column 22: $.cases[0].expect.aid.paid-from: expected a month such as 2022-04, found April",
                "status: eligible|steps: { decision: { share: third } }| line 15, column 43: $.cases[0].expect.aid.steps.decision.share: expected a share such as 0.3, found third",
                "{ aid: { status: eligible } }|{ rules: { N-1: yes } }| line 15, column 24: $.cases[0].expect.rules.N-1: expected one of met, not-met, undetermined, found yes",
                "{ aid: { status: eligible } }|{ checks: { C-3.1: { least: 1 } } }| line 15, column 25: $.cases[0].expect.checks[\"C-3.1\"]: the field 'is' is missing",
                "{ aid: { status: eligible } }|{ error: x, aid: absent }| line 15, column 15: $.cases[0].expect.error: where an error is expected there is no result"
            })
    void says_where_and_what_is_wrong(String piece, String by, String message) {
        assertThat(message(piece, by == null ? "" : by)).startsWith("f.yaml " + message);
    }

    @Test
    void a_family_that_no_case_starts_from_is_an_error() {
        assertThat(message("with: { area: rural }", "household: { lowIncome: true }"))
                .isEqualTo("f.yaml line 6, column 1: $.household: no case starts from this family; take it out");
    }

    @Test
    void the_authority_is_given_once() {
        String twice = FILE.replace("area: urban", "authority: { careHomes: 1 }")
                .replace("cases:", "authority: { careHomes: 1 }\ncases:");
        assertThatThrownBy(() -> read(twice))
                .hasMessage(
                        "f.yaml line 11, column 1: $.authority: the authority is given twice, here and as a field of the"
                                + " household; leave one out");
    }

    @Test
    void two_cases_with_the_same_name_are_an_error() {
        String twice = FILE + FILE.substring(FILE.indexOf("  - name"));
        assertThatThrownBy(() -> read(twice))
                .hasMessage(
                        "f.yaml line 16: 甲 A: another case has the same name: f.yaml line 12; say what is different");
        List<ConformanceCase> one = read(FILE);
        List<ConformanceCase> other = read(FILE.replace("zh: 甲", "zh: 乙"));
        assertThatThrownBy(() -> new Cases(ImmutableList.<ConformanceCase>builder()
                        .addAll(one)
                        .addAll(other)
                        .build()))
                .hasMessageContaining("another case has the same name");
    }

    // The notation

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1|version: 1\\nversion: 1| line 2, column 1: the field 'version' is given twice; leave one out",
                "version: 1|version: 1\\n\\tx: 1| line 2, column 1: this is no YAML: found character",
                "version: 1|version: !!int 1| line 1, column 10: tags such as 'tag:yaml.org,2002:int' are not used",
                "version: 1|version: *x| line 1, column 10: there is no anchor 'x'",
                "version: 1|--- 1\\n---\\nversion: 1| line 2, column 1: a second document begins here",
                "version: 1|? [ a ]\\n: 1| line 1, column 3: expected the name of a field",
                "{ area: rural }|{ members[a].employed: true }| line 14, column 20: this is no YAML: expected ',' or '}', but got [; inside { … } a name with brackets needs quotes"
            })
    void what_is_no_such_yaml_is_said(String piece, String by, String message) {
        assertThat(message(piece, by.replace("\\n", "\n").replace("\\t", "\t"))).startsWith("f.yaml " + message);
    }

    @Test
    void an_anchor_can_be_used_and_counts_as_often_as_it_stands_there() {
        String shared = FILE.replace("members:", "members: &m").replace("{ area: rural }", "{ members: *m }");
        assertThat(read(shared)).hasSize(1);
        StringBuilder bomb = new StringBuilder("a0: &a0 [ x, x, x, x, x, x, x, x, x, x ]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [ *a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d ]\n"
                    .replace("*a%d", "*a" + (i - 1))
                    .replace("a%d", "a" + i));
        }
        assertThatThrownBy(() -> read(bomb.toString()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("more than 500000 values, written out");
        assertThatThrownBy(() -> read("a: &a [ *a ]")).hasMessageContaining("there is no anchor 'a' before this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n"})
    void an_empty_file_is_an_error(String yaml) {
        assertThatThrownBy(() -> read(yaml)).hasMessage("f.yaml: the file is empty");
    }

    @Test
    void a_file_is_bounded_in_size_and_depth_and_is_utf_8() {
        assertThatThrownBy(() -> read("#".repeat(YamlReader.MOST_BYTES + 1)))
                .hasMessageContaining("longer than 2000000 bytes");
        assertThatThrownBy(() -> read("a: " + "[ ".repeat(100_000)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("more than 50 levels");
        assertThatThrownBy(() -> CaseFile.read(
                        "f.yaml", new ByteArrayInputStream(new byte[] {'a', ':', ' ', (byte) 0xff}), ENGINE))
                .hasMessage("f.yaml: the file is not UTF-8; save it as UTF-8");
    }

    // What comes out otherwise

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ aid: { status: not-eligible } }|.aid.status: expected not-eligible, came eligible",
                "{ aid: { final: false } }|.aid.final: expected false, came true",
                "{ aid: { amount: 599.99 } }|.aid.amount: expected 599.99, came 600.00",
                "{ aid: { amount: absent } }|.aid.amount: expected absent, came 600.00",
                "{ aid: { amount: [ 1, open ] } }|.aid.amount: expected [1.00, open], came 600.00",
                "{ aid: { parts: { supplement: 50 } } }|.aid.parts.supplement: expected 50.00, came [0.00, 50.00]",
                "{ aid: { bands: [ { low: 1, high: 2 } ] } }|.aid.bands: expected 1.00 to 2.00, came no band",
                "{ aid: { services: [ x ] } }|.aid.services: expected x, came none",
                "{ aid: { modes: [ staged ] } }|.aid.modes: expected staged, came none",
                "{ aid: { continues: { rule: N-1 } } }|.aid.continues: expected that it runs on, came no continuation",
                "{ aid: { missing: none } }|.aid.missing: expected nothing missing, came missing: household.members[a].seriouslyIll, C-1.1",
                "{ aid: { missing: lowIncome } }|.aid.missing: expected missing: household.lowIncome, came missing: household.members[a].seriouslyIll, C-1.1",
                "{ aid: { not-missing: C-1.1 } }|.aid.not-missing: expected not missing: C-1.1, came missing: household.members[a].seriouslyIll, C-1.1",
                "{ aid: { warnings: x } }|.aid.warnings: expected a warning with: x, came none",
                "{ aid: { rules: { N-1: not-met } } }|.aid.rules.N-1: expected not-met, came met",
                "{ aid: { decided-by: [ township, county ] } }|.aid.decided-by: expected county, township, came county",
                "{ aid: { decided-by-rules: N-1 } }|.aid.decided-by-rules: expected N-1, came N-5",
                "{ aid: { steps: { decision: skipped } } }|.aid.steps.decision: expected skipped, came undetermined",
                "{ aid: { steps: { hearing: { need: required } } } }|.aid.steps.hearing: expected the step hearing, came absent; there are: spot-check, decision",
                "{ aid: { steps: { decision: { due: 2022-03-15 } } } }|.aid.steps.decision.due: expected 2022-03-15, came absent",
                "{ aid: { steps: { decision: { limits: { N-7: { working-days: 11 } } } } } }|.aid.steps.decision.limits.N-7: expected {working-days=11}, came {working-days=10, after=acceptance, due=absent, need=required}",
                "{ aid: { steps: { decision: { limits: none } } } }|.aid.steps.decision.limits: expected none, came N-7: {working-days=10, after=acceptance, due=absent, need=required}",
                "{ aid: { steps: { spot-check: { share: 0.31 } } } }|.aid.steps.spot-check.share: expected 0.31, came 0.3",
                "{ aid: { documents: { application: { issuer: county } } } }|.aid.documents.application: expected {issuer=county}, came {need=undetermined, issuer=applicant, rule=C-2.2}",
                "{ aid: { effects: { C-2.3: absent } } }|.aid.effects[\"C-2.3\"]: expected absent, came [{need=required, on=recipient, says=报告变化, report changes}]",
                "{ aid: { review-months: 6 } }|.aid.review-months: expected 6, came 12",
                "{ aid: { paid-from: 2022-04 } }|.aid.paid-from: expected 2022-04, came absent",
                "{ aid: absent }|.aid: expected no determination of it, came eligible",
                "{ aid of members[z]: { status: eligible } }|[\"aid of members[z]\"]: expected a determination of it, came none; there are: aid, one-off",
                "{ rules: { N-1: absent } }|.rules.N-1: expected absent, came met",
                "{ checks: { C-3.1: met } }|.checks[\"C-3.1\"]: expected met, came undetermined",
                "{ checks: { N-1: met } }|.checks.N-1: expected met, came absent",
                "{ missing: none }|.missing: expected nothing missing, came missing: household.members[a].seriouslyIll, C-1.1, household.basicLivingDifficult",
                "{ error: x }|.error: expected an error with: x, came a result"
            })
    void says_what_was_expected_and_what_came(String expect, String message) {
        String quoted = expect.replace("aid of members[z]", "\"aid of members[z]\"");
        assertThat(mismatch(quoted)).startsWith("f.yaml line 15: $.cases[0].expect" + message);
    }

    @Test
    void an_error_where_none_is_expected_is_a_mismatch() {
        ConformanceCase tooEarly =
                read(FILE.replace("2022-03-01", "2019-12-31")).get(0);
        assertThat(tooEarly.check(ENGINE))
                .singleElement()
                .satisfies(m -> assertThat(m.toString())
                        .startsWith("f.yaml line 12: $.cases[0]: expected a result, came an error: "));
    }

    @Test
    void cases_with_the_same_standards_and_settings_share_an_engine() {
        Cases cases = new Cases(ImmutableList.<ConformanceCase>builder()
                .addAll(read(FILE))
                .addAll(read(FILE.replace("zh: 甲, en: A", "zh: 乙, en: B")))
                .build());
        Cases.Run run = cases.on(ENGINE);
        assertThat(run.engine(cases.all().get(0)))
                .isSameAs(run.engine(cases.all().get(1)));
        assertThat(cases.all()).allSatisfy(c -> assertThat(run.passes(c)).isTrue());
    }
}
