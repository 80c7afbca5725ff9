package org.jiuzhu.benchmarks;

import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures with JMH, one benchmark in a process of its own.
 *
 * @param isShort whether a rough figure is enough
 */
record Measuring(boolean isShort) {

    /**
     * The least that was measured, for what else the machine does only adds.
     *
     * @param cpu nanoseconds of processor time an operation
     * @param bytes bytes that an operation allocates
     */
    record Measured(double cpu, double bytes) {

        Measured and(Measured other) {
            return new Measured(Math.min(cpu, other.cpu), Math.min(bytes, other.bytes));
        }
    }

    Measured of(String benchmark, String gaps) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                // the compiler takes some ten seconds for an assessment, and until then figures are several times as
                // large
                .warmupTime(TimeValue.seconds(2))
                .warmupIterations(isShort ? 4 : 5)
                .measurementTime(TimeValue.milliseconds(isShort ? 700 : 1200))
                .measurementIterations(3);
        if (!gaps.isEmpty()) {
            options.param("gaps", gaps);
        }
        return least(new Runner(options.build()).runSingle());
    }

    private static Measured least(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(process -> process.getIterationResults().stream())
                .map(i -> new Measured(
                        secondary(i.getSecondaryResults(), CpuTime.RESULT),
                        secondary(i.getSecondaryResults(), "gc.alloc.rate.norm")))
                .reduce(Measured::and)
                .orElseThrow();
    }

    @SuppressWarnings("rawtypes") // as JMH declares it
    private static double secondary(Map<String, Result> results, String name) {
        Result<?> found = results.get(name);
        return found == null ? Double.NaN : found.getScore();
    }
}
