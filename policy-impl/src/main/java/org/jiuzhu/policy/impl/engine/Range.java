package org.jiuzhu.policy.impl.engine;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A number as far as it is known: all values from low to high are possible, both included. An absent end has no bound.
 *
 * @param low the least possible value
 * @param high the greatest possible value
 */
record Range(@Nullable Fraction low, @Nullable Fraction high) {

    static final Range UNKNOWN = new Range(null, null);
    static final Range ZERO = exactly(Fraction.ZERO);
    static final Range NOT_NEGATIVE = new Range(Fraction.ZERO, null);

    static Range exactly(Fraction value) {
        return new Range(value, value);
    }

    boolean isExact() {
        return low != null && low.equals(high);
    }

    boolean isZero() {
        return isExact() && low != null && low.signum() == 0;
    }

    /** The exact value; null if it is not exact. */
    @Nullable
    Fraction exact() {
        return isExact() ? low : null;
    }

    Range plus(Range other) {
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.plus(b));
        }
        return new Range(
                low == null || other.low == null ? null : low.plus(other.low),
                high == null || other.high == null ? null : high.plus(other.high));
    }

    Range minus(Range other) {
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.minus(b));
        }
        return plus(new Range(
                other.high == null ? null : other.high.negated(), other.low == null ? null : other.low.negated()));
    }

    Range times(Range other) {
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.times(b));
        }
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        if (low != null && high != null && other.low != null && other.high != null) {
            return hullOf(low.times(other.low), low.times(other.high), high.times(other.low), high.times(other.high));
        }
        if (low != null && other.low != null && low.signum() >= 0 && other.low.signum() >= 0) {
            return new Range(low.times(other.low), high == null || other.high == null ? null : high.times(other.high));
        }
        return UNKNOWN;
    }

    /** The quotient; unknown where the divisor may be zero or negative. */
    Range dividedBy(Range other) {
        if (other.low == null || other.low.signum() <= 0) {
            boolean mayBeNegative = other.low == null || other.low.signum() < 0;
            return !mayBeNegative && other.high != null && other.high.signum() > 0 && low != null && low.signum() >= 0
                    ? new Range(low.dividedBy(other.high), null)
                    : UNKNOWN;
        }
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.dividedBy(b));
        }
        Range inverse = new Range(
                other.high == null ? Fraction.ZERO : Fraction.ONE.dividedBy(other.high),
                Fraction.ONE.dividedBy(other.low));
        return times(inverse);
    }

    Range largest(Range other) {
        return new Range(
                low == null ? other.low : other.low == null ? low : max(low, other.low),
                high == null || other.high == null ? null : max(high, other.high));
    }

    Range smallest(Range other) {
        return new Range(
                low == null || other.low == null ? null : min(low, other.low),
                high == null ? other.high : other.high == null ? high : min(high, other.high));
    }

    /** Everything that is possible in one or the other. */
    Range hull(Range other) {
        return new Range(
                low == null || other.low == null ? null : min(low, other.low),
                high == null || other.high == null ? null : max(high, other.high));
    }

    Truth isBelow(Range other) {
        if (high != null && other.low != null && high.compareTo(other.low) < 0) {
            return Truth.MET;
        }
        return low != null && other.high != null && low.compareTo(other.high) >= 0 ? Truth.NOT_MET : Truth.UNDETERMINED;
    }

    Truth isAtMost(Range other) {
        return Logic.not(other.isBelow(this));
    }

    private static Range hullOf(Fraction... values) {
        Fraction low = values[0];
        Fraction high = values[0];
        for (Fraction value : values) {
            low = min(low, value);
            high = max(high, value);
        }
        return new Range(low, high);
    }

    private static Fraction min(Fraction a, Fraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Fraction max(Fraction a, Fraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
