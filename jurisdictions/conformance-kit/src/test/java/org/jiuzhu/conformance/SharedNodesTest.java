package org.jiuzhu.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the kit asks of a layer whose rules share what they are made of: each uses the step before it three times, sixty times over, and whoever walks that
 * unfolded never comes to an end.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedNodesTest {

    private static final int STEPS = 60;
    private static final Text LAW =
            new Text("law", Label.of("虚构文件", "invented text"), "甲国〔2020〕1号", Period.from("2020-01-01"));
    private static final Programme<MonthlyAllowance> AID =
            Programme.of("aid", "救济", "aid", MonthlyAllowance::new, Claimant.HOUSEHOLD, Claimant.PERSON);
    private static final AmountFact<Household> PAY = Household.ENTITY.amount("kitPay", "工钱", "pay");

    private static final String CASES = """
            version: 1
            place: "410702"
            date: 2022-03-01
            household: { kitPay: 0.50, lowIncome: true }
            cases:
              - name: { zh: 甲, en: A }
                rule: A
                expect: { aid: { status: eligible } }
            """;

    /** A layer of rules of such a shape. */
    record Shape(String shape, Place place, ImmutableList<Rule<?>> rules) implements Jurisdiction {

        @Override
        public Label name() {
            return Label.of("虚构地", "an invented place");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Programme<?>> programmes() {
            return ImmutableList.of(AID);
        }

        @Override
        public ImmutableList<Fact<?, ?>> facts() {
            return ImmutableList.of(PAY);
        }

        @Override
        public String toString() {
            return shape;
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(amounts(true), amounts(false), conditions(true), conditions(false));
    }

    private static Shape amounts(boolean named) {
        Amount<Household> x = PAY;
        for (int i = 0; i < STEPS; i++) {
            Amount<Household> next =
                    where(x.isAbove(yuan(i + ".00")), x.plus(yuan("1.00"))).otherwise(x);
            x = named ? define("d" + i, "名", "name", LAW.clause("§1"), next) : next;
        }
        return shape(named ? "named amounts" : "amounts without names", x.isAbove(yuan("0.00")), x);
    }

    private static Shape conditions(boolean named) {
        Condition<Household> x = PAY.isAbove(yuan("0.00"));
        for (int i = 0; i < STEPS; i++) {
            Condition<Household> next = allOf(anyOf(x, Household.LOW_INCOME), anyOf(not(not(x)), x));
            x = named ? define("d" + i, "名", "name", LAW.clause("§1"), next) : next;
        }
        return shape(named ? "named conditions" : "conditions without names", x, PAY);
    }

    private static Shape shape(String name, Condition<Household> condition, Amount<Household> amount) {
        return new Shape(
                name,
                Place.NATION,
                ImmutableList.of(
                        shall(LAW, "E", "§1")
                                .says("甲", "a")
                                .when(Household.ENTITY, firstKnown(condition, Household.LOW_INCOME))
                                .then(makesEligible(AID)),
                        shall(LAW, "A", "§2")
                                .says("乙", "b")
                                .forEvery(Household.ENTITY)
                                .then(pays(AID, Part.ALLOWANCE, amount))));
    }

    private static PolicyEngine engine(Shape shape) {
        return PolicyEngine.load(ImmutableList.of(shape));
    }

    private static Cases cases(PolicyEngine engine) {
        return new Cases(CaseFile.read("f.yaml", new ByteArrayInputStream(CASES.getBytes(UTF_8)), engine));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void mutants_come_to_an_end_and_are_noticed_or_not(Shape shape) {
        ImmutableList<Mutant> mutants = Mutants.of(shape);
        // each step has some, and none of them is there as often as the step would be if nothing were shared
        assertThat(mutants).hasSizeBetween(STEPS, 50 * STEPS);
        PolicyEngine engine = engine(shape);
        ImmutableList<Mutant> some = ImmutableList.of(mutants.get(0), mutants.get(mutants.size() - 1));
        // without the rule that lets somebody in nobody is eligible
        assertThat(new MutantRun(engine, shape, cases(engine)).survivors(some, s -> {}))
                .doesNotContain(mutants.get(0));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void coverage_comes_to_an_end(Shape shape) {
        PolicyEngine engine = engine(shape);
        Coverage coverage = CoverageRun.of(engine, shape, cases(engine));
        assertThat(coverage.spots()).hasSizeBetween(STEPS, 20 * STEPS);
        assertThat(coverage.spots()).anySatisfy(s -> assertThat(s.seen()).isNotEmpty());
        assertThat(coverage.spots()).allSatisfy(s -> assertThat(s.says().zh()).hasSizeLessThan(2000));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_else_is_asked_of_the_rules_comes_to_an_end(Shape shape) {
        PolicyEngine engine = engine(shape);
        Cases cases = cases(engine);
        assertThat(new Unasked(engine).problem(engine, cases.all().get(0).input()))
                .isEmpty();
        Citations citations = new Citations(engine);
        assertThat(citations.ofRules(shape, Place.of("410702"))).isEmpty();
        assertThat(citations.shown(cases)).isEmpty();
        assertThat(Unread.facts(engine)).doesNotContain(PAY);
        assertThat(new PlaceChecks(shape, Place.of("410702"), engine).labels()).isEmpty();
    }
}
