package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.jiuzhu.benchmarks.county.Bare;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.county.WithFindings;
import org.jiuzhu.benchmarks.handwritten.Explained;
import org.jiuzhu.benchmarks.handwritten.Plain;
import org.jiuzhu.benchmarks.workload.Decision;
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
import org.openjdk.jmh.annotations.Warmup;

/** The time and the bytes of one warm decision, and with more threads the throughput over a population. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 6)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
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
     * This library; the bare results.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public org.jiuzhu.policy.Decision libraryBare(OfBare families) {
        return families.decide();
    }

    /**
     * This library; the bare results, and which rules are met and which are not.
     *
     * @param families the families
     * @return the decision
     */
    @Benchmark
    public org.jiuzhu.policy.Decision.WithFindings libraryFindings(OfFindings families) {
        return families.decide();
    }

    /**
     * This library; an assessment names each rule as met, not met or undetermined.
     *
     * @param families the families
     * @return the assessment
     */
    @Benchmark
    public Assessment library(OfLibrary families) {
        return families.decide();
    }

    /**
     * This library, and the case made of plain objects first.
     *
     * @param families the families
     * @return the assessment
     */
    @Benchmark
    public Assessment libraryFromObjects(OfLibrary families) {
        return families.library.decide(families.library.prepare(families.nextFamily()));
    }

    /**
     * This library, and then the full explanation of everything that was determined, in one text.
     *
     * @param families the families
     * @return the explanation
     */
    @Benchmark
    public ImmutableList<ImmutableList<Explanation>> libraryExplained(OfLibrary families) {
        Case input = families.next();
        return families.library.explain(input, families.library.decide(input));
    }

    /**
     * This library, and then an explanation of each determination by itself.
     *
     * @param families the families
     * @return the explanations
     */
    @Benchmark
    public ImmutableList<ImmutableList<Explanation>> libraryExplainedEach(OfLibrary families) {
        Case input = families.next();
        return families.library.explainEach(input, families.library.decide(input));
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

    /** For this library, the bare results. */
    public static class OfBare extends Turn<Case, org.jiuzhu.policy.Decision> {

        /** Made by JMH. */
        public OfBare() {
            super(new Bare());
        }
    }

    /** For this library, the bare results and the rules. */
    public static class OfFindings extends Turn<Case, org.jiuzhu.policy.Decision.WithFindings> {

        /** Made by JMH. */
        public OfFindings() {
            super(new WithFindings());
        }
    }

    /** For this library. */
    public static class OfLibrary extends Turn<Case, Assessment> {

        private final Library library;

        /** Made by JMH. */
        public OfLibrary() {
            this(new Library());
        }

        private OfLibrary(Library library) {
            super(library);
            this.library = library;
        }
    }
}
