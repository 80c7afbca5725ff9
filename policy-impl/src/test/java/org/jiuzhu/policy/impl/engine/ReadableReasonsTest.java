package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.util.List;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.api.Test;

/** Reasons can be followed: each figure has its unit and its source, and each step comes to what its parts come to. */
class ReadableReasonsTest {

    private static final AmountFact<Household> PAY = Household.ENTITY.amount("readablePay", "工资", "pay");
    private static final AmountFact<Household> NEED = Household.ENTITY.amount("readableNeed", "所需", "need");
    private static final OpenTerm.OfCount<Household> SHARE = OpenTerm.count(
            Household.ENTITY, "L#readable-share", LAW.clause("§7"), Unit.RATE, "扣减比例", "share taken off");

    private static PolicyEngine paying(Amount<? super Household> amount, Rule<?>... more) {
        Rule<?>[] rules = new Rule<?>[more.length + 2];
        System.arraycopy(more, 0, rules, 2, more.length);
        rules[0] = everyone();
        rules[1] = allowance("A", amount);
        return engine(nation(rules).withFacts(PAY, NEED), county());
    }

    private static Entity.Builder<Household> household(String pay) {
        return Household.builder("h").with(PAY, Yuan.of(pay));
    }

    private static String text(List<Explanation> trees, Language language) {
        return trees.stream().map(t -> t.render(language)).collect(Collectors.joining());
    }

    private static String explain(PolicyEngine engine, Household household, Language language) {
        Case input = at(household);
        return text(engine.explain(input, engine.assess(input).of(AID).get(0)), language);
    }

    private static String english(PolicyEngine engine, Household household) {
        return explain(engine, household, Language.EN);
    }

    // C1: what a rule or a setting fills in is shown where it is used, with its source

    @Test
    void a_share_that_a_rule_fills_in_stands_in_the_product_with_its_rule() {
        PolicyEngine engine = paying(
                PAY.times(SHARE),
                rule("FILL").when(Household.ENTITY, Household.LOW_INCOME).then(SHARE.is(percent(30))));
        Household low = household("630.00").with(Household.LOW_INCOME, true).build();
        // 630.00 × 0.30
        assertThat(english(engine, low))
                .contains("· pay × share taken off: 630.00 yuan × 30 % = 189.00 yuan\n")
                .contains("· share taken off: 30 %  〔甲国〔2020〕1号 §1〕  FILL\n");
        assertThat(explain(engine, low, Language.ZH)).contains("· 工资 × 扣减比例：630.00元 × 30% = 189.00元\n");
        // while it is open whether the rule applies, it is named with what it would fill in
        assertThat(english(engine, household("630.00").build()))
                .contains("? rule FILL  〔甲国〔2020〕1号 §1〕  FILL\n", "· figure in the text: 30 %\n");
    }

    @Test
    void a_multiple_that_a_setting_fills_in_is_a_multiple() {
        PolicyEngine engine =
                paying(PAY.times(SHARE)).withSettings(List.of(Setting.of("L#readable-share", "1.5", "某局通知")));
        assertThat(english(engine, household("400.00").build()))
                .contains("· pay × share taken off: 400.00 yuan × 1.5 = 600.00 yuan\n")
                .contains("· share taken off: 1.5 times  〔某局通知");
    }

    @Test
    void a_ratio_is_a_percentage() {
        // 74.40 of 289.49 are 25.7004… %
        PolicyEngine engine = engine(
                nation(eligible("R", PAY.dividedBy(NEED).isBelow(rate("0.257"))))
                        .withFacts(PAY, NEED),
                county());
        assertThat(english(
                        engine, household("74.40").with(NEED, Yuan.of("289.49")).build()))
                .contains("pay ÷ need is below 25.7 %: ≈25.70 % ≥ 25.7 %")
                .contains("74.40 yuan ÷ 289.49 yuan = ≈25.70 %");
    }

    // C2: money is shown in yuan

    @Test
    void an_amount_in_the_text_is_in_yuan() {
        assertThat(english(paying(yuan("50.00")), household("1.00").build()))
                .contains("· figure in the text: 50.00 yuan\n")
                .doesNotContain("5000");
    }

    @Test
    void what_a_case_calls_for_is_in_yuan_and_says_what_failed_before() {
        PolicyEngine engine = paying(where(Household.LOW_INCOME, yuan("1000")).otherwise(yuan("500")));
        Household other = household("1.00").with(Household.LOW_INCOME, false).build();
        assertThat(english(engine, other))
                .contains("· depending on the case: 500.00 yuan\n    ✗ recognised as a low-income household\n");
        Household low = household("1.00").with(Household.LOW_INCOME, true).build();
        assertThat(explain(engine, low, Language.ZH)).contains("· 按情形确定：1000.00元\n    ✓ 已认定为低收入家庭\n");
    }

