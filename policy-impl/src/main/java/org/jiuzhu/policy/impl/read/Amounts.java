package org.jiuzhu.policy.impl.read;

import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;

/** Ranges of fen as amounts. What is no whole fen, and no rule rounds, is shown between the two neighbouring fen. */
public final class Amounts {

    private Amounts() {}

    /** An amount in fen as an amount of money. */
    public static AmountRange range(Range fen) {
        Fraction exact = fen.exact();
        if (exact != null && exact.isWhole()) {
            return AmountRange.exactlyFen(exact.numerator());
        }
        return new AmountRange(end(fen.low(), RoundingMode.FLOOR), end(fen.high(), RoundingMode.CEILING));
    }

    private static OptionalLong end(@Nullable Fraction fen, RoundingMode mode) {
        return fen == null ? OptionalLong.empty() : OptionalLong.of(fen.rounded(mode));
    }
}
