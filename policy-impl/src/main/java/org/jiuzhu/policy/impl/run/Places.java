package org.jiuzhu.policy.impl.run;

import java.time.LocalDate;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;

/**
 * What the divisions of a date say of a column of places. Households of one batch are near each other: what was asked of the row before is not asked again.
 *
 * @param places where the column begins
 */
record Places(Columns columns, int places, LocalDate date) {

    /** What the divisions of a date say of two places. */
    interface OfTwo {
        Truth truth(Place one, Place other, LocalDate date);
    }

    /** Whether each lies within a place of the text. */
    void within(int into, Conditions.Within op, int size) {
        long known = Fact.UNKNOWN;
        byte bits = Truths.OPEN;
        for (int row = 0; row < size; row++) {
            long code = columns.numbers[places + row];
            if (code != known) {
                known = code;
                bits = code == Fact.UNKNOWN
                        ? Truths.OPEN
                        : Truths.of(Divisions.within(op.fact().decode(code), op.place(), date));
            }
            columns.truths[into + row] = bits;
        }
    }

    /**
     * How each stands to one of another column.
     *
     * @param fact any fact that is a place, for all are kept alike
     */
    void pairs(int into, int others, PlaceFact<?> fact, OfTwo ofTwo, int size) {
        long knownLeft = Fact.UNKNOWN;
        long knownRight = Fact.UNKNOWN;
        byte bits = Truths.OPEN;
        for (int row = 0; row < size; row++) {
            long left = columns.numbers[places + row];
            long right = columns.numbers[others + row];
            if (left != knownLeft || right != knownRight) {
                knownLeft = left;
                knownRight = right;
                bits = left == Fact.UNKNOWN || right == Fact.UNKNOWN
                        ? Truths.OPEN
                        : Truths.of(ofTwo.truth(fact.decode(left), fact.decode(right), date));
            }
            columns.truths[into + row] = bits;
        }
    }
}
