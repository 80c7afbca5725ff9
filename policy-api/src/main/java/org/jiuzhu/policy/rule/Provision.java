package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;

/**
 * A sentence of a policy document: one that a {@link Rule} decides, or an {@link Unruled} one that no rule decides. It is written once, as a constant in
 * the class of its programme; {@link org.jiuzhu.policy.spi.Provisions} collects the constants, and a {@link org.jiuzhu.policy.spi.Register} shows them in
 * the order of the document.
 */
public sealed interface Provision permits Rule, Unruled {

    /** {@return its id, unique over all sentences: that of its clause, a point and its number, such as {@code XX-2-4.1}} */
    String id();

    /** {@return the clause it stands in} */
    Clause clause();

    /** {@return how strongly it binds} */
    Strength strength();

    /** {@return what it says, in our words} */
    Label says();
}
