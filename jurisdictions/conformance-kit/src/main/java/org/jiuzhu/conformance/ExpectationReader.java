package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Reads what a case expects. */
final class ExpectationReader {

    static final String BETWEEN = " of ";
    private static final ImmutableSet<String> WHOLE =
            ImmutableSet.of("rules", "values", "checks", "missing", "not-missing", "months", "error");

    private final Vocabulary vocabulary;

    ExpectationReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The piece of a message that is expected instead of a result. */
    Optional<Entry> error(Entry expect) {
        ImmutableMap<String, Entry> fields = fields(expect);
        Optional<Entry> error = Optional.ofNullable(fields.get("error"));
        if (error.isPresent() && fields.size() > 1) {
            throw error.get().wrong("where an error is expected there is no result, so nothing else can be");
        }
        error.ifPresent(e -> e.scalar("a piece of the message"));
        return error;
    }

    ImmutableList<Expectation<Outcome>> read(Entry expect) {
        ImmutableList.Builder<Expectation<Outcome>> all = ImmutableList.builder();
        fields(expect).forEach((name, entry) -> {
            switch (name) {
                case "error" -> {}
                case "rules" ->
                    fields(entry, "rules with met, not-met, undetermined or absent")
                            .forEach((key, e) -> all.add(rule(key, e, Outcomes::rules)));
                case "values" ->
                    fields(entry, "definitions and open terms with what they come to")
                            .forEach((key, e) -> all.add(new ValueReader(vocabulary).read(key, e)));
                case "checks" ->
                    fields(entry, "rules about an authority with what they find")
                            .forEach((key, e) -> all.addAll(check(key, e)));
                case "months" -> all.addAll(new MonthsReader(vocabulary).read(entry));
                case "missing" -> all.addAll(missing(entry, o -> o.assessment().missing()));
                case "not-missing" ->
                    all.addAll(notMissing(entry, o -> o.assessment().missing()));
                default -> all.addAll(determination(name, entry));
            }
        });
        return all.build();
    }

    private static ImmutableMap<String, Entry> fields(Entry expect) {
        return expect.fields("what comes out, by programme");
    }

    private static ImmutableMap<String, Entry> fields(Entry entry, String expected) {
        return entry.fields(expected);
    }

    // Programmes

    private ImmutableList<Expectation<Outcome>> determination(String key, Entry entry) {
        String[] parts = key.split(BETWEEN, 2);
        if (!vocabulary.programmes().contains(parts[0])) {
            throw entry.unknownName(
                    "programme",
                    parts[0],
                    Stream.concat(WHOLE.stream(), vocabulary.programmes().stream())
                            .toList());
        }
        String subject = parts.length == 1 ? "household" : subject(parts[1]);
        Function<Outcome, Optional<Found>> found = o -> o.assessment().determinations().stream()
                .filter(d ->
                        d.programme().code().equals(parts[0]) && d.subject().equals(subject))
                .findFirst()
                .map(d -> new Found(o, d));
        Function<Outcome, String> otherwise = o -> "none; there are: "
                + o.assessment().determinations().stream()
                        .map(d -> d.programme().code() + shownSubject(d.subject()))
                        .collect(joining(", "));
        if (isAbsent(entry)) {
            return ImmutableList.of(Expectation.of(
                    entry,
                    "no determination of it",
                    o -> found.apply(o).map(f -> f.determination().status().code())));
        }
        return Expectation.ofPart(
                entry,
                "a determination of it",
                found,
                otherwise,
                new DeterminationReader(this, vocabulary).read(entry));
    }

    static String subject(String written) {
        return written.equals("household") || written.startsWith("household.") ? written : "household." + written;
    }

    private static String shownSubject(String subject) {
        return subject.equals("household") ? "" : BETWEEN + subject.substring("household.".length());
    }

    static boolean isAbsent(Entry entry) {
        return entry.isWord("absent", "none");
    }

    // Rules and checks

    /** What is found of a rule, of all subjects together or of one. */
    <T> Expectation<T> rule(String key, Entry entry, Function<T, ImmutableList<RuleTruth>> rules) {
        String[] parts = key.split(BETWEEN, 2);
        String rule = vocabulary.rule(entry, parts[0]);
        Optional<String> subject = parts.length == 1 ? Optional.empty() : Optional.of(subject(parts[1]));
        String expected =
                isAbsent(entry) ? "absent" : entry.coded(Truth.values()).code();
        return Expectation.exactly(entry, expected, t -> {
            List<RuleTruth> found = rules.apply(t).stream()
                    .filter(f -> f.rule().id().equals(rule)
                            && subject.map(f.subject()::equals).orElse(true))
                    .toList();
            Set<String> truths = new LinkedHashSet<>();
            found.forEach(f -> truths.add(f.truth().code()));
            if (truths.size() > 1) {
                return found.stream()
                        .map(f -> f.truth().code() + BETWEEN + f.subject())
                        .distinct()
                        .collect(joining(", ", "", "; say of whom, as " + rule + " of members[a]"));
            }
            return truths.isEmpty() ? "absent" : truths.iterator().next();
        });
    }

