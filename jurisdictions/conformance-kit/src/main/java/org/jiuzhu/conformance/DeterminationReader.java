package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.conformance.ExpectationReader.Found;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Reads what is expected of one programme and subject. */
final class DeterminationReader {

    private static final ImmutableList<String> FIELDS = ImmutableList.of(
            "status",
            "final",
            "amount",
            "parts",
            "bands",
            "services",
            "modes",
            "continues",
            "missing",
            "not-missing",
            "warnings",
            "rules",
            "explanation",
            "decided-by",
            "decided-by-rules",
            "procedure-missing",
            "procedure-not-missing",
            "steps",
            "documents",
            "effects",
            "review-months",
            "next-review",
            "paid-from");

    /** The parts that are simply the amount of a programme. */
    private static final ImmutableList<Part> AMOUNTS = ImmutableList.of(Part.ALLOWANCE, Part.GRANT, Part.SUBSIDY);

    private static final ImmutableList<String> NEEDS =
            Stream.of(Procedure.Need.values()).map(Found::code).collect(toImmutableList());

    private final ExpectationReader whole;
    private final Vocabulary vocabulary;

    DeterminationReader(ExpectationReader whole, Vocabulary vocabulary) {
        this.whole = whole;
        this.vocabulary = vocabulary;
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
                                whole.finding(key, entry, f -> f.determination().findings())));
            case "explanation" -> explanation(e);
            case "decided-by" ->
                one(Expectation.exactly(
                        e,
                        ExpectationReader.expectedCodes(e, Body.values()),
                        f -> ExpectationReader.codes(procedure(f).decidedBy())));
            case "decided-by-rules" -> one(decidedByRules(e));
            case "procedure-missing" -> whole.missing(e, f -> procedure(f).missing());
            case "procedure-not-missing" ->
                whole.notMissing(e, f -> procedure(f).missing());
            case "steps" -> map(e, "steps with what is expected of them", this::step);
            case "documents" -> map(e, "documents with what is expected of them", this::document);
            case "effects" -> map(e, "rules with what their effect is", this::effect);
            case "review-months" ->
                one(whole(e, f -> procedure(f).reviewMonths().map(m -> Long.toString(m))));
            case "next-review" ->
                one(Expectation.exactly(
                        e,
                        ExpectationReader.isAbsent(e) ? "absent" : e.day().toString(),
                        f -> shown(procedure(f).nextReview())));
            case "paid-from" -> one(month(e));
            default -> throw new IllegalStateException("a field without a reader: " + name);
        };
    }

    private static <T> ImmutableList<Expectation<T>> one(Expectation<T> expectation) {
        return ImmutableList.of(expectation);
    }

    private interface Reading<T> {
        ImmutableList<Expectation<T>> read(String key, Entry entry);
    }

    private static <T> ImmutableList<Expectation<T>> map(Entry entry, String expected, Reading<T> reading) {
        ImmutableList.Builder<Expectation<T>> all = ImmutableList.builder();
        entry.fields(expected).forEach((key, e) -> all.addAll(reading.read(key, e)));
        return all.build();
    }

    private static Procedure procedure(Found found) {
        return found.determination().procedure();
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("absent");
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

    private static ImmutableList<Expectation<Found>> parts(Entry entry) {
        return map(entry, "parts with their amounts", (code, e) -> {
            Part part = named(code, e, "part", Part.values());
            return one(amount(e, f -> Optional.ofNullable(content(f).parts().get(part))));
        });
    }

    private static <C extends Coded> C named(String code, Entry e, String kind, C[] values) {
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

    // Who decides, how and when

    private Expectation<Found> decidedByRules(Entry entry) {
        String expected = ExpectationReader.isAbsent(entry)
                ? "none"
                : entry.oneOrMore("ids of rules").stream()
                        .map(e -> vocabulary.rule(e, e.scalar("the id of a rule")))
                        .sorted()
                        .collect(joining(", "));
        return Expectation.exactly(
                entry,
                expected,
                f -> procedure(f).decidedByRules().isEmpty()
                        ? "none"
                        : procedure(f).decidedByRules().stream().sorted().collect(joining(", ")));
    }

    private ImmutableList<Expectation<Found>> step(String code, Entry entry) {
        Step step = named(code, entry, "step", Step.values());
        Function<Found, Optional<Procedure.PlannedStep>> found =
                f -> procedure(f).steps().stream().filter(s -> s.step() == step).findFirst();
        if (!entry.isFields()) {
            return one(Expectation.exactly(
                    entry,
                    expectedNeed(entry),
                    f -> found.apply(f).map(s -> Found.code(s.need())).orElse("absent")));
        }
        ImmutableMap<String, Entry> fields = entry.fields(
                "what is expected of the step",
                ImmutableList.of(),
                ImmutableList.of("need", "bodies", "due", "done", "share", "limits", "rules"));
        ImmutableList.Builder<Expectation<Procedure.PlannedStep>> all = ImmutableList.builder();
        fields.forEach((name, e) -> all.addAll(stepField(name, e)));
        return Expectation.ofPart(
                entry,
                "the step " + code,
                found,
                f -> "absent; there are: "
                        + procedure(f).steps().stream()
                                .map(s -> s.step().code())
                                .collect(joining(", ")),
                all.build());
    }

    private ImmutableList<Expectation<Procedure.PlannedStep>> stepField(String name, Entry e) {
        return switch (name) {
            case "need" -> one(Expectation.exactly(e, e.code(NEEDS), s -> Found.code(s.need())));
            case "bodies" ->
                one(Expectation.exactly(
                        e,
                        ExpectationReader.expectedCodes(e, Body.values()),
                        s -> ExpectationReader.codes(s.bodies())));
            case "due" ->
                one(Expectation.exactly(
                        e, ExpectationReader.isAbsent(e) ? "absent" : e.day().toString(), s -> shown(s.due())));
            case "done" ->
                one(Expectation.exactly(
                        e, ExpectationReader.isAbsent(e) ? "absent" : e.day().toString(), s -> shown(s.done())));
            case "share" ->
                one(Expectation.exactly(e, ExpectationReader.isAbsent(e) ? "absent" : share(e), s -> shown(s.share())));
            case "limits" -> limits(e);
            case "rules" ->
                one(Expectation.exactly(
                        e,
                        e.oneOrMore("ids of rules").stream()
                                .map(r -> vocabulary.rule(r, r.scalar("the id of a rule")))
                                .sorted()
                                .collect(joining(", ")),
                        s -> s.rules().stream().sorted().distinct().collect(joining(", "))));
            default -> throw new IllegalStateException("a field without a reader: " + name);
        };
    }

    private static String share(Entry entry) {
        String form = "a share such as 0.3";
        try {
            return Fraction.parse(entry.scalar(form)).toString();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw entry.wrong("expected " + form + ", found " + entry.value().shown(), e);
        }
    }

    private ImmutableList<Expectation<Procedure.PlannedStep>> limits(Entry entry) {
        if (ExpectationReader.isAbsent(entry)) {
            return one(Expectation.exactly(entry, "none", s -> shownLimits(s.limits())));
        }
        return map(entry, "rules with the time limit that they set", (rule, e) -> {
            vocabulary.rule(e, rule);
            if (ExpectationReader.isAbsent(e)) {
                return one(Expectation.of(
                        e,
                        "no limit by it",
                        s -> Optional.of(byRule(s, rule))
                                .filter(l -> !l.isEmpty())
                                .map(DeterminationReader::shownLimits)));
            }
            ImmutableMap<String, Entry> fields = e.fields(
                    "a time limit",
                    ImmutableList.of(),
                    ImmutableList.of("working-days", "calendar-days", "after", "due", "need"));
            ImmutableMap.Builder<String, String> expected = ImmutableMap.builder();
            fields.forEach((name, f) -> expected.put(
                    name,
                    switch (name) {
                        case "after" -> f.coded(Step.values()).code();
                        case "due" ->
                            ExpectationReader.isAbsent(f) ? "absent" : f.day().toString();
                        case "need" -> f.code(NEEDS);
                        default -> Long.toString(f.whole("a number of days"));
                    }));
            return one(fits(
                    e,
                    expected.buildOrThrow(),
                    s -> byRule(s, rule).stream()
                            .map(DeterminationReader::limit)
                            .collect(toImmutableList())));
        });
    }

    private static ImmutableList<Procedure.PlannedLimit> byRule(Procedure.PlannedStep step, String rule) {
        return step.limits().stream().filter(l -> l.rule().equals(rule)).collect(toImmutableList());
    }

    private static ImmutableMap<String, String> limit(Procedure.PlannedLimit limit) {
        return ImmutableMap.of(
                limit.limit() instanceof TimeLimit.WorkingDays ? "working-days" : "calendar-days",
                Integer.toString(limit.limit().days()),
                "after",
                limit.after().code(),
                "due",
                shown(limit.due()),
                "need",
                Found.code(limit.need()));
    }

    private static String shownLimits(List<Procedure.PlannedLimit> limits) {
        return limits.isEmpty()
                ? "none"
                : limits.stream().map(l -> l.rule() + ": " + limit(l)).collect(joining("; "));
    }

    /** That one of several things has all the values that are expected. */
    private static <T> Expectation<T> fits(
            Entry entry,
            ImmutableMap<String, String> expected,
            Function<T, ImmutableList<ImmutableMap<String, String>>> found) {
        return Expectation.of(
                entry,
                expected.toString(),
                t -> Optional.of(found.apply(t))
                        .filter(all -> all.stream()
                                .noneMatch(one -> expected.entrySet().stream().allMatch(e -> {
                                    String value = one.getOrDefault(e.getKey(), "absent");
                                    return e.getKey().equals("says")
                                            ? value.contains(e.getValue())
                                            : value.equals(e.getValue());
                                })))
                        .map(all -> all.isEmpty()
                                ? "absent"
                                : all.stream().map(Object::toString).collect(joining("; "))));
    }

    private ImmutableList<Expectation<Found>> document(String code, Entry entry) {
        Document document = named(code, entry, "document", Document.values());
        return needed(
                entry,
                ImmutableSet.of("need", "issuer", "rule"),
                f -> procedure(f).documents().stream()
                        .filter(d -> d.document() == document)
                        .flatMap(d -> d.rules().stream()
                                .map(rule -> ImmutableMap.of(
                                        "need",
                                        Found.code(d.need()),
                                        "issuer",
                                        d.issuers().isEmpty()
                                                ? "absent"
                                                : d.issuers().stream()
                                                        .map(Body::code)
                                                        .collect(joining(", ")),
                                        "rule",
                                        rule)))
                        .collect(toImmutableList()));
    }

    private ImmutableList<Expectation<Found>> effect(String rule, Entry entry) {
        vocabulary.rule(entry, rule);
        return needed(
                entry,
                ImmutableSet.of("need", "on", "says"),
                f -> procedure(f).effects().stream()
                        .filter(e -> e.rule().equals(rule))
                        .map(e -> ImmutableMap.of(
                                "need",
                                Found.code(e.need()),
                                "on",
                                e.on().code(),
                                "says",
                                e.effect().zh() + ", " + e.effect().en()))
                        .collect(toImmutableList()));
    }

    private ImmutableList<Expectation<Found>> needed(
            Entry entry,
            ImmutableSet<String> known,
            Function<Found, ImmutableList<ImmutableMap<String, String>>> found) {
        if (!entry.isFields()) {
            String need = expectedNeed(entry);
            return one(
                    need.equals("absent")
                            ? Expectation.of(
                                    entry,
                                    need,
                                    f -> Optional.of(found.apply(f))
                                            .filter(l -> !l.isEmpty())
                                            .map(Object::toString))
                            : fits(entry, ImmutableMap.of("need", need), found));
        }
        ImmutableMap.Builder<String, String> expected = ImmutableMap.builder();
        entry.fields("what is expected of it", ImmutableList.of(), known)
                .forEach((name, e) -> expected.put(
                        name,
                        switch (name) {
                            case "need" -> e.code(NEEDS);
                            case "issuer", "on" ->
                                ExpectationReader.isAbsent(e)
                                        ? "absent"
                                        : e.coded(Body.values()).code();
                            case "rule" -> vocabulary.rule(e, e.scalar("the id of a rule"));
                            default -> e.scalar("a piece of text");
                        }));
        return one(fits(entry, expected.buildOrThrow(), found));
    }

    private static String expectedNeed(Entry entry) {
        return ExpectationReader.isAbsent(entry)
                ? "absent"
                : entry.code(ImmutableList.<String>builder()
                        .addAll(NEEDS)
                        .add("absent")
                        .build());
    }

    private static Expectation<Found> whole(Entry e, Function<Found, Optional<String>> found) {
        return Expectation.exactly(
                e,
                ExpectationReader.isAbsent(e) ? "absent" : Long.toString(e.whole("a whole number")),
                f -> shown(found.apply(f)));
    }

    private static Expectation<Found> month(Entry e) {
        String form = "a month such as 2022-04";
        try {
            String expected = ExpectationReader.isAbsent(e)
                    ? "absent"
                    : YearMonth.parse(e.scalar(form)).toString();
            return Expectation.exactly(e, expected, f -> shown(procedure(f).paidFrom()));
        } catch (DateTimeException wrong) {
            throw e.wrong("expected " + form + ", found " + e.value().shown(), wrong);
        }
    }
}
