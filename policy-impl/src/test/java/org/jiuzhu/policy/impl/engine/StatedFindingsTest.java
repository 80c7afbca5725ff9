package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** What somebody found stands in place of what is computed, of this entity alone, and both are shown. */
class StatedFindingsTest {

    private static final Amount<Member> INCOME =
            define("own.income", "本人收入", "income", LAW.clause("§3"), Member.INCOMES.sum(Income.AMOUNT));

    private static final Count<Household> HEADS =
            define("heads", "人数", "headcount", LAW.clause("§4"), Unit.PERSONS, Household.MEMBERS.count());

    private static final Amount<Household> PER_HEAD = define(
            "income.perHead",
            "人均收入",
            "income per head",
            LAW.clause("§5"),
            Household.MEMBERS.sum(INCOME).dividedBy(HEADS));

    private static final OpenTerm.OfCount<Household> MONTHS = OpenTerm.<Household>count(
                    Household.ENTITY, "R#months", LAW.clause("§6"), Unit.MONTHS, "几个月", "months")
            .between(Fraction.ONE, Fraction.of(3));

    private static final OpenTerm.OfAmount<Member> COST =
            OpenTerm.amount(Member.ENTITY, "R#cost", LAW.clause("§7"), "成本", "cost");

    /** Below 630 yuan per head, what is lacking to that. */
    private static final PolicyEngine ENGINE = engine(
            eligible("E", PER_HEAD.isBelow(yuan("630.00"))),
            allowance("A", yuan("630.00").minus(PER_HEAD)));

    private static final CountFact<Household> NEIGHBOURS =
            Household.ENTITY.count("neighboursOfFindings", Unit.PERSONS, 0, 100, "邻居", "neighbours");

    private static Household family(String... incomes) {
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        for (String income : incomes) {
            Income wage = Income.builder("i")
                    .with(Income.AMOUNT, Yuan.of(income))
                    .with(Income.PER, Per.MONTH)
                    .build();
            String id = "m" + members.build().size();
            members.add(Member.builder(id).with(Member.INCOMES, wage).build());
        }
        return Household.builder("h").with(Household.MEMBERS, members.build()).build();
    }

    private static Finding by(Finding.Draft draft) {
        return draft.by("某镇政府", LocalDate.of(2022, 2, 20), "入户核查");
    }

    private static Case with(Household household, Finding... findings) {
        return Case.builder()
                .place(COUNTY)
                .date(DAY)
                .household(household)
                .addAllFindings(List.of(findings))
                .build();
    }

    private static Finding perHead(String yuan) {
        return by(Finding.of(PER_HEAD, Yuan.of(yuan)));
    }

    private static Status status(Case input) {
        return Decided.alike(ENGINE, input).of(AID).get(0).status();
    }

    private static AmountRange paid(Case input) {
        return aid(ENGINE, input).benefit().orElseThrow().amount();
    }

    // Boundaries

