package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static final Node ONE = Words.number(1).node();
    private static final Node HOLDS = Words.ALWAYS.node();
    private static final Node DAY = Words.day("2022-01-01").node();
    private static final Clause CLAUSE = new Text("t", Label.of("文件", "text"), "文〔2020〕1号", Period.ALWAYS).clause("一");

    private static Node example() {
        return Node.of(Operator.ALL_OF, Node.with(Operator.CONSTANT, true), Node.with(Operator.CONSTANT, false));
    }

    /** Sixty steps, each of which uses the one before twice. */
    private static Node shared(boolean leaf) {
        Node node = Node.with(Operator.CONSTANT, leaf);
        for (int i = 0; i < 60; i++) {
            node = Node.of(Operator.ANY_OF, node, node);
        }
        return node;
    }

    @Test
    void is_what_it_says() {
        assertThat(example()).isEqualTo(example()).hasSameHashCodeAs(example());
        assertThat(example()).isNotEqualTo(example().withOperator(Operator.ANY_OF));
        assertThat(HOLDS).isNotEqualTo(HOLDS.withPayload(false));
        assertThat(example())
                .isNotEqualTo(example().withOperands(example().operands().reverse()));
        assertThat(example()).isNotEqualTo("example");
    }

    // whoever would compare what both are written out never came to an end
    @Test
    void is_compared_and_shown_however_much_is_shared() {
        assertThat(shared(true)).isEqualTo(shared(true)).hasSameHashCodeAs(shared(true));
        assertThat(shared(true).equals(shared(false))).isFalse();
        Set<Node> all = new HashSet<>(List.of(shared(true), shared(false)));
        assertThat(all.contains(shared(true))).isTrue();
        assertThat(shared(true).toString()).startsWith("ANY_OF(ANY_OF(").hasSizeBetween(2000, 2001);
    }

    @Test
    void two_that_share_in_different_ways_are_equal_if_they_say_the_same() {
        Node leaf = Node.with(Operator.CONSTANT, true);
        Node sharing = Node.of(Operator.ANY_OF, leaf, leaf);
        Node apart = Node.of(Operator.ANY_OF, leaf, Node.with(Operator.CONSTANT, true));
        assertThat(Node.of(Operator.ALL_OF, sharing, sharing))
                .isEqualTo(Node.of(Operator.ALL_OF, sharing, apart))
                .isNotEqualTo(Node.of(Operator.ALL_OF, sharing, example()));
    }

    @Test
    void a_definition_shows_as_its_id() {
        Definition definition = new Definition("income", Label.of("收入", "income"), CLAUSE, Unit.MONEY);
        Node node = Node.with(Operator.DEFINITION, definition, ONE);
        assertThat(Node.of(Operator.PLUS, node, node)).hasToString("PLUS(income, income)");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(
            Operator operator, Object payload, Node... operands) {
        return assertThatIllegalArgumentException().isThrownBy(() -> Node.with(operator, payload, operands));
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(Operator operator, Node... operands) {
        return assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node(operator, ImmutableList.copyOf(operands), Optional.empty()));
    }

    @Test
    void a_verb_takes_its_own_number_of_operands() {
        refused(Operator.BELOW, "not a number")
                .withMessageContaining("BELOW takes no payload")
                .withMessageContaining("not a number");
        refused(Operator.BELOW, ONE).withMessageContaining("[number, number]").withMessageContaining("[number] ");
        refused(Operator.BELOW, ONE, ONE, ONE);
        refused(Operator.ALL_OF).withMessageContaining("one condition or more");
        refused(Operator.NOT);
        refused(Operator.PLUS);
        refused(Operator.CHOOSE, HOLDS, ONE).withMessageContaining("pairs of condition and number");
        refused(Operator.FIRST_KNOWN, ONE, ONE, ONE);
        refused(Operator.CASE_DATE, ONE);
        refused(Operator.OWNER, Household.MEMBERS, HOLDS, HOLDS);
        refused(Operator.SUM, Household.MEMBERS, HOLDS);
        refused(Operator.CONSTANT, true, ONE).withMessageContaining("no operands");
    }

    @Test
    void a_verb_takes_operands_of_its_own_sort() {
        refused(Operator.BELOW, DAY, ONE).withMessageContaining("[day, day]");
        refused(Operator.BELOW, HOLDS, HOLDS);
        refused(Operator.BELOW, Household.AREA.node(), ONE);
        refused(Operator.ALL_OF, HOLDS, ONE);
        refused(Operator.PLUS, ONE, DAY);
        refused(Operator.CHOOSE, ONE, ONE, ONE);
        refused(Operator.FIRST_KNOWN, HOLDS, ONE);
        refused(Operator.COUNT, Household.MEMBERS, ONE);
        refused(Operator.SUM, Household.MEMBERS, ONE, ONE);
        refused(Operator.YEARS_BETWEEN, DAY, ONE);
        refused(Operator.IS_ONE_OF, ImmutableSet.of(Area.URBAN), ONE);
        refused(Operator.DIFFERS, ONE, ONE);
        refused(Operator.DEFINITION, new Definition("d", Label.of("定义", "definition"), CLAUSE, Unit.TRUTH), ONE);
    }

    @Test
    void a_verb_takes_its_own_payload() {
        refused(Operator.FACT, "household.area").withMessageContaining("a payload of Fact");
        refused(Operator.CONSTANT, "1").withMessageContaining("Fraction or Boolean or LocalDate or Coded");
        refused(Operator.CONSTANT).withMessageContaining("with the payload none");
        refused(Operator.IS_ONE_OF, Area.URBAN, Household.AREA.node());
        refused(Operator.ANY, Member.EMPLOYED, HOLDS).withMessageContaining("Relation");
        refused(Operator.ROUNDED, ONE);
        refused(Operator.ALL_OF, "why", HOLDS);
        assertThatIllegalArgumentException().isThrownBy(() -> HOLDS.withPayload("other"));
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.withOperator(Operator.NOT));
        assertThat(DAY.withPayload(LocalDate.of(2022, 1, 2)))
                .isEqualTo(Words.day("2022-01-02").node());
    }

    @Test
    void a_rule_has_a_condition_and_computes_with_what_its_consequence_takes() {
        Programme<?> programme = Programme.MINIMUM_LIVING_ALLOWANCE;
        Rule<Household> rule = Words.shall(CLAUSE.text(), "R", "一")
                .says("规则", "rule")
                .forEvery(Household.ENTITY)
                .then(Words.pays(programme, Part.ALLOWANCE, Words.yuan("1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.withCondition(ONE))
                .withMessage("rule R has a number where a condition belongs: CONSTANT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.withConsequence(new Consequence.Pays<>(programme, Part.ALLOWANCE, HOLDS)))
                .withMessage("rule R has a condition where a number belongs: CONSTANT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.withConsequence(new Consequence.Demands<>(DAY)))
                .withMessageContaining("a day where a condition belongs");
    }
}
