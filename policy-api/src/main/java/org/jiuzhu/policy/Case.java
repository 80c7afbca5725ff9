package org.jiuzhu.policy;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.PolicyStyle;

/** A case: who, where, and on which date. Whatever is not given is unknown. */
@Value.Immutable
@PolicyStyle
public interface Case {

    /** {@return the place whose authority decides: the county if it is known} */
    Place place();

    /**
     * {@return the date that the question looks to, and whose law decides: for an application the day on which it was accepted, for a review
     * the day of the review}
     */
    LocalDate date();

    /** {@return the household} */
    Household household();

    /**
     * {@return for rules that leave discretion, by their id: whether the authority uses the rule in this case. It wins over a setting; a rule
     * that is not named here or in a setting is not decided}
     */
    ImmutableMap<String, Boolean> discretion();

    /**
     * A case in which the authority has not said anything on rules that leave it discretion.
     *
     * @param place the place whose authority decides
     * @param date the date that the question looks to
     * @param household the household
     * @return the case
     */
    static Case of(Place place, LocalDate date, Household household) {
        return builder().place(place).date(date).household(household).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Case}; place, date and household must be set. */
    final class Builder extends ImmutableCase.Builder {
        Builder() {}
    }
}
