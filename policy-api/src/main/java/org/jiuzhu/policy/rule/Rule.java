package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Strength;

/**
 * One computable sentence of a policy document, as a value: where it stands, how strongly it binds, on what condition, and what
 * follows. It is written with {@link Words}.
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
        Consequence<? super E> consequence) {

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
                ? Node.of(Operator.ALL_OF, condition.node(), discretion())
                : condition.node();
    }

    /** {@return whether the authority uses this rule} */
    public Node discretion() {
        return Node.with(Operator.DISCRETION, id);
    }

    /** {@return id and clause, for messages} */
    @Override
    public String toString() {
        return id + " (" + clause.cite() + ")";
    }
}
