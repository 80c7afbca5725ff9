package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;

/**
 * What the rules about an authority and its standards find on a date.
 *
 * @param place the place
 * @param date the date
 * @param checks a check for each rule, in the order of the documents
 */
public record AuthorityReport(Place place, LocalDate date, ImmutableList<Check> checks) {

    /**
     * One check.
     *
     * @param rule the rule
     * @param truth whether what it demands holds; met as well where its condition does not apply
     * @param severity how grave it is where it does not hold
     * @param least for a floor under a standard: the smallest amount in whole fen that satisfies it, if it can be said
     * @param why what was looked at
     */
    public record Check(
            Rule<?> rule, Truth truth, Severity severity, Optional<MonetaryAmount> least, Explanation why) {}

    /** How grave it is that a demand is not met. */
    public enum Severity {
        /** The sentence binds. */
        ERROR,
        /** 原则上, 可, 鼓励: the sentence binds in principle or less; or it sets a target for a day that has not come. */
        WARNING
    }
}
