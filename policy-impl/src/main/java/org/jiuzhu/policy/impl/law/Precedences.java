package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.policy.rule.Rule;

/**
 * Which rules go before which others. It is asked of all rules that were loaded, in force or not: a county's rule that goes before the
 * province's also goes before the nation's that the province's goes before, on days when the province's is not in force as well.
 */
public final class Precedences {

    private final ImmutableMap<String, ImmutableSet<String>> below;

    public Precedences(ImmutableList<Rule<?>> all) {
        ImmutableMap.Builder<String, ImmutableSet<String>> declared = ImmutableMap.builder();
        for (Rule<?> rule : all) {
            declared.put(rule.id(), declared(rule));
        }
        ImmutableMap<String, ImmutableSet<String>> direct = declared.buildKeepingLast();
        ImmutableMap.Builder<String, ImmutableSet<String>> reached = ImmutableMap.builder();
        for (String id : direct.keySet()) {
            reached.put(id, reach(id, direct));
        }
        below = reached.buildOrThrow();
    }

    private static ImmutableSet<String> declared(Rule<?> rule) {
        ImmutableSet.Builder<String> others = ImmutableSet.builder();
        for (Rule.Precedence precedence : rule.overrides()) {
            others.add(precedence.ruleId());
        }
        return others.build();
    }

    private static ImmutableSet<String> reach(String id, ImmutableMap<String, ImmutableSet<String>> direct) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            for (String other : direct.getOrDefault(next.pop(), ImmutableSet.of())) {
                if (reached.add(other)) {
                    next.push(other);
                }
            }
        }
        return ImmutableSet.copyOf(reached);
    }

    /** Whether a rule goes before another, by itself or through rules in between. */
    public boolean goesBefore(Rule<?> rule, Rule<?> other) {
        return below.getOrDefault(rule.id(), ImmutableSet.of()).contains(other.id());
    }

    /** The rules in the order in which they are asked: one before those that it goes before, otherwise as they stand. */
    public ImmutableList<Rule<?>> order(ImmutableList<Rule<?>> rules) {
        List<Rule<?>> ordered = new ArrayList<>();
        for (Rule<?> rule : rules) {
            int at = ordered.size();
            for (int i = 0; i < ordered.size() && at == ordered.size(); i++) {
                if (goesBefore(rule, ordered.get(i))) {
                    at = i;
                }
            }
            ordered.add(at, rule);
        }
        return ImmutableList.copyOf(ordered);
    }
}
