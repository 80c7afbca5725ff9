package org.jiuzhu.benchmarks.drools;

import java.util.concurrent.TimeUnit;
import org.jiuzhu.benchmarks.Turn;
import org.jiuzhu.benchmarks.workload.Family;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The time and the bytes of one warm decision. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 6)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class DroolsBenchmark {

    /** Made by JMH. */
    public DroolsBenchmark() {}

    /**
     * Decides on one family.
     *
     * @param families the families
     * @return what was computed
     */
    @Benchmark
    public Drools.Facts drools(Families families) {
        return families.decide();
    }

    /** The families. */
    public static class Families extends Turn<Family, Drools.Facts> {

        /** Made by JMH. */
        public Families() {
            super(new Drools());
        }
    }
}
