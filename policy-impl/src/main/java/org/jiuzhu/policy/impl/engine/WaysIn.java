package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.rule.Node;

/** Whether somebody is eligible for a programme: one of the ways in holds, and no exclusion does. */
final class WaysIn extends Eval.OfTruth {

    private final ImmutableList<PlannedRule> ways;
    private final ImmutableList<PlannedRule> exclusions;

    WaysIn(Node node, ImmutableList<PlannedRule> ways, ImmutableList<PlannedRule> exclusions) {
        super(node, conditions(ways, exclusions));
        this.ways = ways;
        this.exclusions = exclusions;
    }

    private static Eval[] conditions(ImmutableList<PlannedRule> ways, ImmutableList<PlannedRule> exclusions) {
        List<Eval> conditions = new ArrayList<>();
        for (PlannedRule rule : Iterables.concat(ways, exclusions)) {
            conditions.add(rule.own());
        }
        return conditions.toArray(new Eval[0]);
    }

    ImmutableList<PlannedRule> ways() {
        return ways;
    }

    ImmutableList<PlannedRule> exclusions() {
        return exclusions;
    }

    @Override
    Truth truth(Frame frame) {
        return Logic.and(waysIn(frame), Logic.not(excluded(frame)));
    }

    private Truth waysIn(Frame frame) {
        Truth in = Truth.NOT_MET;
        for (PlannedRule way : ways) {
            in = Logic.or(in, way.effective(frame));
        }
        return in;
    }

    private Truth excluded(Frame frame) {
        Truth out = Truth.NOT_MET;
        for (PlannedRule exclusion : exclusions) {
            out = Logic.or(out, exclusion.effective(frame));
        }
        return out;
    }

    /** The status, before anything runs on. */
    Status status(Frame frame) {
        Truth truth = truth(frame);
        if (truth == Truth.MET) {
            return Status.ELIGIBLE;
        }
        if (truth == Truth.NOT_MET) {
            return Status.NOT_ELIGIBLE;
        }
        boolean onlyDiscretion = Stream.concat(ways.stream(), exclusions.stream())
                .allMatch(r -> r.effective(frame) != Truth.UNDETERMINED || r.waitsForDiscretion(frame));
        return onlyDiscretion ? Status.ELIGIBLE_AT_DISCRETION : Status.UNDETERMINED;
    }

    @Override
    void nameUnknowns(Frame frame, Unknowns unknowns) {
        // where one way in holds, the others change nothing
        if (waysIn(frame) == Truth.UNDETERMINED) {
            ways.forEach(w -> w.name(frame, unknowns));
        }
        if (waysIn(frame) != Truth.NOT_MET) {
            exclusions.forEach(x -> x.name(frame, unknowns));
        }
    }
}
