package org.jiuzhu.policy.standard;

import com.google.common.collect.ImmutableList;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A table of published standards with a name. Tables are asked in an explicit order, the embedder's before those that ship; within one
 * table, the place itself before those above it.
 *
 * @param name what it is called in messages: the file it came from
 * @param lines its lines; no two cover the same day of the same standard, place, area and variant
 */
public record StandardTable(String name, ImmutableList<PublishedStandard> lines) {

    /**
     * Checks that no two lines contradict each other.
     *
     * @param name what it is called in messages: the file it came from
     * @param lines its lines; no two cover the same day of the same standard, place, area and variant
     * @throws PolicyException if two cover the same day
     */
    public StandardTable {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                checkApart(name, lines.get(i), lines.get(j));
            }
        }
    }

    /**
     * Reads a table in CSV (RFC 4180, UTF-8, a header line), the form in which policy officers keep it. The columns are {@code place},
     * {@code issuer}, {@code standard}, {@code variant}, {@code area}, {@code amount}, {@code per}, {@code from}, {@code to},
     * {@code bound}, {@code basis}, {@code confidence}, {@code source}, {@code note_zh} and {@code note_en}, in any order.
     *
     * @param name what it is called in messages: the file's name
     * @param csv the text; it is read to its end and not closed
     * @return the table
     * @throws PolicyException if it cannot be read: the message names line and column, what was expected, and a near miss
     */
    public static StandardTable read(String name, Reader csv) {
        return new StandardTable(name, StandardCsv.read(name, csv));
    }

    /**
     * The spans of days that the lines leave out: after a line ends and before the next one of the same standard, place, area and variant
     * begins. A gap is no error, for nothing may have been published; a date in it has no standard, and a result that needs it is
     * undetermined.
     *
     * @return the gaps, in the order of the lines before them
     */
    public ImmutableList<Gap> gaps() {
        return lines.stream()
                .filter(line -> line.period().last().isPresent())
                .flatMap(line -> gapAfter(line).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Gap> gapAfter(PublishedStandard line) {
        LocalDate end = line.period().last().orElseThrow();
        return lines.stream()
                .filter(next -> haveSameKey(line, next))
                .flatMap(next -> next.period().first().stream())
                .filter(first -> first.isAfter(end))
                .min(LocalDate::compareTo)
                .filter(first -> first.isAfter(end.plusDays(1)))
                .map(first -> new Gap(line, new Period(Optional.of(end.plusDays(1)), Optional.of(first.minusDays(1)))));
    }

    /**
     * A gap in a table.
     *
     * @param after the line before the gap
     * @param days the days that no line covers
     */
    public record Gap(PublishedStandard after, Period days) {}

    private static boolean haveSameKey(PublishedStandard a, PublishedStandard b) {
        return a.place().equals(b.place())
                && a.standard() == b.standard()
                && a.variant().equals(b.variant())
                && (a.area().isEmpty() || b.area().isEmpty() || a.area().equals(b.area()));
    }

    private static void checkApart(String name, PublishedStandard a, PublishedStandard b) {
        // a line whose first day is unknown is never used, so it cannot contradict
        if (haveSameKey(a, b)
                && a.period().first().isPresent()
                && b.period().first().isPresent()
                && a.period().overlaps(b.period())) {
            throw new PolicyException(
                    name + ": two lines give " + a.standard() + " of " + a.place() + " for the same days: " + a.period()
                            + " and " + b.period() + "; end the older line the day before the newer one begins");
        }
    }
}
