package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read through a reference, and summed in reverse, while it is open whom it points to: what comes of each whom it may point to, one by one. */
class ReferenceRangesTest {

    private static final int HOUSEHOLDS = 300;

    private static final Reference<Member, Member> GUARDIAN =
            Member.ENTITY.reference("tryGuardian", Household.MEMBERS, "监护人", "guardian");
    private static final Reference<Income, Member> PAYER =
            Income.ENTITY.reference("tryPayer", Household.MEMBERS, "支付人", "payer");
    private static final CountFact<Member> POINTS =
            Member.ENTITY.count("tryPoints", Unit.NUMBER, -3, 9, "分数", "points");
    private static final CountFact<Income> PARTS = Income.ENTITY.count("tryParts", Unit.NUMBER, -3, 9, "份数", "parts");

    private static final AmountFact<Member> COSTS = Member.ENTITY.amount("tryCosts", "费用", "costs");

    private static final int NOBODY = -1;

    private static final int OPEN = -2;

    /** What a member or an income says; null and {@link #OPEN} are unknown, and {@link #NOBODY} points to nobody. */
    private record Pointing(
            int owner,
            int target,
            @Nullable Boolean inWork,
            @Nullable Integer points) {}

    private final Random random = new Random(15_3);

    private static Count<Entity> plain(int number) {
        return number(number);
    }

    private static Count<Member> one(Condition<Member> condition) {
        return where(condition, plain(1)).otherwise(plain(0));
    }

    /** The engine that reads a number of each member under a name. */
    private static PolicyEngine named(Count<Member> number) {
        Count<Member> named = define("value", "数", "value", LAW.clause("§1"), Unit.NUMBER, number);
        return engine(
                nation(eligible("E", Household.MEMBERS.any(named.isAtLeast(plain(1)))))
                        .withFacts(GUARDIAN, PAYER, POINTS, PARTS),
                county());
    }

    private static PolicyEngine namedAmount(Amount<Member> amount) {
        Amount<Member> named = define("value", "数额", "value", LAW.clause("§1"), amount);
        return engine(
                nation(eligible("E", Household.MEMBERS.any(named.isAtLeast(yuan("2.00")))))
                        .withFacts(GUARDIAN, COSTS),
                county());
    }

    private static ImmutableList<String> ranges(PolicyEngine engine, Household household) {
        return engine.values(at(household), "value").stream()
                .map(ReferenceRangesTest::range)
                .collect(ImmutableList.toImmutableList());
    }

    private static String range(NamedValue value) {
        return value.low().map(Fraction::toString).orElse("-") + ".."
                + value.high().map(Fraction::toString).orElse("-");
    }

    private static String id(int target) {
        return target == NOBODY ? Reference.NOBODY : "m" + target;
    }

    private static Household household(int members, List<Pointing> persons, List<Pointing> incomes) {
        ImmutableList.Builder<Member> all = ImmutableList.builder();
        for (int i = 0; i < members; i++) {
            int at = i;
            Entity.Builder<Member> member = Member.builder("m" + i);
            persons.stream().filter(p -> p.owner == at).forEach(p -> {
                if (p.target != OPEN) {
                    member.with(GUARDIAN, id(p.target));
                }
                if (p.inWork != null) {
                    member.with(Member.EMPLOYED, p.inWork);
                }
                if (p.points != null) {
                    member.with(POINTS, (long) p.points);
                }
            });
            ImmutableList.Builder<Income> own = ImmutableList.builder();
            for (int income = 0; income < incomes.size(); income++) {
                if (incomes.get(income).owner == at) {
                    own.add(income(incomes.get(income), "i" + income));
                }
            }
            all.add(member.with(Member.INCOMES, own.build()).build());
        }
        return Household.builder("h").with(Household.MEMBERS, all.build()).build();
    }

    private static Income income(Pointing from, String id) {
        Entity.Builder<Income> income = Income.builder(id);
        if (from.target != OPEN) {
            income.with(PAYER, id(from.target));
        }
        if (from.points != null) {
            income.with(PARTS, (long) from.points);
        }
        return income.build();
    }

    private int target(int members, int without) {
        int target = random.nextInt(members + 2);
        return target > members ? OPEN : target == members || target == without ? NOBODY : target;
    }

    private @Nullable Integer points() {
        return random.nextInt(4) == 0 ? null : (Integer) (random.nextInt(13) - 3);
    }

