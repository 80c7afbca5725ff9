package org.jiuzhu.benchmarks.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.text.Coded;

/** Values of facts, near to where rules change their mind. */
final class Values {

    private static final int MOST_OF_A_LIST = 12;

    private final Circumstances shared;
    private final Draw draw;
    /** How often what is true of few is true in this family. */
    private final double seldom;

    Values(Circumstances shared, Draw draw) {
        this.shared = shared;
        this.draw = draw;
        this.seldom = draw.of(0.02, 0.02, 0.1, 0.3, 0.6);
    }

    /** A value as it stands in a case file. */
    Object of(Fact<?, ?> fact) {
        if (fact instanceof ConditionFact<?>) {
            return draw.chance(Likely.CONDITIONS.getOrDefault(fact.id(), seldom));
        } else if (fact instanceof AmountFact<?>) {
            return Texts.yuan(amount());
        } else if (fact instanceof CountFact<?> count) {
            return number(count.min(), count.max());
        } else if (fact instanceof RateFact<?> rate) {
            return rate(rate);
        } else if (fact instanceof DayFact<?> day) {
            return day.id().startsWith("birth") ? birth() : past();
        } else if (fact instanceof ChoiceFact<?, ?> choice) {
            return draw.of(choice.options().stream().map(Coded::code).toList());
        } else if (fact instanceof PlaceFact<?>) {
            return draw.chance(0.7) ? shared.place() : draw.of("410702", "360402", "341002", "110101");
        }
        throw new IllegalStateException("no value is known for " + fact);
    }

    // nothing, round amounts, and published figures in thirds and sevenths and multiples, to the fen and one beside it
    private long amount() {
        if (draw.chance(0.15)) {
            return 0;
        }
        if (draw.chance(0.35)) {
            return draw.between(0, 30) * 10_000;
        }
        long figure = draw.of(shared.figures());
        long part = figure * draw.between(1, 7) / draw.of(1, 1, 1, 2, 3, 7) * draw.of(1, 1, 1, 2, 3) / draw.of(1, 2, 2);
        return Math.max(0, part + draw.of(0, 0, 0, -1, 1));
    }

    private long number(long min, long max) {
        if (max - min <= MOST_OF_A_LIST) {
            return draw.between(min, max);
        }
        return Math.min(
                max, min + draw.of(0L, 1L, 2L, 3L, draw.between(0, 12), draw.between(0, 100), draw.between(0, 3000)));
    }

    private String rate(RateFact<?> rate) {
        BigDecimal usual = BigDecimal.valueOf(draw.between(0, 120), 3);
        BigDecimal value = draw.of(usual, usual, usual, rate.min(), BigDecimal.ONE, BigDecimal.ZERO);
        return value.max(rate.min()).min(rate.max()).toPlainString();
    }

    // from a newborn to 95, often just about a birthday
    private LocalDate birth() {
        long years = draw.of(
                draw.between(0, 17),
                draw.between(18, 59),
                draw.between(18, 59),
                draw.between(60, 95),
                draw.of(16L, 18L, 22L, 55L, 60L, 65L, 70L));
        LocalDate day = shared.date().minusYears(years);
        return draw.chance(0.4) ? day.minusDays(draw.between(0, 1)) : day.minusDays(draw.between(0, 364));
    }

    // within some years, often just about a whole number of months
    private LocalDate past() {
        LocalDate day = draw.chance(0.5)
                ? shared.date().minusMonths(draw.between(0, 14)).minusDays(draw.between(0, 1))
                : shared.date().minusDays(draw.of(0L, 1L, draw.between(0, 30), draw.between(0, 800)));
        return day;
    }
}
