package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Fact;

/** The lines of tables behind a published figure. */
final class Figures {

    private Figures() {}

    /** What may hold for a household: what was found for its area, or for each while that is unknown and makes a difference. */
    static ImmutableList<StandardLookup.Found> possible(Reading reading, Leaves.PublishedFigure op, int row) {
        ImmutableList<StandardLookup.Found> byArea = reading.sources().byArea(op.use());
        return found(reading, op, row, byArea).map(ImmutableList::of).orElse(byArea);
    }

    /** The one that holds for a household; empty where that depends on its area, which is unknown. */
    static Optional<StandardLookup.Found> found(Reading reading, Leaves.PublishedFigure op, int row) {
        return found(reading, op, row, reading.sources().byArea(op.use()));
    }

    // who lives in no area that is known has what all areas have in common
    private static Optional<StandardLookup.Found> found(
            Reading reading, Leaves.PublishedFigure op, int row, ImmutableList<StandardLookup.Found> byArea) {
        int household = reading.household(op.table(), row);
        long area = household == Rows.NONE ? Fact.UNKNOWN : reading.encoded(op.table(), household, Household.AREA);
        if (area != Fact.UNKNOWN) {
            return Optional.of(byArea.get((int) area));
        }
        boolean isOne =
                reading.number(op, row).isExact() || byArea.stream().distinct().count() == 1;
        return isOne ? Optional.of(byArea.get(0)) : Optional.empty();
    }
}
