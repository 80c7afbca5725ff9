package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that points to another entity of the case: a member to the partner, a child to the guardian, an income to the supporter who pays it. Its value is the id of one of those
 * in a list, or {@link #NOBODY}, which says that there is none. Whose list that is follows from where the entity stands: of a list of the household that of the household, of
 * a list of a member that of the member to whom the entity belongs, or who it is itself. Nobody points to himself or herself.
 *
 * <p>While it is not stated it may point to anybody else in the list, or to nobody. What is read {@linkplain #its through} it is then what all of these leave open; and
 * {@link Relation#whose} reads it the other way round.
 *
 * @param <E> the entity that points
 * @param <P> the entities that it can point to
 */
public final class Reference<E extends Entity, P extends Entity> extends Fact<E, String> {

    /** The value of a reference to nobody; no entity has it as an id. */
    public static final String NOBODY = "none";

    private final Relation<?, P> among;

    Reference(EntityKind<E> kind, String id, Relation<?, P> among, Label label) {
        super(kind, id, label);
        checkArgument(!among.isSingle(), "%s points into a list, and %s is always exactly one", this, among);
        this.among = among;
    }

    /** {@return the list of those that it can point to} */
    public Relation<?, P> among() {
        return among;
    }

    /** {@return whether those that point are of the kind that they point to, and so each to another one} */
    public boolean isToOwnKind() {
        return kind().equals(among.part());
    }

    @Override
    public Unit unit() {
        return Unit.CODE;
    }

    /**
     * A fingerprint of an id, by which entities that point to the same one are equal; the id cannot be had back from it.
     *
     * @param value the id, or {@link #NOBODY}
     * @return the fingerprint
     * @throws IllegalArgumentException if no entity can have the id
     */
    @Override
    public long encode(String value) {
        if (!value.equals(NOBODY)) {
            Ids.check(among.part(), value);
        }
        return Hashing.sha256().hashString(value, StandardCharsets.UTF_8).asLong() & Long.MAX_VALUE;
    }

    /**
     * Never: an entity keeps the id itself, see {@link Entity#get(Fact)}.
     *
     * @throws IllegalArgumentException always
     */
    @Override
    public String decode(long encoded) {
        throw new IllegalArgumentException("an id cannot be had back from a number; ask the entity for " + this);
    }

    @Override
    void check(long encoded) {
        throw new IllegalArgumentException(this
                + " points to an entity by its id, and not by a number; give such households as cases, not as columns");
    }

    @Override
    Label question(Label who) {
        return askedOf(who, "是哪一位（填编号；没有请写" + NOBODY + "）？", "; the id, or “" + NOBODY + "”");
    }

    /**
     * A condition of the one that it points to; false if that is nobody. Whether there is one at all is {@code PARTNER.its(ALWAYS)}.
     *
     * @param condition the condition of the one that it points to
     * @return the condition of the entity that points
     */
    public Condition<E> its(Condition<? super P> condition) {
        return Written.condition(
                new OfList.Quantified(OfList.Quantifier.ANY, among, window(), Operands.of(condition.node())));
    }

    /**
     * An amount of the one that it points to; nothing if that is nobody.
     *
     * @param amount the amount of the one that it points to
     * @return the amount of the entity that points
     */
    public Amount<E> its(Amount<? super P> amount) {
        return Written.amount(new OfList.Summed(among, window(), Operands.of(Words.ALWAYS.node(), amount.node())));
    }

    /**
     * A number of the one that it points to; zero if that is nobody.
     *
     * @param count the number of the one that it points to
     * @return the number of the entity that points
     */
    public Count<E> its(Count<? super P> count) {
        return Written.count(new OfList.Summed(among, window(), Operands.of(Words.ALWAYS.node(), count.node())));
    }

    private Window window() {
        return Window.of(this, Link.Way.POINTED_AT);
    }
}
