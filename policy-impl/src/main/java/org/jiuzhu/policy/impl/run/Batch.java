package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.impl.table.Rows;

/**
 * What is decided together.
 *
 * @param rows the households and all that belongs to them
 * @param discretion what each case says of rules that leave discretion, by the row of its household
 * @param findings what was found in each case, by the row of its household; empty if nothing was found in any
 * @param outspoken the rows of the households of which a case says anything about that: hardly any does
 */
public record Batch(
        Rows rows,
        List<? extends Map<String, Boolean>> discretion,
        List<ImmutableList<Finding>> findings,
        ImmutableIntArray outspoken) {

    /** Some households with what their cases say; nothing was found in any. */
    public Batch(Rows rows, List<? extends Map<String, Boolean>> discretion) {
        this(rows, discretion, ImmutableList.of());
    }

    /** Some households with what their cases say, and what was found in each. */
    public Batch(Rows rows, List<? extends Map<String, Boolean>> discretion, List<ImmutableList<Finding>> findings) {
        this(rows, discretion, findings, outspoken(discretion));
    }

    private static ImmutableIntArray outspoken(List<? extends Map<String, Boolean>> discretion) {
        ImmutableIntArray.Builder outspoken = ImmutableIntArray.builder();
        int root = 0;
        for (Map<String, Boolean> ofCase : discretion) {
            if (!ofCase.isEmpty()) {
                outspoken.add(root);
            }
            root++;
        }
        return outspoken.build();
    }

    /** One household and all that belongs to it, in a batch of its own. */
    Batch alone(int root) {
        return new Batch(
                rows.alone(root),
                ImmutableList.<Map<String, Boolean>>of(discretion.get(root)),
                findings.isEmpty() ? findings : ImmutableList.of(findings.get(root)));
    }
}
