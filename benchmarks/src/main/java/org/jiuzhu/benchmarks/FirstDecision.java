package org.jiuzhu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Families;

/** What a new process does until it has its first decision: prints when that was, and how much memory it took at most. */
public final class FirstDecision {

    private FirstDecision() {}

    /**
     * Decides on one family.
     *
     * @param args the class name of the contender
     * @throws IOException if the system does not tell how much memory the process takes
     */
    public static void main(String[] args) throws IOException {
        first(contender(args[0]));
    }

    private static <I, O> void first(Contender<I, O> contender) throws IOException {
        I input = contender.prepare(Families.number(1));
        O output = contender.decide(input);
        Instant now = Instant.now();
        String peak = peakKilobytes();
        System.out.println(
                now + " " + peak + " " + contender.read(input, output).dibao());
    }

    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    static Contender<?, ?> contender(String className) {
        return ServiceLoader.load(Contender.class).stream()
                .filter(p -> p.type().getName().equals(className))
                .findFirst()
                .orElseThrow()
                .get();
    }

    // empty where the system is not Linux
    static String peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "-";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .map(l -> l.replaceAll("[^0-9]", ""))
                    .findFirst()
                    .orElse("-");
        }
    }
}
