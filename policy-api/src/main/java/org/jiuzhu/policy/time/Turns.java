package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiuzhu.policy.time.Turn.Noticed;

/** Why what is right in a month differs from what was decided. */
final class Turns {

    private final Paid what;
    private final History history;
    private final ImmutableList<Stretch> stretches;
    private final LocalDate known;
    private final Function<LocalDate, ImmutableList<Stretch>> asKnownOn;

    Turns(
            Paid what,
            History history,
            ImmutableList<Stretch> stretches,
            LocalDate known,
            Function<LocalDate, ImmutableList<Stretch>> asKnownOn) {
        this.what = what;
        this.history = history;
        this.stretches = stretches;
        this.known = known;
        this.asKnownOn = asKnownOn;
    }

    /** The last day on which something became known that begins, or ends, on a day; empty if that is noted of nothing. */
    static Optional<LocalDate> known(History history, LocalDate day, LocalDate known) {
        return history.statements().stream()
                .filter(s -> s.isKnownBy(known))
                .filter(s -> s.inForce().first().equals(Optional.of(day))
                        || s.inForce().last().map(l -> l.plusDays(1)).equals(Optional.of(day)))
                .flatMap(s -> s.known().stream())
                .max(Comparator.naturalOrder());
    }

    /** What changed up to a month since a decision, or had changed before it and became known after it. */
    ImmutableList<Turn> since(Act decision, YearMonth month) {
        Set<Turn> turns = new LinkedHashSet<>();
        for (int i = 1; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (!stretch.first().isAfter(month.atEndOfMonth())
                    && !what.amount(stretch).equals(what.amount(stretches.get(i - 1)))) {
                for (Cause cause : what.causes(stretch)) {
                    Turn turn = turn(cause, stretch.first());
                    if (turn.day().isAfter(decision.day())
                            || turn.known()
                                    .filter(k -> k.isAfter(decision.day()))
                                    .isPresent()) {
                        turns.add(turn);
                    }
                }
            }
        }
        figure(decision, month).ifPresent(turns::add);
        return ImmutableList.copyOf(turns);
    }

    private Turn turn(Cause cause, LocalDate day) {
        if (cause != Cause.FACT) {
            boolean isLater = !what.amount(stretches, day).equals(what.amount(asKnownOn.apply(day), day));
            return new Turn(cause, day, isLater ? Noticed.KNOWN_LATER : Noticed.CHANGED, Optional.empty());
        }
        Optional<LocalDate> when = known(history, day, known);
        if (when.filter(k -> k.isAfter(day)).isEmpty()) {
            return new Turn(cause, day, Noticed.CHANGED, when);
        }
        boolean isReported = history.occurrences().stream()
                .anyMatch(o -> o.kind() == Occurrence.Kind.REPORTED && o.day().equals(when.get()));
        return new Turn(cause, day, isReported ? Noticed.REPORTED_LATE : Noticed.FOUND_OUT, when);
    }

    // with what had been made known by the decision it would have come out otherwise, though nothing turns since
    private Optional<Turn> figure(Act decision, YearMonth month) {
        LocalDate first = month.atDay(1);
        ImmutableList<Stretch> then = asKnownOn.apply(decision.day());
        if (what.amount(then, first).equals(what.amount(stretches, first))) {
            return Optional.empty();
        }
        return stretches.stream()
                .takeWhile(s -> !s.first().isAfter(first))
                .filter(s -> !what.amount(s).equals(what.amount(then, s.first())))
                .findFirst()
                .map(s -> new Turn(Cause.STANDARD, s.first(), Noticed.KNOWN_LATER, Optional.empty()));
    }
}
