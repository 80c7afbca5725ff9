package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Agenda;
import org.jiuzhu.policy.time.ChangePoint;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Stretch;
import org.jiuzhu.policy.time.Supposing;

/** What an engine says about more than one day; part of every {@link PolicyEngine}. */
public interface OverTime {

    /**
     * When to look at a case again: the days on which its results come out otherwise although none of its facts changes, for a birthday, the end of a run-on, the
     * beginning or end of a rule, a published standard or a setting. On each day between two of them, and up to the last day that is looked at, results and the rules
     * that are met are those of the day before.
     *
     * <p>Facts are taken to stay as the case states them, also such as would not: who works goes on working, and an award goes on running. What is unknown stays
     * unknown: while a birth date is not stated, no birthday changes anything, and {@link org.jiuzhu.policy.determination.Determination#missing} asks for it where it counts.
     *
     * @param input the case
     * @param last the last day to look at
     * @return the days after the date of the case, in order
     * @throws PolicyException as {@link PolicyEngine#assess}, for the date of the case or for a later day; also if the last day lies before the date of the case, or after 2200
     */
    ImmutableList<ChangePoint> changes(Case input, LocalDate last);

    /**
     * The first of the {@link #changes}.
     *
     * @param input the case
     * @param last the last day to look at
     * @return the first day on which results come out otherwise; empty if they stay as they are up to the last day
     * @throws PolicyException as {@link #changes}
     */
    Optional<ChangePoint> nextChange(Case input, LocalDate last);

    /**
     * What is due of many cases up to a day: steps of the procedure that are required and have not been taken, reviews, and results that change although no fact does
     * ({@link #changes}); for the programmes that an assessment looks at. What is overdue on the date of a case is among it.
     *
     * @param cases the cases
     * @param last the last day to look at
     * @return what is due, by day; a case that cannot be assessed is named with the reason, and the others have their entries
     * @throws PolicyException if the last day is after 2200
     */
    Agenda agenda(Iterable<Case> cases, LocalDate last);

    /**
     * What the rules come to for a history on each day of a period, to somebody who knew no more of its facts than was known on a day. For what had been published by
     * a day ask the engine of {@link #knownOn} it.
     *
     * @param history the history
     * @param first the first day
     * @param last the last day
     * @param known the last day on which facts that count had become known
     * @return stretches of days with the same results and the same rules met, without a gap from the first day to the last; on days of which nothing is stated nothing
     *     is known, and what hangs on it is undetermined
     * @throws PolicyException as {@link PolicyEngine#assess}, for a day of the period, or if it ends before it begins or after 2200
     */
    ImmutableList<Stretch> stretches(History history, LocalDate first, LocalDate last, LocalDate known);

    /**
     * What was decided, what is right and what was paid, month by month, to somebody who knew no more than was known on a day, with the decisions that were made.
     *
     * @param history the history
     * @param months the months
     * @param known the last day on which facts had become known, and decisions and payments had been made, that count
     * @return for each programme, subject and part that is paid by the month a line for months in which all is the same, in order
     * @throws PolicyException as {@link #stretches}
     */
    default ImmutableList<LedgerLine> ledger(History history, Months months, LocalDate known) {
        return ledger(history, months, known, Supposing.AS_THEY_WERE);
    }

    /**
     * The same, with ends taken to have been decided otherwise than they were.
     *
     * @param history the history
     * @param months the months
     * @param known the last day on which facts had become known, and decisions and payments had been made, that count
     * @param supposing when ends are taken to have been decided
     * @return for each programme, subject and part that is paid by the month a line for months in which all is the same, in order
     * @throws PolicyException as {@link #stretches}
     */
    ImmutableList<LedgerLine> ledger(History history, Months months, LocalDate known, Supposing supposing);

    /**
     * The engine as it would have been on a day: without published standards and settings that were made known later, whatever days they are for. A standard that is
     * raised in May from January on is absent from every result of an engine that knows no more than April.
     *
     * <p>Lines and settings of which nobody noted when they were made known stay. Rules stay too: the texts of the places were published before they took effect.
     *
     * @param day the day
     * @return an engine that knows no more; this one where all was known by then
     */
    PolicyEngine knownOn(LocalDate day);
}
