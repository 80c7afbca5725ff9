package org.jiuzhu.policy.impl.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.household.Member.EMPLOYED;
import static org.jiuzhu.policy.household.Member.LOST_ABILITIES;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.number;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Node;
import org.junit.jupiter.api.Test;

/** Gaps between the bands of rules about the same: the six abilities, in bands of none, one to three, four and more. */
final class BandGapsTest {

    private static final Condition<Member> NONE = LOST_ABILITIES.isAtMost(number(0));
    private static final Condition<Member> SOME =
            allOf(LOST_ABILITIES.isAtLeast(number(1)), LOST_ABILITIES.isAtMost(number(3)));
    private static final Condition<Member> MANY = LOST_ABILITIES.isAtLeast(number(4));

    @Test
    void bands_that_touch_leave_no_gap() {
        assertThat(BandGaps.between(nodes(NONE, SOME, MANY))).isEmpty();
    }

    @Test
    void a_number_between_two_bands_is_named() {
        assertThat(BandGaps.between(nodes(NONE, SOME, LOST_ABILITIES.isAtLeast(number(5)))))
                .contains("member.lostAbilities from 4 to 4");
    }

    @Test
    void above_a_limit_and_below_it_leaves_the_limit_itself_out() {
        assertThat(BandGaps.between(nodes(LOST_ABILITIES.isBelow(number(3)), LOST_ABILITIES.isAbove(number(3)))))
                .contains("member.lostAbilities from 3 to 3");
    }

    @Test
    void a_missing_band_in_the_middle_is_named_whole() {
        assertThat(BandGaps.between(nodes(NONE, MANY))).contains("member.lostAbilities from 1 to 3");
    }

    @Test
    void conditions_that_differ_in_more_than_the_band_are_not_compared() {
        assertThat(BandGaps.between(nodes(NONE, allOf(EMPLOYED, MANY)))).isEmpty();
    }

    @Test
    void bands_that_no_number_lies_in_leave_nothing_between_them() {
        Condition<Member> nobody = allOf(LOST_ABILITIES.isAbove(number(3)), LOST_ABILITIES.isBelow(number(4)));
        assertThat(BandGaps.between(nodes(nobody, nobody))).isEmpty();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static ImmutableList<Node> nodes(Condition<Member>... conditions) {
        return Arrays.stream(conditions).map(Condition::node).collect(ImmutableList.toImmutableList());
    }
}
