package org.jiuzhu.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.text.PolicyException;

/**
 * What many cases came to: for each its decision, or why there is none. A case that cannot be decided has its message here and takes nothing from the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param results a result for each case, in the order in which the cases were given
 * @param overFractions how many of the cases were decided in exact fractions, because their amounts or shares are too large or too fine for whole numbers of a common unit.
 *     Their results are no less exact, they only took longer
 */
public record Decisions(ImmutableList<Result> results, int overFractions) {

    /**
     * Checks the count.
     *
     * @param results a result for each case
     * @param overFractions how many of them were decided in exact fractions
     * @throws IllegalArgumentException if the count is below zero or above the number of cases
     */
    public Decisions {
        checkArgument(
                overFractions >= 0 && overFractions <= results.size(),
                "%s of %s cases cannot have been decided in fractions",
                overFractions,
                results.size());
    }

    /**
     * What one case came to: a decision or a refusal, never both.
     *
     * @param decision what was decided; empty if the case was refused
     * @param refusal what {@link PolicyEngine#decide} throws for this case; empty if it was decided. Cases of one place and date that no law covers share one
     */
    public record Result(Optional<Decision> decision, Optional<PolicyException> refusal) {

        /**
         * Checks that there is one of the two.
         *
         * @param decision what was decided
         * @param refusal why nothing was
         * @throws IllegalArgumentException if there are both, or neither
         */
        public Result {
            checkArgument(decision.isPresent() != refusal.isPresent(), "a case is either decided or refused");
        }

        /**
         * The result of a case that was decided.
         *
         * @param decision the decision
         * @return the result
         */
        public static Result of(Decision decision) {
            return new Result(Optional.of(decision), Optional.empty());
        }

        /**
         * The result of a case that was refused.
         *
         * @param refusal why
         * @return the result
         */
        public static Result of(PolicyException refusal) {
            return new Result(Optional.empty(), Optional.of(refusal));
        }

        /**
         * The decision, for whoever expects one.
         *
         * @return the decision
         * @throws PolicyException the refusal, if the case was refused
         */
        public Decision orThrow() {
            if (refusal.isPresent()) {
                throw refusal.get();
            }
            return decision.orElseThrow();
        }
    }
}
