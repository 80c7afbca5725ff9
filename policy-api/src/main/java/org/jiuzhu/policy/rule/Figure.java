package org.jiuzhu.policy.rule;

import java.util.List;

/**
 * A figure that an authority publishes for a place and a time and that a rule asks for, in the form in which it asks. The only ones are standards, of the
 * {@code standard} package, which this package does not see.
 */
public interface Figure {

    /** {@return what it is measured in} */
    Unit unit();

    /** A figure that depends on keys: a table. */
    interface Keyed extends Figure {

        /**
         * Checks that it can be looked up by some expressions.
         *
         * @param keys the expressions, in the order of the keys
         * @throws IllegalArgumentException if they are not what the keys are
         */
        void checkKeys(List<Node> keys);
    }
}
