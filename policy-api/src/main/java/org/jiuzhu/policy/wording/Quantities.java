package org.jiuzhu.policy.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Label;

/**
 * Numbers as people read them: money in yuan, shares in per cent, multiples as multiples, days as days, one person in the singular. What is no finite decimal is
 * rounded, with ≈ before it.
 */
public final class Quantities {

    private static final Label UNKNOWN = Label.of("未知", "unknown");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 4;
    private static final int PLACES_OF_A_PERCENTAGE = 2;
    private static final MathContext FEW_DIGITS = new MathContext(PLACES, RoundingMode.HALF_EVEN);

    private Quantities() {}

    /** {@return what is said of something that is not known} */
    public static Label unknown() {
        return UNKNOWN;
    }

    /**
     * An exact number.
     *
     * @param value the number; money in fen, a day as days since 1970
     * @param unit what it counts
     * @return the number with its unit: {@code 630.00 yuan}, {@code 30 %}, {@code 1.5 times}, {@code 1 person}
     */
    public static Label of(Fraction value, Unit unit) {
        return of(value, unit, isMultiple(value));
    }

    private static Label of(Fraction value, Unit unit, boolean multiple) {
        if (unit != Unit.RATE) {
            return unit.of(digits(value, unit));
        }
        if (multiple) {
            String digits = decimal(value, PLACES);
            return Label.of(digits + "倍", digits + " times");
        }
        String digits = percentage(value);
        return Label.of(digits + "%", digits + " %");
    }

    // a share is at most the whole
    private static boolean isMultiple(Fraction rate) {
        return rate.compareTo(Fraction.ONE) > 0 || rate.compareTo(Fraction.ONE.negated()) < 0;
    }

    /**
     * A number that others are multiplied or divided by: a multiple without the word for it.
     *
     * @param value the number
     * @param unit what it counts
     * @return the number as it stands in a product: {@code 30 %}, {@code 1.5}, {@code 3 persons}
     */
    public static Label factor(Fraction value, Unit unit) {
        if (unit == Unit.RATE && isMultiple(value)) {
            String digits = decimal(value, PLACES);
            return Label.of(digits, digits);
        }
        return of(value, unit);
    }

    /**
     * A number as far as it is known.
     *
     * @param low the least that it may be, if there is one
     * @param high the greatest that it may be, if there is one
     * @param unit what it counts
     * @return the number, both ends, or that it is unknown and what is known of it
     */
    public static Label of(Optional<Fraction> low, Optional<Fraction> high, Unit unit) {
        if (low.isEmpty() && high.isEmpty()) {
            return UNKNOWN;
        }
        if (low.equals(high)) {
            return of(low.get(), unit);
        }
        if (high.isEmpty()) {
            Label least = of(low.get(), unit);
            return Label.of("未知（至少" + least.zh() + "）", "unknown (at least " + least.en() + ")");
        }
        boolean multiple = isMultiple(high.get());
        Label most = of(high.get(), unit, multiple);
        if (low.isEmpty()) {
            return Label.of("未知（至多" + most.zh() + "）", "unknown (at most " + most.en() + ")");
        }
        String least = unit != Unit.RATE
                ? digits(low.get(), unit)
                : multiple ? decimal(low.get(), PLACES) : percentage(low.get());
        return Label.of(least + "至" + most.zh(), least + " to " + most.en());
    }

    /**
     * A day of the calendar.
     *
     * @param day the day
     * @return its words: {@code 3月31日}, {@code 31 March}
     */
    public static Label of(MonthDay day) {
        return Label.of(
                day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /**
     * How far two numbers are apart.
     *
     * @param gap the difference, not negative
     * @param unit what the numbers count, not days
     * @return the difference: {@code 99.75 yuan}, {@code 3 percentage points}, {@code 21 years}
     */
    public static Label gap(Fraction gap, Unit unit) {
        return switch (unit) {
            case RATE -> {
                String digits = percentage(gap);
                yield Label.of(
                        digits + "个百分点", digits + (digits.equals("1") ? " percentage point" : " percentage points"));
            }
            case YEARS -> {
                Label years = of(gap, unit);
                yield Label.of(digits(gap, unit) + "岁", years.en());
            }
            default -> of(gap, unit);
        };
    }

    /**
     * How an amount is rounded.
     *
     * @param rounding the rounding
     * @return its words: {@code rounded up to whole yuan}
     */
    public static Label of(Rounding rounding) {
        Label step = Unit.MONEY.of(decimal(Fraction.of(rounding.fen(), 100), PLACES));
        String zh = step.zh().equals("1元") ? "元" : step.zh();
        String en = step.en().equals("1 yuan") ? "whole yuan" : "steps of " + step.en();
        return switch (rounding.mode()) {
            case UP, CEILING -> Label.of("向上取整到" + zh, "rounded up to " + en);
            case DOWN, FLOOR -> Label.of("向下取整到" + zh, "rounded down to " + en);
            case HALF_UP, HALF_DOWN, HALF_EVEN -> Label.of("四舍五入到" + zh, "rounded to the nearest " + en);
            case UNNECESSARY -> Label.of("不取整", "not rounded");
        };
    }

    private static String digits(Fraction value, Unit unit) {
        if (unit == Unit.DAY) {
            return LocalDate.ofEpochDay(value.numerator()).toString();
        }
        if (unit != Unit.MONEY) {
            return decimal(value, PLACES);
        }
        BigDecimal yuan = BigDecimal.valueOf(value.numerator(), 2);
        return value.isWhole()
                ? yuan.toPlainString()
                : "≈"
                        + yuan.divide(BigDecimal.valueOf(value.denominator()), PLACES, RoundingMode.HALF_EVEN)
                                .toPlainString();
    }

    private static String percentage(Fraction rate) {
        BigDecimal hundredfold = BigDecimal.valueOf(rate.numerator()).multiply(HUNDRED);
        return decimal(hundredfold, BigDecimal.valueOf(rate.denominator()), PLACES_OF_A_PERCENTAGE);
    }

    private static String decimal(Fraction value, int places) {
        return decimal(BigDecimal.valueOf(value.numerator()), BigDecimal.valueOf(value.denominator()), places);
    }

    // the exact decimal where it is a short one; what is small keeps some digits that say something
    private static String decimal(BigDecimal numerator, BigDecimal denominator, int places) {
        BigDecimal some = numerator.divide(denominator, PLACES + 2, RoundingMode.HALF_EVEN);
        if (some.multiply(denominator).compareTo(numerator) == 0) {
            return some.signum() == 0 ? "0" : some.stripTrailingZeros().toPlainString();
        }
        BigDecimal rounded = some.abs().compareTo(BigDecimal.ONE) < 0
                ? numerator.divide(denominator, FEW_DIGITS)
                : numerator.divide(denominator, places, RoundingMode.HALF_EVEN);
        return "≈" + rounded.toPlainString();
    }
}
