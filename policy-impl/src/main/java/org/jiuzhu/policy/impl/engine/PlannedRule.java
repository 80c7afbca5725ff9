package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.rule.Rule;

/**
 * A rule, planned.
 *
 * @param rule the rule
 * @param own its own condition
 * @param discretion whether the authority uses it; met for a rule that leaves no discretion
 * @param values what its consequence computes, in the order of {@link Rule#roots}
 * @param slot where a frame remembers whether its own condition holds
 */
record PlannedRule(Rule<?> rule, Eval own, Eval discretion, ImmutableList<Eval> values, int slot) {

    /** Those of some rules that have one kind of consequence, in their order. */
    static ImmutableList<PlannedRule> with(Class<?> consequence, ImmutableList<PlannedRule> rules) {
        ImmutableList.Builder<PlannedRule> those = ImmutableList.builder();
        for (PlannedRule rule : rules) {
            if (consequence.isInstance(rule.rule.consequence())) {
                those.add(rule);
            }
        }
        return those.build();
    }

    /** Whether its own condition holds. */
    Truth truth(Frame frame) {
        Truth known = frame.ruleIs(slot);
        if (known != null) {
            return known;
        }
        Truth truth = own.truth(frame);
        frame.ruleIs(slot, truth);
        return truth;
    }

    /** Whether its own condition holds and the authority uses it. */
    Truth effective(Frame frame) {
        return Logic.and(truth(frame), discretion.truth(frame));
    }

    /** Whether only the authority's word is missing. */
    boolean waitsForDiscretion(Frame frame) {
        return truth(frame) == Truth.MET && discretion.truth(frame) == Truth.UNDETERMINED;
    }

    /** What is seen of it in a case: its condition, whether the authority uses it, and where it may hold what it computes. */
    Seen see(Frame frame, Explainer explainer) {
        Truth truth = truth(frame);
        int mark = explainer.mark();
        explainer.addLone(own, frame, truth);
        if (rule.strength().leavesDiscretion()) {
            explainer.add(discretion.see(frame, explainer));
        }
        if (truth != Truth.NOT_MET) {
            for (int i = 0; i < values.size(); i++) {
                explainer.add(values.get(i).see(frame, explainer));
            }
        }
        return new Seen.OfRule(rule, truth, explainer.allSince(mark));
    }

    void name(Frame frame, Unknowns unknowns) {
        if (effective(frame) == Truth.UNDETERMINED) {
            Rule<?> before = unknowns.read(rule);
            own.name(frame, unknowns);
            if (truth(frame) != Truth.NOT_MET) {
                discretion.name(frame, unknowns);
            }
            unknowns.read(before);
        }
    }

    /** Names what is unknown of what it computes. */
    void nameValues(Frame frame, Unknowns unknowns) {
        Rule<?> before = unknowns.read(rule);
        for (Eval value : values) {
            value.name(frame, unknowns);
        }
        unknowns.read(before);
    }

    /** Names all that is unknown of it. */
    void nameAll(Frame frame, Unknowns unknowns) {
        name(frame, unknowns);
        nameValues(frame, unknowns);
    }

    /** Names what is unknown of its own condition, unless the authority does not use it anyhow. */
    void nameCondition(Frame frame, Unknowns unknowns) {
        if (discretion.truth(frame) != Truth.NOT_MET) {
            own.name(frame, unknowns);
        }
    }
}
