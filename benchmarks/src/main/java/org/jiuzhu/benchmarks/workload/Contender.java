package org.jiuzhu.benchmarks.workload;

/**
 * One way of deciding. What it computes may take another form than a {@link Decision}; that form is what is timed, and {@link #read} turns it into
 * a decision for the comparison.
 *
 * @param <I> a family in its own form
 * @param <O> what it computes, in its own form
 */
public interface Contender<I, O> {

    /** {@return its name in tables and messages} */
    String name();

    /**
     * Takes a family into its own form; not timed.
     *
     * @param family the family
     * @return the family in its own form
     */
    I prepare(Family family);

    /**
     * Decides.
     *
     * @param input a family in its own form
     * @return what it computes
     */
    O decide(I input);

    /**
     * Reads what it computed; not timed.
     *
     * @param input the family
     * @param output what it computed for it
     * @return the decision
     */
    Decision read(I input, O output);

    /**
     * The decision on a family, from end to end.
     *
     * @param family the family
     * @return the decision
     */
    default Decision of(Family family) {
        I input = prepare(family);
        return read(input, decide(input));
    }
}
