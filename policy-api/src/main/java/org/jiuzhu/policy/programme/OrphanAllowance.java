package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Label;

/**
 * What orphans get: basic living each month, and support of their studies where a place gives it.
 *
 * @param content all that the rules pay, provide and allow
 */
public record OrphanAllowance(Content content) implements Benefit {

    static OrphanAllowance of(Content content) {
        return new OrphanAllowance(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return the basic living allowance, yuan a month; open if no rule says} */
    public AmountRange basicLiving() {
        return content.part(Part.BASIC_LIVING);
    }

    /** {@return support in services and goods, in the order of the rules} */
    public ImmutableList<Label> services() {
        return content.services();
    }
}
