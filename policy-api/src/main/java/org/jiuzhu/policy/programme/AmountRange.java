package org.jiuzhu.policy.programme;

import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * An amount as far as it is known: exact where both ends are the same, otherwise everything between the ends is still possible.
 *
 * @param least the least possible amount, included; empty if nothing is known of it
 * @param most the greatest possible amount, included; empty if there is no bound
 */
public record AmountRange(Optional<MonetaryAmount> least, Optional<MonetaryAmount> most) {

    /** Nothing known. */
    public static final AmountRange OPEN = new AmountRange(Optional.empty(), Optional.empty());

    /**
     * An amount that is known.
     *
     * @param amount the amount
     * @return the range of this one amount
     */
    public static AmountRange exactly(MonetaryAmount amount) {
        return new AmountRange(Optional.of(amount), Optional.of(amount));
    }

    /** {@return the amount, if it is exactly known} */
    public Optional<MonetaryAmount> exact() {
        return least.isPresent() && least.equals(most) ? least : Optional.empty();
    }

    /** {@return the amount, both ends or the one that is known, for messages} */
    @Override
    public String toString() {
        if (exact().isPresent()) {
            return exact().get().toString();
        }
        String from = least.map(Object::toString).orElse("..");
        return least.isEmpty() && most.isEmpty()
                ? "unknown"
                : from + " to " + most.map(Object::toString).orElse("..");
    }
}
