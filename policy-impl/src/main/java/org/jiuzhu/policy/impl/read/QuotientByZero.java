package org.jiuzhu.policy.impl.read;

import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What is said of a quotient by zero on which a result rests. */
final class QuotientByZero {

    private QuotientByZero() {}

    /**
     * The refusal.
     *
     * @param rule the rule that was looked into, if one was
     * @param divisor what came to zero
     * @param path whose it is
     */
    static PolicyException refusal(@Nullable Rule<?> rule, Node divisor, String path) {
        Label name = Wording.of(divisor);
        return new PolicyException((rule == null ? "a definition" : "rule " + rule) + " divides by "
                + name.en() + " (" + name.zh() + ", " + divisor + "), which is zero for " + path
                + ", and the result depends on the quotient; where that can be, a condition that keeps zero out has to"
                + " stand before the quotient, and where it cannot, the facts are wrong");
    }
}
