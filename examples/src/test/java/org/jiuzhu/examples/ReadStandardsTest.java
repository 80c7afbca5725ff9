package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.junit.jupiter.api.Test;

/** Every line of the tables that ship is read by a rule on some day, or it is known what will read it. */
final class ReadStandardsTest {

    private static final String BY_CLASS =
            "who says in which class of the province a county is: the lists of classes were not at hand";
    private static final String AVERAGE = "the average allowance that a province or city demands of its counties";
    private static final String TEMPORARY = "the caps of temporary assistance of a district that has no rules yet";

    private static final String CARE_BEFORE =
            "care before July 2021: by which levels it was paid was not at hand, see N14-4#care";

    /** What no rule reads on some of its days, by place, standard and variant, and what will. */
    private static final ImmutableMap<String, String> UNREAD = ImmutableMap.<String, String>builder()
            .put("360400 minimum-living-allowance-average", AVERAGE)
            .put("410000 minimum-living-allowance-average", AVERAGE)
            .put("410700 minimum-living-allowance-average", AVERAGE)
            .put("370700 extreme-poverty-care-full", CARE_BEFORE)
            .put("370700 extreme-poverty-care-half", CARE_BEFORE)
            .put("370700 extreme-poverty-care-none", CARE_BEFORE)
            .put(
                    "341002 minimum-wage",
                    "the care floors of Anhui for other years than 2022, shares of the wage of the year before")
            .put("370000 minimum-wage:class-1", BY_CLASS)
            .put("370000 minimum-wage:class-2", BY_CLASS)
            .put("410000 minimum-wage:class-1", BY_CLASS)
            .put("410000 minimum-wage:class-2", BY_CLASS)
            .put("410000 minimum-wage:class-3", BY_CLASS)
            .put(
                    "520524 minimum-wage",
                    "the care standards of Guizhou, shares of the minimum wage that were not at hand")
            .put(
                    "370700 extreme-poverty-total:institutional",
                    "a demand on what a home spends in all; basic living and care are paid apart")
            .put("410702 temporary-assistance-cap", TEMPORARY)
            .put("410702 temporary-assistance-township-cap", TEMPORARY)
            .buildOrThrow();

    /** A standard as something reads it. */
    private record Reader(Place place, Period days, Standard.Use use) {

        boolean reads(PublishedStandard line) {
            return (line.place().liesWithin(place) || place.liesWithin(line.place()))
                    && use.standard() == line.standard()
                    && line.variant().map(use.variants()::contains).orElse(true)
                    && (line.area().isEmpty()
                            || use.area().isEmpty()
                            || use.area().equals(line.area()))
                    && days.overlaps(days(line));
        }

        // the standard of a year's last day is read in the year after
        private Period days(PublishedStandard line) {
            Period days = line.knownDays();
            return use.previousYear() ? new Period(days.first(), days.last().map(d -> d.plusYears(1))) : days;
        }
    }

    @Test
    void every_line_is_read_or_it_is_known_what_will_read_it() {
        List<PublishedStandard> lines = PolicyEngine.load().jurisdictions().stream()
                .flatMap(j -> j.standards().stream())
                .flatMap(t -> t.lines().stream())
                .toList();
        List<Reader> readers = new ArrayList<>();
        for (Jurisdiction jurisdiction : PolicyEngine.load().jurisdictions()) {
            for (Rule<?> rule : jurisdiction.rules()) {
                uses(rule, u -> readers.add(new Reader(jurisdiction.place(), rule.period(), u)));
            }
        }
        Set<PublishedStandard> read = new HashSet<>();
        boolean grows = true;
        while (grows) {
            List<PublishedStandard> more = lines.stream()
                    .filter(l -> !read.contains(l) && readers.stream().anyMatch(r -> r.reads(l)))
                    .toList();
            grows = read.addAll(more);
            // what is a multiple of another standard reads that one
            more.forEach(l -> multiple(l).ifPresent(m -> readers.add(new Reader(l.place(), l.knownDays(), m.of()))));
        }
        Set<String> unread = new TreeSet<>();
        lines.stream().filter(l -> !read.contains(l)).forEach(l -> unread.add(key(l)));
        assertThat(unread)
                .as("lines that no rule reads: give them a rule, or say in this list what will read them")
                .isEqualTo(new TreeSet<>(UNREAD.keySet()));
    }

    private static Optional<PublishedStandard.Multiple> multiple(PublishedStandard line) {
        return line.figure() instanceof PublishedStandard.Multiple multiple ? Optional.of(multiple) : Optional.empty();
    }

    private static String key(PublishedStandard line) {
        return line.place() + " " + line.standard()
                + line.variant().map(v -> ":" + v).orElse("");
    }

    private static void uses(Rule<?> rule, Consumer<Standard.Use> found) {
        Set<Node> seen = new HashSet<>();
        rule.roots().forEach(root -> walk(root, seen, found));
    }

    private static void walk(Node node, Set<Node> seen, Consumer<Standard.Use> found) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof Leaf.PublishedFigure figure) {
            found.accept(Standard.Use.of(figure.figure()));
        } else if (node instanceof Leaf.IsPublished published) {
            found.accept(Standard.Use.of(published.figure()));
        }
        node.operands().forEach(o -> walk(o, seen, found));
    }
}
