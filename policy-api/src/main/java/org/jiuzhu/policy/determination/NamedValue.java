package org.jiuzhu.policy.determination;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * What something that has a name in the texts came to for one entity of a case: a definition, such as the income of a family per head, or an open term.
 *
 * <p>What is unknown is not left out: a condition is then {@link Truth#UNDETERMINED}, a number lies between two ends of which one or both may be absent, and
 * of a choice nothing is said.
 *
 * @param id the id of the definition or open term
 * @param label what it is called
 * @param subject the path of the entity, such as {@code household.members[a]}
 * @param unit what a number counts
 * @param truth whether it holds, if it is a condition
 * @param low the least possible value, if it is a number that is bounded below; money in fen, a day as days since 1970
 * @param high the greatest possible value, if it is a number that is bounded above
 * @param choice what it is, if it is a choice and known
 * @param found the finding that it is, if the case states one; otherwise the rules, or a setting, make it
 */
public record NamedValue(
        String id,
        Label label,
        String subject,
        Unit unit,
        Optional<Truth> truth,
        Optional<Fraction> low,
        Optional<Fraction> high,
        Optional<Coded> choice,
        Optional<Finding> found) {

    /** {@return the number, if it is one and is known exactly} */
    public Optional<Fraction> exact() {
        return low.equals(high) ? low : Optional.empty();
    }

    /**
     * The value as an amount of money. One that is no whole fen lies between its two neighbours.
     *
     * @return the amount, or all that it can be
     * @throws IllegalStateException if it is no money
     */
    public AmountRange amount() {
        if (unit != Unit.MONEY) {
            throw new IllegalStateException(id + " is no amount of money, it counts " + unit);
        }
        return new AmountRange(fen(low, RoundingMode.FLOOR), fen(high, RoundingMode.CEILING));
    }

    private static OptionalLong fen(Optional<Fraction> end, RoundingMode mode) {
        return end.isPresent() ? OptionalLong.of(end.get().rounded(mode)) : OptionalLong.empty();
    }
}
