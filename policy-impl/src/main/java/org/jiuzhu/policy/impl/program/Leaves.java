package org.jiuzhu.policy.impl.program;

import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** Constants, and what is known or said: facts, figures, the date, the authority. */
public sealed interface Leaves extends Op {

    /** A truth that stands in the text. */
    record TruthConstant(Head head, Truth value) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.truthConstant(this);
        }
    }

    /** A number that stands in the text, or between what it may be. */
    record NumberConstant(Head head, Range value) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.numberConstant(this);
        }
    }

    /** A coded value that stands in the text, or {@link Fact#UNKNOWN}. */
    record CodeConstant(Head head, long value) implements Leaves {
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
    record Stated(Head head, Fact<?, ?> fact, Range unknown) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.stated(this);
        }
    }

    /** The date of the case, a day. */
    record CaseDate(Head head) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.caseDate(this);
        }
    }

    /** The place of the case. */
    record CasePlace(Head head) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.casePlace(this);
        }
    }

    /** A published standard, for the area of the household. */
    record PublishedFigure(Head head, Standard.Use use) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.publishedFigure(this);
        }
    }

    /** Whether a standard is published. */
    record IsPublished(Head head, Standard.Use use) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.isPublished(this);
        }
    }

    /** Whether the authority uses a rule. */
    record Discretion(Head head, Rule<?> rule) implements Leaves {
        @Override
        public void accept(Visitor visitor) {
            visitor.discretion(this);
        }
    }
}
