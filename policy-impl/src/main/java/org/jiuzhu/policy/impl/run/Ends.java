package org.jiuzhu.policy.impl.run;

import com.google.common.math.LongMath;
import org.jiuzhu.policy.rule.Rounding;

/**
 * Arithmetic with the ends of ranges, each a whole number of some unit or none at all. What cannot be said so is noted, and the answer is then of no use.
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

    private long checked(long value, boolean isRight) {
        if (!isRight || isOpen(value)) {
            isLost = true;
            return 0;
        }
        return value;
    }

    static long negated(long end) {
        return end == LOWEST ? HIGHEST : end == HIGHEST ? LOWEST : -end;
    }

    /** The sum of two lower or of two upper ends. */
    long plus(long a, long b) {
        if (isOpen(a) || isOpen(b)) {
            return isOpen(a) ? a : b;
        }
        long sum = a + b;
        return checked(sum, ((a ^ sum) & (b ^ sum)) >= 0);
    }

    /** An end in units that are so many times smaller. */
    long times(long end, long factor) {
        return factor == 1 || isOpen(end) ? end : product(end, factor);
    }

    private long product(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return checked(low, (high == 0 && low >= 0) || (high == -1 && low < 0));
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

    /** The product of two ranges: it lies between the products of the ends. */
    void multiply(long lowA, long highA, long lowB, long highB) {
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
        if (nearest == 0 && lowA == 0 && highA == 0) {
            // nothing by what may be nothing is not settled
            least = mayBePositive ? 0 : LOWEST;
            most = HIGHEST;
            return;
        }
        int sign = mayBePositive ? 1 : -1;
        least = HIGHEST;
        most = LOWEST;
        take(quotient(lowA, nearest, sign, factor));
        take(quotient(lowA, farthest, sign, factor));
        take(quotient(highA, nearest, sign, factor));
        take(quotient(highA, farthest, sign, factor));
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
        return checked(times / b, times % b == 0);
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
