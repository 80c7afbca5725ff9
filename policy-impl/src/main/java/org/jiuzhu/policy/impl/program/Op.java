package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/**
 * One operation of a program: it gives each row of a table a truth, a number or a code. The verbs of the language are many; these are what they come to. Whoever reads
 * them is a {@link Visitor}, so that the compiler names what was forgotten. Operations share what they use: tell them apart by their number, for to compare, hash or print
 * one walks all that it rests on, again for each use.
 */
public sealed interface Op {

    /** What all operations have. */
    Head head();

    /** The operations that it uses, in order. */
    ImmutableList<Op> operands();

    /** The same in the order of the text. */
    default ImmutableList<Op> asWritten() {
        return operands();
    }

    /** Calls the visitor's method for it. */
    void accept(Visitor visitor);

    /** Its place in the program. */
    default int number() {
        return head().number;
    }

    /** The table whose rows it is about. */
    default int table() {
        return head().table;
    }

    /**
     * What all operations have.
     *
     * @param number its place in the program, after all that it uses
     * @param table the table whose rows it is about
     * @param type what each row gets
     * @param node what it was lowered from
     */
    record Head(int number, int table, Type type, Node node) {}

    /** What a row gets. */
    enum Type {
        /** True, false or open. */
        TRUTH,
        /** A number, as far as it is known: money in fen, a count, a rate, a day since 1970. */
        NUMBER,
        /** A coded value. */
        CODE
    }

