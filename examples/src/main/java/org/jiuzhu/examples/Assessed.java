package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;

/**
 * A case file, assessed.
 *
 * @param file the name of the file
 * @param assessment its assessment
 * @param explanations an explanation of each determination
 */
record Assessed(
        String file, Assessment assessment, ImmutableMap<Determination<?>, ImmutableList<Explanation>> explanations) {

    static Assessed of(PolicyEngine engine, String file, Case input) {
        Assessment assessment = engine.assess(input);
        ImmutableMap.Builder<Determination<?>, ImmutableList<Explanation>> explanations = ImmutableMap.builder();
        assessment.determinations().forEach(d -> explanations.put(d, engine.explain(input, d)));
        return new Assessed(file, assessment, explanations.buildOrThrow());
    }
}
