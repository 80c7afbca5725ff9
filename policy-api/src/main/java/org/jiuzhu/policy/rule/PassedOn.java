package org.jiuzhu.policy.rule;

/** Nodes that come to what one of their operands comes to: under a name, of another entity, or as the first that is known. */
public sealed interface PassedOn extends Node {

    /**
     * A named definition, evaluated once for each entity.
     *
     * @param definition the definition
     * @param operands what it stands for
     */
    record Defined(Definition definition, Operands operands) implements PassedOn {
        /**
         * Checks the operands.
         *
         * @param definition the definition
         * @param operands what it stands for
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Defined {
            operands.are(Operator.DEFINITION, Sort.of(definition.unit()));
        }

        /** {@return what it stands for} */
        public Node body() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return Operator.DEFINITION;
        }

        @Override
        public Sort sort() {
            return Sort.of(definition.unit());
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Defined(definition, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defined(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * What something is for the owner of the entity at hand.
     *
     * @param relation the list that the entity stands in
     * @param operands what is asked of the owner
     */
    record OfOwner(Relation<?, ?> relation, Operands operands) implements PassedOn {
        /**
         * Checks the operands.
         *
         * @param relation the list that the entity stands in
         * @param operands what is asked of the owner
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public OfOwner {
            operands.wants(Operator.OWNER, operands.size() == 1, "one operand");
        }

        /** {@return what is asked of the owner} */
        public Node operand() {
            return operands.get(0);
        }

        @Override
        public EntityKind<?> scopeOfOperands(EntityKind<?> scope) {
            return relation.owner();
        }

        @Override
        public Operator operator() {
            return Operator.OWNER;
        }

        @Override
        public Sort sort() {
            return operands.sortOfFirst();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new OfOwner(relation, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ofOwner(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * The first of two that is known.
     *
     * @param operands the one asked first, and the one asked where it is unknown
     */
    record FirstKnown(Operands operands) implements PassedOn {
        /**
         * Checks the operands.
         *
         * @param operands the one asked first, and the one asked where it is unknown
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public FirstKnown {
            operands.are(Operator.FIRST_KNOWN, operands.sortOfFirst(), operands.sortOfFirst());
        }

        /** {@return the one asked first} */
        public Node first() {
            return operands.get(0);
        }

        /** {@return the one asked where the first is unknown} */
        public Node second() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return Operator.FIRST_KNOWN;
        }

        @Override
        public Sort sort() {
            return operands.sortOfFirst();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new FirstKnown(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.firstKnown(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
