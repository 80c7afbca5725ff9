package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.text.Label;

/**
 * What a programme gives in services and goods: aid at school, a dwelling, training.
 *
 * @param content all that the rules pay, provide and allow
 */
public record Services(Content content) implements Benefit {

    /** {@return the services and goods, in the order of the rules} */
    public ImmutableList<Label> services() {
        return content.services();
    }
}
