package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.jiuzhu.policy.text.Coded;

/**
 * One node of a rule as a value: a verb, its operands, and what the verb needs besides. Rules are written with the typed words of {@link Words}; nodes are what is
 * underneath, for whoever walks rules. There is a record for each verb, or for a few that are walked alike; each checks its operands when it is made.
 *
 * <p>Whoever has to do with every verb (to decide, to word) implements {@link Visitor}, and the compiler names the verb that it forgot. Whoever looks for one
 * or two asks for the {@link #operator}, or for the record.
 *
 * <p>Rules share most of what they are made of, so a rule is a graph and not a tree: written out, a hundred nodes can be more than anybody could ever walk.
 * Whoever walks rules visits each node once, by identity. Two nodes are equal if they say the same, however much of it they share.
 */
public sealed interface Node
        permits Leaf, OfProgramme, Proposition, OfPlace, Calculation, LookedUp, Reckoning, OfList, PassedOn {

    /** What a node comes to. */
    enum Sort {
        /** Met, not met or undetermined. */
        CONDITION,
        /** An amount or a number. */
        NUMBER,
        /** A day. */
        DAY,
        /** A coded value. */
        CHOICE,
        /** A place. */
        PLACE,
        /** Another entity of the case. */
        ENTITY;

        /**
         * {@return the sort of what has a unit}
         *
         * @param unit the unit
         */
        public static Sort of(Unit unit) {
            return switch (unit) {
                case TRUTH -> CONDITION;
                case CODE -> CHOICE;
                case DAY -> DAY;
                case MONEY, NUMBER, PERSONS, YEARS, MONTHS, RATE -> NUMBER;
            };
        }

        /** {@return the name for messages} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the verb} */
    Operator operator();

    /** {@return the operands in order} */
    Operands operands();

    /** {@return what it comes to} */
    Sort sort();

    /**
     * {@return the same verb with the same things besides and other operands; for whoever changes rules}
     *
     * @param others the other operands
     * @throws IllegalArgumentException if the number or the sort of the operands is not what the verb takes
     */
    Node withOperands(Iterable<Node> others);

    /**
     * {@return what the method of a visitor for this record returns}
     *
     * @param visitor the visitor
     * @param <R> what it returns
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@return the entity that the operands speak of: a member where the node asks any of a household's members; the same one, unless it is about a list or an owner}
     *
     * @param scope the entity that the node speaks of
     */
    default EntityKind<?> scopeOfOperands(EntityKind<?> scope) {
        return scope;
    }

    /** {@return the coded values that it can come to, in the order in which they are numbered; none if it is no choice} */
    default ImmutableList<? extends Coded> codes() {
        return Codes.of(this);
    }

    /** {@return what the verb needs besides its operands as text, such as a fact, a constant or a list; for whoever digests or prints nodes of any verb} */
    default String besides() {
        return Payload.of(this).map(Object::toString).orElse("");
    }

    /** {@return what the verb needs besides its operands: a fact, a constant, a list; whoever knows the verb asks its record instead} */
    default Optional<Object> payload() {
        return Payload.of(this);
    }

    /**
     * Something that is done with each verb in its own way.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R stated(Leaf.Stated node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R truth(Leaf.TruthConstant node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R number(Leaf.NumberConstant node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R day(Leaf.DayConstant node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R code(Leaf.CodeConstant node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R figure(Leaf.PublishedFigure node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R isPublished(Leaf.IsPublished node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R term(Leaf.Term node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R discretion(Leaf.Discretion node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R caseDate(Leaf.CaseDate node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R casePlace(OfPlace.CasePlace node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R isEligible(OfProgramme.IsEligible node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R runsOn(OfProgramme.RunsOn node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R amountOf(OfProgramme.AmountOf node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R isDecidedBy(Leaf.IsDecidedBy node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R joined(Proposition.Joined node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R not(Proposition.Not node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R compared(Proposition.Compared node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R equal(Proposition.Equal node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R oneOf(Proposition.OneOf node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R within(OfPlace.Within node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R liesIn(OfPlace.LiesIn node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R different(OfPlace.Different node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R quantified(OfList.Quantified node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R computed(Calculation.Computed node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R rounded(Calculation.Rounded node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R lookedUp(LookedUp node);

        /**
         * Does it with this record.
         *
         * @param node the node
         * @return what comes of it
         */
        R roundedAs(Calculation.RoundedAs node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R chosen(Calculation.Chosen node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R counted(OfList.Counted node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R ranked(OfList.Ranked node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R summed(OfList.Summed node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R picked(OfList.Picked node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R monthAfter(Calculation.MonthAfter node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R partOfDay(Reckoning.PartOfDay node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R nearestDay(Reckoning.NearestDay node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R laterDay(Reckoning.LaterDay node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R between(Calculation.Between node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R defined(PassedOn.Defined node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R ofOwner(PassedOn.OfOwner node);

        /**
         * {@return what comes of this record}
         *
         * @param node the node
         */
        R firstKnown(PassedOn.FirstKnown node);
    }
}
