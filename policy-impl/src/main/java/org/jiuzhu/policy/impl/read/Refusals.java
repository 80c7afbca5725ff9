package org.jiuzhu.policy.impl.read;

import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.programme.Benefit;

/** Refuses results that nothing can settle or that must not be. */
public final class Refusals {

    private Refusals() {}

    /**
     * Checks what a household comes to, in whose columns something irregular was noted; mostly nothing rests on it.
     *
     * @throws org.jiuzhu.policy.text.PolicyException if a result depends on a quotient by zero, and on nothing that anybody could say, or rests on an open term
     *     filled with what it cannot be
     */
    public static void check(Reading reading, Citations citations, int household) {
        Unknowns unknowns = new Unknowns(reading);
        Reasons reasons = new Reasons(reading, citations);
        for (LoweredProgramme<?> programme : reading.program().programmes()) {
            check(programme, reading, unknowns, reasons, household);
        }
    }

    private static <B extends Benefit> void check(
            LoweredProgramme<B> programme, Reading reading, Unknowns unknowns, Reasons reasons, int household) {
        Subject.forEachShown(programme, reading.values(), household, subject -> {
            OpenPoints.of(reading, unknowns, subject);
            reasons.of(subject, subject.status());
        });
    }
}