    private List<Pointing> persons(int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> new Pointing(
                        i, target(members, i), random.nextInt(3) == 0 ? null : random.nextBoolean(), points()))
                .toList();
    }

    private List<Pointing> incomes(int members) {
        return IntStream.range(0, members == 0 ? 0 : random.nextInt(5))
                .mapToObj(i -> new Pointing(random.nextInt(members), target(members, NOBODY), null, points()))
                .toList();
    }

    /** Everything that may be so. */
    private static List<List<Pointing>> completions(List<Pointing> open, int members, boolean toOthers) {
        List<List<Pointing>> all = new ArrayList<>(List.of(List.of()));
        for (Pointing one : open) {
            List<List<Pointing>> next = new ArrayList<>();
            for (List<Pointing> before : all) {
                for (Pointing now : completions(one, members, toOthers)) {
                    next.add(ImmutableList.<Pointing>builder()
                            .addAll(before)
                            .add(now)
                            .build());
                }
            }
            all = next;
        }
        return all;
    }

    private static List<Pointing> completions(Pointing one, int members, boolean toOthers) {
        int[] targets = one.target != OPEN
                ? new int[] {one.target}
                : IntStream.range(NOBODY, members)
                        .filter(t -> !(toOthers && t == one.owner))
                        .toArray();
        boolean[] works = one.inWork == null ? new boolean[] {true, false} : new boolean[] {one.inWork};
        int[] points = one.points == null ? new int[] {-3, 9} : new int[] {one.points};
        List<Pointing> all = new ArrayList<>();
        for (int target : targets) {
            for (boolean inWork : works) {
                for (int point : points) {
                    all.add(new Pointing(one.owner, target, inWork, point));
                }
            }
        }
        return all;
    }

    private static String hull(List<List<Pointing>> all, ToIntFunction<List<Pointing>> comesTo) {
        int least = all.stream().mapToInt(comesTo).min().orElseThrow();
        int most = all.stream().mapToInt(comesTo).max().orElseThrow();
        return least + ".." + most;
    }

    private static boolean works(Pointing one) {
        return Boolean.TRUE.equals(one.inWork);
    }

    private static int points(Pointing one) {
        return one.points == null ? 0 : one.points;
    }

    @Test
    void through_a_reference_comes_what_comes_of_each_whom_it_may_point_to() {
        PolicyEngine conditions = named(one(GUARDIAN.its(Member.EMPLOYED)));
        PolicyEngine numbers = named(GUARDIAN.its(POINTS));
        PolicyEngine anybody = named(one(GUARDIAN.its(ALWAYS)));
        for (int i = 0; i < HOUSEHOLDS; i++) {
            int members = random.nextInt(5);
            List<Pointing> persons = persons(members);
            Household household = household(members, persons, List.of());
            List<List<Pointing>> all = completions(persons, members, true);
            for (int member = 0; member < members; member++) {
                int of = member;
                assertThat(ranges(conditions, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(
                                all, c -> c.get(of).target != NOBODY && works(c.get(c.get(of).target)) ? 1 : 0));
                assertThat(ranges(numbers, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(all, c -> c.get(of).target == NOBODY ? 0 : points(c.get(c.get(of).target))));
                assertThat(ranges(anybody, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(all, c -> c.get(of).target == NOBODY ? 0 : 1));
            }
        }
    }

    @Test
    void in_reverse_comes_what_comes_of_each_who_may_point() {
        PolicyEngine counts =
                named(Household.MEMBERS.whose(GUARDIAN).where(Member.EMPLOYED).count());
        PolicyEngine sums = named(Household.MEMBERS.whose(GUARDIAN).sum(POINTS));
        PolicyEngine anys = named(one(Household.MEMBERS.whose(GUARDIAN).any(Member.EMPLOYED)));
        PolicyEngine eachs = named(one(Household.MEMBERS.whose(GUARDIAN).each(Member.EMPLOYED)));
        for (int i = 0; i < HOUSEHOLDS; i++) {
            int members = random.nextInt(5);
            List<Pointing> persons = persons(members);
            Household household = household(members, persons, List.of());
            List<List<Pointing>> all = completions(persons, members, true);
            for (int member = 0; member < members; member++) {
                int of = member;
                assertThat(ranges(counts, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(all, c -> (int) wards(c, of).stream()
                                .filter(ReferenceRangesTest::works)
                                .count()));
                assertThat(ranges(sums, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(
                                all,
                                c -> wards(c, of).stream()
                                        .mapToInt(ReferenceRangesTest::points)
                                        .sum()));
                assertThat(ranges(anys, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(all, c -> wards(c, of).stream().anyMatch(ReferenceRangesTest::works) ? 1 : 0));
                assertThat(ranges(eachs, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(all, c -> wards(c, of).stream().allMatch(ReferenceRangesTest::works) ? 1 : 0));
            }
        }
    }

    /** The largest and the smallest of those who point; of nobody it is −5, which no number of anybody is. */
    @Test
    void the_largest_of_those_who_may_point() {
        PolicyEngine largest =
                named(Household.MEMBERS.whose(GUARDIAN).largest(POINTS).otherwise(plain(-5)));
        PolicyEngine smallest = named(Household.MEMBERS
                .whose(GUARDIAN)
                .where(Member.EMPLOYED)
                .smallest(POINTS)
                .otherwise(plain(-5)));
        for (int i = 0; i < HOUSEHOLDS; i++) {
            int members = random.nextInt(5);
            List<Pointing> persons = persons(members);
            Household household = household(members, persons, List.of());
            List<List<Pointing>> all = completions(persons, members, true);
            for (int member = 0; member < members; member++) {
                int of = member;
                assertThat(ranges(largest, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(
                                all,
                                c -> wards(c, of).stream()
                                        .mapToInt(ReferenceRangesTest::points)
                                        .max()
                                        .orElse(-5)));
                assertThat(ranges(smallest, household).get(member))
                        .as("%s of %s", member, persons)
                        .isEqualTo(hull(
                                all,
                                c -> wards(c, of).stream()
                                        .filter(ReferenceRangesTest::works)
                                        .mapToInt(ReferenceRangesTest::points)
                                        .min()
                                        .orElse(-5)));
            }
        }
    }

    private static List<Pointing> wards(List<Pointing> all, int of) {
        return all.stream().filter(p -> p.target == of).toList();
    }

    @Test
    void entities_of_other_lists_point_to_members_too() {
        PolicyEngine paid = named(Member.INCOMES.whose(PAYER).sum(PARTS));
        PolicyEngine payersInWork =
                named(Member.INCOMES.where(PAYER.its(Member.EMPLOYED)).count());
        for (int i = 0; i < HOUSEHOLDS; i++) {
            int members = random.nextInt(4);
            List<Pointing> persons = persons(members);
            List<Pointing> incomes = incomes(members);
            Household household = household(members, persons, incomes);
            List<List<Pointing>> all = completions(incomes, members, false);
            for (int member = 0; member < members; member++) {
                int of = member;
                assertThat(ranges(paid, household).get(member))
                        .as("%s of %s", member, incomes)
                        .isEqualTo(hull(
                                all,
                                c -> wards(c, of).stream()
                                        .mapToInt(ReferenceRangesTest::points)
                                        .sum()));
            }
            List<List<Pointing>> ofPersons = completions(persons, members, true);
            for (int member = 0; member < members; member++) {
                List<Pointing> own = own(incomes, member);
                // each may be paid by another, so the least and the most of each add up
                int least = own.stream()
                        .mapToInt(income ->
                                paidByWorker(income, members, ofPersons).get(0))
                        .sum();
                int most = own.stream()
                        .mapToInt(income ->
                                paidByWorker(income, members, ofPersons).get(1))
                        .sum();
                assertThat(ranges(payersInWork, household).get(member))
                        .as("%s of %s", member, incomes)
                        .isEqualTo(least + ".." + most);
            }
        }
    }

    private static List<Pointing> own(List<Pointing> incomes, int member) {
        return incomes.stream().filter(p -> p.owner == member).toList();
    }

    private static List<Integer> paidByWorker(Pointing income, int members, List<List<Pointing>> ofPersons) {
        int least = 1;
        int most = 0;
        for (Pointing now : completions(income, members, false)) {
            for (List<Pointing> persons : ofPersons) {
                int one = now.target != NOBODY && works(persons.get(now.target)) ? 1 : 0;
                least = Math.min(least, one);
                most = Math.max(most, one);
            }
        }
        return List.of(least, most);
    }

    @Test
    void whose_lists_are_unknown_may_hold_any_number_that_point() {
        Household open = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(
                                        Member.INCOMES,
                                        Income.builder("i")
                                                .with(PAYER, "b")
                                                .with(PARTS, -2L)
                                                .build())
                                .build(),
                        Member.builder("b").build())
                .build();
        assertThat(ranges(named(Member.INCOMES.whose(PAYER).count()), open)).containsExactly("0..-", "1..-");
        assertThat(ranges(named(Member.INCOMES.whose(PAYER).sum(PARTS)), open)).containsExactly("-..-", "-..-");
        assertThat(ranges(named(one(Member.INCOMES.whose(PAYER).any(ALWAYS))), open))
                .containsExactly("0..1", "1..1");
    }

    @Test
    void in_fractions_it_is_the_same() {
        // sevenths of 1, 9 and 2 yuan, which no whole number counts
        Household sevenths = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(COSTS, Yuan.of("1.00")).build(),
                        Member.builder("b")
                                .with(COSTS, Yuan.of("9.00"))
                                .with(GUARDIAN, "a")
                                .build(),
                        Member.builder("c")
                                .with(COSTS, Yuan.of("2.00"))
                                .with(GUARDIAN, Reference.NOBODY)
                                .build())
                .build();
        Amount<Member> share =
                COSTS.dividedBy(plain(7_654_321)).dividedBy(plain(1_234_567)).dividedBy(plain(99_991));
        assertThat(ranges(
                        namedAmount(GUARDIAN.its(share)
                                .times(plain(7_654_321))
                                .times(plain(1_234_567))
                                .times(plain(99_991))),
                        sevenths))
                .containsExactly("0..900", "100..100", "0..0");
        assertThat(ranges(
                        namedAmount(Household.MEMBERS
                                .whose(GUARDIAN)
                                .sum(share)
                                .times(plain(7_654_321))
                                .times(plain(1_234_567))
                                .times(plain(99_991))),
                        sevenths))
                .containsExactly("900..900", "0..100", "0..100");
    }
}
