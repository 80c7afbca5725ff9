package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.conformance.ExpectationReader.Found;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Reads what is expected of one programme and subject. */
final class DeterminationReader {

    private static final ImmutableList<String> FIELDS = ImmutableList.<String>builder()
            .add("status", "final", "amount", "parts", "bands", "services", "modes", "continues")
            .add("missing", "not-missing", "warnings", "rules", "explanation")
            .addAll(ProcedureReader.FIELDS)
            .build();

    /** The parts that are simply the amount of a programme. */
    private static final ImmutableList<Part> AMOUNTS = ImmutableList.of(Part.ALLOWANCE, Part.GRANT, Part.SUBSIDY);

    private final ExpectationReader whole;
    private final Vocabulary vocabulary;
    private final ProcedureReader procedure;

    DeterminationReader(ExpectationReader whole, Vocabulary vocabulary) {
        this.whole = whole;
        this.vocabulary = vocabulary;
        this.procedure = new ProcedureReader(whole, vocabulary);
    }

    ImmutableList<Expectation<Found>> read(Entry block) {
        ImmutableList.Builder<Expectation<Found>> all = ImmutableList.builder();
        block.fields("what comes out, or absent", ImmutableList.of(), FIELDS)
                .forEach((name, entry) -> all.addAll(field(name, entry)));
        return all.build();
    }

    private ImmutableList<Expectation<Found>> field(String name, Entry e) {
        return switch (name) {
            case "status" ->
                one(Expectation.exactly(
                        e,
                        e.coded(Status.values()).code(),
                        f -> f.determination().status().code()));
            case "final" ->
                one(Expectation.exactly(
                        e,
                        Boolean.toString(e.truth()),
                        f -> Boolean.toString(f.determination().isFinal())));
            case "amount" -> one(amount(e, DeterminationReader::mainAmount));
            case "parts" -> parts(e);
            case "bands" -> bands(e);
            case "services" -> one(texts(e, "services", f -> content(f).services()));
            case "modes" ->
                one(Expectation.exactly(
                        e,
                        ExpectationReader.expectedCodes(e, PaymentMode.values()),
                        f -> ExpectationReader.codes(content(f).modes())));
            case "continues" -> continues(e);
            case "missing" -> whole.missing(e, f -> f.determination().missing());
            case "not-missing" -> whole.notMissing(e, f -> f.determination().missing());
            case "warnings" -> warnings(e);
            case "rules" ->
                map(
                        e,
                        "rules with met, not-met, undetermined or absent",
                        (key, entry) -> one(
                                whole.rule(key, entry, f -> f.determination().rules())));
            case "explanation" -> explanation(e);
            default -> procedure.field(name, e);
        };
    }

    static <T> ImmutableList<Expectation<T>> one(Expectation<T> expectation) {
        return ImmutableList.of(expectation);
    }

    interface Reading<T> {
        ImmutableList<Expectation<T>> read(String key, Entry entry);
    }

    static <T> ImmutableList<Expectation<T>> map(Entry entry, String expected, Reading<T> reading) {
        ImmutableList.Builder<Expectation<T>> all = ImmutableList.builder();
        entry.fields(expected).forEach((key, e) -> all.addAll(reading.read(key, e)));
        return all.build();
    }

    // What is given

    private static Benefit.Content content(Found found) {
        return found.determination().benefit().map(Benefit::content).orElse(Benefit.Content.EMPTY);
    }

    private static Expectation<Found> amount(Entry e, Function<Found, Optional<AmountRange>> amount) {
        String expected = ExpectationReader.isAbsent(e) ? "absent" : ExpectedAmount.shown(ExpectedAmount.read(e));
        return Expectation.exactly(
                e, expected, f -> amount.apply(f).map(ExpectedAmount::shown).orElse("absent"));
    }

    private static Optional<AmountRange> mainAmount(Found found) {
        ImmutableMap<Part, AmountRange> parts = content(found).parts();
        return AMOUNTS.stream()
                .flatMap(p -> Optional.ofNullable(parts.get(p)).stream())
                .findFirst();
    }

    private ImmutableList<Expectation<Found>> parts(Entry entry) {
        return map(entry, "parts with their amounts", (code, e) -> {
            Part part = named(code, e, "part", vocabulary.parts().toArray(Part[]::new));
            return one(amount(e, f -> Optional.ofNullable(content(f).parts().get(part))));
        });
    }

    static <C extends Coded> C named(String code, Entry e, String kind, C[] values) {
        return Stream.of(values)
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow(() -> e.unknownName(
                        kind, code, Stream.of(values).map(v -> v.code()).toList()));
    }

    private static ImmutableList<Expectation<Found>> bands(Entry entry) {
        if (ExpectationReader.isAbsent(entry)) {
            return one(Expectation.exactly(
                    entry, "no band", f -> shownBands(content(f).bands())));
        }
        ImmutableList<ExpectedBand> expected =
                entry.list("bands").stream().map(ExpectedBand::read).collect(toImmutableList());
        return one(Expectation.of(
                entry,
                expected.stream().map(ExpectedBand::shown).collect(joining("; ")),
                f -> Optional.of(content(f).bands())
                        .filter(bands -> !pairwise(expected, bands, ExpectedBand::fits))
                        .map(DeterminationReader::shownBands)));
    }

    private static <A, B> boolean pairwise(List<A> expected, List<B> found, BiPredicate<A, B> fits) {
        return expected.size() == found.size()
                && IntStream.range(0, expected.size()).allMatch(i -> fits.test(expected.get(i), found.get(i)));
    }

    private static String shownBands(List<Benefit.Band> bands) {
        return bands.isEmpty()
                ? "no band"
                : bands.stream()
                        .map(b -> ExpectedAmount.shown(b.low()) + " to " + ExpectedAmount.shown(b.high()) + " for "
                                + b.cause().zh() + ", " + b.cause().en())
                        .collect(joining("; "));
    }

