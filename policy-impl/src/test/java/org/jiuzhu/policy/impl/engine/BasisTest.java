package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions and open terms are cited by the clause that was in force on the date of the case, and by none where none was. */
final class BasisTest {

    private static final Basis BASIS = text("measures", "甲国〔2021〕7号", Period.between("2021-01-01", "2021-06-30"))
            .clause("§5")
            .then(text("orders", "甲国〔2022〕8号", Period.from("2022-01-01")).clause("§7"))
            .then(text("statute", "甲国法", Period.from("2023-07-01")).clause("§9"));

    private static final Condition<Household> POOR = define("b.poor", "贫困", "poor", BASIS, Household.LOW_INCOME);
    private static final OpenTerm.OfCondition<Household> OPEN =
            OpenTerm.condition(Household.ENTITY, "B#open", BASIS, "待定", "open");
    private static final OpenTerm.OfAmount<Household> SUM =
            OpenTerm.amount(Household.ENTITY, "B#sum", BASIS, "数额", "the sum");
    private static final Amount<Household> NAMED = define("b.sum", "所给", "what is given", BASIS, SUM);

    private static Text text(String id, String number, Period inForce) {
        return new Text(id, Label.of("虚构文件", "invented text"), number, inForce);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31,",
        "2021-01-01,甲国〔2021〕7号 §5",
        "2021-06-30,甲国〔2021〕7号 §5",
        "2021-07-01,",
        "2021-12-31,",
        "2022-01-01,甲国〔2022〕8号 §7",
        "2023-06-30,甲国〔2022〕8号 §7",
        "2023-07-01,甲国法 §9"
    })
    void what_is_shown_and_asked_cites_the_clause_of_the_day(LocalDate day, String citation) {
        PolicyEngine engine =
                engine(eligible("E", POOR), allowance("A", where(OPEN, NAMED).otherwise(NOTHING)));
        Case input = Case.builder()
                .place(COUNTY)
                .date(day)
                .household(
                        Household.builder("h").with(Household.LOW_INCOME, true).build())
                .build();
        Assessment assessment = engine.assess(input);
        List<String> expected = citation == null ? List.of() : List.of(citation);
        assertThat(assessment.of(AID).get(0).missing())
                .extracting(Missing::id)
                .containsExactlyInAnyOrder("B#open", "B#sum");
        assertThat(assessment.of(AID).get(0).missing())
                .allSatisfy(m -> assertThat(m.citation().stream().toList()).isEqualTo(expected));
        List<String> shown = new ArrayList<>();
        engine.explain(input, assessment).forEach(trees -> trees.forEach(t -> collect(t, shown)));
        assertThat(shown).contains("甲国〔2020〕1号 §1");
        // the condition of the rule, that of the amount, the amount and what it is
        assertThat(shown.stream().filter(c -> !c.startsWith("甲国〔2020〕1号")))
                .hasSize(4 * expected.size())
                .allMatch(expected::contains);
    }

    private static void collect(Explanation explanation, List<String> citations) {
        explanation.citation().ifPresent(citations::add);
        explanation.parts().forEach(p -> collect(p, citations));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30,1", "2021-07-01,0", "2023-07-01,1"})
    void at_most_one_clause_holds_on_a_day(LocalDate day, int clauses) {
        assertThat(BASIS.on(day).stream().toList()).hasSize(clauses);
        assertThat(ImmutableList.copyOf(BASIS.clauses())).hasSize(3);
        assertThat(BASIS.cite()).isEqualTo("甲国〔2021〕7号 §5, 甲国〔2022〕8号 §7, 甲国法 §9");
    }
}
