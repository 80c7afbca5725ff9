package org.jiuzhu.policy.impl.check;

import java.util.Optional;
import org.jiuzhu.policy.rule.Unit;

/** What numbers are told apart by. Whether persons or other things are counted is not: there are places of work for so many persons. */
enum Measure {
    MONEY("an amount of money"),
    COUNT("a number of persons or things"),
    YEARS("a number of years"),
    MONTHS("a number of months"),
    RATE("a share or a multiple"),
    /** A whole number that stands in the text counts whatever it stands beside, unless that is money. */
    PLAIN("a number without a unit"),
    /** A condition, a day, a coded value or a place. */
    NONE("no number");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    static Measure of(Unit unit) {
        return switch (unit) {
            case MONEY -> MONEY;
            case NUMBER, PERSONS -> COUNT;
            case YEARS -> YEARS;
            case MONTHS -> MONTHS;
            case RATE -> RATE;
            case TRUTH, DAY, CODE -> NONE;
        };
    }

    /** What both are, if they are alike. */
    Optional<Measure> with(Measure other) {
        if (this == other || (other == PLAIN && this != MONEY)) {
            return Optional.of(this);
        }
        return this == PLAIN && other != MONEY ? Optional.of(other) : Optional.empty();
    }

    private boolean isFactor() {
        return this == RATE || this == PLAIN;
    }

    private boolean isTime() {
        return this == YEARS || this == MONTHS;
    }

    /** The product, if there can be one: money and a number, a number and a share, so many months for each of some persons. */
    Optional<Measure> times(Measure factor) {
        if (factor.isFactor()) {
            return Optional.of(this == PLAIN ? factor : this);
        } else if (isFactor() || this == COUNT) {
            return Optional.of(factor);
        } else if (factor == COUNT) {
            return Optional.of(this);
        }
        boolean isMoneyOverTime = (this == MONEY && factor.isTime()) || (isTime() && factor == MONEY);
        return isMoneyOverTime ? Optional.of(MONEY) : Optional.empty();
    }

    /** The quotient, if there can be one: of what is measured alike a share. */
    Optional<Measure> dividedBy(Measure divisor) {
        if (this == divisor && this != PLAIN) {
            return Optional.of(RATE);
        }
        boolean isPerHead = divisor.isFactor() || divisor == COUNT || (this == MONEY && divisor.isTime());
        return isPerHead ? Optional.of(this) : Optional.empty();
    }

    @Override
    public String toString() {
        return words;
    }
}
