package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What temporary assistance gives: money once, out of a band.
 *
 * @param content all that the rules pay, provide and allow
 */
public record OneOffGrant(Content content) implements Benefit {

    static OneOffGrant of(Content content) {
        return new OneOffGrant(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.ONCE);
    }

    /** {@return the amount, yuan, where a rule fixes it; open if no rule says} */
    public AmountRange amount() {
        return content.part(Part.GRANT);
    }
}
