package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standards of a place on a date: table by table in their order, within a table from the place upward, and at each place the variants in their order before the line
 * without one.
 */
public final class StandardLookup {

    private static final int DEEPEST = 8;

    private final ImmutableList<StandardTable> tables;
    private final ImmutableList<Place> levels;

    public StandardLookup(ImmutableList<StandardTable> tables, Place place) {
        this.tables = tables;
        this.levels = Divisions.upward(place);
    }

    /**
     * What is known of a standard.
     *
     * @param fenPerMonth all that it can be, in fen, a month or once: one amount, from a floor up, up to a ceiling; where no line says, nothing and more
     * @param lines the line that says so, and behind it those that it is a multiple of; empty where none does
     * @param elsewhere what was found that does not settle it, as a hint where to look
     * @param day the day that was asked about
     */
    public record Found(
            Range fenPerMonth, ImmutableList<PublishedStandard> lines, Optional<Elsewhere> elsewhere, LocalDate day) {

        private static Found nothing(Optional<Elsewhere> elsewhere, LocalDate day) {
            return new Found(Range.NOT_NEGATIVE, ImmutableList.of(), elsewhere, day);
        }

        /** Whether a line gives it for the day, be it as a bound. */
        public boolean isPublished() {
            return !lines.isEmpty();
        }

        /** Whether there is something to be careful about. */
        public boolean callsForCare() {
            return lines.stream().anyMatch(l -> l.bound() != PublishedStandard.Bound.EXACT)
                    || elsewhere.filter(Elsewhere::mayHold).isPresent();
        }
    }

    /**
     * A line that does not settle what holds on a day.
     *
     * @param line the line
     * @param day the day
     * @param mayHold whether it may hold on the day: it is inferred, or confirmed for earlier days only; otherwise it held before, or from some later day on
     */
    public record Elsewhere(PublishedStandard line, LocalDate day, boolean mayHold) {

        // what may hold on the day or held last says more than what came later
        public static final Comparator<Elsewhere> NEAREST =
                Comparator.comparing(Elsewhere::isLater).thenComparing(Elsewhere::daysApart);

        /** Whether it holds from a later day on. */
        public boolean isLater() {
            return line.period().first().filter(day::isBefore).isPresent();
        }

        private long daysApart() {
            Optional<LocalDate> end =
                    isLater() ? line.period().first() : line.knownDays().last();
            return end.filter(e -> isLater() || e.isBefore(day))
                    .map(e -> Math.abs(e.toEpochDay() - day.toEpochDay()))
                    .orElse(0L);
        }
    }

    /**
     * The rows of a table that hold for an area: those of the nearest place that has any, in the first table that has. Where a nearer place had rows of its own that may
     * still hold, those from farther away that are bounds.
     *
     * @param rows what is known of each row
     * @param others the rows that do not settle what holds on the day, as hints where to look
     * @param day the day that was asked about
     */
    public record FoundTable(ImmutableList<Found> rows, ImmutableList<Elsewhere> others, LocalDate day) {

        /** Whether there is something to be careful about. */
        public boolean callsForCare() {
            return rows.stream().anyMatch(Found::callsForCare)
                    || others.stream().anyMatch(Elsewhere::mayHold);
        }

        /** The line of a table that a row is. */
        public PublishedStandard line(int row) {
            return rows.get(row).lines().get(0);
        }
    }

    public Found find(Standard.Use use, Area ofHousehold, LocalDate date) {
        return find(use, ofHousehold, date, 0);
    }

    /** The lines that count at the place on any day. */
    public ImmutableList<PublishedStandard> lines() {
        ImmutableList.Builder<PublishedStandard> lines = ImmutableList.builder();
        for (StandardTable table : tables) {
            for (PublishedStandard line : table.lines()) {
                if (levels.contains(line.place())) {
                    lines.add(line);
                }
            }
        }
        return lines.build();
    }

    /** The rows of a table that hold at the place for an area on a day. */
    public FoundTable find(KeyedStandard standard, Area area, LocalDate date) {
        ImmutableList.Builder<Elsewhere> others = ImmutableList.builder();
        boolean onlyBounds = false;
        for (StandardTable table : tables) {
            for (Place level : levels) {
                ImmutableList<PublishedStandard> here = Search.of(table.lines(standard, level), Optional.empty(), area);
                LocalDate latest = latest(here, date);
                ImmutableList.Builder<Found> known = ImmutableList.builder();
                boolean mayHold = false;
                for (PublishedStandard line : here) {
                    if (!line.isKnownOn(date)) {
                        Elsewhere other = elsewhere(line, date, latest);
                        others.add(other);
                        mayHold |= other.mayHold;
                    } else if (!onlyBounds || line.bound() != PublishedStandard.Bound.EXACT) {
                        known.add(found(line, Optional.empty(), area, date, 0));
                    }
                }
                ImmutableList<Found> rows = known.build();
                if (!rows.isEmpty()) {
                    return new FoundTable(rows, others.build(), date);
                }
                onlyBounds |= mayHold;
            }
        }
        return new FoundTable(ImmutableList.of(), others.build(), date);
    }

    // a line does not hold any more once the next one has begun
    private static Elsewhere elsewhere(PublishedStandard line, LocalDate day, @Nullable LocalDate latest) {
        Optional<LocalDate> first = line.period().first();
        boolean isLatest = first.isEmpty() || first.get().equals(latest);
        return new Elsewhere(line, day, line.mayHoldOn(day) && isLatest);
    }

    /** The last day up to a day on which a line begins; null if none has begun. */
    private static @Nullable LocalDate latest(ImmutableList<PublishedStandard> here, LocalDate day) {
        LocalDate latest = null;
        for (PublishedStandard one : here) {
            LocalDate first = one.period().first().orElse(null);
            if (first != null && !first.isAfter(day) && (latest == null || first.isAfter(latest))) {
                latest = first;
            }
        }
        return latest;
    }

