package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.places.RealPlace;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.table.Columns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A real place: many households together, and whatever one can ask of one household by itself, in turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@State(Scope.Thread)
public class PlaceBenchmark {

    private static final int HOUSEHOLDS = 10_000;
    private static final int TOGETHER = 1_000;

    /** How many facts of a hundred the registries do not have; {@code settled} where everything is known, from whomever. */
    @Param({RealPlace.SETTLED, "10", "30", "50"})
    public String gaps = RealPlace.SETTLED;

    private final RealPlace place = new RealPlace();
    private List<Case> cases = ImmutableList.of();
    private List<List<Case>> batches = ImmutableList.of();
    private List<Columns<Household>> columns = ImmutableList.of();
    private int next;

    /** Made by JMH. */
    public PlaceBenchmark() {}

    /** Makes the households. */
    @Setup
    public void households() {
        cases = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(n -> place.numbered(n, gaps))
                .collect(ImmutableList.toImmutableList());
        batches = Lists.partition(cases, TOGETHER);
        columns = batches.stream().map(AsColumns::of).collect(ImmutableList.toImmutableList());
    }

    private Case next() {
        next = (next + 1) % HOUSEHOLDS;
        return cases.get(next);
    }

    /**
     * Many together.
     *
     * @return their results
     */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public Decisions decideAll() {
        next = (next + 1) % batches.size();
        return place.engine().decideAll(batches.get(next));
    }

    /**
     * Many together, from columns to columns.
     *
     * @return their results
     */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public Results decideColumns() {
        next = (next + 1) % columns.size();
        return place.engine().decideAll(RealPlace.PLACE, RealPlace.DATE, columns.get(next));
    }

    /**
     * One.
     *
     * @return its results
     */
    @Benchmark
    public Decision decide() {
        return place.engine().decide(next());
    }

    /**
     * One, and which rules are met.
     *
     * @return its results
     */
    @Benchmark
    public Decision.WithRules decideWithRules() {
        return place.engine().decideWithRules(next());
    }

    /**
     * A definition by its id.
     *
     * @return its value
     */
    @Benchmark
    public ImmutableList<NamedValue> values() {
        return place.engine().values(next(), RealPlace.DEFINITION);
    }

    /**
     * The whole assessment.
     *
     * @return the assessment
     */
    @Benchmark
    public Assessment assess() {
        return place.engine().assess(next());
    }

    /**
     * The whole assessment and a full explanation of it.
     *
     * @return the explanation
     */
    @Benchmark
    public ImmutableList<ImmutableList<Explanation>> assessAndExplain() {
        Case input = next();
        return place.engine().explain(input, place.engine().assess(input));
    }

    /**
     * How every rule came out.
     *
     * @return the traces
     */
    @Benchmark
    public ImmutableList<Trace> trace() {
        return place.engine().trace(next());
    }
}
