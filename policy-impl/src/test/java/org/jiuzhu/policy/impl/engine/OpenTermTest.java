package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.amount;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTermTest {

    private static final OpenTerm.OfAmount<Household> SUM =
            OpenTerm.amount(Household.ENTITY, "L1#sum", LAW.clause("§5"), "金额", "the sum");
    private static final OpenTerm.OfCondition<Household> TEST =
            OpenTerm.condition(Household.ENTITY, "L3#test", LAW.clause("§7"), "条件", "the test");
    private static final OpenTerm.OfCount<Household> TIMES = OpenTerm.count(
                    Household.ENTITY, "L4#times", LAW.clause("§8"), Unit.RATE, "倍数", "the multiple")
            .between(Fraction.of(1), Fraction.of(3));
    private static final RateFact<Household> N =
            Household.ENTITY.rate("openTermN", "0", "9", "另一倍数", "the other multiple");
    private static final OpenTerm.OfCount<Household> MONTHS =
            OpenTerm.count(Household.ENTITY, "L5#months", LAW.clause("§9"), Unit.MONTHS, "月数", "the months");
    private static final OpenTerm.OfChoice<Household, Area> CHOICE = OpenTerm.choice(
            Household.ENTITY, "L6#choice", LAW.clause("§10"), ImmutableList.copyOf(Area.values()), "类别", "the choice");

    private static final Household LOW_INCOME =
            Household.builder("h").with(Household.LOW_INCOME, true).build();
    private static final Household NOT_LOW_INCOME =
            Household.builder("h").with(Household.LOW_INCOME, false).build();

    private static Rule<?> fill(String id, String yuan) {
        return rule(id).when(Household.ENTITY, Household.LOW_INCOME).then(SUM.is(yuan(yuan)));
    }

    private static PolicyEngine paying(OpenTerm.OfAmount<Household> term, Rule<?>... rules) {
        return engine(ImmutableList.<Rule<?>>builder()
                .add(everyone(), allowance("A", term))
                .add(rules)
                .build()
                .toArray(Rule<?>[]::new));
    }

    @Test
    void an_amount_that_nobody_fills_is_open_and_named_with_its_clause() {
        Determination<MonthlyAllowance> open = aid(paying(SUM), nothingKnown());
        assertThat(open.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(open.benefit().orElseThrow().amount()).isEqualTo(yuanAtLeast("0"));
        assertThat(open.missing()).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(Missing.Kind.OPEN_TERM);
            assertThat(m.id()).isEqualTo("L1#sum");
            assertThat(m.citation()).contains("甲国〔2020〕1号 §5");
        });
    }

    @Test
    void a_rule_that_others_go_before_says_what_it_is_for_all_whom_they_do_not_name() {
        Rule<?> others = rule("G").forEvery(Household.ENTITY).then(SUM.is(yuan("10")));
        Rule<?> fill = rule("F")
                .overriding(others, LAW.clause("§6"))
                .when(Household.ENTITY, Household.LOW_INCOME)
                .then(SUM.is(yuan("50")));
        PolicyEngine filled = paying(SUM, others, fill);
        assertThat(amount(filled, LOW_INCOME)).isEqualTo(yuanExactly("50"));
        assertThat(amount(filled, NOT_LOW_INCOME)).isEqualTo(yuanExactly("10"));
        assertThat(amount(filled, nothingKnown())).isEqualTo(yuanBetween("10", "50"));
        assertThat(ids(aid(filled, nothingKnown()).missing())).containsExactly("household.lowIncome");
    }

    @Test
    void it_stays_open_where_no_rule_applies() {
        PolicyEngine filled = paying(SUM, fill("F", "50"));
        assertThat(amount(filled, LOW_INCOME)).isEqualTo(yuanExactly("50"));
        assertThat(amount(filled, NOT_LOW_INCOME)).isEqualTo(yuanAtLeast("0"));
        assertThat(ids(aid(filled, NOT_LOW_INCOME).missing())).containsExactly("L1#sum");
    }

    @Test
    void a_setting_wins_over_rules_for_its_days() {
        PolicyEngine set = paying(SUM, fill("F", "50"))
                .withSettings(List.of(
                        new Setting("L1#sum", "70.00", "某局", Period.until("2022-03-01")),
                        new Setting("L1#sum", "80.00", "某局", Period.from("2022-03-02"))));
        assertThat(amount(set, LOW_INCOME)).isEqualTo(yuanExactly("70"));
        Case later = Case.builder()
                .place(Invented.COUNTY)
                .date(Invented.DAY.plusDays(1))
                .household(LOW_INCOME)
                .build();
        assertThat(aid(set, later).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("80"));
    }

    @Test
    void a_setting_of_a_later_call_goes_before_one_of_an_earlier() {
        PolicyEngine set = paying(SUM)
                .withSettings(List.of(Setting.of("L1#sum", "70", "a")))
                .withSettings(List.of(Setting.of("L1#sum", "80", "b")));
        assertThat(amount(set, nothingKnown())).isEqualTo(yuanExactly("80"));
        assertThat(amount(set.withSettings(List.of(Setting.of("L1#sum", "90", "c"))), nothingKnown()))
                .isEqualTo(yuanExactly("90"));
        assertThat(amount(set, nothingKnown()))
                .as("the old engine stays as it is")
                .isEqualTo(yuanExactly("80"));
    }

    @Test
    void a_fill_that_the_authority_may_use_gives_a_range_and_names_its_discretion() {
        Rule<?> others = rule("G").forEvery(Household.ENTITY).then(SUM.is(yuan("10")));
        Rule<?> may = mayRule("F")
                .overriding(others, LAW.clause("§6"))
                .forEvery(Household.ENTITY)
                .then(SUM.is(yuan("50")));
        PolicyEngine engine = paying(SUM, others, may);
        assertThat(amount(engine, nothingKnown())).isEqualTo(yuanBetween("10", "50"));
        Missing missing = aid(engine, nothingKnown()).missing().get(0);
        assertThat(missing.kind()).isEqualTo(Missing.Kind.DISCRETION);
        assertThat(missing.id()).isEqualTo("F");
        assertThat(amount(engine.withSettings(List.of(Setting.of("F", "true", "某局"))), nothingKnown()))
                .isEqualTo(yuanExactly("50"));
        Case refused = Case.builder()
                .from(at(nothingKnown()))
                .putDiscretion("F", false)
                .build();
        assertThat(aid(engine, refused).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("10"));
    }

    @Test
    void bounds_decide_what_no_value_within_them_can_change() {
        PolicyEngine engine = Invented.engine(
                Invented.nation(eligible("SURE", TIMES.isAtMost(N)), eligible("NEVER", TIMES.isAbove(N)))
                        .withFacts(N),
                Invented.county());
        Household three = Household.builder("h").with(N, new BigDecimal("3")).build();
        assertThat(aid(engine, three).status()).isEqualTo(Status.ELIGIBLE);
        PolicyEngine open = engine(eligible("OPEN", TIMES.isAtLeast(number(2))));
        assertThat(aid(open, nothingKnown()).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(aid(open, nothingKnown()).missing())).containsExactly("L4#times");
    }

    @Test
    void an_open_condition_is_undetermined_until_it_is_defined() {
        PolicyEngine open = engine(eligible("E", TEST));
        assertThat(aid(open, nothingKnown()).status()).isEqualTo(Status.UNDETERMINED);
        PolicyEngine defined = engine(
                eligible("E", TEST), rule("F").forEvery(Household.ENTITY).then(TEST.is(not(Household.LOW_INCOME))));
        assertThat(aid(defined, LOW_INCOME).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(aid(defined, NOT_LOW_INCOME).status()).isEqualTo(Status.ELIGIBLE);
        PolicyEngine set = open.withSettings(List.of(Setting.of("L3#test", "false", "某局")));
        assertThat(aid(set, LOW_INCOME).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void an_open_choice_is_named_until_a_setting_makes_it() {
        PolicyEngine open = engine(eligible("E", CHOICE.is(Area.RURAL)));
        assertThat(aid(open, nothingKnown()).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(aid(open, nothingKnown()).missing())).containsExactly("L6#choice");
        assertThat(aid(open.withSettings(List.of(Setting.of("L6#choice", "rural", "某局"))), nothingKnown())
                        .status())
                .isEqualTo(Status.ELIGIBLE);
        assertThat(aid(open.withSettings(List.of(Setting.of("L6#choice", "urban", "某局"))), nothingKnown())
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void what_an_open_term_is_filled_with_is_known_as_an_open_term_too() {
        OpenTerm.OfAmount<Household> outer =
                OpenTerm.amount(Household.ENTITY, "L7#outer", LAW.clause("§11"), "外", "outer");
        Rule<?> others = rule("G").forEvery(Household.ENTITY).then(outer.is(SUM));
        Rule<?> fill = rule("F")
                .overriding(others, LAW.clause("§6"))
                .when(Household.ENTITY, Household.LOW_INCOME)
                .then(outer.is(yuan("50")));
        PolicyEngine engine = engine(everyone(), allowance("A", outer), others, fill);
        assertThat(engine.openTerms()).extracting(OpenTerm::id).containsExactly("L7#outer", "L1#sum");
        assertThat(amount(engine.withSettings(List.of(Setting.of("L1#sum", "5", "某局"))), NOT_LOW_INCOME))
                .isEqualTo(yuanExactly("5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L1#sun | 5 | names no open term and no rule that leaves discretion; did you mean L1#sum?",
                "EVERYONE | true | leaves no discretion (甲国〔2020〕1号 §1)",
                "L1#sum | five | is an amount in yuan, not 'five'",
                "L1#sum | -5 | is an amount in yuan, not '-5'",
                "L1#sum | 0.005 | is an amount in yuan, not '0.005'",
                "L3#test | yes | is true or false, not 'yes'",
                "L4#times | 3.01 | outside what 甲国〔2020〕1号 §8 allows: from 1 to 3",
                "L4#times | 0.99 | outside what 甲国〔2020〕1号 §8 allows: from 1 to 3",
                "L4#times | 1E-99999 | is a number, not",
                "L5#months | 1.5 | counts months and is a whole number, not 1.5",
                "L5#months | -1 | outside what",
                "L5#months | 1000000000000000000 | cannot be meant: no setting is above 1000000",
                "L5#months | 1000001 | cannot be meant",
                "L6#choice | rurall | is one of [urban, rural], not 'rurall'; did you mean rural?",
                "MAY | maybe | is true or false, not 'maybe'"
            })
    void a_setting_that_makes_no_sense_is_refused(String id, String value, String message) {
        PolicyEngine engine = engine(
                everyone(),
                allowance("A", SUM.times(TIMES)),
                eligible("E", TEST),
                eligible("M", MONTHS.isAbove(number(2))),
                eligible("C", CHOICE.is(Area.URBAN)),
                mayRule("MAY").forEvery(Household.ENTITY).then(SUM.is(yuan("1"))));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.withSettings(List.of(Setting.of(id, value, "某局"))))
                .withMessageStartingWith("the setting ")
                .withMessageContaining(id)
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "1.5"})
    void a_setting_can_be_either_bound_and_what_lies_between(String times) {
        PolicyEngine set = engine(everyone(), allowance("A", SUM.times(TIMES)))
                .withSettings(List.of(Setting.of("L4#times", times, "某局"), Setting.of("L1#sum", "100", "某局")));
        assertThat(amount(set, nothingKnown()).exact()).isPresent();
    }
}
