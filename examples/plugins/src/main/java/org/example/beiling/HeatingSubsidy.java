package org.example.beiling;

import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;

/**
 * What the heating subsidy (采暖补贴) gives for a winter.
 *
 * @param content all that the rules pay, provide and allow
 */
public record HeatingSubsidy(Content content) implements Benefit {

    /** 采暖补贴: money once a winter. */
    public static final Programme<HeatingSubsidy> PROGRAMME =
            Programme.of("beiling-heating", "采暖补贴", "heating subsidy", HeatingSubsidy::new, Claimant.HOUSEHOLD);

    /** {@return the subsidy, yuan for the winter; open if no rule says} */
    public AmountRange amount() {
        return of(Part.GRANT);
    }

    /** {@return what is added for the old, yuan for the winter; open if no rule says} */
    public AmountRange addition() {
        return of(Part.SUPPLEMENT);
    }

    private AmountRange of(Part part) {
        return content.parts().getOrDefault(part, AmountRange.OPEN);
    }
}
