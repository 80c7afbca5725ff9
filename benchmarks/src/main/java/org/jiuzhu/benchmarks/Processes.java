package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * New processes, each with the jars that an embedder would have, and how large these are.
 *
 * @param folder the folder of the benchmarks
 */
record Processes(Path folder) {

    /** What only the benchmarks need, or an embedder of one place does not. */
    private static final List<String> NOT_EMBEDDED = List.of(
            "jmh-",
            "jopt-simple",
            "commons-math3",
            "jackson-core",
            "policy-json",
            "jurisdiction-tunxi",
            "jurisdiction-changle",
            "jurisdiction-zhijin",
            "jurisdiction-jiujiang");

    /** What a new process is to come to first. */
    enum Start {
        NOTHING("", "Nothing"),
        BY_HAND("", "FirstDecision", "org.jiuzhu.benchmarks.handwritten.Plain"),
        COUNTY("", "FirstDecision", "org.jiuzhu.benchmarks.county.Bare"),
        DECIDE("", "FirstOfPlace", "decide"),
        ASSESS("", "FirstOfPlace", "assess"),
        DROOLS("drools", "FirstDecision", "org.jiuzhu.benchmarks.drools.Drools"),
        DMN("dmn", "FirstDecision", "org.jiuzhu.benchmarks.dmn.Dmn");

        private final String module;
        private final ImmutableList<String> command;

        Start(String module, String... command) {
            this.module = module;
            this.command = ImmutableList.copyOf(command);
        }
    }

    /**
     * When a new process had its first result.
     *
     * @param seconds after its start
     * @param megabytes the most memory that it took until then
     */
    record First(double seconds, double megabytes) {}

    /**
     * What work took that came only once.
     *
     * @param seconds the time
     * @param cpuSeconds processor time, all threads together
     * @param megabytes the most memory that the process took
     */
    record Cold(double seconds, double cpuSeconds, double megabytes) {}

    /**
     * The jars of an embedder.
     *
     * @param name of what
     * @param number how many
     * @param megabytes how large
     */
    record Jars(String name, int number, double megabytes) {}

    /** The median of some processes. */
    First first(Start start, int times) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Instant begin = Instant.now();
            String[] said = process(classPath(start.module), start.command);
            seconds.add(Duration.between(begin, Instant.parse(said[0])).toNanos() / 1e9);
            megabytes.add(megabytes(said[1]));
        }
        return new First(median(seconds), median(megabytes));
    }

    /** The one of some processes that took the least processor time. */
    Cold cold(String work, int times) throws IOException, InterruptedException {
        // all places are needed, and so all jars
        String path = folder.resolve("target/classes") + File.pathSeparator + folder.resolve("target/lib") + "/*";
        Cold least = new Cold(Double.NaN, Double.POSITIVE_INFINITY, Double.NaN);
        for (int i = 0; i < times; i++) {
            String[] said = process(path, List.of("ColdRun", work));
            Cold cold = new Cold(Double.parseDouble(said[0]), Double.parseDouble(said[1]), megabytes(said[2]));
            least = cold.cpuSeconds < least.cpuSeconds ? cold : least;
        }
        return least;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static double megabytes(String kilobytes) {
        return kilobytes.equals("-") ? Double.NaN : Double.parseDouble(kilobytes) / 1024;
    }

    /** What a process says on the last line of its output. */
    private static String[] process(String classPath, List<String> mainAndArguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath));
        command.add("org.jiuzhu.benchmarks." + mainAndArguments.get(0));
        command.addAll(mainAndArguments.subList(1, mainAndArguments.size()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed; run it by hand to see why");
        }
        String[] lines = said.strip().split("\n", -1);
        return lines[lines.length - 1].split(" ", -1);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String classPath(String module) {
        List<String> parts = new ArrayList<>();
        parts.add(folder.resolve("target/classes").toString());
        embedded("").forEach(j -> parts.add(j.toString()));
        if (!module.isEmpty()) {
            parts.add(folder.resolve(module).resolve("target/classes").toString());
            embedded(module).forEach(j -> parts.add(j.toString()));
        }
        return String.join(File.pathSeparator, parts);
    }

    // Jars

    List<Jars> jars() {
        List<File> jiuzhu = embedded("");
        return List.of(
                jars(
                        "Jiuzhu: the engine",
                        jiuzhu.stream()
                                .filter(j -> !j.getName().startsWith("jurisdiction-"))
                                .toList()),
                jars("Jiuzhu: the engine, the nation and one place", jiuzhu),
                jars("Drools", embedded("drools")),
                jars("KIE DMN", embedded("dmn")));
    }

    private static Jars jars(String name, List<File> jars) {
        return new Jars(name, jars.size(), jars.stream().mapToLong(File::length).sum() / 1e6);
    }

    /** The jars of this library, or of a contender that has a module. */
    private List<File> embedded(String module) {
        return jarsIn(folder.resolve(module).resolve("target/lib")).stream()
                .filter(j -> NOT_EMBEDDED.stream().noneMatch(n -> j.getName().startsWith(n)) || !module.isEmpty())
                .toList();
    }

    String version(String lib, String artifact) {
        return jarsIn(folder.resolve(lib)).stream()
                .map(File::getName)
                .filter(n -> n.startsWith(artifact + "-"))
                .map(n -> n.substring(artifact.length() + 1, n.length() - ".jar".length()))
                .findFirst()
                .orElse("?");
    }

    private static List<File> jarsIn(Path lib) {
        File[] jars = lib.toFile().listFiles((dir, name) -> name.endsWith(".jar"));
        if (jars == null) {
            throw new IllegalStateException(lib + " is missing: build the benchmarks first (mvn package)");
        }
        return Arrays.asList(jars);
    }
}
