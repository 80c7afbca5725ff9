package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jiuzhu.policy.text.Decimal;

/**
 * An exact fraction in lowest terms. All arithmetic of the library is done in it, so that nothing is rounded unless a
 * rule says so: money in fen, rates, counts.
 *
 * <p>A result that does not fit is an error, never a wrapped or cut number.
 *
 * @param numerator the numerator, with the sign
 * @param denominator the denominator, at least 1
 */
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {

    /** Zero. */
    public static final Fraction ZERO = new Fraction(0, 1);
    /** One. */
    public static final Fraction ONE = new Fraction(1, 1);

    /**
     * Reduces to lowest terms.
     *
     * @param numerator the numerator, with the sign
     * @param denominator the denominator, at least 1
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public Fraction {
        checkArgument(denominator > 0, "the denominator of a fraction must be positive: %s", denominator);
        if (denominator != 1) {
            long gcd = common(numerator, denominator);
            numerator /= gcd;
            denominator /= gcd;
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     * @return the fraction with the denominator 1
     */
    public static Fraction of(long value) {
        return new Fraction(value, 1);
    }

    /**
     * A fraction such as 1/3.
     *
     * @param numerator the numerator
     * @param denominator the denominator, at least 1
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * Reads a decimal number such as {@code 0.30} exactly.
     *
     * @param decimal the number
     * @return the fraction
     * @throws NumberFormatException if it is no decimal number in the form of {@link Decimal}
     * @throws ArithmeticException if it is out of range
     */
    public static Fraction parse(String decimal) {
        return of(Decimal.parse(decimal));
    }

    /**
     * Converts a decimal number exactly.
     *
     * @param decimal the number
     * @return the fraction
     * @throws ArithmeticException if it is out of range
     */
    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return of(plain.longValueExact());
        }
        if (plain.scale() > 18) {
            throw new ArithmeticException("more than 18 decimals: " + decimal);
        }
        return of(plain.unscaledValue().longValueExact(), LongMath.checkedPow(10, plain.scale()));
    }

    /**
     * Adds.
     *
     * @param other the other summand
     * @return the sum
     * @throws ArithmeticException if it is out of range
     */
    public Fraction plus(Fraction other) {
        if (denominator == other.denominator) {
            return of(Math.addExact(numerator, other.numerator), denominator);
        }
        long gcd = LongMath.gcd(denominator, other.denominator);
        long scale = other.denominator / gcd;
        return of(
                Math.addExact(
                        Math.multiplyExact(numerator, scale), Math.multiplyExact(other.numerator, denominator / gcd)),
                Math.multiplyExact(denominator, scale));
    }

    /**
     * Subtracts.
     *
     * @param other what is taken away
     * @return the difference
     * @throws ArithmeticException if it is out of range
     */
    public Fraction minus(Fraction other) {
        return denominator == other.denominator
                ? of(Math.subtractExact(numerator, other.numerator), denominator)
                : plus(other.negated());
    }

    /** {@return the number with the other sign} */
    public Fraction negated() {
        return new Fraction(Math.negateExact(numerator), denominator);
    }

    /**
     * Multiplies.
     *
     * @param other the other factor
     * @return the product
     * @throws ArithmeticException if it is out of range
     */
    public Fraction times(Fraction other) {
        if (isWhole() && other.isWhole()) {
            return of(Math.multiplyExact(numerator, other.numerator));
        }
        long a = common(numerator, other.denominator);
        long b = common(other.numerator, denominator);
        return of(
                Math.multiplyExact(numerator / a, other.numerator / b),
                Math.multiplyExact(denominator / b, other.denominator / a));
    }

    // most numbers are whole, and then there is nothing to look for
    private static long common(long numerator, long denominator) {
        return denominator == 1 ? 1 : LongMath.gcd(Math.absExact(numerator), denominator);
    }

    /**
     * Divides.
     *
     * @param other the divisor
     * @return the quotient
     * @throws ArithmeticException if the divisor is zero or the result is out of range
     */
    public Fraction dividedBy(Fraction other) {
        if (other.numerator == 0) {
            throw new ArithmeticException("division by zero");
        }
        long flippedNumerator = Math.multiplyExact(other.denominator, (long) other.signum());
        long flippedDenominator = Math.absExact(other.numerator);
        return times(new Fraction(flippedNumerator, flippedDenominator));
    }

    /** {@return −1, 0 or 1 as the number is negative, zero or positive} */
    public int signum() {
        return Long.signum(numerator);
    }

    /** {@return whether it is a whole number} */
    public boolean isWhole() {
        return denominator == 1;
    }

    /**
     * Rounds to a whole number.
     *
     * @param mode how
     * @return the whole number
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and the number is not whole
     */
    public long rounded(RoundingMode mode) {
        return LongMath.divide(numerator, denominator, mode);
    }

    /**
     * The number as a decimal.
     *
     * @param scale the number of decimals
     * @param mode how a further decimal is rounded
     * @return the decimal
     */
    public BigDecimal toDecimal(int scale, RoundingMode mode) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), scale, mode);
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long left = Math.multiplyHigh(numerator, other.denominator);
        long right = Math.multiplyHigh(other.numerator, denominator);
        if (left != right) {
            return Long.compare(left, right);
        }
        return Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    // written out for a quick first decision, see Place
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Fraction that && numerator == that.numerator && denominator == that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
    }

    /** {@return the decimal form where it is finite and short, otherwise {@code 2000/3}} */
    @Override
    public String toString() {
        long rest = denominator;
        while (rest % 2 == 0) {
            rest /= 2;
        }
        while (rest % 5 == 0) {
            rest /= 5;
        }
        if (rest != 1) {
            return numerator + "/" + denominator;
        }
        return new BigDecimal(BigInteger.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator))
                .toPlainString();
    }
}
