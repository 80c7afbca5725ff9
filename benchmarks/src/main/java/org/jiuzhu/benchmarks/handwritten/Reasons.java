package org.jiuzhu.benchmarks.handwritten;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Keeps which rules were met and not met. */
sealed interface Reasons {

    /** The member of a rule that speaks of the family. */
    int FAMILY = 0;

    /**
     * Notes a rule that was looked at.
     *
     * @param rule the rule
     * @param member the member it was asked of
     * @param met whether it was met
     * @param value what was found
     * @param limit what it was compared with
     * @return whether it was met
     */
    boolean note(Checked rule, int member, boolean met, long value, long limit);

    /**
     * A reason.
     *
     * @param rule the rule
     * @param member the member it was asked of
     * @param met whether it was met
     * @param value what was found
     * @param limit what it was compared with
     */
    record Reason(Checked rule, int member, boolean met, long value, long limit) {}

    /** Reasons as objects, with value and limit. */
    final class AsList implements Reasons {

        private final List<Reason> reasons = new ArrayList<>(48);

        @Override
        public boolean note(Checked rule, int member, boolean met, long value, long limit) {
            reasons.add(new Reason(rule, member, met, value, limit));
            return met;
        }

        /** The reasons in the order in which the rules were looked at. */
        ImmutableList<Reason> reasons() {
            return ImmutableList.copyOf(reasons);
        }
    }

    /** Reasons as two sets of bits, looked at and met; without value and limit. */
    final class AsBits implements Reasons {

        private long looked;
        private long met;

        @Override
        @SuppressWarnings("EnumOrdinal") // which bit it is matters to nobody outside
        public boolean note(Checked rule, int member, boolean isMet, long value, long limit) {
            long bit = 1L << (rule.ordinal() + member * Checked.OF_A_MEMBER);
            looked |= bit;
            met |= isMet ? bit : 0;
            return isMet;
        }

        long looked() {
            return looked;
        }

        long met() {
            return met;
        }
    }
}
