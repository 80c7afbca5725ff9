package org.jiuzhu.policy.rule;

/** What a {@link LookedUp} asks of a table. */
public enum Lookup {
    /** The figure of the row, rounded as the row says if it is money. */
    FIGURE,
    /** The figure of the row times another number, rounded as the row says. */
    PRODUCT,
    /** Of the one key that is money the part within each band times the figure of its row, rounded as the row says; the sum of these. */
    SLICES;

    /** {@return the verb} */
    public Operator operator() {
        return switch (this) {
            case FIGURE -> Operator.LOOKED_UP;
            case PRODUCT -> Operator.LOOKED_UP_TIMES;
            case SLICES -> Operator.SLICED;
        };
    }

    /** How many of the operands are keys; of a product, all but the last. */
    int keys(Operands operands) {
        return operands.size() - (this == PRODUCT ? 1 : 0);
    }
}
