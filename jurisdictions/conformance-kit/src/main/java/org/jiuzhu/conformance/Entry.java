package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Decimal;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A value in a file with its path, as it is read: whoever reads a value calls the method of its type, and every error names file, line,
 * path, what was expected and what was found.
 */
final class Entry {

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private final String file;
    private final String path;
    private final Yaml.Position at;
    private final Yaml value;

    private Entry(String file, String path, Yaml.Position at, Yaml value) {
        this.file = file;
        this.path = path;
        this.at = at;
        this.value = value;
    }

    static Entry root(String file, Yaml value) {
        return new Entry(file, "$", value.at(), value);
    }

    String file() {
        return file;
    }

    /** The line of the name that this is the value of, or of the value itself. */
    int line() {
        return at.line();
    }

    Yaml.Position at() {
        return at;
    }

    String path() {
        return path;
    }

    Yaml value() {
        return value;
    }

    // Fields and lists

    /** All fields, by names that are free. */
    ImmutableMap<String, Entry> fields(String expected) {
        if (!(value instanceof Yaml.Fields fields)) {
            throw expected(expected);
        }
        if (fields.fields().isEmpty()) {
            throw wrong("expected " + expected + ", found nothing in it; take it out or fill it in");
        }
        return fields.fields().values().stream()
                .collect(toImmutableMap(
                        Yaml.Field::name, f -> new Entry(file, path + segment(f.name()), f.at(), f.value())));
    }

    /** The fields of an object of which all names are known. */
    ImmutableMap<String, Entry> fields(String expected, Iterable<String> required, Iterable<String> optional) {
        ImmutableMap<String, Entry> fields = fields(expected);
        Iterable<String> known = Iterables.concat(required, optional);
        fields.forEach((name, entry) -> {
            if (!Iterables.contains(known, name)) {
                throw entry.unknownName("field", name, known);
            }
        });
        for (String name : required) {
            if (!fields.containsKey(name)) {
                throw wrong("the field '" + name + "' is missing");
            }
        }
        return fields;
    }

    ImmutableList<Entry> list(String expected) {
        if (!(value instanceof Yaml.Items items)) {
            throw expected(expected);
        }
        if (items.values().isEmpty()) {
            throw wrong("expected " + expected + ", found an empty list; take it out or fill it in");
        }
        return IntStream.range(0, items.values().size())
                .mapToObj(i -> {
                    Yaml item = items.values().get(i);
                    return new Entry(file, path + "[" + i + "]", item.at(), item);
                })
                .collect(toImmutableList());
    }

    /** A list, or one value alone. */
    ImmutableList<Entry> oneOrMore(String expected) {
        return value instanceof Yaml.Items ? list(expected) : ImmutableList.of(this);
    }

    boolean isFields() {
        return value instanceof Yaml.Fields;
    }

    boolean isList() {
        return value instanceof Yaml.Items;
    }

    /** Whether it is one of these words, without quotes. */
    boolean isWord(String... words) {
        return value instanceof Yaml.Scalar s
                && s.plain()
                && Arrays.asList(words).contains(s.text());
    }

    // Values

    /** Any text, number or truth value, as it is written. */
    String scalar(String expected) {
        if (value instanceof Yaml.Scalar s && !s.isNothing() && !s.text().isBlank()) {
            return s.text();
        }
        throw expected(expected);
    }

    String text(String expected) {
        if (value instanceof Yaml.Scalar s && (s.isTruth() || s.isNumber())) {
            throw expected(expected);
        }
        return scalar(expected).strip();
    }

    boolean truth() {
        if (value instanceof Yaml.Scalar s && s.isTruth()) {
            return s.text().equals("true");
        }
        throw expected("true or false");
    }

    long whole(String expected) {
        try {
            return Decimal.parse(scalar(expected)).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(expectedAndFound(expected), e);
        }
    }

    LocalDate day() {
        String expected = "a day of the calendar, such as 2022-03-01";
        try {
            return LocalDate.parse(scalar(expected));
        } catch (DateTimeException e) {
            throw wrong(expectedAndFound(expected), e);
        }
    }

    Place place() {
        String expected = "a division code of six digits, such as \"410700\"";
        String code = scalar(expected);
        if (!code.matches("[0-9]{6}")) {
            throw expected(expected);
        }
        return Place.of(code);
    }

    Label label() {
        ImmutableMap<String, Entry> both = fields(
                "a text in both languages, as { zh: …, en: … }", ImmutableList.of("zh", "en"), ImmutableList.of());
        return Label.of(
                requireNonNull(both.get("zh")).text("a Chinese text"),
                requireNonNull(both.get("en")).text("an English text"));
    }

    <C extends Coded> C coded(C[] values) {
        String code = code(Arrays.stream(values).map(Coded::code).toList());
        return Arrays.stream(values)
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String code(Iterable<String> codes) {
        String code = scalar("one of " + String.join(", ", codes));
        if (!Iterables.contains(codes, code)) {
            throw wrong("expected one of " + String.join(", ", codes) + ", found " + value.shown()
                    + NearMiss.hint(code, codes));
        }
        return code;
    }

    void version(int version) {
        if (!scalar("version " + version).equals(Integer.toString(version))) {
            throw expected("version " + version);
        }
    }

    // Errors

    PolicyException expected(String expected) {
        return wrong(expectedAndFound(expected));
    }

    private String expectedAndFound(String expected) {
        return "expected " + expected + ", found " + value.shown();
    }

    PolicyException unknownName(String kind, String name, Iterable<String> known) {
        String hint = NearMiss.hint(name, known);
        return wrong("there is no " + kind + " '" + name + "' here"
                + (hint.isEmpty() ? "; expected one of " + String.join(", ", known) : hint));
    }

    PolicyException wrong(String what) {
        return new PolicyException(message(what));
    }

    PolicyException wrong(String what, Exception cause) {
        return new PolicyException(message(what), cause);
    }

    private String message(String what) {
        return file + " line " + at.line() + ", column " + at.column() + ": " + path + ": " + what;
    }

    private static String segment(String name) {
        return SIMPLE_NAME.matcher(name).matches() ? "." + name : "[\"" + name + "\"]";
    }
}
