package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.PolicyStyle;

/**
 * What is known of a household over time, with two clocks: when it was so, and when it became known; what was decided, and what was paid. On a day of which nothing is stated, nothing is known, and results
 * are undetermined; nothing is carried on from before.
 *
 * <p>Of two statements on the same days the one that became known later goes before, fact by fact; what it does not say stays as it was. Of two that became known on the
 * same day neither does, so they must not differ.
 */
@Value.Immutable
@PolicyStyle
public interface History {

    /** The most statements that a history can have. */
    int MOST_STATEMENTS = 10_000;

    /** {@return the place whose authority decides} */
    Place place();

    /** {@return the id that the household has in all its statements} */
    String household();

    /** {@return what was stated, in any order} */
    ImmutableList<Statement> statements();

    /** {@return what was decided, in any order} */
    ImmutableList<Act> acts();

    /** {@return what was done besides, in any order} */
    ImmutableList<Occurrence> occurrences();

    /** {@return what was paid and came back, in any order} */
    ImmutableList<Payment> payments();

    /**
     * The household as it was on a day, to somebody who knew no more than was known on another; {@link org.jiuzhu.policy.Case#of(History, LocalDate, LocalDate)} makes a case
     * of it.
     *
     * @param day the day
     * @param known the last day on which what counts had become known
     * @return the household; if nothing is stated for the day, nothing is known of it
     */
    default Household householdOn(LocalDate day, LocalDate known) {
        return Statements.on(this, day, known);
    }

    /**
     * The days on which what is stated changes.
     *
     * @param known the last day on which what counts had become known
     * @return the first day of each statement and the day after its last, in order, each once
     */
    default ImmutableList<LocalDate> turns(LocalDate known) {
        return Statements.turns(this, known);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link History}; place and household must be set. */
    final class Builder extends ImmutableHistory.Builder {
        Builder() {}

        /**
         * States the household.
         *
         * @param household the household with the facts that are stated
         * @param from the first day on which it was so
         * @param known the day on which it became known
         * @param by who stated it
         * @return this builder
         */
        public Builder stated(Household household, LocalDate from, LocalDate known, String by) {
            return addStatements(Statement.of(household, new Period(Optional.of(from), Optional.empty()))
                    .known(known, by));
        }

        /**
         * {@return the history}
         *
         * @throws IllegalStateException if place or household is not set
         * @throws PolicyException if a statement is about another household, or about a member that no statement on the household has; if two statements that became known
         *     on one day differ for the same days; if there are more than {@link #MOST_STATEMENTS}; if something is adjusted or ends that was not granted, is granted
         *     twice, or two decisions on it are of one day; or if more came back for a month than was paid
         */
        @Override
        public History build() {
            History made = super.build();
            Statements.check(made);
            Books.check(made);
            return made;
        }
    }
}
