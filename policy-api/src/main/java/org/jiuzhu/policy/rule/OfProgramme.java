package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.programme.Programme;

/** What another programme comes to for the entity at hand, which is one of its claimants. */
public sealed interface OfProgramme extends Node {

    /** {@return the programme} */
    Programme<?> programme();

    @Override
    default Operands operands() {
        return Operands.NONE;
    }

    @Override
    default Sort sort() {
        return Sort.CONDITION;
    }

    @Override
    default Node withOperands(Iterable<Node> others) {
        Operands.of(others).are(operator());
        return this;
    }

    /**
     * Whether the entity at hand is eligible for a programme.
     *
     * @param programme the programme
     */
    record IsEligible(Programme<?> programme) implements OfProgramme {
        @Override
        public Operator operator() {
            return Operator.ELIGIBLE;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isEligible(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * Whether a programme runs on for the entity at hand although it is not eligible (渐退期).
     *
     * @param programme the programme
     */
    record RunsOn(Programme<?> programme) implements OfProgramme {
        @Override
        public Operator operator() {
            return Operator.RUNS_ON;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.runsOn(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /**
     * How much money of a programme the entity at hand gets: what it is paid by its awards, where that is stated, and else what the rules come to.
     *
     * @param programme the programme
     */
    record AmountOf(Programme<?> programme) implements OfProgramme {
        @Override
        public Operator operator() {
            return Operator.AMOUNT_OF;
        }

        @Override
        public Sort sort() {
            return Sort.NUMBER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amountOf(this);
        }

        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
