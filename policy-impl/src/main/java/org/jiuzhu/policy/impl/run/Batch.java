package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.impl.table.Rows;

/**
 * What is decided together.
 *
 * @param rows the households and all that belongs to them
 * @param discretion what each case says of rules that leave discretion, by the row of its household
 */
public record Batch(Rows rows, List<? extends Map<String, Boolean>> discretion) {

    /** One household and all that belongs to it, in a batch of its own. */
    Batch alone(int root) {
        return new Batch(rows.alone(root), ImmutableList.<Map<String, Boolean>>of(discretion.get(root)));
    }
}
