package org.jiuzhu.policy.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/**
 * One JSON file, read strictly and token by token. It knows where it is, so that every error names file, line, column and path, what
 * was expected and what was found.
 *
 * <p>Whoever reads a value calls the method of its type; nothing is ever skipped.
 */
final class JsonInput {

    /** An amount as text: at most a hundred billion yuan with at most two decimals. */
    static final String AMOUNT = "([0-9]{1,11}(\\.[0-9]{1,2})?|100000000000(\\.0{1,2})?)";
    /** A rate as text: at most six decimals. */
    static final String DECIMAL = "-?[0-9]{1,9}(\\.[0-9]{1,6})?";
    /** A division code. */
    static final String PLACE = "[0-9]{6}";
    /** A day, before it is looked up in the calendar. */
    static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final int SHOWN = 40;

    private static final ImmutableSet<Integer> INVISIBLE =
            ImmutableSet.of((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR, (int)
                    Character.PARAGRAPH_SEPARATOR);

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private final String file;
    private final JsonParser parser;
    private final Supplier<Position> end;
    private final List<String> path = new ArrayList<>(List.of("$"));
    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private String text = "";
    private boolean ahead;

    private JsonInput(String file, JsonParser parser, Supplier<Position> end) {
        this.file = file;
        this.parser = parser;
        this.end = end;
    }

    /** A place in the file, both counted from 1. */
    record Position(int line, int column) {
        static Position of(JsonLocation location) {
            return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        }
    }

    static <T> T read(String file, InputStream in, Function<JsonInput, T> content) {
        return read(file, new Utf8Reader(in), content);
    }

    static <T> T read(String file, Reader in, Function<JsonInput, T> content) {
        BoundedReader characters = new BoundedReader(in);
        try (JsonParser parser = StrictParser.of(characters)) {
            return new JsonInput(file, parser, () -> new Position(characters.line(), characters.column()))
                    .whole(content);
        } catch (IOException e) {
            throw new PolicyException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static <T> T read(String file, JsonParser tokens, Function<JsonInput, T> content) {
        return new JsonInput(file, tokens, () -> Position.of(tokens.currentLocation())).whole(content);
    }

    private <T> T whole(Function<JsonInput, T> content) {
        T result = content.apply(this);
        if (next()) {
            throw expected("the end of the file");
        }
        return result;
    }

    private Position afterLastCharacter() {
        return end.get();
    }

    // Objects and lists

    /**
     * Reads an object.
     *
     * @param required the fields that it must have
     * @param field reads the value of a field by its name
     */
    void object(ImmutableList<String> required, Consumer<String> field) {
        expect("an object", token() == JsonToken.START_OBJECT);
        Position begin = here();
        Set<String> seen = new HashSet<>();
        while (token() != JsonToken.END_OBJECT) {
            String name = text;
            path.add(
                    SIMPLE_NAME.matcher(name).matches() && name.length() <= SHOWN
                            ? "." + name
                            : "[" + quoted(name) + "]");
            if (!seen.add(name)) {
                throw wrong("the field is given twice; leave one out");
            }
            field.accept(name);
            path.remove(path.size() - 1);
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                throw wrong(begin, "the field '" + name + "' is missing");
            }
        }
    }

    /**
     * Reads a list.
     *
     * @param what what stands in it, for messages
     * @param entry reads one entry
     */
    void list(String what, Runnable entry) {
        expect("a list of " + what, token() == JsonToken.START_ARRAY);
        for (int index = 0; token() != JsonToken.END_ARRAY; index++) {
            ahead = true;
            path.add("[" + index + "]");
            entry.run();
            path.remove(path.size() - 1);
        }
    }

    /** {@return where the last token that was read begins} */
    Position here() {
        return Position.of(parser.currentTokenLocation());
    }

    void version(int version) {
        expect("version " + version, token() == JsonToken.VALUE_NUMBER_INT && text.equals(Integer.toString(version)));
    }

    String string(String expected) {
        expect(expected, token() == JsonToken.VALUE_STRING && !text.isBlank());
        return text;
    }

    /** {@return a text that results show, so nothing in it breaks a line, moves a cursor or turns the direction} */
    String shown(String expected) {
        return visible(string(expected));
    }

    private String visible(String read) {
        read.codePoints()
                .filter(c -> INVISIBLE.contains(Character.getType(c)))
                .findFirst()
                .ifPresent(c -> {
                    throw wrong(String.format(
                            Locale.ROOT, "the character U+%04X is not shown, or moves what is; take it out", c));
                });
        return read;
    }

    boolean truth() {
        expect("true or false", token().isBoolean());
        return token == JsonToken.VALUE_TRUE;
    }

    /** {@return the text of a value that is true or false, a text or a number, as it is written} */
    String scalar(String expected) {
        token();
        expect(
                expected,
                token.isBoolean() || token.isNumeric() || (token == JsonToken.VALUE_STRING && !text.isBlank()));
        return visible(text);
    }

    /**
     * {@return an amount in fen}
     *
     * @param negative what is to be given instead of an amount below zero, as the end of an error, or nothing
     */
    long fen(String negative) {
        token();
        String instead = text.startsWith("-") ? negative : "";
        expect(
                "an amount in yuan without a currency, such as \"1500.00\": from 0 to 100000000000, at most two decimals"
                        + instead,
                token.isNumeric() || (token == JsonToken.VALUE_STRING && text.matches(AMOUNT)));
        try {
            // a number of JSON may have an exponent, a text may not
            return token.isNumeric() ? Yuan.toFen(new BigDecimal(text)) : Yuan.parseFen(text);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    here(),
                    e.getMessage() + "; amounts are from 0 to 100000000000 yuan, with at most two decimals" + instead);
        }
    }

    long whole(long least, long most) {
        String expected = "a whole number from " + least + " to " + most;
        expect(expected, token().isNumeric());
        try {
            long value = number(expected).longValueExact();
            expect(expected, value >= least && value <= most);
            return value;
        } catch (ArithmeticException e) {
            throw expected(expected);
        }
    }

    BigDecimal decimal(BigDecimal least, BigDecimal most) {
        String expected = "a decimal from " + least + " to " + most + " with at most six decimals, such as \"0.035\"";
        token();
        expect(expected, token.isNumeric() || (token == JsonToken.VALUE_STRING && text.matches(DECIMAL)));
        BigDecimal value = number(expected);
        // the bounds first: written out, an exponent of a few digits would fill the memory
        expect(expected, value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
        expect(expected, value.stripTrailingZeros().scale() <= 6);
        return value;
    }

    // JSON has numbers with an exponent that no decimal of Java has
    private BigDecimal number(String expected) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw expected(expected);
        }
    }

