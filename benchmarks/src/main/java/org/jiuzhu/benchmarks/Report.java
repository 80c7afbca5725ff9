package org.jiuzhu.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures all contenders in one go and writes a table in Markdown. {@code benchmarks/run} starts it. */
public final class Report {

    private static final String JIUZHU = "org.jiuzhu.benchmarks.county.Library";
    private static final String BARE = "org.jiuzhu.benchmarks.county.Bare";
    private static final String BY_HAND = "org.jiuzhu.benchmarks.handwritten.Plain";
    private static final String DROOLS = "org.jiuzhu.benchmarks.drools.Drools";
    private static final String DMN = "org.jiuzhu.benchmarks.dmn.Dmn";

    private static final String BEGIN = "<!-- measured: benchmarks/run writes from here -->";
    private static final String END = "<!-- measured: to here -->";

    private final Path folder;
    private final boolean isShort;
    private final StringBuilder out = new StringBuilder();

    private Report(Path folder, boolean isShort) {
        this.folder = folder;
        this.isShort = isShort;
    }

    /**
     * Measures and writes.
     *
     * @param args the folder of the benchmarks, whose README.md gets all tables and the one above it those that most readers ask for; and {@code short} for a
     *     run of a few minutes
     * @throws IOException if a process cannot be started or the file cannot be written
     * @throws InterruptedException if it is interrupted
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Report report = new Report(Path.of(args[0]), Arrays.asList(args).contains("short"));
        report.machine();
        report.decisions();
        String brief = report.out.toString();
        report.throughput();
        report.firstDecisions();
        report.jars();
        report.plans();
        report.scale();
        write(report.out.toString(), report.folder.resolve("README.md"));
        write(brief, report.folder.resolveSibling("README.md"));
        System.out.print(report.out);
    }

    private static void write(String tables, Path readme) throws IOException {
        String text = Files.readString(readme, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(
                    readme + " needs the lines " + BEGIN + " and " + END + " around its tables");
        }
        String before = text.substring(0, begin + BEGIN.length());
        Files.writeString(readme, before + "\n\n" + tables + text.substring(end), StandardCharsets.UTF_8);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private void machine() throws IOException {
        line("| | |");
        line("|---|---|");
        line("| machine | %d cores, %s, %s |", processors(), processorName(), System.getProperty("os.arch"));
        line("| JDK | %s %s |", System.getProperty("java.vm.name"), System.getProperty("java.runtime.version"));
        line(
                "| versions | JMH %s; Drools, KIE DMN %s |",
                version("target/lib", "jmh-core"), version("drools/target/lib", "drools-core"));
        line("| run | %s |", isShort ? "short: figures are rough" : "full");
        line("");
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String processorName() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.name", "");
        }
        return Files.readAllLines(info, StandardCharsets.UTF_8).stream()
                .filter(l -> l.startsWith("model name"))
                .map(l -> l.substring(l.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
    }

    private String version(String lib, String artifact) {

        return jarsIn(folder.resolve(lib)).stream()
                .map(File::getName)
                .filter(n -> n.startsWith(artifact + "-"))
                .map(n -> n.substring(artifact.length() + 1, n.length() - ".jar".length()))
                .findFirst()
                .orElse("?");
    }

    // Decisions

    /** A contender in the table of decisions. */
    private record Contestant(String name, String include) {}

    /** The least that was measured, for what else the machine does only adds. */
    private record Best(double nanos, double cpu, double bytes) {

        static Best of(RunResult result) {
            return result.getBenchmarkResults().stream()
                    .flatMap(process -> process.getIterationResults().stream())
                    .map(i -> new Best(
                            i.getPrimaryResult().getScore(),
                            secondary(i.getSecondaryResults(), CpuTime.RESULT),
                            secondary(i.getSecondaryResults(), "gc.alloc.rate.norm")))
                    .reduce(Best::and)
                    .orElseThrow();
        }

        Best and(Best other) {
            return new Best(Math.min(nanos, other.nanos), Math.min(cpu, other.cpu), Math.min(bytes, other.bytes));
        }

        @SuppressWarnings("rawtypes") // as JMH declares it
        private static double secondary(Map<String, Result> results, String name) {
            Result<?> found = results.get(name);
            return found == null ? Double.NaN : found.getScore();
        }
    }

