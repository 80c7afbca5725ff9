package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.PolicyStyle;
import org.jiuzhu.policy.time.History;

/**
 * A case: who, where, and on which date. Whatever is not given is unknown.
 *
 * <p>A case that contradicts itself cannot be built, whatever notation it comes from; what is only odd can be, and {@link Assessment#warnings} names it.
 * The message of the {@link PolicyException} says where, both values, and what to do. Refused are:
 *
 * <ul>
 *   <li>a date of the case before 1850 or after 2200;
 *   <li>what had not happened by the date of the case: a birth, a death, an event, a change or its report, an acceptance, the beginning of an award or its
 *       last review. A first opinion and a decision may come later, for an application is decided by the law of the day of its acceptance;
 *   <li>days in the wrong order: an opinion before the acceptance, a decision before either, the end of an award before its beginning, a death before the birth;
 *   <li>an award that runs and ended before the date of the case, or does not run and ends after it;
 *   <li>a grade of disability without a disability, full-time studies of who is not at school, a day of death of somebody alive, a number of lost abilities
 *       that the six abilities leave no room for; more staff or cases as a part than as a whole;
 *   <li>two applicants; two spouses who are alive; a spouse, or an applicant with a spouse, of less than 14 years; a parent or grandparent who is not
 *       older than the applicant, a child or grandchild who is not younger;
 *   <li>two statements on one person that differ. Who has the same id is the same person: as the supporter of two members, or as a member and a supporter.
 *       Nobody is a supporter of oneself;
 *   <li>a reference to somebody whom the case does not have in the list that is pointed into, or to who points;
 *   <li>where a fact comes from that is not stated;
 *   <li>a finding on an entity that the case does not have, a second one on the same, and one that was made after the date of the case, unless an application is
 *       examined, which takes its time after the acceptance;
 *   <li>more than {@link #MOST_MEMBERS} members, or more than {@link #MOST_PARTS} entries in all other lists together.
 * </ul>
 */
@Value.Immutable
@PolicyStyle
public interface Case {

    /** The most members that a case can have; results grow with the square of them. */
    int MOST_MEMBERS = 100;

    /** The most entries that all other lists of a case can have together; each member has a result of its own, which names what is open of each of them. */
    int MOST_PARTS = 1_000;

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
     * {@return where facts come from, by the path of the fact or list, such as {@code household.members[a].employed}; it changes no result}
     */
    ImmutableMap<String, Provenance> provenance();

    /** {@return what somebody competent found in this case: each stands in place of what the rules make of a definition or an open term for one entity} */
    ImmutableList<Finding> findings();

    /**
     * A case in which the authority has not said anything on rules that leave it discretion.
     *
     * @param place the place whose authority decides
     * @param date the date that the question looks to
     * @param household the household
     * @return the case
     * @throws PolicyException if the case contradicts itself or is too large
     */
    static Case of(Place place, LocalDate date, Household household) {
        return builder().place(place).date(date).household(household).build();
    }

    /**
     * A day of a history as it looked to somebody who knew no more than was known on another.
     *
     * @param history the history
     * @param day the date of the case
     * @param known the last day on which what counts had become known
     * @return the case; of a household of which nothing is stated for the day, nothing is known
     * @throws PolicyException if what is stated of the day contradicts itself
     */
    static Case of(History history, LocalDate day, LocalDate known) {
        return of(history.place(), day, history.householdOn(day, known));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Case}; place, date and household must be set. */
    final class Builder extends ImmutableCase.Builder {
        Builder() {}

        /**
         * {@return the case}
         *
         * @throws IllegalStateException if place, date or household is not set
         * @throws PolicyException if the case contradicts itself or is too large
         */
        @Override
        public Case build() {
            Case made = super.build();
            Contradictions.check(made);
            Targets.check(made.household());
            FindingChecks.check(made);
            return made;
        }
    }
}
