package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;

/**
 * Walks planned rules again for one subject and keeps what it sees as a tree. A definition is taken apart where it is first met; after that only its value
 * is shown. One explainer makes one explanation.
 */
final class Explainer {

    private static final ImmutableSet<Operator> BARE = Sets.immutableEnumSet(
            Operator.ALL_OF,
            Operator.FIRST_KNOWN,
            Operator.CHOOSE,
            Operator.LARGEST,
            Operator.SMALLEST,
            Operator.PLUS,
            Operator.OWNER);

    private final Plan plan;
    private final Set<String> expanded = new HashSet<>();

    Explainer(Plan plan) {
        this.plan = plan;
    }

    ImmutableList<Explanation> explain(Determination<?> determination, Frame frame) {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        for (Finding finding : determination.findings()) {
            plan.about(determination.programme()).stream()
                    .filter(r -> r.rule().id().equals(finding.rule().id()))
                    .findFirst()
                    .ifPresent(r -> all.add(rule(r, frame)));
        }
        return all.build();
    }

    Explanation rule(PlannedRule planned, Frame frame) {
        Rule<?> rule = planned.rule();
        Explanation.Builder builder = Explanation.builder()
                .operator(Operator.ALL_OF)
                .label(withStrength(rule))
                .rule(rule.id())
                .citation(rule.clause().cite())
                .truth(planned.own().truth(frame));
        if (planned.own().node.operator() != Operator.CONSTANT) {
            builder.addAllParts(withoutBareSteps(ImmutableList.of(node(planned.own(), frame))));
        }
        if (rule.strength().leavesDiscretion()) {
            builder.addParts(node(planned.discretion(), frame));
        }
        if (planned.own().truth(frame) != Truth.NOT_MET) {
            planned.values().forEach(v -> builder.addParts(node(v, frame)));
        }
        return builder.build();
    }

    private static Label withStrength(Rule<?> rule) {
        return rule.strength() == Strength.SHALL
                ? rule.says()
                : Label.of(
                        "（" + rule.strength().label().zh() + "）" + rule.says().zh(),
                        "(" + rule.strength().label().en() + ") " + rule.says().en());
    }

    Explanation node(Eval eval, Frame frame) {
        if (eval instanceof Conditions.Negated) {
            return negated(eval, frame);
        }
        Explanation.Builder builder =
                Explanation.builder().operator(eval.node.operator()).label(label(eval));
        citation(eval, frame).ifPresent(builder::citation);
        if (eval instanceof Terms.Open open) {
            open.filledBy(frame).map(Rule::id).ifPresent(builder::rule);
        }
        if (eval instanceof Eval.OfTruth) {
            builder.truth(eval.truth(frame));
        }
        value(eval, frame).ifPresent(builder::value);
        return builder.addAllParts(withoutBareSteps(parts(eval, frame))).build();
    }

    private Explanation negated(Eval eval, Frame frame) {
        Explanation inner = node(eval.operands().get(0), frame);
        return Explanation.builder()
                .from(inner)
                .operator(Operator.NOT)
                .label(Phrases.not(inner.label()))
                .truth(eval.truth(frame))
                .build();
    }

    // a lone "all of these" or "by case" tells nobody anything; what it is made of does
    private static ImmutableList<Explanation> withoutBareSteps(ImmutableList<Explanation> parts) {
        if (parts.size() == 1
                && BARE.contains(parts.get(0).operator())
                && parts.get(0).citation().isEmpty()
                && parts.get(0).rule().isEmpty()
                && !parts.get(0).parts().isEmpty()) {
            return withoutBareSteps(parts.get(0).parts());
        }
        return parts;
    }

