package org.jiuzhu.policy.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/**
 * What was stated of a household or of one of its members: facts, from when to when they were so, and since when that is known. It says what it says and keeps silent on
 * everything else.
 *
 * @param about the household, or one of its members by the id it has in the household; with the facts that are stated
 * @param inForce the days on which it was so
 * @param known the day on which it became known; empty if it counts as always known
 * @param by who stated it, such as the applicant or a check of records
 */
public record Statement(Entity about, Period inForce, Optional<LocalDate> known, Optional<String> by) {

    /**
     * Checks whom it is about.
     *
     * @param about the household, or one of its members
     * @param inForce the days on which it was so
     * @param known the day on which it became known
     * @param by who stated it
     * @throws PolicyException if it is about something else, or a text is blank
     */
    public Statement {
        if (about.kind() != Household.ENTITY && about.kind() != Member.ENTITY) {
            throw new PolicyException("a statement is about a household or one of its members, not about "
                    + about.kind() + " " + about.id() + "; state a list of the household or member that it belongs to");
        }
        if (by.filter(String::isBlank).isPresent()) {
            throw new PolicyException("a statement about " + about.kind() + " " + about.id()
                    + ": who stated it is blank; leave out what is not known");
        }
    }

    /**
     * A statement of which nobody noted when it became known.
     *
     * @param about the household, or one of its members
     * @param inForce the days on which it was so
     * @return the statement
     */
    public static Statement of(Entity about, Period inForce) {
        return new Statement(about, inForce, Optional.empty(), Optional.empty());
    }

    /**
     * The same statement, with when it became known and by whom.
     *
     * @param day the day on which it became known
     * @param who who stated it
     * @return the statement
     * @throws PolicyException if who stated it is blank
     */
    public Statement known(LocalDate day, String who) {
        return new Statement(about, inForce, Optional.of(day), Optional.of(who));
    }

    /**
     * Whether it was known by a day.
     *
     * @param day the day
     * @return true if it was, or if nobody noted when it became known
     */
    public boolean isKnownBy(LocalDate day) {
        return known.filter(k -> k.isAfter(day)).isEmpty();
    }
}
