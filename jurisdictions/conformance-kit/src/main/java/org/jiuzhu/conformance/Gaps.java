package org.jiuzhu.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/**
 * What no case of a place can show or that it does without, each with the reason: mutants that no case notices, and what no case covers.
 *
 * @param reasons the reason for each, by its id
 */
record Gaps(ImmutableMap<String, Label> reasons) {

    /** The name of the file. */
    static final String FILE = "gaps.yaml";

    /** Of a place that accepts none. */
    static final Gaps NONE = new Gaps(ImmutableMap.of());

    private static final int VERSION = 1;

    /**
     * Reads the gaps of a place.
     *
     * @param name the name of the file, for messages
     * @param yaml the file
     * @param mutants the ids of all mutants of the place
     * @param coverage the ids of all that its cases have to cover
     * @return the gaps
     * @throws PolicyException if it cannot be read, or a gap is of nothing that there is or given twice
     */
    static Gaps read(String name, InputStream yaml, ImmutableList<String> mutants, ImmutableList<String> coverage) {
        ImmutableMap<String, Entry> fields =
                YamlReader.read(name, yaml).fields("gaps", ImmutableList.of("version", "gaps"), ImmutableList.of());
        requireNonNull(fields.get("version")).version(VERSION);
        Map<String, Entry> seen = new LinkedHashMap<>();
        ImmutableMap.Builder<String, Label> reasons = ImmutableMap.builder();
        for (Entry gap : requireNonNull(fields.get("gaps")).list("gaps")) {
            ImmutableMap<String, Entry> of =
                    gap.fields("a gap", ImmutableList.of("reason"), ImmutableList.of("mutants", "coverage"));
            Label reason = requireNonNull(of.get("reason")).label();
            if (of.size() < 2) {
                throw gap.wrong("a gap names mutants that no case notices, or coverage that no case has");
            }
            Entry ofMutants = of.get("mutants");
            if (ofMutants != null) {
                ids(ofMutants, "mutant", mutants, seen).forEach(id -> reasons.put(id, reason));
            }
            Entry ofCoverage = of.get("coverage");
            if (ofCoverage != null) {
                ids(ofCoverage, "condition to cover", coverage, seen).forEach(id -> reasons.put(id, reason));
            }
        }
        return new Gaps(reasons.buildOrThrow());
    }

    private static List<String> ids(Entry entry, String what, ImmutableList<String> known, Map<String, Entry> seen) {
        List<String> ids = new ArrayList<>();
        for (Entry one : entry.oneOrMore("ids")) {
            String id = one.text("the id of a " + what);
            if (!known.contains(id)) {
                throw one.wrong("there is no " + what + " '" + id + "'" + NearMiss.hint(id, known)
                        + "; take it out, or write its id as the contract prints it");
            }
            Entry other = seen.put(id, one);
            if (other != null) {
                throw one.wrong("'" + id + "' stands in line " + other.line() + " already; leave one out");
            }
            ids.add(id);
        }
        return ids;
    }
}