    private static Label label(Eval eval) {
        Node node = eval.node;
        return switch (node.operator()) {
            case FACT -> node.payload(Fact.class).label();
            case DEFINITION -> node.payload(Definition.class).label();
            case OPEN_TERM -> node.payload(OpenTerm.class).label();
            case STANDARD -> ((Terms.OfStandard) eval).use().standard().label();
            case PUBLISHED -> Phrases.published(node.payload(Standard.Use.class));
            case IS_DECIDED_BY -> Phrases.decidedBy(node.payload(Consequence.DecidedBy.class));
            case ELIGIBLE -> {
                Label programme = node.payload(Programme.class).label();
                yield Label.of("符合" + programme.zh() + "条件", "eligible for " + programme.en());
            }
            case IS_ONE_OF -> oneOf(eval);
            case LIES_WITHIN ->
                Label.of(
                        Phrases.name(eval.operands().get(0)).zh() + "在" + node.payload(Place.class) + "之内",
                        Phrases.name(eval.operands().get(0)).en() + " lies within " + node.payload(Place.class));
            case ANY, EACH, COUNT, SUM -> Phrases.quantified(node.operator(), node.payload(Relation.class));
            case BELOW, AT_MOST, ABOVE, AT_LEAST, DIFFERS -> Phrases.compared(eval);
            default -> Phrases.operator(node.operator());
        };
    }

    private static Label oneOf(Eval eval) {
        Label operand = Phrases.name(eval.operands().get(0));
        ImmutableSet<?> values = eval.node.payload(ImmutableSet.class);
        String zh = values.stream().map(v -> ((Coded) v).label().zh()).collect(Collectors.joining("、"));
        String en = values.stream().map(v -> ((Coded) v).label().en()).collect(Collectors.joining(", "));
        return Label.of(operand.zh() + "为" + zh, operand.en() + " is " + en);
    }

    private static Optional<String> citation(Eval eval, Frame frame) {
        Node node = eval.node;
        if (eval instanceof FromSetting.OfTruth s) {
            return Optional.of(cite(s.setting));
        } else if (eval instanceof FromSetting.OfNumber s) {
            return Optional.of(cite(s.setting));
        } else if (eval instanceof FromSetting.OfCode s) {
            return Optional.of(cite(s.setting));
        } else if (eval instanceof Terms.OfStandard s) {
            return s.found(frame).map(StandardLookup.Found::line).map(Explainer::cite);
        } else if (eval instanceof Terms.Open open && open.filledBy(frame).isPresent()) {
            return open.filledBy(frame).map(r -> r.clause().cite());
        } else if (eval instanceof Terms.Discretion d) {
            return d.setting()
                    .map(Explainer::cite)
                    .or(() -> Optional.of(d.rule().clause().cite()));
        }
        return switch (node.operator()) {
            case DEFINITION -> clause(node).map(Clause::cite);
            case OPEN_TERM -> Optional.of(node.payload(OpenTerm.class).clause().cite());
            default -> Optional.empty();
        };
    }

    private static Optional<Clause> clause(Node node) {
        return node.payload(Definition.class).clause();
    }

    private static String cite(Setting setting) {
        return setting.citation() + " (" + setting.id() + " = " + setting.value() + ")";
    }

    private static String cite(PublishedStandard line) {
        return line.place() + " " + line.issuer() + " " + line.period() + "; " + line.source();
    }

    private static Optional<Label> value(Eval eval, Frame frame) {
        if (eval instanceof Conditions.Compared compared) {
            return Optional.of(Phrases.comparison(compared, frame));
        }
        if (eval instanceof Eval.OfNumber) {
            return Optional.of(Phrases.number(eval.number(frame), Phrases.unit(eval)));
        }
        if (eval instanceof Conditions.OneOf oneOf && oneOf.operands().get(0) instanceof Terms.CodeFact fact) {
            return Optional.of(Phrases.code(fact.fact(), fact.code(frame)));
        }
        return Optional.empty();
    }

