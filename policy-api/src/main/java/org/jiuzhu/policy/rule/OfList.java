package org.jiuzhu.policy.rule;

/** Nodes that ask something of the entities in a list: of all that an owner has, or of those beside the entity at hand. */
public sealed interface OfList extends Node {

    /** {@return the list} */
    Relation<?, ?> relation();

    /** {@return which of it} */
    Window window();

    /** {@return the entity that is asked: the owner of the list, one that stands in it, or one that a reference leads from or to} */
    default EntityKind<?> asked() {
        EntityKind<?> beside =
                window().isWhole() ? relation().owner() : relation().part();
        return window().link().<EntityKind<?>>map(Link::asked).orElse(beside);
    }

    /**
     * The same of others in the list; for whoever changes rules.
     *
     * @param other which of the list
     * @param others the operands, the keys of the window last
     * @return the changed node
     * @throws IllegalArgumentException if the number or the sort of the operands is not what the verb takes
     */
    OfList with(Window other, Operands others);

    @Override
    default Node withOperands(Iterable<Node> others) {
        return with(window(), Operands.of(others));
    }

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
     * @param window which of it
     * @param operands the condition, and the keys of the window
     */
    record Quantified(Quantifier how, Relation<?, ?> relation, Window window, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param how which of the two
         * @param relation the list
         * @param window which of it
         * @param operands the condition, and the keys of the window
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Quantified {
            window.check(how.operator(), operands, Sort.CONDITION);
        }

        /**
         * Of the whole list.
         *
         * @param how which of the two
         * @param relation the list
         * @param operands the condition
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Quantified(Quantifier how, Relation<?, ?> relation, Operands operands) {
            this(how, relation, Window.WHOLE, operands);
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
        public OfList with(Window other, Operands others) {
            return new Quantified(how, relation, other, others);
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
     * @param window which of it
     * @param operands the condition, and the keys of the window
     */
    record Counted(Relation<?, ?> relation, Window window, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param relation the list
         * @param window which of it
         * @param operands the condition, and the keys of the window
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Counted {
            window.check(Operator.COUNT, operands, Sort.CONDITION);
        }

        /**
         * Of the whole list.
         *
         * @param relation the list
         * @param operands the condition
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Counted(Relation<?, ?> relation, Operands operands) {
            this(relation, Window.WHOLE, operands);
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
        public OfList with(Window other, Operands others) {
            return new Counted(relation, other, others);
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
     * The place of the entity at hand among those in its list that fulfil a condition: one more than stand before it. Whoever does not fulfil the condition has the place that it
     * would have.
     *
     * @param relation the list
     * @param window how those stand that are before it
     * @param operands the condition, and the keys of the window
     */
    record Ranked(Relation<?, ?> relation, Window window, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param relation the list
         * @param window how those stand that are before it
         * @param operands the condition, and the keys of the window
         * @throws IllegalArgumentException if they are not what the verb takes, or the window is no order
         */
        public Ranked {
            window.check(Operator.RANK, operands, Sort.CONDITION);
            operands.wants(
                    Operator.RANK, window.standings().stream().anyMatch(Standing::isOrder), "a window with an order");
        }

        /** {@return the condition} */
        public Node condition() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return Operator.RANK;
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public OfList with(Window other, Operands others) {
            return new Ranked(relation, other, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ranked(this);
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
     * @param window which of it
     * @param operands the condition, the number, and the keys of the window
     */
    record Summed(Relation<?, ?> relation, Window window, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param relation the list
         * @param window which of it
         * @param operands the condition, the number, and the keys of the window
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Summed {
            window.check(Operator.SUM, operands, Sort.CONDITION, Sort.NUMBER);
        }

        /**
         * Of the whole list.
         *
         * @param relation the list
         * @param operands the condition and the number
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Summed(Relation<?, ?> relation, Operands operands) {
            this(relation, Window.WHOLE, operands);
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
        public OfList with(Window other, Operands others) {
            return new Summed(relation, other, others);
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

    /** Which of the numbers of those in a list is picked. */
    enum Pick {
        /** The largest. */
        LARGEST_OF,
        /** The smallest. */
        SMALLEST_OF;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }

        /** {@return the one that this is not} */
        public Pick other() {
            return this == LARGEST_OF ? SMALLEST_OF : LARGEST_OF;
        }
    }

    /**
     * The largest or the smallest number of the entities in a list that fulfil a condition. Of none of them nothing is said, so it stands behind a condition that there is one.
     *
     * @param how which of the two
     * @param relation the list
     * @param window which of it
     * @param operands the condition, the number, and the keys of the window
     */
    record Picked(Pick how, Relation<?, ?> relation, Window window, Operands operands) implements OfList {
        /**
         * Checks the operands.
         *
         * @param how which of the two
         * @param relation the list
         * @param window which of it
         * @param operands the condition, the number, and the keys of the window
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Picked {
            window.check(how.operator(), operands, Sort.CONDITION, Sort.NUMBER);
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
            return how.operator();
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public OfList with(Window other, Operands others) {
            return new Picked(how, relation, other, others);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picked(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
