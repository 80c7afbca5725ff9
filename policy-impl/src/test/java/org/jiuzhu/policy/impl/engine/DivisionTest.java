package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** By zero there is no quotient: what depends on one is refused, by name, and what does not goes on. */
class DivisionTest {

    private static final CountFact<Household> N =
            Household.ENTITY.count("divisionN", Unit.NUMBER, 0, 9, "份数", "shares");
    private static final CountFact<Member> OF_MEMBER =
            Member.ENTITY.count("divisionOfMember", Unit.NUMBER, 0, 9, "份数", "shares");
    private static final AmountFact<Household> DEBT = Household.ENTITY.amount("divisionDebt", "债务", "debt");

    private static final Amount<Household> SHARE = yuan("100.00").dividedBy(N);

    private static PolicyEngine withFacts(Rule<?>... rules) {
        return engine(nation(rules).withFacts(N, OF_MEMBER, DEBT), county());
    }

    private static Household having(long n) {
        return Household.builder("h").with(N, n).with(Household.MEMBERS).build();
    }

    private static void isRefused(PolicyEngine engine, Household household, String rule, String divisor, String path) {
        Case input = at(household);
        List<Consumer<Case>> all = ImmutableList.of(engine::assess, engine::decide, engine::decideWithRules);
        for (Consumer<Case> one : all) {
            assertThatThrownBy(() -> one.accept(input))
                    .isInstanceOf(PolicyException.class)
                    .hasMessageStartingWith("rule " + rule + " (甲国〔2020〕1号 §1) divides by " + divisor)
                    .hasMessageContaining("which is zero for " + path + ",")
                    .hasMessageContaining("a condition that keeps zero out has to stand before the quotient");
        }
    }

    @Test
    void an_amount_by_zero_is_refused_by_rule_divisor_and_path() {
        PolicyEngine engine = withFacts(everyone(), allowance("A", SHARE));
        isRefused(engine, having(0), "A", "shares (份数, household.divisionN)", "household");
        assertThat(aid(engine, having(4)).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("25.00"));
        // as long as the divisor is unknown it is asked for
        assertThat(ids(aid(engine, Household.builder("h").build()).missing())).containsExactly("household.divisionN");
    }

