package org.jiuzhu.policy.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a definition or an open term rests on (依据): a clause, or clauses of texts that came one after the other and say the same. A result cites the
 * one that was in force on its date, and none where none was: an old decision does not rest on a later text.
 */
public sealed interface Basis permits Clause, Succession {

    /**
     * The clause on a day: of those in force the latest, in the order in which they were given.
     *
     * @param day the day
     * @return the clause; empty if no text of this basis is in force on the day
     */
    Optional<Clause> on(LocalDate day);

    /** {@return all clauses, the earliest first; at least one} */
    ImmutableList<Clause> clauses();

    /** {@return the citation of all clauses, for messages that have no date} */
    String cite();

    /**
     * This basis, and a clause that came after it and says the same. Where both texts are in force, the later one is cited.
     *
     * @param later the clause of the later text
     * @return the basis for the days of both
     */
    default Basis then(Clause later) {
        return new Succession(
                ImmutableList.<Clause>builder().addAll(clauses()).add(later).build());
    }
}
