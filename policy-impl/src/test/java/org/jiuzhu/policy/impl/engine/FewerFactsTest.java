package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.standard.Standard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Decider with fewer facts never contradicts deciding with more: a final status stays, a range contains the later one, and what is open names
 * what is missing. The rules are made at random, from all verbs but two that are meant to answer otherwise once more is known: a finding goes
 * before what other facts say ({@code firstKnown}), and a quotient has no value once its divisor turns out to be zero.
 */
class FewerFactsTest {

    private static final int ENGINES = 60;
    private static final int CASES = 10;

    private final Random random = new Random(20260701);

    @Test
    void fewer_facts_never_contradict_more() {
        int settled = 0;
        for (int e = 0; e < ENGINES; e++) {
            PolicyEngine engine = randomEngine();
            for (int c = 0; c < CASES; c++) {
                Facts facts = new Facts(random.nextInt());
                Set<String> more = facts.some(0.3);
                Set<String> most = new HashSet<>(more);
                most.addAll(facts.some(0.5));
                settled += compare(engine, facts, more, most);
                compare(engine, facts, most, facts.some(1));
            }
        }
        assertThat(settled)
                .as("cases that were final early, so that the test says something")
                .isGreaterThan(ENGINES);
    }

    private static int compare(PolicyEngine engine, Facts facts, Set<String> fewer, Set<String> more) {
        Case early = at(facts.household(fewer));
        Case late = at(facts.household(more));
        List<Determination<MonthlyAllowance>> before = engine.assess(early).of(AID);
        List<Determination<MonthlyAllowance>> after = engine.assess(late).of(AID);
        int settled = 0;
        for (Determination<MonthlyAllowance> one : before) {
            if (one.status() == Status.UNDETERMINED) {
                assertThat(one.missing())
                        .as("what is open names what is missing")
                        .isNotEmpty();
            }
            for (Determination<MonthlyAllowance> other : after) {
                if (one.subject().equals(other.subject())) {
                    settled += one.isFinal() ? 1 : 0;
                    checkAgree(one, other);
                }
            }
        }
        return settled;
    }

    private static void checkAgree(Determination<MonthlyAllowance> before, Determination<MonthlyAllowance> after) {
        if (before.isFinal()) {
            assertThat(after.status()).as("a final status stays").isEqualTo(before.status());
        }
        if (before.benefit().isEmpty() || after.benefit().isEmpty()) {
            return;
        }
        after.benefit().orElseThrow().content().parts().forEach((part, amount) -> {
            AmountRange earlier =
                    before.benefit().orElseThrow().content().parts().get(part);
            if (earlier != null) {
                assertThat(contains(earlier, amount))
                        .as("%s contains %s", earlier, amount)
                        .isTrue();
            }
        });
        if (before.isFinal() && before.missing().isEmpty()) {
            assertThat(after.benefit().orElseThrow().content().parts())
                    .isEqualTo(before.benefit().orElseThrow().content().parts());
        }
    }

    private static boolean contains(AmountRange wide, AmountRange narrow) {
        boolean low = wide.leastFen().isEmpty()
                || narrow.leastFen().orElse(Long.MIN_VALUE) >= wide.leastFen().getAsLong();
        boolean high = wide.mostFen().isEmpty()
                || narrow.mostFen().orElse(Long.MAX_VALUE) <= wide.mostFen().getAsLong();
        return low && high;
    }

    // Rules

    private PolicyEngine randomEngine() {
        Optional<PolicyEngine> engine = Optional.empty();
        while (engine.isEmpty()) {
            engine = Invented.unlessConstant(this::anyEngine);
        }
        return engine.get();
    }

    private PolicyEngine anyEngine() {
        return engine(
                        eligible("E1", condition(3)),
                        eligible("E2", condition(2)),
                        mayRule("E3").when(Household.ENTITY, condition(2)).then(makesEligible(AID)),
                        rule("X1")
                                .when(Household.ENTITY, allOf(condition(2), condition(1)))
                                .then(excludes(AID)),
                        mayRule("X2")
                                .when(Household.ENTITY, allOf(condition(1), condition(1), condition(1)))
                                .then(excludes(AID)),
                        rule("M").when(Member.ENTITY, ofMember(2)).then(makesEligible(AID)),
                        rule("C1").when(Household.ENTITY, condition(2)).then(continues(AID, number(3), caseDate())),
                        mayRule("C2").when(Household.ENTITY, condition(1)).then(continues(AID, number(6), caseDate())),
                        allowance("P", amount(3).atLeast(NOTHING)),
                        rule("PM").forEvery(Member.ENTITY).then(pays(AID, Part.ALLOWANCE, yuan("70"))),
                        rule("R")
                                .forEvery(Household.ENTITY)
                                .then(pays(AID, Part.RUN_ON, amount(1).atLeast(NOTHING))),
                        rule("S").when(Member.ENTITY, ofMember(2)).then(pays(AID, Part.SUPPLEMENT, yuan("50"))))
                .withStandards(table(
                        "t",
                        "410702,,minimum-living-allowance,,urban,700,month,2020-01-01,",
                        "410702,,minimum-living-allowance,,rural,500,month,2020-01-01,"));
    }