    /** A truth that stands in the text. */
    record TruthConstant(Head head, Truth value) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.truthConstant(this);
        }
    }

    /** A number that stands in the text, or between what it may be. */
    record NumberConstant(Head head, Range value) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.numberConstant(this);
        }
    }

    /** A coded value that stands in the text, or {@link Fact#UNKNOWN}. */
    record CodeConstant(Head head, long value) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.codeConstant(this);
        }
    }

    /**
     * A fact.
     *
     * @param unknown what a number may be while it is unknown
     */
    record Stated(Head head, Fact<?, ?> fact, Range unknown) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.stated(this);
        }
    }

    /** The date of the case, a day. */
    record CaseDate(Head head) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.caseDate(this);
        }
    }

    /** A published standard, for the area of the household. */
    record PublishedFigure(Head head, Standard.Use use) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.publishedFigure(this);
        }
    }

    /** Whether a standard is published. */
    record IsPublished(Head head, Standard.Use use) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.isPublished(this);
        }
    }

    /** Whether the authority uses a rule. */
    record Discretion(Head head, Rule<?> rule) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.discretion(this);
        }
    }

    /**
     * An open term: what a setting says, or else what rules fill it with.
     *
     * @param byRule what holds without a setting
     */
    record Term(Head head, OpenTerm<?> term, Op byRule) implements Op {

        /** The ways in which rules fill it, in their order. */
        public ImmutableList<First.Case> fills() {
            return byRule instanceof First first ? first.cases : ImmutableList.of();
        }

        /** The rules that fill it, in their order. */
        public ImmutableList<Rule<?>> filling() {
            ImmutableList.Builder<Rule<?>> filling = ImmutableList.builder();
            fills().forEach(f -> filling.add(f.by().orElseThrow().rule()));
            return filling.build();
        }

        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(byRule);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.term(this);
        }
    }

    /**
     * The value of the first case that applies; while it is open whether one applies, the next is possible too.
     *
     * @param fills the open term that the cases fill, if they do
     * @param cases the cases in order
     * @param otherwise what holds where none applies
     */
    record First(Head head, Optional<OpenTerm<?>> fills, ImmutableList<Case> cases, Op otherwise) implements Op {

        /**
         * One case.
         *
         * @param by the rule that it stands for, if it is one
         */
        public record Case(Optional<LoweredRule> by, Op applies, Op value) {}

        @Override
        public ImmutableList<Op> operands() {
            ImmutableList.Builder<Op> operands = ImmutableList.builder();
            cases.forEach(c -> operands.add(c.applies, c.value));
            return operands.add(otherwise).build();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.first(this);
        }
    }

    /** The first of two that is known. */
    record FirstKnown(Head head, Op first, Op second) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(first, second);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.firstKnown(this);
        }
    }

    /** All of, or at least one of, several truths. */
    record Joined(Head head, boolean all, ImmutableList<Op> operands) implements Op {
        @Override
        public void accept(Visitor visitor) {
            visitor.joined(this);
        }
    }

    /** The opposite of a truth. */
    record Not(Head head, Op operand) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.not(this);
        }
    }

    /** Whether a number lies below, or not above, another. */
    record Compared(Head head, Op less, Op more, boolean strictly) implements Op {

        private boolean isTurned() {
            return head.node().operator() == Operator.ABOVE || head.node().operator() == Operator.AT_LEAST;
        }

        @Override
        public ImmutableList<Op> asWritten() {
            return ImmutableList.of(left(), right());
        }

        /** The side that stands first in the text. */
        public Op left() {
            return isTurned() ? more : less;
        }

        /** The side that stands second in the text. */
        public Op right() {
            return isTurned() ? less : more;
        }

        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(less, more);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.compared(this);
        }
    }

    /**
     * Whether a code is one of several.
     *
     * @param codes for each code whether it is
     */
    record OneOf(Head head, Op operand, ImmutableList<Boolean> codes) implements Op {

        /** Whether a code is one of them. */
        public boolean has(long code) {
            return codes.get((int) code);
        }

        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.oneOf(this);
        }
    }

    /** Whether a place lies within another. */
    record Within(Head head, Op operand, PlaceFact<?> fact, Place place) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.within(this);
        }
    }

    /** Whether two places differ. */
    record Different(Head head, Op left, Op right, PlaceFact<?> leftFact, PlaceFact<?> rightFact) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(left, right);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.different(this);
        }
    }

    /**
     * Sum, difference, product, quotient, largest or smallest.
     *
     * @param with which of them
     */
    record Computed(Head head, Operator with, ImmutableList<Op> operands) implements Op {
        @Override
        public void accept(Visitor visitor) {
            visitor.computed(this);
        }
    }

    /** A number rounded as the text says. */
    record Rounded(Head head, Op operand, Rounding rounding) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.rounded(this);
        }
    }

    /** A number rounded in a way that somebody has to say. */
    record RoundedAs(Head head, Op operand, Op way) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand, way);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.roundedAs(this);
        }
    }

    /** Whether each of a list, or at least one, fulfils a condition. */
    record Quantified(Head head, int list, boolean each, Op condition) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(condition);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.quantified(this);
        }
    }

    /** How many of a list fulfil a condition. */
    record Counted(Head head, int list, Op condition) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(condition);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.counted(this);
        }
    }

    /** The sum of a number over those of a list that fulfil a condition. */
    record Summed(Head head, int list, Op condition, Op value) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(condition, value);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.summed(this);
        }
    }

    /** What the owner of a row has. */
    record OfOwner(Head head, Op operand) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(operand);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.ofOwner(this);
        }
    }

    /** The first day of the month after a day. */
    record MonthAfter(Head head, Op day) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(day);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.monthAfter(this);
        }
    }

    /** Completed years or months from one day to another. */
    record Between(Head head, boolean years, Op from, Op to) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(from, to);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.between(this);
        }
    }

    /**
     * Whether somebody is eligible for a programme, or it runs on: one of the ways in holds, and no exclusion does.
     *
     * @param ways the rules that let in
     * @param exclusions the rules that keep out
     * @param in whether one of the ways in holds
     * @param body whether that is so, and no exclusion holds
     */
    record Entitled(Head head, ImmutableList<LoweredRule> ways, ImmutableList<LoweredRule> exclusions, Op in, Op body)
            implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.entitled(this);
        }
    }

    /** A definition: what it says has a name, and is looked at by itself. */
    record Defined(Head head, Definition definition, Op body) implements Op {
        @Override
        public ImmutableList<Op> operands() {
            return ImmutableList.of(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.defined(this);
        }
    }

    /**
     * Does something with each kind of operation.
     */
    interface Visitor {
        void truthConstant(TruthConstant op);

        void numberConstant(NumberConstant op);

        void codeConstant(CodeConstant op);

        void stated(Stated op);

        void caseDate(CaseDate op);

        void publishedFigure(PublishedFigure op);

        void isPublished(IsPublished op);

        void discretion(Discretion op);

        void term(Term op);

        void first(First op);

        void firstKnown(FirstKnown op);

        void joined(Joined op);

        void not(Not op);

        void compared(Compared op);

        void oneOf(OneOf op);

        void within(Within op);

        void different(Different op);

        void computed(Computed op);

        void rounded(Rounded op);

        void roundedAs(RoundedAs op);

        void quantified(Quantified op);

        void counted(Counted op);

        void summed(Summed op);

        void ofOwner(OfOwner op);

        void monthAfter(MonthAfter op);

        void between(Between op);

        void entitled(Entitled op);

        void defined(Defined op);
    }
}
