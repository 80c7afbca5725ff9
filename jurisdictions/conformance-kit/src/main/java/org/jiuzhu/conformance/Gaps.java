package org.jiuzhu.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/**
 * The mutants of a place that no case can notice or that it does without, each with the reason.
 *
 * @param reasons the reason for each, by the id of the mutant
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
     * @param mutants all mutants of the place
     * @return the gaps
     * @throws PolicyException if it cannot be read, or a gap is of no mutant or given twice
     */
    static Gaps read(String name, InputStream yaml, ImmutableList<Mutant> mutants) {
        ImmutableMap<String, Entry> fields =
                YamlReader.read(name, yaml).fields("gaps", ImmutableList.of("version", "gaps"), ImmutableList.of());
        requireNonNull(fields.get("version")).version(VERSION);
        ImmutableList<String> ids = mutants.stream().map(Mutant::id).collect(ImmutableList.toImmutableList());
        Map<String, Entry> seen = new HashMap<>();
        ImmutableMap.Builder<String, Label> reasons = ImmutableMap.builder();
        for (Entry gap : requireNonNull(fields.get("gaps")).list("gaps")) {
            ImmutableMap<String, Entry> of =
                    gap.fields("a gap", ImmutableList.of("mutants", "reason"), ImmutableList.of());
            Label reason = requireNonNull(of.get("reason")).label();
            for (Entry mutant : requireNonNull(of.get("mutants")).oneOrMore("ids of mutants")) {
                String id = mutant.text("the id of a mutant");
                if (!ids.contains(id)) {
                    throw mutant.wrong("there is no mutant '" + id + "'" + NearMiss.hint(id, ids)
                            + "; take it out, or write its id as the run of the mutants prints it");
                }
                Entry other = seen.put(id, mutant);
                if (other != null) {
                    throw mutant.wrong("'" + id + "' stands in line " + other.line() + " already; leave one out");
                }
                reasons.put(id, reason);
            }
        }
        return new Gaps(reasons.buildOrThrow());
    }
}
