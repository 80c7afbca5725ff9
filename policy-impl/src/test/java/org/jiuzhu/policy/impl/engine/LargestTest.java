package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.rule.View;
import org.jiuzhu.policy.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The largest and the smallest of those in view, whoever they may be; of nobody what the author says. */
class LargestTest {

    private static final int HOUSEHOLDS = 400;
    private static final int GRADES = 4;
    private static final View<Household, Member> WORKERS = Household.MEMBERS.where(Member.EMPLOYED);

    /** What is known of a member; of a grade zero is unknown. */
    private record Person(@Nullable Boolean inWork, int grade) {}

    private static PolicyEngine named(Count<Household> number) {
        Count<Household> total = define("total", "总数", "total", LAW.clause("§1"), Unit.NUMBER, number);
        return engine(eligible("E", total.isAtLeast(number(2))));
    }

    private static String range(PolicyEngine engine, Household household) {
        NamedValue value = engine.values(at(household), "total").get(0);
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
            if (person.grade > 0) {
                member.with(Member.DISABILITY_GRADE, (long) person.grade);
            }
            members.add(member.build());
        }
        return Household.builder("h").with(Household.MEMBERS, members.build()).build();
    }

    private static List<Person> people(Random random) {
        List<Person> people = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            people.add(new Person(
                    random.nextInt(3) == 0 ? null : random.nextBoolean(),
                    random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(GRADES)));
        }
        return people;
    }

    /** Everything that may be so, one after the other: from the least to the greatest that comes of it. */
    private static String hull(List<Person> people, Function<List<Integer>, Fraction> comesTo) {
        List<Fraction> all = new ArrayList<>();
        for (List<Person> one : completions(people)) {
            all.add(comesTo.apply(one.stream()
                    .filter(p -> Boolean.TRUE.equals(p.inWork))
                    .map(Person::grade)
                    .toList()));
        }
        all.sort(Fraction::compareTo);
        return all.get(0) + ".." + all.get(all.size() - 1);
    }

    private static List<List<Person>> completions(List<Person> people) {
        if (people.isEmpty()) {
            return List.of(List.of());
        }
        Person first = people.get(0);
        List<List<Person>> all = new ArrayList<>();
        for (List<Person> others : completions(people.subList(1, people.size()))) {
            for (boolean inWork : first.inWork == null ? new boolean[] {true, false} : new boolean[] {first.inWork}) {
                for (int grade :
                        first.grade == 0 ? IntStream.rangeClosed(1, GRADES).toArray() : new int[] {first.grade}) {
                    all.add(ImmutableList.<Person>builder()
                            .add(new Person(inWork, grade))
                            .addAll(others)
                            .build());
                }
            }
        }
        return all;
    }

    private static Amount<Entity> part(int grade) {
        return yuan("70000.03")
                .times(number(grade))
                .dividedBy(number(7_000_003))
                .dividedBy(number(7_000_001));
    }

    private static Fraction largest(List<Integer> of, long otherwise) {
        return Fraction.of(of.stream().mapToLong(i -> i).max().orElse(otherwise));
    }

    private static Fraction smallest(List<Integer> of, long otherwise) {
        return Fraction.of(of.stream().mapToLong(i -> i).min().orElse(otherwise));
    }

    @Test
    void is_neither_wider_nor_narrower_than_what_can_come_of_it() {
        PolicyEngine largest = named(WORKERS.largest(Member.DISABILITY_GRADE).otherwise(number(0)));
        PolicyEngine smallest = named(WORKERS.smallest(Member.DISABILITY_GRADE).otherwise(number(0)));
        PolicyEngine within = named(WORKERS.largest(Member.DISABILITY_GRADE).otherwise(number(3)));
        // a 7,000,003rd of it has no column of whole numbers: it is computed in fractions
        Amount<Member> part = Member.DISABILITY_GRADE
                .times(yuan("70000.03"))
                .dividedBy(number(7_000_003))
                .dividedBy(number(7_000_001));
        PolicyEngine exact =
                named(where(WORKERS.smallest(part).otherwise(yuan("9.00")).isBelow(part(2)), number(1))
                        .otherwise(number(2)));
        Random random = new Random(2026);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            List<Person> people = people(random);
            Household household = household(people);
            assertThat(range(largest, household)).as("%s", people).isEqualTo(hull(people, of -> largest(of, 0)));
            assertThat(range(smallest, household)).as("%s", people).isEqualTo(hull(people, of -> smallest(of, 0)));
            assertThat(range(within, household)).as("%s", people).isEqualTo(hull(people, of -> largest(of, 3)));
            assertThat(range(exact, household))
                    .as("%s", people)
                    .isEqualTo(hull(people, of -> Fraction.of(of.contains(1) ? 1 : 2)));
        }
    }

    @Test
    void of_a_list_that_nobody_knows_it_can_be_anything_and_nothing() {
        PolicyEngine largest = named(WORKERS.largest(Member.DISABILITY_GRADE).otherwise(number(0)));
        assertThat(range(largest, Invented.nothingKnown())).isEqualTo("0..4");
    }

    @Test
    void beside_an_entity_it_is_that_of_the_others() {
        Count<Member> ofOthers = define(
                "others",
                "其他人",
                "others",
                LAW.clause("§2"),
                Unit.NUMBER,
                WORKERS.others().largest(Member.DISABILITY_GRADE).otherwise(number(0)));
        PolicyEngine engine = named(Household.MEMBERS.sum(ofOthers));
        Household household =
                household(List.of(new Person(true, 2), new Person(true, 4), new Person(null, 3), new Person(false, 4)));
        assertThat(engine.values(at(household), "others").stream()
                        .map(v -> v.low().orElseThrow() + ".." + v.high().orElseThrow())
                        .toList())
                .containsExactly("4..4", "2..3", "4..4", "4..4");
    }

    @Test
    void of_money_it_asks_for_what_can_change_it_and_is_explained() {
        Amount<Household> dearest = Household.MEMBERS
                .where(Member.EMPLOYED)
                .largest(Member.INCOMES.sum(Income.AMOUNT))
                .otherwise(NOTHING);
        PolicyEngine engine = engine(eligible("E", dearest.isAtLeast(yuan("500.00"))));
        Income wage = Income.builder("w").with(Income.AMOUNT, Yuan.of("400.00")).build();
        Household household = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.EMPLOYED, true)
                                .with(Member.INCOMES, wage)
                                .build(),
                        Member.builder("b").with(Member.EMPLOYED, true).build(),
                        Member.builder("c").with(Member.EMPLOYED, false).build())
                .build();
        Case input = at(household);
        assertThat(Invented.aid(engine, input).missing().stream().map(Missing::id))
                .containsExactly("household.members[b].incomes");
        assertThat(engine.explain(input, Invented.aid(engine, input)).get(0).render(Language.ZH))
                .contains("中最高的");
        assertThat(engine.explain(input, Invented.aid(engine, input)).get(0).render(Language.EN))
                .contains("largest");
    }
}
