package org.jiuzhu.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuzhu.jurisdiction.changle.Changle;
import org.jiuzhu.jurisdiction.jiujiang.Jiujiang;
import org.jiuzhu.jurisdiction.tunxi.Tunxi;
import org.jiuzhu.jurisdiction.xinxiang.Xinxiang;
import org.jiuzhu.jurisdiction.zhijin.Zhijin;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The registers of our places leave out nothing of the extraction that they were written from, where that lies beside the checkout: every
 * sentence in its order, with a rule wherever one can be computed.
 */
final class SharedClausesTest {

    /** Said to be computable, yet about the liability of officials, or a task from which nothing follows for a case or an authority. */
    private static final ImmutableSet<String> NOTHING_FOLLOWS =
            ImmutableSet.of("XX-6-4.1", "TX-8-25.2", "TX-8-25.3", "CL-2-3-20.2", "JJ-1-10.2", "CL-2-1-11.5");

    /** Said not to be computable, yet built, for sentences of like words elsewhere are, or for whom it is meant can be found in each case. */
    private static final ImmutableSet<String> BUILT = ImmutableSet.of(
            "TX-1.1",
            "TX-3-5.5",
            "TX-3-6.3",
            "TX-3-6.7",
            "TX-3-6.9",
            "TX-5-13.9",
            "TX-6-18.3",
            "TX-8-23.1",
            "TX-8-24.8",
            "XX-1-2.4",
            "XX-1-2.5",
            "XX-1-3.1",
            "XX-1-3.2",
            "XX-4-3.5",
            "XX-5-2.2",
            "XX-6-1.2",
            "XX-6-2.3",
            "XX-6-4.3",
            "CL-1.1",
            "CL-2-1-1.3",
            "CL-2-1-8.5",
            "CL-2-1-8.6",
            "CL-2-2-14.6",
            "JJ-1-1.1",
            "JJ-1-1.2",
            "JJ-1-1.3",
            "JJ-1-1.5",
            "JJ-1-2.3",
            "JJ-1-10.1",
            "JJ-2-2.1",
            "JJ-2-6.2",
            "JJ-3-1.3",
            "JJ-3-4.3",
            "ZJ-4-17.2",
            "TX-4-7.3",
            "TX-4-7.4",
            "XX-2-1.2",
            "XX-2-1.3",
            "XX-2-1.5",
            "XX-2-1.7",
            "CL-2-1-3.6",
            "CL-2-1-10.11",
            "CL-2-1-10.12",
            "CL-2-1-10.13",
            "JJ-1-4.4",
            "JJ-1-4.8",
            "JJ-1-5.4",
            "TX-4-11.1",
            "TX-5-15.2",
            "TX-5-15.4",
            "TX-5-15.5",
            "XX-2-5.1",
            "XX-3-3.4",
            "XX-3-3.5",
            "TX-4-10.3",
            "ZJ-2-9.2",
            "TX-4-12.1",
            "TX-4-12.2",
            "TX-4-12.5",
            "TX-4-12.6",
            "TX-4-12.7",
            "TX-4-12.8",
            "TX-4-12.9",
            "TX-4-12.11",
            "TX-4-12.13");

    /** What decides a sentence of the extraction, or why nothing does. */
    private enum Standing {
        RULE,
        ORGANISATIONAL,
        NOT_BUILT;

        static Standing of(Provision provision) {
            return provision instanceof Unruled unruled
                    ? valueOf(unruled.reason().name())
                    : RULE;
        }
    }

    /** A sentence of the extraction. */
    private record Extracted(String id, Standing standing) {}

    private static final ImmutableMap<String, Jurisdiction> PLACES = ImmutableMap.of(
            "changle", new Changle(),
            "jiujiang", new Jiujiang(),
            "tunxi", new Tunxi(),
            "xinxiang", new Xinxiang(),
            "zhijin", new Zhijin());

    @TestFactory
    Stream<DynamicTest> nothing_of_a_document_is_missing() throws IOException {
        Path clauses = repository().resolve("../shared/clauses").normalize();
        assumeTrue(Files.isDirectory(clauses), "the extraction does not come with the repository");
        return PLACES.entrySet().stream()
                .map(e -> dynamicTest(
                        e.getKey(),
                        () -> assertThat(sentences(e.getValue()))
                                .containsExactlyElementsOf(extracted(clauses.resolve(e.getKey() + ".yaml")))));
    }

    private static List<Extracted> sentences(Jurisdiction place) {
        Iterable<Provision> all = Iterables.concat(place.rules(), place.unruled());
        return place.registers().stream()
                .flatMap(r -> r.sections(all).stream())
                // a rule with the id of the clause itself says what its sentences say together
                .flatMap(s -> s.provisions().stream()
                        .filter(p -> !p.id().equals(s.heading().id())))
                .filter(p -> !p.id().contains("/"))
                .map(p -> new Extracted(p.id(), Standing.of(p)))
                .toList();
    }

    private static List<Extracted> extracted(Path file) throws IOException {
        List<Extracted> all = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            Map<?, ?> extraction = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            for (Map<?, ?> clause : list(extraction, "clauses")) {
                for (Map<?, ?> rule : list(clause, "rules")) {
                    all.add(extracted(rule));
                }
            }
        }
        return all;
    }

    private static Extracted extracted(Map<?, ?> rule) {
        String id = (String) requireNonNull(rule.get("id"));
        if (BUILT.contains(id)) {
            return new Extracted(id, Standing.RULE);
        }
        if (!(Boolean) requireNonNull(rule.get("computable")) || NOTHING_FOLLOWS.contains(id)) {
            return new Extracted(id, Standing.ORGANISATIONAL);
        }
        return new Extracted(id, Standing.RULE);
    }

    @SuppressWarnings("unchecked") // a list of sentences or clauses, as the extraction has them
    private static List<Map<?, ?>> list(Map<?, ?> of, String name) {
        Object found = of.get(name);
        return found == null ? List.of() : (List<Map<?, ?>>) found;
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("policy-api"))) {
            folder = requireNonNull(folder.getParent());
        }
        return folder;
    }
}
