package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.text.Label;

/** Warns where a result rests on a figure that is only a floor, or was inferred. */
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
        if (eval instanceof Terms.OfStandard standard && standard.mayWarn()) {
            found.add(standard);
        }
        eval.operands().forEach(o -> collect(o, seen, found));
    }

    static ImmutableList<Label> of(Plan plan, PlannedProgramme<?> programme, Frame frame) {
        Set<Label> warnings = new LinkedHashSet<>();
        warn(programme.benefits(frame.kind), frame, warnings);
        if (frame.kind == Household.ENTITY) {
            // what members are paid is summed into what the household gets
            BenefitRules ofMembers = programme.benefits(Member.ENTITY);
            for (Frame member : frame.known(plan.vocabulary().slot(Household.MEMBERS))) {
                warn(ofMembers, member, warnings);
            }
        }
        return ImmutableList.copyOf(warnings);
    }

    private static void warn(BenefitRules rules, Frame frame, Set<Label> warnings) {
        for (Source source : rules.warnings()) {
            if (source.rule.truth(frame) != Truth.NOT_MET) {
                source.standards.forEach(s -> {
                    StandardLookup.Found found = s.found(frame);
                    if (found != null) {
                        warnings.addAll(found.warnings());
                    }
                });
            }
        }
    }

    /** The warnings for lines that a figure comes from. */
    static ImmutableList<Label> of(ImmutableList<PublishedStandard> lines) {
        ImmutableList.Builder<Label> warnings = ImmutableList.builder();
        for (PublishedStandard line : lines) {
            if (line.basis() != PublishedStandard.Basis.PUBLISHED || line.bound() != PublishedStandard.Bound.EXACT) {
                warnings.add(warning(line));
            }
        }
        return warnings.build();
    }

    private static Label warning(PublishedStandard line) {
        Label what = line.basis() == PublishedStandard.Basis.PUBLISHED
                ? line.bound().label()
                : line.basis().label();
        return Label.of(
                line.standard().label().zh() + "（" + line.place() + "，" + line.period() + "）用的是" + what.zh()
                        + "，请核对本地公布数：" + line.source(),
                "the " + line.standard().label().en() + " (" + line.place() + ", " + line.period() + ") is only "
                        + what.en() + "; check what the place published: " + line.source());
    }
}
