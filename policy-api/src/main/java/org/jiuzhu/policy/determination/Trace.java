package org.jiuzhu.policy.determination;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Rule;

/**
 * How a rule came out for one entity, down to its leaves. An {@link Explanation} is for people and keeps what bears on the result; a trace is
 * for programs and keeps everything, also what was settled without it.
 *
 * @param rule the rule
 * @param subject the path of the entity it was asked of, such as {@code household.members[a]}
 * @param condition its own condition
 * @param discretion whether the authority uses it; met for a rule that leaves no discretion
 * @param values what its consequence computes with, in the order of {@link org.jiuzhu.policy.rule.Consequence#nodes}, whether or not the
 *     condition holds
 */
public record Trace(Rule<?> rule, String subject, Step condition, Truth discretion, ImmutableList<Step> values) {

    /**
     * What one node came out as for one entity.
     *
     * <p>The parts are the operands in their order. A node that goes over a list has them for each entity, one entity after the other; they are
     * none where the list is unknown or empty. What other rules say (an open term that they fill, whether somebody is eligible, who
     * decides) is in their own traces; only what an open term is where none of them applies is a part of it.
     *
     * <p>What rules share is one and the same step wherever it is a part: whoever walks traces can visit each step once, by identity.
     *
     * @param node the node
     * @param subject the path of the entity
     * @param truth whether it holds, if it is a condition
     * @param low the least possible value, if it is a number that is bounded below; money in fen, a day as days since 1970; of a coded value that is known its
     *     place among the options
     * @param high the greatest possible value, if it is a number that is bounded above
     * @param parts what it was made of
     */
    public record Step(
            Node node,
            String subject,
            Optional<Truth> truth,
            Optional<Fraction> low,
            Optional<Fraction> high,
            ImmutableList<Step> parts) {

        /** {@return the number, if it is one and is known exactly} */
        public Optional<Fraction> exact() {
            return low.equals(high) ? low : Optional.empty();
        }
    }
}