    private Condition<Household> condition(int depth) {
        if (depth == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> Household.LOW_INCOME;
                case 1 -> Household.BASIC_LIVING_DIFFICULT;
                case 2 -> Household.OBVIOUSLY_CHANGED;
                default -> Household.AREA.is(Area.URBAN);
            };
        }
        return switch (random.nextInt(9)) {
            case 0 -> allOf(condition(depth - 1), condition(depth - 1));
            case 1 -> anyOf(condition(depth - 1), condition(depth - 1));
            case 2 -> not(condition(depth - 1));
            case 3 -> Household.MEMBERS.any(ofMember(depth - 1));
            case 4 -> Household.MEMBERS.each(ofMember(depth - 1));
            case 5 -> Household.MEMBERS.where(ofMember(depth - 1)).count().isAtLeast(number(random.nextInt(3)));
            case 6 -> amount(depth - 1).isBelow(amount(depth - 1));
            case 7 -> amount(depth - 1).isAtMost(yuan(random.nextInt(1500) + ".00"));
            default -> condition(0);
        };
    }

    private Condition<Member> ofMember(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> Member.EMPLOYED;
            case 1 -> Member.SERIOUSLY_ILL;
            case 2 -> yearsBetween(Member.BIRTH_DATE, caseDate()).isAtLeast(number(18));
            case 3 -> not(ofMember(depth - 1));
            default -> anyOf(ofMember(depth - 1), ofMember(depth - 1));
        };
    }

    private Amount<Household> amount(int depth) {
        if (depth == 0) {
            return random.nextBoolean() ? Standard.MINIMUM_LIVING_ALLOWANCE.atLeast(NOTHING) : income(ALWAYS);
        }
        return switch (random.nextInt(8)) {
            case 0 -> amount(depth - 1).plus(amount(depth - 1));
            case 1 -> amount(depth - 1).minus(amount(depth - 1));
            case 2 -> amount(depth - 1).times(percent(30));
            case 3 ->
                amount(depth - 1).times(Household.MEMBERS.where(ofMember(1)).count());
            case 4 -> amount(depth - 1).atLeast(amount(depth - 1));
            case 5 -> where(condition(depth - 1), amount(depth - 1)).otherwise(amount(depth - 1));
            case 6 -> amount(depth - 1).dividedBy(number(3)).rounded(new Rounding(100, RoundingMode.HALF_UP));
            default -> income(ofMember(depth - 1));
        };
    }

    private static Amount<Household> income(Condition<? super Member> of) {
        return Household.MEMBERS.where(of).sum(Member.INCOMES.sum(Income.AMOUNT));
    }

    // Cases

    /** A household of which everything is known, and of which parts can be left out. */
    private static final class Facts {

        private final int seed;
        private final List<String> keys = new ArrayList<>();
        private final Random choosing;

        Facts(int seed) {
            this.seed = seed;
            this.choosing = new Random(seed);
            household(null);
        }

        Set<String> some(double share) {
            Set<String> some = new HashSet<>();
            for (String key : keys) {
                if (choosing.nextInt(1000) < share * 1000) {
                    some.add(key);
                }
            }
            return some;
        }

        // the same seed gives the same values, whatever is left out
        Household household(@Nullable Set<String> known) {
            Random value = new Random(seed);
            var household = Household.builder("h");
            state(known, household, Household.LOW_INCOME, "low", value.nextBoolean());
            state(known, household, Household.BASIC_LIVING_DIFFICULT, "difficult", value.nextBoolean());
            state(known, household, Household.OBVIOUSLY_CHANGED, "changed", value.nextBoolean());
            state(known, household, Household.AREA, "area", value.nextBoolean() ? Area.URBAN : Area.RURAL);
            List<Member> members = new ArrayList<>();
            int size = value.nextInt(4);
            for (int i = 0; i < size; i++) {
                members.add(member(known, "m" + i, value));
            }
            if (isKnown(known, "members")) {
                household.with(Household.MEMBERS, members);
            }
            return household.build();
        }

        private Member member(@Nullable Set<String> known, String id, Random value) {
            var member = Member.builder(id);
            state(known, member, Member.EMPLOYED, id + ".employed", value.nextBoolean());
            state(known, member, Member.SERIOUSLY_ILL, id + ".ill", value.nextBoolean());
            state(known, member, Member.BIRTH_DATE, id + ".born", LocalDate.of(2000 + value.nextInt(8), 3, 1));
            var income = Income.builder("i");
            state(known, income, Income.AMOUNT, id + ".income", Yuan.ofFen(value.nextInt(200_000)));
            if (isKnown(known, id + ".incomes")) {
                member.with(Member.INCOMES, income.build());
            }
            return member.build();
        }

        private <E extends Entity, V> void state(
                @Nullable Set<String> known, Entity.Builder<E> entity, Fact<E, V> fact, String key, V value) {
            if (isKnown(known, key)) {
                entity.with(fact, value);
            }
        }

        private boolean isKnown(@Nullable Set<String> known, String key) {
            if (known == null) {
                keys.add(key);
                return false;
            }
            return known.contains(key);
        }
    }
}
