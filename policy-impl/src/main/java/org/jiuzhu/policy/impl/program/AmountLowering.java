package org.jiuzhu.policy.impl.program;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Words;

/** Lowers how much of a programme somebody gets: what an award states that is still drawn, and else what the rules come to, as results show it. */
final class AmountLowering {

    private final Lowering lowering;
    private final Operations ops;
    private final OfProgramme.AmountOf node;
    private final EntityKind<?> scope;
    private final Optional<Folds.Among> members;

    AmountLowering(Lowering lowering, Operations ops, OfProgramme.AmountOf node, EntityKind<?> scope) {
        this.lowering = lowering;
        this.ops = ops;
        this.node = node;
        this.scope = scope;
        this.members = lowering.members(scope);
    }

    Op amount() {
        return ops.named(ImmutableList.of(node, scope), () -> {
            Op computed = computed();
            // an award says what is paid a month
            boolean isOnce = node.programme().frequency().equals(Optional.of(Frequency.ONCE));
            return isOnce ? computed : paidOrElse(computed);
        });
    }

    private Op paidOrElse(Op computed) {
        return ops.schema()
                .listOf(scope, Award.ENTITY)
                .map(awards -> paidOrElse(awards, computed))
                .orElse(computed);
    }

    private Op paidOrElse(Relation<?, Award> awards, Op computed) {
        Condition<Award> drawn = Words.allOf(Award.PROGRAMME.is(node.programme()), Award.RUNNING);
        Op draws = lowering.lower(awards.any(drawn).node(), scope, lowering.unbounded());
        Op paid = lowering.lower(awards.where(drawn).sum(Award.AMOUNT).node(), scope, lowering.unbounded());
        Op stated = ops.number(scope, node, h -> new Selections.FirstKnown(h, paid, computed));
        return first(scope, ImmutableList.of(new Selections.First.Case(Optional.empty(), draws, stated)), computed);
    }

    // who is eligible, and else who it runs on for
    private Op computed() {
        Programme<?> programme = node.programme();
        ImmutableList.Builder<LoweredProgramme.Payment> paid = ImmutableList.builder();
        ImmutableList.Builder<LoweredProgramme.Payment> onRunningOn = ImmutableList.builder();
        for (LoweredProgramme.Payment payment :
                LoweredProgramme.payments(lowering.paying(programme), scope, members.isPresent())) {
            (payment.part() == Part.RUN_ON ? onRunningOn : paid).add(payment);
        }
        Op whole = sum(paid.build());
        Op runOn = sum(onRunningOn.build());
        Op eligible = lowering.eligible(programme, scope);
        Op runsOn = lowering.runsOn(new OfProgramme.RunsOn(programme), scope);
        return first(
                scope,
                ImmutableList.of(
                        new Selections.First.Case(Optional.empty(), eligible, whole),
                        new Selections.First.Case(Optional.empty(), runsOn, runOn)),
                nothing(scope));
    }

    private Op sum(ImmutableList<LoweredProgramme.Payment> payments) {
        ImmutableList<Op> parts = payments.stream().map(this::part).collect(toImmutableList());
        return switch (parts.size()) {
            case 0 -> nothing(scope);
            case 1 -> parts.get(0);
            default -> ops.number(scope, node, h -> new Numbers.Computed(h, Operator.PLUS, parts));
        };
    }

    // the first rule that applies
    private Op part(LoweredProgramme.Payment payment) {
        Optional<Folds.Among> summed = payment.ofMembers() ? members : Optional.empty();
        EntityKind<?> of = summed.isPresent() ? Member.ENTITY : scope;
        ImmutableList.Builder<Selections.First.Case> cases = ImmutableList.builder();
        for (LoweredRule rule : payment.rules()) {
            cases.add(new Selections.First.Case(
                    Optional.of(rule), rule.applies(), notNegative(rule.values().get(0), of)));
        }
        Op one = first(of, cases.build(), nothing(of));
        if (summed.isEmpty()) {
            return one;
        }
        Op each = ops.always(of, Truth.MET);
        return ops.number(scope, node, h -> new Folds.Summed(h, summed.get(), each, one));
    }

    private Op first(EntityKind<?> of, ImmutableList<Selections.First.Case> cases, Op otherwise) {
        return ops.number(
                of, node, h -> new Selections.First(h, Optional.empty(), cases, otherwise, ImmutableList.of()));
    }

    private Op notNegative(Op amount, EntityKind<?> of) {
        ImmutableList<Op> both = ImmutableList.of(amount, nothing(of));
        return ops.number(of, node, h -> new Numbers.Computed(h, Operator.LARGEST, both));
    }

    private Op nothing(EntityKind<?> of) {
        return lowering.lower(Words.NOTHING.node(), of, lowering.unbounded());
    }
}
