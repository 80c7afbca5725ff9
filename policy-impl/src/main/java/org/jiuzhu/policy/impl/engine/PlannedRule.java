package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Rule;

/**
 * A rule, planned.
 *
 * @param rule the rule
 * @param own its own condition
 * @param discretion whether the authority uses it; met for a rule that leaves no discretion
 * @param values what its consequence computes, in the order of {@link Rule#roots}
 */
record PlannedRule(Rule<?> rule, Eval own, Eval discretion, ImmutableList<Eval> values) {

    /** Whether its own condition holds and the authority uses it. */
    Truth effective(Frame frame) {
        return Logic.and(own.truth(frame), discretion.truth(frame));
    }

    /** Whether only the authority's word is missing. */
    boolean waitsForDiscretion(Frame frame) {
        return own.truth(frame) == Truth.MET && discretion.truth(frame) == Truth.UNDETERMINED;
    }

    void name(Frame frame, Unknowns unknowns) {
        if (unknowns.areWanted() && effective(frame) == Truth.UNDETERMINED) {
            own.name(frame, unknowns);
            if (own.truth(frame) != Truth.NOT_MET) {
                discretion.name(frame, unknowns);
            }
        }
    }
}
