package org.jiuzhu.policy.impl.read;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.impl.law.StandardLookup.FoundTable;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Sheet;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.standard.Key;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;

/** What was asked of a table at a row of a case, and the rows of the table that can answer. Nothing of the case is read later on. */
final class TableLooks {

    private final KeyedStandard table;
    private final Lookup how;
    private final Range[] asked;
    private final long area;
    private final ImmutableList<FoundTable> foundByArea;
    private final ImmutableList<Sheet> sheetsByArea;

    TableLooks(Reading reading, Numbers.LookedUp op, int row) {
        this.table = op.standard();
        this.how = op.how();
        this.asked = op.keys().stream()
                .limit(table.keys().size())
                .map(k -> key(reading, k, row))
                .toArray(Range[]::new);
        this.area = reading.values().code(op.area(), row);
        this.foundByArea = reading.sources().byArea(table);
        this.sheetsByArea = reading.sources().sheets(table);
    }

    private static Range key(Reading reading, Op key, int row) {
        return switch (key.head().type()) {
            case NUMBER -> reading.number(key, row);
            case TRUTH -> truth(reading.truth(key, row));
            case CODE -> code(reading.values().code(key, row));
        };
    }

    private static Range truth(Truth truth) {
        return truth == Truth.UNDETERMINED ? Range.UNKNOWN : Range.exactly(Fraction.of(truth == Truth.MET ? 1 : 0));
    }

    private static Range code(long code) {
        return code == Fact.UNKNOWN ? Range.UNKNOWN : Range.exactly(Fraction.of(code));
    }

    KeyedStandard table() {
        return table;
    }

    Lookup how() {
        return how;
    }

    /** What a key comes to. */
    Range asked(int key) {
        return asked[key];
    }

    private boolean isSliced(int key) {
        return how == Lookup.SLICES && key == KeyedStandard.sliced(table);
    }

    // Areas

    /** What was found for the area of the household, or for each while that is unknown. */
    ImmutableList<FoundTable> found() {
        return area == Fact.UNKNOWN ? foundByArea : ImmutableList.of(foundByArea.get((int) area));
    }

    /** Whether the area is unknown and makes a difference. */
    boolean waitsForArea() {
        return found().stream().distinct().count() > 1;
    }

    private Sheet sheet(int ofFound) {
        return sheetsByArea.get(area == Fact.UNKNOWN ? ofFound : (int) area);
    }

    // Rows

    /** The rows that can still count. */
    ImmutableList<StandardLookup.Found> possible() {
        ImmutableList<FoundTable> found = found();
        return IntStream.range(0, found.size())
                .boxed()
                .flatMap(of -> sheet(of).possible(looked(of)).stream()
                        .map(r -> found.get(of).rows().get(r)))
                .distinct()
                .collect(toImmutableList());
    }

    // an amount is sliced by all bands up to it
    private Range[] looked(int ofFound) {
        Range[] looked = asked.clone();
        for (int key = 0; key < looked.length; key++) {
            if (isSliced(key)) {
                looked[key] = new Range(Fraction.ZERO, sheet(ofFound).rows().isEmpty() ? null : asked[key].high());
            }
        }
        return looked;
    }

    /** The rows that do not hold on the day, or are not known to, and would count for these keys; the nearest first. */
    ImmutableList<StandardLookup.Elsewhere> elsewhere() {
        List<StandardLookup.Elsewhere> others = new ArrayList<>();
        for (FoundTable found : found()) {
            for (StandardLookup.Elsewhere other : found.others()) {
                Sheet alone = new Sheet(table, ImmutableList.of(new Sheet.Row(other.line(), Range.NOT_NEGATIVE)));
                if (!alone.possible(asked).isEmpty() && !others.contains(other)) {
                    others.add(other);
                }
            }
        }
        others.sort(Comparator.comparing((StandardLookup.Elsewhere e) -> !e.mayHold())
                .thenComparing(StandardLookup.Elsewhere.NEAREST));
        return ImmutableList.copyOf(others);
    }

    /** The one row that counts, with its sheet; empty while several can, or none. */
    Optional<Sheet.Row> exactRow() {
        ImmutableList<StandardLookup.Found> possible = possible();
        if (waitsForArea() || possible.size() != 1 || !isEachKeyKnown()) {
            return Optional.empty();
        }
        PublishedStandard line = possible.get(0).lines().get(0);
        return sheet(0).rows().stream().filter(r -> r.line().equals(line)).findFirst();
    }

    /** The slices of an amount. */
    ImmutableList<Sheet.Part> parts() {
        return waitsForArea() || !isEachKeyKnown() ? ImmutableList.of() : sheet(0).parts(asked);
    }

    /** The row of a slice. */
    Sheet.Row row(Sheet.Part part) {
        return sheet(0).rows().get(part.row());
    }

    /** By how many whole ones a key goes beyond the first of a row. */
    Range furtherOnes(Sheet.Row of) {
        return sheet(0).furtherOnes(of, asked);
    }

    /** Whether all is known by which the row is found: all keys, and the area where it matters. */
    boolean isEachKeyKnown() {
        return IntStream.range(0, asked.length).allMatch(k -> asked[k].isExact()) && !waitsForArea();
    }

    /** Whether the figure of the row is known. */
    boolean isRowKnown() {
        return how == Lookup.SLICES
                ? isEachKeyKnown() && sheet(0).slices(asked).isExact()
                : exactRow().map(r -> sheet(0).figure(r, asked).isExact()).orElse(false);
    }

    /** What the table is asked for by: its code, and the keys as far as they are known and find a row. */
    String id() {
        StringBuilder id = new StringBuilder(table.code());
        String before = " ";
        for (int key = 0; key < asked.length; key++) {
            Fraction exact = asked[key].exact();
            if (exact != null && !isSliced(key)) {
                Key of = table.keys().get(key);
                id.append(before).append(of.code()).append('=').append(TablePhrases.code(of, exact));
                before = "; ";
            }
        }
        return id.toString();
    }
}
