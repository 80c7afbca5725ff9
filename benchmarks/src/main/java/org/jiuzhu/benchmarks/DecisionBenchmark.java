package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.county.Bare;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.handwritten.Explained;
import org.jiuzhu.benchmarks.handwritten.Plain;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Families;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.table.Columns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Bench county: the time and the bytes of a warm decision. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 6)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class DecisionBenchmark {

    private static final int TOGETHER = 1_000;
    private static final int BATCHES = 100;

    /** Made by JMH. */
    public DecisionBenchmark() {}

    /**
     * Hand-written.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public Decision handWritten(OfPlain families) {
        return families.decide();
    }

    /**
     * Hand-written with reasons as bits.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public Explained.WithBits handWrittenBits(OfBits families) {
        return families.decide();
    }

    /**
     * Hand-written with reasons as a list.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public Explained.WithList handWrittenList(OfList families) {
        return families.decide();
    }

    /**
     * This library, one family by itself.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public org.jiuzhu.policy.Decision library(OfLibrary families) {
        return families.decide();
    }

    /**
     * This library, many families together.
     *
     * @param families the families
     * @return the decisions
     */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public Decisions libraryTogether(OfBatches families) {
        return families.decide();
    }

    /**
     * This library, many families together, from columns to columns.
     *
     * @param families the families
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public Results libraryColumns(OfColumns families) {
        return families.decide();
    }

    /** For the hand-written code. */
    public static class OfPlain extends Turn<Family, Decision> {

        /** Made by JMH. */
        public OfPlain() {
            super(new Plain());
        }
    }

    /** For the hand-written code with bits. */
    public static class OfBits extends Turn<Family, Explained.WithBits> {

        /** Made by JMH. */
        public OfBits() {
            super(new Explained.AsBits());
        }
    }

    /** For the hand-written code with a list. */
    public static class OfList extends Turn<Family, Explained.WithList> {

        /** Made by JMH. */
        public OfList() {
            super(new Explained.AsList());
        }
    }

    /** For this library. */
    public static class OfLibrary extends Turn<Case, org.jiuzhu.policy.Decision> {

        /** Made by JMH. */
        public OfLibrary() {
            super(new Bare());
        }
    }

    /** For this library, many together, one batch after the other and again from the first. */
    @State(Scope.Thread)
    public static class OfBatches {

        private final Library library = new Library();
        private final ImmutableList<ImmutableList<Case>> batches = batches(library);
        private int next;

        /** Made by JMH. */
        public OfBatches() {}

        private Decisions decide() {
            next = (next + 1) % BATCHES;
            return library.engine().decideAll(batches.get(next));
        }
    }

    private static ImmutableList<ImmutableList<Case>> batches(Library library) {
        return IntStream.range(0, BATCHES)
                .mapToObj(batch -> IntStream.range(batch * TOGETHER, (batch + 1) * TOGETHER)
                        .mapToObj(n -> library.prepare(Families.number(n)))
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** For this library, the same as columns. */
    @State(Scope.Thread)
    public static class OfColumns {

        private final Library library = new Library();
        private final ImmutableList<Columns<Household>> batches =
                batches(library).stream().map(AsColumns::of).collect(ImmutableList.toImmutableList());
        private int next;

        /** Made by JMH. */
        public OfColumns() {}

        private Results decide() {
            next = (next + 1) % BATCHES;
            return library.engine().decideAll(Library.PLACE, Library.DATE, batches.get(next));
        }
    }
}
