package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;

/** For how long a benefit runs on that somebody is not eligible for any more. */
public final class Continuations {

    private Continuations() {}

    /** The rules by which it may run on: up to the first that applies, for while it is not known whether one does the next is possible too. */
    public static ImmutableList<LoweredRule> possible(Reading reading, LoweredProgramme.Claim claim, int row) {
        List<LoweredRule> possible = new ArrayList<>();
        for (LoweredRule rule : claim.continuing()) {
            Truth applies = reading.applies(rule, row);
            if (applies != Truth.NOT_MET) {
                possible.add(rule);
            }
            if (applies == Truth.MET) {
                break;
            }
        }
        return ImmutableList.copyOf(possible);
    }

    /**
     * For how long.
     *
     * @param possible the rules by which it may run on, of which there is one at least
     */
    public static Continuation of(Reading reading, ImmutableList<LoweredRule> possible, int row) {
        Range months = value(reading, possible, 0, row);
        Range first = value(reading, possible, 1, row);
        Fraction low = months.low();
        Fraction high = months.high();
        long least = low == null ? 0 : low.rounded(RoundingMode.CEILING);
        Optional<Long> most = high == null ? Optional.empty() : Optional.of(high.rounded(RoundingMode.FLOOR));
        Optional<LocalDate> begin =
                Optional.ofNullable(first.exact()).map(Fraction::numerator).map(LocalDate::ofEpochDay);
        Optional<LocalDate> last = begin.filter(
                        d -> most.filter(m -> m == least).isPresent())
                .map(d -> d.plusMonths(least).minusDays(1));
        return new Continuation(possible.get(0).rule().id(), least, most, begin, last);
    }

    private static Range value(Reading reading, ImmutableList<LoweredRule> possible, int which, int row) {
        return possible.stream()
                .map(r -> reading.number(r.values().get(which), row))
                .reduce(Range::hull)
                .orElseThrow();
    }

    /** That it runs on for longer than a text lets it: a bound shortens nothing, and whoever gave more has to know of it. */
    public static ImmutableList<Label> tooLong(
            Reading reading, LoweredProgramme.Claim claim, int row, Continuation given) {
        ImmutableList.Builder<Label> warnings = ImmutableList.builder();
        for (LoweredRule bound : claim.continuingAtMost()) {
            Fraction most = reading.number(bound.values().get(0), row).high();
            if (most != null
                    && Fraction.of(given.leastMonths()).compareTo(most) > 0
                    && reading.applies(bound, row) != Truth.NOT_MET) {
                Rule<?> rule = bound.rule();
                warnings.add(Label.of(
                        given.ruleId() + " 延续" + given.leastMonths() + "个月，"
                                + rule.clause().cite() + "（" + rule.id() + "）为："
                                + rule.says().zh() + "；请核对依据",
                        given.ruleId() + " lets it run on for " + given.leastMonths() + " months, and by "
                                + rule.clause().cite() + " (" + rule.id() + "): "
                                + rule.says().en() + "; check what the longer time rests on"));
            }
        }
        return warnings.build();
    }
}
