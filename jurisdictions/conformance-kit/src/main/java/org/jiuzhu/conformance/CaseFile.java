package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.json.HistoryJson;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.History;

/**
 * Cases as YAML files that a policy officer can read and write: a family, and for each case what differs from it, what comes out, and which
 * sentence it is for. The facts have the same names as in a JSON case. The README of this module has the whole format.
 */
public final class CaseFile {

    private static final int VERSION = 1;
    private static final ImmutableList<String> FILE = ImmutableList.of("version", "place", "cases");
    private static final ImmutableList<String> OF_FILE =
            ImmutableList.of("about", "date", "standards", "settings", "household", "authority");
    private static final ImmutableList<String> CASE = ImmutableList.of("name", "rule", "expect");
    private static final ImmutableList<String> OF_CASE = ImmutableList.of(
            "place",
            "date",
            "standards",
            "settings",
            "household",
            "authority",
            "discretion",
            "findings",
            "provenance",
            "with",
            "history",
            "why");

    private static final ImmutableList<String> STANDARD = ImmutableList.of("standard", "amount", "source");
    private static final ImmutableList<String> OF_STANDARD = ImmutableList.of(
            "place",
            "variant",
            "area",
            "per",
            "from",
            "to",
            "published",
            "confirmed",
            "bound",
            "basis",
            "confidence",
            "keys",
            "further",
            "rounding");
    private static final ImmutableMap<String, String> STANDARD_OTHERWISE = ImmutableMap.of(
            "area", "all",
            "per", "month",
            "from", "1900-01-01",
            "bound", "exact",
            "basis", "published",
            "confidence", "high");

    // the figures of a case are made up, so one that says no end holds on every day that a case can have
    private static final String ALWAYS = DayFact.LAST.toString();

    private final Vocabulary vocabulary;
    private final CaseJson json;
    private final HistoryFields histories;
    private final ExpectationReader expectations;
    private final ImmutableMap<String, Entry> file;
    private final UnaryOperator<String> tables;
    private boolean familyIsUsed;

    private CaseFile(PolicyEngine engine, Entry root, UnaryOperator<String> tables) {
        this.vocabulary = Vocabulary.of(engine);
        this.json = CaseJson.of(engine);
        this.histories = new HistoryFields(HistoryJson.of(engine));
        this.expectations = new ExpectationReader(vocabulary);
        this.tables = tables;
        this.file = root.fields("a file of cases", FILE, OF_FILE);
    }

    /**
     * Reads a file.
     *
     * @param name the name of the file, for messages
     * @param yaml the file, UTF-8; it is left open
     * @param engine an engine with the plug-ins whose facts, rules and programmes the cases speak of
     * @return the cases in the order of the file
     * @throws PolicyException if it is not such a file: the message names file, line and path, what was expected and what was found
     */
    public static ImmutableList<ConformanceCase> read(String name, InputStream yaml, PolicyEngine engine) {
        return read(name, yaml, engine, table -> {
            throw new PolicyException(name + ": it names the table " + table
                    + ", and there are no files beside it; give the path of the file, beside which its tables lie");
        });
    }

