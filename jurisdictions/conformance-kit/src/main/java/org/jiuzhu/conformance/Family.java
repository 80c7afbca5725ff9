package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.policy.text.NearMiss;
import org.jspecify.annotations.Nullable;

/**
 * The family that a case starts from, and what differs in the case: {@code members[a].employed: false} states or replaces a fact,
 * {@code unknown} takes it away, {@code members[b]: {…}} adds an entry to a list. Which names exist is for the reader of the case to say.
 */
final class Family {

    private static final Pattern SEGMENT = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\[([^\\[\\]]+)])?");
    private static final String FORM =
            "expected a path such as employed, application.acceptedOn or members[a].incomes[wage].amount";

    private Yaml.Fields household;

    private Family(Yaml.Fields household) {
        this.household = household;
    }

    /** A family with what differs from it, in the order of the file. */
    static Yaml.Fields with(Yaml.Fields household, ImmutableMap<String, Entry> differences) {
        Family family = new Family(household);
        differences.forEach((path, entry) ->
                family.household = family.changed(family.household, segments(path, entry), entry, "the household"));
        return family.household;
    }

    private record Segment(String name, Optional<String> id) {
        @Override
        public String toString() {
            return name + id.map(i -> "[" + i + "]").orElse("");
        }
    }

    private static List<Segment> segments(String path, Entry entry) {
        List<Segment> segments = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            Matcher matcher = SEGMENT.matcher(part);
            if (!matcher.matches()) {
                throw entry.wrong(FORM + ", found '" + path + "'");
            }
            segments.add(new Segment(matcher.group(1), Optional.ofNullable(matcher.group(2))));
        }
        return segments;
    }

    private Yaml.Fields changed(Yaml.Fields of, List<Segment> path, Entry entry, String where) {
        Segment first = path.get(0);
        List<Segment> rest = path.subList(1, path.size());
        if (first.id().isPresent()) {
            return changedInList(of, first, first.id().get(), rest, entry, where);
        }
        Yaml.Field field = of.fields().get(first.name());
        if (!rest.isEmpty()) {
            Yaml.Fields inner = fieldsOf(field, first, entry);
            return put(of, first.name(), entry, changed(inner, rest, entry, first.toString()));
        }
        if (!entry.isWord("unknown")) {
            return put(of, first.name(), entry, entry.value());
        }
        if (field == null) {
            throw entry.wrong("nothing is given here that could be taken away"
                    + NearMiss.hint(first.name(), of.fields().keySet()));
        }
        return without(of, first.name());
    }

    // what always belongs to the household, such as the application, comes into being when something is said of it
    private static Yaml.Fields fieldsOf(Yaml.@Nullable Field field, Segment name, Entry entry) {
        if (field == null) {
            return new Yaml.Fields(entry.at(), ImmutableMap.of());
        }
        if (field.value() instanceof Yaml.Fields inner) {
            return inner;
        }
        String advice = field.value() instanceof Yaml.Items ? "; say which entry, as " + name.name() + "[a]" : "";
        throw entry.wrong("'" + name + "' is " + field.value().shown() + " and has no fields" + advice);
    }

    private Yaml.Fields changedInList(
            Yaml.Fields of, Segment list, String id, List<Segment> rest, Entry entry, String where) {
        Yaml.Field field = of.fields().get(list.name());
        if (field == null || !(field.value() instanceof Yaml.Items items)) {
            throw entry.wrong("'" + list.name() + "' of " + where + " is not given as a list; give the whole list, as "
                    + list.name() + ": [ { … } ], because a list that is given is complete"
                    + (field == null ? NearMiss.hint(list.name(), of.fields().keySet()) : ""));
        }
        List<Yaml> entries = new ArrayList<>(items.values());
        List<String> ids = ids(entries);
        int index = ids.indexOf(id);
        if (rest.isEmpty() && !entry.isWord("unknown")) {
            Yaml value = withId(entry, id);
            if (index < 0) {
                entries.add(value);
            } else {
                entries.set(index, value);
            }
        } else if (index < 0) {
            throw entry.wrong("'" + list.name() + "' of " + where + " has no '" + id + "'; there is "
                    + (ids.isEmpty() ? "none" : String.join(", ", ids)));
        } else if (rest.isEmpty()) {
            entries.remove(index);
        } else if (entries.get(index) instanceof Yaml.Fields inner) {
            entries.set(index, changed(inner, rest, entry, list.toString()));
        } else {
            throw entry.wrong("'" + list + "' has no fields");
        }
        return put(of, list.name(), entry, new Yaml.Items(items.at(), ImmutableList.copyOf(entries)));
    }

    // as in a JSON case, the place in the list, counted from 1, is the id of an entry without one
    private static List<String> ids(List<Yaml> entries) {
        List<String> ids = new ArrayList<>();
        for (Yaml entry : entries) {
            ids.add(ownId(entry).orElse(Integer.toString(ids.size() + 1)));
        }
        return ids;
    }

    private static Optional<String> ownId(Yaml entry) {
        return entry instanceof Yaml.Fields f
                ? Optional.ofNullable(f.fields().get("id"))
                        .filter(id -> id.value() instanceof Yaml.Scalar)
                        .map(id -> ((Yaml.Scalar) id.value()).text())
                : Optional.empty();
    }

    private static Yaml withId(Entry entry, String id) {
        if (!(entry.value() instanceof Yaml.Fields fields)) {
            throw entry.expected("the fields of one entry, as { … }, or unknown to take it away");
        }
        Optional<String> own = ownId(fields);
        if (own.isEmpty()) {
            return new Yaml.Fields(
                    fields.at(),
                    ImmutableMap.<String, Yaml.Field>builder()
                            .put("id", new Yaml.Field(entry.at(), "id", new Yaml.Scalar(entry.at(), id, false)))
                            .putAll(fields.fields())
                            .buildOrThrow());
        }
        if (own.get().equals(id)) {
            return fields;
        }
        throw entry.wrong("the path says that its id is '" + id + "'; take the other id out");
    }

    private static Yaml.Fields put(Yaml.Fields of, String name, Entry entry, Yaml value) {
        Map<String, Yaml.Field> fields = new LinkedHashMap<>(of.fields());
        Yaml.Field before = fields.get(name);
        Yaml.Position at = before != null && before.value().at().equals(value.at()) ? before.at() : entry.at();
        fields.put(name, new Yaml.Field(at, name, value));
        return new Yaml.Fields(of.at(), ImmutableMap.copyOf(fields));
    }

    private static Yaml.Fields without(Yaml.Fields of, String name) {
        Map<String, Yaml.Field> fields = new LinkedHashMap<>(of.fields());
        fields.remove(name);
        return new Yaml.Fields(of.at(), ImmutableMap.copyOf(fields));
    }
}
