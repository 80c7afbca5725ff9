package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.PlaceFact;

/** Which of two places keeps it open whether they differ. */
final class PlaceUnknowns {

    private PlaceUnknowns() {}

    /** Of two that are given, the one that is too large to say is asked for again; or both, in the year of a change. */
    static ImmutableList<PlaceFact<?>> of(Conditions.Different op, Reading reading, int row) {
        long left = reading.values().code(op.left(), row);
        long right = reading.values().code(op.right(), row);
        boolean isOneUnknown = left == Fact.UNKNOWN || right == Fact.UNKNOWN;
        boolean isLeftLarge = !isOneUnknown && isLarge(op.leftFact(), left, reading);
        boolean isRightLarge = !isOneUnknown && isLarge(op.rightFact(), right, reading);
        boolean isNoneLarge = !isOneUnknown && !isLeftLarge && !isRightLarge;
        ImmutableList.Builder<PlaceFact<?>> places = ImmutableList.builder();
        if (left == Fact.UNKNOWN || isLeftLarge || isNoneLarge) {
            places.add(op.leftFact());
        }
        if (right == Fact.UNKNOWN || isRightLarge || isNoneLarge) {
            places.add(op.rightFact());
        }
        return places.build();
    }

    private static boolean isLarge(PlaceFact<?> fact, long code, Reading reading) {
        return Divisions.hasParts(fact.decode(code), reading.sources().date());
    }
}
