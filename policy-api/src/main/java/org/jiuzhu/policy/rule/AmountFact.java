package org.jiuzhu.policy.rule;

import javax.money.MonetaryAmount;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that is an amount of money in yuan, never negative.
 *
 * @param <E> the entity
 */
public final class AmountFact<E extends Entity> extends Fact<E, MonetaryAmount> implements Amount<E> {

    AmountFact(EntityKind<E> kind, String id, Label label) {
        super(kind, id, label);
    }

    @Override
    public Unit unit() {
        return Unit.MONEY;
    }

    @Override
    public long encode(MonetaryAmount value) {
        return Yuan.toFen(value);
    }

    @Override
    public MonetaryAmount decode(long encoded) {
        return Yuan.ofFen(encoded);
    }

    @Override
    void check(long encoded) {
        if (encoded < 0 || encoded > Yuan.MAX_FEN) {
            throw new IllegalArgumentException(
                    this + " is an amount from zero to a hundred billion yuan, not " + encoded + " fen");
        }
    }

    @Override
    Label question(Label who) {
        return askedOf(who, "是多少元？", "; in yuan");
    }
}