    LocalDate day() {
        String expected = "a day of the calendar, such as \"2022-03-01\"";
        expect(expected, token() == JsonToken.VALUE_STRING && text.matches(DAY));
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw expected(expected);
        }
        if (day.isBefore(DayFact.FIRST) || day.isAfter(DayFact.LAST)) {
            throw expected("a day from " + DayFact.FIRST + " to " + DayFact.LAST);
        }
        return day;
    }

    Place place() {
        expect(
                "a division code of six digits, such as \"410700\"",
                token() == JsonToken.VALUE_STRING && text.matches(PLACE));
        return Place.of(text);
    }

    String code(ImmutableSet<String> codes) {
        token();
        if (token == JsonToken.VALUE_STRING && codes.contains(text)) {
            return text;
        }
        String hint = token == JsonToken.VALUE_STRING ? NearMiss.hint(text, codes) : "";
        throw wrong(here(), "expected one of " + String.join(", ", codes) + ", found " + found() + hint);
    }

    /** {@return the next value with all that is in it} */
    JsonTree tree() {
        token();
        ahead = true;
        Position at = here();
        String where = String.join("", path);
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        List<JsonTree> entries = new ArrayList<>();
        String written = token.isScalarValue() ? scalar("a text that is not blank, a number, true or false") : "";
        if (token == JsonToken.START_OBJECT) {
            object(ImmutableList.of(), name -> fields.put(name, tree()));
        } else if (token == JsonToken.START_ARRAY) {
            list("values", () -> entries.add(tree()));
        }
        return new JsonTree(file, at, where, ImmutableMap.copyOf(fields), ImmutableList.copyOf(entries), written);
    }

    // Errors

    private void expect(String expected, boolean found) {
        if (!found) {
            throw expected(expected);
        }
    }

    PolicyException expected(String expected) {
        return wrong("expected " + expected + ", found " + found());
    }

    PolicyException unknownField(Iterable<String> known, String otherwise) {
        String hint = NearMiss.hint(text, known);
        return wrong("there is no such field" + (hint.isEmpty() ? otherwise : hint));
    }

    PolicyException wrong(String what) {
        return wrong(here(), what);
    }

    PolicyException wrong(Position at, String what) {
        return new PolicyException(
                file + " line " + at.line() + ", column " + at.column() + ": " + String.join("", path) + ": " + what);
    }

    private String found() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> quoted(text);
            case VALUE_NULL -> "null; leave out what is not known";
            default -> shortened(text);
        };
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(shortened(text))) + '"';
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private JsonToken token() {
        if (!next()) {
            throw wrong(afterLastCharacter(), "the file is empty; expected an object");
        }
        return token;
    }

    private boolean next() {
        if (ahead) {
            ahead = false;
            return true;
        }
        try {
            JsonToken read = parser.nextToken();
            if (read == null) {
                return false;
            }
            token = read;
            text = parser.getText();
        } catch (IOException e) {
            throw unreadable(e);
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw wrong("half a character (a surrogate without its pair)");
        }
        return true;
    }

    // the parser's own words are for programmers and name its classes, so none of them is passed on
    private PolicyException unreadable(IOException e) {
        if (e instanceof TextFault wrongText) {
            return wrong(afterLastCharacter(), wrongText.fault());
        }
        if (e instanceof StreamConstraintsException) {
            return wrong(Position.of(parser.currentLocation()), StrictParser.LIMITS);
        }
        if (e instanceof JsonEOFException) {
            return wrong(afterLastCharacter(), "the file ends too early; its rest is missing");
        }
        if (e instanceof JacksonException malformed) {
            return wrong(
                    Position.of(malformed.getLocation()),
                    "malformed JSON"
                            + StrictParser.culprit(malformed)
                                    .map(c -> " at " + quoted(c))
                                    .orElse("")
                            + "; look here and just before for a quote, comma, colon or bracket that is missing or too many");
        }
        return new PolicyException(file + ": cannot be read: " + e.getMessage(), e);
    }
}
