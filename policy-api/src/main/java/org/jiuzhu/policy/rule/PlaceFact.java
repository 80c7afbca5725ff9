package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Label;

/**
 * A fact that is a place.
 *
 * @param <E> the entity
 */
public final class PlaceFact<E extends Entity> extends Fact<E, Place> implements Location<E> {

    PlaceFact(EntityKind<E> kind, String id, Label label) {
        super(kind, id, label);
    }

    @Override
    public Unit unit() {
        return Unit.CODE;
    }

    @Override
    public long encode(Place value) {
        return Long.parseLong(value.code());
    }

    @Override
    public Place decode(long encoded) {
        String digits = Long.toString(encoded);
        return Place.of("0".repeat(6 - digits.length()) + digits);
    }

    @Override
    void check(long encoded) {
        if (encoded < 0 || encoded > 999_999) {
            throw new IllegalArgumentException(this + " is a six-digit division code, not " + encoded);
        }
    }

    @Override
    Label question(Label who) {
        return askedOf(who, "是哪里（六位行政区划代码）？", "; six-digit division code");
    }
}
