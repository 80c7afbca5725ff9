package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;

/**
 * Walks planned rules again for one subject and keeps what it sees as a tree. A definition is taken apart where it is first met; after that only its value
 * is shown. One explainer makes one explanation.
 */
final class Explainer {

    private final Plan plan;

    Explainer(Plan plan) {
        this.plan = plan;
    }

    ImmutableList<Explanation> explain(Determination<?> determination, Frame frame) {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        for (Finding finding : determination.findings()) {
            PlannedRule rule =
                    plan.about(determination.programme(), finding.rule().id());
            if (rule != null) {
                all.add(rule(rule, frame));
            }
        }
        return all.build();
    }

    Explanation rule(PlannedRule planned, Frame frame) {
        Truth own = planned.own().truth(frame);
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        if (planned.own().node.operator() != Operator.CONSTANT) {
            parts.addAll(withoutBareSteps(ImmutableList.of(condition(planned.own(), frame, own))));
        }
        if (planned.rule().strength().leavesDiscretion()) {
            parts.add(node(planned.discretion(), frame));
        }
        if (own != Truth.NOT_MET) {
            planned.values().forEach(v -> parts.add(node(v, frame)));
        }
        return new Seen.OfRule(planned.rule(), own, parts.build());
    }

    // a lone "all of these" or "by case" tells nobody anything; what it is made of does
    private static ImmutableList<Explanation> withoutBareSteps(ImmutableList<Explanation> parts) {
        if (parts.size() != 1) {
            return parts;
        }
        return parts.get(0) instanceof Seen only && only.isBare() ? withoutBareSteps(only.parts()) : parts;
    }

    private Explanation node(Eval eval, Frame frame) {
        if (eval instanceof Eval.OfTruth) {
            return condition(eval, frame, eval.truth(frame));
        }
        if (eval instanceof Eval.OfNumber) {
            return number(eval, frame, eval.number(frame));
        }
        return new Seen.Plain(eval, frame, null, withoutBareSteps(partsOfValue(eval, frame)));
    }

    private Explanation condition(Eval eval, Frame frame, Truth truth) {
        if (eval instanceof Conditions.Negated negated) {
            return new Seen.Negated(condition(negated.operands().get(0), frame, Logic.not(truth)), truth);
        }
        if (eval instanceof Conditions.Compared compared) {
            return comparison(compared, frame, truth);
        }
        if (eval instanceof Conditions.OneOf oneOf && oneOf.operands().get(0) instanceof Terms.CodeFact fact) {
            return new Seen.OfChoice(eval, frame, truth, fact);
        }
        return new Seen.Plain(eval, frame, truth, withoutBareSteps(partsOfCondition(eval, frame, truth)));
    }

    private Explanation comparison(Conditions.Compared compared, Frame frame, Truth truth) {
        ImmutableList<Eval> sides = compared.operands();
        Range left = sides.get(0).number(frame);
        Range right = sides.get(1).number(frame);
        ImmutableList.Builder<Explanation> parts = ImmutableList.builderWithExpectedSize(2);
        if (!sides.get(0).isLiteral) {
            parts.add(number(sides.get(0), frame, left));
        }
        if (!sides.get(1).isLiteral) {
            parts.add(number(sides.get(1), frame, right));
        }
        return new Seen.OfComparison(compared, frame, truth, left, right, withoutBareSteps(parts.build()));
    }

    private Explanation number(Eval eval, Frame frame, Range number) {
        return new Seen.OfNumber(eval, frame, number, withoutBareSteps(partsOfValue(eval, frame)));
    }

    // only what bears on the value: of a conjunction that fails, what fails; of an alternative that holds, what holds
    private ImmutableList<Explanation> partsOfCondition(Eval eval, Frame frame, Truth truth) {
        if (eval instanceof Conditions.Joined joined) {
            return joined(joined, frame, truth);
        }
        if (eval instanceof Conditions.Quantified quantified) {
            return each(quantified, frame, truth);
        }
        if (eval instanceof Terms.TruthDefinition definition) {
            return definition.isShownFirst(frame, this) ? nodes(definition.operands(), frame) : ImmutableList.of();
        }
        if (eval instanceof Terms.OwnerTruth) {
            return ofOwner(eval, frame);
        }
        if (eval instanceof Terms.Eligible eligible) {
            return ways(eligible, frame);
        }
        if (eval instanceof Conditions.OneOf || eval instanceof Conditions.Within) {
            return ImmutableList.of();
        }
        return bearing(eval, frame);
    }