    // only what bears on the value: of a conjunction that fails, what fails; of an alternative that holds, what holds
    private ImmutableList<Explanation> parts(Eval eval, Frame frame) {
        if (eval.node.operator() == Operator.DEFINITION && !expanded.add(key(eval, frame))) {
            return ImmutableList.of();
        }
        if (eval instanceof Conditions.Quantified quantified) {
            return each(
                    frame.known(quantified.slot()), quantified.operands(), eval.truth(frame), quantified.deciding());
        }
        if (eval instanceof Numbers.Counted counted) {
            return eachThatCounts(frame.known(counted.slot()), counted.operands());
        }
        if (eval instanceof Numbers.Summed summed) {
            return eachThatCounts(frame.known(summed.slot()), summed.operands());
        }
        if (eval instanceof Terms.OwnerTruth || eval instanceof Terms.OwnerNumber) {
            Frame up = frame.upTo(eval.node.payload(Relation.class).owner());
            return up == null ? ImmutableList.of() : nodes(eval.operands().stream(), up);
        }
        if (eval instanceof Conditions.OneOf || eval instanceof Conditions.Within) {
            return ImmutableList.of();
        }
        if (eval instanceof Terms.Eligible eligible) {
            return eligible.body().ways().stream()
                    .filter(w -> w.own().truth(frame) != Truth.NOT_MET)
                    .map(w -> rule(w, frame))
                    .collect(ImmutableList.toImmutableList());
        }
        return nodes(bearing(eval, frame), frame);
    }

    private static String key(Eval eval, Frame frame) {
        return eval.node.payload(Definition.class).id() + "@" + frame.path;
    }

    private static Stream<Eval> bearing(Eval eval, Frame frame) {
        if (eval instanceof Conditions.Joined joined) {
            Truth truth = joined.truth(frame);
            return truth == Logic.not(joined.deciding())
                    ? joined.operands().stream()
                    : joined.operands().stream().filter(o -> o.truth(frame) == truth);
        }
        return switch (eval.node.operator()) {
            case CHOOSE, OPEN_TERM -> byCases(eval.operands(), frame);
            case FIRST_KNOWN ->
                eval.operands().get(0).isKnown(frame)
                        ? Stream.of(eval.operands().get(0))
                        : eval.operands().stream();
            default -> eval.operands().stream();
        };
    }

    // pairs of condition and value, and perhaps a last value: the pairs that may apply, up to the one that does
    private static Stream<Eval> byCases(ImmutableList<Eval> cases, Frame frame) {
        ImmutableList.Builder<Eval> bearing = ImmutableList.builder();
        for (int i = 0; i + 1 < cases.size(); i += 2) {
            Truth truth = cases.get(i).truth(frame);
            if (truth != Truth.NOT_MET) {
                bearing.add(cases.get(i), cases.get(i + 1));
            }
            if (truth == Truth.MET) {
                return bearing.build().stream();
            }
        }
        if (cases.size() % 2 == 1) {
            bearing.add(cases.get(cases.size() - 1));
        }
        return bearing.build().stream();
    }

    private ImmutableList<Explanation> nodes(Stream<Eval> evals, Frame frame) {
        return evals.filter(o -> o.node.operator() != Operator.CONSTANT)
                .map(o -> node(o, frame))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Explanation> each(
            Frame[] frames, ImmutableList<Eval> operands, Truth result, Truth deciding) {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        for (Frame frame : frames) {
            Truth truth = operands.get(0).truth(frame);
            if (result == Logic.not(deciding) || truth == result) {
                all.add(one(frame, operands, truth));
            }
        }
        return all.build();
    }

    private ImmutableList<Explanation> eachThatCounts(Frame[] frames, ImmutableList<Eval> operands) {
        ImmutableList.Builder<Explanation> all = ImmutableList.builder();
        for (Frame frame : frames) {
            all.add(one(frame, operands, operands.get(0).truth(frame)));
        }
        return all.build();
    }

    private Explanation one(Frame frame, ImmutableList<Eval> operands, Truth truth) {
        Explanation.Builder one = Explanation.builder()
                .operator(Operator.ALL_OF)
                .label(Label.of(
                        frame.kind.label().zh() + " " + frame.path,
                        frame.kind.label().en() + " " + frame.path))
                .truth(truth)
                .addAllParts(withoutBareSteps(nodes(operands.stream().limit(1), frame)));
        if (truth != Truth.NOT_MET) {
            one.addAllParts(nodes(operands.stream().skip(1), frame));
        }
        return one.build();
    }
}
