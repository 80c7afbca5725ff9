package org.jiuzhu.policy.standard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jiuzhu.policy.rule.Fraction;

/**
 * For which values of a key a line of a {@link KeyedStandard} counts, in the terms of the law: some codes, so many to so many, more than and up to. A band is written in
 * a table as {@code toString} gives it and {@link Key#band} reads it.
 */
public sealed interface Band {

    /** Whatever the key is; written {@code *}. */
    record Any() implements Band {
        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * Some of the coded values, or {@code true} or {@code false} of a condition; written {@code one|two}.
     *
     * @param codes their codes
     */
    record OneOf(ImmutableSet<String> codes) implements Band {
        /**
         * Checks that there is one.
         *
         * @param codes their codes
         * @throws IllegalArgumentException if there is none
         */
        public OneOf {
            checkArgument(!codes.isEmpty(), "a band of codes names one of them at least");
        }

        @Override
        public String toString() {
            return String.join("|", codes);
        }
    }

    /**
     * Whole numbers, both ends included: {@code 3..5}, {@code 6..} for six and more, {@code ..2} for two and fewer, {@code 4} for just four. Between two whole numbers
     * the one below counts, as for completed years.
     *
     * @param first the first number, if there is one
     * @param last the last number, if there is one
     */
    record Whole(Optional<Long> first, Optional<Long> last) implements Band {
        /**
         * Checks the order of the ends.
         *
         * @param first the first number, if there is one
         * @param last the last number, if there is one
         * @throws IllegalArgumentException if the last is below the first, or there is neither
         */
        public Whole {
            checkArgument(first.isPresent() || last.isPresent(), "a band without ends is written *");
            checkArgument(
                    first.isEmpty() || last.isEmpty() || first.get() <= last.get(),
                    "the last of a band is not below its first: %s..%s",
                    first.orElse(0L),
                    last.orElse(0L));
        }

        @Override
        public Optional<End> low() {
            return first.map(f -> End.with(Fraction.of(f)));
        }

        @Override
        public Optional<End> high() {
            return last.map(l -> End.without(Fraction.of(l).plus(Fraction.ONE)));
        }

        @Override
        public String toString() {
            return first.isPresent() && first.equals(last)
                    ? first.get().toString()
                    : first.map(Object::toString).orElse("") + ".."
                            + last.map(Object::toString).orElse("");
        }
    }

    /**
     * Numbers of any kind, of which each end says whether it is included: {@code [0..36000)}, {@code (36000..144000]}, {@code (144000..)}. Of money in yuan.
     *
     * @param from the lower end, if there is one
     * @param to the upper end, if there is one
     */
    record Between(Optional<End> from, Optional<End> to) implements Band {
        /**
         * Checks the order of the ends.
         *
         * @param from the lower end, if there is one
         * @param to the upper end, if there is one
         * @throws IllegalArgumentException if nothing lies between them, or there is neither
         */
        public Between {
            checkArgument(from.isPresent() || to.isPresent(), "a band without ends is written *");
            if (from.isPresent() && to.isPresent()) {
                int order = from.get().value.compareTo(to.get().value);
                boolean isOne = order == 0 && from.get().isIncluded && to.get().isIncluded;
                checkArgument(order < 0 || isOne, "nothing lies between %s and %s", from.get().value, to.get().value);
            }
        }

        @Override
        public Optional<End> low() {
            return from;
        }

        @Override
        public Optional<End> high() {
            return to;
        }

        @Override
        public String toString() {
            return (from.filter(End::isIncluded).isPresent() ? "[" : "(")
                    + from.map(e -> e.value.toString()).orElse("")
                    + ".."
                    + to.map(e -> e.value.toString()).orElse("")
                    + (to.filter(End::isIncluded).isPresent() ? "]" : ")");
        }
    }

    /**
     * An end of a band.
     *
     * @param value the number
     * @param isIncluded whether it is within the band
     */
    record End(Fraction value, boolean isIncluded) {
        /**
         * An end that is within the band.
         *
         * @param value the number
         * @return the end
         */
        public static End with(Fraction value) {
            return new End(value, true);
        }

        /**
         * An end that is not within the band.
         *
         * @param value the number
         * @return the end
         */
        public static End without(Fraction value) {
            return new End(value, false);
        }
    }

    /** {@return the lower end as a number, if there is one; none for codes} */
    default Optional<End> low() {
        return Optional.empty();
    }

    /** {@return the upper end as a number, if there is one: of whole numbers the first one behind the band; none for codes} */
    default Optional<End> high() {
        return Optional.empty();
    }

    /**
     * Whether a number lies within it.
     *
     * @param value the number; of money in yuan
     * @return true if it does; whatever it is for any, never for codes
     */
    default boolean has(Fraction value) {
        boolean isAbove = low().map(e -> e.isIncluded ? value.compareTo(e.value) >= 0 : value.compareTo(e.value) > 0)
                .orElse(true);
        boolean isBelow = high().map(e -> e.isIncluded ? value.compareTo(e.value) <= 0 : value.compareTo(e.value) < 0)
                .orElse(true);
        return !(this instanceof OneOf) && isAbove && isBelow;
    }

    /**
     * Whether some value lies in both.
     *
     * @param other a band of the same key
     * @return true if one does
     */
    default boolean overlaps(Band other) {
        if (this instanceof OneOf mine && other instanceof OneOf its) {
            return !Sets.intersection(mine.codes, its.codes).isEmpty();
        }
        return !endsBefore(this, other) && !endsBefore(other, this);
    }

    private static boolean endsBefore(Band one, Band other) {
        if (one.high().isEmpty() || other.low().isEmpty()) {
            return false;
        }
        End high = one.high().get();
        End low = other.low().get();
        int order = high.value.compareTo(low.value);
        return order < 0 || (order == 0 && !(high.isIncluded && low.isIncluded));
    }
}
