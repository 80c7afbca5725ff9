package org.jiuzhu.policy.json;

import java.time.LocalDate;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Months;

/**
 * The ledger of a history as JSON, with all that a page needs to show it: what was decided, what the rules come to and what was paid, month by month; why; when a result changes
 * next, and what is due. Everything that is named has its label in both languages, amounts are texts in yuan with two digits and stand as {@code {"least": "279.00", "most":
 * "579.00"}}; an end that is not there is not known, and where a whole amount is left out there is none to speak of, which is not nothing.
 */
public final class LedgerJson {

    private LedgerJson() {}

    /**
     * Writes the ledger of a history.
     *
     * @param engine the engine, of {@link PolicyEngine#knownOn} the day if what was published later is not to count
     * @param history the history
     * @param months the months
     * @param known the last day on which what counts had become known; the next changes and what is due are those of the year after it
     * @param out where to
     * @throws PolicyException as {@link PolicyEngine#stretches} and {@link PolicyEngine#changes}, or if {@code out} fails
     */
    public static void write(PolicyEngine engine, History history, Months months, LocalDate known, Appendable out) {
        JsonOutput.write(out, json -> new LedgerWriter(engine, json).write(history, months, known));
    }
}
