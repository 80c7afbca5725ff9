package org.jiuzhu.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiuzhu.benchmarks.Measuring.Measured;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.places.Operations;
import org.jiuzhu.benchmarks.places.RealPlace;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything in one go and writes tables in Markdown. {@code benchmarks/run} starts it. */
public final class Report {

    private static final String BEGIN = "<!-- measured: benchmarks/run writes from here -->";
    private static final String END = "<!-- measured: to here -->";

    private static final String HAND = "DecisionBenchmark.handWritten$";
    /** The share of gaps at which single cases and new processes are measured. */
    private static final String SOME = "30";

    private final Path folder;
    private final boolean isShort;
    private final Measuring measuring;
    private final Processes processes;
    private final Map<Row, Measured> measured = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Report(Path folder, boolean isShort) {
        this.folder = folder;
        this.isShort = isShort;
        this.measuring = new Measuring(isShort);
        this.processes = new Processes(folder);
    }

    /** What is measured with JMH: which benchmark, and for a real place how much is known. */
    private record Row(String benchmark, String gaps) {

        static Row county(String benchmark) {
            return new Row(benchmark, "");
        }

        static Row place(String method, String gaps) {
            return new Row("PlaceBenchmark." + method + "$", gaps);
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.county(HAND),
            Row.county("DecisionBenchmark.handWrittenBits$"),
            Row.county("DecisionBenchmark.handWrittenList$"),
            Row.county("DecisionBenchmark.libraryTogether$"),
            Row.county("DecisionBenchmark.libraryColumns$"),
            Row.county("DecisionBenchmark.library$"),
            Row.place("decideAll", RealPlace.SETTLED),
            Row.place("decideAll", "10"),
            Row.place("decideAll", "30"),
            Row.place("decideAll", "50"),
            Row.place("decideColumns", RealPlace.SETTLED),
            Row.place("decideColumns", SOME),
            Row.place("decide", RealPlace.SETTLED),
            Row.place("decide", SOME),
            Row.place("decideWithRules", SOME),
            Row.place("values", SOME),
            Row.place("assess", SOME),
            Row.place("assessAndExplain", SOME),
            Row.place("trace", SOME),
            Row.county("DroolsBenchmark.drools$"),
            Row.county("DmnBenchmark.dmn$"));

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
        report.measure();
        report.machine();
        report.batches();
        String brief = report.out.toString();
        report.single();
        report.newProcesses();
        report.jars();
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

    // each in turn and each again, so that nothing has all of the quiet moments of a shared machine
    private void measure() throws RunnerException {
        for (int round = 0; round < (isShort ? 1 : 2); round++) {
            for (Row row : ROWS) {
                measured.merge(row, measuring.of(row.benchmark(), row.gaps()), Measured::and);
            }
        }
    }

    private Measured measured(Row row) {
        Measured found = measured.get(row);
        if (found == null) {
            throw new IllegalStateException(row + " is not among the rows that are measured");
        }
        return found;
    }

