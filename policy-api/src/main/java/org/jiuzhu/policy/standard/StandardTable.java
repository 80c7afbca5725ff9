package org.jiuzhu.policy.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A table of published standards with a name. Tables are asked in an explicit order, the embedder's before those that ship; within one
 * table, the place itself before those above it.
 */
public final class StandardTable {

    private final String name;
    private final ImmutableList<PublishedStandard> lines;
    private final ImmutableListMultimap<Subject, PublishedStandard> bySubject;

    /** What a line is about, whatever the day, the area and the variant. */
    private record Subject(Place place, StandardKind standard) {
        static Subject of(PublishedStandard line) {
            return new Subject(line.place(), line.standard());
        }

        // written out for a quick first decision, see Place
        @Override
        public boolean equals(Object other) {
            return other instanceof Subject that && standard == that.standard && place.equals(that.place);
        }

        @Override
        public int hashCode() {
            return 31 * place.hashCode() + standard.hashCode();
        }
    }

    /** Those of one subject, variant and row that count for one area. */
    private record Series(Subject subject, Optional<String> variant, ImmutableMap<String, Band> row, Area area) {
        static ImmutableList<Series> of(PublishedStandard line) {
            return of(line, line.keys());
        }

        /** The same whatever the row. */
        static ImmutableList<Series> ofAnyRow(PublishedStandard line) {
            return of(line, ImmutableMap.of());
        }

        private static ImmutableList<Series> of(PublishedStandard line, ImmutableMap<String, Band> row) {
            ImmutableList.Builder<Series> all = ImmutableList.builder();
            for (Area area : Area.values()) {
                if (line.area().isEmpty() || line.area().get() == area) {
                    all.add(new Series(Subject.of(line), line.variant(), row, area));
                }
            }
            return all.build();
        }

