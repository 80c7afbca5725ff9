package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Rule;

/**
 * A rule, lowered.
 *
 * @param rule the rule
 * @param condition whether its own condition holds
 * @param discretion whether the authority uses it; true for a rule that leaves no discretion
 * @param applies both
 * @param values what its consequence computes, in the order of {@link Rule#roots}
 */
public record LoweredRule(Rule<?> rule, Op condition, Op discretion, Op applies, ImmutableList<Op> values) {

    /** Those of some rules that have one kind of consequence, in their order. */
    static ImmutableList<LoweredRule> with(Class<?> consequence, Iterable<LoweredRule> rules) {
        ImmutableList.Builder<LoweredRule> those = ImmutableList.builder();
        for (LoweredRule rule : rules) {
            if (consequence.isInstance(rule.rule.consequence())) {
                those.add(rule);
            }
        }
        return those.build();
    }
}
