package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.Reference;

/** Lowers what is asked of a list. Of those in it the bounds of who asks say nothing. */
final class ListLowering {

    private final Lowering lowering;
    private final Operations ops;
    private final EntityKind<?> scope;

    ListLowering(Lowering lowering, Operations ops, EntityKind<?> scope) {
        this.lowering = lowering;
        this.ops = ops;
        this.scope = scope;
    }

    private Op ofEach(OfList node, Node operand, Bounds within) {
        return lowering.lower(operand, node.relation().part(), within);
    }

    // the keys are the last of the operands; of a link the reference is, asked of whom it is a fact of
    private Folds.Among among(OfList node) {
        int list = ops.schema().list(node.relation());
        if (node.window().link().isPresent()) {
            Reference<?, ?> reference = node.window().link().get().reference();
            Op target = lowering.lower(reference.node(), reference.kind(), lowering.unbounded());
            return new Folds.Among(list, node.window(), ImmutableList.of(target));
        }
        int size = node.operands().size();
        ImmutableList.Builder<Op> keys = ImmutableList.builder();
        for (Node key : node.operands().subList(size - node.window().keys(), size)) {
            keys.add(ofEach(node, key, lowering.unbounded()));
        }
        return new Folds.Among(list, node.window(), keys.build());
    }

    Op quantified(OfList.Quantified node) {
        Op condition = ofEach(node, node.condition(), lowering.unbounded());
        Folds.Among among = among(node);
        boolean ofEach = node.how() == OfList.Quantifier.EACH;
        return ops.truth(scope, node, h -> new Folds.Quantified(h, among, ofEach, condition));
    }

    Op counted(OfList node, Node who, int from) {
        Op condition = ofEach(node, who, lowering.unbounded());
        Folds.Among among = among(node);
        return ops.number(scope, node, h -> new Folds.Counted(h, among, from, condition));
    }

    // a value counts only for those that fulfil the condition
    Op summed(OfList.Summed node) {
        Op condition = ofEach(node, node.condition(), lowering.unbounded());
        Op value = ofEach(node, node.value(), lowering.unbounded().where(node.condition(), true));
        Folds.Among among = among(node);
        return ops.number(scope, node, h -> new Folds.Summed(h, among, condition, value));
    }

    Op picked(OfList.Picked node) {
        Op condition = ofEach(node, node.condition(), Bounds.NONE);
        Op value = ofEach(node, node.value(), Bounds.NONE.where(node.condition(), true));
        Folds.Among among = among(node);
        boolean isLargest = node.how() == OfList.Pick.LARGEST_OF;
        return ops.number(scope, node, h -> new Folds.Picked(h, among, isLargest, condition, value));
    }
}
