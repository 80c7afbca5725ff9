package org.jiuzhu.conformance;

import java.math.RoundingMode;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A span of numbers, as far as the form of a rule says it.
 *
 * @param low the least; absent without a bound
 * @param withoutLow whether it is above the least and not at it
 * @param high the greatest; absent without a bound
 * @param withoutHigh whether it is below the greatest and not at it
 */
record Span(
        @Nullable Fraction low,
        boolean withoutLow,
        @Nullable Fraction high,
        boolean withoutHigh) {

    static final Span ANY = of(null, null);
    static final Span NOT_NEGATIVE = of(Fraction.ZERO, null);

    /** From one number to another, both included; an absent one is no bound. */
    static Span of(@Nullable Fraction low, @Nullable Fraction high) {
        return new Span(low, false, high, false);
    }

    boolean isNotNegative() {
        return low != null && low.signum() >= 0;
    }

    /** What is less than some number of this span, or at most one. */
    Span andLess(boolean strictly) {
        return new Span(null, false, high, strictly || withoutHigh);
    }

    /** What is more than some number of this span, or at least one. */
    Span andMore(boolean strictly) {
        return new Span(low, strictly || withoutLow, null, false);
    }

    /** The least span around this and another. */
    Span hull(Span other) {
        int lows = low == null || other.low == null ? 0 : low.compareTo(other.low);
        int highs = high == null || other.high == null ? 0 : high.compareTo(other.high);
        return new Span(
                low == null || other.low == null ? null : lows <= 0 ? low : other.low,
                lows == 0 ? withoutLow && other.withoutLow : lows < 0 ? withoutLow : other.withoutLow,
                high == null || other.high == null ? null : highs >= 0 ? high : other.high,
                highs == 0 ? withoutHigh && other.withoutHigh : highs > 0 ? withoutHigh : other.withoutHigh);
    }

    /** What lies in this and in another. */
    Span intersect(Span other) {
        boolean mineLow = other.low == null || (low != null && low.compareTo(other.low) >= 0);
        boolean mineHigh = other.high == null || (high != null && high.compareTo(other.high) <= 0);
        return new Span(
                mineLow ? low : other.low,
                (mineLow ? withoutLow : other.withoutLow) || (isSame(low, other.low) && other.withoutLow),
                mineHigh ? high : other.high,
                (mineHigh ? withoutHigh : other.withoutHigh) || (isSame(high, other.high) && other.withoutHigh));
    }

    private static boolean isSame(@Nullable Fraction one, @Nullable Fraction other) {
        return one != null && one.equals(other);
    }

    /** The whole numbers of it. */
    Span whole() {
        Fraction least = low;
        if (least != null) {
            least = withoutLow && least.isWhole()
                    ? least.plus(Fraction.ONE)
                    : Fraction.of(least.rounded(RoundingMode.CEILING));
        }
        Fraction most = high;
        if (most != null) {
            most = withoutHigh && most.isWhole()
                    ? most.minus(Fraction.ONE)
                    : Fraction.of(most.rounded(RoundingMode.FLOOR));
        }
        return of(least, most);
    }

    boolean canBeBelow(Span other) {
        return low == null || other.high == null || low.compareTo(other.high) < 0;
    }

    boolean canMeet(Span other) {
        return reaches(low, withoutLow, other.high, other.withoutHigh)
                && reaches(other.low, other.withoutLow, high, withoutHigh);
    }

    private static boolean reaches(
            @Nullable Fraction low, boolean withoutLow, @Nullable Fraction high, boolean withoutHigh) {
        if (low == null || high == null) {
            return true;
        }
        int compared = low.compareTo(high);
        return compared < 0 || (compared == 0 && !withoutLow && !withoutHigh);
    }
}
