package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiuzhu.policy.json.HistoryJson;
import org.jiuzhu.policy.time.History;

/**
 * The history of a case: its family from a day on, and what was stated, decided, done and paid later, with the names that a history has as JSON. What had become known by
 * the date of the case counts.
 */
final class HistoryFields {

    private static final ImmutableList<String> FIELDS = ImmutableList.of("from");
    private static final ImmutableList<String> OPTIONAL =
            ImmutableList.of("statements", "decisions", "occurrences", "payments");

    private final HistoryJson json;

    HistoryFields(HistoryJson json) {
        this.json = json;
    }

    /**
     * Reads a history.
     *
     * @param entry where it stands
     * @param place the place of the case
     * @param family the family of the case, as it is from the first day on
     */
    History read(Entry entry, Entry place, Yaml.Fields family) {
        ImmutableMap<String, Entry> fields = entry.fields("a history", FIELDS, OPTIONAL);
        Entry from = Optional.ofNullable(fields.get("from")).orElseThrow();
        ImmutableMap.Builder<String, Yaml.Field> tree = ImmutableMap.builder();
        put(tree, "version", new Yaml.Scalar(entry.at(), "1", true));
        put(tree, "place", new Yaml.Scalar(place.at(), place.place().code(), false));
        ImmutableMap.Builder<String, Yaml.Field> first = ImmutableMap.builder();
        put(first, "from", new Yaml.Scalar(from.at(), from.day().toString(), false));
        put(first, "household", family);
        ImmutableList.Builder<Yaml> statements = ImmutableList.builder();
        statements.add(new Yaml.Fields(entry.at(), first.buildOrThrow()));
        Optional.ofNullable(fields.get("statements"))
                .ifPresent(e -> e.list("statements").forEach(s -> statements.add(s.value())));
        put(tree, "statements", new Yaml.Items(entry.at(), statements.build()));
        for (String name : OPTIONAL.subList(1, OPTIONAL.size())) {
            Optional.ofNullable(fields.get(name)).ifPresent(e -> put(tree, name, e.value()));
        }
        return json.read(entry.file(), CaseTokens.of(new Yaml.Fields(entry.at(), tree.buildOrThrow())));
    }

    private static void put(ImmutableMap.Builder<String, Yaml.Field> tree, String name, Yaml value) {
        tree.put(name, new Yaml.Field(value.at(), name, value));
    }
}
