package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;

/**
 * A day by cases: the first whose condition holds. Begun with {@link Words#where(Condition, Day)}.
 *
 * @param <E> the entity it speaks of
 */
public final class Timing<E extends Entity> {

    private final ImmutableList<Node> branches;

    Timing(ImmutableList<Node> branches) {
        this.branches = branches;
    }

    /**
     * A further case.
     *
     * @param condition the condition
     * @param day the day
     * @param <F> the entity that all cases speak of
     * @return the choice with this case
     */
    public <F extends E> Timing<F> where(Condition<? super F> condition, Day<? super F> day) {
        return new Timing<>(Choosing.more(branches, condition, day.node()));
    }

    /**
     * The day where no case applies.
     *
     * @param day the day
     * @param <F> the entity that all cases speak of
     * @return the day by cases
     */
    public <F extends E> Day<F> otherwise(Day<? super F> day) {
        Node node = Choosing.choice(branches, day.node());
        return Written.day(node);
    }
}
