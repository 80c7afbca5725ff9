package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.GRANT;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** A payment that comes to less than nothing: the fault of a rule or of the facts, and never a silent 0.00. */
class BelowNothingTest {

    private static final AmountFact<Household> PAY = Household.ENTITY.amount("belowPay", "工资", "pay");
    private static final AmountFact<Member> WAGE = Member.ENTITY.amount("belowWage", "本人工资", "wage");

    private static PolicyEngine engine(Rule<?>... rules) {
        return Invented.engine(nation(rules).withFacts(PAY, WAGE), county());
    }

    private static Household having(String pay) {
        return Household.builder("h").with(PAY, Yuan.of(pay)).build();
    }

    private static final PolicyEngine LESS =
            engine(everyone(), allowance("A", yuan("120.00").minus(PAY)));

    @Test
    void less_than_nothing_is_refused_with_rule_clause_and_amount() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> LESS.assess(at(having("190.00"))))
                .withMessageContaining("rule A (甲国〔2020〕1号 §1) pays household less than nothing: -70.00 yuan")
                .withMessageContaining(".atLeast(NOTHING)");
        // one fen is enough, and exactly nothing is nothing
        assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> LESS.decide(at(having("120.01"))));
        assertThat(Invented.amount(LESS, having("120.00"))).isEqualTo(yuanExactly("0.00"));
        assertThat(Invented.amount(LESS, having("119.99"))).isEqualTo(yuanExactly("0.01"));
    }

    // unknown is not below: anything from nothing to all of it is possible
    @Test
    void what_may_be_more_is_a_range_from_nothing_on() {
        assertThat(Invented.amount(LESS, Household.builder("h").build())).isEqualTo(yuanBetween("0.00", "120.00"));
    }

    @Test
    void nobody_else_of_a_batch_is_refused() {
        ImmutableList<Case> cases = ImmutableList.of(at(having("20.00")), at(having("190.00")), at(having("120.00")));
        ImmutableList<Decisions.Result> results = LESS.decideAll(cases).results();
        assertThat(results.get(0).decision()).isPresent();
        assertThat(results.get(1).decision()).isEmpty();
        assertThat(results.get(1).refusal().orElseThrow()).hasMessageContaining("less than nothing");
        assertThat(results.get(2).decision()).isPresent();

        Results columns = LESS.decideAll(
                COUNTY,
                DAY,
                Columns.of(Household.ENTITY, 3).with(PAY, 20_00, 190_00, 120_00).build());
        assertThat(columns.errors()).containsOnlyKeys(1);
        ResultColumn aid = columns.column(AID, Household.ENTITY).orElseThrow();
        assertThat(aid.amount(Part.ALLOWANCE, 0)).isEqualTo(yuanExactly("100.00"));
        assertThat(aid.amount(Part.ALLOWANCE, 2)).isEqualTo(yuanExactly("0.00"));
    }

    @Test
    void who_is_not_eligible_or_may_not_be_is_paid_nothing_yet() {
        PolicyEngine engine = engine(
                eligible("IN", Household.LOW_INCOME),
                allowance("A", yuan("120.00").minus(PAY)));
        Household out = Household.builder("h")
                .with(PAY, Yuan.of("190.00"))
                .with(Household.LOW_INCOME, false)
                .build();
        assertThat(Invented.aid(engine, out).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(Invented.aid(engine, having("190.00")).status()).isEqualTo(Status.UNDETERMINED);
    }

    // while it is open whether the authority uses the rule, it may pay nothing at all
    @Test
    void what_a_rule_may_pay_is_not_paid_yet() {
        PolicyEngine engine = engine(
                everyone(),
                mayRule("M")
                        .forEvery(Household.ENTITY)
                        .then(pays(AID, Part.ALLOWANCE, yuan("120.00").minus(PAY))));
        assertThat(Invented.amount(engine, having("190.00"))).isEqualTo(yuanExactly("0.00"));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.assess(Case.builder()
                        .place(COUNTY)
                        .date(DAY)
                        .household(having("190.00"))
                        .putDiscretion("M", true)
                        .build()))
                .withMessageContaining("rule M");
    }

    @Test
    void a_member_whose_part_of_a_sum_is_less_than_nothing_is_named() {
        PolicyEngine engine = engine(
                everyone(),
                rule("EACH")
                        .forEvery(Member.ENTITY)
                        .then(pays(AID, Part.ALLOWANCE, yuan("50").minus(WAGE))));
        Household two = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(WAGE, Yuan.of("10.00")).build(),
                        Member.builder("b").with(WAGE, Yuan.of("51.00")).build())
                .build();
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.assess(at(two)))
                .withMessageContaining(
                        "rule EACH (甲国〔2020〕1号 §1) pays household.members[b] less than nothing: -1.00 yuan");
    }

    // 100 to what is left of 120: a pay of 20 leaves one amount, of 20.01 none
    @Test
    void a_band_whose_ends_cross_for_somebody() {
        PolicyEngine engine = engine(
                rule("G").forEvery(Household.ENTITY).then(makesEligible(GRANT)),
                rule("B")
                        .forEvery(Household.ENTITY)
                        .then(paysBetween(
                                GRANT,
                                "急难",
                                "hardship",
                                yuan("100.00"),
                                yuan("120.00").minus(PAY))));
        assertThat(engine.assess(at(having("20.00"))).of(GRANT)).hasSize(1);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.assess(at(having("20.01"))))
                .withMessageContaining("rule B (甲国〔2020〕1号 §1) leaves an amount for household between 100.00 yuan")
                .withMessageContaining("of which the first is the greater");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.assess(at(having("120.01"))))
                .withMessageContaining("less than nothing: -0.01 yuan");
        assertThat(engine.assess(at(Household.builder("h").build())).of(GRANT)).hasSize(1);
    }

    @Test
    void of_persons_alone_too_and_it_can_be_explained_why() {
        PolicyEngine engine = engine(
                rule("P").forEvery(Member.ENTITY).then(makesEligible(AID)),
                rule("PP")
                        .forEvery(Member.ENTITY)
                        .then(pays(AID, Part.ALLOWANCE, yuan("50").minus(WAGE))),
                rule("S")
                        .forEvery(Member.ENTITY)
                        .then(pays(AID, Part.SUPPLEMENT, yuan("50").minus(WAGE).atLeast(NOTHING))));
        Case one = at(Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(WAGE, Yuan.of("50.01")).build())
                .build());
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.assess(one))
                .withMessageContaining("rule PP")
                .withMessageContaining("-0.01 yuan");
        assertThat(engine.explain(one, AID, "household.members[a]"))
                .anySatisfy(e -> assertThat(e.render(Language.EN)).contains("= -0.01 yuan"));
    }
}
