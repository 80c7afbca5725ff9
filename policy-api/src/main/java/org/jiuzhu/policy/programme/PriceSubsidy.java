package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What the temporary price subsidy gives: money for the month of an index, to one person.
 *
 * @param content all that the rules pay, provide and allow
 */
public record PriceSubsidy(Content content) implements Benefit {

    static PriceSubsidy of(Content content) {
        return new PriceSubsidy(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return the subsidy, yuan for the month; open if no rule says} */
    public AmountRange amount() {
        return content.part(Part.SUBSIDY);
    }
}
