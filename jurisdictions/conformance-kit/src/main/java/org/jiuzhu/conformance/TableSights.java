package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Band;
import org.jiuzhu.policy.standard.Key;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.text.Label;

/**
 * What is asked of the tables with keys that a place ships and its rules look into: each row was used, and each end of a band was seen on both of its sides and exactly at it,
 * as far as there are bands on them.
 */
final class TableSights {

    private static final Fraction FEN = Fraction.of(1, 100);

    private final ImmutableList<PublishedStandard> lines;

    /** What is asked of a row or of an end, or was seen of it. */
    record Spot(String of, String path, Label says, Set<Mark> marks) {}

    TableSights(Jurisdiction place) {
        this.lines = place.standards().stream()
                .flatMap(t -> t.lines().stream())
                .filter(l -> l.standard() instanceof KeyedStandard table
                        && !TableReads.of(place.rules(), table).isEmpty())
                .collect(toImmutableList());
    }

    // What is asked

    ImmutableList<Spot> asked() {
        Map<List<String>, Spot> asked = new LinkedHashMap<>();
        for (PublishedStandard line : lines) {
            put(asked, spot(line, TableChanges.where(line), Mark.MET));
            for (Key key : line.standard().keys()) {
                for (Band.End end : ends(band(line, key))) {
                    put(asked, spot(line, end(line, key, end), sides(line, key, end)));
                }
            }
        }
        return ImmutableList.copyOf(asked.values());
    }

    private static void put(Map<List<String>, Spot> asked, Spot spot) {
        asked.merge(
                List.of(spot.of, spot.path),
                spot,
                (a, b) -> new Spot(a.of, a.path, a.says, Sets.union(a.marks, b.marks)));
    }

    private static Spot spot(PublishedStandard line, String path, Mark... marks) {
        return spot(line, path, ImmutableSet.copyOf(marks));
    }

    private static Spot spot(PublishedStandard line, String path, Set<Mark> marks) {
        Label table = line.standard().label();
        return new Spot(
                line.standard().code(), path, Label.of(table.zh() + "，" + path, table.en() + ", " + path), marks);
    }

    private static Band band(PublishedStandard line, Key key) {
        return line.keys().getOrDefault(key.code(), new Band.Any());
    }

    private static List<Band.End> ends(Band band) {
        List<Band.End> ends = new ArrayList<>();
        band.low().ifPresent(ends::add);
        band.high().ifPresent(ends::add);
        return ends;
    }

    private static String end(PublishedStandard line, Key key, Band.End end) {
        return TableChanges.side(line) + " " + key + " " + end.value();
    }

    // where a band ends it is seen below, where one begins above; exactly at the end where that is in the band
    private static Set<Mark> sides(PublishedStandard line, Key key, Band.End end) {
        Band band = band(line, key);
        boolean isLow = band.low().filter(end::equals).isPresent();
        Set<Mark> sides = EnumSet.noneOf(Mark.class);
        if (end.isIncluded()) {
            sides.add(Mark.AT);
        }
        boolean isOne =
                isLow && band.high().map(h -> h.value().equals(end.value())).orElse(false);
        if (!(band instanceof Band.Whole && isLow) && !isOne) {
            sides.add(isLow ? Mark.ABOVE : Mark.BELOW);
        }
        return sides;
    }

    // What is seen

    /** What a step shows that looks into a table, in a case. */
    ImmutableList<Spot> seen(Trace.Step step, Case input) {
        if (!(step.node() instanceof LookedUp lookedUp)) {
            return ImmutableList.of();
        }
        Optional<Area> area = input.household().get(Household.AREA);
        ImmutableList.Builder<Spot> seen = ImmutableList.builder();
        for (PublishedStandard line : lines) {
            boolean isAsked = line.standard().equals(lookedUp.table())
                    && line.isKnownOn(input.date())
                    && input.place().liesWithin(line.place())
                    && (line.area().isEmpty() || line.area().equals(area));
            if (isAsked) {
                look(line, lookedUp, step, seen);
            }
        }
        return seen.build();
    }

    private void look(PublishedStandard line, LookedUp node, Trace.Step step, ImmutableList.Builder<Spot> seen) {
        ImmutableList<Key> keys = line.standard().keys();
        boolean isRow = true;
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            Band band = band(line, key);
            Optional<Fraction> value = value(key, step.parts().get(i));
            boolean isSliced = node.how() == Lookup.SLICES && key.unit() == Unit.MONEY;
            isRow &= value.isPresent() && (isSliced ? reaches(band, value.get()) : has(key, band, value.get()));
            for (Band.End end : ends(band)) {
                value.flatMap(v -> side(band, v.minus(end.value())))
                        .ifPresent(m -> seen.add(spot(line, end(line, key, end), m)));
            }
        }
        if (isRow) {
            seen.add(spot(line, TableChanges.where(line), Mark.MET));
        }
    }

    private static Optional<Fraction> value(Key key, Trace.Step step) {
        if (key.unit() == Unit.TRUTH) {
            return step.truth()
                    .filter(t -> t != Truth.UNDETERMINED)
                    .map(t -> t == Truth.MET ? Fraction.ONE : Fraction.ZERO);
        }
        return step.exact().map(v -> key.unit() == Unit.MONEY ? v.times(FEN) : v);
    }

    private static boolean has(Key key, Band band, Fraction value) {
        return band instanceof Band.OneOf some
                ? some.codes().contains(key.codes().get((int) value.numerator()))
                : band.has(value);
    }

    private static boolean reaches(Band band, Fraction amount) {
        return band.low().map(e -> amount.compareTo(e.value()) > 0).orElse(true);
    }

    // of whole numbers the last one below
    private static Optional<Mark> side(Band band, Fraction beyond) {
        if (beyond.signum() == 0) {
            return Optional.of(Mark.AT);
        } else if (band instanceof Band.Whole) {
            return beyond.equals(Fraction.ONE.negated()) ? Optional.of(Mark.BELOW) : Optional.empty();
        }
        return Optional.of(beyond.signum() < 0 ? Mark.BELOW : Mark.ABOVE);
    }
}
