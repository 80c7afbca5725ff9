package org.jiuzhu.policy.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.InputStream;
import java.io.Reader;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Cases as JSON files. The names of the fields are the ids of the facts and lists, those of plug-ins included; what is not known is
 * left out.
 *
 * <pre>{@code
 * {"version": 1, "place": "410700", "date": "2022-03-01",
 *  "household": {"area": "urban", "members": [{"id": "a", "birthDate": "1980-05-01", "employed": true}]}}
 * }</pre>
 *
 * <ul>
 *   <li>Amounts are texts in yuan such as {@code "1500.00"}; a JSON number is read as the decimal that stands there.
 *   <li>A coded value is its code, a place its six-digit division code, a day its ISO form.
 *   <li>A list is complete where it is given. Members and supporters have an {@code id}; in other lists the place in the list,
 *       counted from 1, is the id of an entry without one.
 *   <li>{@code "findings": [{"id": "dibao.incomePerHead", "subject": "household", "value": "512.30", "by": "…", "on": "2022-02-20", "reason": "…"}]} are
 *       what somebody found, see {@link org.jiuzhu.policy.household.Finding}; without a subject, of the household.
 *   <li>{@code "provenance": {"household.members[a].employed": {"by": "…", "from": "…", "on": "2022-02-20"}}} says where facts come from, by their paths; it changes
 *       no result.
 *   <li>{@code $schema} and {@code description} at the top are read over; every other name must be known.
 * </ul>
 *
 * <p>A file is UTF-8 and has at most a million characters; how many members and entries a case can have, {@link Case} says. A case that contradicts itself is
 * refused, as by every other way of building one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseJson {

    private final Vocabulary vocabulary;

    private CaseJson(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The files of an engine, with the facts of its plug-ins.
     *
     * @param engine the engine
     * @return its files
     * @throws PolicyException if a plug-in's fact has a name that is taken
     */
    public static CaseJson of(PolicyEngine engine) {
        return new CaseJson(Vocabulary.of(engine));
    }

    /**
     * Reads a case.
     *
     * @param name the name of the file, for messages
     * @param json the file, UTF-8, with or without a byte-order mark; it is left open
     * @return the case
     * @throws PolicyException if it is not such a file: the message names line, column and path, what was expected and what was found
     */
    public Case read(String name, InputStream json) {
        return JsonInput.read(name, json, in -> new CaseReader(vocabulary, in).read());
    }

    /**
     * Reads a case.
     *
     * @param name the name of the file, for messages
     * @param json the file; it is left open
     * @return the case
     * @throws PolicyException if it is not such a file: the message names line, column and path, what was expected and what was found
     */
    public Case read(String name, Reader json) {
        return JsonInput.read(name, json, in -> new CaseReader(vocabulary, in).read());
    }

    /**
     * Reads a case from tokens, for a case that is kept in another notation with the same fields, such as YAML.
     *
     * @param name the name of the file, for messages
     * @param tokens the tokens of one case; where they say that they stand is what messages name. They are left open
     * @return the case
     * @throws PolicyException if they are no such case: the message names line, column and path, what was expected and what was found
     */
    public Case read(String name, JsonParser tokens) {
        return JsonInput.read(name, tokens, in -> new CaseReader(vocabulary, in).read());
    }

    /**
     * Writes a case. Equal cases give the same text, and reading it gives an equal case.
     *
     * @param input the case
     * @param out where to
     * @throws PolicyException if the case has a fact that the engine does not know, or {@code out} fails
     */
    public void write(Case input, Appendable out) {
        JsonOutput.write(out, json -> new CaseWriter(vocabulary, json).write(input));
    }

    /**
     * {@return the JSON Schema (2020-12) of these files, for editors and other tools. The one for the library's own facts lies in the jar
     * as {@code case-1.schema.json}}
     */
    public String schema() {
        StringBuilder out = new StringBuilder();
        JsonOutput.write(out, json -> new CaseSchema(vocabulary, json).write());
        return out.toString();
    }
}
