package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Label;

/**
 * What follows where the condition of a rule is met. Made with {@link Consequences}, and of an open term with its {@code is(…)}.
 *
 * @param <E> the entity that the rule speaks of
 */
public sealed interface Consequence<E extends Entity> {

    /** {@return the programmes that it is about; none for what fills an open term or speaks of an authority} */
    default ImmutableSet<Programme<?>> programmes() {
        return ImmutableSet.of();
    }

    /** {@return the nodes that it computes with, in order} */
    default ImmutableList<Node> nodes() {
        return ImmutableList.of();
    }

    /**
     * The same consequence computed with other nodes; for whoever changes rules.
     *
     * @param change gives the other node for each of {@link #nodes}
     * @return the changed consequence
     */
    default Consequence<E> mapNodes(UnaryOperator<Node> change) {
        return this;
    }

    /**
     * Eligible for a programme: one of the ways in. A subject is eligible if one way in holds and no exclusion does.
     *
     * @param programme the programme
     * @param <E> the entity
     */
    record Eligible<E extends Entity>(Programme<?> programme) implements Consequence<E> {
        @Override
        public ImmutableSet<Programme<?>> programmes() {
            return ImmutableSet.of(programme);
        }
    }

    /**
     * Not eligible for some programmes, whatever other rules say.
     *
     * @param programmes the programmes
     * @param <E> the entity
     */
    record Excluded<E extends Entity>(ImmutableSet<Programme<?>> programmes) implements Consequence<E> {}

