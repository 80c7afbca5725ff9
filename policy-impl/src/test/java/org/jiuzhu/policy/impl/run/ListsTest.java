package org.jiuzhu.policy.impl.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import java.util.stream.IntStream;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.Fraction;
import org.junit.jupiter.api.Test;

/** Sums over lists come to what ranges of fractions come to, whoever may or may not count, or the household is marked. */
class ListsTest {

    private static final int HOUSEHOLDS = 2_000;
    private static final long[] NUMBERS = {0, 1, 7, 100, 63_000, 1L << 40, 1L << 61, Long.MAX_VALUE - 1};

    private final Random random = new Random(14);
    private final Schema schema = Schema.of(ImmutableList.of(Household.MEMBERS), ImmutableList.of());
    private final Rows rows = Rows.of(
            schema,
            Household.ENTITY,
            IntStream.range(0, HOUSEHOLDS).mapToObj(this::household).collect(ImmutableList.toImmutableList()));
    private final int list = schema.list(Household.MEMBERS);
    private final int members = rows.size(schema.table(Member.ENTITY));
    private final Columns columns = new Columns();

    // of every seventh nobody knows who belongs to it
    private Household household(int number) {
        ImmutableList<Member> of = IntStream.range(0, number % 5)
                .mapToObj(m -> Member.builder("m" + m).build())
                .collect(ImmutableList.toImmutableList());
        return number % 7 == 0
                ? Household.builder("h" + number).build()
                : Household.builder("h" + number).with(Household.MEMBERS, of).build();
    }

    private long number() {
        long number = NUMBERS[random.nextInt(NUMBERS.length)];
        return random.nextBoolean() ? number : -number;
    }

    private void fill() {
        columns.numbers = new long[2 * members + 2 * HOUSEHOLDS];
        columns.truths = new byte[members];
        columns.marks.clear(new int[] {HOUSEHOLDS, members});
        columns.marks.table(0);
        for (int row = 0; row < members; row++) {
            long one = number();
            long other = random.nextBoolean() ? one : number();
            columns.truths[row] = (byte) (1 + random.nextInt(3));
            columns.numbers[row] = random.nextInt(8) == 0 ? Ends.LOWEST : Math.min(one, other);
            columns.numbers[members + row] = random.nextInt(8) == 0 ? Ends.HIGHEST : Math.max(one, other);
        }
    }

    private Range range(int low, int high) {
        long least = columns.numbers[low];
        long most = columns.numbers[high];
        return new Range(
                least == Ends.LOWEST ? null : Fraction.of(least), most == Ends.HIGHEST ? null : Fraction.of(most));
    }

    private Range wanted(int household) {
        int anybody = rows.unknown(list, household);
        if (anybody != Rows.NONE) {
            return Truths.mayHold(columns.truths[anybody])
                    ? range(anybody, members + anybody).times(Range.NOT_NEGATIVE)
                    : Range.ZERO;
        }
        Range sum = Range.ZERO;
        for (int member = rows.start(list, household); member < rows.end(list, household); member++) {
            byte counts = columns.truths[member];
            Range one = range(member, members + member);
            if (Truths.mayHold(counts)) {
                sum = sum.plus(Truths.mayFail(counts) ? one.hull(Range.ZERO) : one);
            }
        }
        return sum;
    }

    @Test
    void sums_of_those_that_count() {
        fill();
        Lists lists = new Lists(rows, list, columns.truths, 0, HOUSEHOLDS);
        int into = 2 * members;
        lists.sum(columns.numbers, into, 0, Ends.LOWEST, columns.marks);
        lists.sum(columns.numbers, into + HOUSEHOLDS, members, Ends.HIGHEST, columns.marks);
        int marked = 0;
        for (int household = 0; household < HOUSEHOLDS; household++) {
            if (columns.marks.isMarked(household)) {
                marked++;
            } else {
                assertThat(range(into + household, into + HOUSEHOLDS + household))
                        .as("household " + household)
                        .isEqualTo(wanted(household));
            }
        }
        assertThat(marked).isBetween(1, HOUSEHOLDS / 4);
    }

    @Test
    void whether_all_is_known_of_lists() {
        Rows known = Rows.of(schema, Household.ENTITY, ImmutableList.of(household(1), household(3)));
        byte[] truths = new byte[Truths.TOGETHER];
        Truths.fill(truths, 0, Truths.OPEN, truths.length);
        Truths.fill(truths, 0, Truths.HOLDS, 4);
        assertThat(new Lists(known, list, truths, 0, 2).areSettled()).isTrue();
        truths[3] = Truths.OPEN;
        assertThat(new Lists(known, list, truths, 0, 2).areSettled()).isFalse();
        Rows unknown = Rows.of(schema, Household.ENTITY, ImmutableList.of(household(7)));
        assertThat(new Lists(unknown, list, new byte[] {1, 0, 0, 0, 0, 0, 0, 0}, 0, 1).areSettled())
                .isFalse();
    }
}
