package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.handwritten.Explained;
import org.jiuzhu.benchmarks.handwritten.Plain;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Families;
import org.jiuzhu.benchmarks.workload.Family;

/** Lets all contenders decide on the same families; nothing is timed before they agree on every one. */
public final class Agreement {

    private static final int FAMILIES = 100_000;

    private Agreement() {}

    /**
     * Checks.
     *
     * @param args how many families, 100,000 if not given
     */
    public static void main(String[] args) {
        int families = args.length == 0 ? FAMILIES : Integer.parseInt(args[0]);
        ImmutableList<Contender<?, ?>> others =
                ImmutableList.of(Explained.asBits(), Explained.asList(), Library.load());
        for (Contender<?, ?> other : others) {
            check(new Plain(), other, families);
            System.out.println(other.name() + " agrees on " + families + " families");
        }
        System.out.println(Mix.of(families));
    }

    static void check(Contender<?, ?> yardstick, Contender<?, ?> other, int families) {
        IntStream.range(0, families).parallel().forEach(n -> {
            Family family = Families.number(n);
            Decision expected = yardstick.of(family);
            Decision decided = other.of(family);
            if (!decided.equals(expected)) {
                throw new IllegalStateException(other.name() + " decides otherwise on family " + n + ":\n  " + family
                        + "\n  " + yardstick.name() + ": " + expected + "\n  " + other.name() + ": " + decided);
            }
        });
    }
}
