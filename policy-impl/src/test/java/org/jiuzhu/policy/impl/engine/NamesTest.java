package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Facts and lists are found by the names that files of cases give them. */
class NamesTest {

    private static final AmountFact<Household> PAY = Household.ENTITY.amount("namelyPay", "收入", "pay");

    private static PolicyEngine withFacts(Rule<?>... rules) {
        return engine(Invented.nation(rules).withFacts(PAY), Invented.county());
    }

    @Test
    void columns_by_name_are_columns_by_constant() {
        PolicyEngine engine = withFacts(everyone());
        Columns<Household> named = Columns.of(Household.ENTITY, 2)
                .with(engine.fact(Household.ENTITY, "namelyPay"), 5, Fact.UNKNOWN)
                .build();
        assertThat(named.value(PAY, 0)).isEqualTo(5);
        assertThat(engine.fact(Member.ENTITY, "birthDate")).isSameAs(Member.BIRTH_DATE);
        assertThat(engine.list(Household.ENTITY, "members")).isSameAs(Household.MEMBERS);
        assertThat(engine.list(Member.ENTITY, "incomes")).isSameAs(Member.INCOMES);
        // all names that there are lead to what has them
        for (Relation<Household, ?> list : engine.lists(Household.ENTITY)) {
            assertThat(engine.list(Household.ENTITY, list.id())).isSameAs(list);
            engine.facts(list.part())
                    .forEach(f -> assertThat(engine.fact(list.part(), f.id())).isSameAs(f));
        }
    }

    @Test
    void a_name_that_nothing_has_is_refused_with_what_is_like_it() {
        PolicyEngine engine = withFacts(everyone());
        isUnknown(() -> engine.fact(Member.ENTITY, "brithDate"), "a member has no fact", "'brithDate'", "birthDate?");
        isUnknown(
                () -> engine.fact(Household.ENTITY, "birthDate"),
                "a household has no fact",
                "there is member.birthDate");
        isUnknown(() -> engine.fact(Household.ENTITY, "members"), "there is household.members");
        isUnknown(() -> engine.list(Household.ENTITY, "member"), "a household has no list", "members?");
        isUnknown(() -> engine.list(Household.ENTITY, "incomes"), "there is member.incomes");
        // a plug-in's fact is that of an engine with the plug-in
        isUnknown(() -> engine(everyone()).fact(Household.ENTITY, "namelyPay"), "'namelyPay'");
    }

    private static void isUnknown(ThrowingCallable what, String... words) {
        assertThatThrownBy(what).isInstanceOf(PolicyException.class).hasMessageContainingAll(words);
    }
}
