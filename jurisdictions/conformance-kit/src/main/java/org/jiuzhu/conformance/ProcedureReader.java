package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.jiuzhu.conformance.DeterminationReader.map;
import static org.jiuzhu.conformance.DeterminationReader.named;
import static org.jiuzhu.conformance.DeterminationReader.one;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiuzhu.conformance.ExpectationReader.Found;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.rule.Fraction;

/** Reads what is expected of the procedure of one programme and subject: who decides, how and when. */
final class ProcedureReader {

    static final ImmutableList<String> FIELDS = ImmutableList.of(
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

    private static final ImmutableList<String> NEEDS =
            Stream.of(Procedure.Need.values()).map(Found::code).collect(toImmutableList());

    private final ExpectationReader whole;
    private final Vocabulary vocabulary;

    ProcedureReader(ExpectationReader whole, Vocabulary vocabulary) {
        this.whole = whole;
        this.vocabulary = vocabulary;
    }

    ImmutableList<Expectation<Found>> field(String name, Entry e) {
        return switch (name) {
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

    private static Procedure procedure(Found found) {
        return found.determination().procedure();
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("absent");
    }

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
        Step step = named(code, entry, "step", vocabulary.steps().toArray(Step[]::new));
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
                                .map(ProcedureReader::shownLimits)));
            }
            ImmutableMap<String, Entry> fields = e.fields(
                    "a time limit",
                    ImmutableList.of(),
                    ImmutableList.of("working-days", "calendar-days", "after", "due", "need"));
            ImmutableMap.Builder<String, String> expected = ImmutableMap.builder();
            fields.forEach((name, f) -> expected.put(
                    name,
                    switch (name) {
                        case "after" ->
                            f.coded(vocabulary.steps().toArray(Step[]::new)).code();
                        case "due" ->
                            ExpectationReader.isAbsent(f) ? "absent" : f.day().toString();
                        case "need" -> f.code(NEEDS);
                        default -> Long.toString(f.whole("a number of days"));
                    }));
            return one(fits(
                    e,
                    expected.buildOrThrow(),
                    s -> byRule(s, rule).stream().map(ProcedureReader::limit).collect(toImmutableList())));
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
        Document document =
                named(code, entry, "document", vocabulary.documents().toArray(Document[]::new));
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
