package org.jiuzhu.policy.standard;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** Reads what a line has as a row of a table: its keys, what is added for each further one, how it is rounded. */
final class RowCsv {

    private static final ImmutableMap<String, RoundingMode> WAYS = ImmutableMap.of(
            "nearest", RoundingMode.HALF_UP, "up-to", RoundingMode.CEILING, "down-to", RoundingMode.FLOOR);

    private static final ImmutableMap<String, Long> STEPS =
            ImmutableMap.of("fen", 1L, "jiao", 10L, "yuan", 100L, "ten-yuan", 1000L);

    private static final ImmutableMap<String, Rounding> ROUNDINGS = roundings();

    private final String file;
    private final int line;
    private final StandardKind kind;
    private final UnaryOperator<String> fields;

    RowCsv(String file, int line, StandardKind kind, UnaryOperator<String> fields) {
        this.file = file;
        this.line = line;
        this.kind = kind;
        this.fields = fields;
    }

    private static ImmutableMap<String, Rounding> roundings() {
        ImmutableMap.Builder<String, Rounding> all = ImmutableMap.builder();
        WAYS.forEach((way, mode) -> STEPS.forEach((step, fen) -> all.put(way + "-" + step, new Rounding(fen, mode))));
        return all.buildOrThrow();
    }

    /** A number: a decimal, or a fraction as {@code 1/12}. */
    static Fraction number(String text) {
        int stroke = text.indexOf('/');
        return stroke < 0
                ? Fraction.parse(text)
                : Fraction.parse(text.substring(0, stroke)).dividedBy(Fraction.parse(text.substring(stroke + 1)));
    }

    void read(PublishedStandard.Builder builder) {
        builder.keys(keys());
        rounding().forEach(builder::addRounding);
        builder.further(further());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" +"));
    }

    private ImmutableMap<String, Band> keys() {
        String text = fields.apply("keys");
        ImmutableMap.Builder<String, Band> keys = ImmutableMap.builder();
        for (String one : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            String[] sides = one.split("=", -1);
            if (sides.length != 2) {
                throw wrong("keys: expected a band for each key, as 'grade=one; age=6..17', not '" + one.strip() + "'");
            }
            Key key = key(sides[0].strip());
            try {
                keys.put(key.code(), key.band(sides[1].strip()));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw wrong("keys: " + e.getMessage(), e);
            }
        }
        try {
            return keys.buildOrThrow();
        } catch (IllegalArgumentException e) {
            throw wrong("keys: a key is given twice: '" + text + "'", e);
        }
    }

    private Key key(String code) {
        Optional<Key> key =
                kind.keys().stream().filter(k -> k.code().equals(code)).findFirst();
        ImmutableSet<String> known = kind.keys().stream().map(Key::code).collect(ImmutableSet.toImmutableSet());
        return key.orElseThrow(
                () -> wrong("keys: " + kind + " has no key '" + code + "'" + NearMiss.hint(code, known)));
    }

    private Stream<Rounding> rounding() {
        return words(fields.apply("rounding")).stream().map(word -> {
            Rounding rounding = ROUNDINGS.get(word);
            if (rounding == null) {
                throw wrong("rounding: expected one or more of " + ROUNDINGS.keySet()
                        + ", done one after the other, not '" + word + "'" + NearMiss.hint(word, ROUNDINGS.keySet()));
            }
            return rounding;
        });
    }

    private Optional<PublishedStandard.Further> further() {
        List<String> words = words(fields.apply("further"));
        if (words.isEmpty()) {
            return Optional.empty();
        } else if (words.size() != 2) {
            throw wrong("further: expected how much for each further one of a key, as '220.00 persons', not '"
                    + String.join(" ", words) + "'");
        }
        try {
            Fraction each = kind.unit() == Unit.MONEY ? Fraction.of(Yuan.parseFen(words.get(0))) : number(words.get(0));
            return Optional.of(
                    new PublishedStandard.Further(each, key(words.get(1)).code()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw wrong("further: " + e.getMessage(), e);
        }
    }

    private PolicyException wrong(String what) {
        return new PolicyException(file + " line " + line + ": " + what);
    }

    private PolicyException wrong(String what, Exception cause) {
        return new PolicyException(file + " line " + line + ": " + what, cause);
    }
}