    /**
     * Reads a file, with the tables that lie beside it.
     *
     * @param name its name, for messages
     * @param file the file, UTF-8
     * @param engine an engine with the plug-ins whose facts, rules and programmes the cases speak of
     * @return the cases in the order of the file
     * @throws PolicyException as {@link #read(String, InputStream, PolicyEngine)}, or if one of the files cannot be read
     */
    public static ImmutableList<ConformanceCase> read(String name, Path file, PolicyEngine engine) {
        try (InputStream yaml = Files.newInputStream(file)) {
            return read(name, yaml, engine, table -> text(file.resolveSibling(table)));
        } catch (IOException e) {
            throw new PolicyException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String text(Path table) {
        try {
            return Files.readString(table);
        } catch (IOException e) {
            throw new PolicyException(table + ": the table cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a file of cases some of which are rows of tables that lie beside it.
     *
     * @param tables gives the text of a table by its name
     */
    static ImmutableList<ConformanceCase> read(
            String name, InputStream yaml, PolicyEngine engine, UnaryOperator<String> tables) {
        Entry root = YamlReader.read(name, yaml);
        return new CaseFile(engine, root, tables).cases();
    }

    private ImmutableList<ConformanceCase> cases() {
        entry(file, "version").version(VERSION);
        find(file, "about").ifPresent(Entry::label);
        Surroundings ofFile = new Surroundings(file, entry(file, "place"));
        ImmutableList<ConformanceCase> cases = entry(file, "cases").list("cases").stream()
                .flatMap(e -> CaseRows.of(e, tables).stream())
                .map(e -> read(e, ofFile))
                .collect(toImmutableList());
        find(file, "household").filter(e -> !familyIsUsed).ifPresent(e -> {
            throw e.wrong("no case starts from this family; take it out");
        });
        return new Cases(cases).all();
    }

    private static Entry entry(ImmutableMap<String, Entry> fields, String name) {
        return find(fields, name).orElseThrow();
    }

    private static Optional<Entry> find(ImmutableMap<String, Entry> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private ConformanceCase read(Entry entry, Surroundings ofFile) {
        ImmutableMap<String, Entry> fields = entry.fields("a case", CASE, OF_CASE);
        Label name = entry(fields, "name").label();
        ImmutableList<String> rules = entry(fields, "rule").oneOrMore("ids of rules").stream()
                .map(e -> vocabulary.rule(e, e.scalar("the id of a rule")))
                .collect(toImmutableList());
        find(fields, "why").ifPresent(e -> e.scalar("the reckoning by hand, as text"));
        Entry place = find(fields, "place").orElse(entry(file, "place"));
        Surroundings ofCase = new Surroundings(fields, place);
        Entry expect = entry(fields, "expect");
        Yaml.Fields family = household(entry, fields);
        Optional<History> history = find(fields, "history").map(e -> histories.read(e, place, family));
        if (history.isEmpty() && expect.fields("what comes out, by programme").containsKey("months")) {
            throw expect.wrong("months are expected of a case without a history; give 'history', with 'from' at least");
        }
        return new ConformanceCase(
                entry,
                name,
                rules,
                new ConformanceCase.Surroundings(
                        both(ofCase.standards, ofFile.standards), ImmutableList.of(ofFile.settings, ofCase.settings)),
                input(entry, fields, place, family),
                history,
                expectations.error(expect),
                expectations.read(expect));
    }

    private static <T> ImmutableList<T> both(List<T> first, List<T> then) {
        return ImmutableList.<T>builder().addAll(first).addAll(then).build();
    }

    // The situation

    private Case input(Entry entry, ImmutableMap<String, Entry> fields, Entry place, Yaml.Fields family) {
        Entry date = find(fields, "date")
                .or(() -> find(file, "date"))
                .orElseThrow(() -> entry.wrong("the field 'date' is missing, here and at the top of the file"));
        ImmutableMap.Builder<String, Yaml.Field> tree = ImmutableMap.builder();
        put(tree, "version", new Yaml.Scalar(entry.at(), Integer.toString(VERSION), true));
        put(tree, "place", new Yaml.Scalar(place.at(), place.place().code(), false));
        put(tree, "date", new Yaml.Scalar(date.at(), date.day().toString(), false));
        find(fields, "discretion").ifPresent(e -> {
            e.fields("rules that leave discretion, with true or false");
            put(tree, "discretion", e.value());
        });
        for (String name : new String[] {"findings", "provenance"}) {
            find(fields, name).ifPresent(e -> put(tree, name, e.value()));
        }
        put(tree, "household", family);
        return json.read(entry.file(), CaseTokens.of(new Yaml.Fields(entry.at(), tree.buildOrThrow())));
    }

    private static void put(ImmutableMap.Builder<String, Yaml.Field> tree, String name, Yaml value) {
        tree.put(name, new Yaml.Field(value.at(), name, value));
    }

    private Yaml.Fields household(Entry entry, ImmutableMap<String, Entry> fields) {
        Optional<Entry> own = find(fields, "household");
        familyIsUsed |= own.isEmpty();
        Yaml.Fields family = own.or(() -> find(file, "household"))
                .map(CaseFile::fieldsOf)
                .orElseGet(() -> new Yaml.Fields(entry.at(), ImmutableMap.of()));
        Optional<Entry> authority = find(fields, "authority").or(() -> find(file, "authority"));
        if (authority.isPresent()) {
            family = withAuthority(family, authority.get());
        }
        return find(fields, "with").isEmpty()
                ? family
                : Family.with(family, entry(fields, "with").fields("paths with values"));
    }

    private static Yaml.Fields fieldsOf(Entry entry) {
        if (entry.value() instanceof Yaml.Fields fields) {
            return fields;
        }
        throw entry.expected("facts by their names; { } if nothing is known");
    }

    private static Yaml.Fields withAuthority(Yaml.Fields family, Entry authority) {
        if (family.fields().containsKey("authority")) {
            throw authority.wrong("the authority is given twice, here and as a field of the household; leave one out");
        }
        return new Yaml.Fields(
                family.at(),
                ImmutableMap.<String, Yaml.Field>builder()
                        .putAll(family.fields())
                        .put("authority", new Yaml.Field(authority.at(), "authority", fieldsOf(authority)))
                        .buildOrThrow());
    }

    // Standards and settings

    /** The standards and settings of the file, or of one case. */
    private final class Surroundings {
        private final ImmutableList<StandardTable> standards;
        private final ImmutableList<Setting> settings;

        Surroundings(ImmutableMap<String, Entry> fields, Entry place) {
            this.standards =
                    find(fields, "standards").map(e -> table(e, place)).stream().collect(toImmutableList());
            this.settings = find(fields, "settings").stream()
                    .flatMap(e -> e.list("settings").stream())
                    .map(CaseFile::setting)
                    .collect(toImmutableList());
        }
    }

    private StandardTable table(Entry entry, Entry place) {
        List<PublishedStandard> lines = new ArrayList<>();
        entry.list("standards").forEach(e -> lines.add(standard(e, place)));
        try {
            return new StandardTable(entry.file() + " line " + entry.line(), ImmutableList.copyOf(lines));
        } catch (PolicyException e) {
            throw entry.wrong(String.valueOf(e.getMessage()), e);
        }
    }

    // each is read as a line of a table of standards, which knows the names and the forms
    private PublishedStandard standard(Entry entry, Entry place) {
        ImmutableMap<String, Entry> fields = entry.fields("a standard", STANDARD, OF_STANDARD);
        Map<String, String> line = new LinkedHashMap<>(STANDARD_OTHERWISE);
        line.put("place", place.place().code());
        line.put("variant", "");
        line.put("to", "");
        line.put("confirmed", "");
        line.put("note_zh", "");
        line.put("note_en", "");
        if (isNoMoney(entry(fields, "standard").scalar("a standard"))) {
            line.put("per", "none");
        }
        fields.forEach((name, e) -> line.put(name, e.scalar("a text")));
        line.put("issuer", String.valueOf(line.get("source")));
        if (String.valueOf(line.get("to")).isEmpty()
                && String.valueOf(line.get("confirmed")).isEmpty()) {
            line.put("confirmed", ALWAYS);
        }
        String csv = line.keySet().stream().collect(Collectors.joining(","))
                + "\n"
                + line.values().stream()
                        .map(v -> '"' + v.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","));
        try {
            return StandardTable.read("standard", new StringReader(csv), vocabulary.standardKinds())
                    .lines()
                    .get(0);
        } catch (PolicyException e) {
            throw entry.wrong(String.valueOf(e.getMessage()).replaceFirst("^standard line [0-9]+: ", ""), e);
        }
    }

    private boolean isNoMoney(String standard) {
        return vocabulary.standardKinds().stream().anyMatch(k -> k.code().equals(standard) && k.unit() != Unit.MONEY);
    }

    private static Setting setting(Entry entry) {
        ImmutableMap<String, Entry> fields =
                entry.fields("a setting", ImmutableList.of("id", "value", "citation"), ImmutableList.of("from", "to"));
        Optional<LocalDate> from = find(fields, "from").map(Entry::day);
        Optional<LocalDate> to = find(fields, "to").map(Entry::day);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw entry.wrong("it ends on " + to.get() + ", before it begins on " + from.get());
        }
        return new Setting(
                entry(fields, "id").scalar("the id of an open term or a rule"),
                entry(fields, "value").scalar("true, false, a text or a number"),
                entry(fields, "citation").scalar("who decided it and where it stands"),
                new Period(from, to));
    }
}
