package org.jiuzhu.policy.impl.run;

import com.google.common.math.LongMath;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;

/**
 * Arithmetic with the ends of ranges, each a whole number of some unit or none at all. Sums and multiples come without a branch, and whether they can be said at all is asked
 * beside; of products and quotients of ranges, what cannot be said is noted, and the answer is then of no use.
 */
final class Ends {

    /** No lower end. */
    static final long LOWEST = Long.MIN_VALUE;

    /** No upper end. */
    static final long HIGHEST = Long.MAX_VALUE;

    /** The ends of what was multiplied or divided last. */
    long least;

    long most;

    private boolean isLost;

    /** Whether something could not be said since this was asked last. */
    boolean takeLost() {
        boolean was = isLost;
        isLost = false;
        return was;
    }

    static boolean isOpen(long end) {
        return end == LOWEST || end == HIGHEST;
    }

    /** All bits if an end is open, none otherwise. */
    private static long open(long end) {
        return ((end ^ (end >> 63)) + 1) >> 63;
    }

    /** How large a number is, or one less below zero; zero if the end is open. */
    static long magnitude(long end) {
        long magnitude = end ^ (end >> 63);
        return magnitude & ~((magnitude + 1) >> 63);
    }

    static long negated(long end) {
        return ~end + 1 + open(end);
    }

    /** As a fraction; nearly all are whole, and then there is nothing to reduce. */
    static Fraction fraction(long end, long unit) {
        long whole = end / unit;
        return whole * unit == end ? Fraction.of(whole) : Fraction.of(end, unit);
    }

    /** A range as it is counted in a unit. */
    static Range range(long least, long most, long unit) {
        if (least == 0 && most == HIGHEST) {
            // most that is not known is this
            return Range.NOT_NEGATIVE;
        }
        Fraction low = least == LOWEST ? null : fraction(least, unit);
        if (least == most) {
            return new Range(low, low);
        }
        return new Range(low, most == HIGHEST ? null : fraction(most, unit));
    }

    /** The sum of two lower or of two upper ends. */
    static long sum(long a, long b) {
        long openA = open(a);
        long openB = open(b);
        return (a & openA) | (b & openB & ~openA) | ((a + b) & ~(openA | openB));
    }

    /** Whether that sum is none; all ends are open or can be added otherwise. */
    static boolean isSumLost(long a, long b) {
        long sum = a + b;
        return ((((a ^ sum) & (b ^ sum)) | open(sum)) & ~(open(a) | open(b))) < 0;
    }

    /** An end in units that are so many times smaller; the factor is positive. */
    static long multiple(long end, long factor) {
        long open = open(end);
        return (end & open) | ((end * factor) & ~open);
    }

    /** Whether that multiple is none. */
    static boolean isMultipleLost(long end, long factor) {
        long product = end * factor;
        return (((Math.multiplyHigh(end, factor) ^ (product >> 63)) | open(product)) & ~open(end)) != 0;
    }

    /** Compares two ends that are counted in different units, of which there are so many in one; none is beyond all. */
    static int compare(long a, long unitOfA, long b, long unitOfB) {
        if (unitOfA == unitOfB || isOpen(a) || isOpen(b)) {
            return Long.compare(a, b);
        }
        long highA = Math.multiplyHigh(a, unitOfB);
        long highB = Math.multiplyHigh(b, unitOfA);
        return highA != highB ? Long.compare(highA, highB) : Long.compareUnsigned(a * unitOfB, b * unitOfA);
    }

    private long product(long a, long b) {
        long product = a * b;
        if (Math.multiplyHigh(a, b) != product >> 63 || isOpen(product)) {
            isLost = true;
            return 0;
        }
        return product;
    }

    /** The product of two ranges: it lies between the products of the ends. */
    void multiply(long lowA, long highA, long lowB, long highB) {
        if (lowA == highA && lowB == highB) {
            least = end(lowA, lowB);
            most = least;
            return;
        }
        least = HIGHEST;
        most = LOWEST;
        take(end(lowA, lowB));
        take(end(lowA, highB));
        take(end(highA, lowB));
        take(end(highA, highB));
    }

    private void take(long end) {
        least = Math.min(least, end);
        most = Math.max(most, end);
    }

    // nothing times whatever is nothing
    private long end(long a, long b) {
        int sign = Long.signum(a) * Long.signum(b);
        if (sign == 0) {
            return 0;
        }
        return isOpen(a) || isOpen(b) ? (sign < 0 ? LOWEST : HIGHEST) : product(a, b);
    }

    /**
     * The quotient of two ranges. Nothing has a quotient by zero, so where the divisor may be zero or not, these are the quotients by all else that it may be; by
     * zero alone, and where its sign is open, they are unknown.
     *
     * @param factor how many times the quotient is to be counted
     */
    void divide(long lowA, long highA, long lowB, long highB, long factor) {
        boolean mayBePositive = highB > 0;
        boolean mayBeNegative = lowB < 0;
        if (mayBePositive == mayBeNegative) {
            least = LOWEST;
            most = HIGHEST;
            return;
        }
        long nearest = mayBePositive ? lowB : highB;
        long farthest = mayBePositive ? highB : lowB;
        if (lowA == highA && lowB == highB) {
            least = quotient(lowA, lowB, mayBePositive ? 1 : -1, factor);
            most = least;
        } else if (nearest == 0 && lowA == 0 && highA == 0) {
            // nothing by what may be nothing is not settled
            least = mayBePositive ? 0 : LOWEST;
            most = HIGHEST;
        } else if (mayBePositive) {
            least = quotient(lowA, lowA < 0 ? nearest : farthest, 1, factor);
            most = quotient(highA, highA < 0 ? farthest : nearest, 1, factor);
        } else {
            least = quotient(highA, highA > 0 ? nearest : farthest, -1, factor);
            most = quotient(lowA, lowA > 0 ? farthest : nearest, -1, factor);
        }
    }

    private long quotient(long a, long b, int signOfB, long factor) {
        int sign = Long.signum(a) * signOfB;
        // what is divided by what is boundless comes to nothing
        if (sign == 0 || isOpen(b)) {
            return 0;
        }
        if (isOpen(a) || b == 0) {
            return sign < 0 ? LOWEST : HIGHEST;
        }
        long times = product(a, factor);
        long quotient = times / b;
        if (quotient * b != times || isOpen(quotient)) {
            isLost = true;
        }
        return quotient;
    }

    /** An end rounded to whole fen. */
    long rounded(long end, long unit, Rounding rounding) {
        if (isOpen(end)) {
            return end;
        }
        long step = product(unit, rounding.fen());
        return step == 0 ? 0 : product(LongMath.divide(end, step, rounding.mode()), rounding.fen());
    }
}
