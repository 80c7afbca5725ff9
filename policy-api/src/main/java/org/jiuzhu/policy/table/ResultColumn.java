package org.jiuzhu.policy.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * What one programme comes to for one kind of subject: for each household, or for each person of all households, in the order of their rows.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResultColumn {

    /** The end of an amount that has none, or of a part that is not paid. */
    private static final long NONE = Long.MIN_VALUE;

    /** The parts of the library first, whichever was paid first. */
    private static final Comparator<Part> IN_ORDER = Comparator.comparingInt(
                    (Part part) -> Part.ALL.contains(part) ? Part.ALL.indexOf(part) : Part.ALL.size())
            .thenComparing(Part::code);

    private final Programme<?> programme;
    private final EntityKind<?> subject;
    private final @Nullable Status[] statuses;
    private final ImmutableMap<Part, long[]> ends;

    private ResultColumn(Builder builder) {
        this.programme = builder.programme;
        this.subject = builder.subject;
        this.statuses = builder.statuses;
        this.ends = ImmutableMap.copyOf(builder.ends);
    }

    /**
     * Begins a column without results; for engines.
     *
     * @param programme the programme
     * @param subject the kind of the subjects
     * @param size how many there are
     * @return a builder
     */
    public static Builder of(Programme<?> programme, EntityKind<?> subject, int size) {
        return new Builder(programme, subject, size);
    }

    /** {@return the programme} */
    public Programme<?> programme() {
        return programme;
    }

    /** {@return the kind of the subjects} */
    public EntityKind<?> subject() {
        return subject;
    }

    /** {@return how many subjects there are} */
    public int size() {
        return statuses.length;
    }

    /**
     * The status of a subject.
     *
     * @param row its row
     * @return the status
     * @throws PolicyException if its household could not be decided
     */
    public Status status(int row) {
        Status status = statuses[row];
        if (status == null) {
            throw new PolicyException(
                    "row " + row + " has no result for " + programme + ": see the errors of the households");
        }
        return status;
    }

    /** {@return the parts that somebody is or may be paid} */
    public ImmutableSet<Part> parts() {
        return ends.keySet();
    }

    /**
     * Whether a part is paid to a subject, or may be.
     *
     * @param part the part
     * @param row the row of the subject
     * @return whether it is
     */
    public boolean hasPart(Part part, int row) {
        long[] all = ends.get(part);
        return all != null && (all[2 * row] != NONE || all[2 * row + 1] != NONE);
    }

    /**
     * What is paid of a part.
     *
     * @param part a part that is or may be paid to the subject
     * @param row the row of the subject
     * @return the amount, or all that it can be
     * @throws PolicyException if it is not paid at all
     */
    public AmountRange amount(Part part, int row) {
        if (!hasPart(part, row)) {
            throw new PolicyException(part + " of " + programme + " is not paid to row " + row);
        }
        return new AmountRange(end(part, 2 * row), end(part, 2 * row + 1));
    }

    private OptionalLong end(Part part, int at) {
        long[] all = ends.get(part);
        return all == null || all[at] == NONE ? OptionalLong.empty() : OptionalLong.of(all[at]);
    }

    /**
     * The least that is paid of a part to all subjects together.
     *
     * @param part the part
     * @return the sum in fen
     * @throws ArithmeticException if it is beyond a long
     */
    public long leastFen(Part part) {
        long sum = 0;
        for (int row = 0; row < size(); row++) {
            sum = Math.addExact(sum, end(part, 2 * row).orElse(0));
        }
        return sum;
    }

    /**
     * The most that is paid of a part to all subjects together.
     *
     * @param part the part
     * @return the sum in fen; empty if there is somebody whose amount has no bound
     * @throws ArithmeticException if it is beyond a long
     */
    public OptionalLong mostFen(Part part) {
        long sum = 0;
        for (int row = 0; row < size(); row++) {
            if (hasPart(part, row)) {
                OptionalLong most = end(part, 2 * row + 1);
                if (most.isEmpty()) {
                    return most;
                }
                sum = Math.addExact(sum, most.getAsLong());
            }
        }
        return OptionalLong.of(sum);
    }

    /** Fills a column; for engines. */
    public static final class Builder {
        private final Programme<?> programme;
        private final EntityKind<?> subject;
        private final @Nullable Status[] statuses;
        private final Map<Part, long[]> ends = new TreeMap<>(IN_ORDER);

        private Builder(Programme<?> programme, EntityKind<?> subject, int size) {
            this.programme = programme;
            this.subject = subject;
            this.statuses = new @Nullable Status[size];
        }

        /**
         * Says the status of a subject.
         *
         * @param row its row
         * @param status the status
         */
        public void status(int row, Status status) {
            statuses[row] = status;
        }

        /**
         * Says what is paid of a part to a subject.
         *
         * @param row its row
         * @param part the part
         * @param amount the amount
         */
        public void amount(int row, Part part, AmountRange amount) {
            long[] all = ends.computeIfAbsent(part, p -> none(statuses.length));
            all[2 * row] = amount.leastFen().orElse(NONE);
            all[2 * row + 1] = amount.mostFen().orElse(NONE);
        }

        /**
         * Takes away what was said of a subject.
         *
         * @param row its row
         */
        public void clear(int row) {
            statuses[row] = null;
            for (long[] all : ends.values()) {
                all[2 * row] = NONE;
                all[2 * row + 1] = NONE;
            }
        }

        private static long[] none(int size) {
            long[] all = new long[2 * size];
            Arrays.fill(all, NONE);
            return all;
        }

        /** {@return the column} */
        public ResultColumn build() {
            return new ResultColumn(this);
        }
    }
}
