package org.jiuzhu.policy.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Label;

/**
 * What housing assistance gives a household. What is passed down for each renovated house on average is a budget norm and no part of it.
 *
 * @param content all that the rules pay, provide and allow
 */
public record HousingBenefit(Content content) implements Benefit {

    static HousingBenefit of(Content content) {
        return new HousingBenefit(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return 住房租赁补贴: yuan a month, nothing where housing is given in another way; open if no rule says} */
    public AmountRange rentSubsidy() {
        return content.part(Part.RENT_SUBSIDY);
    }

    /** {@return the ways in which housing is given, such as a public rental home, in the order of the rules} */
    public ImmutableList<Label> services() {
        return content.services();
    }
}