    private ImmutableList<Explanation> partsOfValue(Eval eval, Frame frame) {
        if (eval instanceof Numbers.Counted counted) {
            return eachThatCounts(frame.known(counted.slot()), counted.operands());
        }
        if (eval instanceof Numbers.Summed summed) {
            return eachThatCounts(frame.known(summed.slot()), summed.operands());
        }
        if (eval instanceof Terms.NumberDefinition definition) {
            return definition.isShownFirst(frame, this) ? nodes(definition.operands(), frame) : ImmutableList.of();
        }
        return eval instanceof Terms.OwnerNumber ? ofOwner(eval, frame) : bearing(eval, frame);
    }

    private ImmutableList<Explanation> joined(Conditions.Joined joined, Frame frame, Truth truth) {
        boolean all = truth != joined.deciding() && truth != Truth.UNDETERMINED;
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        for (Eval operand : joined.operands()) {
            Truth one = operand.truth(frame);
            if ((all || one == truth) && !operand.isLiteral) {
                parts.add(condition(operand, frame, one));
            }
        }
        return parts.build();
    }

    private ImmutableList<Explanation> each(Conditions.Quantified quantified, Frame frame, Truth truth) {
        boolean all = truth == Logic.not(quantified.deciding());
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        for (Frame part : frame.known(quantified.slot())) {
            Truth one = quantified.operands().get(0).truth(part);
            if (all || one == truth) {
                parts.add(one(part, quantified.operands(), one));
            }
        }
        return parts.build();
    }

    private ImmutableList<Explanation> eachThatCounts(Frame[] frames, ImmutableList<Eval> operands) {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builderWithExpectedSize(frames.length);
        for (Frame frame : frames) {
            parts.add(one(frame, operands, operands.get(0).truth(frame)));
        }
        return parts.build();
    }

    // a condition, and values that are only looked at where it may hold
    private Explanation one(Frame frame, ImmutableList<Eval> operands, Truth truth) {
        Eval condition = operands.get(0);
        ImmutableList<Explanation> why = condition.isLiteral
                ? ImmutableList.of()
                : withoutBareSteps(ImmutableList.of(condition(condition, frame, truth)));
        ImmutableList<Explanation> values =
                truth == Truth.NOT_MET ? ImmutableList.of() : nodes(operands.subList(1, operands.size()), frame);
        ImmutableList<Explanation> parts = values.isEmpty()
                ? why
                : ImmutableList.<Explanation>builder()
                        .addAll(why)
                        .addAll(values)
                        .build();
        return new Seen.OfEntity(frame.kind, frame.path, truth, parts);
    }

    private ImmutableList<Explanation> ofOwner(Eval eval, Frame frame) {
        Frame up = frame.upTo(eval.node.payload(Relation.class).owner());
        return up == null ? ImmutableList.of() : nodes(eval.operands(), up);
    }

    private ImmutableList<Explanation> ways(Terms.Eligible eligible, Frame frame) {
        ImmutableList.Builder<Explanation> ways = ImmutableList.builder();
        for (PlannedRule way : eligible.body().ways()) {
            if (way.own().truth(frame) != Truth.NOT_MET) {
                ways.add(rule(way, frame));
            }
        }
        return ways.build();
    }

    private ImmutableList<Explanation> bearing(Eval eval, Frame frame) {
        ImmutableList<Eval> operands = eval.operands();
        return switch (eval.node.operator()) {
            case CHOOSE, OPEN_TERM -> nodes(byCases(operands, frame), frame);
            case FIRST_KNOWN -> nodes(operands.get(0).isKnown(frame) ? operands.subList(0, 1) : operands, frame);
            default -> nodes(operands, frame);
        };
    }

    // pairs of condition and value, and perhaps a last value: the pairs that may apply, up to the one that does
    private static ImmutableList<Eval> byCases(ImmutableList<Eval> cases, Frame frame) {
        ImmutableList.Builder<Eval> bearing = ImmutableList.builder();
        for (int i = 0; i + 1 < cases.size(); i += 2) {
            Truth truth = cases.get(i).truth(frame);
            if (truth != Truth.NOT_MET) {
                bearing.add(cases.get(i), cases.get(i + 1));
            }
            if (truth == Truth.MET) {
                return bearing.build();
            }
        }
        if (cases.size() % 2 == 1) {
            bearing.add(cases.get(cases.size() - 1));
        }
        return bearing.build();
    }

    private ImmutableList<Explanation> nodes(List<Eval> evals, Frame frame) {
        if (evals.size() == 1) {
            Eval only = evals.get(0);
            return only.isLiteral ? ImmutableList.of() : ImmutableList.of(node(only, frame));
        }
        ImmutableList.Builder<Explanation> nodes = ImmutableList.builderWithExpectedSize(evals.size());
        for (Eval eval : evals) {
            if (!eval.isLiteral) {
                nodes.add(node(eval, frame));
            }
        }
        return nodes.build();
    }
}
