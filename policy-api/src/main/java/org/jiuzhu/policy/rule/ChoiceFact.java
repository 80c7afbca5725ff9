package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A fact that is one of a list of coded values, or, where it is {@linkplain #isOpen open}, one that a plug-in brings.
 *
 * <p>A value of its list is kept as its place there; one that a plug-in brings as a number that is made of its code alone, so that it means the same whatever else is loaded.
 *
 * @param <E> the entity
 * @param <V> the values
 */
public final class ChoiceFact<E extends Entity, V extends Coded> extends Fact<E, V> implements Choice<E, V> {

    /** What there can be beyond the list. */
    enum Further {
        NONE,
        OF_PLUG_INS
    }

    /** The smallest number of a value beyond the list: no list has so many. */
    private static final long BEYOND = 1L << 62;

    private final ImmutableList<V> values;
    private final Further further;

    ChoiceFact(EntityKind<E> kind, String id, Label label, ImmutableList<V> values, Further further) {
        super(kind, id, label);
        this.values = values;
        this.further = further;
    }

    /** {@return the values it can have, in order; of an open one those that the library knows} */
    public ImmutableList<V> options() {
        return values;
    }

    /** {@return whether a plug-in can bring further values, as programmes of its own} */
    public boolean isOpen() {
        return further == Further.OF_PLUG_INS;
    }

    @Override
    public Unit unit() {
        return Unit.CODE;
    }

    @Override
    public long encode(V value) {
        int place = values.indexOf(value);
        return place < 0 && isOpen() ? numberOf(value.code()) : place;
    }

    private static long numberOf(String code) {
        long hash = Hashing.farmHashFingerprint64()
                .hashString(code, StandardCharsets.UTF_8)
                .asLong();
        return (hash & (BEYOND - 1)) | BEYOND;
    }

    /**
     * The value of a number.
     *
     * @param encoded a number made by {@link #encode}
     * @return the value
     * @throws IllegalArgumentException if it is one that a plug-in brings: the entity that states it has it ({@link Entity#get}), the number alone does not
     */
    @Override
    public V decode(long encoded) {
        check(encoded);
        return values.get((int) encoded);
    }

    @Override
    void check(long encoded) {
        if (encoded < 0 || encoded >= values.size()) {
            throw new IllegalArgumentException(this + " is one of "
                    + values.stream().map(Coded::code).toList()
                    + (isOpen() ? ", or one of a plug-in, which is stated as the constant and not by its number" : ""));
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
