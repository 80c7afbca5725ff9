package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;

/** Numbers, days and coded values that are made of other nodes. */
public sealed interface Calculation extends Node {

    @Override
    default Sort sort() {
        return Sort.NUMBER;
    }

    private static void checkCases(Operands operands) {
        Sort of = operands.sortOfLast();
        Sort value = of == Sort.DAY || of == Sort.CHOICE ? of : Sort.NUMBER;
        ImmutableList.Builder<Sort> wanted = ImmutableList.builder();
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            wanted.add(Sort.CONDITION, value);
        }
        ImmutableList<Sort> all = wanted.add(value).build();
        boolean fits = all.size() > 1 && operands.sorts().equals(all);
        operands.wants(
                Operator.CHOOSE,
                fits,
                "pairs of condition and " + value + ", then a " + value + "; all values numbers, days or coded values");
    }

    /** How numbers are put together; of days one can be the latest or the earliest. */
    enum Arithmetic {
        /** The sum of all. */
        PLUS,
        /** The first less the second. */
        MINUS,
        /** The product of two. */
        TIMES,
        /** The first divided by the second, exactly. By zero there is no quotient: a result that depends on one, and on nothing else that is unknown, is refused; a constant zero does not load. */
        DIVIDED_BY,
        /** The largest of all. */
        LARGEST,
        /** The smallest of all. */
        SMALLEST;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }

        /** {@return whether it picks one of its operands, and so takes days too} */
        public boolean isOneOfThem() {
            return this == LARGEST || this == SMALLEST;
        }

        /** {@return whether it takes any number of operands} */
        public boolean isOfAny() {
            return this == PLUS || this == LARGEST || this == SMALLEST;
        }
    }

    /** In what the time between two days is counted. */
    enum Elapsed {
        /** Completed years; a year is complete on the anniversary. */
        YEARS_BETWEEN,
        /** Completed months; a month is complete on the same day of the month. */
        MONTHS_BETWEEN;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }
    }

    /**
     * Numbers put together, or one of several days.
     *
     * @param how how
     * @param operands the numbers: two of them where their order counts, else at least one; for the largest and the smallest days too
     */
    record Computed(Arithmetic how, Operands operands) implements Calculation {
        /**
         * Checks the operands.
         *
         * @param how how
         * @param operands the numbers: two of them where their order counts, else at least one; for the largest and the smallest days too
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Computed {
            if (how.isOfAny()) {
                boolean isOfDays = how.isOneOfThem() && operands.sortOfFirst() == Sort.DAY;
                operands.areAll(how.operator(), isOfDays ? Sort.DAY : Sort.NUMBER);
            } else {
                operands.are(how.operator(), Sort.NUMBER, Sort.NUMBER);
            }
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Sort sort() {
            return operands.sortOfFirst();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Computed(how, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.computed(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * An amount rounded as the text says.
     *
     * @param rounding the step and the way
     * @param operands the amount
     */
    record Rounded(Rounding rounding, Operands operands) implements Calculation {
        /**
         * Checks the operands.
         *
         * @param rounding the step and the way
         * @param operands the amount
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Rounded {
            operands.are(Operator.ROUNDED, Sort.NUMBER);
        }

        /** {@return the amount} */
        public Node amount() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return Operator.ROUNDED;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Rounded(rounding, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rounded(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * An amount rounded in a way that somebody else says.
     *
     * @param operands the amount, and the way
     */
    record RoundedAs(Operands operands) implements Calculation {
        /**
         * Checks the operands.
         *
         * @param operands the amount, and the way
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public RoundedAs {
            operands.are(Operator.ROUNDED_AS, Sort.NUMBER, Sort.CHOICE);
        }

        /** {@return the amount} */
        public Node amount() {
            return operands.get(0);
        }

        /** {@return the way} */
        public Node way() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return Operator.ROUNDED_AS;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new RoundedAs(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.roundedAs(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * The value of the first case whose condition holds, or another where none does. All values are numbers, all days, or all coded values.
     *
     * @param operands pairs of condition and value, then the last value
     */
    record Chosen(Operands operands) implements Calculation {
        /**
         * Checks the operands.
         *
         * @param operands pairs of condition and value, then the last value
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Chosen {
            checkCases(operands);
            Codes.check(operands);
        }

        @Override
        public Sort sort() {
            return operands.sortOfLast();
        }

        /** {@return the value where no case applies} */
        public Node otherwise() {
            return operands.get(operands.size() - 1);
        }

        /** {@return the cases in order} */
        public ImmutableList<Case> cases() {
            ImmutableList.Builder<Case> cases = ImmutableList.builder();
            for (int i = 0; i + 1 < operands.size(); i += 2) {
                cases.add(new Case(operands.get(i), operands.get(i + 1)));
            }
            return cases.build();
        }

        @Override
        public Operator operator() {
            return Operator.CHOOSE;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Chosen(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chosen(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A case of a choice.
     *
     * @param condition where it applies
     * @param value the value there
     */
    record Case(Node condition, Node value) {}

    /**
     * The first day of the month after a day.
     *
     * @param operands the day
     */
    record MonthAfter(Operands operands) implements Calculation {
        /**
         * Checks the operands.
         *
         * @param operands the day
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public MonthAfter {
            operands.are(Operator.MONTH_AFTER, Sort.DAY);
        }

        /** {@return the day} */
        public Node day() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return Operator.MONTH_AFTER;
        }

        @Override
        public Sort sort() {
            return Sort.DAY;
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new MonthAfter(Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.monthAfter(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * The completed years or months from one day to another.
     *
     * @param how which of the two
     * @param operands the two days
     */
    record Between(Elapsed how, Operands operands) implements Calculation {
        /**
         * Checks the operands.
         *
         * @param how which of the two
         * @param operands the two days
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public Between {
            operands.are(how.operator(), Sort.DAY, Sort.DAY);
        }

        /** {@return the first day} */
        public Node from() {
            return operands.get(0);
        }

        /** {@return the second day} */
        public Node to() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new Between(how, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.between(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
