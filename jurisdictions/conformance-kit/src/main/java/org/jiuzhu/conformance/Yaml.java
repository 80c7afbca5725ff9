package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.Pattern;

/** A value in a YAML file, and where it stands. */
sealed interface Yaml {

    /** {@return where it begins} */
    Position at();

    /** {@return what it is, for messages} */
    String shown();

    /** A place in a file, both counted from 1. */
    record Position(int line, int column) {}

    /**
     * A text, a number, true, false, or nothing.
     *
     * @param at where it begins
     * @param text the text as it is written, without quotes
     * @param plain whether it is written without quotes, so that it can be more than a text
     */
    record Scalar(Position at, String text, boolean plain) implements Yaml {

        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
        private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
        private static final int SHOWN = 40;

        boolean isTruth() {
            return plain && (text.equals("true") || text.equals("false"));
        }

        boolean isNumber() {
            return plain && NUMBER.matcher(text).matches();
        }

        boolean isNothing() {
            return plain && NOTHING.matcher(text).matches();
        }

        @Override
        public String shown() {
            String shortened = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
            return isNothing() ? "nothing" : plain ? shortened : '"' + shortened + '"';
        }
    }

    /**
     * A list.
     *
     * @param at where it begins
     * @param values its values
     */
    record Items(Position at, ImmutableList<Yaml> values) implements Yaml {
        @Override
        public String shown() {
            return "a list";
        }
    }

    /**
     * Names with values.
     *
     * @param at where they begin
     * @param fields the fields by name, in the order of the file
     */
    record Fields(Position at, ImmutableMap<String, Field> fields) implements Yaml {
        @Override
        public String shown() {
            return "fields with values";
        }
    }

    /**
     * A name with its value.
     *
     * @param at where the name stands
     * @param name the name
     * @param value the value
     */
    record Field(Position at, String name, Yaml value) {}
}
