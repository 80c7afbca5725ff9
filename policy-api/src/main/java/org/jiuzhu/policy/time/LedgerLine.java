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
import org.jiuzhu.policy.rule.Rule;

/**
 * What was decided, what is right, and what was paid, for months in which all is the same. The three stay apart: paid against decided is a fault of payment, right against
 * decided is a reason to decide anew and no claim, and right against paid is a claim only as far as a text says so.
 *
 * @param programme the programme
 * @param subject the path of whom it is paid to
 * @param part what is paid; what runs on stands with the allowance, in whose place it is paid
 * @param months the months
 * @param decided what the decision that counts for each of the months grants; empty where none does, as before the first grant, and nothing once it has ended
 * @param computed all that the rules come to on the days of each month, of the facts that were known
 * @param right what is right for each of the months, as rules say from which month a grant, a change and an end count; a month is as it stands on its first day, and where
 *     no text says whether a change counts from the first whole month or from the one after, or whether an amount stays until the next review, it is a range
 * @param paid what was paid for each of the months and did not come back
 * @param turns why what is right may differ from what was decided, each by itself; empty where it does not, and where nothing was decided
 * @param basis what texts say of money that was paid beyond what was right
 * @param fine the fine that there may be besides, for each of the months; empty where no rule that is met has one
 * @param needs what rules ask for when less is decided, or an end, and was not done; empty where what is right is not less than what was decided
 */
public record LedgerLine(
        Programme<?> programme,
        String subject,
        Part part,
        Months months,
        Optional<MonetaryAmount> decided,
        AmountRange computed,
        AmountRange right,
        MonetaryAmount paid,
        ImmutableList<Turn> turns,
        Basis basis,
        Optional<AmountRange> fine,
        ImmutableList<Rule<?>> needs) {

    /**
     * The lines of a history.
     *
     * @param history the history
     * @param months the months
     * @param known the last day on which facts had become known, and decisions and payments had been made, that count
     * @param supposing when ends are taken to have been decided
     * @param world what the rules come to on each day from the first of a month, which is {@link #begin}
     * @param worlds what they may come to as to what is right; where nothing is open that the rules do not say themselves, the same alone
     * @return for each programme, subject and part that is paid by the month a line for months in which all is the same, in order
     */
    public static ImmutableList<LedgerLine> of(
            History history,
            Months months,
            LocalDate known,
            Supposing supposing,
            World world,
            ImmutableList<World> worlds) {
        return new Ledger(history, known, supposing, world, worlds).lines(months);
    }

    /**
     * From which month on a history has to be looked at to know what is right in later ones.
     *
     * @param history the history
     * @param first the first month that is asked for
     * @return the month of the first statement or decision, or the first month if it is earlier
     */
    public static YearMonth begin(History history, YearMonth first) {
        return Books.first(history)
                .map(YearMonth::from)
                .filter(m -> m.isBefore(first))
                .orElse(first);
    }

    LedgerLine until(YearMonth last) {
        return new LedgerLine(
                programme,
                subject,
                part,
                new Months(months.first(), last),
                decided,
                computed,
                right,
                paid,
                turns,
                basis,
                fine,
                needs);
    }

    boolean isAs(LedgerLine other) {
        return until(months.first())
                .equals(new LedgerLine(
                        programme,
                        subject,
                        part,
                        new Months(months.first(), months.first()),
                        other.decided,
                        other.computed,
                        other.right,
                        other.paid,
                        other.turns,
                        other.basis,
                        other.fine,
                        other.needs));
    }

    /** {@return what was decided for each of the months and has not been paid; nothing where all was, or nothing was decided} */
    public MonetaryAmount unpaid() {
        return Yuan.ofFen(Math.max(0, decidedFen() - Yuan.toFen(paid)));
    }

    /** {@return what was paid for each of the months beyond what was decided; nothing where nothing was} */
    public MonetaryAmount overpaid() {
        return Yuan.ofFen(Math.max(0, Yuan.toFen(paid) - decidedFen()));
    }

    /** {@return how much less was paid for each of the months than is right, never below nothing} */
    public AmountRange shortBy() {
        return Amounts.beyond(right, AmountRange.exactly(paid));
    }

    /** {@return how much more was paid for each of the months than is right, never below nothing; whether it is taken back the {@link #basis} says} */
    public AmountRange over() {
        return Amounts.beyond(AmountRange.exactly(paid), right);
    }

    private long decidedFen() {
        return decided.map(Yuan::toFen).orElse(0L);
    }

    /**
     * Whether something else is right than the decision that counts, whatever is still open: a reason to decide anew. Without a decision there is none, for what is
     * granted is paid from a month after the decision on, and nobody is owed what nobody granted.
     *
     * @return true if there is a decision and something else is right
     */
    public boolean isToBeDecidedAnew() {
        OptionalLong least = right.leastFen();
        OptionalLong most = right.mostFen();
        long fen = decidedFen();
        return decided.isPresent()
                && ((least.isPresent() && fen < least.getAsLong()) || (most.isPresent() && fen > most.getAsLong()));
    }
}
