package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.isDecidedBy;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules share what they are made of. Each of these uses the step before it twice, sixty times over: whoever walks what that would be if nothing were
 * shared never comes to an end, and that, not the time that something takes, is what is tested.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedNodesTest {

    private static final int STEPS = 60;

    private static final AmountFact<Household> PAY = Household.ENTITY.amount("sharedPay", "工钱", "pay");
    private static final CountFact<Household> ONE =
            Household.ENTITY.count("sharedOne", Unit.NUMBER, -1, 9, "一个数", "a number");

    /**
     * A chain.
     *
     * @param amount what is paid where the pay is 0.50 yuan
     * @param nothing what is paid where the pay is nothing
     */
    private record Chain(
            String name,
            ImmutableList<Rule<?>> rules,
            ImmutableList<Programme<?>> programmes,
            String amount,
            String nothing) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Chain chain(String name, String amount, String nothing, Rule<?>... rules) {
        return new Chain(name, ImmutableList.copyOf(rules), ImmutableList.of(), amount, nothing);
    }

    static Stream<Chain> chains() {
        return Stream.of(
                // each step adds one yuan while the sum so far is above the number of the step: 0.50 + 60
                amounts("named amounts", true),
                amounts("amounts without names", false),
                conditions("named conditions", true),
                conditions("conditions without names", false),
                openTerms(),
                minusOneFen(),
                products(),
                // who works is one of two; then all of both are counted, in every step
                counts("named counts of members", true),
                counts("counts of members without names", false),
                somebody(),
                incomes(),
                programmes(),
                bodies());
    }

    private static Amount<Household> named(boolean named, String id, Amount<Household> amount) {
        return named ? define(id, "名", "name", LAW.clause("§1"), amount) : amount;
    }

    private static Condition<Household> named(boolean named, String id, Condition<Household> condition) {
        return named ? define(id, "名", "name", LAW.clause("§1"), condition) : condition;
    }

    private static Chain amounts(String name, boolean named) {
        Amount<Household> x = PAY;
        for (int i = 0; i < STEPS; i++) {
            x = named(
                    named,
                    "d" + i,
                    where(x.isAbove(yuan(i + ".00")), x.plus(yuan("1.00"))).otherwise(x));
        }
        Condition<Household> some = named(named, "c", x.isAbove(yuan("0.00")));
        return chain(
                name,
                "60.50",
                "0.00",
                eligible("E", anyOf(some, x.isAtMost(yuan("1.00")), ONE.isAtLeast(number(0)))),
                allowance("A", x));
    }

    private static Chain conditions(String name, boolean named) {
        Condition<Household> x = PAY.isAbove(yuan("0.00"));
        for (int i = 0; i < STEPS; i++) {
            x = named(
                    named,
                    "d" + i,
                    allOf(anyOf(x, ONE.isBelow(number(0))), anyOf(not(not(x)), ONE.isAbove(number(8)))));
        }
        return chain(
                name,
                "10.00",
                "20.00",
                everyone(),
                rule("A").when(Household.ENTITY, x).then(pays(AID, Part.ALLOWANCE, yuan("10.00"))),
                rule("B").when(Household.ENTITY, not(x)).then(pays(AID, Part.ALLOWANCE, yuan("20.00"))));
    }

    private static Chain openTerms() {
        List<Rule<?>> rules = new ArrayList<>();
        Amount<Household> x = PAY;
        for (int i = 0; i < STEPS; i++) {
            OpenTerm.OfAmount<Household> next =
                    OpenTerm.amount(Household.ENTITY, "T" + i, LAW.clause("§2"), "项", "term");
            Rule<Household> others = rule("S" + i).forEvery(Household.ENTITY).then(next.is(x));
            rules.add(others);
            rules.add(rule("R" + i)
                    .overriding(others, LAW.clause("§2"))
                    .when(Household.ENTITY, x.isAbove(yuan(i + ".00")))
                    .then(next.is(x.plus(yuan("1.00")))));
            x = next;
        }
        rules.add(everyone());
        rules.add(allowance("A", x));
        return chain("open terms", "60.50", "0.00", rules.toArray(Rule<?>[]::new));
    }

    // what is kept of a number must not look like nothing kept, whatever the number
    private static Chain minusOneFen() {
        Amount<Household> x = PAY.minus(yuan("0.01"));
        for (int i = 0; i < STEPS; i++) {
            x = named(true, "d" + i, x.atMost(x.atLeast(x)));
        }
        return chain("minus one fen", "0.49", "0.00", everyone(), allowance("A", x.atLeast(NOTHING)));
    }

    private static Chain products() {
        Count<Household> x = ONE.atMost(number(1));
        for (int i = 0; i < STEPS; i++) {
            x = x.times(x);
        }
        return chain("products", "0.50", "0.00", eligible("E", x.isAtLeast(number(1))), allowance("A", PAY.times(x)));
    }

    private static Chain counts(String name, boolean named) {
        Count<Household> x = Household.MEMBERS.where(Member.EMPLOYED).count();
        for (int i = 0; i < STEPS; i++) {
            Count<Household> next = Household.MEMBERS
                    .where(Member.ofHousehold(x.isAtLeast(number(1))))
                    .count();
            x = named ? define("d" + i, "名", "name", LAW.clause("§1"), Unit.PERSONS, next) : next;
        }
        return chain(
                name, "2.00", "2.00", everyone(), allowance("A", yuan("1.00").times(x)));
    }

    private static Chain somebody() {
        Condition<Household> x = Household.MEMBERS.any(Member.EMPLOYED);
        for (int i = 0; i < STEPS; i++) {
            x = Household.MEMBERS.any(allOf(Member.ofHousehold(x), Member.ofHousehold(x)));
        }
        return chain("somebody", "0.50", "0.00", eligible("E", x), allowance("A", PAY));
    }

    private static Chain incomes() {
        Amount<Income> x = Income.AMOUNT;
        for (int i = 0; i < STEPS; i++) {
            x = define(
                    "d" + i,
                    "名",
                    "name",
                    LAW.clause("§1"),
                    where(x.isAbove(yuan(i + ".00")), x.plus(yuan("1.00"))).otherwise(x));
        }
        // one of two members has one income, of 0.50
        return chain(
                "incomes", "60.50", "60.50", everyone(), allowance("A", Household.MEMBERS.sum(Member.INCOMES.sum(x))));
    }

    private static Programme<MonthlyAllowance> programme(int i) {
        return Programme.of(
                "shared-" + i, "项目", "programme", MonthlyAllowance::new, Claimant.HOUSEHOLD, Claimant.PERSON);
    }

    private static Chain programmes() {
        List<Rule<?>> rules = new ArrayList<>();
        List<Programme<?>> programmes = new ArrayList<>();
        Programme<?> before = AID;
        for (int i = 0; i < STEPS; i++) {
            Programme<?> next = programme(i);
            rules.add(rule("W" + i).when(Household.ENTITY, eligibleFor(before)).then(makesEligible(next)));
            rules.add(rule("X" + i)
                    .when(Household.ENTITY, allOf(eligibleFor(before), PAY.isAtMost(yuan("0.00"))))
                    .then(excludes(next)));
            programmes.add(next);
            before = next;
        }
        rules.add(everyone());
        rules.add(allowance("A", PAY));
        return new Chain("programmes", ImmutableList.copyOf(rules), ImmutableList.copyOf(programmes), "0.50", "0.00");
    }

    private static Chain bodies() {
        List<Rule<?>> rules = new ArrayList<>();
        List<Programme<?>> programmes = new ArrayList<>();
        Condition<Household> x = PAY.isAbove(yuan("0.00"));
        for (int i = 0; i < STEPS; i++) {
            Programme<?> next = programme(i);
            rules.add(rule("D" + i)
                    .when(Household.ENTITY, anyOf(x, allOf(not(not(x)), ONE.isAtLeast(number(0)))))
                    .then(decidedBy(Body.TOWNSHIP, next)));
            programmes.add(next);
            x = anyOf(isDecidedBy(Body.TOWNSHIP, next));
        }
        rules.add(eligible("E", x));
        rules.add(allowance("A", PAY));
        return new Chain("bodies", ImmutableList.copyOf(rules), ImmutableList.copyOf(programmes), "0.50", "0.00");
    }

    private static PolicyEngine engine(Chain chain) {
        ImmutableList<Programme<?>> programmes = ImmutableList.<Programme<?>>builder()
                .add(AID)
                .addAll(chain.programmes)
                .build();
        return Invented.engine(
                Invented.plugin("000000", chain.rules.toArray(Rule<?>[]::new), programmes)
                        .withFacts(PAY, ONE),
                Invented.county());
    }

    private static Entity.Builder<Household> members(String id) {
        return Household.builder(id)
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.EMPLOYED, true)
                                .with(
                                        Member.INCOMES,
                                        Income.builder("i")
                                                .with(Income.AMOUNT, Yuan.of("0.50"))
                                                .build())
                                .build(),
                        Member.builder("b")
                                .with(Member.EMPLOYED, false)
                                .with(Member.INCOMES)
                                .build());
    }

    private static Household having(String pay) {
        return members("h" + pay).with(PAY, Yuan.of(pay)).with(ONE, 1L).build();
    }

    private static ImmutableList<AmountRange> paid(ImmutableList<Outcome<?>> outcomes) {
        return outcomes.stream()
                .filter(o -> o.programme() == AID)
                .flatMap(o -> o.benefit().stream())
                .map(b -> ((MonthlyAllowance) b).amount())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<AmountRange> exactly(String amount) {
        return ImmutableList.of(yuanExactly(amount));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void a_thousand_decisions_come_to_an_end(Chain chain) {
        PolicyEngine engine = engine(chain);
        for (int i = 0; i < 500; i++) {
            assertThat(paid(engine.decide(at(having("0.50"))).outcomes())).isEqualTo(exactly(chain.amount));
            assertThat(paid(engine.decide(at(having("0.00"))).outcomes())).isEqualTo(exactly(chain.nothing));
            assertThat(paid(engine.decideWithRules(at(having("0.50"))).outcomes()))
                    .isEqualTo(exactly(chain.amount));
        }
    }

    @ParameterizedTest
    @MethodSource("chains")
    void an_assessment_and_all_that_is_said_of_it_come_to_an_end(Chain chain) {
        PolicyEngine engine = engine(chain);
        Case input = at(having("0.50"));
        Assessment assessment = engine.assess(input);

        assertThat(assessment.of(AID))
                .extracting(d -> d.benefit().orElseThrow().amount())
                .containsExactlyElementsOf(exactly(chain.amount));
        for (Determination<?> determination : assessment.determinations()) {
            assertThat(engine.explain(input, determination))
                    .allSatisfy(e -> assertThat(said(e)).contains("rule "));
        }
        assertThat(engine.explain(input, assessment)).hasSameSizeAs(assessment.determinations());
        assertThat(engine.trace(input)).isNotEmpty();
        assertThat(engine.assess(input).receipt()).isEqualTo(assessment.receipt());
        assertThat(engine(chain).assess(input).receipt()).isEqualTo(assessment.receipt());
    }

    @ParameterizedTest
    @MethodSource("chains")
    void what_is_asked_of_somebody_of_whom_nothing_is_known_comes_to_an_end(Chain chain) {
        PolicyEngine engine = engine(chain);
        Case input = at(Household.builder("h").build());
        Assessment assessment = engine.assess(input);

        assertThat(ids(assessment.missing())).isNotEmpty();
        assertThat(engine.decide(input).outcomes()).hasSameSizeAs(assessment.determinations());
        assertThat(engine.explain(input, assessment).stream()
                        .flatMap(ImmutableList::stream)
                        .map(SharedNodesTest::said))
                .isNotEmpty();
        assertThat(engine.trace(input)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("chains")
    void what_is_asked_of_the_rules_themselves_comes_to_an_end(Chain chain) {
        PolicyEngine engine = engine(chain);
        Authority authority = Authority.builder("a").build();

        assertThat(engine.rules(COUNTY, DAY)).hasSameSizeAs(chain.rules);
        assertThat(engine.openTerms()).hasSize(chain.name.equals("open terms") ? STEPS : 0);
        assertThat(engine.check(COUNTY, DAY, authority).checks()).isEmpty();
        assertThat(engine.trace(COUNTY, DAY, authority)).isEmpty();
        for (Rule<?> rule : chain.rules) {
            Rule<?> copy = rule.withPeriod(rule.period());
            assertThat(copy).isEqualTo(rule).hasSameHashCodeAs(rule);
            assertThat(rule.condition().node().toString()).hasSizeLessThan(3000);
        }
    }

    @Test
    void what_refuses_somebody_by_a_figure_that_was_inferred_is_found_once() {
        Condition<Household> x = PAY.isBelow(Standard.MINIMUM_WAGE);
        for (int i = 0; i < STEPS; i++) {
            x = named(true, "d" + i, allOf(x, allOf(x, ONE.isAtLeast(number(0)))));
        }
        PolicyEngine engine = Invented.engine(
                        Invented.nation(eligible("E", x), allowance("A", PAY)).withFacts(PAY, ONE), Invented.county())
                .withStandards(Invented.fullTable(
                        "t", "410000,,minimum-wage,,all,0.01,month,2022-01-01,2022-12-31,,ceiling,published"));
        // half a yuan is not below a fen or less
        assertThat(engine.assess(at(having("0.50"))).of(AID))
                .singleElement()
                .satisfies(d -> assertThat(d.status()).isEqualTo(Status.NOT_ELIGIBLE))
                .satisfies(d -> assertThat(d.warnings()).hasSize(1));
    }

    private static String said(Explanation explanation) {
        return explanation.render(Language.EN) + explanation.render(Language.ZH);
    }
}
