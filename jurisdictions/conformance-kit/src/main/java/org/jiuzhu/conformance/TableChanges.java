package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Band;
import org.jiuzhu.policy.standard.Key;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/**
 * The ways in which a table with keys can be got slightly wrong: one cell of a row, or the end of a band one step off, in all rows that end or begin there, so that the
 * rows still fit together.
 */
final class TableChanges {

    private static final Fraction HUNDREDTH = Fraction.of(1, 100);

    private final ImmutableList<StandardTable> tables;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    /**
     * Tables got wrong.
     *
     * @param of the standard
     * @param where in which row, or at which end of a band
     * @param tables the tables instead
     * @param says what was changed, in words
     */
    record Change(KeyedStandard of, String where, ImmutableList<StandardTable> tables, Label says) {}

    private TableChanges(ImmutableList<StandardTable> tables) {
        this.tables = tables;
    }

    /** The tables that could stand there by mistake. */
    static ImmutableList<Change> of(ImmutableList<StandardTable> tables) {
        TableChanges all = new TableChanges(tables);
        for (StandardTable table : tables) {
            table.lines().stream()
                    .filter(l -> l.standard() instanceof KeyedStandard)
                    .forEach(all::cells);
            table.lines().stream()
                    .map(Group::of)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(g -> all.ends(table, g));
        }
        return all.changes.build();
    }

    private void add(KeyedStandard of, String where, UnaryOperator<PublishedStandard> change, Object from, Object to) {
        ImmutableList<StandardTable> changed = tables.stream()
                .map(t -> new StandardTable(
                        t.name(), t.lines().stream().map(change).collect(toImmutableList())))
                .collect(toImmutableList());
        changes.add(new Change(of, where, changed, Label.of(from + "改为" + to, to + " for " + from)));
    }

    // Cells

    /** A row by its place, area, first day and bands. */
    static String where(PublishedStandard line) {
        return (side(line) + " " + line.row()).strip();
    }

    /** Rows that stand side by side: their place, area and first day. */
    static String side(PublishedStandard line) {
        return line.place()
                + line.area().map(a -> " " + a.code()).orElse("")
                + line.period().first().map(f -> " " + f).orElse("");
    }

    private void cell(PublishedStandard line, PublishedStandard instead, Object from, Object to) {
        add((KeyedStandard) line.standard(), where(line), l -> l.equals(line) ? instead : l, from, to);
    }

    private static PublishedStandard.Builder copy(PublishedStandard line) {
        return PublishedStandard.builder().from(line);
    }

    private void cells(PublishedStandard line) {
        figure(line);
        line.further().ifPresent(f -> {
            Fraction each = f.each().plus(step(f.each()));
            cell(
                    line,
                    copy(line)
                            .further(new PublishedStandard.Further(each, f.key()))
                            .build(),
                    f.each(),
                    each);
        });
        if (!line.rounding().isEmpty()) {
            cell(line, copy(line).rounding(ImmutableList.<Rounding>of()).build(), "rounding", "none");
        }
    }

    private static Fraction step(Fraction number) {
        return number.isWhole() ? Fraction.ONE : HUNDREDTH;
    }

    private void figure(PublishedStandard line) {
        if (line.figure() instanceof PublishedStandard.Fixed fixed) {
            figure(line, new PublishedStandard.Fixed(fixed.fen() + 1), fixed.fen(), fixed.fen() + 1);
        } else if (line.figure() instanceof PublishedStandard.Plain number) {
            // a share in hundredths, whatever it is, for the whole and nothing are shares too
            Fraction by = line.standard().unit() == Unit.RATE ? HUNDREDTH : Fraction.ONE;
            Fraction other = number.value().plus(by);
            figure(line, new PublishedStandard.Plain(other), number.value(), other);
        } else if (line.figure() instanceof PublishedStandard.Multiple multiple) {
            Fraction other = multiple.factor().plus(HUNDREDTH);
            figure(line, new PublishedStandard.Multiple(other, multiple.of()), multiple.factor(), other);
        }
    }

