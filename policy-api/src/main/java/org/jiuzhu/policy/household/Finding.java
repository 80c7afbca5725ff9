package org.jiuzhu.policy.household;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Decimal;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A finding (认定): what somebody who is competent says that a definition or an open term comes to in a case, for one entity. It stands in place of what the rules make of
 * it, and of a setting, at this entity and nowhere else; explanations show both. A finding is exact: who has found nothing states nothing, and the rules say what follows.
 *
 * <pre>{@code
 * Finding.of(MinimumLivingAllowance.INCOME_PER_HEAD, Yuan.of("512.30")).by("某镇人民政府", LocalDate.of(2022, 2, 20), "入户核查，粮食直补未发放")
 * Finding.holds(CO_LIVING).at("household.members[a]").by(…)
 * }</pre>
 *
 * <p>Nobody is asked for a finding on what a rule computes. A result that is final is so but for findings.
 *
 * @param what what is found
 * @param subject the path of the entity, as results name it, such as {@code household} or {@code household.members[a]}; an open term that is the same whoever it is asked
 *     of can be found of the household, for all that belongs to it
 * @param value what it is: 1 or 0 for a condition that holds or does not, fen for money, days since 1970 for a day, the position among the {@link Named#options} for a coded value
 * @param by who found it, for people to read
 * @param on the day on which it was found
 * @param reason why, for people to read
 */
public record Finding(Named what, String subject, Fraction value, String by, LocalDate on, String reason) {

    /** No number that is found is larger: nothing that a text names comes near it, and what is computed with it stays exact. */
    private static final Fraction LARGEST = Fraction.of(1_000_000);

    private static final int MOST_DECIMALS = 6;

    /**
     * Checks the value against what it is a value of.
     *
     * @param what what is found
     * @param subject the path of the entity
     * @param value what it is
     * @param by who found it
     * @param on the day on which it was found
     * @param reason why
     * @throws PolicyException if the value cannot be one of that, it does not say who found it or why, or the day is none
     */
    public Finding {
        require(!subject.isBlank(), what, "has no subject; give the path of an entity, such as household.members[a]");
        require(!by.isBlank(), what, "does not say who found it; name a body or a person");
        require(!reason.isBlank(), what, "has no reason; say why");
        require(
                !on.isBefore(DayFact.FIRST) && !on.isAfter(DayFact.LAST),
                what,
                "is of " + on + "; a day is from " + DayFact.FIRST + " to " + DayFact.LAST);
        check(what, value);
    }

    // The value

    private static void check(Named what, Fraction value) {
        switch (what.unit()) {
            case TRUTH -> require(isWithin(value, 0, 1), what, "is neither true nor false: " + value);
            case CODE -> require(isWithin(value, 0, what.options().size() - 1L), what, "is no option: " + value);
            case DAY ->
                require(
                        isWithin(value, DayFact.FIRST.toEpochDay(), DayFact.LAST.toEpochDay()),
                        what,
                        "is no day from " + DayFact.FIRST + " to " + DayFact.LAST);
            case MONEY ->
                require(
                        isWithin(value, -Yuan.MAX_FEN, Yuan.MAX_FEN),
                        what,
                        "is an amount in whole fen, of at most a hundred billion yuan");
            case PERSONS, YEARS, MONTHS ->
                require(
                        isWithin(value, 0, LARGEST.numerator()),
                        what,
                        "is a whole number, from 0 to " + LARGEST + ": " + value);
            case NUMBER, RATE ->
                require(
                        value.compareTo(LARGEST) <= 0
                                && value.compareTo(LARGEST.negated()) >= 0
                                && millionths(value).isWhole(),
                        what,
                        "is a number with at most " + MOST_DECIMALS + " decimals, and none above " + LARGEST + ": "
                                + value);
        }
        boolean isBelow = what.least().filter(l -> value.compareTo(l) < 0).isPresent();
        boolean isAbove = what.most().filter(m -> value.compareTo(m) > 0).isPresent();
        require(
                !isBelow && !isAbove,
                what,
                "is " + text(what, value) + ", outside what " + what.basis().cite() + " allows: from "
                        + what.least().map(l -> text(what, l)).orElse("any") + " to "
                        + what.most().map(m -> text(what, m)).orElse("any"));
    }

    private static boolean isWithin(Fraction value, long least, long most) {
        return value.isWhole() && value.numerator() >= least && value.numerator() <= most;
    }

    private static Fraction millionths(Fraction value) {
        return value.times(LARGEST);
    }

    private static void require(boolean isSo, Named what, String otherwise) {
        if (!isSo) {
            throw new PolicyException("finding on " + what.id() + ": it " + otherwise);
        }
    }

    /** {@return the value as files have it: {@code true}, yuan such as {@code 512.30}, a number, a day in its ISO form, a code} */
    public String text() {
        return text(what, value);
    }

    private static String text(Named what, Fraction value) {
        return switch (what.unit()) {
            case TRUTH -> value.signum() > 0 ? "true" : "false";
            case CODE -> what.options().get((int) value.numerator()).code();
            case DAY -> LocalDate.ofEpochDay(value.numerator()).toString();
            case MONEY -> decimal(value, 2);
            case PERSONS, YEARS, MONTHS, NUMBER, RATE ->
                value.isWhole()
                        ? Long.toString(value.numerator())
                        : decimal(millionths(value), MOST_DECIMALS).replaceFirst("0+$", "");
        };
    }

    private static String decimal(Fraction smallest, int decimals) {
        return BigDecimal.valueOf(smallest.numerator(), decimals).toPlainString();
    }

    // Writing one

    /** What is found, of whom; it lacks who found it, when and why. */
    public static final class Draft {

        private final Named what;
        private final String subject;
        private final Fraction value;

        private Draft(Named what, String subject, Fraction value) {
            this.what = what;
            this.subject = subject;
            this.value = value;
        }

        private static Draft of(Named what, Fraction value) {
            return new Draft(what, Household.ENTITY.code(), value);
        }

        /**
         * The same of another entity than the household.
         *
         * @param path the path of the entity, as results name it, such as {@code household.members[a]}
         * @return the draft
         */
        public Draft at(String path) {
            return new Draft(what, path, value);
        }

        /**
         * Says where it comes from.
         *
         * @param who who found it
         * @param on the day on which it was found
         * @param reason why
         * @return the finding
         * @throws PolicyException as the constructor of {@link Finding}
         */
        public Finding by(String who, LocalDate on, String reason) {
            return new Finding(what, subject, value, who, on, reason);
        }
    }

    /**
     * A condition is found to hold.
     *
     * @param condition what {@code define} gave a name, or an open term
     * @return the draft, of the household
     * @throws IllegalArgumentException if it has no name
     */
    public static Draft holds(Condition<?> condition) {
        return Draft.of(Named.of(condition), Fraction.ONE);
    }

    /**
     * A condition is found not to hold.
     *
     * @param condition what {@code define} gave a name, or an open term
     * @return the draft, of the household
     * @throws IllegalArgumentException if it has no name
     */
    public static Draft fails(Condition<?> condition) {
        return Draft.of(Named.of(condition), Fraction.ZERO);
    }

    /**
     * An amount is found.
     *
     * @param amount what {@code define} gave a name, or an open term
     * @param value how much, in yuan
     * @return the draft, of the household
     * @throws IllegalArgumentException if it has no name, or the value is no amount in whole fen
     */
    public static Draft of(Amount<?> amount, MonetaryAmount value) {
        long fen = Yuan.toFen(value.abs());
        return Draft.of(Named.of(amount), Fraction.of(value.signum() < 0 ? -fen : fen));
    }

    /**
     * A number is found.
     *
     * @param count what {@code define} gave a name, or an open term
     * @param value how many, or how large
     * @return the draft, of the household
     * @throws IllegalArgumentException if it has no name
     */
    public static Draft of(Count<?> count, Fraction value) {
        return Draft.of(Named.of(count), value);
    }

    /**
     * A day is found.
     *
     * @param day what {@code define} gave a name
     * @param value which
     * @return the draft, of the household
     * @throws IllegalArgumentException if it has no name
     */
    public static Draft of(Day<?> day, LocalDate value) {
        return Draft.of(Named.of(day), Fraction.of(value.toEpochDay()));
    }

    /**
     * A coded value is found.
     *
     * @param choice what {@code define} gave a name, or an open term
     * @param value which
     * @param <V> the values
     * @return the draft, of the household
     * @throws IllegalArgumentException if it has no name
     */
    public static <V extends Coded> Draft of(Choice<?, V> choice, V value) {
        Named what = Named.of(choice);
        return Draft.of(what, Fraction.of(what.options().indexOf(value)));
    }

    /**
     * A finding as files have it.
     *
     * @param what what is found
     * @param value its value, in the form of {@link #text}
     * @return the draft, of the household
     * @throws PolicyException if the value is none of that
     */
    public static Draft parse(Named what, String value) {
        return Draft.of(what, parsed(what, value));
    }

    private static Fraction parsed(Named what, String value) {
        try {
            return switch (what.unit()) {
                case TRUTH -> truth(what, value);
                case CODE -> code(what, value);
                case DAY -> Fraction.of(LocalDate.parse(value).toEpochDay());
                case MONEY -> Fraction.of(Decimal.parse(value)).times(Fraction.of(100));
                case PERSONS, YEARS, MONTHS, NUMBER, RATE -> Fraction.of(Decimal.parse(value));
            };
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            String expected = what.unit() == Unit.DAY
                    ? "a day such as 2022-03-01"
                    : what.unit() == Unit.MONEY ? "an amount in yuan such as 512.30" : "a number";
            throw new PolicyException("finding on " + what.id() + ": it is " + expected + ", not '" + value + "'", e);
        }
    }

    private static Fraction truth(Named what, String value) {
        require(value.equals("true") || value.equals("false"), what, "is true or false, not '" + value + "'");
        return value.equals("true") ? Fraction.ONE : Fraction.ZERO;
    }

    private static Fraction code(Named what, String value) {
        var codes = what.options().stream().map(Coded::code).collect(Collectors.toList());
        int index = codes.indexOf(value);
        require(index >= 0, what, "is one of " + codes + ", not '" + value + "'" + NearMiss.hint(value, codes));
        return Fraction.of(index);
    }
}
