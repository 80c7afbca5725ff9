package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.junit.jupiter.api.Test;

class EntityTest {

    @Test
    void an_id_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder(" "))
                .withMessageContaining("household");
    }

    @Test
    void a_fact_is_stated_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Household.builder("h").with(Household.AREA, Area.URBAN).with(Household.AREA, Area.URBAN))
                .withMessage("household.area is stated twice for household h");
    }

    @Test
    void a_list_is_stated_once_and_its_ids_differ() {
        Member a = Member.builder("a").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder("h").with(Household.MEMBERS, a, a))
                .withMessage("two of household.members have the id 'a'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Household.builder("h").with(Household.MEMBERS, a).with(Household.MEMBERS, List.of()))
                .withMessageContaining("stated twice");
    }

    @Test
    void an_empty_list_says_that_there_is_nobody() {
        Household household =
                Household.builder("h").with(Household.MEMBERS, List.of()).build();
        assertThat(household.get(Household.MEMBERS))
                .hasValueSatisfying(m -> assertThat(m).isEmpty());
    }

    @Test
    void a_single_part_is_exactly_one() {
        Application one = Application.builder("a").build();
        Application two = Application.builder("b").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder("h").with(Household.APPLICATION, one, two))
                .withMessage("household.application is one entity, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder("h").with(Household.APPLICATION, List.of()))
                .withMessageContaining("not 0");
    }

    @Test
    void equality_does_not_depend_on_the_order_of_statements() {
        Household one = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.LOW_INCOME, true)
                .build();
        Household two = Household.builder("h")
                .with(Household.LOW_INCOME, true)
                .with(Household.AREA, Area.URBAN)
                .build();
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        assertThat(one).isNotEqualTo(Household.builder("i").build());
        assertThat(one).isNotEqualTo(Household.builder("h").build());
    }

    @Test
    void a_builder_that_goes_on_leaves_what_it_built_as_it_was() {
        Entity.Builder<Household> builder = Household.builder("h");
        Household before = builder.build();
        Household after = builder.with(Household.AREA, Area.URBAN).build();
        assertThat(before.get(Household.AREA)).isEmpty();
        assertThat(after.get(Household.AREA)).contains(Area.URBAN);
    }
}