    private void machine() throws IOException {
        line("| | |");
        line("|---|---|");
        line(
                "| machine | %d cores, %s, %s |",
                Runtime.getRuntime().availableProcessors(), processorName(), System.getProperty("os.arch"));
        line("| JDK | %s %s |", System.getProperty("java.vm.name"), System.getProperty("java.runtime.version"));
        line(
                "| versions | JMH %s; Drools, KIE DMN %s |",
                processes.version("target/lib", "jmh-core"), processes.version("drools/target/lib", "drools-core"));
        line("| run | %s |", isShort ? "short: figures are rough" : "full");
        line("");
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

    // Many households

    private void batches() {
        batchesOfCounty(Integer.toString(Library.operations()));
        RealPlace place = new RealPlace();
        batchesOfPlace(
                Integer.toString(Operations.count(place.engine().jurisdictions(), RealPlace.PLACE, RealPlace.DATE)));
    }

    private void batchesOfCounty(String operations) {
        line("| Bench county, everything known; a household | processor time | ratio | bytes | operations |");
        line("|---|---:|---:|---:|---:|");
        Row hand = Row.county(HAND);
        batch("hand-written", hand, hand, "");
        batch("hand-written, reasons as bits", Row.county("DecisionBenchmark.handWrittenBits$"), hand, "");
        batch("hand-written, reasons as a list", Row.county("DecisionBenchmark.handWrittenList$"), hand, "");
        Row together = Row.county("DecisionBenchmark.libraryTogether$");
        batch("Jiuzhu, many together (`decideAll`)", together, hand, operations);
        batch("Jiuzhu, columns to columns", Row.county("DecisionBenchmark.libraryColumns$"), hand, operations);
        batch("Jiuzhu, one by one (`decide`)", Row.county("DecisionBenchmark.library$"), hand, operations);
        batch("Drools, pooled sessions", Row.county("DroolsBenchmark.drools$"), hand, "");
        batch("KIE DMN", Row.county("DmnBenchmark.dmn$"), hand, "");
        line("");
    }

    private void batchesOfPlace(String operations) {
        line(
                "| Xinxiang (410700), many together (`decideAll`); a household | processor time | ratio | bytes | operations |");
        line("|---|---:|---:|---:|---:|");
        Row settled = Row.place("decideAll", RealPlace.SETTLED);
        batch("everything known and settled", settled, settled, operations);
        for (String gaps : List.of("10", "30", "50")) {
            String name = "what registries know, with gaps of " + gaps + " %%";
            batch(name, Row.place("decideAll", gaps), settled, operations);
        }
        Row columns = Row.place("decideColumns", RealPlace.SETTLED);
        batch("columns to columns, everything known and settled", columns, settled, operations);
        Row some = Row.place("decideColumns", SOME);
        batch("columns to columns, gaps of " + SOME + " %%", some, settled, operations);
        line("");
    }

    private void batch(String name, Row row, Row beside, String operations) {
        Measured it = measured(row);
        line(
                "| " + name + " | %s | %s | %,.0f | %s |",
                time(it.cpu()),
                ratio(it.cpu() / measured(beside).cpu()),
                it.bytes(),
                operations);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
    }

    private static String time(double nanos) {
        return nanos < 10_000
                ? String.format(Locale.ROOT, "%,.0f ns", nanos)
                : String.format(Locale.ROOT, "%,.0f µs", nanos / 1000);
    }

    // One household

    private void single() {
        Row decide = Row.place("decide", SOME);
        Row assess = Row.place("assess", SOME);
        line(
                "| Xinxiang, one household by itself; gaps of 30 %% where nothing else is said | processor time | ratio | to | bytes |");
        line("|---|---:|---:|---|---:|");
        Row settled = Row.place("decide", RealPlace.SETTLED);
        single("`decide`, everything known and settled", settled, settled, "");
        single("`decide`", decide, settled, "`decide`, settled");
        single("`decideWithRules`: which rules are met", Row.place("decideWithRules", SOME), decide, "`decide`");
        single("`values`: a definition by its id", Row.place("values", SOME), decide, "`decide`");
        single("`assess`", assess, decide, "`decide`");
        single("`assess`, and `explain` in full", Row.place("assessAndExplain", SOME), assess, "`assess`");
        single("`trace`", Row.place("trace", SOME), assess, "`assess`");
        line("");
    }

    private void single(String name, Row row, Row beside, String nameOfBeside) {
        Measured it = measured(row);
        line(
                "| " + name + " | %s | %s | %s | %,.0f |",
                time(it.cpu()),
                ratio(it.cpu() / measured(beside).cpu()),
                nameOfBeside,
                it.bytes());
    }

    // Processes

    private void newProcesses() throws IOException, InterruptedException {
        int times = isShort ? 3 : 9;
        Map<String, Processes.Start> starts = new LinkedHashMap<>();
        starts.put("nothing: the JVM alone", Processes.Start.NOTHING);
        starts.put("Bench county, hand-written", Processes.Start.BY_HAND);
        starts.put("Bench county, Jiuzhu, `decide`", Processes.Start.COUNTY);
        starts.put("Xinxiang, Jiuzhu, `decide`", Processes.Start.DECIDE);
        starts.put("Xinxiang, Jiuzhu, `assess`", Processes.Start.ASSESS);
        starts.put("Bench county, Drools", Processes.Start.DROOLS);
        starts.put("Bench county, KIE DMN", Processes.Start.DMN);
        line("| a new process | to its first decision | ratio | peak memory |");
        line("|---|---:|---:|---:|");
        double nothing = Double.NaN;
        for (Map.Entry<String, Processes.Start> start : starts.entrySet()) {
            Processes.First first = processes.first(start.getValue(), times);
            nothing = Double.isNaN(nothing) ? first.seconds() : nothing;
            line(
                    "| %s | %.2f s | %s | %.0f MB |",
                    start.getKey(), first.seconds(), ratio(first.seconds() / nothing), first.megabytes());
        }
        line("");
        line("| a new process, after loading | time | processor time | each | peak memory |");
        line("|---|---:|---:|---:|---:|");
        cold("the first 10,000 households of Xinxiang, gaps of 30 %%, together", "households", 10_000);
        cold("3,000 places and dates in no order, one household of each, one by one", "place-dates", 3_000);
        line("");
    }

    private void cold(String name, String work, int cases) throws IOException, InterruptedException {
        Processes.Cold cold = processes.cold(work, isShort ? 1 : 3);
        line(
                "| " + name + " | %.2f s | %.2f s | %s | %.0f MB |",
                cold.seconds(),
                cold.cpuSeconds(),
                time(cold.cpuSeconds() * 1e9 / cases),
                cold.megabytes());
    }

    private void jars() {
        line("| run-time jars of an embedder | number | MB |");
        line("|---|---:|---:|");
        processes.jars().forEach(jars -> line("| %s | %d | %.2f |", jars.name(), jars.number(), jars.megabytes()));
        line("");
    }
}
