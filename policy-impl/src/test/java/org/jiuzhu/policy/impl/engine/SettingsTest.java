package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Settings beside the rules: which ones are shown as departures, and which ones are refused. */
class SettingsTest {

    private static final OpenTerm.OfAmount<Household> SUM =
            OpenTerm.amount(Household.ENTITY, "S#sum", LAW.clause("§5"), "金额", "the sum");
    private static final OpenTerm.OfCount<Household> MONTHS =
            OpenTerm.count(Household.ENTITY, "S#months", LAW.clause("§6"), Unit.MONTHS, "月数", "the months");
    private static final OpenTerm.OfCondition<Household> TEST =
            OpenTerm.condition(Household.ENTITY, "S#test", LAW.clause("§7"), "符合条件", "the test is passed");
    private static final OpenTerm.OfChoice<Household, Area> CHOICE = OpenTerm.choice(
            Household.ENTITY, "S#choice", LAW.clause("§8"), ImmutableList.copyOf(Area.values()), "类别", "the choice");
    private static final OpenTerm.OfCondition<Income> NOT_COUNTED =
            OpenTerm.condition(Income.ENTITY, "S#not-counted", LAW.clause("§9"), "不计入", "not counted");
    private static final OpenTerm.OfAmount<Expense> OF_EXPENSE =
            OpenTerm.amount(Expense.ENTITY, "S#of-expense", LAW.clause("§9"), "每项支出", "of each expense");

    private static final Rule<Household> PAID = allowance("PAID", SUM);

    private static Setting set(String id, String value) {
        return Setting.of(id, value, "某局2022年第1号");
    }

    private static PolicyEngine paying(Rule<?>... local) {
        return engine(nation(everyone(), PAID), county(local));
    }

    private static Assessment assess(PolicyEngine engine, String place, String day) {
        Household household =
                Household.builder("h").with(Household.LOW_INCOME, true).build();
        return engine.assess(Case.of(Place.of(place), LocalDate.parse(day), household));
    }

    private static List<Label> departures(Assessment assessment) {
        return assessment.warnings().stream()
                .filter(w -> w.en().contains("goes before"))
                .toList();
    }

    private static Rule<Household> local(String id, String yuan) {
        return rule(id).when(Household.ENTITY, Household.LOW_INCOME).then(SUM.is(yuan(yuan)));
    }

    // Departures

    @Test
    void a_setting_that_goes_before_a_rule_that_binds_is_a_departure_at_that_place_and_day() {
        Rule<Household> binding = local("LOCAL", "50").withPeriod(Period.from("2022-01-01"));
        PolicyEngine engine = engine(
                        nation(everyone(), PAID),
                        county(binding),
                        Invented.plugin("520524", new Rule<?>[0], ImmutableList.of()))
                .withSettings(List.of(set("S#sum", "70.00")));
        Assessment departing = assess(engine, "410702", "2022-03-01");
        assertThat(departing.of(AID).get(0).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("70"));
        assertThat(departures(departing)).singleElement().satisfies((Label w) -> {
            assertThat(w.en())
                    .isEqualTo(
                            "the setting S#sum = 70.00 (某局2022年第1号) goes before LOCAL (甲国〔2020〕1号 §1), which binds here; check"
                                    + " what allows it");
            assertThat(w.zh()).contains("S#sum = 70.00", "LOCAL", "甲国〔2020〕1号 §1");
        });
        assertThat(departing.receipt().departures()).containsExactly(Map.entry("S#sum", ImmutableSet.of("LOCAL")));
        assertThat(departures(assess(engine, "410702", "2021-12-31"))).isEmpty();
        assertThat(assess(engine, "410702", "2021-12-31").receipt().departures())
                .isEmpty();
        assertThat(departures(assess(engine, "520524", "2022-03-01"))).isEmpty();
    }

