package org.jiuzhu.policy.rule;

/** Nodes that ask something of the entities in a list. */
public sealed interface OfList extends Node {

    /** {@return the list} */
    Relation<?, ?> relation();

    @Override
    default EntityKind<?> scopeOfOperands(EntityKind<?> scope) {
        return relation().part();
    }

    /** Of how many entities in a list a condition has to hold. */
    enum Quantifier {
        /** Of one at least; false if there is none. */
        ANY,
        /** Of every one; true if there is none. */
        EACH;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }

        /** {@return the one that this is not} */
        public Quantifier other() {
            return this == ANY ? EACH : ANY;
        }
    }

    /**
     * At least one entity in a list fulfils a condition, or every one does.
     *
     * @param how which of the two
     * @param relation the list
     * @param operands the condition
     */
    record Quantified(Quantifier how, Relation<?, ?> relation, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param how which of the two
         * @param relation the list
         * @param operands the condition
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Quantified {
            operands.are(how.operator(), Sort.CONDITION);
        }

        /** {@return the condition} */
        public Node condition() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Sort sort() {
            return Sort.CONDITION;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Quantified(how, relation, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quantified(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * How many entities in a list fulfil a condition.
     *
     * @param relation the list
     * @param operands the condition
     */
    record Counted(Relation<?, ?> relation, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param relation the list
         * @param operands the condition
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Counted {
            operands.are(Operator.COUNT, Sort.CONDITION);
        }

        /** {@return the condition} */
        public Node condition() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return Operator.COUNT;
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Counted(relation, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.counted(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * The sum of a number over the entities in a list that fulfil a condition.
     *
     * @param relation the list
     * @param operands the condition and the number
     */
    record Summed(Relation<?, ?> relation, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param relation the list
         * @param operands the condition and the number
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Summed {
            operands.are(Operator.SUM, Sort.CONDITION, Sort.NUMBER);
        }

        /** {@return the condition} */
        public Node condition() {
            return operands.get(0);
        }

        /** {@return the number of each} */
        public Node value() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return Operator.SUM;
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Summed(relation, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.summed(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
