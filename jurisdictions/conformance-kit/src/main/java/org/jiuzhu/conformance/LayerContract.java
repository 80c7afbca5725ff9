package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What every layer of law has to pass, the nation as well as a place: its rules load and are in force on some day, its labels and sources are there,
 * what it cites is in force on the date, and every case of its files comes out as expected, with its sentence as the name. What the cases prove is
 * counted as well: each small change of a rule has to be noticed and each condition looked at from all sides, and a report shows it rule by rule.
 *
 * <p>The cases are the files {@code cases/*.yaml} in the package of the layer's class among the resources of the tests. A place of one document
 * extends {@link PlaceContract}, which asks for a register too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LayerContract {

    private static final String NARROWED = "jiuzhu.mutants";
    private static final String NONE = "none";
    private static final int COMPLETE_HOUSEHOLDS = 600;

    // made when they are first asked for: place() is the subclass's, and is not there yet in a constructor
    private @Nullable PolicyEngine engine;
    private @Nullable Cases cases;
    private @Nullable Proof proof;

    /** For the layer's test class. */
    protected LayerContract() {}

    /** {@return the layer under test} */
    protected abstract Jurisdiction place();

    /**
     * A place that the layer decides for. That of the layer itself, unless it has no authorities of its own, as the nation; then a place for which there
     * are no other rules.
     *
     * @return the place
     */
    protected Place decidedAt() {
        return place().place();
    }

    /**
     * The plug-ins that are loaded with the layer under test: everything that the class path or module path has. One that is there for the same place is
     * left out; under an {@linkplain Jurisdiction#overlay overlay} its place is needed, and another overlay of it is left out.
     *
     * @return the plug-ins
     */
    protected ImmutableList<Jurisdiction> beside() {
        return PolicyEngine.load().jurisdictions();
    }

    /**
     * In which languages the labels of the layer are. For a place outside China return {@link Languages#OF_THE_PLACE}: then neither the Chinese nor
     * the English text of a label, a title or a sentence has to be in its language.
     *
     * @return the languages; Chinese and English unless the layer says otherwise
     */
    protected Languages languages() {
        return Languages.CHINESE_AND_ENGLISH;
    }

    /** {@return an engine with the layer under test and the plug-ins {@link #beside} it} */
    protected final synchronized PolicyEngine engine() {
        if (engine == null) {
            engine = PolicyEngine.load(Stream.concat(
                            beside().stream().filter(j -> !isInsteadOf(place(), j)), Stream.of(place()))
                    .collect(toImmutableList()));
        }
        return engine;
    }

    /** Whether one plug-in takes the place of another: both are for one place, or both lie over one. */
    static boolean isInsteadOf(Jurisdiction one, Jurisdiction other) {
        return one.place().equals(other.place())
                && one.overlay().isPresent() == other.overlay().isPresent();
    }

    /** {@return the cases of all files of the layer} */
    protected final synchronized Cases cases() {
        if (cases == null) {
            cases = files().cases(engine());
        }
        return cases;
    }

    private CaseFolder files() {
        return new CaseFolder(place(), getClass().getClassLoader());
    }

    @Test
    final void loads_without_conflict_circle_or_gap_between_bands() {
        engine();
    }

    @Test
    final void law_covers_every_day_from_the_first_of_its_document() {
        pass(checks().gapsOfLaw());
    }

    @Test
    final void every_rule_is_in_force_on_some_day() {
        pass(checks().dead());
    }

    @Test
    final void every_clause_that_a_rule_cites_is_in_force_with_it() {
        pass(new Citations(engine()).ofRules(place(), decidedAt()));
    }

    @Test
    final void every_citation_that_a_case_shows_is_in_force_on_its_date() {
        pass(new Citations(engine()).shown(cases()));
    }

    @Test
    final void every_fact_of_its_own_is_read() {
        pass(checks().unreadFacts());
    }

    @Test
    final void collects_every_sentence_that_is_a_constant() {
        pass(checks().forgotten());
    }

    @Test
    final void every_published_standard_has_a_source_and_a_first_day() {
        pass(checks().standards());
    }

    @Test
    final void every_label_is_there_in_both_languages() {
        pass(languages() == Languages.CHINESE_AND_ENGLISH ? labels() : ImmutableList.of());
    }

    /** What is wrong with the labels of the layer. */
    ImmutableList<String> labels() {
        return checks().labels();
    }

    @TestFactory
    final Stream<DynamicTest> every_case_comes_out_as_expected() {
        Cases.Run run = cases().on(engine());
        return cases().all().stream()
                .map(c -> dynamicTest(c.name().zh() + " / " + c.name().en(), files().source(c), () -> check(run, c)));
    }

    /** Of each programme that a rule of the layer lets somebody into, a case says who is, one who is not, and one where that is open. */
    @Test
    final void every_programme_has_a_case_that_lets_in_one_that_refuses_and_one_that_is_open() {
        pass(place().rules().stream()
                .flatMap(rule -> rule.consequence() instanceof Consequence.Eligible<?> way
                        ? Stream.of(way.programme())
                        : Stream.<Programme<?>>of())
                .distinct()
                .flatMap(programme -> lacking(programme).stream())
                .toList());
    }

    private Optional<String> lacking(Programme<?> programme) {
        ImmutableSet<Status> expected = cases().all().stream()
                .flatMap(c -> c.statuses(programme.code()).stream())
                .collect(toImmutableSet());
        List<String> lacking = new ArrayList<>();
        if (!expected.contains(Status.ELIGIBLE) && !expected.contains(Status.ELIGIBLE_AT_DISCRETION)) {
            lacking.add(Status.ELIGIBLE.code());
        }
        Stream.of(Status.NOT_ELIGIBLE, Status.UNDETERMINED)
                .filter(status -> !expected.contains(status))
                .forEach(status -> lacking.add(status.code()));
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("no case expects of " + programme.code() + " the status " + String.join(", ", lacking));
    }

    @Test
    final void a_bare_decision_of_every_case_says_what_its_assessment_says() {
        Cases.Run run = cases().on(engine());
        pass(cases().all().stream()
                .map(c -> differences(run, c))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Cases leave much unknown; these do not. */
    @Test
    final void a_bare_decision_of_complete_households_says_what_their_assessments_say() {
        LocalDate date =
                cases().all().stream()
                        .map(c -> c.input().date())
                        .collect(groupingBy(d -> d, counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        CompleteHouseholds households = new CompleteHouseholds(engine(), decidedAt(), date);
        pass(IntStream.range(0, COMPLETE_HOUSEHOLDS)
                .mapToObj(i -> households.next())
                .map(c -> differences(engine(), c, c.household()))
                .flatMap(Optional::stream)
                .limit(1)
                .toList());
    }

    /** What a case leaves unknown and nobody asks for changes nothing: not a status, not what is given, not the procedure. */
    @Test
    final void what_is_not_asked_for_changes_nothing() {
        Unasked unasked = new Unasked(engine());
        Cases.Run run = cases().on(engine());
        pass(cases().all().stream()
                .flatMap(c -> unasked.problem(run.engine(c), c.input()).map(p -> c + ": " + p).stream())
                .toList());
    }

    /** Who has died is in no programme and counts for nobody, whatever else a case says of them. */
    @Test
    final void who_has_died_gets_nothing_and_changes_nothing_for_others() {
        Cases.Run run = cases().on(engine());
        pass(cases().all().stream()
                .filter(c -> Deaths.areRead(engine()))
                .flatMap(c -> Deaths.problem(run.engine(c), c.input()).map(p -> c + ": " + p).stream())
                .toList());
    }

    private static Optional<String> differences(Cases.Run run, ConformanceCase of) {
        return differences(run.engine(of), of.input(), of);
    }

    private static Optional<String> differences(PolicyEngine engine, Case input, Object named) {
        Object assessed = orMessage(() -> outcomes(engine.assess(input, engine.programmes())));
        Object decided = orMessage(() -> engine.decide(input).outcomes());
        Object found = orMessage(() -> engine.assess(input, engine.programmes()).determinations().stream()
                .flatMap(d -> d.rules().stream())
                .collect(toImmutableList()));
        Object kept = orMessage(() -> engine.decideWithRules(input).rules());
        return decided.equals(assessed) && kept.equals(found)
                ? Optional.empty()
                : Optional.of(
                        named + ": decided " + decided + " by " + kept + ", assessed " + assessed + " by " + found);
    }

    // a result, or the message of the error that stands in its place
    private static Object orMessage(Supplier<Object> result) {
        try {
            return result.get();
        } catch (PolicyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static ImmutableList<Outcome<?>> outcomes(Assessment assessment) {
        return assessment.determinations().stream()
                .map(d -> outcome(d))
                .collect(ImmutableList.<Outcome<?>>toImmutableList());
    }

    private static <B extends Benefit> Outcome<B> outcome(Determination<B> of) {
        return new Outcome<>(
                of.programme(),
                of.subject(),
                of.status(),
                of.status() == Status.NOT_ELIGIBLE ? Optional.empty() : of.benefit());
    }

    /**
     * Changes the rules in small ways and runs the cases: each change has to be noticed, or stand in {@code gaps.yaml} with the reason. The
     * system property {@code jiuzhu.mutants} narrows it to the rules whose ids begin so (several with commas between), or to
     * {@code none}.
     */
    @Test
    final void every_mutant_is_noticed() {
        pass(proof().mutantProblems());
    }

    /** Looks at each condition of each rule in all cases: what no case shows of it has to stand in {@code gaps.yaml} with the reason. */
    @Test
    final void every_condition_is_covered() {
        pass(proof().coverageProblems());
    }

    /**
     * Says on the console how much is open, writes all of it to {@code target/conformance}, with lines for the list of gaps, and, unless the run is
     * narrowed, the report as a page and as JSON beside it.
     */
    @Test
    final void what_is_proven_is_reported() throws IOException {
        String name = place().getClass().getPackageName();
        Path file = Files.createDirectories(Path.of("target", "conformance"))
                .resolve(name.substring(name.lastIndexOf('.') + 1));
        System.err.print(proof().summary(place().name()));
        Path open = Path.of(file + "-open.txt");
        Files.deleteIfExists(open);
        if (proof().hasOpen()) {
            Files.writeString(open, proof().open());
            System.err.println("  all that is open: " + open.toAbsolutePath());
        }
        if (narrowedTo().isEmpty()) {
            Report report = Report.of(place(), cases(), engine(), proof());
            Files.writeString(Path.of(file + ".json"), ReportJson.of(report));
            Path page = Files.writeString(Path.of(file + ".html"), ReportPage.of(report));
            System.err.println("  report: " + page.toAbsolutePath());
        }
    }

    private static String narrowedTo() {
        return System.getProperty(NARROWED, "");
    }

    /** {@return what the cases of the layer prove} */
    private synchronized Proof proof() {
        if (proof == null) {
            List<String> wanted = Splitter.on(',').splitToList(narrowedTo().equals(NONE) ? "" : narrowedTo());
            ImmutableList<Mutant> all = Mutants.of(place());
            Coverage coverage = CoverageRun.of(engine(), place(), cases());
            Gaps gaps = files().gaps(all, coverage);
            wanted.forEach(w -> checkNarrowed(w, all));
            ImmutableList<Mutant> mutants = all.stream()
                    .filter(m -> !narrowedTo().equals(NONE))
                    .filter(m -> Stream.concat(Stream.of(m.of()), m.about().stream())
                            .anyMatch(id -> wanted.stream().anyMatch(id::startsWith)))
                    .collect(toImmutableList());
            ImmutableSet<String> survivors = new MutantRun(engine(), place(), passing())
                    .survivors(mutants, System.err::println).stream()
                            .map(Mutant::id)
                            .collect(toImmutableSet());
            proof = new Proof(mutants, survivors, coverage.beginning(wanted), gaps);
        }
        return proof;
    }

    private static void checkNarrowed(String wanted, ImmutableList<Mutant> mutants) {
        ImmutableSet<String> ids = mutants.stream().map(Mutant::of).collect(toImmutableSet());
        if (ids.stream().noneMatch(id -> id.startsWith(wanted))) {
            throw new PolicyException("-D" + NARROWED + "=" + wanted + ": no rule or definition begins so"
                    + NearMiss.hint(wanted, ids) + "; or say none");
        }
    }

    // a case that fails anyhow would notice everything
    private Cases passing() {
        Cases.Run run = cases().on(engine());
        return new Cases(cases().all().stream().filter(run::passes).collect(toImmutableList()));
    }

    private static void check(Cases.Run run, ConformanceCase of) {
        ImmutableList<Mismatch> mismatches = run.check(of);
        if (!mismatches.isEmpty()) {
            fail(PlaceChecks.all(mismatches.stream().map(Mismatch::toString).toList()));
        }
    }

    final PlaceChecks checks() {
        return new PlaceChecks(place(), decidedAt(), engine());
    }

    static void pass(List<String> problems) {
        if (!problems.isEmpty()) {
            fail(PlaceChecks.all(problems));
        }
    }
}
