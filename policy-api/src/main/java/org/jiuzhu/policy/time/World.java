package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules come to day after day, if a change counts from a certain month. Where it is open from which month what runs on counts, there are two of them, and what is
 * right lies between both.
 *
 * @param stretches what the rules come to on each day, from the first of a month to the last that is looked at
 * @param asKnownOn the same with the figures and settings that had been made known by a day
 * @param counts from which month a change counts in it
 */
public record World(
        ImmutableList<Stretch> stretches, Function<LocalDate, ImmutableList<Stretch>> asKnownOn, Counts counts) {

    /**
     * From which month a change counts.
     *
     * @param from the day of the change; empty where nothing is supposed
     * @param isLater whether it counts from the second whole month after it, and not from the first
     */
    public record Counts(Optional<LocalDate> from, boolean isLater) {

        /** Nothing is supposed of any change. */
        public static final Counts AS_RULES_SAY = new Counts(Optional.empty(), false);
    }

    LocalDate first() {
        return stretches.get(0).first();
    }

    LocalDate last() {
        return stretches.get(stretches.size() - 1).last();
    }
}