    private ImmutableList<Expectation<Outcome>> check(String key, Entry entry) {
        String rule = vocabulary.rule(entry, key);
        Function<Outcome, Optional<AuthorityReport.Check>> found =
                o -> o.checks(rule).stream().findFirst();
        if (!entry.isFields()) {
            String expected =
                    isAbsent(entry) ? "absent" : entry.coded(Truth.values()).code();
            return ImmutableList.of(Expectation.exactly(
                    entry,
                    expected,
                    o -> found.apply(o).map(c -> c.truth().code()).orElse("absent")));
        }
        ImmutableMap<String, Entry> fields =
                entry.fields("what the check finds", ImmutableList.of("is"), ImmutableList.of("severity", "least"));
        ImmutableList.Builder<Expectation<AuthorityReport.Check>> all = ImmutableList.builder();
        fields.forEach((name, e) -> all.add(
                switch (name) {
                    case "is" ->
                        Expectation.exactly(
                                e,
                                e.coded(Truth.values()).code(),
                                c -> c.truth().code());
                    case "severity" ->
                        Expectation.exactly(
                                e, e.code(ImmutableList.of("error", "warning")), c -> Found.code(c.severity()));
                    default ->
                        Expectation.exactly(
                                e,
                                isAbsent(e) ? "absent" : Yuan.toText(ExpectedAmount.yuan(e)),
                                c -> c.least().map(Yuan::toText).orElse("absent"));
                }));
        return Expectation.ofPart(entry, "a check by it", found, o -> "none", all.build());
    }

    // What is missing

    <T> ImmutableList<Expectation<T>> missing(Entry entry, Function<T, ImmutableList<Missing>> missing) {
        if (isAbsent(entry)) {
            return ImmutableList.of(Expectation.exactly(entry, "nothing missing", t -> shown(missing.apply(t))));
        }
        return entry.oneOrMore("what is missing, by path or id").stream()
                .map(e -> missingOne(e, missing))
                .collect(toImmutableList());
    }

    private <T> Expectation<T> missingOne(Entry entry, Function<T, ImmutableList<Missing>> missing) {
        if (!entry.isFields()) {
            String id = vocabulary.askable(entry);
            return Expectation.of(
                    entry,
                    "missing: " + id,
                    t -> Optional.of(missing.apply(t))
                            .filter(all -> all.stream().noneMatch(m -> is(m, id)))
                            .map(ExpectationReader::shown));
        }
        ImmutableMap<String, Entry> fields = entry.fields(
                "what is missing", ImmutableList.of("id"), ImmutableList.of("kind", "citation", "question"));
        String id = vocabulary.askable(requireNonNull(fields.get("id")));
        Optional<String> kind = Optional.ofNullable(fields.get("kind"))
                .map(e -> e.coded(Missing.Kind.values()).code());
        Optional<String> citation = Optional.ofNullable(fields.get("citation")).map(e -> e.scalar("a piece of text"));
        Optional<String> question = Optional.ofNullable(fields.get("question")).map(e -> e.scalar("a piece of text"));
        return Expectation.of(
                entry,
                "missing: " + id + kind.map(k -> ", " + k).orElse("")
                        + citation.map(c -> ", " + c).orElse("")
                        + question.map(q -> ", " + q).orElse(""),
                t -> Optional.of(missing.apply(t))
                        .filter(all -> all.stream()
                                .noneMatch(m -> is(m, id)
                                        && kind.map(m.kind().code()::equals).orElse(true)
                                        && citation.map(c ->
                                                        m.citation().orElse("").contains(c))
                                                .orElse(true)
                                        && question.map(q -> says(m.question(), q))
                                                .orElse(true)))
                        .map(all -> all.stream()
                                .map(m -> m.id() + " (" + m.kind().code()
                                        + m.citation().map(c -> ", " + c).orElse("") + ", "
                                        + m.question().zh() + ", "
                                        + m.question().en() + ")")
                                .collect(joining("; "))));
    }

    <T> ImmutableList<Expectation<T>> notMissing(Entry entry, Function<T, ImmutableList<Missing>> missing) {
        return entry.oneOrMore("what is not missing, by path or id").stream()
                .map(e -> {
                    String id = vocabulary.askable(e);
                    return Expectation.<T>of(
                            e,
                            "not missing: " + id,
                            t -> Optional.of(missing.apply(t))
                                    .filter(all -> all.stream().anyMatch(m -> is(m, id)))
                                    .map(ExpectationReader::shown));
                })
                .collect(toImmutableList());
    }

    // a standard is named with or without its variant and area
    private static boolean is(Missing missing, String id) {
        return missing.id().equals(id)
                || (missing.kind() == Missing.Kind.STANDARD
                        && (missing.id().startsWith(id + " ") || missing.id().startsWith(id + ":")));
    }

    private static String shown(List<Missing> missing) {
        return missing.isEmpty()
                ? "nothing missing"
                : missing.stream().map(Missing::id).collect(joining(", ", "missing: ", ""));
    }

    // Texts

    static boolean says(Label label, String piece) {
        return label.zh().contains(piece) || label.en().contains(piece);
    }

    static String codes(Iterable<? extends Coded> coded) {
        String codes =
                ImmutableList.copyOf(coded).stream().map(Coded::code).sorted().collect(joining(", "));
        return codes.isEmpty() ? "none" : codes;
    }

    static <C extends Coded> String expectedCodes(Entry entry, C[] values) {
        return isAbsent(entry)
                ? "none"
                : codes(entry.oneOrMore("codes").stream()
                        .map(e -> e.coded(values))
                        .toList());
    }

    /** A determination that was found, and what it was found in. */
    record Found(Outcome outcome, Determination<?> determination) {
        static String code(Enum<?> value) {
            return Ascii.toLowerCase(value.name()).replace('_', '-');
        }
    }

    /** What is asked of a whole outcome. */
    private static final class Outcomes {
        private Outcomes() {}

        static ImmutableList<RuleTruth> rules(Outcome outcome) {
            return outcome.assessment().determinations().stream()
                    .flatMap(d -> d.rules().stream())
                    .collect(toImmutableList());
        }
    }
}