    @Test
    void at_the_standard_nobody_is_below_it_and_one_fen_under_it_everybody_is() {
        // computed: (1,000.00 + 0.00) / 2 = 500.00, so 130.00 are lacking
        Household computed = family("1000.00", "0.00");
        assertThat(paid(with(computed))).isEqualTo(yuanExactly("130.00"));
        assertThat(status(with(computed, perHead("630.00")))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(with(computed, perHead("630.01")))).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(with(computed, perHead("629.99")))).isEqualTo(Status.ELIGIBLE);
        // 630.00 - 629.99
        assertThat(paid(with(computed, perHead("629.99")))).isEqualTo(yuanExactly("0.01"));
    }

    @Test
    void of_one_member_of_three() {
        // 900.00 + 600.00 + 600.00 = 2,100.00, by three 700.00; with 300.00 of the first 1,500.00, by three 500.00
        Household three = family("900.00", "600.00", "600.00");
        assertThat(status(with(three))).isEqualTo(Status.NOT_ELIGIBLE);
        Finding first = by(Finding.of(INCOME, Yuan.of("300.00")).at("household.members[m0]"));
        assertThat(paid(with(three, first))).isEqualTo(yuanExactly("130.00"));

        ImmutableList<NamedValue> values =
                ENGINE.assess(with(three, first)).values().of("own.income");
        assertThat(values.stream().map(v -> v.amount().toString()).toList())
                .isEqualTo(List.of(
                        yuanExactly("300.00").toString(),
                        yuanExactly("600.00").toString(),
                        yuanExactly("600.00").toString()));
        assertThat(values.stream().map(NamedValue::found).toList())
                .isEqualTo(List.of(Optional.of(first), Optional.empty(), Optional.empty()));
    }

    @Test
    void what_is_not_computed_but_divided_into_thirds_is_found_all_the_same() {
        // 100.00 + 0.00 + 0.00 by three is no whole fen; found of the second 50.00: 150.00 by three is 50.00
        Household thirds = family("100.00", "0.00", "0.00");
        Finding second = by(Finding.of(INCOME, Yuan.of("50.00")).at("household.members[m1]"));
        assertThat(paid(with(thirds, second))).isEqualTo(yuanExactly("580.00"));
        // seven and eleven are in no column of whole numbers: 1,000.00 by eleven, or what is found
        Household eleven = family("1000.00", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0");
        assertThat(paid(with(eleven, perHead("90.91")))).isEqualTo(yuanExactly("539.09"));
        // and a number that is finer than its column
        Count<Household> factor = define("factor", "系数", "factor", LAW.clause("§8"), Unit.RATE, number(1));
        PolicyEngine engine = engine(everyone(), allowance("A", yuan("100.00").times(factor)));
        Case found = with(family("0"), by(Finding.of(factor, Fraction.of(3, 8))));
        assertThat(aid(engine, found).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("37.50"));
    }

    // Batches

    @Test
    void of_one_household_between_two_others() {
        Case before = with(family("1000.00", "0.00"));
        Case found = with(family("1000.00", "0.00"), perHead("630.00"));
        Case member = with(
                family("1000.00", "0.00"),
                by(Finding.of(INCOME, Yuan.of("10.00")).at("household.members[m1]")));
        Case wrong = with(
                family("1000.00", "0.00"),
                by(Finding.of(INCOME, Yuan.of("10.00")).at("household")));
        Decisions together = ENGINE.decideAll(ImmutableList.of(before, found, before, member, wrong, before, found));
        for (int i : new int[] {0, 2, 5}) {
            assertThat(outcome(together, i)).isEqualTo(ENGINE.decide(before).outcomes());
        }
        assertThat(outcome(together, 1)).isEqualTo(ENGINE.decide(found).outcomes());
        assertThat(outcome(together, 6)).isEqualTo(ENGINE.decide(found).outcomes());
        assertThat(outcome(together, 3)).isEqualTo(ENGINE.decide(member).outcomes());
        assertThat(together.results().get(4).refusal().orElseThrow())
                .hasMessageContaining("the rules do not ask it of household, but of every member");
    }

    private static ImmutableList<?> outcome(Decisions all, int number) {
        return all.results().get(number).orThrow().outcomes();
    }

    // What goes before what

    @Test
    void an_open_term_is_asked_for_until_it_is_found_and_a_finding_goes_before_a_setting() {
        PolicyEngine open = engine(everyone(), allowance("A", yuan("100.00").times(MONTHS)));
        assertThat(ids(aid(open, with(family("0"))).missing())).containsExactly("R#months");
        Case found = with(family("0"), by(Finding.of(MONTHS, Fraction.of(2))));
        assertThat(aid(open, found).missing()).isEmpty();
        assertThat(aid(open, found).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("200.00"));

        PolicyEngine set = open.withSettings(ImmutableList.of(Setting.of("R#months", "3", "某局决定")));
        assertThat(aid(set, with(family("0"))).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("300.00"));
        assertThat(aid(set, found).benefit().orElseThrow().amount()).isEqualTo(yuanExactly("200.00"));
        assertThat(explained(set, found, Language.EN)).contains("2 months, found by 某镇政府", "by a setting: 某局决定");
    }

    @Test
    void of_one_member_a_term_that_a_rule_fills_for_all() {
        PolicyEngine filled = engine(
                everyone(),
                rule("F").forEvery(Member.ENTITY).then(COST.is(yuan("40.00"))),
                allowance("A", Household.MEMBERS.sum(COST)));
        Finding second = by(Finding.of(COST, Yuan.of("15.00")).at("household.members[m1]"));
        // 40.00 + 15.00 + 40.00
        assertThat(aid(filled, with(family("0", "0", "0"), second))
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(yuanExactly("95.00"));
        assertThat(explained(filled, with(family("0", "0", "0"), second), Language.ZH))
                .contains("15.00元，由某镇政府于2022-02-20认定，理由：入户核查；按规则计算为40.00元");
    }

    @Test
    void a_term_that_is_the_same_for_all_is_found_of_the_household_or_of_one() {
        OpenTerm.OfCount<Entity> factor = OpenTerm.count("R#factor", LAW.clause("§6"), Unit.NUMBER, "倍数", "factor");
        PolicyEngine engine = engine(
                everyone(),
                allowance(
                        "A",
                        Household.MEMBERS
                                .sum(INCOME.times(factor))
                                .plus(yuan("1.00").times(factor))));
        Finding ofAll = by(Finding.of(factor, Fraction.of(2)));
        Finding ofOne = by(Finding.of(factor, Fraction.of(5)).at("household.members[m1]"));
        // 10.00 x 2 + 20.00 x 2 + 1.00 x 2
        assertThat(aid(engine, with(family("10.00", "20.00"), ofAll))
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(yuanExactly("62.00"));
        // 10.00 x 2 + 20.00 x 5 + 1.00 x 2, in whatever order they are stated
        for (Finding[] both : new Finding[][] {{ofAll, ofOne}, {ofOne, ofAll}}) {
            assertThat(aid(engine, with(family("10.00", "20.00"), both))
                            .benefit()
                            .orElseThrow()
                            .amount())
                    .isEqualTo(yuanExactly("122.00"));
        }
    }

    @Test
    void what_cannot_be_computed_harms_nobody_where_it_was_found() {
        Household nobody = family();
        assertThatThrownBy(() -> ENGINE.decide(with(nobody))).hasMessageContaining("zero");
        assertThat(paid(with(nobody, perHead("500.00")))).isEqualTo(yuanExactly("130.00"));
    }

    @Test
    void a_condition_that_was_found_says_nothing_of_the_facts_that_it_is_made_of() {
        Condition<Household> some = define("some", "有人", "somebody", LAW.clause("§9"), NEIGHBOURS.isAtLeast(number(1)));
        Amount<Household> amount =
                where(some, yuan("100.00").plus(yuan("1.00").times(NEIGHBOURS))).otherwise(yuan("0.00"));
        PolicyEngine engine = engine(nation(everyone(), allowance("A", amount)).withFacts(NEIGHBOURS), county());
        Case found = with(Household.builder("h").build(), by(Finding.holds(some)));
        // somebody found so, although there may turn out to be none
        assertThat(aid(engine, found).benefit().orElseThrow().amount()).isEqualTo(yuanBetween("100.00", "200.00"));
    }

    // Explanations

    @Test
    void both_are_shown() {
        Case input = with(family("1000.00", "0.00"), perHead("512.30"));
        assertThat(explained(ENGINE, input, Language.EN))
                .contains("income per head: 512.30 yuan, found by 某镇政府 on 2022-02-20: 入户核查; by the rules: 500.00 yuan");
        assertThat(explained(ENGINE, input, Language.ZH))
                .contains("人均收入：512.30元，由某镇政府于2022-02-20认定，理由：入户核查；按规则计算为500.00元");
        assertThat(ENGINE.why(input, AID, "household").get(0).render(Language.ZH))
                .contains("512.30元");
        // not what was computed bears on it
        assertThat(explained(ENGINE, input, Language.EN)).doesNotContain("headcount");
    }

    @Test
    void a_condition_that_was_found() {
        Condition<Member> poor = define("poor", "生活困难", "poor", LAW.clause("§9"), INCOME.isBelow(yuan("100.00")));
        PolicyEngine engine = engine(eligible("E", Household.MEMBERS.each(allOf(poor, not(Member.EMPLOYED)))));
        Household one = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.EMPLOYED, false).build())
                .build();
        Case input = with(one, by(Finding.holds(poor).at("household.members[a]")));
        assertThat(aid(engine, input).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(explained(engine, input, Language.EN)).contains("found by 某镇政府", "by the rules: undetermined");
        Case not = with(one, by(Finding.fails(poor).at("household.members[a]")));
        assertThat(aid(engine, not).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(engine.assess(not)
                        .values()
                        .of("poor", "household.members[a]")
                        .truth())
                .contains(Truth.NOT_MET);
    }

    private static String explained(PolicyEngine engine, Case input, Language language) {
        StringBuilder all = new StringBuilder();
        for (Explanation tree : engine.explain(input, AID, "household")) {
            all.append(tree.render(language));
        }
        return all.toString();
    }

    // Receipts

    @Test
    void the_receipt_holds_it_and_another_reason_is_another_case() {
        Case plain = with(family("1000.00"));
        Case one = with(family("1000.00"), perHead("512.30"));
        Case other = with(
                family("1000.00"), Finding.of(PER_HEAD, Yuan.of("512.30")).by("某镇政府", LocalDate.of(2022, 2, 20), "复核"));
        Assessment assessment = ENGINE.assess(one);
        assertThat(assessment.receipt().findings()).isEqualTo(one.findings());
        assertThat(assessment.receipt().input())
                .isNotEqualTo(ENGINE.assess(plain).receipt().input())
                .isNotEqualTo(ENGINE.assess(other).receipt().input());
        // the rules are the same ones
        assertThat(assessment.receipt().rules())
                .isEqualTo(ENGINE.assess(plain).receipt().rules());
        // the order in which findings are stated says nothing
        Finding first = by(Finding.of(INCOME, Yuan.of("1.00")).at("household.members[m0]"));
        assertThat(ENGINE.assess(with(family("1000.00"), first, perHead("512.30")))
                        .receipt())
                .isEqualTo(ENGINE.assess(with(family("1000.00"), perHead("512.30"), first))
                        .receipt());
    }

    // Refused

    @Test
    void what_no_rule_reads_is_refused_with_what_may_have_been_meant() {
        Amount<Household> mistyped =
                define("income.perHaed", "人均收入", "income per head", LAW.clause("§5"), yuan("1.00"));
        Case unknown = with(family("0"), by(Finding.of(mistyped, Yuan.of("1.00"))));
        assertThatThrownBy(() -> ENGINE.decide(unknown))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("finding on income.perHaed of household")
                .hasMessageContaining("no rule in force at 410702 on 2022-03-01 reads or fills it")
                .hasMessageContaining("did you mean income.perHead?");
        Count<Household> namesake = define("heads", "人数", "heads", LAW.clause("§4"), Unit.MONTHS, number(1));
        assertThatThrownBy(() -> ENGINE.assess(with(family("0"), by(Finding.of(namesake, Fraction.ONE)))))
                .hasMessageContaining("another definition or term of that id, in MONTHS")
                .hasMessageContaining("in PERSONS");
        assertThatThrownBy(() -> ENGINE.assess(
                        with(family("0"), by(Finding.of(HEADS, Fraction.ONE).at("household.members[m0]")))))
                .hasMessageContaining("the rules do not ask it of household.members[m0], but of every household");
    }

    @Test
    void what_a_case_cannot_say_is_refused_where_it_is_built() {
        assertThatThrownBy(() ->
                        with(family("0"), by(Finding.of(INCOME, Yuan.of("1")).at("household.members[m1]"))))
                .hasMessageContaining("finding on own.income of household.members[m1]: the case has no")
                .hasMessageContaining("did you mean household.members[m0]");
        assertThatThrownBy(() -> with(family("0"), perHead("1.00"), perHead("2.00")))
                .hasMessageContaining("it is stated twice, 1.00 by")
                .hasMessageContaining("and 2.00 by");
        assertThatThrownBy(() -> with(family("0"), by(Finding.of(COST, Yuan.of("1.00")))))
                .hasMessageContaining("it is a value of a member, and not of a household");
        Finding late = Finding.of(PER_HEAD, Yuan.of("1.00")).by("某镇政府", DAY.plusDays(1), "核查");
        assertThatThrownBy(() -> with(family("0"), late))
                .hasMessageContaining("it is of 2022-03-02, after the date of the case 2022-03-01");
        // of the day itself it is in time, and an application is examined after its acceptance
        assertThat(with(family("0"), Finding.of(PER_HEAD, Yuan.of("1.00")).by("某镇政府", DAY, "核查"))
                        .findings())
                .hasSize(1);
        Household applied = Household.builder("h")
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.ACCEPTED_ON, DAY)
                                .build())
                .build();
        assertThat(with(applied, late).findings()).containsExactly(late);
    }

    @Test
    void a_value_that_cannot_be_is_refused_where_it_is_written() {
        assertThatThrownBy(() -> by(Finding.of(MONTHS, Fraction.of(4))))
                .hasMessageContaining(
                        "finding on R#months: it is 4, outside what " + LAW.number() + " §6 allows: from 1 to 3");
        assertThat(by(Finding.of(MONTHS, Fraction.of(3))).text()).isEqualTo("3");
        assertThatThrownBy(() -> by(Finding.of(MONTHS, Fraction.of(5, 2)))).hasMessageContaining("a whole number");
        assertThatThrownBy(() -> by(Finding.of(COST, Yuan.of("-0.01")))).hasMessageContaining("-0.01");
        assertThatThrownBy(() -> Finding.parse(MONTHS, "two")).hasMessageContaining("it is a number, not 'two'");
        assertThatThrownBy(() -> Finding.of(yuan("1.00"), Yuan.of("1.00"))).hasMessageContaining("no name of its own");
        Finding.Draft draft = Finding.of(COST, Yuan.of("1.00"));
        assertThatThrownBy(() -> draft.by(" ", DAY, "核查")).hasMessageContaining("does not say who");
        assertThatThrownBy(() -> draft.by("某镇政府", DAY, "　")).hasMessageContaining("has no reason");
    }

    // Laws

    @Test
    void to_find_what_is_computed_changes_nothing_and_to_find_a_value_is_as_if_the_facts_came_to_it() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            String[] incomes = new String[1 + random.nextInt(13)];
            for (int m = 0; m < incomes.length; m++) {
                incomes[m] = Yuan.toText(Yuan.ofFen(random.nextInt(200_000)));
            }
            Case plain = with(family(incomes));
            int one = random.nextInt(incomes.length);
            String same = incomes[one];
            String path = "household.members[m" + one + "]";
            Case stated =
                    with(family(incomes), by(Finding.of(INCOME, Yuan.of(same)).at(path)));
            assertThat(ENGINE.decide(stated).outcomes())
                    .as("%s", stated)
                    .isEqualTo(ENGINE.decide(plain).outcomes());

            String other = Yuan.toText(Yuan.ofFen(random.nextInt(200_000)));
            Case found =
                    with(family(incomes), by(Finding.of(INCOME, Yuan.of(other)).at(path)));
            incomes[one] = other;
            assertThat(ENGINE.decide(found).outcomes())
                    .as("%s", found)
                    .isEqualTo(ENGINE.decide(with(family(incomes))).outcomes());
        }
    }
}
