package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.text.Label;

/** Warns where a result rests on a standard of which only a bound is known, or only what was inferred or holds no longer for sure. */
final class StandardWarnings {

    private StandardWarnings() {}

    /**
     * A rule that rests on such a figure, for some area at least.
     *
     * @param standards the standards, in the order in which the rule reads them
     */
    record Source(PlannedRule rule, ImmutableList<Terms.OfStandard> standards) {}

    /** The rules among those given that rest on such a figure. */
    static ImmutableList<Source> sources(ImmutableList<PlannedRule> rules) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (PlannedRule rule : rules) {
            Set<Eval> seen = Sets.newIdentityHashSet();
            ImmutableList.Builder<Terms.OfStandard> found = ImmutableList.builder();
            collect(rule.own(), seen, found);
            rule.values().forEach(v -> collect(v, seen, found));
            ImmutableList<Terms.OfStandard> standards = found.build();
            if (!standards.isEmpty()) {
                sources.add(new Source(rule, standards));
            }
        }
        return sources.build();
    }

    private static void collect(Eval eval, Set<Eval> seen, ImmutableList.Builder<Terms.OfStandard> found) {
        if (!seen.add(eval)) {
            return;
        }
        if (eval instanceof Terms.OfStandard standard && standard.callsForCare()) {
            found.add(standard);
        }
        eval.operands().forEach(o -> collect(o, seen, found));
    }

    static ImmutableList<Label> of(Plan plan, PlannedProgramme<?> programme, Frame frame, Status status) {
        Set<Label> warnings = new LinkedHashSet<>();
        warn(programme.benefits(frame.kind), frame, status, warnings);
        if (frame.kind == Household.ENTITY && status != Status.NOT_ELIGIBLE) {
            // what members are paid is summed into what the household gets
            BenefitRules ofMembers = programme.benefits(Member.ENTITY);
            for (Frame member : frame.known(plan.vocabulary().slot(Household.MEMBERS))) {
                warn(ofMembers, member, status, warnings);
            }
        }
        return ImmutableList.copyOf(warnings);
    }

    private static void warn(BenefitRules rules, Frame frame, Status status, Set<Label> warnings) {
        for (Source source : rules.warnings()) {
            PlannedRule rule = source.rule;
            if (!rules.bearingOn(status).contains(rule)) {
                continue;
            }
            if (rule.truth(frame) != Truth.NOT_MET) {
                source.standards.forEach(s -> s.warn(frame, warnings));
            } else if (status == Status.NOT_ELIGIBLE) {
                // who is refused, is refused by what fails
                failing(rule.own(), frame, new HashMap<>()).forEach(s -> s.warn(frame, warnings));
            }
        }
    }

    /**
     * The standards that a condition that fails rests on: none, where some part of a conjunction fails without any.
     *
     * @param known what was found of conditions before: they share most of what they are made of
     */
    private static ImmutableSet<Terms.OfStandard> failing(
            Eval condition, Frame frame, Map<Eval, ImmutableSet<Terms.OfStandard>> known) {
        ImmutableSet<Terms.OfStandard> before = known.get(condition);
        if (before == null) {
            before = findFailing(condition, frame, known);
            known.put(condition, before);
        }
        return before;
    }

    private static ImmutableSet<Terms.OfStandard> findFailing(
            Eval condition, Frame frame, Map<Eval, ImmutableSet<Terms.OfStandard>> known) {
        ImmutableSet.Builder<Terms.OfStandard> found = ImmutableSet.builder();
        if (!(condition instanceof Terms.TruthDefinition) && condition.node.operator() != Operator.ALL_OF) {
            ImmutableList.Builder<Terms.OfStandard> below = ImmutableList.builder();
            collect(condition, Sets.newIdentityHashSet(), below);
            return found.addAll(below.build()).build();
        }
        for (Eval part : condition.operands()) {
            if (part.truth(frame) == Truth.NOT_MET) {
                ImmutableSet<Terms.OfStandard> ofPart = failing(part, frame, known);
                if (ofPart.isEmpty()) {
                    return ofPart;
                }
                found.addAll(ofPart);
            }
        }
        return found.build();
    }
}
