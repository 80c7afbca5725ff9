package org.jiuzhu.policy.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalLong;
import javax.money.MonetaryAmount;

/**
 * An amount in yuan as far as it is known: exact where both ends are the same, otherwise everything between the ends is still possible. It is kept in whole
 * fen, as it was computed; JSR-354 amounts are made of it when they are asked for.
 *
 * @param leastFen the least possible amount in fen, included; empty if nothing is known of it
 * @param mostFen the greatest possible amount in fen, included; empty if there is no bound
 */
public record AmountRange(OptionalLong leastFen, OptionalLong mostFen) {

    /** Nothing known. */
    public static final AmountRange OPEN = new AmountRange(OptionalLong.empty(), OptionalLong.empty());

    /**
     * Checks the ends.
     *
     * @param leastFen the least possible amount in fen, included; empty if nothing is known of it
     * @param mostFen the greatest possible amount in fen, included; empty if there is no bound
     * @throws IllegalArgumentException if the least is more than the greatest
     */
    public AmountRange {
        checkArgument(
                leastFen.isEmpty() || mostFen.isEmpty() || leastFen.getAsLong() <= mostFen.getAsLong(),
                "a range of amounts from %s to %s fen ends before it begins",
                leastFen,
                mostFen);
    }

    /**
     * An amount that is known.
     *
     * @param amount the amount
     * @return the range of this one amount
     * @throws IllegalArgumentException if it is in another currency, negative, finer than a fen or out of range
     */
    public static AmountRange exactly(MonetaryAmount amount) {
        return exactlyFen(Yuan.toFen(amount));
    }

    /**
     * An amount that is known.
     *
     * @param fen the amount in fen
     * @return the range of this one amount
     */
    public static AmountRange exactlyFen(long fen) {
        OptionalLong end = OptionalLong.of(fen);
        return new AmountRange(end, end);
    }

    /**
     * An amount that lies between two others.
     *
     * @param least the least that it may be, included
     * @param most the greatest that it may be, included
     * @return the range
     * @throws IllegalArgumentException if one is no amount as in {@link #exactly}, or the least is more than the greatest
     */
    public static AmountRange between(MonetaryAmount least, MonetaryAmount most) {
        return new AmountRange(OptionalLong.of(Yuan.toFen(least)), OptionalLong.of(Yuan.toFen(most)));
    }

    /**
     * An amount without a bound above.
     *
     * @param least the least that it may be, included
     * @return the range
     * @throws IllegalArgumentException if that is no amount as in {@link #exactly}
     */
    public static AmountRange atLeast(MonetaryAmount least) {
        return new AmountRange(OptionalLong.of(Yuan.toFen(least)), OptionalLong.empty());
    }

    /**
     * An amount without a bound below.
     *
     * @param most the greatest that it may be, included
     * @return the range
     * @throws IllegalArgumentException if that is no amount as in {@link #exactly}
     */
    public static AmountRange atMost(MonetaryAmount most) {
        return new AmountRange(OptionalLong.empty(), OptionalLong.of(Yuan.toFen(most)));
    }

    /** {@return the least possible amount, included; empty if nothing is known of it} */
    public Optional<MonetaryAmount> least() {
        return yuan(leastFen);
    }

    /** {@return the greatest possible amount, included; empty if there is no bound} */
    public Optional<MonetaryAmount> most() {
        return yuan(mostFen);
    }

    /** {@return the amount, if it is exactly known} */
    public Optional<MonetaryAmount> exact() {
        return yuan(exactFen());
    }

    /** {@return the amount in fen, if it is exactly known} */
    public OptionalLong exactFen() {
        return leastFen.equals(mostFen) ? leastFen : OptionalLong.empty();
    }

    private static Optional<MonetaryAmount> yuan(OptionalLong fen) {
        return fen.isPresent() ? Optional.of(Yuan.ofFen(fen.getAsLong())) : Optional.empty();
    }

    /** {@return the amount, both ends or the one that is known, for messages} */
    @Override
    public String toString() {
        if (exact().isPresent()) {
            return exact().get().toString();
        }
        if (leastFen.isEmpty() && mostFen.isEmpty()) {
            return "unknown";
        }
        String from = least().map(Object::toString).orElse("..");
        return from + " to " + most().map(Object::toString).orElse("..");
    }
}
