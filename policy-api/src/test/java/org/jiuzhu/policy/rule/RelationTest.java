package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** What is asked of a list, of the one entity of a single relation, and of the owner, as nodes. */
class RelationTest {

    private static final Text TEXT = new Text("t", Label.of("文件", "text"), "文〔2020〕1号", Period.ALWAYS);

    @Test
    void a_list_is_the_view_of_all_of_it() {
        assertThat(Household.MEMBERS.count().node())
                .isEqualTo(Household.MEMBERS.where(Words.ALWAYS).count().node())
                .hasToString("COUNT[household.members](true)");
        assertThat(Member.INCOMES.sum(Income.AMOUNT).node())
                .isEqualTo(Member.INCOMES.where(Words.ALWAYS).sum(Income.AMOUNT).node())
                .isInstanceOf(OfList.Summed.class);
    }

    @Test
    void a_view_asks_only_those_who_fulfil_its_condition() {
        OfList.Summed sum = (OfList.Summed)
                Household.MEMBERS.where(Member.EMPLOYED).sum(Words.yuan("3")).node();
        assertThat(sum.condition()).isEqualTo(Member.EMPLOYED.node());
        assertThat(sum.value()).isEqualTo(Words.yuan("3").node());
    }

    @Test
    void a_view_of_a_view_asks_those_who_fulfil_both() {
        View<Household, Member> both = Household.MEMBERS.where(Member.EMPLOYED).where(Member.DECEASED);
        assertThat(both.count().node())
                .isEqualTo(Household.MEMBERS
                        .where(Words.allOf(Member.EMPLOYED, Member.DECEASED))
                        .count()
                        .node());
        assertThat(Household.MEMBERS.where(Member.EMPLOYED).any(Member.DECEASED).node())
                .hasToString("ANY[household.members](ALL_OF(member.employed, member.deceased))");
        assertThat(Household.MEMBERS
                        .where(Member.EMPLOYED)
                        .each(Member.DECEASED)
                        .node())
                .hasToString("EACH[household.members](ANY_OF(NOT(member.employed), member.deceased))");
    }

    @Test
    void those_beside_an_entity_are_asked_of_it_with_what_they_are_told_apart_by() {
        OfList before = (OfList) Household.MEMBERS
                .where(Member.EMPLOYED)
                .same(Member.BIRTH_DATE.year())
                .by(Member.DISABILITY_GRADE)
                .reversed()
                .before()
                .sum(Words.yuan("3"))
                .node();
        assertThat(before.asked()).isEqualTo(Member.ENTITY);
        assertThat(before.scopeOfOperands(Member.ENTITY)).isEqualTo(Member.ENTITY);
        assertThat(before.window().standings()).containsExactly(Standing.SAME, Standing.LARGER);
        assertThat(before.operands())
                .isEqualTo(List.of(
                        Member.EMPLOYED.node(),
                        Words.yuan("3").node(),
                        Member.BIRTH_DATE.year().node(),
                        Member.DISABILITY_GRADE.node()));
        assertThat(((OfList) Household.MEMBERS.count().node()).asked()).isEqualTo(Household.ENTITY);
        assertThat(Household.MEMBERS.others().count().node())
                .isNotEqualTo(Household.MEMBERS.count().node())
                .hasToString("COUNT[[household.members, [OTHER]]](true)");
    }

    @Test
    void a_member_asks_the_household() {
        assertThat(Member.ofHousehold(Household.LOW_INCOME).node())
                .isEqualTo(Household.MEMBERS.ofOwner(Household.LOW_INCOME).node())
                .isEqualTo(new PassedOn.OfOwner(Household.MEMBERS, Operands.of(Household.LOW_INCOME.node())));
        assertThat(Member.ofHousehold(Household.MEMBERS.count()).node())
                .isEqualTo(new PassedOn.OfOwner(
                        Household.MEMBERS, Operands.of(Household.MEMBERS.count().node())));
        assertThat(Member.ofHousehold(Household.GRADUAL_EXIT_SINCE).node())
                .isEqualTo(
                        Household.MEMBERS.ofOwner(Household.GRADUAL_EXIT_SINCE).node());
        assertThat(Member.ofHousehold(Words.yuan("5")).node())
                .isEqualTo(Household.MEMBERS.ofOwner(Words.yuan("5")).node());
    }

    @Test
    void of_one_entity_a_condition_is_asked_of_it_and_a_number_is_its_own() {
        assertThat(Household.APPLICATION.its(Application.DISPUTED).node()).isInstanceOf(OfList.Quantified.class);
        assertThat(Household.AUTHORITY.its(Authority.CONFIRMED_CASES).node()).isInstanceOf(OfList.Summed.class);
    }

    @Test
    void thirty_percent_is_thirty_hundredths() {
        assertThat(Words.percent(30).node()).isEqualTo(Words.rate("0.30").node());
        assertThat(Words.percent(150).node()).isEqualTo(Words.rate("1.5").node());
        assertThat(Words.percent(0).node()).isEqualTo(Words.rate("0").node());
    }

    @Test
    void an_open_term_is_what_a_rule_says_and_knows_of_whom() {
        OpenTerm.OfAmount<Member> cost = OpenTerm.amount(Member.ENTITY, "t#cost", TEXT.clause("一"), "成本", "cost");
        assertThat(cost.kind()).contains(Member.ENTITY);
        assertThat(cost.foundInEachCase().kind()).contains(Member.ENTITY);
        assertThat(cost.is(Words.yuan("5")).nodes())
                .containsExactly(Words.yuan("5").node());
        OpenTerm.OfCount<Entity> months = OpenTerm.count("t#months", TEXT.clause("一"), Unit.MONTHS, "月数", "months");
        assertThat(months.notBelow(Fraction.ONE).kind()).isEmpty();
    }

    @Test
    void the_share_that_is_checked_is_a_figure() {
        Consequence.Samples<?> third = (Consequence.Samples<?>) Consequences.samples(
                Step.SPOT_CHECK, Words.rate(1, 3), Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE);
        assertThat(third.share()).isEqualTo(Fraction.of(1, 3));
        Count<Entity> open = OpenTerm.count("t#share", TEXT.clause("一"), Unit.RATE, "比例", "share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consequences.samples(Step.SPOT_CHECK, open, Body.COUNTY))
                .withMessageContaining("t#share");
    }
}
