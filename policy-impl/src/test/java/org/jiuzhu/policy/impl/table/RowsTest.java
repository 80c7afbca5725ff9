package org.jiuzhu.policy.impl.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Schema SCHEMA = Schema.of(
            ImmutableList.<Relation<?, ?>>builder()
                    .addAll(Household.LISTS)
                    .addAll(Member.LISTS)
                    .addAll(Supporter.LISTS)
                    .addAll(Application.LISTS)
                    .build(),
            ImmutableList.of());

    private static final int MEMBERS = SCHEMA.list(Household.MEMBERS);
    private static final int INCOMES = SCHEMA.list(Member.INCOMES);
    private static final int MEMBER = SCHEMA.table(Member.ENTITY);
    private static final int INCOME = SCHEMA.table(Income.ENTITY);
    private static final int AWARD = SCHEMA.table(Award.ENTITY);
    private static final int HOUSEHOLD = SCHEMA.table(Household.ENTITY);

    private static Member member(String id, int incomes) {
        ImmutableList.Builder<Income> all = ImmutableList.builder();
        for (int i = 0; i < incomes; i++) {
            all.add(Income.builder("i" + i).build());
        }
        return Member.builder(id).with(Member.INCOMES, all.build()).build();
    }

    private static final Rows ROWS = Rows.of(
            SCHEMA,
            Household.ENTITY,
            ImmutableList.of(
                    Household.builder("h")
                            .with(Household.MEMBERS, member("a", 2), member("b", 0))
                            .with(Household.AWARDS, Award.builder("x").build())
                            .build(),
                    Household.builder("nobody").with(Household.MEMBERS).build(),
                    Household.builder("unknown").build(),
                    Household.builder("k")
                            .with(Household.MEMBERS, member("c", 1))
                            .build()));

    @Test
    void a_table_stands_behind_those_whose_rows_own_its_rows() {
        for (Relation<?, ?> list : SCHEMA.lists()) {
            assertThat(SCHEMA.table(list.owner())).as(list.toString()).isLessThan(SCHEMA.table(list.part()));
        }
    }

    @Test
    void what_would_own_itself_has_no_tables() {
        EntityKind<Member> kind = Member.ENTITY;
        Relation<Member, Member> circle = kind.list("circle", kind, "圈", "circle");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of(ImmutableList.of(circle), ImmutableList.of()))
                .withMessageContaining("in a circle");
    }

    @Test
    void the_entities_of_a_list_stand_side_by_side() {
        assertThat(ROWS.end(MEMBERS, 0) - ROWS.start(MEMBERS, 0)).isEqualTo(2);
        assertThat(ROWS.end(MEMBERS, 1) - ROWS.start(MEMBERS, 1)).isZero();
        int first = ROWS.start(MEMBERS, 0);
        assertThat(ROWS.end(INCOMES, first) - ROWS.start(INCOMES, first)).isEqualTo(2);
        assertThat(ROWS.path(INCOME, ROWS.start(INCOMES, first) + 1)).isEqualTo("household.members[a].incomes[i1]");
    }

    @Test
    void who_is_unknown_has_a_row_that_is_none_of_the_list() {
        assertThat(ROWS.start(MEMBERS, 2)).isEqualTo(Rows.NONE);
        int anybody = ROWS.unknown(MEMBERS, 2);
        assertThat(ROWS.entity(MEMBER, anybody)).isNull();
        assertThat(ROWS.start(INCOMES, anybody)).isEqualTo(Rows.NONE);
        assertThat(ROWS.root(INCOME, ROWS.unknown(INCOMES, anybody))).isEqualTo(2);
    }

    @Test
    void what_always_belongs_to_its_owner_has_a_row_without_being_given() {
        int application = SCHEMA.list(Household.APPLICATION);
        assertThat(ROWS.end(application, 0) - ROWS.start(application, 0)).isEqualTo(1);
        assertThat(ROWS.path(SCHEMA.table(Application.ENTITY), ROWS.start(application, 0)))
                .isEqualTo("household.application");
    }

    @Test
    void each_row_knows_its_owners() {
        int c = ROWS.start(MEMBERS, 3);
        int income = ROWS.start(INCOMES, c);
        assertThat(ROWS.up(INCOME, income, MEMBER)).isEqualTo(c);
        assertThat(ROWS.up(INCOME, income, HOUSEHOLD)).isEqualTo(3);
        assertThat(ROWS.root(INCOME, income)).isEqualTo(3);
        assertThat(ROWS.up(HOUSEHOLD, 3, MEMBER)).isEqualTo(Rows.NONE);
        // an award of a household belongs to no member
        int award = ROWS.start(SCHEMA.list(Household.AWARDS), 0);
        assertThat(ROWS.up(AWARD, award, MEMBER)).isEqualTo(Rows.NONE);
        assertThat(ROWS.up(AWARD, award, HOUSEHOLD)).isZero();
    }
}
