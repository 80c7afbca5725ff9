package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The memory of someone who runs batch after batch: rows and columns, which are filled anew each time. What a batch came to can be read until the next one is laid out or
 * run in the same memory. For one thread at a time.
 */
public final class Arena {

    final Columns columns = new Columns();
    private @Nullable Rows rows;

    /** Lays out some households, in the place of those before. */
    public Rows rows(Schema schema, Iterable<Household> households) {
        Rows known = rows(schema);
        known.fill(Household.ENTITY, households);
        return known;
    }

    /** Lays out some rows of columns, in the place of the households before. */
    public Rows rows(Schema schema, org.jiuzhu.policy.table.Columns<Household> households, int from, int to) {
        Rows known = rows(schema);
        known.fill(households, from, to);
        return known;
    }

    /** Forgets whose rows were laid out last. */
    public void clear() {
        if (rows != null) {
            rows.clear();
        }
    }

    private Rows rows(Schema schema) {
        Rows known = rows;
        if (known == null || known.schema() != schema) {
            known = new Rows(schema);
            rows = known;
        }
        return known;
    }
}
