package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What each of the two disability subsidies gives: money each month.
 *
 * @param content all that the rules pay, provide and allow
 */
public record DisabilitySubsidy(Content content) implements Benefit {

    static DisabilitySubsidy of(Content content) {
        return new DisabilitySubsidy(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return the subsidy, yuan a month; open if no rule says} */
    public AmountRange amount() {
        return content.part(Part.SUBSIDY);
    }
}
