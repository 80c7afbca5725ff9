package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;

/**
 * A local document of simple sentences as a JSON file, without Java: what it fills open terms with, for whom, from when.
 *
 * <pre>{@code
 * {"version": 1, "place": "410702", "checkedUntil": "2025-12-31",
 *  "name": {"zh": "牧野区", "en": "Muye District"},
 *  "document": {"id": "my-2024-5", "zh": "关于社会救助的通知", "en": "Notice on social assistance", "number": "牧政办〔2024〕5号", "from": "2024-03-01"},
 *  "rules": [
 *   {"id": "MY-2", "clause": "§2", "zh": "…", "en": "…", "fills": "N57-27#supplement", "when": {"dibao.counted": true},
 *    "cases": [{"when": {"age": {"from": 80}}, "value": {"percent": "20", "of": "minimum-living-allowance"}},
 *              {"when": {"age": {"from": 70, "to": 79}}, "value": "50.00"}],
 *    "otherwise": "open"}]}
 * }</pre>
 *
 * <p>Each line becomes rules as an author would write them, so they are checked, asked, explained and cited as these are. The guide on adding a place has the
 * format. What is read is a plug-in: of a place that none of the engine's plug-ins is for, the place itself; of one that ships, a document
 * {@linkplain Jurisdiction#overlay laid over} it. Give it to {@link PolicyEngine#load(Jurisdiction, Jurisdiction...)}.
 */
public final class NoticeJson {

    private final PolicyEngine engine;

    private NoticeJson(PolicyEngine engine) {
        this.engine = engine;
    }

    /**
     * Reads documents by the words of an engine.
     *
     * @param engine an engine without them; its terms, facts, definitions and standards are what files can name
     * @return the reader
     */
    public static NoticeJson of(PolicyEngine engine) {
        return new NoticeJson(engine);
    }

    /**
     * Reads a document.
     *
     * @param name the name of the file, for messages
     * @param json the file, UTF-8, with or without a byte-order mark; it is left open
     * @return the plug-in
     * @throws PolicyException if it is not such a file, or names what there is not: the message names line, column and path
     */
    public Jurisdiction read(String name, InputStream json) {
        return JsonInput.read(name, json, in -> plugin(in.tree()));
    }

    /**
     * Reads a document.
     *
     * @param name the name of the file, for messages
     * @param json the file; it is left open
     * @return the plug-in
     * @throws PolicyException if it is not such a file, or names what there is not: the message names line, column and path
     */
    public Jurisdiction read(String name, Reader json) {
        return JsonInput.read(name, json, in -> plugin(in.tree()));
    }

    private Jurisdiction plugin(JsonTree file) {
        file.of("$schema", "description", "version", "place", "name", "document", "checkedUntil", "rules");
        if (!file.string("version").equals("1")) {
            throw file.field("version").wrong("expected version 1");
        }
        Place place = file.field("place").read(Place::of, "a division code of six digits, such as \"410700\"");
        JsonTree document = file.field("document").of("id", "zh", "en", "number", "from", "to");
        Text text = new Text(document.string("id"), document.label(), document.string("number"), document.period());
        boolean isOverlay = engine.jurisdictions().stream()
                .anyMatch(j -> j.place().equals(place) && j.overlay().isEmpty());
        Label name =
                isOverlay ? text.title() : file.field("name").of("zh", "en").label();
        NoticeRules rules = new NoticeRules(engine, text);
        ImmutableList.Builder<Rule<?>> all = ImmutableList.builder();
        for (JsonTree line : file.field("rules").list()) {
            all.addAll(rules.of(line));
        }
        return new Notice(
                place,
                isOverlay ? Optional.of(text.id()) : Optional.empty(),
                name,
                text.number(),
                file.day("checkedUntil").orElseThrow(() -> file.wrong("the field 'checkedUntil' is missing")),
                all.build());
    }

    private record Notice(
            Place place,
            Optional<String> overlay,
            Label name,
            String version,
            LocalDate checkedUntil,
            ImmutableList<Rule<?>> rules)
            implements Jurisdiction {}
}
