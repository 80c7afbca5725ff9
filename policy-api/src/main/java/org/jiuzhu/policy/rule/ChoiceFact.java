package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that is one of a list of coded values.
 *
 * @param <E> the entity
 * @param <V> the values
 */
public final class ChoiceFact<E extends Entity, V extends Coded> extends Fact<E, V> implements Choice<E, V> {

    private final ImmutableList<V> values;

    ChoiceFact(EntityKind<E> kind, String id, Label label, ImmutableList<V> values) {
        super(kind, id, label);
        this.values = values;
    }

    /** {@return the values it can have, in order} */
    public ImmutableList<V> options() {
        return values;
    }

    @Override
    public Unit unit() {
        return Unit.CODE;
    }

    @Override
    public long encode(V value) {
        return values.indexOf(value);
    }

    @Override
    public V decode(long encoded) {
        return values.get((int) encoded);
    }

    @Override
    void check(long encoded) {
        if (encoded < 0 || encoded >= values.size()) {
            throw new IllegalArgumentException(
                    this + " is one of " + values.stream().map(Coded::code).toList());
        }
    }

    @Override
    Label question(Label who) {
        Label what = askedOf(who, "是哪一种？", "");
        return label().en().matches("\\w+ or \\w+")
                ? Label.of(what.zh(), "Is " + who.en() + " " + label().en() + "?")
                : what;
    }
}
