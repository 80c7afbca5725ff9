package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** Decisions and payments of a history, month by month. */
final class Books {

    private Books() {}

    private record Of(Programme<?> programme, String subject) {}

    /** The decisions on a programme and subject that had been made by a day, in their order. */
    static ImmutableList<Act> acts(History history, Programme<?> programme, String subject, LocalDate known) {
        return history.acts().stream()
                .filter(a -> a.programme().equals(programme) && a.subject().equals(subject))
                .filter(a -> !a.day().isAfter(known))
                .sorted(Comparator.comparing(Act::day))
                .collect(ImmutableList.toImmutableList());
    }

    /** The decision that counts for a month: the last that counts from then or before; empty if none does. */
    static Optional<Act> counting(ImmutableList<Act> acts, YearMonth month) {
        return acts.stream().filter(a -> !a.from().isAfter(month)).reduce((one, other) -> other);
    }

    /** What it grants of a part, and of what is shown with it. */
    static Optional<MonetaryAmount> decided(ImmutableList<Act> acts, Part part, YearMonth month) {
        return counting(acts, month)
                .map(a -> Yuan.ofFen(a.amounts().entrySet().stream()
                        .filter(e -> Amounts.shownWith(e.getKey()) == part)
                        .mapToLong(e -> Yuan.toFen(e.getValue()))
                        .sum()));
    }

    /** What was paid for a month and did not come back, in fen, by a day. */
    static long paid(History history, Paid what, YearMonth month, LocalDate known) {
        return history.payments().stream()
                .filter(p -> p.programme().equals(what.programme())
                        && p.subject().equals(what.subject())
                        && Amounts.shownWith(p.part()) == what.part()
                        && p.month().equals(month)
                        && !p.day().isAfter(known))
                .mapToLong(p -> p.kind() == Payment.Kind.PAID ? Yuan.toFen(p.amount()) : -Yuan.toFen(p.amount()))
                .sum();
    }

    /** The first day on which something is stated or decided. */
    static Optional<LocalDate> first(History history) {
        return Stream.concat(
                        history.statements().stream().flatMap(s -> s.inForce().first().stream()),
                        history.acts().stream().map(Act::day))
                .min(Comparator.naturalOrder());
    }

    static void check(History history) {
        ImmutableSet<String> subjects = Statements.subjects(history);
        Stream.concat(
                        history.acts().stream().map(a -> new Of(a.programme(), a.subject())),
                        history.payments().stream().map(p -> new Of(p.programme(), p.subject())))
                .filter(of -> !subjects.contains(of.subject()))
                .findFirst()
                .ifPresent(of -> {
                    throw wrong(history, of, "no statement has such a subject" + NearMiss.hint(of.subject(), subjects));
                });
        ImmutableListMultimap<Of, Act> decisions =
                Multimaps.index(history.acts(), a -> new Of(a.programme(), a.subject()));
        decisions
                .asMap()
                .forEach((of, acts) ->
                        check(history, of, ImmutableList.sortedCopyOf(Comparator.comparing(Act::day), acts)));
        record For(Of of, Part part, YearMonth month) {}
        Map<For, Long> net = history.payments().stream()
                .collect(Collectors.groupingBy(
                        p -> new For(new Of(p.programme(), p.subject()), p.part(), p.month()),
                        Collectors.summingLong(p ->
                                p.kind() == Payment.Kind.PAID ? Yuan.toFen(p.amount()) : -Yuan.toFen(p.amount()))));
        net.forEach((what, fen) -> {
            if (fen < 0) {
                throw wrong(
                        history,
                        what.of(),
                        "for " + what.month() + " " + Yuan.toText(Yuan.ofFen(-fen))
                                + " yuan more came back than was paid; say for which month it came back");
            }
        });
    }

    private static void check(History history, Of of, ImmutableList<Act> acts) {
        boolean runs = false;
        Optional<LocalDate> before = Optional.empty();
        for (Act act : acts) {
            if (before.filter(act.day()::equals).isPresent()) {
                throw wrong(history, of, "there are two decisions of " + act.day() + "; keep the one that counts");
            }
            if (runs == (act.kind() == Act.Kind.GRANTED)) {
                throw wrong(
                        history,
                        of,
                        "on " + act.day() + " it is " + act.kind().code()
                                + (runs ? " though it runs" : " though it does not run")
                                + "; state what was decided before");
            }
            runs = act.kind() != Act.Kind.ENDED;
            before = Optional.of(act.day());
        }
    }

    private static PolicyException wrong(History history, Of of, String what) {
        return new PolicyException("history of " + history.household() + " at " + history.place() + ": "
                + of.programme().code() + " of " + of.subject() + ": " + what);
    }
}
