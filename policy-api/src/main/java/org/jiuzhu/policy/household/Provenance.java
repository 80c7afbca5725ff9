package org.jiuzhu.policy.household;

import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Where a fact that is stated comes from (来源): who stated it, from what, and as of which day. It changes no result; a case keeps it, and explanations show it beside the
 * fact.
 *
 * @param by who stated it, such as the applicant, a village committee or the platform for checking incomes
 * @param from what it was taken from, such as a wage slip
 * @param on the day as of which it is so
 */
public record Provenance(Optional<String> by, Optional<String> from, Optional<LocalDate> on) {

    /**
     * Checks that it says something.
     *
     * @param by who stated it
     * @param from what it was taken from
     * @param on the day as of which it is so
     * @throws PolicyException if a text is blank, or nothing is given
     */
    public Provenance {
        if (by.filter(String::isBlank).isPresent()
                || from.filter(String::isBlank).isPresent()) {
            throw new PolicyException("provenance: a text is blank; leave out what is not known");
        }
        if (by.isEmpty() && from.isEmpty() && on.isEmpty()) {
            throw new PolicyException("provenance: it says nothing; say by whom, from what or as of which day");
        }
    }

    /**
     * All three.
     *
     * @param by who stated it
     * @param from what it was taken from
     * @param on the day as of which it is so
     * @return the provenance
     * @throws PolicyException if a text is blank
     */
    public static Provenance of(String by, String from, LocalDate on) {
        return new Provenance(Optional.of(by), Optional.of(from), Optional.of(on));
    }
}
