package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jiuzhu.policy.rule.Rule;

/** The order in which rules about the same thing are asked: a rule before those that it goes before, otherwise as they stand. */
final class Precedences {

    private Precedences() {}

    static ImmutableList<Rule<?>> order(ImmutableList<Rule<?>> rules) {
        List<Rule<?>> ordered = new ArrayList<>();
        for (Rule<?> rule : rules) {
            int at = ordered.size();
            for (int i = 0; i < ordered.size() && at == ordered.size(); i++) {
                if (goesBefore(rule, ordered.get(i), rules)) {
                    at = i;
                }
            }
            ordered.add(at, rule);
        }
        return ImmutableList.copyOf(ordered);
    }

    private static boolean goesBefore(Rule<?> rule, Rule<?> other, ImmutableList<Rule<?>> rules) {
        return rule.overrides().stream()
                .anyMatch(p -> p.ruleId().equals(other.id())
                        || rules.stream().anyMatch(r -> r.id().equals(p.ruleId()) && goesBefore(r, other, rules)));
    }
}
