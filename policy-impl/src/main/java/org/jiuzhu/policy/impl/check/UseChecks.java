package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Checks that every rule is asked somewhere: that the open term which it fills is read on all of its days, and that what it says of a benefit can reach
 * somebody. A rule that is in force and changes nothing is a mistake in its dates, its scope or its term.
 */
final class UseChecks {

    private final ImmutableList<Rule<?>> rules;
    private final Map<String, ImmutableSet<OpenTerm<?>>> termsOf = new HashMap<>();
    private final IdentityHashMap<Node, ImmutableSet<OpenTerm<?>>> definitions = new IdentityHashMap<>();
    private final Map<String, TreeRangeSet<LocalDate>> readOn = new HashMap<>();
    private final Map<String, TreeRangeSet<LocalDate>> replacedOn = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    UseChecks(ImmutableList<Rule<?>> rules) {
        this.rules = rules;
    }

    /** Notes what is asked at a place. */
    void note(Layer layer, ImmutableList<Span> spans) {
        for (Span span : spans) {
            if (!layer.isNational() && !span.hasRulesOf(layer)) {
                // as at the places above
                continue;
            }
            if (span.rules().stream().noneMatch(r -> r.consequence() instanceof Consequence.Eligible<?>)) {
                // no case is decided on these days, so nobody misses anything
                span.rules().forEach(r -> noteRead(r, span));
                continue;
            }
            noteTerms(span);
            noteReplaced(span);
            Benefits benefits = new Benefits(span.rules());
            for (Rule<?> rule : span.rules()) {
                if (benefits.asks(rule)) {
                    asked.add(rule.id());
                }
            }
        }
    }

