package org.example.beiling;

import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Frequency;
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

    /** 高龄加发: what is added for the old, yuan, once a winter. */
    public static final Part FOR_THE_OLD = Part.of("for-the-old", "高龄加发", "addition for the old", Frequency.ONCE);

    /** {@return the subsidy, yuan for the winter; open if no rule says} */
    public AmountRange amount() {
        return content.part(Part.GRANT);
    }

    /** {@return what is added for the old, yuan for the winter; open if no rule says} */
    public AmountRange addition() {
        return content.part(FOR_THE_OLD);
    }
}
