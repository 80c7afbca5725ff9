package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Families;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The families in the form of one contender, one after the other and again from the first; each thread has its own.
 *
 * @param <I> a family in the contender's form
 * @param <O> what it computes
 */
@State(Scope.Thread)
public abstract class Turn<I, O> {

    private static final int FAMILIES = 100_000;

    private final Contender<I, O> contender;
    private final ImmutableList<I> inputs;
    private int next;

    /**
     * Prepares the families.
     *
     * @param contender the contender
     */
    protected Turn(Contender<I, O> contender) {
        this.contender = contender;
        this.inputs =
                Families.first(FAMILIES).stream().map(contender::prepare).collect(ImmutableList.toImmutableList());
    }

    /** {@return what the contender computes for the next family} */
    public final O decide() {
        return contender.decide(next());
    }

    private I next() {
        next = (next + 1) % FAMILIES;
        return inputs.get(next);
    }
}
