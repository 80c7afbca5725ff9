package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.GRANT;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.continuesAtMost;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.howMany;
import static org.jiuzhu.policy.rule.Words.monthsBetween;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Expression;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured differently is neither added nor compared, and nobody is paid in it. */
class UnitsTest {

    private static final String MONEY = "an amount of money";
    private static final String THINGS = "a number of persons or things";
    private static final String RATE = "a share or a multiple";
    private static final String YEARS = "a number of years";
    private static final String MONTHS = "a number of months";

    private static final AmountFact<Household> DEBT = Household.ENTITY.amount("unitsDebt", "债务", "debt");
    private static final CountFact<Household> ROOMS =
            Household.ENTITY.count("unitsRooms", Unit.NUMBER, 0, 100, "房间数", "rooms");
    private static final CountFact<Household> STAY =
            Household.ENTITY.count("unitsStay", Unit.MONTHS, 0, 1000, "居住月数", "months of residence");
    private static final RateFact<Household> SHARE = Household.ENTITY.rate("unitsShare", "0", "10", "份额", "share");
    private static final Count<Household> HEADS = Household.MEMBERS.count();
    private static final Count<Member> AGE = yearsBetween(Member.BIRTH_DATE, caseDate());

    private static void loads(Rule<?>... rules) {
        assertThatCode(() -> engine(nation(rules).withFacts(DEBT, ROOMS, STAY, SHARE), county()))
                .doesNotThrowAnyException();
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Rule<?>... rules) {
        return assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(nation(rules).withFacts(DEBT, ROOMS, STAY, SHARE), county()));
    }

    private static void loads(Condition<? super Household> condition) {
        loads(eligible("E", condition), allowance("A", yuan("1")));
    }

    private static void refused(Condition<? super Household> condition, String expected, String found) {
        refused(eligible("E", condition), allowance("A", yuan("1")))
                .withMessageContaining("rule E (" + LAW.clause("§1").cite() + ")")
                .withMessageContaining("expected " + expected + ", found " + found);
    }

    private static void refused(Amount<? super Household> amount, String expected, String found) {
        refused(everyone(), allowance("A", amount))
                .withMessageContaining("rule A (" + LAW.clause("§1").cite() + ")")
                .withMessageContaining("expected " + expected + ", found " + found);
    }

    // Money and what is none; the words of the language do not let anybody write it

    private static Node computed(Calculation.Arithmetic how, Expression<?> one, Expression<?> other) {
        return new Calculation.Computed(how, Operands.of(one.node(), other.node()));
    }

    private static Amount<Household> amount(Calculation.Arithmetic how, Expression<?> one, Expression<?> other) {
        Node node = computed(how, one, other);
        return () -> node;
    }

    @ParameterizedTest
    @EnumSource(
            value = Calculation.Arithmetic.class,
            names = {"PLUS", "MINUS", "LARGEST", "SMALLEST"})
    void money_and_a_number_are_not_put_together(Calculation.Arithmetic how) {
        refused(amount(how, yuan("10"), number(3)), MONEY, "a number without a unit");
        refused(amount(how, yuan("10"), HEADS), MONEY, THINGS);
        refused(amount(how, Standard.MINIMUM_WAGE, SHARE), MONEY, RATE);
        refused(amount(how, STAY, DEBT), MONTHS, MONEY);
        loads(everyone(), allowance("A", amount(how, yuan("10"), Standard.MINIMUM_WAGE)));
    }

    @ParameterizedTest
    @EnumSource(Proposition.Comparison.class)
    void money_is_not_compared_with_a_number(Proposition.Comparison how) {
        for (Expression<?> number : new Expression<?>[] {number(3), rate("0.3"), HEADS, STAY}) {
            Node compared = new Proposition.Compared(how, Operands.of(DEBT.node(), number.node()));
            refused(eligible("E", () -> compared), allowance("A", yuan("1")))
                    .withMessageContaining("in " + how.name() + " expected " + MONEY);
        }
        Node alike =
                new Proposition.Compared(how, Operands.of(DEBT.node(), yuan("3").node()));
        loads((Condition<Household>) () -> alike);
    }

    @Test
    void products_and_quotients() {
        refused(amount(Calculation.Arithmetic.TIMES, DEBT, DEBT), "a number without a unit", MONEY);
        refused(amount(Calculation.Arithmetic.DIVIDED_BY, HEADS, DEBT), THINGS, MONEY);
        refused(amount(Calculation.Arithmetic.DIVIDED_BY, SHARE, HEADS).atLeast(yuan("1")), RATE, MONEY);
        loads(everyone(), allowance("A", DEBT.times(HEADS).dividedBy(STAY).times(SHARE)));
        loads(everyone(), allowance("A", STAY.times(DEBT)));
        // what is measured alike has a proportion, and that is a share
        loads(DEBT.dividedBy(yuan("3")).isBelow(rate("0.3")));
        refused(DEBT.dividedBy(yuan("3")).isBelow(HEADS), RATE, THINGS);
        // so many months for each person
        loads(HEADS.times(STAY).isBelow(STAY));
        refused(HEADS.times(STAY).isBelow(HEADS), MONTHS, THINGS);
        refused(STAY.times(STAY).isBelow(STAY), "a number without a unit", MONTHS);
    }

    @Test
    void only_money_is_rounded_and_paid() {
        Node rounded = new Calculation.Rounded(new Rounding(100, RoundingMode.UP), Operands.of(HEADS.node()));
        refused((Amount<Household>) () -> rounded, MONEY, THINGS);
        for (Expression<Household> number : List.<Expression<Household>>of(HEADS, SHARE, STAY)) {
            Node node = number.node();
            refused(everyone(), allowance("A", () -> node)).withMessageContaining("in Pays expected " + MONEY);
        }
    }

    // Numbers of one sort and of another

    @Test
    void persons_and_things_are_not_compared_with_a_share() {
        refused(HEADS.isBelow(rate("0.30")), THINGS, RATE);
        refused(ROOMS.isAtMost(rate("2")), THINGS, RATE);
        refused(SHARE.isAbove(ROOMS), RATE, THINGS);
        refused(Household.MEMBERS.any(Member.DISABILITY_GRADE.isAtLeast(rate("0.5"))), THINGS, RATE);
        // a share of them, and a number that the text gives
        loads(Household.MEMBERS.where(Member.EMPLOYED).count().isBelow(HEADS.times(rate("0.30"))));
        loads(HEADS.isBelow(number(1)));
        loads(ROOMS.isBelow(number("1.5")));
        loads(SHARE.isAtLeast(number(1)));
        loads(ROOMS.isBelow(HEADS));
    }

    @Test
    void persons_and_a_share_are_not_added() {
        refused(HEADS.plus(rate("0.5")).isAbove(number(1)), THINGS, RATE);
        refused(SHARE.minus(ROOMS).isAbove(number(1)), RATE, THINGS);
        refused(ROOMS.atLeast(SHARE).isAbove(number(1)), THINGS, RATE);
        loads(ROOMS.plus(HEADS).minus(number(1)).isAbove(number(1)));
        loads(SHARE.plus(number(1)).isAbove(rate("1.5")));
        loads(howMany(Household.LOW_INCOME, ALWAYS).isAtLeast(number(1)));
    }

    @Test
    void years_months_and_numbers_are_told_apart() {
        refused(Household.MEMBERS.any(AGE.isBelow(rate("18"))), YEARS, RATE);
        refused(Household.MEMBERS.any(AGE.isBelow(Member.DISABILITY_GRADE)), YEARS, THINGS);
        refused(Household.MEMBERS.any(AGE.isBelow(monthsBetween(Member.BIRTH_DATE, caseDate()))), YEARS, MONTHS);
        loads(Household.MEMBERS.any(AGE.isBelow(number(18))));
    }

    @Test
    void the_cases_of_a_choice_and_what_stands_in_for_another_are_alike() {
        refused(where(Household.LOW_INCOME, SHARE).otherwise(HEADS).isAbove(number(1)), RATE, THINGS);
        refused(
                where(Household.LOW_INCOME, number(2))
                        .where(ALWAYS, STAY)
                        .otherwise(SHARE)
                        .isAbove(number(1)),
                MONTHS,
                RATE);
        refused(firstKnown(STAY, HEADS).isAbove(number(1)), MONTHS, THINGS);
        loads(where(Household.LOW_INCOME, number(2)).otherwise(STAY).isAbove(STAY));
        loads(firstKnown(STAY, number(6)).isAbove(number(1)));
    }

    // Names, terms and consequences

    private static Count<Household> named(Unit unit, Count<Household> body) {
        return define("named", "名", "name", LAW.clause("§1"), unit, body);
    }

    @Test
    void a_definition_is_measured_in_what_it_says() {
        refused(named(Unit.PERSONS, SHARE).isAbove(number(1)), THINGS, RATE);
        refused(named(Unit.MONTHS, HEADS).isAbove(number(1)), MONTHS, THINGS);
        refused(named(Unit.RATE, STAY).isAbove(number(1)), RATE, MONTHS);
        refused(named(Unit.MONTHS, STAY).isAbove(HEADS), MONTHS, THINGS);
        loads(named(Unit.PERSONS, HEADS).isAbove(ROOMS));
        loads(named(Unit.RATE, DEBT.dividedBy(yuan("1"))).isAbove(rate("0.5")));
    }

    private static OpenTerm.OfCount<Household> open(Unit unit) {
        return OpenTerm.count(
                Household.ENTITY, "U#" + unit.name().toLowerCase(Locale.ROOT), LAW.clause("§3"), unit, "数", "number");
    }

    @Test
    void an_open_term_is_filled_with_what_it_is_measured_in() {
        for (Unit unit : new Unit[] {Unit.RATE, Unit.MONTHS, Unit.YEARS}) {
            OpenTerm.OfCount<Household> term = open(unit);
            Rule<?> use = eligible("E", term.isAtLeast(number(1)));
            Rule<?> paid = allowance("A", yuan("1"));
            refused(use, paid, rule("F").forEvery(Household.ENTITY).then(term.is(HEADS)))
                    .withMessageContaining("rule F (")
                    .withMessageContaining("in Fills expected ")
                    .withMessageContaining("found " + THINGS);
            loads(use, paid, rule("F").forEvery(Household.ENTITY).then(term.is(number(2))));
        }
    }

    private static Rule<?>[] runningOn(Count<Household> months) {
        return new Rule<?>[] {
            everyone(),
            allowance("A", yuan("1")),
            rule("C").forEvery(Household.ENTITY).then(continues(AID, months, Household.GRADUAL_EXIT_SINCE)),
            rule("R").forEvery(Household.ENTITY).then(pays(AID, Part.RUN_ON, yuan("1")))
        };
    }

    @Test
    void a_benefit_runs_on_for_months() {
        Count<Household> grades = sumOfGrades();
        for (Count<Household> wrong : List.<Count<Household>>of(
                HEADS, SHARE, open(Unit.YEARS), grades, ofHousehold(rate("0.30")), SHARE.plus(number(1)))) {
            refused(runningOn(wrong)).withMessageContaining("rule C (").withMessageContaining(MONTHS);
        }
        refused(runningOn(ofHousehold(rate("0.30")).plus(grades)))
                .withMessageContaining("in PLUS expected " + RATE + ", found " + THINGS);
        loads(runningOn(ofHousehold(number(6))));
        loads(runningOn(STAY));
        loads(runningOn(open(Unit.MONTHS).times(SHARE)));
    }

    private static Count<Household> ofHousehold(Count<Entity> ofAny) {
        return ofAny::node;
    }

    private static Count<Household> sumOfGrades() {
        Node node = new OfList.Summed(Household.MEMBERS, Operands.of(ALWAYS.node(), Member.DISABILITY_GRADE.node()));
        return () -> node;
    }

    @Test
    void a_bound_on_that_and_a_review_are_in_months_too() {
        refused(withRunningOn(rule("B").forEvery(Household.ENTITY).then(continuesAtMost(AID, HEADS))))
                .withMessageContaining("rule B (")
                .withMessageContaining("in ContinuesAtMost expected " + MONTHS + ", found " + THINGS);
        refused(withRunningOn(rule("B").forEvery(Household.ENTITY).then(continuesAtMost(AID, rate("0.5")))))
                .withMessageContaining("found " + RATE);
        loads(withRunningOn(rule("B").forEvery(Household.ENTITY).then(continuesAtMost(AID, STAY))));
        loads(
                everyone(),
                allowance("A", yuan("1")),
                rule("V").forEvery(Household.ENTITY).then(reviewedEvery(6, AID)));
    }

    private static Rule<?>[] withRunningOn(Rule<?> more) {
        Rule<?>[] rules = Arrays.copyOf(runningOn(STAY), 5);
        rules[4] = more;
        return rules;
    }

    @Test
    void a_sum_is_measured_as_its_parts_are() {
        Amount<Household> wages = Household.MEMBERS.sum(yuan("3"));
        refused(amount(Calculation.Arithmetic.PLUS, wages, sumOfGrades()), MONEY, THINGS);
        refused(sumOfGrades().isBelow(SHARE), THINGS, RATE);
        refused(sumOfGrades().isBelow(STAY), THINGS, MONTHS);
        loads(sumOfGrades().isBelow(HEADS));
    }

    // Once and each month

    private static Rule<?>[] paying(Programme<?> programme, Part part) {
        return new Rule<?>[] {
            rule("E").forEvery(Household.ENTITY).then(makesEligible(programme)),
            rule("P").forEvery(Household.ENTITY).then(pays(programme, part, yuan("5")))
        };
    }

    @Test
    void a_grant_is_no_part_of_what_is_paid_each_month() {
        refused(paying(AID, Part.GRANT))
                .withMessageContaining("rule P (" + LAW.clause("§1").cite() + ")")
                .withMessageContaining("pays the part grant of aid")
                .withMessageContaining("expected a part that is paid monthly")
                .withMessageContaining("found one that is paid once");
        refused(paying(Programme.MINIMUM_LIVING_ALLOWANCE, Part.GRANT)).withMessageContaining("paid once");
        refused(paying(Programme.TEMPORARY_ASSISTANCE, Part.ALLOWANCE)).withMessageContaining("paid monthly");
        loads(paying(AID, Part.ALLOWANCE));
    }

    static Stream<Part> monthly() {
        Part own = Part.of("long-life", "长寿补贴", "long life", Frequency.MONTHLY);
        return Stream.concat(Part.ALL.stream().filter(p -> p.frequency() == Frequency.MONTHLY), Stream.of(own));
    }

    @ParameterizedTest
    @MethodSource("monthly")
    void what_is_paid_each_month_is_no_part_of_a_grant(Part part) {
        refused(paying(GRANT, part))
                .withMessageContaining("expected a part that is paid once")
                .withMessageContaining("found one that is paid monthly");
        loads(paying(GRANT, Part.GRANT));
    }

    @Test
    void a_programme_whose_benefit_says_nothing_of_that_pays_either() {
        Programme<Recognition> either =
                Programme.of("units-either", "或", "either", Recognition::new, Claimant.HOUSEHOLD);
        for (Part part : new Part[] {Part.GRANT, Part.SUBSIDY, Part.ALLOWANCE}) {
            assertThatCode(() ->
                            engine(Invented.plugin("000000", paying(either, part), ImmutableList.of(either)), county()))
                    .doesNotThrowAnyException();
        }
    }
}
