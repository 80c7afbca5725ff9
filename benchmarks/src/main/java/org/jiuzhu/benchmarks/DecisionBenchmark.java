package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.handwritten.Explained;
import org.jiuzhu.benchmarks.handwritten.Plain;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Families;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Explanation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time and the bytes of one warm decision, and with more threads the throughput over a population. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class DecisionBenchmark {

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
        return families.contender.decide(families.next());
    }

    /**
     * Hand-written with reasons as bits.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public Explained.WithBits handWrittenBits(OfBits families) {
        return families.contender.decide(families.next());
    }

    /**
     * Hand-written with reasons as a list.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public Explained.WithList handWrittenList(OfList families) {
        return families.contender.decide(families.next());
    }

    /**
     * This library; an assessment names each rule as met, not met or undetermined.
     *
     * @param families the families
     * @return the assessment
     */
    @Benchmark
    public Assessment library(OfLibrary families) {
        return families.contender.decide(families.next());
    }

    /**
     * This library, and the case made of plain objects first.
     *
     * @param families the families
     * @return the assessment
     */
    @Benchmark
    public Assessment libraryFromObjects(OfLibrary families) {
        return families.contender.decide(families.contender.prepare(families.nextFamily()));
    }

    /**
     * This library, and then the full explanation of everything that was determined.
     *
     * @param families the families
     * @return the explanation
     */
    @Benchmark
    public ImmutableList<Explanation> libraryExplained(OfLibrary families) {
        Case input = families.next();
        return ((Library) families.contender).explain(input, families.contender.decide(input));
    }

    /**
     * The families in the form of one contender, one after the other and again from the first; each thread has its own.
     *
     * @param <I> a family in the contender's form
     * @param <O> what it computes
     */
    @State(Scope.Thread)
    public abstract static class Turn<I, O> {

        private static final int FAMILIES = 4096;

        final Contender<I, O> contender;
        private final ImmutableList<Family> families = Families.first(FAMILIES);
        private final ImmutableList<I> inputs;
        private int next;

        Turn(Contender<I, O> contender) {
            this.contender = contender;
            this.inputs = families.stream().map(contender::prepare).collect(ImmutableList.toImmutableList());
        }

        final I next() {
            next = (next + 1) % FAMILIES;
            return inputs.get(next);
        }

        final Family nextFamily() {
            next = (next + 1) % FAMILIES;
            return families.get(next);
        }
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
            super(Explained.asBits());
        }
    }

    /** For the hand-written code with a list. */
    public static class OfList extends Turn<Family, Explained.WithList> {

        /** Made by JMH. */
        public OfList() {
            super(Explained.asList());
        }
    }

    /** For this library. */
    public static class OfLibrary extends Turn<Case, Assessment> {

        /** Made by JMH. */
        public OfLibrary() {
            super(Library.load());
        }
    }
}
