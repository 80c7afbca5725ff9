package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What an allowance or subsidy for old people gives: money each month.
 *
 * @param content all that the rules pay, provide and allow
 */
public record OldAgeSubsidy(Content content) implements Benefit {

    static OldAgeSubsidy of(Content content) {
        return new OldAgeSubsidy(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return the subsidy, yuan a month without what is paid for care; open if no rule says} */
    public AmountRange amount() {
        return content.part(Part.SUBSIDY);
    }
}
