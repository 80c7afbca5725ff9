package org.jiuzhu.conformance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;

/** Reads what definitions and open terms are expected to come to on the way to a result: exactly, between two ends, or not known. */
final class ValueReader {

    private static final String OPEN = "open";
    private static final String ABSENT = "absent";

    private final Vocabulary vocabulary;

    ValueReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What one comes to, of all that it is asked of or of one. */
    Expectation<Outcome> read(String key, Entry entry) {
        String[] parts = key.split(ExpectationReader.BETWEEN, 2);
        Named named = vocabulary.named(entry, parts[0]);
        Optional<String> subject =
                parts.length == 1 ? Optional.empty() : Optional.of(ExpectationReader.subject(parts[1]));
        String expected = ExpectationReader.isAbsent(entry) ? ABSENT : expected(named, entry);
        return Expectation.of(entry, expected, outcome -> {
            List<NamedValue> values = outcome.assessment().values().of(named.id()).stream()
                    .filter(v -> subject.map(v.subject()::equals).orElse(true))
                    .toList();
            Set<String> shown = new LinkedHashSet<>();
            values.forEach(v -> shown.add(shown(v)));
            if (shown.size() > 1) {
                return Optional.of(values.stream()
                        .map(v -> shown(v) + ExpectationReader.BETWEEN + v.subject())
                        .collect(joining(", ", "", "; say of whom, as " + named.id() + " of members[a]")));
            }
            return Optional.of(shown.isEmpty() ? ABSENT : shown.iterator().next())
                    .filter(came -> !came.equals(expected))
                    .map(came -> came + howCome(values));
        });
    }

    // a value that somebody found is no fault of the rules
    private static String howCome(List<NamedValue> values) {
        return values.stream()
                .flatMap(v -> v.found().stream())
                .findFirst()
                .map(f -> " (found by " + f.by() + ")")
                .orElse("");
    }

    // What is expected

    private static String expected(Named named, Entry entry) {
        return switch (named.unit()) {
            case TRUTH -> entry.coded(Truth.values()).code();
            case MONEY -> ExpectedAmount.shown(ExpectedAmount.read(entry));
            case CODE ->
                entry.isWord(OPEN)
                        ? OPEN
                        : entry.code(named.options().stream().map(Coded::code).toList());
            case DAY, NUMBER, RATE, PERSONS, YEARS, MONTHS -> ends(named.unit(), entry);
        };
    }

    private static String ends(Unit unit, Entry entry) {
        if (!entry.isList()) {
            return end(unit, entry);
        }
        ImmutableList<Entry> ends = entry.list("two ends, such as [1, 3] or [0, open]");
        if (ends.size() != 2) {
            throw entry.wrong("expected two ends, such as [1, 3] or [0, open], found a list of " + ends.size());
        }
        return range(end(unit, ends.get(0)), end(unit, ends.get(1)));
    }

    private static String range(String least, String most) {
        return least.equals(most) ? least : "[" + least + ", " + most + "]";
    }

    private static String end(Unit unit, Entry entry) {
        if (entry.isWord(OPEN)) {
            return OPEN;
        }
        if (unit == Unit.DAY) {
            return entry.day().toString();
        }
        String expected = "a number such as 3, 0.35 or 2/3, a range such as [1, 3], or open";
        String[] fraction = entry.scalar(expected).split("/", 2);
        try {
            Fraction value = Fraction.parse(fraction[0].strip());
            return (fraction.length == 1 ? value : value.dividedBy(Fraction.parse(fraction[1].strip()))).toString();
        } catch (NumberFormatException | ArithmeticException e) {
            throw entry.expected(expected);
        }
    }

    // What came

    private static String shown(NamedValue value) {
        return switch (value.unit()) {
            case TRUTH -> value.truth().orElseThrow().code();
            case MONEY -> ExpectedAmount.shown(value.amount());
            case CODE -> value.choice().map(Coded::code).orElse(OPEN);
            case DAY, NUMBER, RATE, PERSONS, YEARS, MONTHS ->
                range(shown(value.unit(), value.low()), shown(value.unit(), value.high()));
        };
    }

    private static String shown(Unit unit, Optional<Fraction> end) {
        return end.map(e ->
                        unit == Unit.DAY ? LocalDate.ofEpochDay(e.numerator()).toString() : e.toString())
                .orElse(OPEN);
    }
}
