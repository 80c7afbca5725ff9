package org.jiuzhu.benchmarks.county;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Finding;

/** This library as a contender that computes the determinations, and keeps which rules are met and which are not. */
public final class WithFindings implements Contender<Case, org.jiuzhu.policy.Decision.WithFindings> {

    private final Bare bare = new Bare();

    /** Loads the library. */
    public WithFindings() {}

    @Override
    public String name() {
        return "Jiuzhu, the determination and which rules are met";
    }

    @Override
    public Case prepare(Family family) {
        return bare.prepare(family);
    }

    @Override
    public org.jiuzhu.policy.Decision.WithFindings decide(Case input) {
        return bare.engine().decideWithFindings(input);
    }

    /** What an assessment says, after a check that results and rules are the same. */
    @Override
    public Decision read(Case input, org.jiuzhu.policy.Decision.WithFindings output) {
        Assessment assessment = bare.engine().assess(input);
        ImmutableList<Finding> expected = assessment.determinations().stream()
                .flatMap(d -> d.findings().stream())
                .collect(ImmutableList.toImmutableList());
        if (!output.findings().equals(expected)) {
            throw new IllegalStateException("found " + output.findings() + ", assessed " + expected);
        }
        return bare.read(input, output);
    }
}