    private record ExpectedBand(Optional<String> cause, String low, String high) {
        static ExpectedBand read(Entry entry) {
            ImmutableMap<String, Entry> fields =
                    entry.fields("a band", ImmutableList.of("low", "high"), ImmutableList.of("cause"));
            return new ExpectedBand(
                    Optional.ofNullable(fields.get("cause")).map(c -> c.text("a piece of its cause")),
                    ExpectedAmount.shown(ExpectedAmount.read(requireNonNull(fields.get("low")))),
                    ExpectedAmount.shown(ExpectedAmount.read(requireNonNull(fields.get("high")))));
        }

        boolean fits(Benefit.Band band) {
            return low.equals(ExpectedAmount.shown(band.low()))
                    && high.equals(ExpectedAmount.shown(band.high()))
                    && cause.map(c -> ExpectationReader.says(band.cause(), c)).orElse(true);
        }

        String shown() {
            return low + " to " + high + cause.map(c -> " for " + c).orElse("");
        }
    }

    private static Expectation<Found> texts(Entry entry, String what, Function<Found, ImmutableList<Label>> texts) {
        ImmutableList<String> pieces = ExpectationReader.isAbsent(entry)
                ? ImmutableList.of()
                : entry.oneOrMore(what).stream()
                        .map(e -> e.scalar("a piece of text"))
                        .collect(toImmutableList());
        return Expectation.of(
                entry,
                pieces.isEmpty() ? "none" : String.join("; ", pieces),
                f -> Optional.of(texts.apply(f))
                        .filter(found -> !pairwise(pieces, found, (p, l) -> ExpectationReader.says(l, p)))
                        .map(DeterminationReader::shownTexts));
    }

    private static String shownTexts(List<Label> texts) {
        return texts.isEmpty()
                ? "none"
                : texts.stream().map(t -> t.zh() + ", " + t.en()).collect(joining("; "));
    }

    private ImmutableList<Expectation<Found>> continues(Entry entry) {
        Function<Found, Optional<Continuation>> continuation =
                f -> f.determination().continuation();
        if (ExpectationReader.isAbsent(entry)) {
            return one(Expectation.exactly(
                    entry,
                    "no continuation",
                    f -> continuation
                            .apply(f)
                            .map(c -> c.ruleId() + ", months " + months(c))
                            .orElse("no continuation")));
        }
        ImmutableMap<String, Entry> fields =
                entry.fields("how it runs on", ImmutableList.of(), ImmutableList.of("rule", "months", "first", "last"));
        ImmutableList.Builder<Expectation<Continuation>> all = ImmutableList.builder();
        fields.forEach((name, e) -> all.add(
                switch (name) {
                    case "rule" ->
                        Expectation.exactly(e, vocabulary.rule(e, e.scalar("the id of a rule")), Continuation::ruleId);
                    case "months" -> Expectation.exactly(e, expectedMonths(e), DeterminationReader::months);
                    case "first" -> Expectation.exactly(e, expectedDay(e), c -> shownDay(c.first()));
                    default -> Expectation.exactly(e, expectedDay(e), c -> shownDay(c.last()));
                }));
        return Expectation.ofPart(entry, "that it runs on", continuation, f -> "no continuation", all.build());
    }

    private static String expectedDay(Entry entry) {
        return entry.isWord("open") ? "open" : entry.day().toString();
    }

    private static String shownDay(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }

    private static String expectedMonths(Entry entry) {
        String form = "a number of months, a range such as [1, 3], or one without an end: [0, open]";
        if (!entry.isList()) {
            return Long.toString(entry.whole(form));
        }
        ImmutableList<Entry> ends = entry.list(form);
        if (ends.size() != 2) {
            throw entry.expected(form);
        }
        long least = ends.get(0).whole(form);
        return ends.get(1).isWord("open")
                ? least + " or more"
                : least + " to " + ends.get(1).whole(form);
    }

    private static String months(Continuation c) {
        if (c.mostMonths().isEmpty()) {
            return c.leastMonths() + " or more";
        }
        long most = c.mostMonths().get();
        return most == c.leastMonths() ? Long.toString(most) : c.leastMonths() + " to " + most;
    }

    // What is said about it

    private static ImmutableList<Expectation<Found>> warnings(Entry entry) {
        if (ExpectationReader.isAbsent(entry)) {
            return one(Expectation.exactly(
                    entry, "none", f -> shownTexts(f.determination().warnings())));
        }
        return entry.oneOrMore("pieces of warnings").stream()
                .map(e ->
                        contains(e, "a warning", (Found f) -> f.determination().warnings()))
                .collect(toImmutableList());
    }

    private static <T> Expectation<T> contains(Entry entry, String what, Function<T, ImmutableList<Label>> texts) {
        String piece = entry.scalar("a piece of text");
        return Expectation.of(
                entry,
                what + " with: " + piece,
                t -> Optional.of(texts.apply(t))
                        .filter(all -> all.stream().noneMatch(l -> ExpectationReader.says(l, piece)))
                        .map(DeterminationReader::shownTexts));
    }

    private static ImmutableList<Expectation<Found>> explanation(Entry entry) {
        return entry.oneOrMore("pieces of the explanation").stream()
                .map(e -> {
                    String piece = e.scalar("a piece of text");
                    return Expectation.<Found>of(
                            e,
                            "an explanation with: " + piece,
                            f -> Optional.of(f.outcome().explanation(f.determination()))
                                    .filter(text -> !text.contains(piece))
                                    .map(text -> "\n" + text));
                })
                .collect(toImmutableList());
    }
}
