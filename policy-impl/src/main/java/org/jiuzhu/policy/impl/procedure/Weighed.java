package org.jiuzhu.policy.impl.procedure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.procedure.Body;

/**
 * What comes of rules that ask for a step or a document and rules that leave it out.
 *
 * @param need whether it is needed
 * @param bodies by whom
 * @param rules the rules that say so
 */
record Weighed(Need need, ImmutableSet<Body> bodies, ImmutableList<String> rules) {

    /** Rules that say the same of a step or a document: those that apply, and those of which it is open. */
    static final class Side {
        private List<LoweredRule> sure = ImmutableList.of();
        private List<LoweredRule> open = ImmutableList.of();
        private boolean someFail;

        Side(Bearing bearing, List<LoweredRule> rules) {
            add(bearing, rules);
        }

        Side add(Bearing bearing, List<LoweredRule> rules) {
            for (LoweredRule rule : rules) {
                switch (bearing.of(rule)) {
                    case MET -> sure = with(sure, rule);
                    case UNDETERMINED -> open = with(open, rule);
                    case NOT_MET -> someFail = true;
                }
            }
            return this;
        }

        // most have none
        private static List<LoweredRule> with(List<LoweredRule> rules, LoweredRule rule) {
            List<LoweredRule> more = rules.isEmpty() ? new ArrayList<>() : rules;
            more.add(rule);
            return more;
        }

        boolean isEmpty() {
            return sure.isEmpty() && open.isEmpty();
        }

        boolean isSure() {
            return !sure.isEmpty();
        }

        /** Whether rules speak of it, and none of them applies or may. */
        boolean fails() {
            return isEmpty() && someFail;
        }
    }

    /**
     * Weighs both.
     *
     * @param by whom a rule that asks for it names
     */
    static Weighed of(Bearing bearing, Side asking, Side leavingOut, Function<LoweredRule, ImmutableSet<Body>> by) {
        if (leavingOut.isSure()) {
            return new Weighed(Need.SKIPPED, ImmutableSet.of(), Bearing.ids(leavingOut.sure));
        }
        ImmutableSet<Body> bodies = ImmutableSet.of();
        ImmutableList.Builder<String> cited = ImmutableList.builder();
        for (LoweredRule rule : asking.sure) {
            bodies = union(bodies, by.apply(rule));
            cited.add(rule.rule().id());
        }
        for (LoweredRule rule : asking.open) {
            // where it is asked for anyhow, what is open matters only if it brings in somebody else
            ImmutableSet<Body> before = bodies;
            bodies = union(bodies, by.apply(rule));
            if (bodies.size() > before.size() || !asking.isSure()) {
                cited.add(rule.rule().id());
                bearing.nameCondition(rule);
            }
        }
        Need need = !asking.isSure() && !asking.open.isEmpty() ? bearing.need(asking.open) : Need.REQUIRED;
        if (!leavingOut.open.isEmpty()) {
            leavingOut.open.forEach(bearing::nameCondition);
            cited.addAll(Bearing.ids(leavingOut.open));
            need = need == Need.UNDETERMINED ? need : bearing.need(leavingOut.open);
        }
        return new Weighed(need, bodies, cited.build());
    }

    // most rules name one body, and it is the same
    private static ImmutableSet<Body> union(ImmutableSet<Body> some, ImmutableSet<Body> more) {
        if (some.isEmpty()) {
            return more;
        }
        return some.containsAll(more)
                ? some
                : ImmutableSet.<Body>builder().addAll(some).addAll(more).build();
    }

    /** The same, open where it is open whether there is an application at all; what is left out stays so. */
    Weighed orOpen(Need ofApplication) {
        return ofApplication == Need.UNDETERMINED && need != Need.SKIPPED
                ? new Weighed(Need.UNDETERMINED, bodies, rules)
                : this;
    }
}
