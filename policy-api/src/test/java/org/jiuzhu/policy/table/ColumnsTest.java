package org.jiuzhu.policy.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.BitSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Columns say what they were given and nothing else, and refuse what does not fit where it stands. */
class ColumnsTest {

    private static final Columns<Member> THREE = Columns.of(Member.ENTITY, 3)
            .with(Member.EMPLOYED, 1, 0, Fact.UNKNOWN)
            .with(Member.BIRTH_DATE, LocalDate.of(1980, 1, 2).toEpochDay(), Fact.UNKNOWN, 0)
            .build();

    private static final Columns<Household> TWO = Columns.of(Household.ENTITY, 2)
            .with(Household.LOW_INCOME, 1, Fact.UNKNOWN)
            .with(Household.MEMBERS, THREE, 0, 1, 3)
            .build();

    private static BitSet rows(int... rows) {
        BitSet set = new BitSet();
        for (int row : rows) {
            set.set(row);
        }
        return set;
    }

    @Test
    void a_row_is_the_entity_that_its_values_say() {
        assertThat(TWO.entity(0))
                .isEqualTo(Household.builder("1")
                        .with(Household.LOW_INCOME, true)
                        .with(
                                Household.MEMBERS,
                                Member.builder("1")
                                        .with(Member.EMPLOYED, true)
                                        .with(Member.BIRTH_DATE, LocalDate.of(1980, 1, 2))
                                        .build())
                        .build());
        // what is unknown is not stated, and day 0 is 1970-01-01
        assertThat(TWO.entity(1))
                .isEqualTo(Household.builder("2")
                        .with(
                                Household.MEMBERS,
                                Member.builder("2").with(Member.EMPLOYED, false).build(),
                                Member.builder("3")
                                        .with(Member.BIRTH_DATE, LocalDate.of(1970, 1, 1))
                                        .build())
                        .build());
    }

    @Test
    void the_programme_of_an_award_can_be_one_of_a_plug_in_where_its_columns_know_it() {
        Programme<Recognition> mine = Programme.of("xin-mine", "认定", "recognition", Recognition::new, Claimant.PERSON);
        long number = Award.PROGRAMME.encode(mine);
        Columns<Award> awards = Columns.of(Award.ENTITY, 3)
                .with(
                        Award.PROGRAMME,
                        ImmutableList.of(Programme.TEMPORARY_ASSISTANCE, mine),
                        number,
                        Fact.UNKNOWN,
                        Award.PROGRAMME.encode(Programme.TEMPORARY_ASSISTANCE))
                .build();
        assertThat(awards.entity(0).get(Award.PROGRAMME)).containsSame(mine);
        assertThat(awards.entity(1).get(Award.PROGRAMME)).isEmpty();
        assertThat(awards.entity(2).get(Award.PROGRAMME)).contains(Programme.TEMPORARY_ASSISTANCE);
        isRefused(
                () -> Columns.of(Award.ENTITY, 1).with(Award.PROGRAMME, number).build(),
                "column award.programme, row 0",
                "one of a plug-in");
        isRefused(
                () -> Columns.of(Award.ENTITY, 1)
                        .with(Award.PROGRAMME, ImmutableList.of(mine), number + 1)
                        .build(),
                "one of a plug-in");
    }

    @Test
    void a_list_may_be_empty_or_unknown() {
        Columns<Household> households = Columns.of(Household.ENTITY, 2)
                .with(Household.MEMBERS, Columns.of(Member.ENTITY, 0).build(), new int[] {0, 0, 0}, rows(1))
                .build();
        assertThat(households.entity(0).get(Household.MEMBERS)).contains(ImmutableList.of());
        assertThat(households.entity(1).get(Household.MEMBERS)).isEmpty();
        assertThat(households.isListed(Household.MEMBERS, 0)).isTrue();
        assertThat(households.isListed(Household.MEMBERS, 1)).isFalse();
        assertThat(households.isListed(Household.AWARDS, 0)).isFalse();
        assertThat(households.parts(Household.AWARDS)).isEmpty();
    }

    @Test
    void an_entity_knows_in_whose_list_it_is() {
        // the first and the last have nobody, and so has the third; of the fourth nobody knows
        Columns<Household> households = Columns.of(Household.ENTITY, 7)
                .with(Household.MEMBERS, THREE, new int[] {0, 0, 1, 1, 1, 2, 3, 3}, rows(3))
                .build();
        assertThat(households.owner(Household.MEMBERS, 0)).isEqualTo(1);
        assertThat(households.owner(Household.MEMBERS, 1)).isEqualTo(4);
        assertThat(households.owner(Household.MEMBERS, 2)).isEqualTo(5);
        assertThat(TWO.owner(Household.MEMBERS, 0)).isZero();
        assertThat(TWO.owner(Household.MEMBERS, 2)).isEqualTo(1);
        isRefused(() -> households.owner(Household.MEMBERS, 3), "3 rows", "member", "no row 3");
        isRefused(() -> households.owner(Household.MEMBERS, -1), "no row -1");
        isRefused(() -> households.owner(Household.AWARDS, 0), "household.awards");
    }

