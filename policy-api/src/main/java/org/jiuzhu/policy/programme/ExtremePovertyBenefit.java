package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What extreme-poverty support gives a person each month.
 *
 * @param content all that the rules pay, provide and allow
 */
public record ExtremePovertyBenefit(Content content) implements Benefit {

    static ExtremePovertyBenefit of(Content content) {
        return new ExtremePovertyBenefit(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return the basic living standard, yuan a month; open if no rule says} */
    public AmountRange basicLiving() {
        return content.part(Part.BASIC_LIVING);
    }

    /** {@return the care standard of the person's level of self-care, yuan a month; open if no rule says} */
    public AmountRange care() {
        return content.part(Part.CARE);
    }
}
