package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
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
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** As much of a number is known as its form lets one see: no bound is lost in arithmetic, and a branch narrows the fact that it asks about. */
class BoundsTest {

    private static final AmountFact<Household> PAY = Household.ENTITY.amount("boundsPay", "工钱", "pay");
    private static final CountFact<Household> N =
            Household.ENTITY.count("boundsN", Unit.NUMBER, 0, 1000, "数", "number");
    private static final CountFact<Household> A = Household.ENTITY.count("boundsA", Unit.NUMBER, 0, 3, "数", "number");
    private static final CountFact<Household> B = Household.ENTITY.count("boundsB", Unit.NUMBER, 0, 3, "数", "number");
    private static final RateFact<Household> SHARE = Household.ENTITY.rate("boundsShare", "0", "1", "率", "rate");
    private static final DayFact<Household> SINCE = Household.ENTITY.day("boundsSince", "自何日起", "since");

    private static final Household OPEN = Household.builder("h").build();

    private static PolicyEngine withFacts(Rule<?>... rules) {
        return engine(nation(rules).withFacts(PAY, N, A, B, SHARE, SINCE), county());
    }

    private static AmountRange paid(Amount<Household> amount) {
        return paid(withFacts(everyone(), allowance("P", amount)), OPEN);
    }

    private static AmountRange paid(PolicyEngine engine, Household household) {
        return aid(engine, household).benefit().orElseThrow().amount();
    }

    @Test
    void a_share_of_what_is_left_is_at_most_a_share_of_the_whole() {
        assertThat(paid(yuan("1000.00").minus(PAY).times(rate("0.5")))).isEqualTo(yuanBetween("0.00", "500.00"));
        assertThat(paid(yuan("1000.00").minus(PAY).dividedBy(number(2)))).isEqualTo(yuanBetween("0.00", "500.00"));
        assertThat(paid(number(3).times(yuan("100.00").minus(PAY)))).isEqualTo(yuanBetween("0.00", "300.00"));
        // a product of two that are open: 4 in 10 at the most of what is left, and what is left may be less than
        // nothing
        assertThat(paid(yuan("1000.00").minus(PAY).times(SHARE.atMost(rate("0.4")))))
                .isEqualTo(yuanBetween("0.00", "400.00"));
        // taken away twice over, it grows without a bound
        assertThat(paid(PAY.minus(yuan("1000.00")).times(rate("0.5")))).isEqualTo(yuanAtLeast("0.00"));
    }

    @Test
    void a_case_narrows_the_fact_that_it_asks_about() {
        Amount<Household> share = yuan("100.00").dividedBy(N);
        assertThat(paid(where(N.isAtLeast(number(1)), share).otherwise(NOTHING)))
                .isEqualTo(yuanBetween("0.00", "100.00"));
        assertThat(paid(where(N.isAbove(number(0)), share).otherwise(NOTHING)))
                .isEqualTo(yuanBetween("0.00", "100.00"));
        assertThat(paid(where(N.isBelow(number(1)), NOTHING).otherwise(share)))
                .isEqualTo(yuanBetween("0.00", "100.00"));
        // 1 to 4 are 25.00 to 100.00, five and more share 60.00
        assertThat(paid(where(N.isBelow(number(1)), yuan("25.00"))
                        .where(N.isAtMost(number(4)), share)
                        .otherwise(yuan("60.00").dividedBy(N).atLeast(yuan("30.00")))))
                .isEqualTo(yuanBetween("25.00", "100.00"));
        // what is written the other way round says the same
        assertThat(paid(where(number(2).isAtMost(N), share).otherwise(NOTHING)))
                .isEqualTo(yuanBetween("0.00", "50.00"));
        assertThat(paid(where(not(N.isBelow(number(5))), share).otherwise(NOTHING)))
                .isEqualTo(yuanBetween("0.00", "20.00"));
    }

