package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Settings as JSON files: what an authority says where the texts leave it something.
 *
 * <pre>{@code
 * {"version": 1, "settings": [
 *   {"id": "XX-2-4.4", "value": true, "citation": "county notice of 2022-01-01, item 2", "from": "2022-01-01"}]}
 * }</pre>
 *
 * <p>A value is true, false, a text or a number, kept as it is written; whether it fits its term is for the engine to say. {@code from}
 * and {@code to} are the first and the last day; left out, there is none. {@code published} is the day on which it was made known, if that is noted.
 */
public final class SettingsJson {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("$schema", "description", "version", "settings");
    private static final ImmutableSet<String> ENTRY =
            ImmutableSet.of("id", "value", "citation", "from", "to", "published");

    private SettingsJson() {}

    /**
     * Reads settings.
     *
     * @param name the name of the file, for messages
     * @param json the file, UTF-8, with or without a byte-order mark; it is left open
     * @return the settings in the order of the file
     * @throws PolicyException if it is not such a file: the message names line, column and path, what was expected and what was found
     */
    public static ImmutableList<Setting> read(String name, InputStream json) {
        return JsonInput.read(name, json, SettingsJson::settings);
    }

    /**
     * Reads settings.
     *
     * @param name the name of the file, for messages
     * @param json the file; it is left open
     * @return the settings in the order of the file
     * @throws PolicyException if it is not such a file: the message names line, column and path, what was expected and what was found
     */
    public static ImmutableList<Setting> read(String name, Reader json) {
        return JsonInput.read(name, json, SettingsJson::settings);
    }

    private static ImmutableList<Setting> settings(JsonInput in) {
        ImmutableList.Builder<Setting> settings = ImmutableList.builder();
        in.object(ImmutableList.of("version", "settings"), name -> {
            switch (name) {
                case "$schema", "description" -> in.string("a text");
                case "version" -> in.version(1);
                case "settings" -> in.list("settings", () -> settings.add(new Entry(in).read()));
                default -> throw in.unknownField(FIELDS, "");
            }
        });
        return settings.build();
    }

    private static final class Entry {
        private final JsonInput in;
        private String id = "";
        private String value = "";
        private String citation = "";
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private Optional<LocalDate> published = Optional.empty();

        Entry(JsonInput in) {
            this.in = in;
        }

        Setting read() {
            in.object(ImmutableList.of("id", "value", "citation"), this::field);
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                throw in.wrong("it ends on " + to.get() + ", before it begins on " + from.get());
            }
            return new Setting(id, value, citation, new Period(from, to), published);
        }

        private void field(String name) {
            switch (name) {
                case "id" -> id = in.shown("the id of an open term or a rule, as text");
                case "value" -> value = in.scalar("true, false, a text that is not blank or a number");
                case "citation" -> citation = in.shown("who decided it and where it stands, as text");
                case "from" -> from = Optional.of(in.day());
                case "to" -> to = Optional.of(in.day());
                case "published" -> published = Optional.of(in.day());
                default -> throw in.unknownField(ENTRY, "");
            }
        }
    }
}
