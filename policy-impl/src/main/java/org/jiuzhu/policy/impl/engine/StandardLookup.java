package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/** Finds the standard for a place and date: table by table in their order, within a table from the place upward. */
final class StandardLookup {

    private static final int DEEPEST = 8;

    private final ImmutableList<StandardTable> tables;
    private final ImmutableList<Place> levels;
    private final LocalDate date;

    StandardLookup(ImmutableList<StandardTable> tables, Place place, LocalDate date) {
        this.tables = tables;
        this.levels = Divisions.upward(place);
        this.date = date;
    }

    /**
     * What was found.
     *
     * @param fenPerMonth the amount in fen, a month or once
     * @param lines the line that says so, and behind it those that it is a multiple of
     * @param warnings what to be careful about
     */
    record Found(Fraction fenPerMonth, ImmutableList<PublishedStandard> lines, ImmutableList<Label> warnings) {

        private static Found of(Fraction fenPerMonth, ImmutableList<PublishedStandard> lines) {
            return new Found(fenPerMonth, lines, StandardWarnings.of(lines));
        }

        PublishedStandard line() {
            return lines.get(0);
        }
    }

    Optional<Found> find(Standard.Use use, Optional<Area> area) {
        return find(use, area, 0);
    }

    private Optional<Found> find(Standard.Use use, Optional<Area> ofHousehold, int depth) {
        Optional<Area> area = use.area().isPresent() ? use.area() : ofHousehold;
        if (depth > DEEPEST) {
            throw new PolicyException("standards are multiples of each other in a circle: " + use);
        }
        LocalDate day = use.previousYear() ? LocalDate.of(date.getYear() - 1, 12, 31) : date;
        for (StandardTable table : tables) {
            for (Place level : levels) {
                Optional<PublishedStandard> line = lineOf(table, level, use, area, day);
                if (line.isPresent()) {
                    return found(line.get(), area, depth);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PublishedStandard> lineOf(
            StandardTable table, Place level, Standard.Use use, Optional<Area> area, LocalDate day) {
        Optional<PublishedStandard> plain = Optional.empty();
        for (PublishedStandard line : table.lines()) {
            if (line.standard() != use.standard()
                    || !line.place().equals(level)
                    || line.period().first().isEmpty()
                    || !line.period().contains(day)
                    || !(line.area().isEmpty() || line.area().equals(area))) {
                continue;
            }
            if (line.variant().equals(use.variant())) {
                return Optional.of(line);
            }
            if (line.variant().isEmpty()) {
                plain = Optional.of(line);
            }
        }
        return plain;
    }

    private Optional<Found> found(PublishedStandard line, Optional<Area> area, int depth) {
        if (line.figure() instanceof PublishedStandard.Fixed fixed) {
            Fraction share = Fraction.of(1, line.per() == PublishedStandard.Per.YEAR ? 12 : 1);
            return Optional.of(Found.of(Fraction.of(fixed.fen()).times(share), ImmutableList.of(line)));
        }
        PublishedStandard.Multiple multiple = (PublishedStandard.Multiple) line.figure();
        Optional<Found> found = find(multiple.of(), area, depth + 1);
        if (found.isEmpty()) {
            return found;
        }
        Found of = found.get();
        return Optional.of(Found.of(
                of.fenPerMonth().times(multiple.factor()),
                ImmutableList.<PublishedStandard>builder()
                        .add(line)
                        .addAll(of.lines())
                        .build()));
    }
}
