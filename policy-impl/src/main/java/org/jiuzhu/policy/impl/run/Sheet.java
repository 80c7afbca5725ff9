package org.jiuzhu.policy.impl.run;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Band;
import org.jiuzhu.policy.standard.Key;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a published table that hold on a day, ready to be looked into. What each key can be is cut into pieces where some band begins or ends: of numbers the ends
 * themselves and what lies between two of them, of codes each code. A row covers some pieces of each key, and no two rows the same of all. Keys are asked for as ranges:
 * a code or a truth by its place in {@link Key#codes}, money in fen; what is unknown has no ends.
 */
public final class Sheet {

    private static final Fraction FEN = Fraction.of(100);

    private final KeyedStandard table;
    private final ImmutableList<Row> rows;
    private final Fraction[][] cuts;
    private final BitSet[][] boxes;

    /**
     * A row.
     *
     * @param line the line of a table that it is
     * @param figure its figure, as far as it is known: an exact one, or between bounds
     */
    public record Row(PublishedStandard line, Range figure) {

        private Band.@Nullable Whole furtherBand() {
            return line.further()
                    .map(f -> (Band.Whole) requireNonNull(line.keys().get(f.key())))
                    .orElse(null);
        }
    }

    /**
     * What lies within the band of a row.
     *
     * @param row the number of the row
     * @param part how much of the amount
     */
    public record Part(int row, Fraction part) {}

    /** The rows of a table, of which no two count for the same keys. */
    public Sheet(KeyedStandard table, ImmutableList<Row> rows) {
        this.table = table;
        this.rows = rows;
        int keys = table.keys().size();
        this.cuts = new Fraction[keys][];
        this.boxes = new BitSet[rows.size()][keys];
        for (int key = 0; key < keys; key++) {
            cuts[key] = cuts(key);
            for (int row = 0; row < rows.size(); row++) {
                boxes[row][key] = box(band(row, key), key);
            }
        }
    }

    /** The rows, in the order of the table. */
    public ImmutableList<Row> rows() {
        return rows;
    }

    // Pieces

    private Band band(int row, int key) {
        return requireNonNull(
                rows.get(row).line.keys().get(table.keys().get(key).code()));
    }

    private boolean isCoded(int key) {
        return !table.keys().get(key).codes().isEmpty();
    }

    private Fraction counted(Fraction value, int key) {
        return table.keys().get(key).unit() == Unit.MONEY ? value.times(FEN) : value;
    }

    private Fraction[] cuts(int key) {
        TreeSet<Fraction> ends = new TreeSet<>();
        for (int row = 0; row < rows.size(); row++) {
            band(row, key).low().ifPresent(e -> ends.add(counted(e.value(), key)));
            band(row, key).high().ifPresent(e -> ends.add(counted(e.value(), key)));
        }
        return ends.toArray(new Fraction[0]);
    }

    private BitSet box(Band band, int key) {
        BitSet box = new BitSet();
        if (band instanceof Band.OneOf some) {
            some.codes().forEach(c -> box.set(table.keys().get(key).codes().indexOf(c)));
        } else {
            int first = band.low()
                    .map(e -> piece(counted(e.value(), key), key) + (e.isIncluded() ? 0 : 1))
                    .orElse(0);
            int last = band.high()
                    .map(e -> piece(counted(e.value(), key), key) - (e.isIncluded() ? 0 : 1))
                    .orElse(last(key));
            box.set(first, last + 1);
        }
        return box;
    }

    /** The piece of a number: odd for one that is an end of a band. */
    private int piece(Fraction value, int key) {
        int at = Arrays.binarySearch(cuts[key], value);
        return at >= 0 ? 2 * at + 1 : 2 * (-at - 1);
    }

    private int last(int key) {
        return isCoded(key) ? table.keys().get(key).codes().size() - 1 : 2 * cuts[key].length;
    }

    private int first(Range asked, int key) {
        Fraction low = asked.low();
        return low == null ? 0 : isCoded(key) ? (int) low.numerator() : piece(low, key);
    }

    private int last(Range asked, int key) {
        Fraction high = asked.high();
        return high == null ? last(key) : isCoded(key) ? (int) high.numerator() : piece(high, key);
    }

    // Which rows

    /** The numbers of the rows that can count for some keys. */
    public ImmutableList<Integer> possible(Range[] asked) {
        return IntStream.range(0, rows.size())
                .filter(row -> covered(row, asked) > 0)
                .boxed()
                .collect(toImmutableList());
    }

    /** Of how many combinations of pieces a row covers that the keys can be. */
    private long covered(int row, Range[] asked) {
        long covered = 1;
        for (int key = 0; key < asked.length; key++) {
            covered *= boxes[row][key]
                    .get(first(asked[key], key), last(asked[key], key) + 1)
                    .cardinality();
        }
        return covered;
    }

    // Figures

    /** The figure for some keys, rounded if it is money. */
    public Range figure(Range[] asked) {
        return hull(asked, row -> rounded(row, figure(rows.get(row), asked)));
    }

    /** The figure for some keys, rounded when it is multiplied. */
    public Range product(Range[] asked, Range factor) {
        return hull(
                asked,
                row -> rounded(row, figure(rows.get(row), asked).times(factor)),
                Range.NOT_NEGATIVE.times(factor));
    }

    private Range hull(Range[] asked, Function<Integer, Range> of) {
        return hull(asked, of, Range.NOT_NEGATIVE);
    }

    // where the rows do not cover all that the keys can be, nothing is known of the rest
    private Range hull(Range[] asked, Function<Integer, Range> of, Range unknown) {
        long left = 1;
        for (int key = 0; key < asked.length; key++) {
            left = Math.multiplyExact(left, last(asked[key], key) - first(asked[key], key) + 1L);
        }
        Range all = null;
        for (int row = 0; row < rows.size() && left > 0; row++) {
            long covered = covered(row, asked);
            if (covered > 0) {
                left -= covered;
                Range one = of.apply(row);
                all = all == null ? one : all.hull(one);
            }
        }
        return all == null ? unknown : left > 0 ? all.hull(unknown) : all;
    }

    private Range rounded(int row, Range figure) {
        Range rounded = figure;
        for (Rounding one : rows.get(row).line.rounding()) {
            rounded = new Range(rounded(one, rounded.low()), rounded(one, rounded.high()));
        }
        return rounded;
    }

    private static @Nullable Fraction rounded(Rounding rounding, @Nullable Fraction end) {
        return end == null ? null : rounding.round(end);
    }

    /** The figure of a row, with so much for each further one. */
    public Range figure(Row row, Range[] asked) {
        Range count = furtherOnes(row, asked);
        return count.isZero()
                ? row.figure
                : row.figure.plus(Range.exactly(each(row)).times(count));
    }

    /** How much is added for each further one. */
    public static Fraction each(Row row) {
        PublishedStandard line = row.line;
        Fraction each = line.further().map(PublishedStandard.Further::each).orElse(Fraction.ZERO);
        return line.per() == PublishedStandard.Per.YEAR ? each.times(Fraction.of(1, 12)) : each;
    }

    /** By how many whole ones a key goes beyond the first of the row's band. */
    public Range furtherOnes(Row row, Range[] asked) {
        Band.Whole band = row.furtherBand();
        if (band == null) {
            return Range.ZERO;
        }
        String of = row.line.further().orElseThrow().key();
        int key = IntStream.range(0, asked.length)
                .filter(k -> table.keys().get(k).code().equals(of))
                .findFirst()
                .orElseThrow();
        Fraction first = Fraction.of(band.first().orElseThrow());
        Fraction last = band.last().map(Fraction::of).orElse(null);
        Range within = new Range(first, last).both(new Range(whole(asked[key].low()), whole(asked[key].high())));
        return within == null ? Range.ZERO : within.minus(Range.exactly(first));
    }

    private static @Nullable Fraction whole(@Nullable Fraction end) {
        return end == null ? null : Fraction.of(end.rounded(RoundingMode.FLOOR));
    }

    // Slices

    /** The sum of the slices of an amount; the keys have the amount at its place. */
    public Range slices(Range[] asked) {
        int sliced = KeyedStandard.sliced(table);
        Range all = null;
        for (Range[] one : combinations(asked, sliced)) {
            Range sum = sum(one, sliced);
            all = all == null ? sum : all.hull(sum);
        }
        return requireNonNull(all);
    }

    // one for each piece that the other keys can be
    private ImmutableList<Range[]> combinations(Range[] asked, int sliced) {
        ImmutableList<Range[]> combinations = ImmutableList.of(asked);
        for (int key = 0; key < asked.length; key++) {
            int first = first(asked[key], key);
            int last = last(asked[key], key);
            if (key == sliced || first == last) {
                continue;
            }
            ImmutableList.Builder<Range[]> more = ImmutableList.builder();
            for (Range[] one : combinations) {
                for (int piece = first; piece <= last; piece++) {
                    Range[] other = one.clone();
                    other[key] = Range.exactly(within(piece, key));
                    more.add(other);
                }
            }
            combinations = more.build();
        }
        return combinations;
    }

    /** Some value of a piece. */
    private Fraction within(int piece, int key) {
        if (isCoded(key)) {
            return Fraction.of(piece);
        } else if (piece % 2 == 1) {
            return cuts[key][piece / 2];
        } else if (piece == 0) {
            return cuts[key][0].minus(Fraction.ONE);
        }
        Fraction below = cuts[key][piece / 2 - 1];
        return piece == last(key)
                ? below.plus(Fraction.ONE)
                : below.plus(cuts[key][piece / 2]).times(Fraction.of(1, 2));
    }

    private Range sum(Range[] asked, int sliced) {
        Range amount = asked[sliced].largest(Range.ZERO);
        Fraction low = Fraction.ZERO;
        Fraction high = isCovered(asked, sliced, amount.high()) ? Fraction.ZERO : null;
        for (int row = 0; row < rows.size(); row++) {
            if (!isFor(row, asked, sliced)) {
                continue;
            }
            Range rate = figure(rows.get(row), asked);
            Fraction least = rate.low() == null ? Fraction.ZERO : rate.low();
            low = low.plus(sliceOf(row, part(row, sliced, requireNonNull(amount.low())), least));
            high = high == null ? null : plus(high, mostOf(row, sliced, amount.high(), rate.high()));
        }
        return new Range(low, high);
    }

    private Fraction sliceOf(int row, Fraction part, Fraction rate) {
        return requireNonNull(rounded(row, Range.exactly(part.times(rate))).low());
    }

    private @Nullable Fraction mostOf(int row, int sliced, @Nullable Fraction amount, @Nullable Fraction rate) {
        boolean isNothing = rate != null && rate.signum() == 0;
        Fraction most = end(row, sliced);
        Fraction part = amount == null ? (most == null ? null : part(row, sliced, most)) : part(row, sliced, amount);
        if (isNothing || (part != null && part.signum() == 0)) {
            return Fraction.ZERO;
        }
        return part == null || rate == null ? null : sliceOf(row, part, rate);
    }

    private static @Nullable Fraction plus(Fraction a, @Nullable Fraction b) {
        return b == null ? null : a.plus(b);
    }

    private boolean isFor(int row, Range[] asked, int sliced) {
        for (int key = 0; key < asked.length; key++) {
            if (key != sliced && !boxes[row][key].get(first(asked[key], key))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Fraction end(int row, int sliced) {
        return band(row, sliced).high().map(e -> counted(e.value(), sliced)).orElse(null);
    }

    /** How much of an amount lies within the band of a row, from nothing up. */
    private Fraction part(int row, int sliced, Fraction amount) {
        Fraction from = band(row, sliced)
                .low()
                .map(e -> counted(e.value(), sliced))
                .filter(f -> f.signum() > 0)
                .orElse(Fraction.ZERO);
        Fraction end = end(row, sliced);
        Fraction to = end != null && end.compareTo(amount) < 0 ? end : amount;
        return to.compareTo(from) > 0 ? to.minus(from) : Fraction.ZERO;
    }

    // at a single amount nothing is cut off, so only what lies between the ends of bands has to be covered
    private boolean isCovered(Range[] asked, int sliced, @Nullable Fraction amount) {
        BitSet covered = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            if (isFor(row, asked, sliced)) {
                covered.or(boxes[row][sliced]);
            }
        }
        int last = amount == null ? last(sliced) : piece(amount, sliced);
        if (amount != null && amount.signum() == 0) {
            return true;
        }
        for (int piece = piece(Fraction.ZERO, sliced); piece <= last; piece++) {
            if (piece % 2 == 0 && !covered.get(piece)) {
                return false;
            }
        }
        return true;
    }

    /** The slices of an amount that is known, by keys that are known: those in which something lies. */
    public ImmutableList<Part> parts(Range[] asked) {
        int sliced = KeyedStandard.sliced(table);
        Fraction amount = asked[sliced].exact();
        if (amount == null) {
            return ImmutableList.of();
        }
        return IntStream.range(0, rows.size())
                .filter(row -> isFor(row, asked, sliced))
                .mapToObj(row -> new Part(row, part(row, sliced, amount)))
                .filter(p -> p.part.signum() > 0)
                .collect(toImmutableList());
    }
}
