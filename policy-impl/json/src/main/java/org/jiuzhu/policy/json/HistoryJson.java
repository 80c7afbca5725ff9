package org.jiuzhu.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.History;

/**
 * Histories as JSON files: what was stated of a household, decided and paid.
 *
 * <pre>{@code
 * {"version": 1, "place": "410700",
 *  "statements": [
 *    {"from": "2022-03-01", "known": "2022-03-01", "by": "applicant", "household": {"area": "urban", "members": [{"id": "a"}]}},
 *    {"from": "2022-04-01", "known": "2022-06-15", "by": "records check", "member": {"id": "a", "employed": true}}],
 *  "decisions": [
 *    {"kind": "granted", "day": "2022-03-18", "programme": "minimum-living-allowance", "from": "2022-04", "amounts": {"allowance": "579.00"}}],
 *  "payments": [
 *    {"kind": "paid", "day": "2022-04-10", "month": "2022-04", "programme": "minimum-living-allowance", "part": "allowance", "amount": "579.00"}]}
 * }</pre>
 *
 * <p>Households and members are written as in a case ({@link CaseJson}), with the facts that are stated. {@code from} and {@code to} are the first and the last day; left
 * out, there is none. Without {@code known} a statement counts as always known. Without {@code subject} a decision or payment is on the household, and a payment without
 * {@code kind} is one that was paid.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HistoryJson {

    private final Vocabulary vocabulary;
    private final ImmutableMap<String, Part> parts;

    private HistoryJson(Vocabulary vocabulary, ImmutableMap<String, Part> parts) {
        this.vocabulary = vocabulary;
        this.parts = parts;
    }

    /**
     * The files of an engine, with the facts, programmes and parts of its plug-ins.
     *
     * @param engine the engine
     * @return its files
     * @throws PolicyException if a plug-in's fact has a name that is taken
     */
    public static HistoryJson of(PolicyEngine engine) {
        Map<String, Part> parts = new LinkedHashMap<>();
        Part.ALL.forEach(part -> parts.put(part.code(), part));
        engine.jurisdictions().stream().flatMap(j -> j.rules().stream()).forEach(rule -> {
            if (rule.consequence() instanceof Consequence.Pays<?> pays) {
                parts.putIfAbsent(pays.part().code(), pays.part());
            }
        });
        parts.values().removeIf(part -> part.frequency() != Frequency.MONTHLY);
        return new HistoryJson(Vocabulary.of(engine), ImmutableMap.copyOf(parts));
    }

    /**
     * Reads a history.
     *
     * @param name the name of the file, for messages
     * @param json the file, UTF-8, with or without a byte-order mark; it is left open
     * @return the history
     * @throws PolicyException if it is not such a file: the message names line, column and path, what was expected and what was found
     */
    public History read(String name, InputStream json) {
        return JsonInput.read(name, json, in -> new HistoryReader(vocabulary, parts, in).read());
    }

    /**
     * Reads a history.
     *
     * @param name the name of the file, for messages
     * @param json the file; it is left open
     * @return the history
     * @throws PolicyException if it is not such a file: the message names line, column and path, what was expected and what was found
     */
    public History read(String name, Reader json) {
        return JsonInput.read(name, json, in -> new HistoryReader(vocabulary, parts, in).read());
    }

    /**
     * Reads a history from tokens, for a history that is kept in another notation with the same fields, such as YAML.
     *
     * @param name the name of the file, for messages
     * @param tokens the tokens of one history; where they say that they stand is what messages name. They are left open
     * @return the history
     * @throws PolicyException if they are no such history: the message names line, column and path, what was expected and what was found
     */
    public History read(String name, JsonParser tokens) {
        return JsonInput.read(name, tokens, in -> new HistoryReader(vocabulary, parts, in).read());
    }

    /**
     * Writes a history. Equal histories give the same text, and reading it gives an equal history.
     *
     * @param history the history
     * @param out where to
     * @throws PolicyException if it has a fact, a programme or a part that the engine does not know, or an id of a household of which it states nothing; or if {@code out} fails
     */
    public void write(History history, Appendable out) {
        JsonOutput.write(out, json -> new HistoryWriter(vocabulary, parts, json).write(history));
    }

    /**
     * {@return the JSON Schema (2020-12) of these files, for editors and other tools. The one for the library's own facts lies in the jar as {@code history-1.schema.json}}
     */
    public String schema() {
        StringBuilder out = new StringBuilder();
        JsonOutput.write(out, json -> new HistorySchema(vocabulary, parts, json).write());
        return out.toString();
    }
}
