package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.continuesAtMost;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.runsOn;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose a programme is: a household's, a person's, or either’s; and that no rule says anything of it to anybody else. */
class ClaimantTest {

    private static final Programme<MonthlyAllowance> OF_HOUSEHOLD =
            Programme.of("claim-household", "户项目", "household aid", MonthlyAllowance::new, Claimant.HOUSEHOLD);
    private static final Programme<MonthlyAllowance> OF_PERSON =
            Programme.of("claim-person", "人项目", "personal aid", MonthlyAllowance::new, Claimant.PERSON);
    private static final Programme<MonthlyAllowance> OF_EITHER = Programme.of(
            "claim-either", "户人项目", "either's aid", MonthlyAllowance::new, Claimant.PERSON, Claimant.HOUSEHOLD);

    private static final Rule<?> HOUSEHOLDS =
            rule("H").forEvery(Household.ENTITY).then(makesEligible(OF_HOUSEHOLD));
    private static final Rule<?> PERSONS =
            rule("P").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(OF_PERSON));

    private static PolicyEngine engine(Rule<?>... rules) {
        return Invented.engine(
                Invented.plugin("000000", rules, ImmutableList.of(OF_HOUSEHOLD, OF_PERSON, OF_EITHER)),
                Invented.county());
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Rule<?>... rules) {
        return assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> engine(rules));
    }

    static Stream<Consequence<Entity>> saidOfPersons() {
        return Stream.of(
                makesEligible(OF_PERSON),
                excludes(OF_PERSON),
                excludes(OF_HOUSEHOLD, OF_PERSON),
                pays(OF_PERSON, Part.ALLOWANCE, yuan("5.00")),
                paysBetween(OF_PERSON, "一", "one", NOTHING, yuan("5.00")),
                continues(OF_PERSON, number(3), caseDate()),
                continuesAtMost(OF_PERSON, number(3)),
                provides(OF_PERSON, "米", "rice"),
                allows(OF_PERSON, PaymentMode.STAGED));
    }

    @ParameterizedTest
    @MethodSource("saidOfPersons")
    void what_is_said_of_a_household_and_is_a_persons(Consequence<Entity> consequence) {
        refused(HOUSEHOLDS, PERSONS, rule("WRONG").forEvery(Household.ENTITY).then(consequence))
                .withMessageContaining("rule WRONG (甲国〔2020〕1号 §1) says of a household")
                .withMessageContaining("a member, the claimant of claim-person (人项目)")
                .withMessageContaining("let it speak of a member")
                .withMessageContaining("Programme.of(…)");
    }

    @Test
    void what_is_said_of_a_person_and_is_a_households() {
        for (Consequence<Entity> consequence : ImmutableList.of(
                makesEligible(OF_HOUSEHOLD), excludes(OF_HOUSEHOLD), provides(OF_HOUSEHOLD, "米", "rice"))) {
            refused(HOUSEHOLDS, PERSONS, rule("WRONG").forEvery(Member.ENTITY).then(consequence))
                    .withMessageContaining("rule WRONG")
                    .withMessageContaining("the claimant of claim-household (户项目)");
        }
    }

    @Test
    void a_question_that_is_always_answered_with_no() {
        ImmutableMap<Condition<Entity>, String> questions = ImmutableMap.of(
                eligibleFor(OF_PERSON), "Household.MEMBERS.any(…)", runsOn(OF_PERSON), "Household.MEMBERS.any(…)");
        questions.forEach((question, advice) -> refused(
                        PERSONS, rule("ASKS").when(Household.ENTITY, question).then(makesEligible(OF_HOUSEHOLD)))
                .withMessageContaining("rule ASKS (甲国〔2020〕1号 §1) asks a household")
                .withMessageContaining(advice));
        // of each member, whether what only the household has is that member’s: counted, it is none
        refused(
                        HOUSEHOLDS,
                        rule("COUNTS")
                                .when(
                                        Household.ENTITY,
                                        Household.MEMBERS
                                                .where(eligibleFor(OF_HOUSEHOLD))
                                                .count()
                                                .isAtLeast(number(1)))
                                .then(makesEligible(OF_EITHER)))
                .withMessageContaining("rule COUNTS (甲国〔2020〕1号 §1) asks a member")
                .withMessageContaining("Member.ofHousehold(…)");
        assertThatCode(() -> engine(
                        HOUSEHOLDS,
                        PERSONS,
                        rule("RIGHT")
                                .when(Member.ENTITY, Member.ofHousehold(eligibleFor(OF_HOUSEHOLD)))
                                .then(makesEligible(OF_EITHER)),
                        rule("TOO")
                                .when(Household.ENTITY, Household.MEMBERS.any(eligibleFor(OF_PERSON)))
                                .then(makesEligible(OF_EITHER))))
                .doesNotThrowAnyException();
    }

    // 3 yuan for each of two members
    @Test
    void what_members_are_paid_their_household_gets() {
        PolicyEngine engine = engine(
                HOUSEHOLDS,
                rule("EACH").forEvery(Member.ENTITY).then(pays(OF_HOUSEHOLD, Part.ALLOWANCE, yuan("3.00"))));
        Determination<MonthlyAllowance> one =
                assessed(engine, true, false).of(OF_HOUSEHOLD).get(0);
        assertThat(one.benefit().orElseThrow().amount()).isEqualTo(yuanExactly("6.00"));
    }

    @Test
    void a_claimant_that_either_is() {
        PolicyEngine engine = engine(
                rule("IN")
                        .when(Household.ENTITY, Household.MEMBERS.each(Member.EMPLOYED))
                        .then(makesEligible(OF_EITHER)),
                rule("ALONE").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(OF_EITHER)));
        assertThat(assessed(engine, true, false).of(OF_EITHER))
                .extracting(Determination::subject, Determination::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("household", Status.NOT_ELIGIBLE),
                        org.assertj.core.groups.Tuple.tuple("household.members[m0]", Status.ELIGIBLE));
        assertThat(OF_EITHER.claimants()).containsExactly(Claimant.HOUSEHOLD, Claimant.PERSON);
    }

    private static Assessment assessed(PolicyEngine engine, boolean... employed) {
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        for (int i = 0; i < employed.length; i++) {
            members.add(
                    Member.builder("m" + i).with(Member.EMPLOYED, employed[i]).build());
        }
        Household household =
                Household.builder("h").with(Household.MEMBERS, members.build()).build();
        return engine.assess(Case.of(COUNTY, DAY, household));
    }
}
