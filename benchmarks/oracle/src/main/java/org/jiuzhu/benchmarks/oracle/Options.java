package org.jiuzhu.benchmarks.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the comparison was called with.
 *
 * @param root the repository
 * @param oracle the folder of the oracle
 * @param file a case to compare alone
 * @param only law, cases or households; empty for all of them
 * @param households how many made-up households
 * @param seconds after how many seconds no further block is begun
 * @param seed the seed of the households
 * @param traceEvery of which household of a block traces are compared: of each so many; 0 for none
 * @param threads on how many threads
 */
record Options(
        Path root,
        Path oracle,
        Optional<Path> file,
        Optional<String> only,
        int households,
        long seconds,
        long seed,
        int traceEvery,
        int threads) {

    private static final Set<String> NAMES = Set.of(
            "--root",
            "--oracle",
            "--case",
            "--only",
            "--households",
            "--seconds",
            "--seed",
            "--trace-every",
            "--threads");

    static Options of(List<String> arguments) throws IOException {
        Map<String, String> given = new HashMap<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String name = rest.next();
            if (!NAMES.contains(name) || !rest.hasNext()) {
                throw new IllegalArgumentException(
                        name + ": expected one of " + NAMES.stream().sorted().toList() + ", each with a value");
            }
            given.put(name, rest.next());
        }
        Path root = Path.of(given.getOrDefault("--root", ".")).toAbsolutePath().normalize();
        String oracle = given.get("--oracle");
        return new Options(
                root,
                oracle == null ? newest(root.resolve("benchmarks/oracle/target/oracle")) : Path.of(oracle),
                Optional.ofNullable(given.get("--case")).map(Path::of),
                Optional.ofNullable(given.get("--only")),
                Integer.parseInt(given.getOrDefault("--households", "100000")),
                Long.parseLong(given.getOrDefault("--seconds", "86400")),
                Long.parseLong(given.getOrDefault("--seed", "1")),
                Integer.parseInt(given.getOrDefault("--trace-every", "20")),
                Integer.parseInt(given.getOrDefault(
                        "--threads", Integer.toString(Runtime.getRuntime().availableProcessors()))));
    }

    private static Path newest(Path oracles) throws IOException {
        if (Files.isDirectory(oracles)) {
            try (Stream<Path> built = Files.list(oracles)) {
                Optional<Path> newest =
                        built.max(Comparator.comparingLong(p -> p.toFile().lastModified()));
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new IllegalArgumentException("there is no oracle in " + oracles + "; build one with build REF");
    }

    boolean wants(String what) {
        return only.map(what::equals).orElse(true);
    }

    /** Where examples of differences are written. */
    Path examples() {
        return root.resolve("benchmarks/oracle/target/differences");
    }
}
