package org.jiuzhu.benchmarks.county;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Outcome;

/** This library as a contender that computes the determinations alone. */
public final class Bare implements Contender<Case, org.jiuzhu.policy.Decision> {

    private final Library library = new Library();

    /** Loads the library. */
    public Bare() {}

    @Override
    public String name() {
        return "Jiuzhu, decided";
    }

    @Override
    public Case prepare(Family family) {
        return library.prepare(family);
    }

    @Override
    public org.jiuzhu.policy.Decision decide(Case input) {
        return library.engine().decide(input);
    }

    /** What an assessment says, after a check that the bare results are the same. */
    @Override
    public Decision read(Case input, org.jiuzhu.policy.Decision output) {
        Assessment assessment = library.decide(input);
        ImmutableList<Outcome<?>> expected = Library.outcomes(assessment);
        if (!output.outcomes().equals(expected)) {
            throw new IllegalStateException("decided " + output.outcomes() + ", assessed " + expected);
        }
        return library.read(input, assessment);
    }
}
