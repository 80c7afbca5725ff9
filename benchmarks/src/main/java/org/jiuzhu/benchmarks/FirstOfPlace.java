package org.jiuzhu.benchmarks;

import java.io.IOException;
import java.time.Instant;
import org.jiuzhu.benchmarks.places.RealPlace;
import org.jiuzhu.policy.Case;

/** What a new process does until it has its first decision at a real place: prints when that was, and how much memory it took at most. */
public final class FirstOfPlace {

    private FirstOfPlace() {}

    /**
     * Decides or assesses one household.
     *
     * @param args {@code decide} or {@code assess}
     * @throws IOException if the system does not tell how much memory the process takes
     */
    public static void main(String[] args) throws IOException {
        RealPlace place = new RealPlace();
        Case input = place.registered(1, 30);
        int results = args[0].equals("assess")
                ? place.engine().assess(input).determinations().size()
                : place.engine().decide(input).outcomes().size();
        Instant now = Instant.now();
        System.out.println(now + " " + FirstDecision.peakKilobytes() + " " + results);
    }
}