    @Test
    void a_status_that_depends_on_a_proportion_to_nothing_is_refused() {
        Count<Household> proportion = define(
                "proportion",
                "比例",
                "proportion",
                LAW.clause("§1"),
                Unit.RATE,
                yuan("10.00").dividedBy(DEBT));
        PolicyEngine engine = withFacts(eligible("E", proportion.isAtLeast(number(2))));
        Household noDebt = Household.builder("h")
                .with(DEBT, Yuan.of("0.00"))
                .with(Household.MEMBERS)
                .build();
        isRefused(engine, noDebt, "E", "debt (债务, household.divisionDebt)", "household");
        Household some = Household.builder("h").with(DEBT, Yuan.of("5.00")).build();
        assertThat(aid(engine, some).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void what_a_member_is_paid_and_for_how_long_something_runs_on_are_refused_alike() {
        PolicyEngine ofMember = withFacts(
                everyone(),
                rule("M")
                        .forEvery(Member.ENTITY)
                        .then(pays(AID, Part.ALLOWANCE, yuan("9.00").dividedBy(OF_MEMBER))));
        Household household = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(OF_MEMBER, 3L).build(),
                        Member.builder("b").with(OF_MEMBER, 0L).build())
                .build();
        isRefused(ofMember, household, "M", "shares (份数, member.divisionOfMember)", "household.members[b]");

        Count<Household> year = define("year", "一年", "a year", LAW.clause("§1"), Unit.MONTHS, number(12));
        Count<Household> months = year.times(yuan("6.00").dividedBy(DEBT));
        PolicyEngine runsOn = withFacts(
                eligible("E", not(ALWAYS)),
                rule("C").forEvery(Household.ENTITY).then(continues(AID, months, Household.GRADUAL_EXIT_SINCE)));
        Household noDebt = Household.builder("h")
                .with(DEBT, Yuan.of("0.00"))
                .with(Household.GRADUAL_EXIT_SINCE, LocalDate.of(2022, 2, 1))
                .with(Household.MEMBERS)
                .build();
        isRefused(runsOn, noDebt, "C", "debt (债务, household.divisionDebt)", "household");
    }

    @Test
    void the_rule_that_fills_a_term_is_named_and_a_setting_of_zero_is_no_way_out() {
        OpenTerm.OfAmount<Household> term = OpenTerm.amount(Household.ENTITY, "T", LAW.clause("§2"), "项", "term");
        PolicyEngine filled = withFacts(
                everyone(),
                allowance("A", term),
                rule("F").forEvery(Household.ENTITY).then(term.is(SHARE)));
        isRefused(filled, having(0), "F", "shares (份数, household.divisionN)", "household");

        OpenTerm.OfCount<Household> parts =
                OpenTerm.count(Household.ENTITY, "P", LAW.clause("§2"), Unit.NUMBER, "分数", "parts");
        PolicyEngine set = withFacts(everyone(), allowance("A", yuan("1.00").dividedBy(parts)))
                .withSettings(ImmutableList.of(Setting.of("P", "0", "某局")));
        isRefused(set, having(1), "A", "parts (分数, P)", "household");
    }

    @Test
    void what_another_condition_settles_goes_on() {
        Condition<Household> small = SHARE.isAtMost(yuan("50.00"));
        assertThat(status(allOf(N.isAtLeast(number(1)), small), 0)).isEqualTo(Status.NOT_ELIGIBLE);
        // wherever it stands
        assertThat(status(allOf(small, N.isAtLeast(number(1))), 0)).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(anyOf(small, N.isBelow(number(1))), 0)).isEqualTo(Status.ELIGIBLE);
        assertThat(status(allOf(N.isAtLeast(number(1)), small), 2)).isEqualTo(Status.ELIGIBLE);

        PolicyEngine guarded = withFacts(
                everyone(), allowance("A", where(N.isAtLeast(number(1)), SHARE).otherwise(NOTHING)));
        assertThat(aid(guarded, having(0)).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("0.00"));
        // nobody is paid who is not eligible
        PolicyEngine none = withFacts(eligible("E", N.isAtLeast(number(1))), allowance("A", SHARE));
        assertThat(aid(none, having(0)).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    private static Status status(Condition<Household> condition, long n) {
        return aid(withFacts(eligible("E", condition)), having(n)).status();
    }

    @Test
    void as_long_as_something_else_can_settle_it_that_is_asked() {
        Condition<Household> small = SHARE.isAtMost(yuan("50.00"));
        PolicyEngine engine = withFacts(eligible("E", allOf(Household.LOW_INCOME, small)), allowance("A", SHARE));
        assertThat(aid(engine, having(0)).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(aid(engine, having(0)).missing())).containsExactly("household.lowIncome");
        Household settled = Household.builder("h")
                .with(N, 0L)
                .with(Household.LOW_INCOME, false)
                .build();
        assertThat(aid(engine, settled).status()).isEqualTo(Status.NOT_ELIGIBLE);
        Household depends = Household.builder("h")
                .with(N, 0L)
                .with(Household.LOW_INCOME, true)
                .with(Household.MEMBERS)
                .build();
        isRefused(engine, depends, "E", "shares (份数, household.divisionN)", "household");
    }

    @Test
    void a_household_of_nobody_is_nobody_to_share_with() {
        Count<Household> all = Household.MEMBERS.count();
        PolicyEngine engine = withFacts(eligible(
                "E", allOf(all.isAtLeast(number(1)), DEBT.dividedBy(all).isAtMost(yuan("10.00")))));
        Household nobody = Household.builder("h")
                .with(Household.MEMBERS)
                .with(DEBT, Yuan.of("20.00"))
                .build();
        assertThat(aid(engine, nobody).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void by_less_than_nothing_is_a_quotient_like_any_other() {
        PolicyEngine engine = withFacts(
                everyone(), allowance("A", yuan("100.00").plus(yuan("30.00").dividedBy(N.minus(number(4))))));
        // 100 + 30 : (1 − 4) = 90; by 5 to 9 less 4: 106 to 130
        assertThat(aid(engine, having(1)).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("90.00"));
        assertThat(aid(engine, having(9)).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("106.00"));
        isRefused(engine, having(4), "A", "shares − 4 (份数 − 4, MINUS(household.divisionN, 4))", "household");
        assertThat(aid(engine, Household.builder("h").build())
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(Invented.yuanAtLeast("0.00"));
        PolicyEngine above = withFacts(
                everyone(),
                allowance(
                        "A",
                        where(N.isAtLeast(number(5)), yuan("30.00").dividedBy(N.minus(number(4))))
                                .otherwise(NOTHING)));
        assertThat(aid(above, Household.builder("h").build())
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(yuanBetween("0.00", "30.00"));
    }

    @Test
    void a_rule_that_divides_by_zero_does_not_load() {
        assertThatThrownBy(() -> withFacts(everyone(), allowance("A", DEBT.dividedBy(number(0)))))
                .isInstanceOf(PolicyException.class)
                .hasMessage("rule A (甲国〔2020〕1号 §1) divides by zero");
        assertThatThrownBy(() -> withFacts(eligible("E", DEBT.dividedBy(NOTHING).isAtLeast(number(2)))))
                .isInstanceOf(PolicyException.class)
                .hasMessage("rule E (甲国〔2020〕1号 §1) divides by zero");
    }
}
