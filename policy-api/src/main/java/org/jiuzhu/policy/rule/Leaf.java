package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Iterator;
import org.jiuzhu.policy.text.Coded;

/** Nodes without operands: what is read of a case, of the law and its figures, or stands in the text. */
public sealed interface Leaf extends Node {

    @Override
    default Operands operands() {
        return Operands.NONE;
    }

    @Override
    default Node withOperands(Iterable<Node> others) {
        Iterator<Node> none = others.iterator();
        checkArgument(!none.hasNext(), "%s takes no operands", operator());
        return this;
    }

    private static Sort sortOf(Fact<?, ?> fact) {
        if (fact instanceof Reference<?, ?>) {
            return Sort.ENTITY;
        }
        return fact instanceof PlaceFact<?> ? Sort.PLACE : Sort.of(fact.unit());
    }

    /**
     * A fact of the entity at hand; unknown if it was not given.
     *
     * @param fact the fact
     */
    record Stated(Fact<?, ?> fact) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.FACT;
        }

        @Override
        public Sort sort() {
            return sortOf(fact);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stated(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Always met, or never.
     *
     * @param value whether it is met
     */
    record TruthConstant(boolean value) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.CONSTANT;
        }

        @Override
        public Sort sort() {
            return Sort.CONDITION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.truth(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A number that stands in the text.
     *
     * @param value the number; money in fen
     * @param unit what it is written as: {@link Unit#MONEY}, {@link Unit#RATE}, or {@link Unit#NUMBER} for one that counts whatever it stands beside
     */
    record NumberConstant(Fraction value, Unit unit) implements Leaf {
        /**
         * Checks the unit.
         *
         * @param value the number; money in fen
         * @param unit what it is written as
         * @throws IllegalArgumentException if nothing is written as it
         */
        public NumberConstant {
            checkArgument(
                    unit == Unit.MONEY || unit == Unit.RATE || unit == Unit.NUMBER,
                    "a number in a text is money, a rate, or counts what it stands beside; %s is not written as %s",
                    value,
                    unit);
        }

        @Override
        public Operator operator() {
            return Operator.CONSTANT;
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A day that stands in the text.
     *
     * @param value the day
     */
    record DayConstant(LocalDate value) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.CONSTANT;
        }

        @Override
        public Sort sort() {
            return Sort.DAY;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A coded value that stands in the text.
     *
     * @param value the value
     */
    record CodeConstant(Coded value) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.CONSTANT;
        }

        @Override
        public Sort sort() {
            return Sort.CHOICE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A published standard for the place, area and date.
     *
     * @param figure which, and in what form
     */
    record PublishedFigure(Figure figure) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.STANDARD;
        }

        @Override
        public Sort sort() {
            return Sort.of(figure.unit());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Whether a standard is published for the place and date: true or false, never unknown.
     *
     * @param figure which, and in what form
     */
    record IsPublished(Figure figure) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.PUBLISHED;
        }

        @Override
        public Sort sort() {
            return Sort.CONDITION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isPublished(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * A value that the text leaves open.
     *
     * @param term the open term
     */
    record Term(OpenTerm<?> term) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.OPEN_TERM;
        }

        @Override
        public Sort sort() {
            return Sort.of(term.unit());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.term(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Whether the authority uses a rule that leaves it the choice.
     *
     * @param ruleId the id of the {@link Rule}
     */
    record Discretion(String ruleId) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.DISCRETION;
        }

        @Override
        public Sort sort() {
            return Sort.CONDITION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.discretion(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /** The date that the case is decided for. */
    record CaseDate() implements Leaf {
        @Override
        public Operator operator() {
            return Operator.CASE_DATE;
        }

        @Override
        public Sort sort() {
            return Sort.DAY;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.caseDate(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Whether a body decides on a programme, by the rules on who decides.
     *
     * @param asked the body, and the one programme
     */
    record IsDecidedBy(Consequence.DecidedBy<?> asked) implements Leaf {
        @Override
        public Operator operator() {
            return Operator.IS_DECIDED_BY;
        }

        @Override
        public Sort sort() {
            return Sort.CONDITION;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isDecidedBy(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
