package org.jiuzhu.policy.rule;

import java.util.regex.Pattern;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that is a whole number within bounds.
 *
 * @param <E> the entity
 */
public final class CountFact<E extends Entity> extends Fact<E, Long> implements Count<E> {

    /** How names begin of what is a number itself and not so many of something. */
    private static final Pattern IS_ONE =
            Pattern.compile("(grade|floor area|area|degree|level|length|number|size)\\b.*");

    private final Unit unit;
    private final long min;
    private final long max;

    CountFact(EntityKind<E> kind, String id, Label label, Unit unit, long min, long max) {
        super(kind, id, label);
        this.unit = unit;
        this.min = min;
        this.max = max;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    /** {@return the smallest number that makes sense} */
    public long min() {
        return min;
    }

    /** {@return the largest number that makes sense} */
    public long max() {
        return max;
    }

    @Override
    public long encode(Long value) {
        return value;
    }

    @Override
    public Long decode(long encoded) {
        return encoded;
    }

    @Override
    void check(long encoded) {
        if (encoded < min || encoded > max) {
            throw new IllegalArgumentException(this + " is a number from " + min + " to " + max + ", not " + encoded);
        }
    }

    @Override
    Label question(Label who) {
        return askedOf(
                who,
                unit == Unit.PERSONS ? "是多少人？" : "是多少？",
                "",
                IS_ONE.matcher(label().en()).matches() ? "" : "number of ");
    }
}
