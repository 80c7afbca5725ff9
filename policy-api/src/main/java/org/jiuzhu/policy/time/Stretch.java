package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.programme.Programme;

/**
 * Days that follow each other and on which results, and the rules that are met, are the same. For why it is so, explain the case of the first day.
 *
 * @param first the first day
 * @param last the last day
 * @param causes by programme, why it comes out otherwise than on the day before the first, or the rules on it do; empty for the first of all
 * @param outcomes the results of each of the days
 * @param rules which rules on eligibility and benefits are met and which are not
 * @param monthRules which rules on the months of what is paid are met and which are not
 */
public record Stretch(
        LocalDate first,
        LocalDate last,
        ImmutableSetMultimap<Programme<?>, Cause> causes,
        ImmutableList<Outcome<?>> outcomes,
        ImmutableList<RuleTruth> rules,
        ImmutableList<RuleTruth> monthRules) {

    /**
     * The result of one programme and subject.
     *
     * @param programme the programme
     * @param subject the path of the subject, such as {@code household.members[a]}
     * @return the result; empty if nobody can be eligible there, or the subject is not looked at, as a person whose household draws the same
     */
    public Optional<Outcome<?>> of(Programme<?> programme, String subject) {
        return outcomes.stream()
                .filter(o -> o.programme().equals(programme) && o.subject().equals(subject))
                .findFirst();
    }

    /**
     * Whether all is as on other days.
     *
     * @param other other days
     * @return true if results, and the rules that are met, are the same
     */
    public boolean isAs(Stretch other) {
        return outcomes.equals(other.outcomes) && rules.equals(other.rules) && monthRules.equals(other.monthRules);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
