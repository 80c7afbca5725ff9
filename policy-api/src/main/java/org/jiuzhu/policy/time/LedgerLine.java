package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;

/**
 * What was decided, what the rules come to, and what was paid, for months in which all three are the same. The three stay apart: paid against decided is a fault of
 * payment, computed against decided is a reason to look again and no claim.
 *
 * @param programme the programme
 * @param subject the path of whom it is paid to
 * @param part what is paid
 * @param months the months
 * @param decided what the decision that counts for each of the months grants; empty where none does, as before the first grant, and nothing once it has ended
 * @param computed all that the rules come to on the days of each month, of the facts that were known; from which month a change of facts or figures counts is for texts to
 *     say, and most say nothing, so a month in which something changes has a range
 * @param paid what was paid for each of the months and did not come back
 */
public record LedgerLine(
        Programme<?> programme,
        String subject,
        Part part,
        Months months,
        Optional<MonetaryAmount> decided,
        AmountRange computed,
        MonetaryAmount paid) {

    /**
     * The lines of a history.
     *
     * @param history the history
     * @param months the months
     * @param stretches what the rules come to on the days of these months, of {@link org.jiuzhu.policy.OverTime#stretches}
     * @param known the last day on which decisions and payments that count had been made
     * @return for each programme, subject and part that is paid by the month a line for months in which all is the same, in order
     */
    public static ImmutableList<LedgerLine> of(
            History history, Months months, ImmutableList<Stretch> stretches, LocalDate known) {
        return new Ledger(history, stretches, known).lines(months);
    }

    LedgerLine until(YearMonth last) {
        return new LedgerLine(programme, subject, part, new Months(months.first(), last), decided, computed, paid);
    }

    /** {@return what was decided for each of the months and has not been paid; nothing where all was, or nothing was decided} */
    public MonetaryAmount unpaid() {
        return Yuan.ofFen(Math.max(0, decidedFen() - Yuan.toFen(paid)));
    }

    /** {@return what was paid for each of the months beyond what was decided; nothing where nothing was} */
    public MonetaryAmount overpaid() {
        return Yuan.ofFen(Math.max(0, Yuan.toFen(paid) - decidedFen()));
    }

    private long decidedFen() {
        return decided.map(Yuan::toFen).orElse(0L);
    }

    /**
     * Whether the rules come to something else than the decision that counts, whatever is still open: a reason to decide anew. Without a decision there is none, for what is
     * granted is paid from a month after the decision on, and nobody is owed what nobody granted.
     *
     * @return true if there is a decision and the rules come to something else
     */
    public boolean isToBeDecidedAnew() {
        OptionalLong least = computed.leastFen();
        OptionalLong most = computed.mostFen();
        long fen = decidedFen();
        return decided.isPresent()
                && ((least.isPresent() && fen < least.getAsLong()) || (most.isPresent() && fen > most.getAsLong()));
    }
}