    private void figure(PublishedStandard line, PublishedStandard.Figure figure, Object from, Object to) {
        cell(line, copy(line).figure(figure).build(), from, to);
    }

    // Ends of bands

    /** Rows that stand side by side: of one place, area and first day. */
    private record Group(KeyedStandard of, String where) {
        static Optional<Group> of(PublishedStandard line) {
            return line.standard() instanceof KeyedStandard table
                    ? Optional.of(new Group(table, side(line)))
                    : Optional.empty();
        }

        boolean has(PublishedStandard line) {
            return of(line).filter(this::equals).isPresent();
        }
    }

    private void ends(StandardTable table, Group group) {
        for (Key key : group.of.keys()) {
            Set<Fraction> ends = new LinkedHashSet<>();
            table.lines().stream().filter(group::has).forEach(l -> ends.addAll(ends(band(l, key))));
            for (Fraction end : ends) {
                moved(group, key, end);
            }
        }
    }

    private static Band band(PublishedStandard line, Key key) {
        return line.keys().getOrDefault(key.code(), new Band.Any());
    }

    private static ImmutableSet<Fraction> ends(Band band) {
        ImmutableSet.Builder<Fraction> ends = ImmutableSet.builder();
        band.low().ifPresent(e -> ends.add(e.value()));
        band.high().ifPresent(e -> ends.add(e.value()));
        return ends.build();
    }

    private void moved(Group group, Key key, Fraction end) {
        Fraction step = key.unit() == Unit.MONEY || key.unit() == Unit.RATE ? HUNDREDTH : Fraction.ONE;
        for (Fraction other : new Fraction[] {end.minus(step), end.plus(step)}) {
            if (other.signum() >= 0) {
                change(group, key, b -> moved(b, end, other), end, other);
            }
        }
        change(group, key, b -> turned(b, end), end + " included", "excluded, and the other way round");
    }

    private void change(Group group, Key key, UnaryOperator<Band> change, Object from, Object to) {
        UnaryOperator<PublishedStandard> ofLine = line -> {
            if (!group.has(line) || change.apply(band(line, key)).equals(band(line, key))) {
                return line;
            }
            ImmutableMap.Builder<String, Band> keys = ImmutableMap.builder();
            line.keys().forEach((k, b) -> keys.put(k, k.equals(key.code()) ? change.apply(b) : b));
            return copy(line).keys(keys.buildOrThrow()).build();
        };
        try {
            boolean changes = tables.stream()
                    .flatMap(t -> t.lines().stream())
                    .anyMatch(l -> !ofLine.apply(l).equals(l));
            if (changes) {
                add(group.of, group.where + " " + key, ofLine, from, to);
            }
        } catch (IllegalArgumentException | PolicyException e) {
            // a band of just one value has no end before it, and a row that is added to needs a first one
            return;
        }
    }

    private static Band moved(Band band, Fraction from, Fraction to) {
        if (band instanceof Band.Whole whole) {
            Optional<Long> first = whole.first().map(f -> Fraction.of(f).equals(from) ? to.numerator() : f);
            Optional<Long> last = whole.last().map(l -> Fraction.of(l + 1).equals(from) ? to.numerator() - 1 : l);
            return new Band.Whole(first, last);
        } else if (band instanceof Band.Between between) {
            return new Band.Between(
                    between.from().map(e -> moved(e, from, to)), between.to().map(e -> moved(e, from, to)));
        }
        return band;
    }

    private static Band.End moved(Band.End end, Fraction from, Fraction to) {
        return end.value().equals(from) ? new Band.End(to, end.isIncluded()) : end;
    }

    // both bands that meet at an end
    private static Band turned(Band band, Fraction at) {
        if (!(band instanceof Band.Between between)) {
            return band;
        }
        return new Band.Between(
                between.from().map(e -> turned(e, at)), between.to().map(e -> turned(e, at)));
    }

    private static Band.End turned(Band.End end, Fraction at) {
        return end.value().equals(at) ? new Band.End(at, !end.isIncluded()) : end;
    }
}
