package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;

/** Walks the planned rules for each entity of a case and keeps all that it sees. */
final class Tracer {

    private final Plan plan;
    private final ImmutableList<Frame> frames;
    // what is shared is one step, in all that it is a part of
    private final Map<Unknowns.Visit, Trace.Step> steps = new HashMap<>();

    /** A tracer of an entity and all that belong to it. */
    Tracer(Plan plan, Frame root) {
        this.plan = plan;
        ImmutableList.Builder<Frame> all = ImmutableList.builder();
        collect(root, all);
        this.frames = all.build();
    }

    private void collect(Frame frame, ImmutableList.Builder<Frame> all) {
        all.add(frame);
        for (Relation<?, ?> list : plan.vocabulary().lists(frame.kind)) {
            for (Frame part : frame.known(plan.vocabulary().slot(list))) {
                collect(part, all);
            }
        }
    }

    ImmutableList<Trace> trace() {
        ImmutableList.Builder<Trace> traces = ImmutableList.builder();
        for (PlannedRule rule : plan.rules()) {
            EntityKind<?> scope = rule.rule().scope();
            frames.stream().filter(f -> f.kind == scope).forEach(f -> traces.add(trace(rule, f)));
        }
        return traces.build();
    }

    private Trace trace(PlannedRule rule, Frame frame) {
        return new Trace(
                rule.rule(),
                frame.path,
                step(rule.own(), frame),
                rule.discretion().truth(frame),
                rule.values().stream().map(v -> step(v, frame)).collect(ImmutableList.toImmutableList()));
    }

    private Trace.Step step(Eval eval, Frame frame) {
        Unknowns.Visit visit = new Unknowns.Visit(eval, frame);
        Trace.Step known = steps.get(visit);
        if (known == null) {
            known = newStep(eval, frame);
            steps.put(visit, known);
        }
        return known;
    }

    private Trace.Step newStep(Eval eval, Frame frame) {
        Optional<Range> range = eval instanceof Eval.OfNumber ? Optional.of(eval.number(frame)) : Optional.empty();
        return new Trace.Step(
                eval.node,
                frame.path,
                eval instanceof Eval.OfTruth ? Optional.of(eval.truth(frame)) : Optional.empty(),
                range.flatMap(r -> Optional.ofNullable(r.low())),
                range.flatMap(r -> Optional.ofNullable(r.high())),
                parts(eval, frame));
    }

    private ImmutableList<Trace.Step> parts(Eval eval, Frame frame) {
        return switch (eval.node.operator()) {
            case ANY, EACH, COUNT, SUM ->
                ofEach(frame.known(plan.vocabulary().slot(eval.node.payload(Relation.class))), eval.operands());
            case OWNER -> {
                Frame up = frame.upTo(eval.node.payload(Relation.class).owner());
                yield up == null ? ImmutableList.of() : ofEach(new Frame[] {up}, eval.operands());
            }
            // other rules have traces of their own
            case ELIGIBLE, RUNS_ON, IS_DECIDED_BY -> ImmutableList.of();
            case OPEN_TERM -> {
                ImmutableList<Eval> operands = eval.operands();
                int fills = operands.size() / 2 * 2;
                yield ofEach(new Frame[] {frame}, operands.subList(fills, operands.size()));
            }
            default -> ofEach(new Frame[] {frame}, eval.operands());
        };
    }

    private ImmutableList<Trace.Step> ofEach(Frame[] frames, ImmutableList<Eval> operands) {
        ImmutableList.Builder<Trace.Step> steps = ImmutableList.builder();
        for (Frame frame : frames) {
            operands.forEach(o -> steps.add(step(o, frame)));
        }
        return steps.build();
    }
}
