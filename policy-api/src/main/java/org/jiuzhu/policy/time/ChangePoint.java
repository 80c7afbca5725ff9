package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.programme.Programme;

/**
 * A day on which results of a case come out otherwise than on the day before, although none of its facts changes: somebody comes of age, a run-on is over, a standard
 * ends, a text takes effect. The day to look at the case again.
 *
 * @param day the first day of the new results
 * @param causes what changes on the day, never a {@linkplain Cause#FACT fact}; where several things do, which of them counts is for {@link #changes} to show
 * @param changes what changes of the results, programme by programme and subject by subject
 */
public record ChangePoint(LocalDate day, ImmutableSet<Cause> causes, ImmutableList<Change> changes) {

    /**
     * What changes for one programme and one subject.
     *
     * @param programme the programme
     * @param subject the path of the subject, such as {@code household.members[a]}
     * @param before what it came to on the day before; empty if nobody could be eligible then
     * @param after what it comes to on the day; empty if nobody can be eligible any more
     * @param rules the ids of the rules on it that are met or not met, or in force, otherwise than before
     */
    public record Change(
            Programme<?> programme,
            String subject,
            Optional<Outcome<?>> before,
            Optional<Outcome<?>> after,
            ImmutableSortedSet<String> rules) {

        /** {@return whether only the reasons change, while status and benefit stay as they were} */
        public boolean isOfReasonsOnly() {
            return before.equals(after);
        }
    }
}
