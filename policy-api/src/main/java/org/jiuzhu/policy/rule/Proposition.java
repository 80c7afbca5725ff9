package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.text.Coded;

/** Conditions that are made of other nodes. */
public sealed interface Proposition extends Node {

    @Override
    default Sort sort() {
        return Sort.CONDITION;
    }

    /** How several conditions are joined. */
    enum Junction {
        /** All hold; one that does not hold wins over unknown ones. */
        ALL_OF,
        /** At least one holds; one that holds wins over unknown ones. */
        ANY_OF;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }
    }

    /** How two values are compared. */
    enum Comparison {
        /** 低于: strictly less. */
        BELOW,
        /** 不高于, 以内: less or equal. */
        AT_MOST,
        /** 超过, 高于: strictly greater. */
        ABOVE,
        /** 不低于, 以上: greater or equal. */
        AT_LEAST;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }

        /** {@return whether the boundary itself is left out} */
        public boolean isStrict() {
            return this == BELOW || this == ABOVE;
        }

        /** {@return whether the first is the one that is less} */
        public boolean isLess() {
            return this == BELOW || this == AT_MOST;
        }

        /** {@return what holds where this does not} */
        public Comparison opposite() {
            return switch (this) {
                case BELOW -> AT_LEAST;
                case AT_MOST -> ABOVE;
                case ABOVE -> AT_MOST;
                case AT_LEAST -> BELOW;
            };
        }

        /** {@return the same with the boundary left out where it was not, and the other way round} */
        public Comparison otherBoundary() {
            return switch (this) {
                case BELOW -> AT_MOST;
                case AT_MOST -> BELOW;
                case ABOVE -> AT_LEAST;
                case AT_LEAST -> ABOVE;
            };
        }
    }

    /**
     * All of some conditions hold, or at least one does.
     *
     * @param how which of the two
     * @param operands the conditions, at least one
     */
    record Joined(Junction how, Operands operands) implements Proposition {
        /**
         * Checks the operands.
         *
         * @param how which of the two
         * @param operands the conditions, at least one
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Joined {
            operands.areAll(how.operator(), Sort.CONDITION);
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Joined(how, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.joined(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param operands the condition
     */
    record Not(Operands operands) implements Proposition {
        /**
         * Checks the operands.
         *
         * @param operands the condition
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Not {
            operands.are(Operator.NOT, Sort.CONDITION);
        }

        Not(Node condition) {
            this(Operands.of(condition));
        }

        /** {@return the condition that does not hold} */
        public Node condition() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return Operator.NOT;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Not(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Two numbers or two days compared.
     *
     * @param how how they are compared
     * @param operands the two, both numbers or both days
     */
    record Compared(Comparison how, Operands operands) implements Proposition {
        /**
         * Checks the operands.
         *
         * @param how how they are compared
         * @param operands the two, both numbers or both days
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Compared {
            Sort sort = operands.sortOfFirst() == Sort.DAY ? Sort.DAY : Sort.NUMBER;
            operands.are(how.operator(), sort, sort);
        }

        /** {@return the first} */
        public Node left() {
            return operands.get(0);
        }

        /** {@return the second} */
        public Node right() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Compared(how, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compared(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Two numbers or two days are the same. While one of them is a range, it is open as long as the two have a value in common.
     *
     * @param operands the two, both numbers or both days
     */
    record Equal(Operands operands) implements Proposition {
        /**
         * Checks the operands.
         *
         * @param operands the two, both numbers or both days
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Equal {
            Sort sort = operands.sortOfFirst() == Sort.DAY ? Sort.DAY : Sort.NUMBER;
            operands.are(Operator.EQUALS, sort, sort);
        }

        /** {@return the first} */
        public Node left() {
            return operands.get(0);
        }

        /** {@return the second} */
        public Node right() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return Operator.EQUALS;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Equal(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.equal(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A choice is one of some coded values.
     *
     * @param values the values
     * @param operands the choice: a fact, an open term, or a value by cases
     */
    record OneOf(ImmutableSet<? extends Coded> values, Operands operands) implements Proposition {
        /**
         * Checks the operands.
         *
         * @param values the values
         * @param operands the choice: a fact, an open term, or a value by cases
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public OneOf {
            operands.are(Operator.IS_ONE_OF, Sort.CHOICE);
        }

        /** {@return the choice} */
        public Node choice() {
            return operands.get(0);
        }

        /** {@return all values that the choice can have, of an open one those that the library knows} */
        public ImmutableList<? extends Coded> options() {
            return choice().codes();
        }

        /** {@return whether the choice can have values beside its options: a fact of which plug-ins bring some} */
        public boolean isOpen() {
            return Codes.isOpen(choice());
        }

        @Override
        public Operator operator() {
            return Operator.IS_ONE_OF;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new OneOf(values, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
