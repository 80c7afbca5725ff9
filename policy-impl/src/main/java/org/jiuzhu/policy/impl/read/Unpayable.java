package org.jiuzhu.policy.impl.read;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/** What is said of an amount that nobody can be paid: less than nothing, or between two of which the first is the greater. What only may be so is paid as far as it can be. */
final class Unpayable {

    private Unpayable() {}

    /** Whether an amount is less than nothing, whatever is still open. */
    static boolean isBelowNothing(Range amount) {
        Fraction most = amount.high();
        return most != null && most.signum() < 0;
    }

    /**
     * Checks what a rule pays.
     *
     * @param amount how much, in fen
     * @param path who would be paid
     * @throws PolicyException if it is less than nothing
     */
    static void check(Rule<?> rule, Range amount, String path) {
        if (isBelowNothing(amount)) {
            throw new PolicyException("rule " + rule + " pays " + path + " less than nothing: " + said(amount)
                    + "; where the text pays nothing then, the amount needs .atLeast(NOTHING), and where it cannot be,"
                    + " the facts or a figure are wrong");
        }
    }

    /**
     * Checks a band.
     *
     * @param low its least amount, in fen
     * @param high its greatest amount, in fen
     * @param path who would be paid
     * @throws PolicyException if the first is the greater, or the greatest is less than nothing
     */
    static void check(Rule<?> rule, Range low, Range high, String path) {
        check(rule, high, path);
        if (high.isBelow(low) == Truth.MET) {
            throw new PolicyException("rule " + rule + " leaves an amount for " + path + " between " + said(low)
                    + " and "
                    + said(high) + ", of which the first is the greater; the facts or a figure are wrong, or the band"
                    + " needs a condition");
        }
    }

    private static String said(Range amount) {
        Label label = Phrases.number(amount, Unit.MONEY);
        return label.en() + " (" + label.zh() + ")";
    }
}
