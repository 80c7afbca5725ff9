package org.jiuzhu.policy.rule;

/** The place of the case, and conditions on places. */
public sealed interface OfPlace extends Node {

    @Override
    default Sort sort() {
        return Sort.CONDITION;
    }

    private static PlaceFact<?> factOf(Node place) {
        if (place instanceof Leaf.Stated stated && stated.fact() instanceof PlaceFact<?> fact) {
            return fact;
        }
        throw new IllegalArgumentException("a place is compared that is a fact, not " + place
                + "; of the place of the case ask fact.liesWithin(placeOfCase())");
    }

    /** The place that the case is decided at. */
    record CasePlace() implements OfPlace {
        @Override
        public Operator operator() {
            return Operator.CASE_PLACE;
        }

        @Override
        public Operands operands() {
            return Operands.NONE;
        }

        @Override
        public Sort sort() {
            return Sort.PLACE;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            Operands.of(others).are(Operator.CASE_PLACE);
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.casePlace(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A place is another one or lies in it.
     *
     * @param place the other place
     * @param operands the fact that is a place
     */
    record Within(Place place, Operands operands) implements OfPlace {
        /**
         * Checks the operands.
         *
         * @param place the other place
         * @param operands the fact that is a place
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Within {
            operands.are(Operator.LIES_WITHIN, Sort.PLACE);
            factOf(operands.get(0));
        }

        /** {@return the fact} */
        public PlaceFact<?> fact() {
            return factOf(operands.get(0));
        }

        @Override
        public Operator operator() {
            return Operator.LIES_WITHIN;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Within(place, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.within(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A place is another one or lies in it, where the other is no place that the text names.
     *
     * @param operands the fact that is a place, and the other: a fact or the place of the case
     */
    record LiesIn(Operands operands) implements OfPlace {
        /**
         * Checks the operands.
         *
         * @param operands the fact that is a place, and the other: a fact or the place of the case
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public LiesIn {
            operands.are(Operator.LIES_IN, Sort.PLACE, Sort.PLACE);
            factOf(operands.get(0));
            if (!(operands.get(1) instanceof OfPlace.CasePlace)) {
                factOf(operands.get(1));
            }
        }

        /** {@return the fact} */
        public PlaceFact<?> fact() {
            return factOf(operands.get(0));
        }

        /** {@return the place that it may lie in} */
        public Node around() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return Operator.LIES_IN;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new LiesIn(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.liesIn(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Two places differ.
     *
     * @param operands the two facts that are places
     */
    record Different(Operands operands) implements OfPlace {
        /**
         * Checks the operands.
         *
         * @param operands the two facts that are places
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Different {
            operands.are(Operator.DIFFERS, Sort.PLACE, Sort.PLACE);
            operands.forEach(OfPlace::factOf);
        }

        /** {@return the first fact} */
        public PlaceFact<?> left() {
            return factOf(operands.get(0));
        }

        /** {@return the second fact} */
        public PlaceFact<?> right() {
            return factOf(operands.get(1));
        }

        @Override
        public Operator operator() {
            return Operator.DIFFERS;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Different(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.different(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
