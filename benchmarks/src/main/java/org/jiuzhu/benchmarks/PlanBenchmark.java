package org.jiuzhu.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.workload.Families;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.standard.StandardTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to get a first answer: with new plug-ins, or with one figure changed. Each includes one decision. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@State(Scope.Thread)
public class PlanBenchmark {

    private final Library library = new Library();
    private final StandardTable raised = Library.raisedStandards();
    private final Case input = library.prepare(Families.number(1));

    /** Made by JMH. */
    public PlanBenchmark() {}

    /**
     * Loads and checks the plug-ins, plans the place for the date, and decides.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment loadAndPlan() {
        return new Library().decide(input);
    }

    /**
     * What if the standards were raised.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment whatIfStandards() {
        return library.withStandards(raised).decide(input);
    }
}
