package org.jiuzhu.policy.impl.run;

import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;

/**
 * Between what an open term can be.
 *
 * @param term the term
 * @param unit how many of the unit, in which the numbers are counted that are held against it, are one
 */
record Limits(OpenTerm<?> term, long unit) {

    /** Whether a number surely lies outside. */
    boolean exclude(long least, long most) {
        return (most != Ends.HIGHEST
                        && term.least().isPresent()
                        && compare(most, term.least().get()) < 0)
                || (least != Ends.LOWEST
                        && term.most().isPresent()
                        && compare(least, term.most().get()) > 0);
    }

    private int compare(long end, Fraction other) {
        return Ends.compare(end, unit, other.numerator(), other.denominator());
    }

    /** Whether some number of a column lies outside. */
    boolean excludeAny(long[] n, int low, int high, int size) {
        long least = Ends.LOWEST;
        long most = Ends.HIGHEST;
        for (int row = 0; row < size; row++) {
            least = Math.max(least, n[low + row]);
            most = Math.min(most, n[high + row]);
        }
        return exclude(least, most);
    }
}
