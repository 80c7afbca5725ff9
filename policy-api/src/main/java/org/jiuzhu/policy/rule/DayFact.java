package org.jiuzhu.policy.rule;

import java.time.LocalDate;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that is a day from 1850 to 2200.
 *
 * @param <E> the entity
 */
public final class DayFact<E extends Entity> extends Fact<E, LocalDate> implements Day<E> {

    /** The first day that makes sense. */
    public static final LocalDate FIRST = LocalDate.of(1850, 1, 1);

    /** The last day that makes sense. */
    public static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    DayFact(EntityKind<E> kind, String id, Label label) {
        super(kind, id, label);
    }

    @Override
    public Unit unit() {
        return Unit.DAY;
    }

    @Override
    public long encode(LocalDate value) {
        return value.toEpochDay();
    }

    @Override
    public LocalDate decode(long encoded) {
        return LocalDate.ofEpochDay(encoded);
    }

    @Override
    void check(long encoded) {
        if (encoded < FIRST.toEpochDay() || encoded > LAST.toEpochDay()) {
            throw new IllegalArgumentException(this + " is a day from " + FIRST + " to " + LAST);
        }
    }

    @Override
    Label question(Label who) {
        return askedOf(who, "是哪一天？", "");
    }
}
