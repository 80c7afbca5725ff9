package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Order;
import org.jiuzhu.policy.rule.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What orders come to while days and views are open is what comes of them one by one: neither wider nor narrower. */
class ViewRangesTest {

    private static final int HOUSEHOLDS = 120;

    /** The known days lie so far apart that three others can stand between two of them, in any order. */
    private static final int[] DAYS = {1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23};

    private static final int[] KNOWN = {10, 20};

    /** What is known of a member; of a day zero is unknown. */
    private record Person(
            @Nullable Boolean inWork, @Nullable Boolean ill, int day) {}

    /** One way in which everything can be. */
    private record Completion(List<Person> all, boolean reversed, boolean inTurn) {

        boolean isBefore(int one, int other) {
            int sign = Integer.compare(all.get(one).day, all.get(other).day);
            int ordered = reversed ? -sign : sign;
            return one != other && (ordered < 0 || (ordered == 0 && inTurn && one < other));
        }

        int rank(int of) {
            int rank = 1;
            for (int other = 0; other < all.size(); other++) {
                rank += Boolean.TRUE.equals(all.get(other).inWork) && isBefore(other, of) ? 1 : 0;
            }
            return rank;
        }

        boolean isIll(int member) {
            return Boolean.TRUE.equals(all.get(member).ill);
        }
    }

    private final Random random = new Random(2026);

    private static Order<Member> order(boolean reversed, boolean inTurn) {
        Order<Member> order = Household.MEMBERS.where(Member.EMPLOYED).by(Member.BIRTH_DATE);
        Order<Member> turned = reversed ? order.reversed() : order;
        return inTurn ? turned.inTurn() : turned;
    }

    private static Count<Entity> plain(int number) {
        return number(number);
    }

    /** By the place: 10 for the first, 25 for the second, 7 for each further one. */
    private static Count<Member> byRank(Count<Member> rank) {
        return where(rank.isAtMost(plain(1)), plain(10))
                .where(rank.isExactly(plain(2)), plain(25))
                .otherwise(plain(7));
    }

    private static int byRank(int rank) {
        return rank == 1 ? 10 : rank == 2 ? 25 : 7;
    }

    private static PolicyEngine named(Count<Household> number) {
        Count<Household> total = define("total", "总数", "total", LAW.clause("§1"), Unit.NUMBER, number);
        return engine(eligible("E", total.isAtLeast(plain(1))));
    }

    private static String range(PolicyEngine engine, List<Person> people) {
        NamedValue value = engine.values(at(household(people)), "total").get(0);
        return value.low().map(Fraction::toString).orElse("-") + ".."
                + value.high().map(Fraction::toString).orElse("-");
    }

