package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * What is due of many cases, and when.
 *
 * @param entries what is due, by day, then by household as the cases were given
 * @param refused the cases that cannot be assessed, with the reason; they have no entry, and the others have theirs
 */
public record Agenda(ImmutableList<Entry> entries, ImmutableList<Refused> refused) {

    /** Why a case is looked at again. */
    public enum Kind implements Coded {
        /** The last day for a step of the procedure that has not been taken; it may be over. */
        STEP("step", "办理期限", "last day for a step"),
        /** The day by which the next review is due; it may be over. */
        REVIEW("review", "核查到期", "review due"),
        /** The result comes out otherwise from the day on, although no fact changes. */
        RESULT("result", "结果变化", "result changes");

        private final String code;
        private final Label label;

        Kind(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Something that is due.
     *
     * @param household the id of the household
     * @param day the day: the last for a step or a review, the first of another result
     * @param kind why the case is looked at
     * @param programme the programme
     * @param subject the path of the subject, such as {@code household.members[a]}
     * @param what the step, the review, or what the result was and becomes
     * @param rules the ids of the rules that say so, or whose truth changes
     */
    public record Entry(
            String household,
            LocalDate day,
            Kind kind,
            Programme<?> programme,
            String subject,
            Label what,
            ImmutableSortedSet<String> rules) {}

    /**
     * A case that cannot be assessed.
     *
     * @param household the id of the household
     * @param reason what is wrong
     */
    public record Refused(String household, String reason) {}
}