    /** Checks what was noted at all places. */
    void check() {
        List<String> idle = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rule.consequence() instanceof Consequence.Fills<?> fills) {
                for (Range<LocalDate> days : unread(rule).asRanges()) {
                    idle.add(rule + " fills " + fills.term() + ", which no rule in force reads " + Span.text(days));
                }
            } else if (!asked.contains(rule.id())) {
                idle.add(rule + " " + Benefits.why(rule));
            }
        }
        if (!idle.isEmpty()) {
            throw new PolicyException("rules that change nothing: " + String.join("; ", idle)
                    + "; mend their dates, their scope or their term, or leave them out");
        }
    }

    private ImmutableRangeSet<LocalDate> unread(Rule<?> rule) {
        Range<LocalDate> days = rule.period().first().map(Range::atLeast).orElse(Range.all());
        if (rule.period().last().isPresent()) {
            days = days.intersection(Range.lessThan(rule.period().last().get().plusDays(1)));
        }
        TreeRangeSet<LocalDate> unread = TreeRangeSet.create();
        unread.add(days);
        TreeRangeSet<LocalDate> read = readOn.get(rule.id());
        if (read != null) {
            unread.removeAll(read);
            // an amendment takes its place on the others, and says so
            unread.removeAll(replacedOn.getOrDefault(rule.id(), TreeRangeSet.create()));
        }
        return ImmutableRangeSet.copyOf(unread);
    }

    // what fills a term is read where the term is; the other rules are read themselves
    private void noteTerms(Span span) {
        ImmutableListMultimap.Builder<OpenTerm<?>, Rule<?>> filling = ImmutableListMultimap.builder();
        Deque<Rule<?>> reading = new ArrayDeque<>();
        for (Rule<?> rule : span.rules()) {
            if (rule.consequence() instanceof Consequence.Fills<?> fills) {
                filling.put(fills.term(), rule);
            } else {
                reading.add(rule);
            }
        }
        ImmutableListMultimap<OpenTerm<?>, Rule<?>> fills = filling.build();
        Set<OpenTerm<?>> read = new HashSet<>();
        while (!reading.isEmpty()) {
            for (OpenTerm<?> term : terms(reading.pop())) {
                if (read.add(term)) {
                    for (Rule<?> fill : fills.get(term)) {
                        noteRead(fill, span);
                        reading.add(fill);
                    }
                }
            }
        }
    }

    private void noteReplaced(Span span) {
        for (Rule<?> rule : span.rules()) {
            for (Rule.Precedence precedence : rule.overrides()) {
                if (precedence.extent() == Rule.Extent.ENTIRELY) {
                    replacedOn
                            .computeIfAbsent(precedence.ruleId(), i -> TreeRangeSet.create())
                            .add(span.days());
                }
            }
        }
    }

    private void noteRead(Rule<?> rule, Span span) {
        readOn.computeIfAbsent(rule.id(), i -> TreeRangeSet.create()).add(span.days());
    }

    private ImmutableSet<OpenTerm<?>> terms(Rule<?> rule) {
        ImmutableSet<OpenTerm<?>> known = termsOf.get(rule.id());
        if (known == null) {
            known = terms(rule.roots());
            termsOf.put(rule.id(), known);
        }
        return known;
    }

    private ImmutableSet<OpenTerm<?>> terms(Iterable<Node> roots) {
        Set<OpenTerm<?>> terms = new LinkedHashSet<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        roots.forEach(r -> collect(r, seen, terms));
        return ImmutableSet.copyOf(terms);
    }

    // definitions are most of what rules are made of, and shared
    private void collect(Node node, Set<Node> seen, Set<OpenTerm<?>> terms) {
        if (!seen.add(node)) {
            return;
        }
        if (node.operator() == Operator.DEFINITION) {
            ImmutableSet<OpenTerm<?>> inside = definitions.get(node);
            if (inside == null) {
                inside = terms(node.operands());
                definitions.put(node, inside);
            }
            terms.addAll(inside);
            return;
        }
        if (node instanceof Leaf.Term open) {
            terms.add(open.term());
        }
        node.operands().forEach(o -> collect(o, seen, terms));
    }

    /** Who can be eligible for what on some days, and so which rules on benefits are asked. */
    private static final class Benefits {

        private final Set<List<Object>> eligible = new HashSet<>();
        private final Set<List<Object>> continuing = new HashSet<>();
        private final Set<List<Object>> paidAsWhole = new HashSet<>();

        Benefits(ImmutableList<Rule<?>> inForce) {
            for (Rule<?> rule : inForce) {
                Consequence<?> consequence = rule.consequence();
                if (consequence instanceof Consequence.Eligible<?> e) {
                    eligible.add(List.of(e.programme(), rule.scope()));
                } else if (consequence instanceof Consequence.Continues<?> c) {
                    continuing.add(List.of(c.programme(), rule.scope()));
                } else if (consequence instanceof Consequence.Pays<?> p) {
                    paidAsWhole.add(List.of(p.programme(), p.part(), rule.scope()));
                }
            }
        }

        boolean asks(Rule<?> rule) {
            Consequence<?> consequence = rule.consequence();
            if (consequence instanceof Consequence.Pays<?> pays) {
                return isPaid(pays.programme(), pays.part(), rule.scope());
            }
            if (consequence instanceof Consequence.ContinuesAtMost<?> bound) {
                return continuing.contains(List.of(bound.programme(), rule.scope()));
            }
            if (consequence instanceof Consequence.Excluded<?> excluded) {
                return excluded.programmes().stream().anyMatch(p -> eligible.contains(List.of(p, rule.scope())));
            }
            if (consequence instanceof Consequence.Band<?>
                    || consequence instanceof Consequence.Provides<?>
                    || consequence instanceof Consequence.Allows<?>) {
                return consequence.programmes().stream().anyMatch(p -> isGiven(p, rule.scope()));
            }
            return true;
        }

        private boolean isPaid(Programme<?> programme, Part part, EntityKind<?> scope) {
            Set<List<Object>> getting = part == Part.RUN_ON ? continuing : eligible;
            return getting.contains(List.of(programme, scope))
                    || (scope == Member.ENTITY && getting.stream().anyMatch(g -> isSummed(programme, part, g)));
        }

        // what members are paid adds up to what the household or a group gets, where nothing else is said of that
        private boolean isSummed(Programme<?> programme, Part part, List<Object> getting) {
            return getting.get(0) == programme && !paidAsWhole.contains(List.of(programme, part, getting.get(1)));
        }

        private boolean isGiven(Programme<?> programme, EntityKind<?> scope) {
            return eligible.contains(List.of(programme, scope)) || continuing.contains(List.of(programme, scope));
        }

        static String why(Rule<?> rule) {
            Consequence<?> consequence = rule.consequence();
            String what = consequence.getClass().getSimpleName() + " of " + consequence.programmes() + " for a "
                    + rule.scope();
            if (consequence instanceof Consequence.Pays<?> pays && rule.scope() == Member.ENTITY) {
                return "(" + what + ") is never asked: no " + rule.scope()
                        + " is eligible alone, and what the household or the group is paid"
                        + " as " + pays.part().code()
                        + " another rule says for it as a whole; let that rule add"
                        + " what its members get, with Household.MEMBERS.sum(…)";
            }
            return "(" + what + ") is never asked: no rule makes a " + rule.scope() + " eligible"
                    + (consequence instanceof Consequence.Pays<?> pays && pays.part() == Part.RUN_ON
                            ? ", or lets the benefit run on for one"
                            : "");
        }
    }
}
