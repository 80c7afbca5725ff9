package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.text.Label;

/** Warns where a result rests on a figure that is only a floor, or was inferred. */
final class StandardWarnings {

    private final Set<Eval> seen = new HashSet<>();
    private final Set<Label> warnings = new LinkedHashSet<>();

    private StandardWarnings() {}

    static ImmutableList<Label> of(Plan plan, Programme<?> programme, Frame frame) {
        StandardWarnings found = new StandardWarnings();
        found.visitRules(plan, programme, frame);
        if (frame.kind == Household.ENTITY) {
            // what members are paid is summed into what the household gets
            for (Frame member : frame.known(plan.vocabulary().slot(Household.MEMBERS))) {
                found.visitRules(plan, programme, member);
            }
        }
        return ImmutableList.copyOf(found.warnings);
    }

    private void visitRules(Plan plan, Programme<?> programme, Frame frame) {
        for (PlannedRule rule : plan.about(programme)) {
            if (rule.rule().scope() == frame.kind
                    && Assessor.isAboutBenefit(rule.rule().consequence())
                    && rule.own().truth(frame) != Truth.NOT_MET) {
                visit(rule.own(), frame);
                rule.values().forEach(v -> visit(v, frame));
            }
        }
    }

    // the line for a standard depends on the household only, so one frame of a case speaks for all
    private void visit(Eval eval, Frame frame) {
        if (!seen.add(eval)) {
            return;
        }
        if (eval instanceof Terms.OfStandard standard) {
            standard.found(frame).ifPresent(f -> f.lines().forEach(this::warn));
        }
        eval.operands().forEach(o -> visit(o, frame));
    }

    private void warn(PublishedStandard line) {
        if (line.basis() == PublishedStandard.Basis.PUBLISHED && line.bound() == PublishedStandard.Bound.EXACT) {
            return;
        }
        String zh = line.basis() == PublishedStandard.Basis.PUBLISHED
                ? line.bound().label().zh()
                : line.basis().label().zh();
        String en = line.basis() == PublishedStandard.Basis.PUBLISHED
                ? line.bound().label().en()
                : line.basis().label().en();
        warnings.add(Label.of(
                line.standard().label().zh() + "（" + line.place() + "，" + line.period() + "）用的是" + zh + "，请核对本地公布数："
                        + line.source(),
                "the " + line.standard().label().en() + " (" + line.place() + ", " + line.period() + ") is only " + en
                        + "; check what the place published: " + line.source()));
    }
}
