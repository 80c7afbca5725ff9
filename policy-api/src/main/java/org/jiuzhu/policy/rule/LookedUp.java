package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;

/**
 * What a published table says for some keys.
 *
 * @param table the table
 * @param how what is asked of it
 * @param operands what each key comes to, in the order of the keys, and for a product the other number last
 */
public record LookedUp(Figure.Keyed table, Lookup how, Operands operands) implements Node {
    /**
     * Checks the operands.
     *
     * @param table the table
     * @param how what is asked of it
     * @param operands what each key comes to, and for a product the other number
     * @throws IllegalArgumentException if they are not what the table is looked up by
     */
    public LookedUp {
        int keys = how.keys(operands);
        boolean hasAll =
                keys == operands.size() || (keys >= 0 && operands.get(keys).sort() == Sort.NUMBER);
        operands.wants(how.operator(), hasAll, "a number behind the keys");
        table.checkKeys(operands.subList(0, keys));
    }

    /** {@return what each key comes to, in order} */
    public ImmutableList<Node> keys() {
        return ImmutableList.copyOf(operands.subList(0, how.keys(operands)));
    }

    @Override
    public Operator operator() {
        return how.operator();
    }

    @Override
    public Sort sort() {
        return Sort.NUMBER;
    }

    @Override
    public Node withOperands(Iterable<Node> others) {
        return new LookedUp(table, how, Operands.of(others));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lookedUp(this);
    }

    @Override
    public String toString() {
        return NodeText.of(this);
    }
}
