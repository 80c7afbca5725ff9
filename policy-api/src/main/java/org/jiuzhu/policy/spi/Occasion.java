package org.jiuzhu.policy.spi;

import static java.util.Objects.requireNonNull;

import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;

/**
 * What gives occasion to look at a programme though nobody asked for it: a stay in hospital, a damaged house. It spares a family the questions of programmes that have
 * nothing to do with it, and decides nothing: a programme that is {@linkplain org.jiuzhu.policy.PolicyEngine#assess(org.jiuzhu.policy.Case, Iterable) asked for} is looked at
 * on no occasion too, and whoever is eligible without one is shown.
 *
 * <p>A programme of which no occasion is named is always looked at. Of several, in whichever layer, one is enough; and it counts only when it is known to hold: while it
 * is open, nothing is asked about it.
 *
 * @param programme the programme
 * @param claimant who has the occasion: a kind of entity that the programme names as its claimant
 * @param condition the occasion, of facts that the rules of the programme read
 * @param <E> the entity
 */
public record Occasion<E extends Entity>(
        Programme<?> programme, EntityKind<E> claimant, Condition<? super E> condition) {

    /**
     * Checks that nothing is null.
     *
     * @param programme the programme
     * @param claimant who has the occasion
     * @param condition the occasion
     * @throws NullPointerException if one of them is null
     */
    public Occasion {
        requireNonNull(programme, "the programme of an occasion is null");
        requireNonNull(claimant, "the claimant of an occasion is null");
        requireNonNull(condition, "the condition of an occasion is null");
    }
}
