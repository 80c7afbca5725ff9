package org.jiuzhu.policy.rule;

import java.math.RoundingMode;

/**
 * How an amount is rounded.
 *
 * @param fen the step in fen: 1 for a fen, 100 for a yuan, 1,000 for ten yuan
 * @param mode which way
 */
public record Rounding(long fen, RoundingMode mode) {

    /**
     * Checks the step.
     *
     * @param fen the step in fen: 1 for a fen, 100 for a yuan, 1,000 for ten yuan
     * @param mode which way
     * @throws IllegalArgumentException if it is not positive
     */
    public Rounding {
        if (fen < 1) {
            throw new IllegalArgumentException("the step of a rounding must be at least one fen: " + fen);
        }
    }

    /**
     * Rounds an amount.
     *
     * @param amount the amount in fen
     * @return the rounded amount in fen
     * @throws ArithmeticException if it is out of range
     */
    public Fraction round(Fraction amount) {
        return Fraction.of(Math.multiplyExact(amount.dividedBy(Fraction.of(fen)).rounded(mode), fen));
    }
}
