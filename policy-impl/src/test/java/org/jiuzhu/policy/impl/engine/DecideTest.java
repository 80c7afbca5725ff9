package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** A decision says the same as an assessment; here are the places where columns are easily wrong. */
class DecideTest {

    private static final AmountFact<Household> SAVINGS = Household.ENTITY.amount("compiledSavings", "存款", "savings");
    private static final CountFact<Household> ROOMS =
            Household.ENTITY.count("compiledRooms", Unit.NUMBER, 0, 9, "房间数", "rooms");

    private static PolicyEngine withFacts(Rule<?>... rules) {
        return engine(Invented.nation(rules).withFacts(SAVINGS, ROOMS), Invented.county());
    }

    private static Household having(String savings, long rooms) {
        return Household.builder("h")
                .with(SAVINGS, Yuan.of(savings))
                .with(ROOMS, rooms)
                .with(Household.MEMBERS)
                .build();
    }

    private static Status status(PolicyEngine engine, Household household) {
        return Decided.alike(engine, at(household)).of(AID).get(0).status();
    }

    private static Status where(Condition<Household> condition) {
        PolicyEngine engine = withFacts(eligible("A", condition));
        return status(engine, having("0", 2));
    }

    @Test
    void a_bound_is_met_or_not_as_its_word_says() {
        // two rooms
        assertThat(where(ROOMS.isBelow(number(2)))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(where(ROOMS.isBelow(number(3)))).isEqualTo(Status.ELIGIBLE);
        assertThat(where(ROOMS.isAtMost(number(1)))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(where(ROOMS.isAtMost(number(2)))).isEqualTo(Status.ELIGIBLE);
        assertThat(where(ROOMS.isAtLeast(number(3)))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(where(ROOMS.isAtLeast(number(2)))).isEqualTo(Status.ELIGIBLE);
        assertThat(where(ROOMS.isAbove(number(2)))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(where(ROOMS.isAbove(number(1)))).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void what_no_fen_can_say_is_left_to_fractions() {
        PolicyEngine engine = withFacts(everyone(), allowance("A", SAVINGS.dividedBy(ROOMS)));
        assertThat(Decided.alike(engine, at(having("1.00", 2)))
                        .of(AID)
                        .get(0)
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(yuanExactly("0.50"));
        // a third of a yuan lies between 33 and 34 fen
        Decided.alike(engine, at(having("1.00", 3)));
    }

    @Test
    void an_amount_that_is_too_large_is_the_same_error() {
        Amount<Household> squared = SAVINGS.times(number(1_000_000_000));
        PolicyEngine engine = withFacts(everyone(), allowance("A", squared.times(number(1_000_000_000))));
        assertThatThrownBy(() -> engine.decide(at(having("99999999.00", 1))))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("beyond what can be computed exactly");
    }

    @Test
    void very_many_rules_decide_all_the_same() {
        Condition<Household> once = anyOf(SAVINGS.isAbove(yuan("0.99")), ROOMS.isAbove(number(1)));
        @SuppressWarnings("unchecked") // the language has no generic arrays
        Condition<Household> often = allOf(Collections.nCopies(4000, once).toArray(Condition[]::new));
        PolicyEngine engine = withFacts(eligible("A", often));
        assertThat(status(engine, having("1.00", 2))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(engine, having("0.99", 1))).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void all_rules_are_found_however_many() {
        Rule<?>[] many = Stream.concat(
                        Stream.<Rule<?>>of(everyone()),
                        IntStream.range(0, 150).mapToObj(i -> eligible("R" + i, ROOMS.isAbove(number(i % 4)))))
                .toArray(Rule<?>[]::new);
        PolicyEngine engine = withFacts(many);
        Decided.alike(engine, at(having("0", 2)));
        ImmutableList<RuleTruth> found =
                engine.decideWithRules(at(having("0", 2))).rules();
        // two rooms are more than none and more than one, not more than two or three: 38 numbers leave 0, 38 leave 1
        assertThat(found).hasSize(151);
        assertThat(found.stream().filter(f -> f.truth() == Truth.MET)).hasSize(1 + 38 + 38);
    }

    @Test
    void a_decision_with_rules_is_read_like_any_other() {
        PolicyEngine engine = withFacts(eligible("A", SAVINGS.isBelow(yuan("1.00"))));
        Decided.alike(engine, at(having("0", 1)));
        Decision.WithRules decision = engine.decideWithRules(at(having("0.99", 1)));
        assertThat(decision.outcomes()).extracting(Outcome::status).containsExactly(Status.ELIGIBLE);
        assertThat(decision.rules())
                .extracting(f -> f.rule().id() + " " + f.subject() + " " + f.truth())
                .containsExactly("A household MET");
        assertThat(decision.outcomes().get(0).benefit().orElseThrow()).isInstanceOf(MonthlyAllowance.class);
    }
}
