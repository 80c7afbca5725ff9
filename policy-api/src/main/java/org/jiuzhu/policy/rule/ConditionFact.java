package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

/**
 * A fact that is true or false.
 *
 * @param <E> the entity
 */
public final class ConditionFact<E extends Entity> extends Fact<E, Boolean> implements Condition<E> {

    ConditionFact(EntityKind<E> kind, String id, Label label) {
        super(kind, id, label);
    }

    @Override
    public Unit unit() {
        return Unit.TRUTH;
    }

    @Override
    public long encode(Boolean value) {
        return value ? 1 : 0;
    }

    @Override
    public Boolean decode(long encoded) {
        return encoded == 1;
    }

    @Override
    void check(long encoded) {
        if (encoded != 0 && encoded != 1) {
            throw new IllegalArgumentException(this + " is true or false");
        }
    }

    @Override
    Label question(Label who) {
        return Sentences.whether(who, label());
    }
}