    @Test
    void what_is_asked_is_asked_as_before() {
        PolicyEngine engine = withFacts(
                everyone(),
                allowance(
                        "P",
                        where(N.isAtLeast(number(1)), yuan("100.00").dividedBy(N))
                                .otherwise(NOTHING)));
        assertThat(ids(aid(engine, OPEN).missing())).containsExactly("household.boundsN");
        // of one alone a hundred are left; of a fact that has one value left in a branch, its condition still asks
        PolicyEngine one = withFacts(
                everyone(),
                allowance(
                        "P", where(N.isAtMost(number(0)), yuan("5.00").times(N)).otherwise(yuan("1.00"))));
        assertThat(paid(one, OPEN)).isEqualTo(yuanBetween("0.00", "1.00"));
        assertThat(ids(aid(one, OPEN).missing())).containsExactly("household.boundsN");
    }

    @Test
    void amounts_rates_and_days_are_narrowed_by_their_smallest_units() {
        assertThat(paid(where(PAY.isBelow(yuan("10.00")), PAY).otherwise(yuan("3.00"))))
                .isEqualTo(yuanBetween("0.00", "9.99"));
        assertThat(paid(where(PAY.isAtMost(yuan("10.00")), PAY).otherwise(yuan("3.00"))))
                .isEqualTo(yuanBetween("0.00", "10.00"));
        // a rate is exact to six decimals: just below a half is 0.499999, of a million 499,999
        assertThat(paid(where(SHARE.isBelow(rate("0.5")), yuan("1000000.00").times(SHARE))
                        .otherwise(NOTHING)))
                .isEqualTo(yuanBetween("0.00", "499999.00"));
        // a limit that no amount of the smallest unit meets is narrowed to the next that does
        assertThat(paid(where(N.isAbove(number("1.5")), yuan("100.00").dividedBy(N))
                        .otherwise(NOTHING)))
                .isEqualTo(yuanBetween("0.00", "50.00"));
    }

    @Test
    void a_rule_and_what_fills_a_term_are_branches_too() {
        PolicyEngine pays = withFacts(
                everyone(),
                rule("P")
                        .when(Household.ENTITY, N.isAtLeast(number(4)))
                        .then(pays(AID, Part.ALLOWANCE, yuan("100.00").dividedBy(N))));
        assertThat(paid(pays, OPEN)).isEqualTo(yuanBetween("0.00", "25.00"));

        OpenTerm.OfAmount<Household> term = OpenTerm.amount(Household.ENTITY, "T", LAW.clause("§2"), "项", "term");
        Rule<?> others = rule("G").forEvery(Household.ENTITY).then(term.is(yuan("7.00")));
        PolicyEngine filled = withFacts(
                everyone(),
                others,
                rule("F")
                        .overriding(others, LAW.clause("§2"))
                        .when(Household.ENTITY, N.isAtLeast(number(10)))
                        .then(term.is(yuan("100.00").dividedBy(N))),
                allowance("P", term));
        // a thousand at the most share 100.00
        assertThat(paid(filled, OPEN)).isEqualTo(yuanBetween("0.10", "10.00"));
    }

    @Test
    void a_condition_narrows_those_after_it() {
        Condition<Household> small = yuan("100.00").dividedBy(N).isAtMost(yuan("100.00"));
        assertThat(status(allOf(N.isAtLeast(number(1)), small))).isEqualTo(Status.UNDETERMINED);
        assertThat(status(anyOf(N.isBelow(number(1)), small))).isEqualTo(Status.ELIGIBLE);
        assertThat(status(anyOf(N.isAtLeast(number(5)), N.isBelow(number(6))))).isEqualTo(Status.ELIGIBLE);
        // and a definition that is shared says the same wherever it stands
        Condition<Household> defined = define("small", "小", "small", LAW.clause("§1"), small);
        assertThat(status(anyOf(N.isBelow(number(1)), defined))).isEqualTo(Status.UNDETERMINED);
    }

    private static Status status(Condition<Household> condition) {
        return aid(withFacts(eligible("E", condition)), OPEN).status();
    }