    private Found find(Standard.Use use, Area ofHousehold, LocalDate asked, int depth) {
        if (depth > DEEPEST) {
            throw new PolicyException("standards are multiples of each other in a circle: " + use);
        }
        LocalDate day = use.previousYear() ? LocalDate.of(asked.getYear() - 1, 12, 31) : asked;
        Area area = use.area().orElse(ofHousehold);
        Search search = new Search(day);
        for (StandardTable table : tables) {
            for (int level = 0; level < levels.size(); level++) {
                ImmutableList<PublishedStandard> lines = table.lines(use.standard(), levels.get(level));
                int distance = level * (use.variants().size() + 1);
                for (String variant : use.variants()) {
                    search.look(lines, Optional.of(variant), area, distance++);
                }
                search.look(lines, Optional.empty(), area, distance);
            }
        }
        PublishedStandard line = search.line;
        Optional<Elsewhere> elsewhere = Optional.ofNullable(search.elsewhere);
        return line == null ? Found.nothing(elsewhere, day) : found(line, elsewhere, area, day, depth);
    }

    /** A search from the nearest line to the farthest. */
    private static final class Search {
        private final LocalDate day;
        private @Nullable PublishedStandard line;
        private @Nullable Elsewhere elsewhere;
        // how near the nearest line is that may hold on the day although it is not known to
        private int own = Integer.MAX_VALUE;

        Search(LocalDate day) {
            this.day = day;
        }

        // where a nearer place had a figure of its own, and whether it still has is not known, one from farther away is
        // not its figure, but a bound
        // from there still holds
        void look(ImmutableList<PublishedStandard> lines, Optional<String> variant, Area area, int distance) {
            if (line != null || lines.isEmpty()) {
                return;
            }
            ImmutableList<PublishedStandard> here = of(lines, variant, area);
            if (here.isEmpty()) {
                return;
            }
            Optional<PublishedStandard> known = known(here);
            Optional<Elsewhere> nearest = nearest(here);
            if (known.isPresent() && (distance <= own || known.get().bound() != PublishedStandard.Bound.EXACT)) {
                line = known.get();
            } else if (nearest.filter(Elsewhere::mayHold).isPresent()) {
                own = Math.min(own, distance);
            }
            nearest.filter(this::saysMore).ifPresent(n -> elsewhere = n);
        }

        private static ImmutableList<PublishedStandard> of(
                ImmutableList<PublishedStandard> lines, Optional<String> variant, Area area) {
            ImmutableList.Builder<PublishedStandard> here = ImmutableList.builder();
            for (PublishedStandard one : lines) {
                if (one.variant().equals(variant)
                        && (one.area().isEmpty() || one.area().get() == area)) {
                    here.add(one);
                }
            }
            return here.build();
        }

        private Optional<PublishedStandard> known(ImmutableList<PublishedStandard> here) {
            for (PublishedStandard one : here) {
                if (one.isKnownOn(day)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }

        // of one place, what is nearest to the day; of several, the nearest place
        private boolean saysMore(Elsewhere other) {
            if (elsewhere == null) {
                return true;
            }
            return elsewhere.line.place().equals(other.line.place())
                    ? Elsewhere.NEAREST.compare(other, elsewhere) < 0
                    : elsewhere.isLater() && !other.isLater();
        }

        private Optional<Elsewhere> nearest(ImmutableList<PublishedStandard> here) {
            LocalDate latest = latest(here, day);
            Elsewhere nearest = null;
            for (PublishedStandard one : here) {
                if (!one.isKnownOn(day)) {
                    Elsewhere other = elsewhere(one, day, latest);
                    nearest = nearest == null || Elsewhere.NEAREST.compare(other, nearest) < 0 ? other : nearest;
                }
            }
            return Optional.ofNullable(nearest);
        }
    }

    private Found found(PublishedStandard line, Optional<Elsewhere> elsewhere, Area area, LocalDate day, int depth) {
        // where a line gives the standard itself, what else was found is of no use any more
        Optional<Elsewhere> more = elsewhere.filter(e -> e.mayHold && line.bound() != PublishedStandard.Bound.EXACT);
        if (line.figure() instanceof PublishedStandard.Plain number) {
            return new Found(bounded(Range.exactly(number.value()), line.bound()), ImmutableList.of(line), more, day);
        } else if (line.figure() instanceof PublishedStandard.Fixed fixed) {
            Fraction share = Fraction.of(1, line.per() == PublishedStandard.Per.YEAR ? 12 : 1);
            Range amount = Range.exactly(Fraction.of(fixed.fen()).times(share));
            return new Found(bounded(amount, line.bound()), ImmutableList.of(line), more, day);
        }
        PublishedStandard.Multiple multiple = (PublishedStandard.Multiple) line.figure();
        Found of = find(multiple.of(), area, day, depth + 1);
        return new Found(
                bounded(of.fenPerMonth.times(Range.exactly(multiple.factor())), line.bound()),
                ImmutableList.<PublishedStandard>builder()
                        .add(line)
                        .addAll(of.lines)
                        .build(),
                more.or(() -> of.elsewhere),
                day);
    }

    // a ceiling that is a multiple of a floor has no end, and a floor that is a multiple of a ceiling may be nothing
    private static Range bounded(Range figure, PublishedStandard.Bound bound) {
        return switch (bound) {
            case EXACT -> figure;
            case FLOOR -> new Range(figure.low(), null);
            case CEILING -> new Range(Fraction.ZERO, figure.high());
        };
    }
}
