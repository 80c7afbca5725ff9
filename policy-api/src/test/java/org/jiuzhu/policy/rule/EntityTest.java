package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {

    @Test
    void an_id_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder(" "))
                .withMessageContaining("household");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "户-17", "老人", "1", "A_1.b-2", "é", "ئا", "かな", "가", "𠀀"})
    void an_id_has_letters_and_digits_of_any_script(String id) {
        assertThat(Member.builder(id).build().id()).isEqualTo(id);
    }

    // what ends a path, breaks a line, moves the cursor, turns the direction or is not seen
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a].incomes[b",
                "a b",
                " a",
                "a\u3000",
                "a\nb",
                "a\u001B[31m",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Bb",
                "a\uFEFF",
                "a\u0000",
                "a\u00A0b",
                "a\u00ADb",
                "a\u3164",
                "\u115F",
                "\uFFA0",
                "a/b",
                "\"",
                "a'",
                "a\\",
                "<a>",
                "a,b",
                "a\u0301",
                "a\uD83D\uDE00",
                "a\uD83D",
                "（a）",
                "a\uE000"
            })
    void an_id_has_nothing_else(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Income.builder(id))
                .withMessageStartingWith("an id of income ")
                .withMessageContaining("U+");
    }

    @ParameterizedTest
    @CsvSource({"ａ, a", "１２, 12", "ℌ, H", "ﬁ, fi", "\uF900, \u8C48", "ﾊ, ハ"})
    void an_id_that_looks_like_another_is_refused_with_that_one(String id, String other) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Supporter.builder(id))
                .withMessageContaining("write '" + other + "'");
        assertThat(Supporter.builder(other).build().id()).isEqualTo(other);
    }

    @Test
    void an_id_has_at_most_a_hundred_characters() {
        assertThat(Member.builder("𠀀".repeat(100)).build().id()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.builder("a".repeat(101)))
                .withMessage("an id of member has at most 100 characters, not 101");
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

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // what the compiler would refuse
    void what_belongs_to_another_kind_of_entity_is_refused() {
        Fact ofMember = Member.EMPLOYED;
        Relation listOfMember = Member.INCOMES;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder("h").withEncoded(ofMember, 1))
                .withMessage("a fact of a member was stated for a household: member.employed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder("h").with(listOfMember, List.of()))
                .withMessage("a list of a member was stated for a household: member.incomes");
        assertThat(Household.builder("h")
                        .with(Household.AREA, Area.URBAN)
                        .build()
                        .get(ofMember))
                .isEqualTo(Optional.empty());
    }

    @Test
    void each_of_many_facts_keeps_its_own_value() {
        EntityKind<Thing> kind = EntityKind.of("thing", "物", "thing", Thing.class, Thing::new);
        List<CountFact<Thing>> facts = IntStream.range(0, 200)
                .mapToObj(i -> kind.count("count" + i, Unit.PERSONS, 0, 1000, "数", "count"))
                .toList();
        Entity.Builder<Thing> builder = new Entity.Builder<>(kind, "t");
        // every third, from the last to the first
        for (int i = 198; i >= 0; i -= 3) {
            builder.with(facts.get(i), (long) i);
        }

        Thing thing = builder.build();

        for (int i = 0; i < 200; i++) {
            CountFact<Thing> fact = facts.get(i);
            boolean stated = i % 3 == 0;
            assertThat(thing.states(fact.slot())).as(fact.id()).isEqualTo(stated);
            assertThat(thing.encoded(fact.slot())).as(fact.id()).isEqualTo(stated ? i : Fact.UNKNOWN);
            assertThat(thing.get(fact)).isEqualTo(stated ? Optional.of((long) i) : Optional.empty());
        }
        assertThat(thing.states(200)).isFalse();
        assertThat(thing.states(10_000)).isFalse();
        assertThat(thing.facts()).hasSize(67).startsWith(facts.get(0)).endsWith(facts.get(198));
        assertThat(thing.values()).hasSize(67).containsEntry(facts.get(66), 66L);
    }

    // what is stated is kept in words of 64 bits: the last of one and the first of the next are easily mixed up
    @Test
    void what_stands_at_the_end_of_a_word_is_not_mistaken_for_what_begins_the_next() {
        EntityKind<Thing> kind = EntityKind.of("word", "物", "thing", Thing.class, Thing::new);
        List<CountFact<Thing>> facts = IntStream.range(0, 130)
                .mapToObj(i -> kind.count("count" + i, Unit.PERSONS, 0, 1000, "数", "count"))
                .toList();
        for (int alone : new int[] {0, 63, 64, 65, 127, 128, 129}) {
            Thing thing =
                    new Entity.Builder<>(kind, "t").with(facts.get(alone), 7L).build();
            for (int i = 0; i < 130; i++) {
                assertThat(thing.states(i)).as("%s of %s", i, alone).isEqualTo(i == alone);
                assertThat(thing.encoded(i)).as("%s of %s", i, alone).isEqualTo(i == alone ? 7 : Fact.UNKNOWN);
            }
        }
        Thing both = new Entity.Builder<>(kind, "t")
                .with(facts.get(64), 64L)
                .with(facts.get(63), 63L)
                .with(facts.get(128), 128L)
                .build();
        assertThat(both.values().values()).containsExactlyInAnyOrder(63L, 64L, 128L);
        assertThat(both.encoded(63)).isEqualTo(63);
        assertThat(both.encoded(64)).isEqualTo(64);
        assertThat(both.encoded(65)).isEqualTo(Fact.UNKNOWN);
        assertThat(both.encoded(128)).isEqualTo(128);
    }

    @Test
    void engines_find_lists_by_position() {
        Member a = Member.builder("a").build();
        Member b = Member.builder("b").build();
        Household household = Household.builder("h")
                .with(Household.APPLICATION, Application.builder("x").build())
                .with(Household.MEMBERS, a, b)
                .build();

        int members = household.position(Household.MEMBERS);

        assertThat(household.size(members)).isEqualTo(2);
        assertThat(household.part(members, 0)).isSameAs(a);
        assertThat(household.part(members, 1)).isSameAs(b);
        assertThat(household.position(Household.AWARDS)).isEqualTo(-1);
        assertThat(a.position(Member.INCOMES)).isEqualTo(-1);
    }

    private static final class Thing extends Entity {

        private final EntityKind<?> kind;

        Thing(EntityState state) {
            super(state);
            kind = state.kind();
        }

        @Override
        public EntityKind<?> kind() {
            return kind;
        }
    }
}
