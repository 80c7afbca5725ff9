package org.jiuzhu.benchmarks.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;

/**
 * Compares what the oracle and the working tree say: of the law of all places on all days on which it changes, of all cases that the repository has, and of
 * made-up households. The README of this module says how it is used.
 */
public final class Compare {

    private static final int MOST_KINDS = 60;
    private static final long SECOND = 1_000_000_000L;

    private final State oracle;
    private final State tree;
    private final Options options;
    private final PrintStream progress;
    private final Findings findings = new Findings();
    private final long start = System.nanoTime();

    Compare(State oracle, State tree, Options options, PrintStream progress) {
        this.oracle = oracle;
        this.tree = tree;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Compares.
     *
     * @param arguments as the README says
     * @throws IOException if the oracle, a case or an example cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        State oracle = State.in(options.oracle());
        State tree = State.ofThisProgram();
        if (options.file().isPresent()) {
            show(Examples.read(options.file().get()).withTrace(), oracle, tree, out);
            return;
        }
        Compare comparison = new Compare(oracle, tree, options, System.err);
        Findings findings = comparison.run();
        comparison.report(findings, out);
        System.exit(findings.lawDiffers() ? 1 : 0);
    }

    private static void show(Input input, State oracle, State tree, PrintStream out) {
        Map<String, String> before = oracle.apply(input.asked());
        Map<String, String> after = tree.apply(input.asked());
        for (String layer : List.of("law", "words")) {
            out.println("== " + layer);
            out.print(Difference.shown(before.getOrDefault(layer, ""), after.getOrDefault(layer, "")));
        }
    }

    /** Compares all. */
    Findings run() throws IOException {
        ImmutableSet<String> names = names();
        PolicyEngine engine = PolicyEngine.load(Compare.class.getClassLoader());
        World world = new World(engine, names);
        if (options.wants("law")) {
            all(
                    "law",
                    world.places().stream()
                            .flatMap(place -> world.changesOfLaw(place).stream()
                                    .map(day -> Input.ofLaw(place.code(), day.toString())))
                            .toList());
        }
        if (options.wants("cases")) {
            all(
                    "cases",
                    new KnownCases(options.root(), engine)
                            .all().stream().map(Input::withTrace).toList());
        }
        if (options.wants("households")) {
            Households households = new Households(engine, world, names, options.seed());
            all(
                    "households",
                    number -> traced(households.block(number)),
                    (options.households() + Households.BLOCK - 1) / Households.BLOCK);
        }
        return findings;
    }

    private void all(String what, List<Input> all) {
        int block = Households.BLOCK;
        all(
                what,
                number -> all.subList(number * block, Math.min(all.size(), (number + 1) * block)),
                (all.size() + block - 1) / block);
    }

    /** The names that both states know; what only one has cannot be compared. */
    private ImmutableSet<String> names() {
        ImmutableSet<String> before = oracle.names();
        ImmutableSet<String> after = tree.names();
        Sets.difference(before, after).forEach(name -> progress.println("only in the oracle: " + name));
        Sets.difference(after, before).forEach(name -> progress.println("only in the working tree: " + name));
        return Sets.intersection(before, after).immutableCopy();
    }

    private List<Input> traced(List<Input> block) {
        List<Input> traced = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            traced.add(
                    options.traceEvery() > 0 && i % options.traceEvery() == 0
                            ? block.get(i).withTrace()
                            : block.get(i));
        }
        return traced;
    }

    private void all(String what, IntFunction<List<Input>> block, int blocks) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger said = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(options.threads());
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < options.threads(); i++) {
            running.add(threads.submit(() -> {
                for (int number = next.getAndIncrement();
                        number < blocks && inTime();
                        number = next.getAndIncrement()) {
                    block.apply(number).forEach(input -> findings.compare(input, oracle, tree));
                    int tenSeconds = (int) (seconds() / 10);
                    if (said.getAndSet(tenSeconds) < tenSeconds) {
                        progress.printf(
                                Locale.ROOT,
                                "%,d s: %s, block %,d of %,d; %,d inputs compared%n",
                                seconds(),
                                what,
                                number + 1,
                                blocks,
                                findings.compared());
                    }
                }
            }));
        }
        threads.shutdown();
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private long seconds() {
        return (System.nanoTime() - start) / SECOND;
    }

    private boolean inTime() {
        return seconds() < options.seconds();
    }

    private void report(Findings found, PrintStream out) throws IOException {
        ImmutableList<Findings.Group> groups = found.groups();
        try (Stream<Path> old = Files.exists(options.examples()) ? Files.list(options.examples()) : Stream.empty()) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        int number = 0;
        for (Findings.Group group : groups) {
            if (++number > MOST_KINDS) {
                out.println("and " + (groups.size() - MOST_KINDS) + " more kinds");
                break;
            }
            Path example = Examples.write(options.examples(), number, group.example());
            out.printf(
                    Locale.ROOT,
                    "%d. %s, %,d lines in %,d inputs: %s%n   - %s%n   + %s%n   %s: %s%n",
                    number,
                    group.layer(),
                    group.lines(),
                    group.inputs(),
                    group.kind(),
                    group.shown().before(),
                    group.shown().after(),
                    group.example().name(),
                    example);
        }
        out.print(found.summary());
        out.println(seconds() + " s");
    }
}
