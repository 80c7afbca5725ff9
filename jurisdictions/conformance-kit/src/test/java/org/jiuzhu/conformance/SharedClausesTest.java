package org.jiuzhu.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The registers of our places leave out nothing of the extraction that they were written from, where that lies beside the checkout: every
 * sentence in its order, with a rule wherever one can be computed in the programmes that are covered.
 */
final class SharedClausesTest {

    /** What is covered; the other programmes are not built yet. */
    private static final ImmutableSet<String> COVERED = ImmutableSet.of(
            "minimum_living_allowance",
            "low_income_margin_household",
            "extreme_poverty_support",
            "temporary_assistance",
            "special_assistance",
            "administration");

    /** Said to be computable, yet about the liability of officials, or a task from which nothing follows for a case or an authority. */
    private static final ImmutableSet<String> NOTHING_FOLLOWS =
            ImmutableSet.of("XX-6-4.1", "TX-8-25.2", "TX-8-25.3", "CL-2-3-20.2", "JJ-1-10.2", "CL-2-1-11.5");

    /** Said not to be computable, yet built, for sentences of like words elsewhere are. */
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
            "ZJ-4-17.2");

    /** Said not to be computable, and not built for what it would be compared with is not covered yet. */
    private static final ImmutableSet<String> NOT_COVERED = ImmutableSet.of("JJ-1-4.4");

    /** A sentence of the extraction. */
    private record Extracted(String id, Register.Standing standing) {}

    @TestFactory
    Stream<DynamicTest> nothing_of_a_document_is_missing() throws IOException {
        Path clauses = repository().resolve("../shared/clauses").normalize();
        assumeTrue(Files.isDirectory(clauses), "the extraction does not come with the repository");
        try (Stream<Path> files = Files.list(clauses)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(f -> dynamicTest(f.getFileName().toString(), () -> compare(f)));
        }
    }

    private static void compare(Path extraction) throws IOException {
        String place = extraction.getFileName().toString().replace(".yaml", "");
        Path file = repository()
                .resolve("jurisdictions/" + place + "/src/main/resources/org/jiuzhu/jurisdiction/" + place
                        + "/register.yaml");
        assertThat(file).exists();
        try (InputStream in = Files.newInputStream(file)) {
            Register register = Register.read(file.toString(), in);
            assertThat(register.sentences().stream().map(s -> new Extracted(s.id(), s.standing())))
                    .containsExactlyElementsOf(extracted(extraction));
        }
    }

    private static List<Extracted> extracted(Path file) throws IOException {
        List<Extracted> all = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Entry clause : list(YamlReader.read(file.toString(), in), "clauses")) {
                for (Entry rule : list(clause, "rules")) {
                    all.add(extracted(rule));
                }
            }
        }
        return all;
    }

    private static Extracted extracted(Entry rule) {
        ImmutableMap<String, Entry> fields = rule.fields("a sentence");
        String id = requireNonNull(fields.get("id")).scalar("an id");
        String programme = requireNonNull(fields.get("programme")).scalar("a programme");
        if (BUILT.contains(id)) {
            return new Extracted(id, Register.Standing.RULE);
        }
        if (NOT_COVERED.contains(id)) {
            return new Extracted(id, Register.Standing.NOT_BUILT);
        }
        if (!requireNonNull(fields.get("computable")).truth() || NOTHING_FOLLOWS.contains(id)) {
            return new Extracted(id, Register.Standing.ORGANISATIONAL);
        }
        boolean built = COVERED.contains(programme);
        return new Extracted(id, built ? Register.Standing.RULE : Register.Standing.NOT_BUILT);
    }

    private static ImmutableList<Entry> list(Entry of, String name) {
        Entry entry = of.fields("fields").get(name);
        return entry == null || !entry.isList() ? ImmutableList.of() : entry.list(name);
    }

    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("policy-api"))) {
            folder = requireNonNull(folder.getParent());
        }
        return folder;
    }
}
