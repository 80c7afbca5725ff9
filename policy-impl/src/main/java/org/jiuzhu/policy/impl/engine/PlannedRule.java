package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Rule;

/**
 * A rule, planned.
 *
 * @param rule the rule
 * @param own its own condition
 * @param discretion whether the authority uses it; met for a rule that leaves no discretion
 * @param values what its consequence computes, in the order of {@link Layers#roots}
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
        if (effective(frame) == Truth.UNDETERMINED) {
            own.name(frame, unknowns);
            if (own.truth(frame) != Truth.NOT_MET) {
                discretion.name(frame, unknowns);
            }
        }
    }

    /** The programmes that a rule is about; none for rules about open terms and authorities. */
    static ImmutableSet<Programme<?>> programmes(Rule<?> rule) {
        Consequence<?> c = rule.consequence();
        if (c instanceof Consequence.Eligible<?> e) {
            return ImmutableSet.of(e.programme());
        } else if (c instanceof Consequence.Excluded<?> x) {
            return x.programmes();
        } else if (c instanceof Consequence.Pays<?> p) {
            return ImmutableSet.of(p.programme());
        } else if (c instanceof Consequence.Band<?> b) {
            return ImmutableSet.of(b.programme());
        } else if (c instanceof Consequence.Continues<?> n) {
            return ImmutableSet.of(n.programme());
        } else if (c instanceof Consequence.Allows<?> a) {
            return ImmutableSet.of(a.programme());
        } else if (c instanceof Consequence.Provides<?> p) {
            return ImmutableSet.of(p.programme());
        }
        return procedureProgrammes(c);
    }

    private static ImmutableSet<Programme<?>> procedureProgrammes(Consequence<?> c) {
        if (c instanceof Consequence.DecidedBy<?> d) {
            return d.programmes();
        } else if (c instanceof Consequence.Takes<?> t) {
            return t.programmes();
        } else if (c instanceof Consequence.Skips<?> s) {
            return s.programmes();
        } else if (c instanceof Consequence.Within<?> w) {
            return w.programmes();
        } else if (c instanceof Consequence.ReviewedEvery<?> r) {
            return r.programmes();
        } else if (c instanceof Consequence.Needs<?> n) {
            return n.programmes();
        } else if (c instanceof Consequence.Waives<?> w) {
            return w.programmes();
        } else if (c instanceof Consequence.Samples<?> s) {
            return s.programmes();
        } else if (c instanceof Consequence.Effect<?> e) {
            return e.programmes();
        }
        return ImmutableSet.of();
    }
}
