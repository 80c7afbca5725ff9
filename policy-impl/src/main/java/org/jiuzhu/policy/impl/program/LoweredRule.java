package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.rule.Consequence;
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

    /** Whether a rule asks something of an authority, which is looked at whether or not its condition holds. */
    public static boolean isCheck(Rule<?> rule) {
        return rule.consequence() instanceof Consequence.Demands<?>
                || rule.consequence() instanceof Consequence.Floor<?>
                || rule.consequence() instanceof Consequence.Target<?>;
    }

    /** Whether a rule says something of the months of what is paid, or what has to be done while it is. */
    boolean isOnMonths() {
        Consequence<?> consequence = rule.consequence();
        return (consequence instanceof Consequence.Effect<?> effect
                        && effect.months().isPresent())
                || (consequence instanceof Consequence.Takes<?> takes && takes.step() == Step.HEARING);
    }

    /** Those of some rules that have one kind of consequence, in their order. */
    public static ImmutableList<LoweredRule> with(Class<?> consequence, Iterable<LoweredRule> rules) {
        ImmutableList.Builder<LoweredRule> those = ImmutableList.builder();
        for (LoweredRule rule : rules) {
            if (consequence.isInstance(rule.rule.consequence())) {
                those.add(rule);
            }
        }
        return those.build();
    }
}
