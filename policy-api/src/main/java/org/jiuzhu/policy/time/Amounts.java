package org.jiuzhu.policy.time;

import java.util.Optional;
import java.util.OptionalLong;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Fraction;

/** Ranges of amounts a month, put together. */
final class Amounts {

    static final AmountRange NOTHING = AmountRange.exactlyFen(0);

    private Amounts() {}

    /** What a result gives of a part; where it is open whether anything is due, nothing may be. What runs on goes with the allowance, in whose place it is paid. */
    static AmountRange of(Optional<Outcome<?>> outcome, Part part) {
        if (outcome.isEmpty() || outcome.get().status() == Status.NOT_ELIGIBLE) {
            return NOTHING;
        }
        Benefit.Content content = outcome.get().benefit().map(Benefit::content).orElse(Benefit.Content.EMPTY);
        AmountRange amount = content.parts().getOrDefault(part, NOTHING);
        if (part == Part.ALLOWANCE) {
            amount = plus(amount, content.parts().getOrDefault(Part.RUN_ON, NOTHING));
        }
        return switch (outcome.get().status()) {
            case ELIGIBLE, CONTINUES -> amount;
            case ELIGIBLE_AT_DISCRETION, CONTINUES_AT_DISCRETION, UNDETERMINED, NOT_ELIGIBLE -> hull(NOTHING, amount);
        };
    }

    /** The part with which one is shown. */
    static Part shownWith(Part part) {
        return part == Part.RUN_ON ? Part.ALLOWANCE : part;
    }

    static AmountRange hull(AmountRange one, AmountRange other) {
        return new AmountRange(
                both(one.leastFen(), other.leastFen(), Math::min), both(one.mostFen(), other.mostFen(), Math::max));
    }

    private static AmountRange plus(AmountRange one, AmountRange other) {
        return new AmountRange(
                both(one.leastFen(), other.leastFen(), Math::addExact),
                both(one.mostFen(), other.mostFen(), Math::addExact));
    }

    /** How much one is beyond the other, where it is; nothing where it is not. */
    static AmountRange beyond(AmountRange one, AmountRange other) {
        OptionalLong least = both(one.leastFen(), other.mostFen(), (a, b) -> Math.max(0, a - b));
        OptionalLong most = both(one.mostFen(), other.leastFen(), (a, b) -> Math.max(0, a - b));
        return new AmountRange(least.isPresent() ? least : OptionalLong.of(0), most);
    }

    /** So many times an amount, up to the whole fen within. */
    static AmountRange times(AmountRange amount, Fraction least, Fraction most) {
        return new AmountRange(times(amount.leastFen(), least), times(amount.mostFen(), most));
    }

    private static OptionalLong times(OptionalLong fen, Fraction factor) {
        return fen.isPresent()
                ? OptionalLong.of(Math.multiplyExact(fen.getAsLong(), factor.numerator()) / factor.denominator())
                : fen;
    }

    private interface Joined {
        long of(long one, long other);
    }

    private static OptionalLong both(OptionalLong one, OptionalLong other, Joined joined) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(joined.of(one.getAsLong(), other.getAsLong()))
                : OptionalLong.empty();
    }
}