    private static Household household(List<Person> people) {
        ImmutableList.Builder<Member> members = ImmutableList.builder();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Entity.Builder<Member> member = Member.builder("m" + i);
            if (person.inWork != null) {
                member.with(Member.EMPLOYED, person.inWork);
            }
            if (person.ill != null) {
                member.with(Member.SERIOUSLY_ILL, person.ill);
            }
            if (person.day > 0) {
                member.with(Member.BIRTH_DATE, LocalDate.of(2000, 1, person.day));
            }
            members.add(member.build());
        }
        return Household.builder("h").with(Household.MEMBERS, members.build()).build();
    }

    private List<Person> people() {
        int size = random.nextInt(5);
        int open = 0;
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isDayOpen = random.nextInt(3) == 0 && open < 3;
            open += isDayOpen ? 1 : 0;
            people.add(new Person(
                    random.nextInt(4) == 0 ? null : random.nextInt(3) > 0,
                    random.nextInt(5) == 0 ? null : random.nextInt(3) > 0,
                    isDayOpen ? 0 : KNOWN[random.nextInt(2)]));
        }
        return people;
    }

    /** Everything that may be so, one after the other: from the least to the greatest that comes of it. */
    private static String hull(
            List<Person> people, boolean reversed, boolean inTurn, ToIntFunction<Completion> comesTo) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (List<Person> all : completions(people, 0)) {
            int one = comesTo.applyAsInt(new Completion(all, reversed, inTurn));
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        return least + ".." + most;
    }

    private static List<List<Person>> completions(List<Person> people, int from) {
        if (from == people.size()) {
            return List.of(List.of());
        }
        Person person = people.get(from);
        List<List<Person>> all = new ArrayList<>();
        for (List<Person> others : completions(people, from + 1)) {
            for (boolean inWork : person.inWork == null ? new boolean[] {true, false} : new boolean[] {person.inWork}) {
                for (boolean ill : person.ill == null ? new boolean[] {true, false} : new boolean[] {person.ill}) {
                    for (int day : person.day == 0 ? DAYS : new int[] {person.day}) {
                        all.add(ImmutableList.<Person>builder()
                                .add(new Person(inWork, ill, day))
                                .addAll(others)
                                .build());
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void sums_counts_and_conditions_by_place(boolean reversed, boolean inTurn) {
        Count<Member> rank = order(reversed, inTurn).rank();
        Condition<Member> paid = anyOf(Member.SERIOUSLY_ILL, Member.SERIOUSLY_ILL);
        PolicyEngine sums = named(Household.MEMBERS.where(paid).sum(byRank(rank)));
        PolicyEngine counts =
                named(Household.MEMBERS.where(rank.isExactly(plain(2))).count());
        PolicyEngine anys =
                named(where(Household.MEMBERS.any(allOf(rank.isExactly(plain(1)), Member.SERIOUSLY_ILL)), plain(1))
                        .otherwise(plain(0)));
        PolicyEngine sumsBefore = named(Household.MEMBERS.sum(order(reversed, inTurn)
                .before()
                .sum(Member.DISABILITY_GRADE.times(plain(0)).plus(plain(3)))));
        for (int i = 0; i < HOUSEHOLDS; i++) {
            List<Person> people = people();
            assertThat(range(sums, people)).as("%s", people).isEqualTo(hull(people, reversed, inTurn, all -> {
                int sum = 0;
                for (int member = 0; member < all.all().size(); member++) {
                    sum += all.isIll(member) ? byRank(all.rank(member)) : 0;
                }
                return sum;
            }));
            assertThat(range(counts, people)).as("%s", people).isEqualTo(hull(people, reversed, inTurn, all -> {
                int count = 0;
                for (int member = 0; member < all.all().size(); member++) {
                    count += all.rank(member) == 2 ? 1 : 0;
                }
                return count;
            }));
            assertThat(range(anys, people)).as("%s", people).isEqualTo(hull(people, reversed, inTurn, all -> {
                boolean any = false;
                for (int member = 0; member < all.all().size(); member++) {
                    any |= all.rank(member) == 1 && all.isIll(member);
                }
                return any ? 1 : 0;
            }));
            assertThat(range(sumsBefore, people)).as("%s", people).isEqualTo(hull(people, reversed, inTurn, all -> {
                int sum = 0;
                for (int member = 0; member < all.all().size(); member++) {
                    sum += 3 * (all.rank(member) - 1);
                }
                return sum;
            }));
        }
    }

    @Test
    void of_four_nothing_is_known_but_that_they_are_four() {
        Count<Member> rank = order(false, true).rank();
        PolicyEngine sum = named(Household.MEMBERS.where(Member.EMPLOYED).sum(byRank(rank)));
        Person inWork = new Person(true, null, 0);
        // one is the first, one the second, and two come after them
        assertThat(range(sum, List.of(inWork, inWork, inWork, inWork))).isEqualTo("49..49");
        Person perhaps = new Person(null, null, 0);
        // nobody works, or all do
        assertThat(range(sum, List.of(perhaps, perhaps, perhaps, perhaps))).isEqualTo("0..49");
        // two and two that may: 10 + 25, and 7 for each more
        assertThat(range(sum, List.of(inWork, perhaps, perhaps, inWork))).isEqualTo("35..49");
    }

    @Test
    void of_more_than_can_be_gone_through_the_range_is_wider_and_still_holds() {
        Count<Member> rank = order(false, true).rank();
        PolicyEngine sum = named(Household.MEMBERS.where(Member.EMPLOYED).sum(byRank(rank)));
        List<Person> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.add(new Person(true, null, 0));
        }
        // 10 + 25 + 7 × 7 = 84 lies within nine times the least and the greatest
        assertThat(range(sum, nine)).isEqualTo("63..225");
    }

    @Test
    void what_was_found_of_one_holds_in_every_order() {
        Count<Member> rank = define(
                "rank",
                "排行",
                "place",
                LAW.clause("§2"),
                Unit.NUMBER,
                order(false, true).rank());
        PolicyEngine sum = named(Household.MEMBERS.where(Member.EMPLOYED).sum(byRank(rank)));
        Person inWork = new Person(true, null, 0);
        Household three = household(List.of(inWork, inWork, inWork));
        Finding second =
                Finding.of(rank, Fraction.of(2)).at("household.members[m1]").by("民政局", LocalDate.of(2022, 2, 1), "户口簿");
        Case found = Case.builder()
                .place(Invented.COUNTY)
                .date(Invented.DAY)
                .household(three)
                .addFindings(second)
                .build();
        // 25 for the one that was found to be the second; the days of the others say first and third, first and second,
        // or second and third: 17, 35 or 32
        NamedValue value = sum.values(found, "total").get(0);
        assertThat(value.low()).hasValue(Fraction.of(25 + 17));
        assertThat(value.high()).hasValue(Fraction.of(25 + 35));
    }
}