    @Test
    void the_sum_over_a_list_that_is_not_known_has_the_sign_of_what_is_summed() {
        Amount<Member> wage = Member.INCOMES.sum(Income.AMOUNT);
        assertThat(paid(yuan("1000.00").minus(Household.MEMBERS.sum(wage)))).isEqualTo(yuanBetween("0.00", "1000.00"));
        assertThat(paid(yuan("10.00")
                        .plus(Household.MEMBERS.where(Member.EMPLOYED).sum(yuan("5.00")))))
                .isEqualTo(yuanAtLeast("10.00"));
        assertThat(paid(yuan("10.00").plus(Household.MEMBERS.sum(NOTHING.minus(wage)))))
                .isEqualTo(yuanBetween("0.00", "10.00"));
        // a loss or a gain: either way
        assertThat(paid(yuan("10.00").plus(Household.MEMBERS.sum(yuan("1.00").minus(wage)))))
                .isEqualTo(yuanAtLeast("0.00"));
        assertThat(paid(yuan("10.00").plus(Household.MEMBERS.where(not(ALWAYS)).sum(wage))))
                .isEqualTo(yuanExactly("10.00"));
    }

    // Whatever the form, the truth lies within, and nothing is wider than without narrowing

    /**
     * The same twice.
     *
     * @param narrowed with facts that are asked about in the open
     * @param wide with the same facts in a disguise that hides them
     */
    private record Both<T>(T narrowed, T wide) {}

    private static final class Forms {

        private final Random random;

        Forms(long seed) {
            random = new Random(seed);
        }

        Both<Count<Household>> value(int depth) {
            if (depth == 0 || random.nextInt(4) == 0) {
                return leaf();
            }
            Both<Count<Household>> a = value(depth - 1);
            Both<Count<Household>> b = value(depth - 1);
            return switch (random.nextInt(7)) {
                case 0 -> new Both<>(a.narrowed.plus(b.narrowed), a.wide.plus(b.wide));
                case 1 -> new Both<>(a.narrowed.minus(b.narrowed), a.wide.minus(b.wide));
                case 2 -> new Both<>(a.narrowed.times(b.narrowed), a.wide.times(b.wide));
                case 3 -> new Both<>(a.narrowed.atLeast(b.narrowed), a.wide.atLeast(b.wide));
                case 4 -> new Both<>(a.narrowed.atMost(b.narrowed), a.wide.atMost(b.wide));
                default -> cases(depth, a, b);
            };
        }

        private Both<Count<Household>> cases(int depth, Both<Count<Household>> a, Both<Count<Household>> b) {
            Both<Condition<Household>> first = condition(depth - 1);
            Both<Condition<Household>> second = condition(depth - 1);
            Both<Count<Household>> c = value(depth - 1);
            return new Both<>(
                    where(first.narrowed, a.narrowed)
                            .where(second.narrowed, b.narrowed)
                            .otherwise(c.narrowed),
                    where(first.wide, a.wide).where(second.wide, b.wide).otherwise(c.wide));
        }

        private Both<Count<Household>> leaf() {
            Count<Household> leaf = random.nextInt(3) == 0 ? constant() : random.nextBoolean() ? A : B;
            return new Both<>(leaf, leaf);
        }

        private Count<Household> constant() {
            Count<Entity> constant = number(random.nextInt(6) - 1);
            return constant.plus(number(0));
        }

