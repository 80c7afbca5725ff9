package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Strength;

/** Decided, right and paid, month by month. */
final class Ledger {

    private final History history;
    private final LocalDate known;
    private final Supposing supposing;
    private final ImmutableList<World> worlds;
    private final ImmutableList<Stretch> stretches;
    private final Function<LocalDate, ImmutableList<Stretch>> asKnownOn;

    Ledger(History history, LocalDate known, Supposing supposing, World world, ImmutableList<World> worlds) {
        this.history = history;
        this.known = known;
        this.supposing = supposing;
        this.worlds = worlds;
        this.stretches = world.stretches();
        this.asKnownOn = world.asKnownOn();
    }

    ImmutableList<LedgerLine> lines(Months months) {
        ImmutableList.Builder<LedgerLine> lines = ImmutableList.builder();
        for (Paid what : paid(months)) {
            lines.addAll(lines(what, months));
        }
        return lines.build();
    }

    // what was ever decided or paid, and what the rules give
    private Set<Paid> paid(Months months) {
        Set<Paid> all = new LinkedHashSet<>();
        for (Act act : history.acts()) {
            act.amounts().keySet().forEach(part -> all.add(paid(act.programme(), act.subject(), part)));
        }
        history.payments().forEach(p -> all.add(paid(p.programme(), p.subject(), p.part())));
        for (Stretch stretch : stretches) {
            boolean isLookedAt = !stretch.last().isBefore(months.first().atDay(1))
                    && !stretch.first().isAfter(months.last().atEndOfMonth());
            for (Outcome<?> outcome : isLookedAt ? stretch.outcomes() : ImmutableList.<Outcome<?>>of()) {
                given(outcome)
                        .filter(part -> part.frequency() == Frequency.MONTHLY)
                        .forEach(part -> all.add(paid(outcome.programme(), outcome.subject(), part)));
            }
        }
        return all;
    }

    // where it is open whether anybody gets in there is nothing to show yet; what may run on was drawn before
    private static Stream<Part> given(Outcome<?> outcome) {
        Stream<Part> parts =
                outcome.benefit().map(Benefit::content).orElse(Benefit.Content.EMPTY).parts().keySet().stream();
        return switch (outcome.status()) {
            case ELIGIBLE, ELIGIBLE_AT_DISCRETION, CONTINUES, CONTINUES_AT_DISCRETION -> parts;
            case UNDETERMINED -> parts.filter(part -> part == Part.RUN_ON);
            case NOT_ELIGIBLE -> Stream.empty();
        };
    }

    private static Paid paid(Programme<?> programme, String subject, Part part) {
        return new Paid(programme, subject, Amounts.shownWith(part));
    }

    private List<LedgerLine> lines(Paid what, Months months) {
        ImmutableList<Act> acts = Books.acts(history, what.programme(), what.subject(), known);
        List<Right> rights = new ArrayList<>();
        worlds.forEach(world -> rights.add(Right.of(what, history, world, known, supposing)));
        List<LedgerLine> lines = new ArrayList<>();
        for (YearMonth month : months.all()) {
            AmountRange right =
                    rights.stream().map(r -> r.at(month)).reduce(Amounts::hull).orElseThrow();
            LedgerLine line = line(what, month, acts, right);
            int last = lines.size() - 1;
            if (last >= 0 && lines.get(last).isAs(line)) {
                lines.set(last, lines.get(last).until(month));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private LedgerLine line(Paid what, YearMonth month, ImmutableList<Act> acts, AmountRange right) {
        Optional<MonetaryAmount> decided = Books.decided(acts, what.part(), month);
        long paid = Books.paid(history, what, month, known);
        AmountRange over = Amounts.beyond(AmountRange.exactlyFen(paid), right);
        boolean isOver = !over.equals(Amounts.NOTHING);
        boolean isLess = decided.filter(
                        d -> !Amounts.beyond(AmountRange.exactly(d), right).equals(Amounts.NOTHING))
                .isPresent();
        boolean isAsDecided = decided.map(AmountRange::exactly).equals(Optional.of(right));
        Basis basis = isOver ? basis(what) : Basis.SILENT;
        Optional<Act> counts = Books.counting(acts, month);
        return new LedgerLine(
                what.programme(),
                what.subject(),
                what.part(),
                new Months(month, month),
                decided,
                what.amounts(stretches, month),
                right,
                Yuan.ofFen(paid),
                isAsDecided
                        ? ImmutableList.of()
                        : counts.map(a -> new Turns(what, history, stretches, known, asKnownOn).since(a, month))
                                .orElse(ImmutableList.of()),
                basis,
                basis.kind() == Basis.Kind.SHALL || basis.kind() == Basis.Kind.MAY
                        ? fine(what, over)
                        : Optional.empty(),
                isLess ? needs(what, month) : ImmutableList.of());
    }

    // The law of the day on which it is known counts, for on that day somebody decides

    private Optional<Stretch> now() {
        LocalDate last = stretches.get(stretches.size() - 1).last();
        return Paid.on(stretches, known.isAfter(last) ? last : known);
    }

    private <M extends MonthEffect> ImmutableList<Rule<?>> met(Paid what, Class<M> kind) {
        return now().stream()
                .flatMap(s -> what.rules(s, kind))
                .filter(r -> r.truth() == Truth.MET)
                .map(RuleTruth::rule)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Basis basis(Paid what) {
        ImmutableList<Rule<?>> not = met(what, MonthEffect.NotTakenBack.class);
        if (!not.isEmpty()) {
            return new Basis(Basis.Kind.NOT, not);
        }
        ImmutableList<Rule<?>> back = met(what, MonthEffect.TakenBack.class);
        if (back.isEmpty()) {
            return Basis.SILENT;
        }
        boolean shall = back.stream().anyMatch(r -> r.strength() == Strength.SHALL);
        return new Basis(shall ? Basis.Kind.SHALL : Basis.Kind.MAY, back);
    }

    private Optional<AmountRange> fine(Paid what, AmountRange over) {
        return met(what, MonthEffect.Fined.class).stream()
                .map(r -> ((Consequence.Effect<?>) r.consequence()).months().orElseThrow())
                .map(MonthEffect.Fined.class::cast)
                .map(f -> Amounts.times(over, f.least(), f.most()))
                .findFirst();
    }

    private ImmutableList<Rule<?>> needs(Paid what, YearMonth month) {
        boolean isHeard = history.occurrences().stream()
                .anyMatch(o -> o.kind() == Occurrence.Kind.HEARD
                        && o.programme().equals(what.programme())
                        && o.subject().equals(what.subject())
                        && !o.day().isAfter(known)
                        && !YearMonth.from(o.day()).isBefore(month.minusMonths(1)));
        return now().stream()
                .flatMap(what::onMonths)
                .filter(r -> r.truth() == Truth.MET)
                .map(RuleTruth::rule)
                .filter(r -> r.consequence() instanceof Consequence.Takes<?>
                        ? !isHeard
                        : ((Consequence.Effect<?>) r.consequence())
                                .months()
                                .equals(Optional.of(new MonthEffect.NeededForCut())))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
