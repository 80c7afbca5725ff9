package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What the minimum living allowance gives: money each month.
 *
 * @param content all that the rules pay, provide and allow
 */
public record MonthlyAllowance(Content content) implements Benefit {

    static MonthlyAllowance of(Content content) {
        return new MonthlyAllowance(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return the allowance, yuan a month for the household or the person alone, without supplements; open if no rule says} */
    public AmountRange amount() {
        return content.part(Part.ALLOWANCE);
    }

    /** {@return what is added for people with special difficulties, yuan a month; open if no rule says} */
    public AmountRange supplement() {
        return content.part(Part.SUPPLEMENT);
    }

    /** {@return what is paid a month while the allowance runs out, instead of the allowance; open if no rule says} */
    public AmountRange runOn() {
        return content.part(Part.RUN_ON);
    }
}
