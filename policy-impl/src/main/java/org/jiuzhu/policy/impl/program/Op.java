package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Node;

/**
 * One operation of a program: it gives each row of a table a truth, a number or a code. The verbs of the language are many; these are what they come to. Whoever reads
 * them is a {@link Visitor}, so that the compiler names what was forgotten. Operations share what they use: tell them apart by their number, for to compare, hash or print
 * one walks all that it rests on, again for each use.
 */
public sealed interface Op permits Given, Choosing, Judging, Reckoning, Gathering {

    /** What all operations have. */
    Head head();

    /** The operations that it uses, in order. */
    default ImmutableList<Op> operands() {
        return ImmutableList.of();
    }

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

    /**
     * Does something with each kind of operation.
     */
    interface Visitor {
        void truthConstant(Given.TruthConstant op);

        void numberConstant(Given.NumberConstant op);

        void codeConstant(Given.CodeConstant op);

        void stated(Given.Stated op);

        void caseDate(Given.CaseDate op);

        void publishedFigure(Given.PublishedFigure op);

        void isPublished(Given.IsPublished op);

        void discretion(Given.Discretion op);

        void term(Choosing.Term op);

        void first(Choosing.First op);

        void firstKnown(Choosing.FirstKnown op);

        void joined(Judging.Joined op);

        void not(Judging.Not op);

        void compared(Judging.Compared op);

        void oneOf(Judging.OneOf op);

        void within(Judging.Within op);

        void different(Judging.Different op);

        void computed(Reckoning.Computed op);

        void rounded(Reckoning.Rounded op);

        void roundedAs(Reckoning.RoundedAs op);

        void quantified(Gathering.Quantified op);

        void counted(Gathering.Counted op);

        void summed(Gathering.Summed op);

        void ofOwner(Gathering.OfOwner op);

        void monthAfter(Reckoning.MonthAfter op);

        void between(Reckoning.Between op);

        void entitled(Choosing.Entitled op);

        void defined(Choosing.Defined op);
    }
}
