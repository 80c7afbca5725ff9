package org.jiuzhu.policy.impl.read;

import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/** What is said of a payment that comes to less than nothing. What only may do so is paid from nothing on. */
final class BelowNothing {

    private BelowNothing() {}

    /** Whether an amount is less than nothing, whatever is still open. */
    static boolean is(Range amount) {
        Fraction most = amount.high();
        return most != null && most.signum() < 0;
    }

    /**
     * The refusal.
     *
     * @param rule the rule that pays
     * @param amount what it comes to, in fen
     * @param path who would be paid
     */
    static PolicyException refusal(Rule<?> rule, Range amount, String path) {
        Label shown = Phrases.number(amount, Unit.MONEY);
        return new PolicyException("rule " + rule + " pays " + path + " less than nothing: " + shown.en() + " ("
                + shown.zh()
                + "); where the text pays nothing then, the amount needs .atLeast(NOTHING), and where it cannot be,"
                + " the facts or a figure are wrong");
    }
}
