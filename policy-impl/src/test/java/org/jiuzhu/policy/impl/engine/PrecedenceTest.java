package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.ALLOWED;
import static org.jiuzhu.policy.impl.engine.Invented.DECREE;
import static org.jiuzhu.policy.impl.engine.Invented.NOTICE;
import static org.jiuzhu.policy.impl.engine.Invented.amount;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.province;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Rules of lower layers that go before rules of higher ones, where both apply or entirely. */
class PrecedenceTest {

    private static final Condition<Household> LOW = Household.LOW_INCOME;
    private static final Rule<Household> NATIONAL = paying(rule("NATIONAL"), ALWAYS, "100");

    private static Rule<Household> paying(RuleDraft draft, Condition<? super Household> condition, String yuan) {
        return draft.when(Household.ENTITY, condition).then(pays(AID, Part.ALLOWANCE, yuan(yuan)));
    }

    private static RuleDraft local(Text text, String id) {
        return shall(text, id, "二").says("规则" + id, "rule " + id);
    }

    private static Household lowIncome(boolean value) {
        return Household.builder("h").with(Household.LOW_INCOME, value).build();
    }

    @Test
    void an_overriding_rule_goes_before_where_both_apply() {
        PolicyEngine engine = engine(
                nation(everyone(), NATIONAL),
                county(paying(local(NOTICE, "LOCAL").overriding(NATIONAL, ALLOWED), LOW, "130")));
        assertThat(amount(engine, lowIncome(true))).isEqualTo(yuanExactly("130"));
        assertThat(amount(engine, lowIncome(false)))
                .as("the national one still counts")
                .isEqualTo(yuanExactly("100"));
        assertThat(amount(engine, Invented.nothingKnown())).isEqualTo(yuanBetween("100", "130"));
    }

    @Test
    void a_replacing_rule_is_all_there_is() {
        PolicyEngine engine = engine(
                nation(everyone(), NATIONAL),
                county(paying(local(NOTICE, "LOCAL").replacing(NATIONAL, ALLOWED), LOW, "130")));
        assertThat(amount(engine, lowIncome(true))).isEqualTo(yuanExactly("130"));
        assertThat(engine.rules(Invented.COUNTY, Invented.DAY))
                .extracting(Rule::id)
                .containsExactly("EVERYONE", "LOCAL");
        assertThat(Invented.aid(engine, lowIncome(false))
                        .benefit()
                        .orElseThrow()
                        .content()
                        .parts())
                .as("nothing pays where the local rule does not apply")
                .isEmpty();
    }

    @Test
    void a_rule_goes_before_another_only_at_its_place_and_on_its_days() {
        Rule<Household> local = paying(local(NOTICE, "LOCAL").replacing(NATIONAL, ALLOWED), ALWAYS, "130");
        PolicyEngine engine = engine(nation(everyone(), NATIONAL), province(), county(local));
        assertThat(amountAt(engine, "410702", "2021-06-30")).isEqualTo("100.00");
        assertThat(amountAt(engine, "410702", "2021-07-01")).isEqualTo("130.00");
        assertThat(amountAt(engine, "410703", "2021-07-01")).isEqualTo("100.00");
    }

    private static String amountAt(PolicyEngine engine, String place, String date) {
        Case input = Case.builder()
                .place(Place.of(place))
                .date(LocalDate.parse(date))
                .household(Invented.nothingKnown())
                .build();
        return Invented.aid(engine, input)
                .benefit()
                .orElseThrow()
                .amount()
                .exact()
                .orElseThrow()
                .getNumber()
                .numberValueExact(BigDecimal.class)
                .setScale(2)
                .toPlainString();
    }

    @Test
    void the_county_goes_before_the_nation_through_a_rule_of_the_province() {
        Rule<Household> provincial = paying(local(DECREE, "PROVINCIAL").overriding(NATIONAL, ALLOWED), ALWAYS, "110");
        Rule<Household> local = paying(local(NOTICE, "LOCAL").overriding(provincial, ALLOWED), ALWAYS, "130");
        PolicyEngine engine = engine(nation(everyone(), NATIONAL), province(provincial), county(local));
        assertThat(amountAt(engine, "410702", "2022-03-01")).isEqualTo("130.00");
        assertThat(amountAt(engine, "410703", "2022-03-01")).isEqualTo("110.00");
    }

    @Test
    void it_does_so_when_the_rule_of_the_province_is_not_in_force_or_replaced() {
        Rule<Household> ended = paying(
                local(DECREE, "PROVINCIAL").inForce(Period.until("2021-12-31")).overriding(NATIONAL, ALLOWED),
                ALWAYS,
                "110");
        Rule<Household> local = paying(local(NOTICE, "LOCAL").overriding(ended, ALLOWED), ALWAYS, "130");
        assertThat(amountAt(
                        engine(nation(everyone(), NATIONAL), province(ended), county(local)), "410702", "2022-03-01"))
                .isEqualTo("130.00");

        Rule<Household> provincial = paying(local(DECREE, "PROVINCIAL").overriding(NATIONAL, ALLOWED), ALWAYS, "110");
        Rule<Household> instead = paying(local(NOTICE, "LOCAL").replacing(provincial, ALLOWED), ALWAYS, "130");
        assertThat(amountAt(
                        engine(nation(everyone(), NATIONAL), province(provincial), county(instead)),
                        "410702",
                        "2022-03-01"))
                .isEqualTo("130.00");
    }
}
