package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.text.Coded;

/**
 * A coded value by cases: the first whose condition holds. Begun with {@link Words#where(Condition, Enum)}.
 *
 * @param <E> the entity it speaks of
 * @param <V> the values
 */
public final class Picking<E extends Entity, V extends Coded> {

    private final ImmutableList<Node> branches;

    Picking(ImmutableList<Node> branches) {
        this.branches = branches;
    }

    /**
     * A further case.
     *
     * @param condition the condition
     * @param value the value
     * @param <F> the entity that all cases speak of
     * @return the choice with this case
     */
    public <F extends E> Picking<F, V> where(Condition<? super F> condition, V value) {
        return new Picking<>(Choosing.more(branches, condition, new Leaf.CodeConstant(value)));
    }

    /**
     * A further case, the value of which a fact, an open term or other cases say.
     *
     * @param condition the condition
     * @param choice what says the value
     * @param <F> the entity that all cases speak of
     * @return the choice with this case
     */
    public <F extends E> Picking<F, V> where(Condition<? super F> condition, Choice<? super F, V> choice) {
        return new Picking<>(Choosing.more(branches, condition, choice.node()));
    }

    /**
     * The value where no case applies.
     *
     * @param value the value
     * @return the value by cases
     * @throws IllegalArgumentException if two facts say values of different lists
     */
    public Choice<E, V> otherwise(V value) {
        Node last = new Leaf.CodeConstant(value);
        return Written.choice(Choosing.choice(branches, last));
    }

    /**
     * What says the value where no case applies.
     *
     * @param choice what says the value
     * @param <F> the entity that all cases speak of
     * @return the value by cases
     * @throws IllegalArgumentException if two facts say values of different lists
     */
    public <F extends E> Choice<F, V> otherwise(Choice<? super F, V> choice) {
        return Written.choice(Choosing.choice(branches, choice.node()));
    }
}
