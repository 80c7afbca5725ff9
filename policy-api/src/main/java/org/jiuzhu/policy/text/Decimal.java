package org.jiuzhu.policy.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The one form of a number in files: the digits 0 to 9, at most one point with a digit on both sides, and a minus before a negative number. No sign plus, no exponent, no
 * digits of other scripts, no spaces, no separators.
 */
public final class Decimal {

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    // more than any number that is computed with can have
    private static final int LONGEST = 64;

    private Decimal() {}

    /**
     * Reads a number.
     *
     * @param text the number, such as {@code 0.30} or {@code -12}
     * @return the number, exactly as it is written
     * @throws NumberFormatException if it is not in this form
     */
    public static BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("a number of more than " + LONGEST + " characters");
        }
        if (!FORM.matcher(text).matches()) {
            throw new NumberFormatException("not a number such as 0.30, in the digits 0 to 9: '" + text + "'");
        }
        return new BigDecimal(text);
    }
}
