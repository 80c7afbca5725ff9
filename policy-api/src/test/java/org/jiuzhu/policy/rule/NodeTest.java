package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
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

    private static Node all(Node... conditions) {
        return new Proposition.Joined(Proposition.Junction.ALL_OF, Operands.of(conditions));
    }

    private static Node any(Node... conditions) {
        return new Proposition.Joined(Proposition.Junction.ANY_OF, Operands.of(conditions));
    }

    private static Node computed(Calculation.Arithmetic how, Node... numbers) {
        return new Calculation.Computed(how, Operands.of(numbers));
    }

    private static Node below(Node... operands) {
        return new Proposition.Compared(Proposition.Comparison.BELOW, Operands.of(operands));
    }

    private static Node example() {
        return all(new Leaf.TruthConstant(true), new Leaf.TruthConstant(false));
    }

    /** Sixty steps, each of which uses the one before twice. */
    private static Node shared(boolean leaf) {
        Node node = new Leaf.TruthConstant(leaf);
        for (int i = 0; i < 60; i++) {
            node = any(node, node);
        }
        return node;
    }

    @Test
    void is_what_it_says() {
        assertThat(example()).isEqualTo(example()).hasSameHashCodeAs(example());
        assertThat(example())
                .isNotEqualTo(any(Lists.newArrayList(example().operands()).toArray(new Node[0])));
        assertThat(HOLDS).isNotEqualTo(new Leaf.TruthConstant(false));
        assertThat(example())
                .isNotEqualTo(example().withOperands(Lists.reverse(example().operands())));
        assertThat(example()).isNotEqualTo("example");
        assertThat(example().operands())
                .isEqualTo(List.of(new Leaf.TruthConstant(true), new Leaf.TruthConstant(false)))
                .isNotEqualTo(List.of(new Leaf.TruthConstant(true)))
                .isNotEqualTo(Operands.of(new Leaf.TruthConstant(true)));
    }

    // a hundred fen, a hundred persons and a hundredfold are not the same
    @Test
    void says_what_a_number_is_written_as() {
        assertThat(Words.yuan("1.00").node()).isNotEqualTo(Words.number(100).node());
        assertThat(Words.rate("100").node()).isNotEqualTo(Words.number(100).node());
        assertThat(Words.rate("0.50").node()).isEqualTo(Words.rate(1, 2).node());
        for (Unit unit : EnumSet.complementOf(EnumSet.of(Unit.MONEY, Unit.RATE, Unit.NUMBER))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Leaf.NumberConstant(Fraction.ONE, unit))
                    .withMessageContaining(unit.name());
        }
    }

    // whoever would compare what both are written out never came to an end
    @Test
    void is_compared_and_shown_however_much_is_shared() {
        assertThat(shared(true)).isEqualTo(shared(true)).hasSameHashCodeAs(shared(true));
        assertThat(shared(true).equals(shared(false))).isFalse();
        Set<Node> all = new HashSet<>(List.of(shared(true), shared(false)));
        assertThat(all.contains(shared(true))).isTrue();
        assertThat(shared(true).toString()).startsWith("ANY_OF(ANY_OF(").hasSizeBetween(2000, 2001);
        assertThat(shared(true).operands().toString()).startsWith("(ANY_OF(").hasSizeBetween(2000, 2001);
    }

    @Test
    void two_that_share_in_different_ways_are_equal_if_they_say_the_same() {
        Node leaf = new Leaf.TruthConstant(true);
        Node sharing = any(leaf, leaf);
        Node apart = any(leaf, new Leaf.TruthConstant(true));
        assertThat(all(sharing, sharing)).isEqualTo(all(sharing, apart)).isNotEqualTo(all(sharing, example()));
    }

    // what tells them apart is deep inside, where the nodes themselves are no longer asked
    @Test
    void what_a_verb_needs_besides_tells_two_apart() {
        assertThat(all(any(new OfList.Quantified(OfList.Quantifier.ANY, Household.MEMBERS, Operands.of(HOLDS)))))
                .isEqualTo(
                        all(any(new OfList.Quantified(OfList.Quantifier.ANY, Household.MEMBERS, Operands.of(HOLDS)))))
                .isNotEqualTo(
                        all(any(new OfList.Quantified(OfList.Quantifier.EACH, Household.MEMBERS, Operands.of(HOLDS)))))
                .isNotEqualTo(
                        all(any(new OfList.Quantified(OfList.Quantifier.ANY, Member.INCOMES, Operands.of(HOLDS)))));
    }

    @Test
    void a_definition_shows_as_its_id() {
        Definition definition =
                new Definition("income", Label.of("收入", "income"), CLAUSE, Unit.MONEY, ImmutableList.of());
        Node node = new PassedOn.Defined(definition, Operands.of(ONE));
        assertThat(computed(Calculation.Arithmetic.PLUS, node, node)).hasToString("PLUS(income, income)");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(Supplier<Node> node) {
        return assertThatIllegalArgumentException().isThrownBy(node::get);
    }

    @Test
    void a_verb_takes_its_own_number_of_operands() {
        refused(() -> below(ONE)).withMessage("BELOW takes [number, number], not the operands [number]");
        refused(() -> below(ONE, ONE, ONE));
        refused(() -> all()).withMessageContaining("ALL_OF takes one condition or more");
        refused(() -> new Proposition.Not(Operands.of()));
        refused(() -> computed(Calculation.Arithmetic.PLUS));
        refused(() -> computed(Calculation.Arithmetic.MINUS, ONE, ONE, ONE));
        refused(() -> new Calculation.Chosen(Operands.of(HOLDS, ONE)))
                .withMessageContaining("pairs of condition and number");
        refused(() -> new PassedOn.FirstKnown(Operands.of(ONE, ONE, ONE)));
        refused(() -> new PassedOn.FirstKnown(Operands.of(ONE)));
        refused(() -> new PassedOn.OfOwner(Household.MEMBERS, Operands.of(HOLDS, HOLDS)));
        refused(() -> new OfList.Summed(Household.MEMBERS, Operands.of(HOLDS)));
        Window before = Window.of(ImmutableList.of(Standing.SMALLER));
        refused(() -> new OfList.Counted(Household.MEMBERS, before, Operands.of(HOLDS)));
        refused(() -> new OfList.Counted(Household.MEMBERS, before, Operands.of(HOLDS, HOLDS)));
        refused(() -> new OfList.Ranked(Household.MEMBERS, Window.WHOLE, Operands.of(HOLDS)))
                .withMessageContaining("a window with an order");
        refused(() -> HOLDS.withOperands(List.of(ONE))).withMessageContaining("no operands");
        refused(() -> example().withOperands(List.of()));
    }

    @Test
    void a_verb_takes_operands_of_its_own_sort() {
        refused(() -> below(DAY, ONE)).withMessageContaining("[day, day]");
        refused(() -> below(HOLDS, HOLDS));
        refused(() -> below(Household.AREA.node(), ONE));
        refused(() -> all(HOLDS, ONE));
        refused(() -> computed(Calculation.Arithmetic.PLUS, ONE, DAY));
        refused(() -> new Calculation.Chosen(Operands.of(ONE, ONE, ONE)));
        refused(() -> new Calculation.Chosen(Operands.of(HOLDS, ONE, DAY))).withMessageContaining("condition and day");
        refused(() -> new Calculation.Chosen(Operands.of(HOLDS, DAY, HOLDS)));
        refused(() -> computed(Calculation.Arithmetic.LARGEST, DAY, ONE));
        refused(() -> computed(Calculation.Arithmetic.MINUS, DAY, DAY));
        refused(() -> new Proposition.Equal(Operands.of(DAY, ONE)));
        refused(() -> new Reckoning.PartOfDay(Reckoning.DayPart.YEAR_OF, Operands.of(ONE)));
        refused(() -> new Reckoning.LaterDay(Reckoning.Stretch.PLUS_DAYS, Operands.of(DAY, DAY)));
        refused(() -> new PassedOn.FirstKnown(Operands.of(HOLDS, ONE)));
        refused(() -> new OfList.Counted(Household.MEMBERS, Operands.of(ONE)));
        refused(() -> new OfList.Summed(Household.MEMBERS, Operands.of(ONE, ONE)));
        refused(() -> new Calculation.Between(Calculation.Elapsed.YEARS_BETWEEN, Operands.of(DAY, ONE)));
        refused(() -> new Proposition.OneOf(ImmutableSet.of(Area.URBAN), Operands.of(ONE)));
        refused(() -> new OfPlace.Different(Operands.of(ONE, ONE)));
        Definition definition =
                new Definition("d", Label.of("定义", "definition"), CLAUSE, Unit.TRUTH, ImmutableList.of());
        refused(() -> new PassedOn.Defined(definition, Operands.of(ONE)));
    }

    @Test
    void comes_to_what_its_operands_are() {
        assertThat(new PassedOn.OfOwner(Household.MEMBERS, Operands.of(DAY)).sort())
                .isEqualTo(Node.Sort.DAY);
        assertThat(new PassedOn.FirstKnown(Operands.of(HOLDS, HOLDS)).sort()).isEqualTo(Node.Sort.CONDITION);
        assertThat(Household.AREA.node().sort()).isEqualTo(Node.Sort.CHOICE);
        assertThat(Application.HUKOU.node().sort()).isEqualTo(Node.Sort.PLACE);
        Node deep = ONE;
        for (int i = 0; i < 100_000; i++) {
            deep = new PassedOn.OfOwner(Household.MEMBERS, Operands.of(deep));
        }
        assertThat(deep.sort()).isEqualTo(Node.Sort.NUMBER);
    }

    @Test
    void no_year_need_have_the_day_that_is_looked_for() {
        refused(() -> Words.caseDate().firstOnOrAfter(MonthDay.of(2, 29)).node())
                .withMessageContaining("say 28 February or 1 March");
        refused(() -> Words.caseDate().plusYears(Words.number("1.5")).node())
                .withMessageContaining("half a year is six months");
    }

    @Test
    void days_and_coded_values_are_chosen_by_cases_and_the_later_of_two_days_is_a_day() {
        assertThat(Words.where(Words.ALWAYS, Words.caseDate())
                        .otherwise(Words.caseDate())
                        .node()
                        .sort())
                .isEqualTo(Node.Sort.DAY);
        assertThat(Words.caseDate().orIfLater(Words.caseDate()).node().sort()).isEqualTo(Node.Sort.DAY);
        assertThat(Words.where(Words.ALWAYS, Area.URBAN)
                        .otherwise(Area.URBAN)
                        .node()
                        .codes())
                .isEqualTo(List.of(Area.URBAN));
    }

    // a fact numbers its values by its own list, so what is chosen beside them comes after
    @Test
    void the_values_of_cases_are_numbered_as_those_of_the_fact_among_them() {
        Node chosen = Words.where(Words.ALWAYS, SchoolStage.BACHELOR)
                .where(Words.ALWAYS, Member.SCHOOL_STAGE)
                .otherwise(SchoolStage.NONE)
                .node();
        assertThat(chosen.codes()).isEqualTo(Member.SCHOOL_STAGE.options());
        refused(() -> new Calculation.Chosen(Operands.of(HOLDS, Member.SCHOOL_STAGE.node(), Household.AREA.node())))
                .withMessageContaining("two different lists");
    }

    @Test
    void speaks_of_others_below_a_list() {
        Node any = new OfList.Quantified(OfList.Quantifier.ANY, Household.MEMBERS, Operands.of(HOLDS));
        Node owner = new PassedOn.OfOwner(Household.MEMBERS, Operands.of(any));
        assertThat(any.scopeOfOperands(Household.ENTITY)).isEqualTo(Member.ENTITY);
        assertThat(owner.scopeOfOperands(Member.ENTITY)).isEqualTo(Household.ENTITY);
        assertThat(all(any).scopeOfOperands(Household.ENTITY)).isEqualTo(Household.ENTITY);
    }

    @Test
    void a_rule_has_a_condition_and_computes_with_what_its_consequence_takes() {
        Programme<?> programme = Programme.MINIMUM_LIVING_ALLOWANCE;
        Rule<Household> rule = Words.shall(CLAUSE.text(), "R", "一")
                .says("规则", "rule")
                .forEvery(Household.ENTITY)
                .then(Consequences.pays(programme, Part.ALLOWANCE, Words.yuan("1")));
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