        Both<Condition<Household>> condition(int depth) {
            if (depth == 0 || random.nextInt(3) == 0) {
                CountFact<Household> fact = random.nextBoolean() ? A : B;
                Count<Household> hidden = fact.plus(number(0));
                Count<Entity> limit = number(random.nextInt(4));
                return switch (random.nextInt(5)) {
                    case 0 -> new Both<>(fact.isBelow(limit), hidden.isBelow(limit));
                    case 1 -> new Both<>(fact.isAtMost(limit), hidden.isAtMost(limit));
                    case 2 -> new Both<>(fact.isAbove(limit), hidden.isAbove(limit));
                    case 3 -> new Both<>(fact.isAtLeast(limit), hidden.isAtLeast(limit));
                    default -> new Both<>(limit.isBelow(fact), limit.isBelow(hidden));
                };
            }
            Both<Condition<Household>> a = condition(depth - 1);
            Both<Condition<Household>> b = condition(depth - 1);
            return switch (random.nextInt(4)) {
                case 0 -> new Both<>(not(a.narrowed), not(a.wide));
                case 1 -> new Both<>(allOf(a.narrowed, b.narrowed), allOf(a.wide, b.wide));
                case 2 -> new Both<>(anyOf(a.narrowed, b.narrowed), anyOf(a.wide, b.wide));
                default -> {
                    Both<Count<Household>> x = value(depth - 1);
                    Both<Count<Household>> y = value(depth - 1);
                    yield new Both<>(x.narrowed.isAtMost(y.narrowed), x.wide.isAtMost(y.wide));
                }
            };
        }
    }

    private static Household having(@Nullable Long a, @Nullable Long b) {
        Entity.Builder<Household> household = Household.builder("h");
        if (a != null) {
            household.with(A, a);
        }
        if (b != null) {
            household.with(B, b);
        }
        return household.build();
    }

    // what may be negative shows as what it is above −1000
    private static PolicyEngine paying(Condition<Household> when, Count<Household> number) {
        Amount<Household> amount = yuan("1.00").times(number.plus(number(1000)));
        return withFacts(
                everyone(),
                rule("P").when(Household.ENTITY, when).then(pays(AID, Part.ALLOWANCE, amount)),
                rule("Q").when(Household.ENTITY, not(when)).then(pays(AID, Part.ALLOWANCE, NOTHING)));
    }

    private static AmountRange computed(PolicyEngine engine, Household household) {
        return engine.assess(Invented.at(household))
                .of(AID)
                .get(0)
                .benefit()
                .orElseThrow()
                .amount();
    }

    @Test
    void no_range_misses_what_turns_out_and_none_is_wider_than_without_narrowing() {
        int narrower = 0;
        int tried = 0;
        for (long seed = 0; tried < 150; seed++) {
            Forms forms = new Forms(seed);
            Both<Count<Household>> number = forms.value(3);
            Both<Condition<Household>> when = forms.condition(2);
            Optional<PolicyEngine> loaded = Invented.unlessConstant(() -> paying(when.narrowed, number.narrowed));
            Optional<PolicyEngine> hidden = Invented.unlessConstant(() -> paying(when.wide, number.wide));
            if (loaded.isEmpty() || hidden.isEmpty()) {
                continue;
            }
            tried++;
            PolicyEngine narrowed = loaded.get();
            PolicyEngine wide = hidden.get();
            for (Household open : List.of(having(null, null), having(null, 2L), having(1L, null))) {
                AmountRange range = computed(narrowed, open);
                AmountRange before = computed(wide, open);
                assertThat(contains(before, range))
                        .as("%s: %s in %s", seed, range, before)
                        .isTrue();
                narrower += range.equals(before) ? 0 : 1;
                for (long a = 0; a <= 3; a++) {
                    for (long b = 0; b <= 3; b++) {
                        boolean completes =
                                open.get(A).orElse(a) == a && open.get(B).orElse(b) == b;
                        AmountRange truth = computed(narrowed, having(a, b));
                        assertThat(truth).isEqualTo(computed(wide, having(a, b)));
                        assertThat(!completes || contains(range, truth))
                                .as("%s: %s in %s", seed, truth, range)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(narrower).isPositive();
    }

    private static boolean contains(AmountRange outer, AmountRange inner) {
        boolean below = outer.leastFen().isEmpty()
                || (inner.leastFen().isPresent()
                        && outer.leastFen().getAsLong() <= inner.leastFen().getAsLong());
        boolean above = outer.mostFen().isEmpty()
                || (inner.mostFen().isPresent()
                        && outer.mostFen().getAsLong() >= inner.mostFen().getAsLong());
        return below && above;
    }
}