    /**
     * The value of an open term.
     *
     * @param term the term
     * @param value the value
     * @param <E> the entity
     */
    record Fills<E extends Entity>(OpenTerm<?> term, Node value) implements Consequence<E> {
        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(value);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new Fills<>(term, change.apply(value));
        }
    }

    /**
     * Money that is paid to who is eligible.
     *
     * @param programme the programme
     * @param part which part of the benefit it is
     * @param amount how much; a month, or once, as the programme pays
     * @param <E> the entity
     */
    record Pays<E extends Entity>(Programme<?> programme, Part part, Node amount) implements Consequence<E> {
        @Override
        public ImmutableSet<Programme<?>> programmes() {
            return ImmutableSet.of(programme);
        }

        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(amount);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new Pays<>(programme, part, change.apply(amount));
        }
    }

    /**
     * A band that the authority chooses an amount from, both ends included.
     *
     * @param programme the programme
     * @param cause what the band is for
     * @param low the least amount
     * @param high the greatest amount
     * @param <E> the entity
     */
    record Band<E extends Entity>(Programme<?> programme, Label cause, Node low, Node high) implements Consequence<E> {
        @Override
        public ImmutableSet<Programme<?>> programmes() {
            return ImmutableSet.of(programme);
        }

        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(low, high);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new Band<>(programme, cause, change.apply(low), change.apply(high));
        }
    }

    /**
     * The benefit runs on for some months although the conditions no longer hold (渐退期).
     *
     * @param programme the programme
     * @param months for how many months
     * @param first the first day on which it runs on; the condition of the rule includes that the months have not ended
     * @param <E> the entity
     */
    record Continues<E extends Entity>(Programme<?> programme, Node months, Node first) implements Consequence<E> {
        @Override
        public ImmutableSet<Programme<?>> programmes() {
            return ImmutableSet.of(programme);
        }

        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(months, first);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new Continues<>(programme, change.apply(months), change.apply(first));
        }
    }

    /**
     * A bound on how long the benefit runs on. It shortens nothing: where another rule lets it run on for longer, the result says so.
     *
     * @param programme the programme
     * @param months for how many months at most
     * @param <E> the entity
     */
    record ContinuesAtMost<E extends Entity>(Programme<?> programme, Node months) implements Consequence<E> {
        @Override
        public ImmutableSet<Programme<?>> programmes() {
            return ImmutableSet.of(programme);
        }

        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(months);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new ContinuesAtMost<>(programme, change.apply(months));
        }
    }

    /**
     * A way of granting or paying that is open to the authority.
     *
     * @param programme the programme
     * @param mode the way
     * @param <E> the entity
     */
    record Allows<E extends Entity>(Programme<?> programme, PaymentMode mode) implements Consequence<E> {
        @Override
        public ImmutableSet<Programme<?>> programmes() {
            return ImmutableSet.of(programme);
        }
    }

    /**
     * A service or a good that who is eligible gets.
     *
     * @param programme the programme
     * @param service what
     * @param <E> the entity
     */
    record Provides<E extends Entity>(Programme<?> programme, Label service) implements Consequence<E> {
        @Override
        public ImmutableSet<Programme<?>> programmes() {
            return ImmutableSet.of(programme);
        }
    }

    /**
     * Who decides.
     *
     * @param programmes on which programmes
     * @param body the body
     * @param <E> the entity
     */
    record DecidedBy<E extends Entity>(ImmutableSet<Programme<?>> programmes, Body body) implements Consequence<E> {}

    /**
     * A step of the procedure.
     *
     * @param programmes of which programmes
     * @param step the step
     * @param body who takes it; empty for the body that decides
     * @param <E> the entity
     */
    record Takes<E extends Entity>(ImmutableSet<Programme<?>> programmes, Step step, Optional<Body> body)
            implements Consequence<E> {}

    /**
     * A step of the procedure that is left out.
     *
     * @param programmes of which programmes
     * @param step the step
     * @param <E> the entity
     */
    record Skips<E extends Entity>(ImmutableSet<Programme<?>> programmes, Step step) implements Consequence<E> {}

    /**
     * By when a step is done.
     *
     * @param programmes of which programmes
     * @param step the step
     * @param limit how long it may take at the most, or has to last (as {@link Step#isSpan} says)
     * @param after the step from whose day it is counted
     * @param <E> the entity
     */
    record Within<E extends Entity>(ImmutableSet<Programme<?>> programmes, Step step, TimeLimit limit, Step after)
            implements Consequence<E> {}

    /**
     * How often what was granted is reviewed.
     *
     * @param programmes of which programmes
     * @param months at the latest every so many months
     * @param <E> the entity
     */
    record ReviewedEvery<E extends Entity>(ImmutableSet<Programme<?>> programmes, Node months)
            implements Consequence<E> {
        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(months);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new ReviewedEvery<>(programmes, change.apply(months));
        }
    }

    /**
     * A document that has to be there.
     *
     * @param programmes for which programmes
     * @param document the document
     * @param issuer who issues it
     * @param <E> the entity
     */
    record Needs<E extends Entity>(ImmutableSet<Programme<?>> programmes, Document document, Body issuer)
            implements Consequence<E> {}

    /**
     * A document that is not asked of the applicant.
     *
     * @param programmes for which programmes
     * @param document the document
     * @param <E> the entity
     */
    record Waives<E extends Entity>(ImmutableSet<Programme<?>> programmes, Document document)
            implements Consequence<E> {}

    /**
     * A share of the cases that has to be checked.
     *
     * @param programmes of which programmes
     * @param step the check
     * @param share at least this share
     * @param body who checks
     * @param <E> the entity
     */
    record Samples<E extends Entity>(ImmutableSet<Programme<?>> programmes, Step step, Fraction share, Body body)
            implements Consequence<E> {}

    /**
     * A duty, a permission or a legal effect on somebody, as a sentence of the procedure.
     *
     * @param programmes about which programmes
     * @param on on whom
     * @param effect what has to be done or what holds
     * @param months what it means for the months of what is paid, if it means something for them
     * @param <E> the entity
     */
    record Effect<E extends Entity>(
            ImmutableSet<Programme<?>> programmes, Body on, Label effect, Optional<MonthEffect> months)
            implements Consequence<E> {

        /**
         * It also means something for the months of what is paid.
         *
         * @param meant what
         * @return the consequence
         */
        public Effect<E> inMonths(MonthEffect meant) {
            return new Effect<>(programmes, on, effect, Optional.of(meant));
        }
    }

    /**
     * A demand on an authority or on its standards; where the rule's condition is met and this is not, that is a finding.
     *
     * @param demand what has to hold
     * @param <E> the entity
     */
    record Demands<E extends Entity>(Node demand) implements Consequence<E> {
        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(demand);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new Demands<>(change.apply(demand));
        }
    }

    /**
     * A demand that has to hold from a day on (到……年底). It is looked at on every date: before that day, that it does not hold yet is a warning.
     *
     * @param demand what has to hold
     * @param due whether the day has come
     * @param <E> the entity
     */
    record Target<E extends Entity>(Node demand, Node due) implements Consequence<E> {
        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(demand, due);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new Target<>(change.apply(demand), change.apply(due));
        }
    }

    /**
     * A floor under a published standard; where the standard is below, that is a finding, and the smallest amount in whole fen
     * that satisfies it is part of the finding.
     *
     * @param standard the standard
     * @param floor the least that it may be
     * @param <E> the entity
     */
    record Floor<E extends Entity>(Node standard, Node floor) implements Consequence<E> {
        @Override
        public ImmutableList<Node> nodes() {
            return ImmutableList.of(standard, floor);
        }

        @Override
        public Consequence<E> mapNodes(UnaryOperator<Node> change) {
            return new Floor<>(change.apply(standard), change.apply(floor));
        }
    }
}
