package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;

/** Decided, computed and paid, month by month. */
final class Ledger {

    private static final AmountRange NOTHING = AmountRange.exactlyFen(0);

    private final History history;
    private final ImmutableList<Stretch> stretches;
    private final LocalDate known;

    Ledger(History history, ImmutableList<Stretch> stretches, LocalDate known) {
        this.history = history;
        this.stretches = stretches;
        this.known = known;
    }

    private record Of(Programme<?> programme, String subject, Part part) {}

    ImmutableList<LedgerLine> lines(Months months) {
        ImmutableList.Builder<LedgerLine> lines = ImmutableList.builder();
        for (Of of : parts()) {
            lines.addAll(lines(of, months));
        }
        return lines.build();
    }

    // what was ever decided or paid, and what the rules give
    private Set<Of> parts() {
        Set<Of> all = new LinkedHashSet<>();
        for (Act act : history.acts()) {
            act.amounts().keySet().forEach(part -> all.add(new Of(act.programme(), act.subject(), part)));
        }
        history.payments().forEach(p -> all.add(new Of(p.programme(), p.subject(), p.part())));
        for (Stretch stretch : stretches) {
            for (Outcome<?> outcome : stretch.outcomes()) {
                if (outcome.status() != Status.UNDETERMINED && outcome.status() != Status.NOT_ELIGIBLE) {
                    content(outcome).parts().keySet().stream()
                            .filter(part -> part.frequency() == Frequency.MONTHLY)
                            .forEach(part -> all.add(new Of(outcome.programme(), outcome.subject(), part)));
                }
            }
        }
        return all;
    }

    private static Benefit.Content content(Outcome<?> outcome) {
        return outcome.benefit().map(Benefit::content).orElse(Benefit.Content.EMPTY);
    }

    private List<LedgerLine> lines(Of of, Months months) {
        ImmutableList<Act> acts = Books.acts(history, of.programme(), of.subject(), known);
        List<LedgerLine> lines = new ArrayList<>();
        for (YearMonth month : months.all()) {
            LedgerLine line = new LedgerLine(
                    of.programme(),
                    of.subject(),
                    of.part(),
                    new Months(month, month),
                    Books.decided(acts, of.part(), month),
                    computed(of, month),
                    Yuan.ofFen(Books.paid(history, of.programme(), of.subject(), of.part(), month, known)));
            if (!lines.isEmpty() && isSame(lines.get(lines.size() - 1), line)) {
                LedgerLine before = lines.remove(lines.size() - 1);
                lines.add(before.until(month));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean isSame(LedgerLine one, LedgerLine other) {
        return one.decided().equals(other.decided())
                && one.computed().equals(other.computed())
                && one.paid().equals(other.paid());
    }

    private AmountRange computed(Of of, YearMonth month) {
        return stretches.stream()
                .filter(s ->
                        !s.first().isAfter(month.atEndOfMonth()) && !s.last().isBefore(month.atDay(1)))
                .map(s -> amount(of, s))
                .reduce(Ledger::both)
                .orElse(AmountRange.OPEN);
    }

    // where it is open whether anything is due, nothing may be
    private static AmountRange amount(Of of, Stretch stretch) {
        Optional<Outcome<?>> outcome = stretch.of(of.programme(), of.subject());
        if (outcome.isEmpty() || outcome.get().status() == Status.NOT_ELIGIBLE) {
            return NOTHING;
        }
        AmountRange amount = content(outcome.get()).parts().getOrDefault(of.part(), NOTHING);
        return switch (outcome.get().status()) {
            case ELIGIBLE, CONTINUES -> amount;
            case ELIGIBLE_AT_DISCRETION, CONTINUES_AT_DISCRETION, UNDETERMINED, NOT_ELIGIBLE -> both(NOTHING, amount);
        };
    }

    private static AmountRange both(AmountRange one, AmountRange other) {
        OptionalLong least = one.leastFen().isPresent() && other.leastFen().isPresent()
                ? OptionalLong.of(
                        Math.min(one.leastFen().getAsLong(), other.leastFen().getAsLong()))
                : OptionalLong.empty();
        OptionalLong most = one.mostFen().isPresent() && other.mostFen().isPresent()
                ? OptionalLong.of(
                        Math.max(one.mostFen().getAsLong(), other.mostFen().getAsLong()))
                : OptionalLong.empty();
        return new AmountRange(least, most);
    }
}
