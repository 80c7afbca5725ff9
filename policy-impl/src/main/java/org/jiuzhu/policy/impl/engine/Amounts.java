package org.jiuzhu.policy.impl.engine;

import java.math.RoundingMode;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.programme.AmountRange;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Yuan;
import org.jspecify.annotations.Nullable;

/** Ranges of fen as amounts. What is no whole fen, and no rule rounds, is shown between the two neighbouring fen. */
final class Amounts {

    private Amounts() {}

    static AmountRange range(Range fen) {
        Fraction exact = fen.exact();
        if (exact != null && exact.isWhole()) {
            return AmountRange.exactly(Yuan.ofFen(exact.numerator()));
        }
        return new AmountRange(end(fen.low(), RoundingMode.FLOOR), end(fen.high(), RoundingMode.CEILING));
    }

    private static Optional<MonetaryAmount> end(@Nullable Fraction fen, RoundingMode mode) {
        return fen == null ? Optional.empty() : Optional.of(Yuan.ofFen(fen.rounded(mode)));
    }
}
