package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Member WORKER = Member.builder("a")
            .with(Member.EMPLOYED, true)
            .with(
                    Member.INCOMES,
                    Income.builder("w").with(Income.AMOUNT, Yuan.of("100.00")).build())
            .build();
    private static final Member UNKNOWN = Member.builder("b").build();
    private static final Household TWO =
            Household.builder("h").with(Household.MEMBERS, WORKER, UNKNOWN).build();

    private static Trace trace(Rule<?> rule, Household household) {
        return only(engine(everyoneAnd(rule)).trace(at(household)), rule);
    }

    private static Rule<?>[] everyoneAnd(Rule<?> rule) {
        return new Rule<?>[] {Invented.everyone(), rule};
    }

    private static Trace only(ImmutableList<Trace> traces, Rule<?> rule) {
        List<Trace> found = traces.stream().filter(t -> t.rule().equals(rule)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void nothing_is_hidden_by_what_settles_a_condition() {
        Trace trace = trace(
                eligible("R", anyOf(ALWAYS, allOf(Household.PROPERTY_WITHIN_DIBAO_LIMITS, ALWAYS))),
                Household.builder("h").build());
        assertThat(trace.condition().truth()).contains(Truth.MET);
        assertThat(trace.condition().parts())
                .extracting(s -> s.truth().orElseThrow())
                .containsExactly(Truth.MET, Truth.UNDETERMINED);
        assertThat(trace.condition().parts().get(1).parts()).hasSize(2);
    }

    @Test
    void a_list_has_its_parts_for_each_entity() {
        Amount<Household> wages = Household.MEMBERS
                .where(Member.EMPLOYED)
                .sum(define("wages", "收入", "income", LAW.clause("§3"), Member.INCOMES.sum(Income.AMOUNT)));
        Trace trace = trace(allowance("A", wages), TWO);
        Trace.Step sum = trace.values().get(0);
        // 100.00 of the first one; the incomes of the second one, a list that is not known, are nothing or more
        assertThat(sum.low()).contains(Fraction.of(10_000));
        assertThat(sum.high()).isEmpty();
        assertThat(sum.exact()).isEmpty();
        assertThat(sum.parts())
                .extracting(Trace.Step::subject)
                .containsExactly(
                        "household.members[a]", "household.members[a]", "household.members[b]", "household.members[b]");
        Trace.Step definition = sum.parts().get(1);
        assertThat(definition.node().operator()).isEqualTo(Operator.DEFINITION);
        assertThat(definition.exact()).contains(Fraction.of(10_000));
        assertThat(definition.parts().get(0).parts().get(1).subject()).isEqualTo("household.members[a].incomes[w]");
        // whether the second one works, and what he earns, is unknown
        assertThat(sum.parts().get(2).truth()).contains(Truth.UNDETERMINED);
        assertThat(sum.parts().get(3).high()).isEmpty();
    }

    @Test
    void every_entity_of_the_scope_is_traced_and_discretion_is_apart() {
        Rule<Member> rule = mayRule("M").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(AID));
        PolicyEngine engine = engine(everyoneAnd(rule));
        assertThat(engine.trace(at(TWO)).stream().filter(t -> t.rule().equals(rule)))
                .extracting(Trace::subject, t -> t.condition().truth(), Trace::discretion)
                .containsExactly(
                        tuple("household.members[a]", Optional.of(Truth.MET), Truth.UNDETERMINED),
                        tuple("household.members[b]", Optional.of(Truth.UNDETERMINED), Truth.UNDETERMINED));
    }

    @Test
    void values_are_traced_where_the_condition_does_not_hold() {
        Rule<Member> rule = rule("F")
                .when(Member.ENTITY, Member.ofHousehold(Household.PROPERTY_WITHIN_DIBAO_LIMITS))
                .then(pays(
                        AID,
                        Part.ALLOWANCE,
                        where(Member.EMPLOYED, yuan("1.00")).otherwise(yuan("2.00"))));
        Trace trace = trace(
                rule,
                Household.builder("h")
                        .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, false)
                        .with(Household.MEMBERS, WORKER)
                        .build());
        assertThat(trace.condition().truth()).contains(Truth.NOT_MET);
        assertThat(trace.condition().parts().get(0).subject()).isEqualTo("household");
        assertThat(trace.values().get(0).exact()).contains(Fraction.of(100));
        assertThat(trace.values().get(0).parts()).hasSize(3);
    }

    @Test
    void what_other_rules_say_is_in_their_own_traces() {
        OpenTerm.OfAmount<Household> open = OpenTerm.amount(Household.ENTITY, "L#open", LAW.clause("§4"), "数额", "sum");
        Rule<Household> others = rule("OTHERS").forEvery(Household.ENTITY).then(open.is(yuan("7.00")));
        Rule<Household> fill = rule("FILL")
                .overriding(others, LAW.clause("§4"))
                .when(Household.ENTITY, Household.PROPERTY_WITHIN_DIBAO_LIMITS)
                .then(open.is(yuan("5.00")));
        Rule<Household> use =
                rule("USE").when(Household.ENTITY, eligibleFor(AID)).then(pays(AID, Part.ALLOWANCE, open));
        ImmutableList<Trace> traces =
                engine(Invented.everyone(), fill, others, use).trace(at(TWO));
        Trace.Step value = only(traces, use).values().get(0);
        assertThat(value.low()).contains(Fraction.of(500));
        assertThat(value.high()).contains(Fraction.of(700));
        assertThat(value.parts()).isEmpty();
        assertThat(only(traces, use).condition().truth()).contains(Truth.MET);
        assertThat(only(traces, use).condition().parts()).isEmpty();
        assertThat(only(traces, fill).condition().truth()).contains(Truth.UNDETERMINED);
    }

    @Test
    void rules_about_an_authority_are_traced_on_their_own() {
        Rule<Authority> rule = rule("D")
                .forEvery(Authority.ENTITY)
                .then(demands(Authority.COUNTY_FULL_TIME_STAFF.isAtLeast(number(5))));
        PolicyEngine engine = engine(everyoneAnd(rule));
        Authority authority = Authority.builder("x")
                .with(Authority.COUNTY_FULL_TIME_STAFF, 4L)
                .build();
        Trace trace = only(engine.trace(COUNTY, DAY, authority), rule);
        assertThat(trace.subject()).isEqualTo("authority");
        assertThat(trace.values().get(0).truth()).contains(Truth.NOT_MET);
        assertThat(trace.values().get(0).parts().get(0).exact()).contains(Fraction.of(4));
    }
}
