package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Proposition;

/**
 * Finds numbers that fall between the bands of rules about the same: one rule up to 3, the next from 5. Only rules are compared whose conditions
 * are the same but for the band of one whole number.
 */
final class BandGaps {

    private BandGaps() {}

    /** A rule's condition as a band of a number, and all its other conditions. */
    private record Band(Node number, Range<Long> values, Set<Node> others) {}

    /** The first gap between the bands of the conditions, in words; empty if there is none or they are no bands. */
    static Optional<String> between(List<Node> conditions) {
        if (conditions.size() < 2) {
            return Optional.empty();
        }
        Map<List<Object>, List<Range<Long>>> bands = new LinkedHashMap<>();
        for (Node condition : conditions) {
            Optional<Band> band = band(condition);
            if (band.isPresent()) {
                bands.computeIfAbsent(List.of(band.get().number, band.get().others), k -> new ArrayList<>())
                        .add(band.get().values);
            }
        }
        return bands.entrySet().stream()
                .flatMap(e -> gap((Node) e.getKey().get(0), e.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> gap(Node number, List<Range<Long>> bands) {
        TreeRangeSet<Long> covered = TreeRangeSet.create();
        bands.forEach(b -> covered.add(b.canonical(DiscreteDomain.longs())));
        if (covered.isEmpty()) {
            // bands that no number lies in leave nothing between them
            return Optional.empty();
        }
        ImmutableRangeSet<Long> gaps =
                ImmutableRangeSet.copyOf(covered.complement()).intersection(ImmutableRangeSet.of(covered.span()));
        return gaps.asRanges().stream()
                .map(g -> ContiguousSet.create(g, DiscreteDomain.longs()))
                .filter(g -> !g.isEmpty())
                .map(g -> number + " from " + g.first() + " to " + g.last())
                .findFirst();
    }

    private static Optional<Band> band(Node condition) {
        Map<Node, Range<Long>> bands = new LinkedHashMap<>();
        List<Node> others = new ArrayList<>();
        for (Node part : parts(condition)) {
            Optional<Range<Long>> values = values(part);
            if (values.isPresent()) {
                bands.merge(part.operands().get(0), values.get(), (a, b) -> a.isConnected(b) ? a.intersection(b) : a);
            } else {
                others.add(part);
            }
        }
        return bands.size() == 1
                ? bands.entrySet().stream()
                        .map(e -> new Band(e.getKey(), e.getValue(), ImmutableSet.copyOf(others)))
                        .findFirst()
                : Optional.empty();
    }

    private static List<Node> parts(Node condition) {
        List<Node> parts = new ArrayList<>();
        addParts(condition, Sets.newIdentityHashSet(), parts);
        return parts;
    }

    private static void addParts(Node condition, Set<Node> seen, List<Node> parts) {
        if (!seen.add(condition)) {
            return;
        }
        switch (condition.operator()) {
            case ALL_OF, DEFINITION -> condition.operands().forEach(o -> addParts(o, seen, parts));
            default -> parts.add(condition);
        }
    }

    private static Optional<Range<Long>> values(Node comparison) {
        if (!(comparison instanceof Proposition.Compared compared
                && compared.right() instanceof Leaf.NumberConstant constant
                && constant.value().isWhole())) {
            return Optional.empty();
        }
        long limit = constant.value().numerator();
        return Optional.of(
                switch (compared.how()) {
                    case BELOW -> Range.lessThan(limit);
                    case AT_MOST -> Range.atMost(limit);
                    case ABOVE -> Range.greaterThan(limit);
                    case AT_LEAST -> Range.atLeast(limit);
                });
    }
}
