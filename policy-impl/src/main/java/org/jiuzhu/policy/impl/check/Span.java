package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.rule.Rule;

/**
 * Days on which the same rules are in force at a place.
 *
 * @param days the days, from the first one to before the last one
 * @param rules the rules, without those that another one replaces
 */
record Span(Range<LocalDate> days, ImmutableList<Rule<?>> rules) {

    /** All spans in which a rule of a place is in force, in the order of time. */
    static ImmutableList<Span> of(ImmutableList<Rule<?>> rules) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Rule<?> rule : rules) {
            rule.period().first().ifPresent(changes::add);
            rule.period().last().ifPresent(l -> changes.add(l.plusDays(1)));
        }
        List<Range<LocalDate>> all = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate change : changes) {
            all.add(from == null ? Range.lessThan(change) : Range.closedOpen(from, change));
            from = change;
        }
        all.add(from == null ? Range.all() : Range.atLeast(from));
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (Range<LocalDate> days : all) {
            ImmutableList<Rule<?>> inForce = Layers.inForce(rules, dayIn(days));
            if (!inForce.isEmpty()) {
                spans.add(new Span(days, inForce));
            }
        }
        return spans.build();
    }

    /** Whether a rule of a layer itself is in force. */
    boolean hasRulesOf(Layer layer) {
        LocalDate day = dayIn(days);
        return layer.rules().stream().anyMatch(r -> r.period().contains(day));
    }

    private static LocalDate dayIn(Range<LocalDate> days) {
        if (days.hasLowerBound()) {
            return days.lowerEndpoint();
        }
        return days.hasUpperBound() ? days.upperEndpoint().minusDays(1) : LocalDate.EPOCH;
    }

    /** The days in words: from the first one to the last one, both included. */
    static String text(Range<LocalDate> days) {
        return (days.hasLowerBound() ? "from " + days.lowerEndpoint() : "on all days")
                + (days.hasUpperBound() ? " to " + days.upperEndpoint().minusDays(1) : "");
    }
}
