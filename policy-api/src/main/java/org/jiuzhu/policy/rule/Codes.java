package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.text.Coded;

/**
 * The coded values that a node can come to, in the order in which they are numbered. Facts and open terms have lists of their own; where a choice by cases has some of them
 * among its values, the longest of their lists comes first, and what stands in the text after it.
 */
final class Codes {

    private Codes() {}

    static ImmutableList<? extends Coded> of(Node node) {
        if (node instanceof Leaf leaf) {
            return ofLeaf(leaf);
        } else if (node instanceof Calculation.Chosen chosen) {
            ImmutableSet.Builder<Coded> codes = ImmutableSet.builder();
            codes.addAll(longest(chosen.operands()));
            values(chosen.operands()).forEach(v -> codes.addAll(of(v)));
            return codes.build().asList();
        }
        return node instanceof PassedOn passed ? of(passed.operands().get(0)) : ImmutableList.of();
    }

    private static ImmutableList<? extends Coded> ofLeaf(Leaf leaf) {
        if (leaf instanceof Leaf.Stated stated && stated.fact() instanceof ChoiceFact<?, ?> fact) {
            return fact.options();
        } else if (leaf instanceof Leaf.Term open && open.term() instanceof OpenTerm.OfChoice<?, ?> term) {
            return term.options();
        }
        return leaf instanceof Leaf.CodeConstant constant ? ImmutableList.of(constant.value()) : ImmutableList.of();
    }

    /** Whether plug-ins can bring values that are not in the list. */
    static boolean isOpen(Node node) {
        return node instanceof Leaf.Stated stated && stated.fact() instanceof ChoiceFact<?, ?> fact && fact.isOpen();
    }

    /** Checks that one list serves all values of a choice by cases. */
    static void check(Operands ofChosen) {
        ImmutableList<? extends Coded> longest = longest(ofChosen);
        for (Node value : values(ofChosen)) {
            ImmutableList<? extends Coded> codes = of(value);
            checkArgument(
                    !isOpen(value),
                    "the cases of a choice have %s among them, of which plug-ins bring values: ask it in each case for those that are meant",
                    value);
            checkArgument(
                    value instanceof Leaf.CodeConstant
                            || longest.subList(0, codes.size()).equals(codes),
                    "the cases of a choice have their values from two different lists, of which neither begins as the other: %s and %s",
                    longest,
                    codes);
        }
    }

    private static ImmutableList<? extends Coded> longest(Operands ofChosen) {
        ImmutableList<? extends Coded> longest = ImmutableList.of();
        for (Node value : values(ofChosen)) {
            ImmutableList<? extends Coded> codes = of(value);
            longest = !(value instanceof Leaf.CodeConstant) && codes.size() > longest.size() ? codes : longest;
        }
        return longest;
    }

    /** The coded values of all cases, also of those of a choice within. */
    private static ImmutableList<Node> values(Operands ofChosen) {
        ImmutableList.Builder<Node> values = ImmutableList.builder();
        if (ofChosen.sortOfLast() == Node.Sort.CHOICE) {
            for (Node operand : ofChosen) {
                if (operand instanceof Calculation.Chosen inner) {
                    values.addAll(values(inner.operands()));
                } else if (operand.sort() == Node.Sort.CHOICE) {
                    values.add(operand);
                }
            }
        }
        return values.build();
    }
}
