package org.jiuzhu.policy.impl.check;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Checks that whoever may be eligible for a programme, or whose benefit may run on, is given something on the same day: a programme that pays at a place on
 * some days does so on all days on which somebody can be eligible or it can run on. Otherwise a case would come out so with nothing paid and nothing missing.
 * A programme that never pays, such as a recognition, is not looked at.
 */
final class AmountChecks {

    /** What is paid on top of something else, or after it. */
    private static final ImmutableSet<Part> ON_TOP = ImmutableSet.of(Part.SUPPLEMENT, Part.RUN_ON);

    private final Layer layer;
    private final Schema schema;
    private final ImmutableList<Span> spans;

    AmountChecks(Layer layer, Schema schema, ImmutableList<Span> spans) {
        this.layer = layer;
        this.schema = schema;
        this.spans = spans;
    }

    void check() {
        List<String> gaps = new ArrayList<>();
        for (Programme<?> programme : paying()) {
            for (EntityKind<?> kind : kinds(programme)) {
                gaps.addAll(gaps(new Getting(programme, kind, false)));
                gaps.addAll(gaps(new Getting(programme, kind, true)));
            }
        }
        if (!gaps.isEmpty()) {
            throw new PolicyException("somebody can be eligible at " + layer.place() + " ("
                    + layer.name().zh() + "), or a benefit can run on, on days on which no rule in force says what"
                    + " is given: " + String.join("; ", gaps)
                    + "; let a rule pay on these days, if only an open amount, or let nobody get it on them");
        }
    }

    private ImmutableList<EntityKind<?>> kinds(Programme<?> programme) {
        return schema.tables().stream()
                .filter(kind -> LoweredProgramme.isClaimedBy(programme, kind))
                .collect(toImmutableList());
    }

    private ImmutableSet<Programme<?>> paying() {
        ImmutableSet.Builder<Programme<?>> paying = ImmutableSet.builder();
        for (Span span : spans) {
            for (Rule<?> rule : span.rules()) {
                if (rule.consequence() instanceof Consequence.Band<?>
                        || (rule.consequence() instanceof Consequence.Pays<?> pays && !ON_TOP.contains(pays.part()))) {
                    paying.addAll(rule.consequence().programmes());
                }
            }
        }
        return paying.build();
    }

    private List<String> gaps(Getting getting) {
        TreeRangeSet<LocalDate> without = TreeRangeSet.create();
        Map<String, Rule<?>> ways = new LinkedHashMap<>();
        for (Span span : spans) {
            List<Rule<?>> open = span.rules().stream().filter(getting::isBy).toList();
            // before its first text, what a place lacks is what the layer above lacks
            if (!open.isEmpty()
                    && span.hasRulesOf(layer)
                    && span.rules().stream().noneMatch(getting::gives)) {
                without.add(span.days());
                open.forEach(r -> ways.put(r.id(), r));
            }
        }
        return without.asRanges().stream()
                .map(d -> getting + " " + Span.text(d) + " (" + ways.keySet() + ")")
                .toList();
    }

    /** That a household or a member gets something: because it is eligible, or because the benefit runs on. */
    private record Getting(Programme<?> programme, EntityKind<?> kind, boolean runsOn) {

        boolean isBy(Rule<?> rule) {
            Consequence<?> consequence = rule.consequence();
            return rule.scope() == kind
                    && (runsOn
                            ? consequence instanceof Consequence.Continues<?> c && c.programme() == programme
                            : consequence instanceof Consequence.Eligible<?> e && e.programme() == programme);
        }

        // what members are paid, a household or a group gets too
        boolean gives(Rule<?> rule) {
            Consequence<?> consequence = rule.consequence();
            if (!consequence.programmes().contains(programme)) {
                return false;
            }
            if (consequence instanceof Consequence.Pays<?> pays) {
                return (runsOn ? pays.part() == Part.RUN_ON : !ON_TOP.contains(pays.part()))
                        && (rule.scope() == kind || rule.scope() == Member.ENTITY);
            }
            return rule.scope() == kind
                    && (consequence instanceof Consequence.Band<?> || consequence instanceof Consequence.Provides<?>);
        }

        @Override
        public String toString() {
            return "a " + kind + (runsOn ? " for which " + programme + " runs on" : " for " + programme);
        }
    }
}
