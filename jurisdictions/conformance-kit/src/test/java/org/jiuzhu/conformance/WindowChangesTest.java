package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Expression;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Order;
import org.jiuzhu.policy.rule.View;
import org.junit.jupiter.api.Test;

/** How orders and windows are got wrong. */
class WindowChangesTest {

    private static final Order<Member> BY_BIRTH = Household.MEMBERS.by(Member.BIRTH_DATE);

    private static ImmutableList<Node> changed(Expression<?> of) {
        return NodeChanges.of(of.node()).stream()
                .map(NodeChanges.Change::node)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void an_order_is_turned_round_and_has_the_other_rule_for_two_that_are_equal() {
        assertThat(changed(BY_BIRTH.rank()))
                .containsExactly(
                        BY_BIRTH.reversed().rank().node(),
                        BY_BIRTH.inTurn().rank().node());
        assertThat(changed(BY_BIRTH.inTurn().before().count()))
                .containsExactly(
                        BY_BIRTH.reversed().inTurn().before().count().node(),
                        BY_BIRTH.before().count().node());
    }

    @Test
    void of_several_ways_of_standing_each_is_left_out_with_what_it_looks_at() {
        View<Member, Member> ofGrade = Household.MEMBERS.same(Member.DISABILITY_GRADE);
        assertThat(changed(ofGrade.others().by(Member.BIRTH_DATE).before().count()))
                .containsExactly(
                        Household.MEMBERS
                                .others()
                                .by(Member.BIRTH_DATE)
                                .before()
                                .count()
                                .node(),
                        ofGrade.by(Member.BIRTH_DATE).before().count().node(),
                        ofGrade.others()
                                .by(Member.BIRTH_DATE)
                                .reversed()
                                .before()
                                .count()
                                .node(),
                        ofGrade.others()
                                .by(Member.BIRTH_DATE)
                                .inTurn()
                                .before()
                                .count()
                                .node(),
                        ofGrade.others().count().node());
        // a place needs its order, and the others alone are no list of an owner
        assertThat(changed(ofGrade.by(Member.BIRTH_DATE).rank())).hasSize(3);
        assertThat(changed(Member.EXPENSES.others().sum(Expense.AMOUNT))).isEmpty();
    }

    @Test
    void who_is_in_view_is_turned_round() {
        assertThat(NodeChanges.of(Household.MEMBERS
                        .where(Member.EMPLOYED)
                        .others()
                        .any(Member.SERIOUSLY_ILL)
                        .node()))
                .extracting(c -> c.says().en())
                .containsExactly("EACH for ANY", "number 1 of ANY negated");
    }
}
