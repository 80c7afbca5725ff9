package org.jiuzhu.policy.rule;

import java.math.BigDecimal;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that is a rate, a share or a change, within bounds and exact to six decimals: 0.035 for a rise of prices by 3.5 %.
 *
 * @param <E> the entity
 */
public final class RateFact<E extends Entity> extends Fact<E, BigDecimal> implements Count<E> {

    /** How many of the units that {@link #encode} counts make one: a rate is encoded in millionths. */
    public static final long SCALE = 1_000_000;

    private static final int DECIMALS = 6;

    private final BigDecimal min;
    private final BigDecimal max;

    RateFact(EntityKind<E> kind, String id, Label label, BigDecimal min, BigDecimal max) {
        super(kind, id, label);
        this.min = min;
        this.max = max;
    }

    @Override
    public Unit unit() {
        return Unit.RATE;
    }

    /** {@return the smallest rate that makes sense} */
    public BigDecimal min() {
        return min;
    }

    /** {@return the largest rate that makes sense} */
    public BigDecimal max() {
        return max;
    }

    @Override
    public long encode(BigDecimal value) {
        if (value.compareTo(min) < 0
                || value.compareTo(max) > 0
                || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    this + " is a rate from " + min + " to " + max + " with at most six decimals, not " + value);
        }
        return value.movePointRight(DECIMALS).longValueExact();
    }

    @Override
    public BigDecimal decode(long encoded) {
        return BigDecimal.valueOf(encoded, DECIMALS);
    }

    @Override
    void check(long encoded) {
        BigDecimal value = decode(encoded);
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(this + " is a rate from " + min + " to " + max + ", not " + value);
        }
    }

    @Override
    Label question(Label who) {
        return askedOf(who, "是多少（小数，3.5%写作0.035）？", "; as a decimal: 0.035 for 3.5 %");
    }
}
