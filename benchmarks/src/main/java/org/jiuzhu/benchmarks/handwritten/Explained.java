package org.jiuzhu.benchmarks.handwritten;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Family;

/** The hand-written rules with their reasons. */
public final class Explained {

    private Explained() {}

    /**
     * A decision and its reasons as objects.
     *
     * @param decision the decision
     * @param reasons every rule that was looked at
     */
    public record WithList(Decision decision, ImmutableList<?> reasons) {}

    /**
     * A decision and its reasons as bits.
     *
     * @param decision the decision
     * @param looked the rules that were looked at
     * @param met those of them that were met
     */
    public record WithBits(Decision decision, long looked, long met) {}

    /** With reasons as objects in a list. */
    public static final class AsList implements Contender<Family, WithList> {

        /** Makes it. */
        public AsList() {}

        @Override
        public String name() {
            return "hand-written, reasons as a list";
        }

        @Override
        public Family prepare(Family family) {
            return family;
        }

        @Override
        public WithList decide(Family input) {
            Reasons.AsList reasons = new Reasons.AsList();
            Decision decision = HandWrittenWithReasons.decide(input, reasons);
            return new WithList(decision, reasons.reasons());
        }

        @Override
        public Decision read(Family input, WithList output) {
            return output.decision();
        }
    }

    /** With reasons as bits. */
    public static final class AsBits implements Contender<Family, WithBits> {

        /** Makes it. */
        public AsBits() {}

        @Override
        public String name() {
            return "hand-written, reasons as bits";
        }

        @Override
        public Family prepare(Family family) {
            return family;
        }

        @Override
        public WithBits decide(Family input) {
            Reasons.AsBits reasons = new Reasons.AsBits();
            Decision decision = HandWrittenWithReasons.decide(input, reasons);
            return new WithBits(decision, reasons.looked(), reasons.met());
        }

        @Override
        public Decision read(Family input, WithBits output) {
            return output.decision();
        }
    }
}
