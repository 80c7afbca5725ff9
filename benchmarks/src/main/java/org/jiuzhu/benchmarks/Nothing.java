package org.jiuzhu.benchmarks;

import java.time.Instant;

/** A process that does nothing: prints when it got so far, which is what the JVM itself costs. */
public final class Nothing {

    private Nothing() {}

    /**
     * Prints the time.
     *
     * @param args not used
     * @throws java.io.IOException if the system does not tell how much memory the process takes
     */
    public static void main(String[] args) throws java.io.IOException {
        Instant now = Instant.now();
        System.out.println(now + " " + FirstDecision.peakKilobytes());
    }
}
