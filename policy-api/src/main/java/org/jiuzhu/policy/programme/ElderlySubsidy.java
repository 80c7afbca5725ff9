package org.jiuzhu.policy.programme;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;

/**
 * What elderly people in hardship get: money each month, and more for who needs care.
 *
 * @param content all that the rules pay, provide and allow
 */
public record ElderlySubsidy(Content content) implements Benefit {

    static ElderlySubsidy of(Content content) {
        return new ElderlySubsidy(content);
    }

    @Override
    public Optional<Frequency> frequency() {
        return Optional.of(Frequency.MONTHLY);
    }

    /** {@return false: no national text says from which month} */
    @Override
    public boolean isPaidFromMonthAfterDecision() {
        return false;
    }

    /** {@return the subsidy for services (养老服务补贴), yuan a month; open if no rule says} */
    public AmountRange service() {
        return content.part(Part.SUBSIDY);
    }

    /** {@return the subsidy for care (护理补贴), yuan a month; open if no rule says} */
    public AmountRange care() {
        return content.part(Part.CARE);
    }
}
