package org.jiuzhu.benchmarks.handwritten;

import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Family;

/** {@link HandWritten} as a contender. */
public final class Plain implements Contender<Family, Decision> {

    /** Makes it. */
    public Plain() {}

    @Override
    public String name() {
        return "hand-written";
    }

    @Override
    public Family prepare(Family family) {
        return family;
    }

    @Override
    public Decision decide(Family input) {
        return HandWritten.decide(input);
    }

    @Override
    public Decision read(Family input, Decision output) {
        return output;
    }
}