    @Test
    void a_fact_without_a_column_is_known_of_nobody() {
        assertThat(TWO.value(Household.LOW_INCOME, 0)).isEqualTo(1);
        assertThat(TWO.value(Household.LOW_INCOME, 1)).isEqualTo(Fact.UNKNOWN);
        assertThat(TWO.value(Household.AREA, 0)).isEqualTo(Fact.UNKNOWN);
        long[] into = {7, 7, 7, 7};
        TWO.copy(Household.AREA, 0, into, 1, 2);
        TWO.copy(Household.LOW_INCOME, 0, into, 3, 1);
        assertThat(into).containsExactly(7, Fact.UNKNOWN, Fact.UNKNOWN, 1);
    }

    @Test
    void nothing_changes_with_the_arrays_that_were_given() {
        long[] values = {1, 0};
        int[] offsets = {0, 1, 3};
        Columns<Household> households = Columns.of(Household.ENTITY, 2)
                .with(Household.LOW_INCOME, values)
                .with(Household.MEMBERS, THREE, offsets)
                .build();
        values[0] = 0;
        offsets[1] = 2;
        assertThat(households.value(Household.LOW_INCOME, 0)).isEqualTo(1);
        assertThat(households.end(Household.MEMBERS, 0)).isEqualTo(1);
    }

    private static void isRefused(ThrowingCallable what, String... words) {
        assertThatThrownBy(what).isInstanceOf(PolicyException.class).hasMessageContainingAll(words);
    }

    @Test
    void values_that_do_not_fit_are_refused_where_they_stand() {
        Columns.Builder<Household> two = Columns.of(Household.ENTITY, 2).with(Household.LOW_INCOME, 1, 1);
        isRefused(() -> two.with(Household.AREA, 0), "household.area", "1 values", "expected 2");
        isRefused(() -> two.with(Household.AREA, 0, 0, 0), "household.area", "3 values", "expected 2");
        isRefused(() -> two.with(Household.LOW_INCOME, 1, 1), "household.lowIncome", "given twice");
        isRefused(() -> two.with(Household.AREA, 0, 99), "household.area", "row 1", "99");
        isRefused(() -> two.ids(ImmutableList.of("a")), "id", "1 values");
        isRefused(() -> Columns.of(Household.ENTITY, -1), "-1 rows");
        // a truth is 0 or 1
        isRefused(
                () -> Columns.of(Member.ENTITY, 1).with(Member.EMPLOYED, 2),
                "table member",
                "member.employed",
                "row 0");
    }

    @Test
    void offsets_that_lead_nowhere_are_refused() {
        Columns.Builder<Household> two = Columns.of(Household.ENTITY, 2);
        isRefused(() -> two.with(Household.MEMBERS, THREE, 0, 3), "household.members", "2 values", "expected 3");
        isRefused(() -> two.with(Household.MEMBERS, THREE, 1, 2, 3), "from 1 to 3", "expected 0 to 3");
        isRefused(() -> two.with(Household.MEMBERS, THREE, 0, 2, 2), "from 0 to 2", "expected 0 to 3");
        isRefused(() -> two.with(Household.MEMBERS, THREE, 0, 4, 3), "row 1", "ends before it begins");
        isRefused(
                () -> two.with(Household.MEMBERS, THREE, new int[] {0, 1, 3}, rows(1)),
                "row 1",
                "has 2 entities",
                "unknown");
        Columns<Application> applications = Columns.of(Application.ENTITY, 1).build();
        isRefused(() -> two.with(Household.APPLICATION, applications, 0, 1, 1), "row 1", "one entity, not 0");
    }

    @Test
    void an_entity_that_cannot_be_is_refused_with_its_row() {
        Columns<Household> households = Columns.of(Household.ENTITY, 1)
                .with(
                        Household.MEMBERS,
                        Columns.of(Member.ENTITY, 2)
                                .ids(ImmutableList.of("a", "a"))
                                .build(),
                        0,
                        2)
                .build();
        isRefused(() -> households.entity(0), "table household, row 0", "'a'");
    }
}
