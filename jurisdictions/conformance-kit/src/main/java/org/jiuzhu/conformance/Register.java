package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Strength;

/**
 * The register of a place: its document clause by clause, every sentence that says something in our own words, and for each whether a rule
 * decides it. It ships with the place as {@code register.yaml} beside its class.
 *
 * @param place the place
 * @param text the document, by id, number or title of the place's text
 * @param clauses its clauses, in their order
 */
public record Register(Place place, String text, ImmutableList<Section> clauses) {

    /** The name of the file. */
    static final String FILE = "register.yaml";

    private static final int VERSION = 1;

    /**
     * A clause.
     *
     * @param locator where it stands, as the document numbers it
     * @param title its title
     * @param sentences its sentences, in their order
     */
    public record Section(String locator, Label title, ImmutableList<Sentence> sentences) {}

    /**
     * A sentence that says something.
     *
     * @param id its id; that of its rule, if there is one
     * @param locator where its clause stands
     * @param modality how strongly it binds
     * @param says what it says, in our words
     * @param standing whether a rule decides it
     * @param note why there is no rule, more precisely
     * @param where file and line, for messages
     */
    public record Sentence(
            String id,
            String locator,
            Strength modality,
            Label says,
            Standing standing,
            Optional<Label> note,
            String where) {}

    /** Whether a rule decides a sentence, and why not. */
    public enum Standing implements Coded {
        /** A rule with its id decides it. */
        RULE("rule", "已成规则", "a rule"),
        /** There is nothing to compute in it. */
        ORGANISATIONAL("organisational", "组织性内容", "organisational"),
        /** It can be computed, and is outside what the library covers so far. */
        NOT_BUILT("not-built", "尚未实现", "not built yet");

        private final String code;
        private final Label label;

        Standing(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * The register that ships with a place.
     *
     * @param place the place
     * @return its register
     * @throws PolicyException if there is none, or it cannot be read: the message names file, line and path, what was expected and found
     */
    public static Register of(Jurisdiction place) {
        Class<?> type = place.getClass();
        String name = type.getPackageName().replace('.', '/') + "/" + FILE;
        try (InputStream in = type.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new PolicyException(
                        "there is no " + name + " beside " + type.getName()
                                + "; write down every sentence of the document there. In a named module, its package has to be open");
            }
            return read(name, in);
        } catch (IOException e) {
            throw new PolicyException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a register.
     *
     * @param name the name of the file, for messages
     * @param yaml the file, UTF-8; it is left open
     * @return the register
     * @throws PolicyException if it cannot be read: the message names file, line and path, what was expected and what was found
     */
    public static Register read(String name, InputStream yaml) {
        ImmutableMap<String, Entry> fields = YamlReader.read(name, yaml)
                .fields("a register", ImmutableList.of("version", "place", "text", "clauses"), ImmutableList.of());
        field(fields, "version").version(VERSION);
        Map<String, Entry> ids = new HashMap<>();
        return new Register(
                field(fields, "place").place(),
                field(fields, "text").scalar("the id, number or title of the document"),
                field(fields, "clauses").list("clauses").stream()
                        .map(e -> section(e, ids))
                        .collect(toImmutableList()));
    }

    /** What the rules of a layer say, by document and clause, for a layer that is of no one document. */
    static Register ofRules(Jurisdiction layer) {
        Map<Clause, ImmutableList.Builder<Sentence>> clauses = new LinkedHashMap<>();
        for (Rule<?> rule : layer.rules()) {
            if (!rule.id().contains(RegisterChecks.FURTHER)) {
                clauses.computeIfAbsent(rule.clause(), c -> ImmutableList.builder())
                        .add(new Sentence(
                                rule.id(),
                                rule.clause().cite(),
                                rule.strength(),
                                rule.says(),
                                Standing.RULE,
                                Optional.empty(),
                                rule.toString()));
            }
        }
        return new Register(
                layer.place(),
                layer.name().zh(),
                clauses.entrySet().stream()
                        .map(e -> new Section(
                                e.getKey().cite(),
                                e.getKey().text().title(),
                                e.getValue().build()))
                        .collect(toImmutableList()));
    }

    /** {@return all sentences, in their order} */
    public ImmutableList<Sentence> sentences() {
        return clauses.stream().flatMap(c -> c.sentences().stream()).collect(toImmutableList());
    }

    private static Entry field(ImmutableMap<String, Entry> fields, String name) {
        return requireNonNull(fields.get(name));
    }

    private static Section section(Entry entry, Map<String, Entry> ids) {
        ImmutableMap<String, Entry> fields =
                entry.fields("a clause", ImmutableList.of("locator", "title", "sentences"), ImmutableList.of());
        String locator = field(fields, "locator").scalar("where the clause stands, as the document numbers it");
        return new Section(
                locator,
                field(fields, "title").label(),
                field(fields, "sentences").list("sentences").stream()
                        .map(e -> sentence(e, locator, ids))
                        .collect(toImmutableList()));
    }

    private static Sentence sentence(Entry entry, String locator, Map<String, Entry> ids) {
        ImmutableMap<String, Entry> fields = entry.fields(
                "a sentence", ImmutableList.of("id", "modality", "zh", "en", "rule"), ImmutableList.of("why", "note"));
        Entry id = field(fields, "id");
        String code = id.text("the id of the sentence");
        Entry other = ids.put(code, id);
        if (other != null) {
            throw id.wrong(
                    "'" + code + "' stands in line " + other.line() + " already; each sentence has an id of its own");
        }
        return new Sentence(
                code,
                locator,
                field(fields, "modality").coded(Strength.values()),
                Label.of(
                        field(fields, "zh").text("a Chinese text"),
                        field(fields, "en").text("an English text")),
                standing(entry, fields),
                Optional.ofNullable(fields.get("note")).map(Entry::label),
                entry.file() + " line " + id.line());
    }

    private static Standing standing(Entry entry, ImmutableMap<String, Entry> fields) {
        Optional<Entry> why = Optional.ofNullable(fields.get("why"));
        if (field(fields, "rule").truth()) {
            why.ifPresent(e -> {
                throw e.wrong("a sentence with a rule needs no reason for having none; take it out");
            });
            return Standing.RULE;
        }
        String code = why.orElseThrow(() -> entry.wrong("the field 'why' is missing: why is there no rule?"))
                .code(Arrays.asList(Standing.ORGANISATIONAL.code(), Standing.NOT_BUILT.code()));
        return code.equals(Standing.NOT_BUILT.code()) ? Standing.NOT_BUILT : Standing.ORGANISATIONAL;
    }
}