    private Best measure(String include, int threads) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(include)
                .threads(threads)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .warmupTime(TimeValue.seconds(4))
                .warmupIterations(3)
                .measurementTime(TimeValue.seconds(isShort ? 1 : 2))
                .measurementIterations(3);
        return Best.of(new Runner(options.build()).runSingle());
    }

    // each in turn and each again, so that no contender has all of the quiet moments of a shared machine
    private void decisions() throws RunnerException {
        List<Contestant> contestants = List.of(
                new Contestant("hand-written", "DecisionBenchmark.handWritten$"),
                new Contestant("hand-written, reasons as bits", "DecisionBenchmark.handWrittenBits$"),
                new Contestant("hand-written, reasons as a list", "DecisionBenchmark.handWrittenList$"),
                new Contestant("Jiuzhu, the determination alone", "DecisionBenchmark.libraryBare$"),
                new Contestant(
                        "Jiuzhu, the determination and which rules are met", "DecisionBenchmark.libraryFindings$"),
                new Contestant(
                        "Jiuzhu, the whole assessment: which rules are met, what is missing, procedure, receipt",
                        "DecisionBenchmark.library$"),
                new Contestant("Jiuzhu, the case made of plain objects first", "DecisionBenchmark.libraryFromObjects$"),
                new Contestant(
                        "Jiuzhu, the whole assessment and a full explanation of it",
                        "DecisionBenchmark.libraryExplained$"),
                new Contestant(
                        "Jiuzhu, the whole assessment and an explanation of each determination by itself",
                        "DecisionBenchmark.libraryExplainedEach$"),
                new Contestant("Drools, pooled sessions", "DroolsBenchmark.drools$"),
                new Contestant("KIE DMN", "DmnBenchmark.dmn$"));
        Map<Contestant, Best> all = new LinkedHashMap<>();
        for (int round = 0; round < (isShort ? 1 : 2); round++) {
            for (Contestant each : contestants) {
                all.merge(each, measure(each.include, 1), Best::and);
            }
        }
        line("| one decision, warm | time | processor time | ratio | bytes |");
        line("|---|---:|---:|---:|---:|");
        double plain = all.values().iterator().next().cpu;
        // the ratio is of processor time, which depends less on what else the machine does
        all.forEach((each, best) -> line(
                "| %s | %s | %s | %s | %,.0f |",
                each.name, time(best.nanos), time(best.cpu), ratio(best.cpu / plain), best.bytes));
        line("");
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
    }

    private static String time(double nanos) {
        return nanos < 10_000
                ? String.format(Locale.ROOT, "%,.0f ns", nanos)
                : String.format(Locale.ROOT, "%,.0f µs", nanos / 1000);
    }

    private void throughput() throws RunnerException {
        line("| decisions a second | 1 thread | 2 threads |");
        line("|---|---:|---:|");
        throughput("hand-written", "DecisionBenchmark.handWritten$");
        throughput("Jiuzhu, the determination alone", "DecisionBenchmark.libraryBare$");
        throughput("Jiuzhu, the determination and which rules are met", "DecisionBenchmark.libraryFindings$");
        throughput("Jiuzhu, the whole assessment", "DecisionBenchmark.library$");
        throughput("Drools, pooled sessions", "DroolsBenchmark.drools$");
        throughput("KIE DMN", "DmnBenchmark.dmn$");
        line("");
    }

    private void throughput(String name, String include) throws RunnerException {
        line("| %s | %,.0f | %,.0f |", name, perSecond(include, 1), perSecond(include, 2));
    }

    private double perSecond(String include, int threads) throws RunnerException {
        return threads * 1e9 / measure(include, threads).nanos;
    }

    // Processes

    private void firstDecisions() throws IOException, InterruptedException {
        line("| a new process | to its first decision | peak memory |");
        line("|---|---:|---:|");
        firstDecision("hand-written", BY_HAND);
        firstDecision("Jiuzhu, the determination alone", BARE);
        firstDecision("Jiuzhu, the whole assessment", JIUZHU);
        firstDecision("Drools", DROOLS);
        firstDecision("KIE DMN", DMN);
        line("");
    }

    private void firstDecision(String name, String contender) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int i = 0; i < (isShort ? 3 : 9); i++) {
            Instant begin = Instant.now();
            String[] said = process("org.jiuzhu.benchmarks.FirstDecision", contender);
            millis.add(Duration.between(begin, Instant.parse(said[0])).toNanos() / 1e6);
            megabytes.add(megabytes(said[1]));
        }
        line("| %s | %.2f s | %.0f MB |", name, median(millis) / 1000, median(megabytes));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static double megabytes(String kilobytes) {
        return kilobytes.equals("-") ? Double.NaN : Double.parseDouble(kilobytes) / 1024;
    }

    /** What a process of a contender says on the last line of its output. */
    private String[] process(String main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath(args[0]), main));
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed; run it by hand to see why");
        }
        return said.strip()
                .split("\n", -1)[said.strip().split("\n", -1).length - 1]
                .split(" ", -1);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private String classPath(String contender) {
        List<String> parts = new ArrayList<>();
        parts.add(folder.resolve("target/classes").toString());
        embedded(JIUZHU).forEach(j -> parts.add(j.toString()));
        if (contender.equals(DROOLS) || contender.equals(DMN)) {
            parts.add(module(contender).resolve("target/classes").toString());
            embedded(contender).forEach(j -> parts.add(j.toString()));
        }
        return String.join(File.pathSeparator, parts);
    }

    private Path module(String contender) {
        return folder.resolve(contender.equals(DROOLS) ? "drools" : "dmn");
    }

    // Jars

    private void jars() {
        line("| run-time jars of an embedder | number | MB |");
        line("|---|---:|---:|");
        List<File> jiuzhu = embedded(JIUZHU);
        jars(
                "Jiuzhu: the engine",
                jiuzhu.stream()
                        .filter(j -> !j.getName().startsWith("jurisdiction-"))
                        .toList());
        jars("Jiuzhu: the engine, the nation and one place", jiuzhu);
        jars("Drools", embedded(DROOLS));
        jars("KIE DMN", embedded(DMN));
        line("");
    }

    private void jars(String name, List<File> jars) {
        line(
                "| %s | %d | %.1f |",
                name, jars.size(), jars.stream().mapToLong(File::length).sum() / 1e6);
    }

    private List<File> embedded(String contender) {
        if (contender.equals(DROOLS) || contender.equals(DMN)) {
            return jarsIn(module(contender).resolve("target/lib"));
        }
        // this module also has JMH and what it needs, the optional JSON, and a second place
        List<String> ours =
                List.of("jmh-", "jopt-simple", "commons-math3", "jackson-core", "policy-json", "jurisdiction-tunxi");
        return jarsIn(folder.resolve("target/lib")).stream()
                .filter(j -> ours.stream().noneMatch(o -> j.getName().startsWith(o)))
                .toList();
    }

    private static List<File> jarsIn(Path lib) {
        File[] jars = lib.toFile().listFiles((dir, name) -> name.endsWith(".jar"));
        if (jars == null) {
            throw new IllegalStateException(lib + " is missing: build the benchmarks first (mvn package)");
        }
        return Arrays.asList(jars);
    }

    // Plans

    private void plans() throws RunnerException {
        line("| Jiuzhu: time to an answer | time | processor time |");
        line("|---|---:|---:|");
        plan("load the plug-ins, plan the place for a date, decide", "loadAndPlan");
        plan("what if the standards were raised", "whatIfStandards");
        line("");
    }

    private void plan(String name, String method) throws RunnerException {
        // JMH gives it in microseconds
        Best best = measure("PlanBenchmark." + method + "$", 1);
        line("| %s | %s | %s |", name, time(best.nanos * 1000), time(best.cpu));
    }

    // Scale

    private void scale() throws IOException, InterruptedException {
        line(
                "| families, one after the other, in a new process of one thread | hand-written | Jiuzhu, the determination alone | | Jiuzhu, the assessment | | Drools | |");
        line("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int families = 1000; families <= (isShort ? 10_000 : 1_000_000); families *= 10) {
            String[] hand = process("org.jiuzhu.benchmarks.Scale", BY_HAND, Integer.toString(families));
            String[] bare = process("org.jiuzhu.benchmarks.Scale", BARE, Integer.toString(families));
            String[] ours = process("org.jiuzhu.benchmarks.Scale", JIUZHU, Integer.toString(families));
            String[] drools = process("org.jiuzhu.benchmarks.Scale", DROOLS, Integer.toString(families));
            line(
                    "| %,d | %.2f s | %.2f s | %.0f MB | %.2f s | %.0f MB | %.2f s | %.0f MB |",
                    families,
                    Double.parseDouble(hand[0]),
                    Double.parseDouble(bare[0]),
                    megabytes(bare[1]),
                    Double.parseDouble(ours[0]),
                    megabytes(ours[1]),
                    Double.parseDouble(drools[0]),
                    megabytes(drools[1]));
        }
        line("");
    }
}
