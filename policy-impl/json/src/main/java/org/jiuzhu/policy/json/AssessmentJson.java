package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Writes assessments as JSON: all of an assessment, with every text in Chinese and English. Equal assessments give the same text.
 *
 * <p>An amount is an object: {@code {"exact": "630.00"}}, or {@code least} and {@code most} as far as they are known; none of the three
 * means that nothing is known. All are in yuan. What is coded has its {@code code} beside its names.
 *
 * <p>Each question stands once, under {@code questions}, what changes most first; {@code missing} of a determination and of its procedure has the ids of the
 * questions, in the order in which the rules ask them.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @param out where to
     * @throws PolicyException if {@code out} fails
     */
    public static void write(Assessment assessment, Appendable out) {
        write(assessment, ImmutableMap.of(), out);
    }

    /**
     * Writes an assessment with explanations.
     *
     * @param assessment the assessment
     * @param explanations explanations of some or all of its determinations
     * @param out where to
     * @throws PolicyException if an explanation is of a determination that is not in the assessment, or {@code out} fails
     */
    public static void write(
            Assessment assessment, Map<Determination<?>, ? extends List<Explanation>> explanations, Appendable out) {
        for (Determination<?> determination : explanations.keySet()) {
            if (!assessment.determinations().contains(determination)) {
                throw new PolicyException("the determination on " + determination.programme() + " for "
                        + determination.subject() + " is explained, but is not in the assessment");
            }
        }
        JsonOutput.write(out, json -> new AssessmentWriter(explanations, json).write(assessment));
    }
}
