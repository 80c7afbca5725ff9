package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.places.RealPlace;
import org.jiuzhu.policy.Case;

/**
 * What a new process takes for work that comes only once, after the plug-ins are loaded and the cases made: prints the seconds, the seconds of processor time (the compiler's and the
 * collector's too), and the peak memory.
 */
public final class ColdRun {

    private ColdRun() {}

    /**
     * Decides.
     *
     * @param args {@code households}, for the first 10,000 households of one place and date, together; or {@code place-dates}, for 3,000 places and dates in no order, of each
     *     one household, one after the other
     * @throws IOException if the system does not tell how much memory the process takes
     */
    public static void main(String[] args) throws IOException {
        RealPlace place = new RealPlace();
        boolean together = args[0].equals("households");
        ImmutableList<Case> cases = together
                ? IntStream.range(0, 10_000)
                        .mapToObj(n -> place.registered(n, 30))
                        .collect(ImmutableList.toImmutableList())
                : place.placeDates();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long begin = System.nanoTime();
        long results = together ? decideAll(place, cases) : decideEach(place, cases);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (system.getProcessCpuTime() - cpu) / 1e9;
        System.out.println(seconds + " " + cpuSeconds + " " + FirstDecision.peakKilobytes() + " " + results);
    }

    private static long decideAll(RealPlace place, ImmutableList<Case> cases) {
        return place.engine().decideAll(cases).results().stream()
                .mapToLong(r -> r.orThrow().outcomes().size())
                .sum();
    }

    private static long decideEach(RealPlace place, ImmutableList<Case> cases) {
        return cases.stream()
                .mapToLong(c -> place.engine().decide(c).outcomes().size())
                .sum();
    }
}
