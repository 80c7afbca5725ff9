package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Series;

/**
 * Months in which one series of a ledger stays the same.
 *
 * @param months the months
 * @param kind how it is drawn
 * @param amount the amount; open where there is none to speak of
 */
record Segment(Months months, Kind kind, AmountRange amount) {

    /** How a segment is drawn; what is not known and what is not there are never drawn as nothing. */
    enum Kind {
        /** There is no decision. */
        ABSENT,
        /** The month is not over and nothing was paid yet. */
        NOT_YET,
        /** Nothing is known of it. */
        UNKNOWN,
        /** At least so much. */
        OPEN,
        /** Between two amounts. */
        BAND,
        /** One amount. */
        EXACT
    }

    /** The segments of a series, in order, over the lines of one thing that is paid. */
    static ImmutableList<Segment> of(Series series, List<LedgerLine> lines, LocalDate known) {
        List<Segment> segments = new ArrayList<>();
        for (LedgerLine line : lines) {
            for (YearMonth month : line.months().all()) {
                Segment next = of(series, line, month, known);
                Segment before = segments.isEmpty() ? next : segments.get(segments.size() - 1);
                if (segments.isEmpty() || before.kind != next.kind || !before.amount.equals(next.amount)) {
                    segments.add(next);
                } else {
                    segments.set(
                            segments.size() - 1,
                            new Segment(new Months(before.months.first(), month), next.kind, next.amount));
                }
            }
        }
        return ImmutableList.copyOf(segments);
    }

    private static Segment of(Series series, LedgerLine line, YearMonth month, LocalDate known) {
        Optional<AmountRange> amount = series.of(line);
        Months one = new Months(month, month);
        if (amount.isEmpty()) {
            return new Segment(one, Kind.ABSENT, AmountRange.OPEN);
        }
        AmountRange range = amount.get();
        // where nothing was decided nothing is awaited
        boolean isNotYet = series == Series.PAID
                && range.mostFen().orElse(1) == 0
                && Yuan.toFen(line.unpaid()) > 0
                && !month.isBefore(YearMonth.from(known));
        return new Segment(one, isNotYet ? Kind.NOT_YET : kind(range), range);
    }

    private static Kind kind(AmountRange range) {
        if (range.exact().isPresent()) {
            return Kind.EXACT;
        }
        if (Money.isOpen(range)) {
            return Kind.UNKNOWN;
        }
        return range.most().isPresent() ? Kind.BAND : Kind.OPEN;
    }
}