    @Test
    void the_explanation_shows_what_a_setting_departs_from() {
        PolicyEngine engine = paying(local("LOCAL", "50")).withSettings(List.of(set("S#sum", "70.00")));
        Case input = at(nothingKnown());
        Assessment assessment = engine.assess(input);
        assertThat(engine.explain(input, assessment.of(AID).get(0)))
                .anySatisfy(e -> assertThat(citations(e)).contains("某局2022年第1号 (S#sum = 70.00) ≠ LOCAL"));
    }

    private static List<String> citations(Explanation of) {
        return Stream.concat(of.citation().stream(), of.parts().stream().flatMap(p -> citations(p).stream()))
                .toList();
    }

    @Test
    void what_binds_in_principle_too_and_what_the_authority_may_use_is_no_departure() {
        Rule<Household> principle = inPrinciple(LAW, "PRINCIPLE", "§1")
                .says("原则上", "in principle")
                .forEvery(Household.ENTITY)
                .then(SUM.is(yuan("50")));
        assertThat(departures(
                        assess(paying(principle).withSettings(List.of(set("S#sum", "70"))), "410702", "2022-03-01")))
                .hasSize(1);
        Rule<Household> may = mayRule("MAY").forEvery(Household.ENTITY).then(SUM.is(yuan("50")));
        assertThat(departures(assess(paying(may).withSettings(List.of(set("S#sum", "70"))), "410702", "2022-03-01")))
                .isEmpty();
    }

    @Test
    void a_setting_that_says_what_the_rule_says_is_no_departure() {
        PolicyEngine engine = paying(local("LOCAL", "50")).withSettings(List.of(set("S#sum", "50.00")));
        assertThat(departures(assess(engine, "410702", "2022-03-01"))).isEmpty();
        Rule<Household> always = rule("ALWAYS").forEvery(Household.ENTITY).then(SUM.is(yuan("50")));
        assertThatCode(() -> assess(paying(always).withSettings(List.of(set("S#sum", "50"))), "410702", "2022-03-01"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_setting_against_a_rule_that_leaves_nothing_open_is_refused() {
        Rule<Household> always = rule("ALWAYS").forEvery(Household.ENTITY).then(SUM.is(yuan("50")));
        PolicyEngine engine =
                paying(always.withPeriod(Period.from("2022-01-01"))).withSettings(List.of(set("S#sum", "70")));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> assess(engine, "410702", "2022-01-01"))
                .withMessageContaining(
                        "S#sum = 70 (某局2022年第1号, ../..) goes against rule ALWAYS (甲国〔2020〕1号 §1), which binds at"
                                + " 410702 on 2022-01-01");
        assertThatCode(() -> assess(engine, "410702", "2021-12-31")).doesNotThrowAnyException();
        refusedAtPlanning(
                engine(eligible("E", TEST), rule("T").forEvery(Household.ENTITY).then(TEST.is(Household.LOW_INCOME))),
                set("S#test", "true"));
        refusedAtPlanning(
                engine(
                        eligible("E", CHOICE.is(Area.URBAN)),
                        rule("C").forEvery(Household.ENTITY).then(CHOICE.becomes(Area.RURAL))),
                set("S#choice", "urban"));
        refusedAtPlanning(
                engine(
                        eligible("E", MONTHS.isAbove(number(3))),
                        rule("M").forEvery(Household.ENTITY).then(MONTHS.is(number(6)))),
                set("S#months", "7"));
    }

    private static void refusedAtPlanning(PolicyEngine engine, Setting setting) {
        PolicyEngine set = engine.withSettings(List.of(setting));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> set.assess(at(nothingKnown())))
                .withMessageContaining("goes against rule");
    }

    // Settings that are refused when they are given

    private static ThrowableAssertAlternative<PolicyException> refused(PolicyEngine engine, Setting... settings) {
        return assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.withSettings(List.of(settings)));
    }

