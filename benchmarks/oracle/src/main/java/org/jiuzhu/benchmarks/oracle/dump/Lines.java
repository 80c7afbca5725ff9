package org.jiuzhu.benchmarks.oracle.dump;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** A dump as it grows: a line for each thing that is said, {@code kind [what it is about]: what is said}. */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a line.
     *
     * @param kind the kind of thing
     * @param about what it is about, in words that both states have
     * @param said what is said
     */
    void add(String kind, String about, Object said) {
        text.append(kind);
        if (!about.isEmpty()) {
            text.append(" [").append(about).append(']');
        }
        text.append(": ").append(said.toString().replace("\n", "\\n")).append('\n');
    }

    void add(String kind, String about, Label said) {
        add(kind + " zh", about, said.zh());
        add(kind + " en", about, said.en());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    // How values are written

    static String range(AmountRange amount) {
        return fen(amount.leastFen()) + ".." + fen(amount.mostFen()) + " fen";
    }

    private static String fen(OptionalLong end) {
        return end.isPresent() ? Long.toString(end.getAsLong()) : "";
    }

    static String range(Optional<Fraction> low, Optional<Fraction> high) {
        return shown(low) + ".." + shown(high);
    }

    static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String codes(Iterable<? extends Coded> some) {
        StringBuilder text = new StringBuilder();
        for (Coded coded : some) {
            text.append(text.length() == 0 ? "" : ",").append(coded.code());
        }
        return text.toString();
    }

    static String ids(List<String> ids) {
        return String.join(",", ids);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
