package org.jiuzhu.benchmarks;

import java.io.IOException;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Families;

/** Decides on so many families in a new process, each made, decided on and forgotten: prints the seconds that took, and the peak memory. */
public final class Scale {

    private Scale() {}

    /**
     * Decides on families.
     *
     * @param args the class name of the contender, how many families
     * @throws IOException if the system does not tell how much memory the process takes
     */
    public static void main(String[] args) throws IOException {
        Contender<?, ?> contender = FirstDecision.contender(args[0]);
        int families = Integer.parseInt(args[1]);
        long begin = System.nanoTime();
        long sum = decideAll(contender, families);
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.println(seconds + " " + FirstDecision.peakKilobytes() + " " + sum);
    }

    private static <I, O> long decideAll(Contender<I, O> contender, int families) {
        return IntStream.range(0, families)
                .mapToLong(n -> contender
                        .decide(contender.prepare(Families.number(n)))
                        .getClass()
                        .hashCode())
                .reduce(0, Long::sum);
    }
}
