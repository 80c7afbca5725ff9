package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.ALLOWED;
import static org.jiuzhu.policy.impl.engine.Invented.GRANT;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** What no case can change is found when it is loaded: always so, never so, compared with itself, upside down, side by side. */
class ConstantRulesTest {

    private static final CountFact<Household> N =
            Household.ENTITY.count("constantN", Unit.NUMBER, 0, 9, "人数", "head count");
    private static final AmountFact<Household> PAY = Household.ENTITY.amount("constantPay", "工资", "pay");
    private static final Amount<Member> INCOME = Member.INCOMES.sum(Income.AMOUNT);

    private static PolicyEngine load(Rule<?>... rules) {
        return Invented.engine(nation(rules).withFacts(N, PAY), county());
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Condition<Household> condition) {
        return refused(eligible("C", condition));
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Rule<?>... rules) {
        return assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> load(rules));
    }

    private static void loads(Condition<? super Household> condition) {
        assertThatCode(() -> load(eligible("C", condition))).doesNotThrowAnyException();
    }

    @Test
    void a_comparison_of_a_thing_with_itself() {
        refused(Household.MEMBERS.any(INCOME.isAbove(INCOME)))
                .withMessageContaining("rule C (甲国〔2020〕1号 §1) compares “sum over the incomes of ")
                .withMessageContaining("with itself");
        refused(PAY.isAtMost(PAY)).withMessageContaining("compares “pay” (工资) with itself");
        refused(Household.MEMBERS.any(Member.BIRTH_DATE.isBefore(Member.BIRTH_DATE)))
                .withMessageContaining("with itself");
        refused(N.isExactly(N)).withMessageContaining("with itself");
        // through a name it is another thing
        loads(PAY.isAtMost(Standard.MINIMUM_LIVING_ALLOWANCE));
    }

    @Test
    void a_comparison_that_always_or_never_holds() {
        refused(N.isAtLeast(number(0)))
                .withMessageContaining("“head count is at least 0” (人数不低于0), which always holds");
        refused(N.isAtMost(number(9))).withMessageContaining("always holds");
        refused(N.isAbove(number(9))).withMessageContaining("never holds");
        loads(N.isAtLeast(number(1)));
        loads(N.isAbove(number(8)));
        refused(PAY.isBelow(NOTHING)).withMessageContaining("never holds");
        loads(PAY.isAtMost(NOTHING));
        refused(Household.MEMBERS.count().isBelow(number(0))).withMessageContaining("never holds");
        refused(PAY.plus(yuan("10.00")).isAtLeast(yuan("10.00"))).withMessageContaining("always holds");
        loads(PAY.plus(yuan("10.00")).isAtLeast(yuan("10.01")));
        loads(PAY.minus(yuan("10.00")).isBelow(NOTHING));
        refused(day("2020-01-01").isBefore(day("2020-01-02"))).withMessageContaining("always holds");
        loads(caseDate().isOnOrAfter(day("2020-01-01")));
        refused(N.isExactly(number(10))).withMessageContaining("never holds");
        refused(Household.AREA.isOneOf(ImmutableSet.copyOf(Area.values())))
                .withMessageContaining("which is all that it can be");
    }

    @Test
    void what_never_holds_together_and_of_which_one_always_holds() {
        refused(allOf(N.isAtLeast(number(5)), N.isBelow(number(3))))
                .withMessageContaining("“head count is below 3” (人数低于3) beside what never holds together with it");
        refused(allOf(N.isAtLeast(number(5)), Household.LOW_INCOME, N.isBelow(number(5))))
                .withMessageContaining("never holds together");
        loads(allOf(N.isAtLeast(number(5)), N.isAtMost(number(5))));
        refused(allOf(Household.LOW_INCOME, not(Household.LOW_INCOME)))
                .withMessageContaining("which never hold together");
        refused(anyOf(Household.LOW_INCOME, not(Household.LOW_INCOME)))
                .withMessageContaining("of which one always holds");
        Condition<Household> few = define("constant.few", "人少", "few", LAW.clause("§1"), N.isBelow(number(3)));
        refused(allOf(N.isAtLeast(number(3)), few)).withMessageContaining("“few” (人少)");
        loads(allOf(N.isAtLeast(number(2)), few));
    }

    private static Rule<?> paying(Amount<Household> amount) {
        return allowance("P", amount);
    }

    @Test
    void a_case_that_nobody_can_come_to() {
        refused(
                        everyone(),
                        paying(where(N.isBelow(number(3)), yuan("1"))
                                .where(N.isBelow(number(2)), yuan("2"))
                                .otherwise(yuan("3"))))
                .withMessageContaining("rule P")
                .withMessageContaining("has a case for “head count is below 2” (人数低于2) that nobody can come to");
        refused(
                        everyone(),
                        paying(where(Household.LOW_INCOME, yuan("1"))
                                .where(Household.LOW_INCOME, yuan("2"))
                                .otherwise(yuan("3"))))
                .withMessageContaining("nobody can come to");
        refused(
                        everyone(),
                        paying(where(N.isBelow(number(3)), yuan("1"))
                                .where(N.isAtLeast(number(3)), yuan("2"))
                                .where(Household.LOW_INCOME, yuan("3"))
                                .otherwise(yuan("4"))))
                .withMessageContaining("a case for “recognised as a low-income household”");
        // the last that is possible is said as well as left to otherwise
        assertThatCode(() -> load(
                        everyone(),
                        paying(where(N.isBelow(number(3)), yuan("1"))
                                .where(N.isAtLeast(number(3)), yuan("2"))
                                .otherwise(NOTHING))))
                .doesNotThrowAnyException();
        // within the condition of the rule
        refused(
                        everyone(),
                        rule("P")
                                .when(Household.ENTITY, N.isAtLeast(number(3)))
                                .then(pays(
                                        AID,
                                        Part.ALLOWANCE,
                                        where(N.isBelow(number(2)), yuan("1")).otherwise(yuan("2")))))
                .withMessageContaining("nobody can come to");
    }

    private static Rule<Household> band(
            String id, String cause, Condition<Household> when, Amount<Household> low, Amount<Household> high) {
        return rule(id).when(Household.ENTITY, when).then(paysBetween(GRANT, cause, cause, low, high));
    }

    private static final Rule<?> IN = rule("IN").forEvery(Household.ENTITY).then(makesEligible(GRANT));

    @Test
    void a_band_whose_ends_are_the_wrong_way_round() {
        refused(
                        IN,
                        band(
                                "B",
                                "急难",
                                Household.LOW_INCOME,
                                number(1).times(yuan("20.00")),
                                number(1).times(yuan("10.00"))))
                .withMessageContaining("rule B (甲国〔2020〕1号 §1) leaves an amount between")
                .withMessageContaining("of which the first is the greater");
        Amount<Household> ten = PAY.atMost(yuan("10.00"));
        refused(IN, band("B", "急难", Household.LOW_INCOME, PAY.plus(yuan("10.01")), ten))
                .withMessageContaining("the first is the greater");
        assertThatCode(() -> load(IN, band("B", "急难", Household.LOW_INCOME, PAY.plus(yuan("10.00")), ten)))
                .doesNotThrowAnyException();
    }

    @Test
    void two_bands_of_one_cause_at_once() {
        Amount<Household> none = PAY.atMost(yuan("1.00"));
        Rule<Household> a = band("A", "急难", Household.LOW_INCOME, none, PAY);
        refused(IN, a, band("B", "急难", Household.BASIC_LIVING_DIFFICULT, none, PAY))
                .withMessageContaining("rules A (甲国〔2020〕1号 §1) and B")
                .withMessageContaining("two bands of one-off for the same cause");
        ImmutableList<Rule<?>> apart = ImmutableList.of(
                band("B", "疾病", Household.BASIC_LIVING_DIFFICULT, none, PAY),
                band("B", "急难", not(Household.LOW_INCOME), none, PAY),
                band("B", "急难", Household.BASIC_LIVING_DIFFICULT, none, PAY).withPeriod(Period.until("2020-12-31")));
        for (Rule<?> other : apart) {
            assertThatCode(() -> load(IN, a.withPeriod(Period.from("2021-01-01")), other))
                    .doesNotThrowAnyException();
        }
        Rule<Household> instead = rule("B")
                .replacing(a, ALLOWED)
                .when(Household.ENTITY, Household.BASIC_LIVING_DIFFICULT)
                .then(paysBetween(GRANT, "急难", "急难", none, PAY));
        assertThatCode(() -> Invented.engine(nation(IN, a).withFacts(N, PAY), county(instead)))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_written_as_always_so_is_meant() {
        loads(ALWAYS);
        loads(Household.MEMBERS.any(ALWAYS));
        loads(allOf(ALWAYS, Household.LOW_INCOME));
        loads(Household.MEMBERS.any(yearsBetween(Member.BIRTH_DATE, caseDate()).isAtLeast(number(60))));
    }
}
