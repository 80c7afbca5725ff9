package org.jiuzhu.policy.standard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jspecify.annotations.Nullable;

/**
 * Something by which the figure of a {@link KeyedStandard} is looked up: a number, a coded value or a condition.
 *
 * @param code its name in files
 * @param label what it is called
 * @param unit what it counts; {@link Unit#CODE} for a coded value, {@link Unit#TRUTH} for a condition
 * @param values the coded values that it can have; none for others
 */
public record Key(String code, Label label, Unit unit, ImmutableList<? extends Coded> values) {

    /** The two values of a condition in files: at their place what does not hold, and what does. */
    static final ImmutableList<String> TRUTHS = ImmutableList.of("false", "true");

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9-]*");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,15})|([0-9]{1,15})?\\.\\.([0-9]{1,15})?");
    private static final Pattern BETWEEN =
            Pattern.compile("([\\[(])(-?[0-9]+(?:\\.[0-9]+)?)?\\.\\.(-?[0-9]+(?:\\.[0-9]+)?)?([])])");

    /**
     * Checks that it has a name, and values where it is a coded value.
     *
     * @param code its name in files
     * @param label what it is called
     * @param unit what it counts
     * @param values the coded values that it can have
     * @throws IllegalArgumentException if not
     */
    public Key {
        checkArgument(NAME.matcher(code).matches(), "the name of a key is written as status, not '%s'", code);
        checkArgument(unit != Unit.DAY, "%s: no table is looked up by a day; a line has its first and last day", code);
        checkArgument((unit == Unit.CODE) != values.isEmpty(), "%s: a coded value has values, others have none", code);
    }

    static Key of(String code, Unit unit, Label label) {
        return new Key(code, label, unit, ImmutableList.of());
    }

    static Key of(String code, ImmutableList<? extends Coded> values, Label label) {
        return new Key(code, label, Unit.CODE, values);
    }

    /** {@return the codes that it can have in files: of its values, or of the two truths; none for a number} */
    public ImmutableList<String> codes() {
        return unit == Unit.TRUTH ? TRUTHS : values.stream().map(Coded::code).collect(ImmutableList.toImmutableList());
    }

    private boolean isNumber() {
        return unit != Unit.CODE && unit != Unit.TRUTH;
    }

    /** Checks that an expression can be this key. */
    void check(String table, Node asked) {
        checkArgument(
                asked.sort() == Node.Sort.of(unit),
                "the key %s of %s is a %s, not %s",
                code,
                table,
                Node.Sort.of(unit),
                asked);
        if (unit == Unit.CODE) {
            checkCodes(table, asked);
        }
    }

    // rows are found by the numbers of the values, so both lists must number them alike
    private void checkCodes(String table, Node asked) {
        ImmutableList<? extends Coded> codes = asked.codes();
        checkArgument(
                !(asked instanceof Leaf.Stated stated
                        && stated.fact() instanceof ChoiceFact<?, ?> fact
                        && fact.isOpen()),
                "the key %s of %s cannot be %s, of which plug-ins bring values that no table knows",
                code,
                table,
                asked);
        for (Coded one : codes) {
            checkArgument(
                    values.contains(one), "the key %s of %s knows no value '%s' of %s", code, table, one.code(), asked);
        }
        checkArgument(
                !codes.isEmpty() && values.subList(0, codes.size()).equals(codes),
                "the values of the key %s of %s have another order than those of %s: expected %s, found %s",
                code,
                table,
                asked,
                codes,
                values);
    }

    /**
     * Reads a band of this key: {@code *} for any value; codes as {@code one|two}; whole numbers with both ends included as {@code 3..5}, {@code 6..}, {@code ..2} or
     * {@code 4}, but not of money and rates; numbers of any kind with a bracket at each end, square where it is included and round where not:
     * {@code [0..36000)}, {@code (36000..)}.
     *
     * @param text the band as written; money in yuan
     * @return the band
     * @throws IllegalArgumentException if it is none of this key, saying what was expected
     */
    public Band band(String text) {
        if (text.equals("*")) {
            return new Band.Any();
        }
        return isNumber() ? numbers(text) : codes(text);
    }

    private Band codes(String text) {
        ImmutableSet<String> codes = ImmutableSet.copyOf(text.split("\\|", -1));
        for (String one : codes) {
            checkArgument(
                    codes().contains(one),
                    "%s is one or more of %s with | between them, or *, not '%s'%s",
                    code,
                    codes(),
                    one,
                    NearMiss.hint(one, codes()));
        }
        checkArgument(codes.size() == text.split("\\|", -1).length, "%s names a value twice: '%s'", code, text);
        return new Band.OneOf(codes);
    }

    private Band numbers(String text) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return new Band.Between(
                    end(text, between.group(2), between.group(1).equals("[")),
                    end(text, between.group(3), between.group(4).equals("]")));
        }
        Matcher whole = WHOLE.matcher(text);
        boolean isCounted = unit != Unit.MONEY && unit != Unit.RATE;
        checkArgument(
                isCounted && whole.matches(),
                isCounted
                        ? "%s is a band as 3..5, 6.. or 4, both ends included, or [2..3.5) with a bracket at each end, or *, not '%s'"
                        : "%s is a band with a bracket at each end, [ or ] where it is included and ( or ) where not, as [0..36000) or (36000..), or *, not '%s'",
                code,
                text);
        return whole.group(1) != null
                ? new Band.Whole(number(whole.group(1)), number(whole.group(1)))
                : new Band.Whole(number(whole.group(2)), number(whole.group(3)));
    }

    private static Optional<Long> number(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Long::valueOf);
    }

    private static Optional<Band.End> end(String text, @Nullable String number, boolean isIncluded) {
        checkArgument(number != null || !isIncluded, "an open end has a round bracket, not a square one: '%s'", text);
        return Optional.ofNullable(number).map(n -> new Band.End(Fraction.parse(n), isIncluded));
    }

    /** What is wrong with a band for this key, however it was made; empty if nothing is. */
    Optional<String> fault(Band band) {
        if (band instanceof Band.OneOf some) {
            return codes().containsAll(some.codes())
                    ? Optional.empty()
                    : Optional.of(code + ": expected some of " + codes() + ", not " + band);
        }
        boolean isWhole = band instanceof Band.Whole;
        boolean fits =
                band instanceof Band.Any || (isNumber() && !(isWhole && (unit == Unit.MONEY || unit == Unit.RATE)));
        return fits ? Optional.empty() : Optional.of(code + ": " + band + " is no band of this key");
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return code;
    }
}