    @Test
    void two_settings_of_one_call_for_the_same_day() {
        PolicyEngine engine = paying(mayRule("MAY").forEvery(Household.ENTITY).then(SUM.is(yuan("50"))));
        refused(
                        engine,
                        new Setting("S#sum", "70", "a", Period.until("2022-03-01")),
                        new Setting("S#sum", "80", "b", Period.from("2022-03-01")))
                .withMessageContaining("two settings speak of S#sum on the days 2022-03-01/2022-03-01")
                .withMessageContaining("S#sum = 70 (a, ../2022-03-01), and S#sum = 80 (b, 2022-03-01/..)");
        refused(engine, set("MAY", "true"), set("S#sum", "70"), set("MAY", "true"))
                .withMessageContaining("MAY = true");
        assertThatCode(() -> engine.withSettings(List.of(
                        new Setting("S#sum", "70", "a", Period.until("2022-02-28")),
                        new Setting("S#sum", "80", "b", Period.from("2022-03-01")))))
                .doesNotThrowAnyException();
    }

    @Test
    void one_value_for_every_income_or_expense_whatever_its_kind() {
        Rule<Household> counted = allowance(
                "COUNTED",
                Household.MEMBERS.where(Member.INCOMES.any(NOT_COUNTED)).sum(yuan("1")));
        Rule<Income> pensions = rule("PENSIONS")
                .when(Income.ENTITY, Income.KIND.is(IncomeKind.PENSION))
                .then(NOT_COUNTED.is(ALWAYS));
        refused(engine(everyone(), counted), set("S#not-counted", "true"))
                .withMessageContaining(
                        "S#not-counted = true (某局2022年第1号, ../..) would hold for every income of everybody")
                .withMessageContaining("甲国〔2020〕1号 §9");
        refused(engine(everyone(), counted, pensions), set("S#not-counted", "false"));
        // a size is one for all of them, and no test
        Rule<Household> expenses =
                allowance("EXPENSES", Household.MEMBERS.where(Member.EMPLOYED).sum(Member.EXPENSES.sum(OF_EXPENSE)));
        assertThatCode(() -> engine(everyone(), expenses).withSettings(List.of(set("S#of-expense", "10.00"))))
                .doesNotThrowAnyException();
    }

    // What a rule may fill

    @Test
    void a_rule_that_fills_a_term_with_what_it_cannot_be() {
        OpenTerm.OfCount<Household> share = OpenTerm.count(
                        Household.ENTITY, "S#share", LAW.clause("§10"), Unit.RATE, "比例", "the share")
                .between(Fraction.of(1, 5), Fraction.of(3, 10));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(
                        everyone(),
                        allowance("A", yuan("100").times(share)),
                        rule("HALF").forEvery(Household.ENTITY).then(share.is(percent(50)))))
                .withMessageContaining("rule HALF (甲国〔2020〕1号 §1) fills S#share with")
                .withMessageContaining("which it cannot be by 甲国〔2020〕1号 §10");
        PolicyEngine minus = paying(rule("MINUS")
                .forEvery(Household.ENTITY)
                .then(SUM.is(where(Household.LOW_INCOME, yuan("40"))
                        .otherwise(yuan("100"))
                        .minus(yuan("100")))));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> assess(minus, "410702", "2022-03-01"))
                .withMessageContaining("rule MINUS (甲国〔2020〕1号 §1) fills S#sum with -60.00 yuan");
        // it is not known yet whether the value lies within the bounds, and with nothing left it does
        assertThatCode(() -> minus.assess(at(nothingKnown()))).doesNotThrowAnyException();
        assertThat(Invented.amount(
                        minus,
                        Household.builder("h").with(Household.LOW_INCOME, false).build()))
                .isEqualTo(yuanExactly("0"));
    }

    @Test
    void discretion_that_no_rule_leaves_is_refused_whoever_asks() {
        PolicyEngine engine = paying();
        Case good = at(nothingKnown());
        Case bad = Case.builder().from(good).putDiscretion("PAID", true).build();
        Assessment assessment = engine.assess(good);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.explain(bad, assessment.of(AID).get(0)))
                .withMessageContaining("no rule that leaves discretion has the id 'PAID'");
        assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> engine.explain(bad, assessment));
        assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> engine.assess(bad));
    }
}