    @Test
    void so_many_persons_times_an_amount_is_in_yuan() {
        PolicyEngine engine =
                paying(Household.MEMBERS.where(Member.EMPLOYED).count().times(yuan("300")));
        Household household = household("1.00")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.EMPLOYED, true).build(),
                        Member.builder("b").with(Member.EMPLOYED, true).build())
                .build();
        assertThat(english(engine, household))
                .contains("number of members (in work) × 300.00 yuan: 2 persons × 300.00 yuan = 600.00 yuan");
        assertThat(explain(engine, household, Language.ZH)).contains("2人 × 300.00元 = 600.00元");
    }

    // C3: arithmetic that can be followed

    @Test
    void at_least_nothing_shows_what_it_was_before() {
        PolicyEngine engine = paying(PAY.minus(yuan("90")).atLeast(NOTHING).times(percent(80)));
        assertThat(english(engine, household("50.00").build())).contains("""
                  · (pay − 90.00 yuan, at least 0.00 yuan) × 80 %: 0.00 yuan × 80 % = 0.00 yuan
                    · pay − 90.00 yuan, at least 0.00 yuan: the larger of -40.00 yuan and 0.00 yuan is 0.00 yuan
                      · pay − 90.00 yuan: 50.00 yuan − 90.00 yuan = -40.00 yuan
                """);
    }

    @Test
    void what_may_be_less_than_nothing_is_paid_from_nothing_on_and_says_so() {
        PolicyEngine engine = paying(yuan("120").minus(PAY));
        assertThat(english(engine, Household.builder("h").build()))
                .contains("· paid (not less than nothing): 0.00 to 120.00 yuan\n");
        // exactly nothing is nothing
        assertThat(english(engine, household("120.00").build()))
                .contains("= 0.00 yuan\n")
                .doesNotContain("not less than nothing");
    }

    // C4: negation

    @Test
    void what_is_denied_is_said_the_other_way_round() {
        PolicyEngine engine = engine(
                nation(eligible(
                                "N",
                                allOf(
                                        not(PAY.isBelow(yuan("10.00"))),
                                        not(Household.LOW_INCOME),
                                        not(anyOf(Household.OBVIOUSLY_CHANGED, Household.EXPENDITURE_HARDSHIP)))))
                        .withFacts(PAY, NEED),
                county());
        Household household = household("9.99")
                .with(Household.LOW_INCOME, true)
                .with(Household.OBVIOUSLY_CHANGED, true)
                .build();
        assertThat(english(engine, household))
                .contains("✗ pay is at least 10.00 yuan: 9.99 yuan < 10.00 yuan (0.01 yuan apart)\n")
                .contains("✗ not recognised as a low-income household\n")
                .contains("✗ none of these\n")
                .doesNotContain("not:");
        assertThat(explain(engine, household, Language.ZH))
                .contains("✗ 工资不低于10.00元：9.99元 < 10.00元（相差0.01元）\n", "✗ 未认定为低收入家庭\n", "✗ 不符合下列任何一项\n");
    }

    // The short form

    @Test
    void the_short_form_of_a_refusal_is_each_way_with_one_thing_that_failed() {
        PolicyEngine engine = engine(
                nation(
                                eligible("ONE", allOf(PAY.isBelow(yuan("10.00")), Household.LOW_INCOME)),
                                eligible("TWO", anyOf(PAY.isAbove(yuan("90.00")), Household.OBVIOUSLY_CHANGED)))
                        .withFacts(PAY, NEED),
                county());
        Household household = household("50.00")
                .with(Household.LOW_INCOME, false)
                .with(Household.OBVIOUSLY_CHANGED, false)
                .build();
        Case input = at(household);
        assertThat(text(engine.why(input, engine.assess(input).of(AID).get(0)), Language.EN))
                .isEqualTo("""
                ✗ rule ONE  〔甲国〔2020〕1号 §1〕  ONE
                  ✗ pay is below 10.00 yuan: 50.00 yuan ≥ 10.00 yuan (40.00 yuan apart)
                ✗ rule TWO  〔甲国〔2020〕1号 §1〕  TWO
                  ✗ pay is above 90.00 yuan: 50.00 yuan ≤ 90.00 yuan (40.00 yuan apart)
                  ✗ circumstances changed obviously
                """);
    }

    @Test
    void the_short_form_of_an_award_is_the_way_in_and_the_arithmetic() {
        PolicyEngine engine = engine(
                nation(
                                eligible("NO", PAY.isAbove(yuan("90.00"))),
                                eligible("YES", PAY.isBelow(yuan("60.00"))),
                                allowance("A", yuan("60.00").minus(PAY)))
                        .withFacts(PAY, NEED),
                county());
        Case input = at(household("50.00").build());
        assertThat(text(engine.why(input, engine.assess(input).of(AID).get(0)), Language.ZH))
                .isEqualTo("""
                ✓ 规则YES  〔甲国〔2020〕1号 §1〕  YES
                  ✓ 工资低于60.00元：50.00元 < 60.00元（相差10.00元）
                ✓ 规则A  〔甲国〔2020〕1号 §1〕  A
                  · 60.00元 − 工资：60.00元 − 50.00元 = 10.00元
                """);
    }
}
