package org.jiuzhu.benchmarks;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.handwritten.HandWritten;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Families;

/** What the population is made of, in percent of the families. */
final class Mix {

    private Mix() {}

    static String of(int families) {
        return "members " + members(families)
                + ", dibao " + percent(families, d -> d.status() == Decision.Status.DIBAO)
                + ", gradual exit " + percent(families, d -> d.status() == Decision.Status.GRADUAL_EXIT)
                + ", single persons " + percent(families, d -> d.singlePersons() != 0)
                + ", margin " + percent(families, Decision::margin)
                + ", extreme poverty " + percent(families, d -> d.extremePoverty() != 0)
                + ", temporary assistance " + percent(families, d -> d.hardships() != 0);
    }

    private static String members(int families) {
        long members = IntStream.range(0, families)
                .mapToLong(n -> Families.number(n).members().size())
                .sum();
        return String.format(Locale.ROOT, "%.2f", (double) members / families);
    }

    private static String percent(int families, Predicate<Decision> wanted) {
        long count = IntStream.range(0, families)
                .mapToObj(n -> HandWritten.decide(Families.number(n)))
                .filter(wanted)
                .count();
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * count / families);
    }
}
