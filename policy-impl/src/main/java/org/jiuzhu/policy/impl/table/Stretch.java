package org.jiuzhu.policy.impl.table;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.table.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Rows that stand side by side, in a table and in the columns that they came from.
 *
 * @param row the first of them
 * @param count how many
 * @param from the columns
 * @param source the first row there
 */
public record Stretch(int row, int count, Columns<?> from, int source) {

    /** Whether a fact is known of any of them. */
    public boolean knows(Fact<?, ?> fact) {
        return from.facts().contains(fact);
    }

    /** Copies what is known of a fact to where the column of these rows begins. */
    public void copy(Fact<?, ?> fact, long[] into, int column) {
        from.copy(fact, source, into, column + row, count);
    }

    /**
     * Puts rows together.
     *
     * @param froms for each row the columns that it came from
     * @param sources which row it is there
     * @param size how many rows there are
     */
    static ImmutableList<Stretch> of(@Nullable Source[] froms, int[] sources, int size) {
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        int row = 0;
        while (row < Math.min(size, froms.length)) {
            Source from = froms[row];
            int end = row + 1;
            if (from != null) {
                while (end < size && isNext(froms, sources, row, end)) {
                    end++;
                }
                stretches.add(new Stretch(row, end - row, from.columns, sources[row]));
            }
            row = end;
        }
        return stretches.build();
    }

    // columns are the same if they are one
    @SuppressWarnings("ReferenceEquality")
    private static boolean isNext(@Nullable Source[] froms, int[] sources, int first, int row) {
        return froms[row] == froms[first] && sources[row] == sources[first] + row - first;
    }
}
