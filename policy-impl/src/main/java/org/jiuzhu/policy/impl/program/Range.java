package org.jiuzhu.policy.impl.program;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A number as far as it is known: all values from low to high are possible, both included. An absent end has no bound.
 *
 * @param low the least possible value
 * @param high the greatest possible value
 */
public record Range(@Nullable Fraction low, @Nullable Fraction high) {

    public static final Range UNKNOWN = new Range(null, null);
    public static final Range ZERO = exactly(Fraction.ZERO);
    public static final Range NOT_NEGATIVE = new Range(Fraction.ZERO, null);

    public static Range exactly(Fraction value) {
        return new Range(value, value);
    }

    public boolean isExact() {
        return low != null && low.equals(high);
    }

    public boolean isZero() {
        return isExact() && low != null && low.signum() == 0;
    }

    /** The exact value; null if it is not exact. */
    @Nullable
    public Fraction exact() {
        return isExact() ? low : null;
    }

    public Range plus(Range other) {
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.plus(b));
        }
        return new Range(
                low == null || other.low == null ? null : low.plus(other.low),
                high == null || other.high == null ? null : high.plus(other.high));
    }

    public Range minus(Range other) {
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.minus(b));
        }
        return plus(new Range(
                other.high == null ? null : other.high.negated(), other.low == null ? null : other.low.negated()));
    }

    /** The product: it lies between the products of the ends, of which an absent one is infinite. */
    public Range times(Range other) {
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.times(b));
        }
        Products products = new Products();
        products.add(low, -1, other.low, -1);
        products.add(low, -1, other.high, 1);
        products.add(high, 1, other.low, -1);
        products.add(high, 1, other.high, 1);
        return products.range();
    }

    /** The least and the greatest of some products. */
    private static final class Products {

        private @Nullable Fraction least;
        private @Nullable Fraction greatest;
        private boolean isBoundedBelow = true;
        private boolean isBoundedAbove = true;

        /**
         * Adds a product of two ends; null is infinite, with the sign that stands behind it.
         */
        void add(@Nullable Fraction a, int signOfA, @Nullable Fraction b, int signOfB) {
            int sign = (a == null ? signOfA : a.signum()) * (b == null ? signOfB : b.signum());
            if (sign == 0) {
                // nothing times whatever is nothing
                add(Fraction.ZERO);
            } else if (a != null && b != null) {
                add(a.times(b));
            } else if (sign < 0) {
                isBoundedBelow = false;
            } else {
                isBoundedAbove = false;
            }
        }

        private void add(Fraction product) {
            least = least == null ? product : min(least, product);
            greatest = greatest == null ? product : max(greatest, product);
        }

        Range range() {
            return new Range(isBoundedBelow ? least : null, isBoundedAbove ? greatest : null);
        }
    }

    /**
     * The quotient. Nothing has a quotient by zero, so where the divisor may be zero or not, these are the quotients by all else that it may be; by zero
     * alone, and where its sign is open, they are unknown.
     */
    public Range dividedBy(Range other) {
        boolean mayBePositive = other.high == null || other.high.signum() > 0;
        boolean mayBeNegative = other.low == null || other.low.signum() < 0;
        if (mayBePositive == mayBeNegative) {
            return UNKNOWN;
        }
        Fraction a = exact();
        Fraction b = other.exact();
        if (a != null && b != null) {
            return exactly(a.dividedBy(b));
        }
        Fraction nearest = mayBePositive ? other.low : other.high;
        Fraction farthest = mayBePositive ? other.high : other.low;
        boolean mayBeZero = nearest == null || nearest.signum() == 0;
        if (mayBeZero && isZero()) {
            // nothing by what may be nothing is not settled
            return mayBePositive ? NOT_NEGATIVE : UNKNOWN;
        }
        Fraction least = farthest == null ? Fraction.ZERO : Fraction.ONE.dividedBy(farthest);
        Fraction most = nearest == null || mayBeZero ? null : Fraction.ONE.dividedBy(nearest);
        return times(mayBePositive ? new Range(least, most) : new Range(most, least));
    }

    public Range largest(Range other) {
        return new Range(
                low == null ? other.low : other.low == null ? low : max(low, other.low),
                high == null || other.high == null ? null : max(high, other.high));
    }

    public Range smallest(Range other) {
        return new Range(
                low == null || other.low == null ? null : min(low, other.low),
                high == null ? other.high : other.high == null ? high : min(high, other.high));
    }

    /** What is possible in both; null if nothing is. */
    @Nullable
    public Range both(Range other) {
        Fraction least = low == null ? other.low : other.low == null ? low : max(low, other.low);
        Fraction most = high == null ? other.high : other.high == null ? high : min(high, other.high);
        return least != null && most != null && least.compareTo(most) > 0 ? null : new Range(least, most);
    }

    /** Everything that is possible in one or the other. */
    public Range hull(Range other) {
        return new Range(
                low == null || other.low == null ? null : min(low, other.low),
                high == null || other.high == null ? null : max(high, other.high));
    }

    public Truth isBelow(Range other) {
        if (high != null && other.low != null && high.compareTo(other.low) < 0) {
            return Truth.MET;
        }
        return low != null && other.high != null && low.compareTo(other.high) >= 0 ? Truth.NOT_MET : Truth.UNDETERMINED;
    }

    public Truth isAtMost(Range other) {
        return Logic.not(other.isBelow(this));
    }

    private static Fraction min(Fraction a, Fraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Fraction max(Fraction a, Fraction b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
