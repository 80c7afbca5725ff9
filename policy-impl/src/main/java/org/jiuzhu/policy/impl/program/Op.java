package org.jiuzhu.policy.impl.program;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Node;

/**
 * One operation of a program: it gives each row of a table a truth, a number or a code. The verbs of the language are many; these are what they come to. Whoever reads
 * them is a {@link Visitor}, so that the compiler names what was forgotten. Operations share what they use: tell them apart by their number, for to compare, hash or print
 * one walks all that it rests on, again for each use.
 */
public sealed interface Op permits Leaves, Selections, Conditions, Numbers, Folds {

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
        void truthConstant(Leaves.TruthConstant op);

        void numberConstant(Leaves.NumberConstant op);

        void codeConstant(Leaves.CodeConstant op);

        void stated(Leaves.Stated op);

        void caseDate(Leaves.CaseDate op);

        void casePlace(Leaves.CasePlace op);

        void publishedFigure(Leaves.PublishedFigure op);

        void isPublished(Leaves.IsPublished op);

        void discretion(Leaves.Discretion op);

        void term(Selections.Term op);

        void first(Selections.First op);

        void firstKnown(Selections.FirstKnown op);

        void joined(Conditions.Joined op);

        void not(Conditions.Not op);

        void compared(Conditions.Compared op);

        void equal(Conditions.Equal op);

        void oneOf(Conditions.OneOf op);

        void within(Conditions.Within op);

        void liesIn(Conditions.LiesIn op);

        void different(Conditions.Different op);

        void computed(Numbers.Computed op);

        void rounded(Numbers.Rounded op);

        void roundedAs(Numbers.RoundedAs op);

        void lookedUp(Numbers.LookedUp op);

        void quantified(Folds.Quantified op);

        void counted(Folds.Counted op);

        void summed(Folds.Summed op);

        void picked(Folds.Picked op);

        void ofOwner(Folds.OfOwner op);

        void ofDay(Numbers.OfDay op);

        void laterDay(Numbers.LaterDay op);

        void between(Numbers.Between op);

        void entitled(Selections.Entitled op);

        void defined(Selections.Defined op);
    }
}
