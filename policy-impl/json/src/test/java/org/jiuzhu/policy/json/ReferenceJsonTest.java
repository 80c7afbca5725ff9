package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an entity points to, in files of cases: the id of one in the list, or “none”. */
class ReferenceJsonTest {

    private static final Reference<Member, Member> GUARDIAN =
            Member.ENTITY.reference("jsonGuardian", Household.MEMBERS, "监护人", "guardian");
    private static final Reference<Income, Supporter> PAYER =
            Income.ENTITY.reference("jsonPayer", Member.SUPPORTERS, "支付人", "payer");

    private static final CaseJson JSON = CaseJson.of(Samples.engine(GUARDIAN, PAYER));

    private static final String FAMILY = """
            {"version": 1, "place": "410700", "date": "2022-03-01", "household": {"members": [
              {"id": "a", "jsonGuardian": %s, "supporters": [{"id": "s"}], "incomes": [{"id": "i", "jsonPayer": %s}]},
              {"id": "b"}]}}
            """;

    private static Case read(String guardian, String payer) {
        return JSON.read("case.json", new StringReader(FAMILY.formatted(guardian, payer)));
    }

    @Test
    void is_read_and_written_as_an_id() {
        Case read = read("\"b\"", "\"s\"");
        Member a = read.household().get(Household.MEMBERS).orElseThrow().get(0);
        assertThat(a.get(GUARDIAN)).hasValue("b");
        assertThat(a.get(Member.INCOMES).orElseThrow().get(0).get(PAYER)).hasValue("s");
        StringWriter out = new StringWriter();
        JSON.write(read, out);
        assertThat(out.toString()).contains("\"jsonGuardian\": \"b\"");
        assertThat(JSON.read("again.json", new StringReader(out.toString()))).isEqualTo(read);
        assertThat(read("\"none\"", "\"none\"")
                        .household()
                        .get(Household.MEMBERS)
                        .orElseThrow()
                        .get(0)
                        .get(GUARDIAN))
                .hasValue(Reference.NOBODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | expected the id of one of household.members, or \"none\" if there is nobody",
                "7 | expected the id of one of household.members, or \"none\" if there is nobody",
                "\"a b\" | an id of member has letters and digits",
                "\"c\" | an impossible case: household.members[a].jsonGuardian: household.members has no 'c'",
                "\"a\" | an impossible case: household.members[a].jsonGuardian: 'a' points to itself"
            })
    void what_points_to_nobody_that_there_is_is_refused(String guardian, String says) {
        assertThatThrownBy(() -> read(guardian, "\"s\"")).hasMessageContaining(says);
    }

    @Test
    void the_schema_says_so() {
        assertThat(JSON.schema()).contains("\"jsonGuardian\"").contains("the id of one of the members");
    }
}