        // written out for a quick first decision, see Place
        @Override
        public boolean equals(Object other) {
            return other instanceof Series that
                    && area == that.area
                    && subject.equals(that.subject)
                    && variant.equals(that.variant)
                    && row.equals(that.row);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * subject.hashCode() + variant.hashCode()) + row.hashCode()) + area.hashCode();
        }
    }

    /**
     * Checks that every line can be true, and that no two contradict each other.
     *
     * @param name what it is called in messages: the file it came from
     * @param lines its lines; no two that were published on one day, or of which that is not noted, say what is known of the same day for the same standard, place,
     *     area and variant
     * @throws PolicyException if two do, or a line has neither a last day nor one until which it is confirmed
     */
    public StandardTable(String name, ImmutableList<PublishedStandard> lines) {
        this.name = name;
        this.lines = lines;
        ImmutableListMultimap.Builder<Subject, PublishedStandard> subjects = ImmutableListMultimap.builder();
        for (PublishedStandard line : lines) {
            Optional<String> fault = LineChecks.fault(line);
            if (fault.isPresent()) {
                throw new PolicyException(name + ": " + line.standard() + " of " + line.place() + " for "
                        + line.period() + ": " + fault.get());
            }
            subjects.put(Subject.of(line), line);
        }
        this.bySubject = subjects.build();
        checkApart();
    }

    /**
     * Reads a table in CSV, of standards of the library; see {@link #read(String, Reader, ImmutableList)}.
     *
     * @param name what it is called in messages: the file's name
     * @param csv the text; it is read to its end and not closed
     * @return the table
     * @throws PolicyException if it cannot be read: the message names line and column, what was expected, and a near miss
     */
    public static StandardTable read(String name, Reader csv) {
        return read(name, csv, ImmutableList.of());
    }

    /**
     * Reads a table in CSV (RFC 4180, UTF-8, a header line), the form in which policy officers keep it. The columns are {@code place},
     * {@code issuer}, {@code standard}, {@code variant}, {@code area}, {@code amount}, {@code per}, {@code from}, {@code to}, {@code confirmed},
     * {@code bound}, {@code basis}, {@code confidence}, {@code source}, {@code note_zh} and {@code note_en}, in any order. A line has
     * {@code to}, the last day on which it is in force, or {@code confirmed}, the day until which its source confirms it; both, where it ended on an unknown day after
     * {@code confirmed} and no later than {@code to}.
     *
     * <p>Rows of a {@link KeyedStandard} have three columns more, which a table without such rows may leave out. {@code keys}: a band for each key, as
     * {@code grade=one|two; persons=3..} ({@link Key#band} has the forms). {@code further}: so much for each further one beyond the first of a band, as
     * {@code 220.00 persons}. {@code rounding}: {@code nearest}, {@code up-to} or {@code down-to} with {@code -fen}, {@code -jiao}, {@code -yuan} or {@code -ten-yuan}
     * behind it, several one after the other: 见角进元 by its words is {@code down-to-jiao up-to-yuan}. Of what is no money {@code per} is {@code none}. No two
     * rows of one place, area and day may count for the same keys; where between bands nothing is said, nothing is known.
     *
     * <p>A further column, {@code published}, may say on which day a figure was made public. Of two lines for the same days the one that was published later replaces
     * the other, so that a standard which is raised for months that are over stands beside the one that was paid by.
     *
     * @param name what it is called in messages: the file's name
     * @param csv the text; it is read to its end and not closed
     * @param own the standards that it may be about beside those of the library: a plug-in's own, or all that an engine knows
     * @return the table
     * @throws PolicyException if it cannot be read: the message names line and column, what was expected, and a near miss
     */
    public static StandardTable read(String name, Reader csv, ImmutableList<? extends StandardKind> own) {
        return new StandardTable(name, StandardCsv.read(name, csv, own));
    }

    /** {@return what it is called in messages} */
    public String name() {
        return name;
    }

    /**
     * The table as tables in none of which two lines are for the same days, what was published later first.
     *
     * @return this table alone where no line replaces another
     */
    public ImmutableList<StandardTable> layers() {
        List<List<PublishedStandard>> layers = new ArrayList<>();
        ImmutableList<PublishedStandard> inOrder = lines.stream()
                .sorted(Comparator.comparing(line -> line.published().orElse(LocalDate.MIN)))
                .collect(toImmutableList());
        for (PublishedStandard line : inOrder) {
            int layer = layers.size();
            while (layer > 0 && layers.get(layer - 1).stream().noneMatch(l -> isForTheSame(l, line))) {
                layer--;
            }
            if (layer == layers.size()) {
                layers.add(new ArrayList<>());
            }
            layers.get(layer).add(line);
        }
        if (layers.size() < 2) {
            return ImmutableList.of(this);
        }
        return Lists.reverse(layers).stream()
                .map(l -> new StandardTable(name, ImmutableList.copyOf(l)))
                .collect(toImmutableList());
    }

    /**
     * The table as it was on a day.
     *
     * @param day the day
     * @return the table without the lines that had not been published by then
     */
    public StandardTable knownOn(LocalDate day) {
        ImmutableList<PublishedStandard> known =
                lines.stream().filter(line -> line.isPublishedBy(day)).collect(toImmutableList());
        return known.size() == lines.size() ? this : new StandardTable(name, known);
    }

    private static boolean isForTheSame(PublishedStandard a, PublishedStandard b) {
        return Series.ofAnyRow(a).stream().anyMatch(Series.ofAnyRow(b)::contains) && areKnownTogether(a, b);
    }

    private static boolean areKnownTogether(PublishedStandard a, PublishedStandard b) {
        return a.period().first().isPresent()
                && b.period().first().isPresent()
                && a.knownDays().overlaps(b.knownDays())
                && a.standard().keys().stream().allMatch(key -> band(a, key).overlaps(band(b, key)));
    }

    /** {@return its lines, in the order of the file} */
    public ImmutableList<PublishedStandard> lines() {
        return lines;
    }

    /**
     * The lines on one standard of one place, and not of those above it: of all days, areas and variants.
     *
     * @param standard the standard
     * @param place the place
     * @return the lines, in the order of the file
     */
    public ImmutableList<PublishedStandard> lines(StandardKind standard, Place place) {
        return bySubject.get(new Subject(place, standard));
    }

    /**
     * The spans of days of which nothing is known although something is before and after them: after the last known day of a line and before the next one of the
     * same standard, place, area and variant begins. A gap is no error, for nothing may have been published; a date in it has no standard, and a
     * result that needs it is undetermined.
     *
     * @return the gaps, in the order of the lines before them
     */
    public ImmutableList<Gap> gaps() {
        Map<Series, NavigableSet<LocalDate>> beginnings = new HashMap<>();
        for (PublishedStandard line : lines) {
            line.period()
                    .first()
                    .ifPresent(first -> Series.of(line)
                            .forEach(s -> beginnings
                                    .computeIfAbsent(s, k -> new TreeSet<>())
                                    .add(first)));
        }
        return lines.stream()
                .flatMap(line -> gapAfter(line, beginnings).stream())
                .collect(toImmutableList());
    }

    private static Optional<Gap> gapAfter(PublishedStandard line, Map<Series, NavigableSet<LocalDate>> beginnings) {
        Optional<LocalDate> end = line.knownDays().last();
        return end.flatMap(e -> Series.of(line).stream()
                        .flatMap(s -> Optional.ofNullable(beginnings.get(s)).stream())
                        .flatMap(b -> Optional.ofNullable(b.higher(e)).stream())
                        .min(Comparator.naturalOrder()))
                .filter(next -> next.isAfter(end.get().plusDays(1)))
                .map(next -> new Gap(line, new Period(end.map(e -> e.plusDays(1)), Optional.of(next.minusDays(1)))));
    }

    /**
     * A gap in a table.
     *
     * @param after the line before the gap
     * @param days the days that no line covers
     */
    public record Gap(PublishedStandard after, Period days) {}

    // a line whose first day is unknown is never used, so it cannot contradict; of those in order, if any two without
    // keys overlap, two neighbours do
    private void checkApart() {
        List<PublishedStandard> inOrder = new ArrayList<>();
        for (PublishedStandard line : lines) {
            if (line.period().first().isPresent()) {
                inOrder.add(line);
            }
        }
        inOrder.sort(Comparator.comparing(line -> line.period().first().orElseThrow()));
        Map<Series, List<PublishedStandard>> series = new LinkedHashMap<>();
        for (PublishedStandard line : inOrder) {
            for (Series one : Series.ofAnyRow(line)) {
                series.computeIfAbsent(one, s -> new ArrayList<>()).add(line);
            }
        }
        for (List<PublishedStandard> ordered : series.values()) {
            boolean areAllCompared = !ordered.get(0).standard().keys().isEmpty()
                    || ordered.stream().anyMatch(line -> line.published().isPresent());
            for (int i = 1; i < ordered.size(); i++) {
                for (int before = areAllCompared ? 0 : i - 1; before < i; before++) {
                    checkApart(ordered.get(before), ordered.get(i));
                }
            }
        }
    }

    private void checkApart(PublishedStandard a, PublishedStandard b) {
        if (!areKnownTogether(a, b) || !a.published().equals(b.published())) {
            return;
        }
        boolean isTable = !a.keys().isEmpty();
        throw new PolicyException(name + ": two lines give " + a.standard() + " of " + a.place()
                + (isTable ? " for the same keys, " + a.row() + " and " + b.row() + "," : "")
                + " for the same days: " + a.knownDays() + " and " + b.knownDays()
                + (isTable ? "; let each value lie in one row, or " : "; ")
                + "end the older line the day before the newer one begins, or say when each was published");
    }

    private static Band band(PublishedStandard line, Key key) {
        return requireNonNull(line.keys().get(key.code()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardTable that && name.equals(that.name) && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, lines);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
