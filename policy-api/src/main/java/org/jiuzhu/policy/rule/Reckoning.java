package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.MonthDay;

/** Days that are reckoned from another day, and what the calendar says of one. */
public sealed interface Reckoning extends Node {

    @Override
    default Sort sort() {
        return Sort.DAY;
    }

    /** What is read of a day. */
    enum DayPart {
        /** Its year. */
        YEAR_OF,
        /** Its month, from 1 to 12. */
        MONTH_OF;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }
    }

    /** On which side of a day a day of the calendar is looked for; the day itself counts on both. */
    enum Side {
        /** The first one on the day or after it. */
        FIRST_ON_OR_AFTER,
        /** The last one on the day or before it. */
        LAST_ON_OR_BEFORE;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }

        /** {@return the other side} */
        public Side other() {
            return this == FIRST_ON_OR_AFTER ? LAST_ON_OR_BEFORE : FIRST_ON_OR_AFTER;
        }
    }

    /** In what the time after a day is measured. */
    enum Stretch {
        /** Years: the day on which so many are completed, as {@link Calculation.Elapsed#YEARS_BETWEEN} counts them. */
        PLUS_YEARS,
        /** Months: the day on which so many are completed, as {@link Calculation.Elapsed#MONTHS_BETWEEN} counts them. */
        PLUS_MONTHS,
        /** Days. */
        PLUS_DAYS,
        /** Months of a limit: its last day, where the day from which it runs is not counted (Civil Code §201, 202). */
        LAST_DAY_WITHIN_MONTHS;

        /** {@return the verb} */
        public Operator operator() {
            return Operator.valueOf(name());
        }

        /** {@return what there are so many of} */
        public Unit unit() {
            return switch (this) {
                case PLUS_YEARS -> Unit.YEARS;
                case PLUS_MONTHS, LAST_DAY_WITHIN_MONTHS -> Unit.MONTHS;
                case PLUS_DAYS -> Unit.NUMBER;
            };
        }
    }

    /**
     * The year or the month of a day.
     *
     * @param how which of the two
     * @param operands the day
     */
    record PartOfDay(DayPart how, Operands operands) implements Reckoning {
        /**
         * Checks the operands.
         *
         * @param how which of the two
         * @param operands the day
         * @throws IllegalArgumentException if they are not what the verb takes
         */
        public PartOfDay {
            operands.are(how.operator(), Sort.DAY);
        }

        /** {@return the day} */
        public Node day() {
            return operands.get(0);
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new PartOfDay(how, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.partOfDay(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A day of the calendar, such as 31 March, that is nearest to a day on one side of it; the day itself if it is one.
     *
     * @param how on which side
     * @param named the day of the calendar
     * @param operands the day
     */
    record NearestDay(Side how, MonthDay named, Operands operands) implements Reckoning {

        private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

        /**
         * Checks the operands.
         *
         * @param how on which side
         * @param named the day of the calendar
         * @param operands the day
         * @throws IllegalArgumentException if they are not what the verb takes, or if not every year has such a day
         */
        public NearestDay {
            operands.are(how.operator(), Sort.DAY);
            checkArgument(
                    !named.equals(LEAP_DAY),
                    "most years have no 29 February; say 28 February or 1 March, as the text means it");
        }

        /** {@return the day} */
        public Node day() {
            return operands.get(0);
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new NearestDay(how, named, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nearestDay(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * The day that comes so much time after another.
     *
     * @param how in what the time is measured
     * @param operands the day, and a whole number; before the day where that is negative
     */
    record LaterDay(Stretch how, Operands operands) implements Reckoning {
        /**
         * Checks the operands.
         *
         * @param how in what the time is measured
         * @param operands the day, and a whole number
         * @throws IllegalArgumentException if they are not what the verb takes, or the number stands in the text and is not whole
         */
        public LaterDay {
            operands.are(how.operator(), Sort.DAY, Sort.NUMBER);
            checkArgument(
                    !(operands.get(1) instanceof Leaf.NumberConstant constant)
                            || constant.value().isWhole(),
                    "%s takes a whole number; half a year is six months: %s",
                    how,
                    operands);
        }

        /** {@return the day} */
        public Node day() {
            return operands.get(0);
        }

        /** {@return how many years, months or days} */
        public Node by() {
            return operands.get(1);
        }

        @Override
        public Operator operator() {
            return how.operator();
        }

        @Override
        public Node withOperands(Iterable<Node> others) {
            return new LaterDay(how, Operands.of(others));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.laterDay(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
