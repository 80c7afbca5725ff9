package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;

/**
 * A number by cases: the first whose condition holds. Begun with {@link Words#where(Condition, Count)}.
 *
 * @param <E> the entity it speaks of
 */
public final class Counting<E extends Entity> {

    private final ImmutableList<Node> branches;

    Counting(ImmutableList<Node> branches) {
        this.branches = branches;
    }

    /**
     * A further case.
     *
     * @param condition the condition
     * @param count the number
     * @param <F> the entity that all cases speak of
     * @return the choice with this case
     */
    public <F extends E> Counting<F> where(Condition<? super F> condition, Count<? super F> count) {
        return new Counting<>(ImmutableList.<Node>builder()
                .addAll(branches)
                .add(condition.node(), count.node())
                .build());
    }

    /**
     * The number where no case applies.
     *
     * @param count the number
     * @param <F> the entity that all cases speak of
     * @return the number by cases
     */
    public <F extends E> Count<F> otherwise(Count<? super F> count) {
        Node node = Choosing.choice(branches, count);
        return Written.count(node);
    }
}
