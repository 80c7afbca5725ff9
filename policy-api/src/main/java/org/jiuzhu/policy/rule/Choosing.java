package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;

/**
 * An amount by cases: the first whose condition holds. Begun with {@link Words#where(Condition, Amount)}.
 *
 * @param <E> the entity it speaks of
 */
public final class Choosing<E extends Entity> {

    private final ImmutableList<Node> branches;

    Choosing(ImmutableList<Node> branches) {
        this.branches = branches;
    }

    /**
     * A further case.
     *
     * @param condition the condition
     * @param amount the amount
     * @param <F> the entity that all cases speak of
     * @return the choice with this case
     */
    public <F extends E> Choosing<F> where(Condition<? super F> condition, Amount<? super F> amount) {
        return new Choosing<>(ImmutableList.<Node>builder()
                .addAll(branches)
                .add(condition.node(), amount.node())
                .build());
    }

    /**
     * The amount where no case applies.
     *
     * @param amount the amount
     * @param <F> the entity that all cases speak of
     * @return the amount by cases
     */
    public <F extends E> Amount<F> otherwise(Amount<? super F> amount) {
        Node node = choice(branches, amount);
        return Written.amount(node);
    }

    /** What is chosen by conditions in order, with what is left where none of them holds. */
    static Node choice(ImmutableList<Node> branches, Expression<?> last) {
        return choice(branches, last.node());
    }

    static Node choice(ImmutableList<Node> branches, Node last) {
        return new Calculation.Chosen(Operands.of(
                ImmutableList.<Node>builder().addAll(branches).add(last).build()));
    }

    /** With one more case. */
    static ImmutableList<Node> more(ImmutableList<Node> branches, Condition<?> condition, Node value) {
        return ImmutableList.<Node>builder()
                .addAll(branches)
                .add(condition.node(), value)
                .build();
    }
}
