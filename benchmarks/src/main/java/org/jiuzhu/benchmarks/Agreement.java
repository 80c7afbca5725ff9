package org.jiuzhu.benchmarks;

import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.handwritten.HandWritten;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Families;
import org.jiuzhu.benchmarks.workload.Family;

/** Lets all contenders on the class path decide on the same families; nothing is timed before they agree on every one. */
public final class Agreement {

    private static final int FAMILIES = 100_000;

    private Agreement() {}

    /**
     * Checks; a difference is an error that names the family.
     *
     * @param args how many families; 100,000 if not given
     */
    public static void main(String[] args) {
        int families = args.length == 0 ? FAMILIES : Integer.parseInt(args[0]);
        for (Contender<?, ?> contender : ServiceLoader.load(Contender.class)) {
            IntStream.range(0, families).parallel().forEach(n -> check(contender, Families.number(n)));
            System.out.println(contender.name() + ": the same decisions on " + families + " families");
        }
        System.out.println(Mix.of(families));
    }

    static void check(Contender<?, ?> contender, Family family) {
        Decision expected = HandWritten.decide(family);
        Decision decided = contender.of(family);
        if (!decided.equals(expected)) {
            throw new IllegalStateException(contender.name() + " decides otherwise on " + family + "\n  by hand: "
                    + expected + "\n  " + contender.name() + ": " + decided);
        }
    }
}
