package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Strength;

/**
 * One computable sentence of a policy document, as a value: where it stands, how strongly it binds, on what condition, and what
 * follows. It is written with {@link Words} and {@link Consequences}.
 *
 * <p>With all that it rests on (definitions, open terms and the rules that fill them, other programmes) a rule is nested at most five hundred steps deep;
 * what is deeper does not load.
 *
 * @param id its id, unique over all rules
 * @param clause the clause it stands in
 * @param strength how strongly it binds
 * @param says what it says, in our words
 * @param readings how an ambiguous wording is read, and why
 * @param period the days on which it is in force, within those of its text
 * @param overrides the rules of higher layers that it goes before
 * @param scope the entity it speaks of
 * @param condition on what condition
 * @param consequence what follows
 * @param <E> the entity it speaks of
 */
public record Rule<E extends Entity>(
        String id,
        Clause clause,
        Strength strength,
        Label says,
        ImmutableList<Label> readings,
        Period period,
        ImmutableSet<Precedence> overrides,
        EntityKind<E> scope,
        Condition<? super E> condition,
        Consequence<? super E> consequence)
        implements Provision {

    /**
     * Checks that the condition is one, and that the consequence computes with what it takes.
     *
     * @param id its id, unique over all rules
     * @param clause the clause it stands in
     * @param strength how strongly it binds
     * @param says what it says, in our words
     * @param readings how an ambiguous wording is read, and why
     * @param period the days on which it is in force, within those of its text
     * @param overrides the rules of higher layers that it goes before
     * @param scope the entity it speaks of
     * @param condition on what condition
     * @param consequence what follows
     * @throws IllegalArgumentException if it is not so
     */
    public Rule {
        RuleShape.check(id, condition, consequence);
    }

    /**
     * That a rule goes before another of a higher layer, and what allows it to.
     *
     * @param ruleId the id of the other rule
     * @param extent where it goes before it
     * @param allowedBy the clause that allows the lower layer to depart from it
     */
    public record Precedence(String ruleId, Extent extent, Clause allowedBy) {}

    /** Where a rule goes before another. */
    public enum Extent {
        /** Where both apply; where this rule's condition is not met, the other one still counts. */
        WHERE_BOTH_APPLY,
        /** Everywhere in its place: the other one is not in force there. */
        ENTIRELY
    }

    /** {@return the rule's condition, and, where it leaves discretion, that the authority uses it} */
    public Node effectiveCondition() {
        return strength.leavesDiscretion()
                ? new Proposition.Joined(Proposition.Junction.ALL_OF, Operands.of(condition.node(), discretion()))
                : condition.node();
    }

    /** {@return whether the authority uses this rule} */
    public Node discretion() {
        return new Leaf.Discretion(id);
    }

    /** {@return the nodes at the top: the condition, then what the consequence computes with} */
    public ImmutableList<Node> roots() {
        return ImmutableList.<Node>builder()
                .add(condition.node())
                .addAll(consequence.nodes())
                .build();
    }

    /**
     * A changed copy, for whoever changes rules (to simulate, or to see whether a test would notice). What the nodes speak of is no longer
     * checked by the compiler; loading checks it.
     *
     * @param change gives the other node for each of {@link #roots}
     * @return the changed rule
     */
    public Rule<E> mapRoots(UnaryOperator<Node> change) {
        Node changed = change.apply(condition.node());
        return copy(strength, period, overrides, Written.condition(changed), consequence.mapNodes(change));
    }

    /**
     * The same rule with another condition; for whoever changes rules.
     *
     * @param other the condition, as a node
     * @return the changed rule
     */
    public Rule<E> withCondition(Node other) {
        return copy(strength, period, overrides, Written.condition(other), consequence);
    }

    /**
     * The same rule with another consequence; for whoever changes rules.
     *
     * @param other what follows
     * @return the changed rule
     */
    public Rule<E> withConsequence(Consequence<? super E> other) {
        return copy(strength, period, overrides, condition, other);
    }

    /**
     * The same rule, binding more or less strongly; for whoever changes rules.
     *
     * @param other how strongly
     * @return the changed rule
     */
    public Rule<E> withStrength(Strength other) {
        return copy(other, period, overrides, condition, consequence);
    }

    /**
     * The same rule, in force on other days; for whoever changes rules.
     *
     * @param other the days
     * @return the changed rule
     */
    public Rule<E> withPeriod(Period other) {
        return copy(strength, other, overrides, condition, consequence);
    }

    /**
     * The same rule, going before other rules; for whoever changes rules.
     *
     * @param other the rules that it goes before
     * @return the changed rule
     */
    public Rule<E> withOverrides(ImmutableSet<Precedence> other) {
        return copy(strength, period, other, condition, consequence);
    }

    private Rule<E> copy(
            Strength how,
            Period when,
            ImmutableSet<Precedence> before,
            Condition<? super E> on,
            Consequence<? super E> then) {
        return new Rule<>(id, clause, how, says, readings, when, before, scope, on, then);
    }

    /** {@return id and clause, for messages} */
    @Override
    public String toString() {
        return id + " (" + clause.cite() + ")";
    }
}
