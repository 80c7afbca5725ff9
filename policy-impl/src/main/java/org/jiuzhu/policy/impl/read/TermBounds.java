package org.jiuzhu.policy.impl.read;

import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/** Checks that what a rule fills into an open term is something that the term can be. */
public final class TermBounds {

    private TermBounds() {}

    /**
     * Checks a value. One that is not known may still turn out to lie within the bounds.
     *
     * @throws PolicyException if it surely lies outside
     */
    public static void check(Rule<?> rule, OpenTerm<?> term, Range value) {
        Fraction high = value.high();
        Fraction low = value.low();
        boolean below =
                high != null && term.least().filter(l -> high.compareTo(l) < 0).isPresent();
        boolean above =
                low != null && term.most().filter(m -> low.compareTo(m) > 0).isPresent();
        if (below || above) {
            Range bounds = new Range(term.least().orElse(null), term.most().orElse(null));
            throw new PolicyException("rule " + rule + " fills " + term + " with "
                    + Phrases.number(value, term.unit()).en() + ", which it cannot be by "
                    + term.basis().cite() + ": it is "
                    + Phrases.number(bounds, term.unit()).en()
                    + "; let the rule cap its value, with atLeast(…) or atMost(…)");
        }
    }
}
