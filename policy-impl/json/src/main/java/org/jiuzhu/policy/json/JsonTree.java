package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A value of a file with all that is in it, and where it stands.
 *
 * @param file the name of the file
 * @param at where it begins
 * @param path how one gets to it
 * @param fields what it has, if it is an object
 * @param entries what stands in it, if it is a list
 * @param text what it says, if it is neither
 */
record JsonTree(
        String file,
        JsonInput.Position at,
        String path,
        ImmutableMap<String, JsonTree> fields,
        ImmutableList<JsonTree> entries,
        String text) {

    boolean isText() {
        return !text.isEmpty();
    }

    PolicyException wrong(String what) {
        return new PolicyException(file + " line " + at.line() + ", column " + at.column() + ": " + path + ": " + what);
    }

    /** This object, if it has no other fields than these. */
    JsonTree of(String... known) {
        ImmutableSet<String> names = ImmutableSet.copyOf(known);
        if (fields.isEmpty()) {
            throw wrong("expected an object with " + String.join(", ", names));
        }
        fields.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw value.wrong("there is no such field" + NearMiss.hint(name, names));
            }
        });
        return this;
    }

    JsonTree field(String name) {
        return find(name).orElseThrow(() -> wrong("the field '" + name + "' is missing"));
    }

    Optional<JsonTree> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The entries of this list, which has some. */
    ImmutableList<JsonTree> list() {
        if (entries.isEmpty()) {
            throw wrong("expected a list with something in it");
        }
        return entries;
    }

    String string(String name) {
        JsonTree value = field(name);
        if (!value.isText()) {
            throw value.wrong("expected a text");
        }
        return value.text;
    }

    Label label() {
        return Label.of(string("zh"), string("en"));
    }

    Optional<LocalDate> day(String name) {
        return find(name).map(value -> value.read(LocalDate::parse, "a day of the calendar, such as \"2022-03-01\""));
    }

    Period period() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> to = day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw wrong("it ends on " + to.get() + ", before it begins on " + from.get());
        }
        return new Period(from, to);
    }

    /** What a text says, by something that fails where it does not say it. */
    <T> T read(Function<String, T> reader, String expected) {
        if (isText()) {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                throw wrong("expected " + expected + ", found \"" + text + "\"");
            }
        }
        throw wrong("expected " + expected);
    }

    /** Something by its code. */
    <T> T among(ImmutableMap<String, T> known, String what) {
        T found = isText() ? known.get(text) : null;
        if (found == null) {
            throw wrong("there is no " + what + " '" + text + "'" + NearMiss.hint(text, known.keySet())
                    + (known.size() > 20 ? "" : "; there are " + String.join(", ", known.keySet())));
        }
        return found;
    }
}
