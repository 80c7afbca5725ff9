package org.jiuzhu.policy.impl.table;

import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.table.Columns;
import org.jspecify.annotations.Nullable;

/** Columns that rows come from, and where their lists are by the number of the list: looked up once, and not for each row. */
final class Source {

    final Columns<?> columns;
    /** For each list where it begins, by the row of its owner; {@link Rows#NONE} where nobody knows who is in it. Null if the list is not given at all. */
    final int[] @Nullable [] starts;

    final int[] @Nullable [] ends;
    final @Nullable Source[] parts;

    Source(Columns<?> columns, Schema schema) {
        this.columns = columns;
        int lists = schema.lists().size();
        this.starts = new int[lists][];
        this.ends = new int[lists][];
        this.parts = new @Nullable Source[lists];
        for (Relation<?, ?> list : columns.lists()) {
            int number = schema.list(list);
            int[] startsOfList = new int[columns.size()];
            int[] endsOfList = new int[columns.size()];
            columns.copyOffsets(list, startsOfList, endsOfList);
            starts[number] = startsOfList;
            ends[number] = endsOfList;
            parts[number] = new Source(columns.partsOf(list), schema);
        }
    }
}
