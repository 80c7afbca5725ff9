package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What every place has to pass, ours or a vendor's. A place extends it with one small class and gets every check as a test of its own, and every
 * case of its files as one, with its sentence as the name. What the cases prove is counted as well: each small change of a rule has to be
 * noticed and each condition looked at from all sides, and a report shows it sentence by sentence.
 *
 * <p>The register is {@code register.yaml} beside the place's class, the cases are the files {@code cases/*.yaml} in the same package among
 * the resources of the tests.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PlaceContract {

    private static final String CASES = "cases";
    private static final String NARROWED = "jiuzhu.mutants";
    private static final String NONE = "none";
    private static final int COMPLETE_HOUSEHOLDS = 600;

    // made when they are first asked for: place() is the subclass's, and is not there yet in a constructor
    private @Nullable PolicyEngine engine;
    private @Nullable Register register;
    private @Nullable Cases cases;
    private @Nullable Proof proof;

    /** For the place's test class. */
    protected PlaceContract() {}

    /** {@return the place under test} */
    protected abstract Jurisdiction place();

    /** {@return an engine with the place under test and everything that the class path or module path has besides} */
    protected final synchronized PolicyEngine engine() {
        if (engine == null) {
            engine = load(place());
        }
        return engine;
    }

    /** {@return the register of the place} */
    protected final synchronized Register register() {
        if (register == null) {
            register = Register.of(place());
        }
        return register;
    }

    /** {@return the cases of all files of the place} */
    protected final synchronized Cases cases() {
        if (cases == null) {
            cases = read();
        }
        return cases;
    }

    // the place stands in for the one that the class path has for the same code, if it has one
    private static PolicyEngine load(Jurisdiction place) {
        PolicyEngine found = PolicyEngine.load();
        if (found.jurisdictions().stream().anyMatch(j -> j.getClass() == place.getClass())) {
            return found;
        }
        return PolicyEngine.load(Stream.concat(
                        found.jurisdictions().stream().filter(j -> !j.place().equals(place.place())), Stream.of(place))
                .collect(toImmutableList()));
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
    final void lists_every_rule_that_is_a_constant() {
        pass(checks().forgotten());
    }

    @Test
    final void every_published_standard_has_a_source_and_a_first_day() {
        pass(checks().standards());
    }

    @Test
    final void its_own_tables_of_standards_leave_no_gap() {
        pass(checks().gapsOfStandards());
    }

    @Test
    final void every_label_is_there_in_both_languages() {
        List<String> problems = new ArrayList<>(checks().labels());
        register().clauses().forEach(c -> PlaceChecks.check(problems, "the title of " + c.locator(), c.title()));
        register().sentences().forEach(s -> {
            PlaceChecks.check(problems, s.where() + ": " + s.id(), s.says());
            s.note().ifPresent(n -> PlaceChecks.check(problems, s.where() + ": the note on " + s.id(), n));
        });
        pass(problems);
    }

    @Test
    final void the_register_is_of_the_place() {
        if (!register().place().equals(place().place())) {
            fail("the register is of " + register().place() + ", the place is " + place().place());
        }
        pass(registerChecks().texts());
    }

    @Test
    final void every_executable_sentence_has_a_rule_and_every_rule_a_sentence() {
        pass(registerChecks().ids());
    }

    @Test
    final void the_rules_stand_in_the_order_of_the_register() {
        pass(registerChecks().order());
    }

    @Test
    final void every_rule_cites_the_clause_of_its_sentence() {
        pass(registerChecks().locators());
    }

    @Test
    final void every_rule_binds_as_strongly_as_its_sentence() {
        pass(registerChecks().modalities());
    }

    @Test
    final void every_rule_says_what_its_sentence_says() {
        pass(registerChecks().words());
    }

    @TestFactory
    final Stream<DynamicTest> every_case_comes_out_as_expected() {
        Cases.Run run = cases().on(engine());
        return cases().all().stream()
                .map(c -> dynamicTest(c.name().zh() + " / " + c.name().en(), source(c), () -> check(run, c)));
    }

    @Test
    final void a_bare_decision_of_every_case_says_what_its_assessment_says() {
        Cases.Run run = cases().on(engine());
        pass(cases().all().stream()
                .map(c -> differences(run, c))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Cases leave much unknown, which is decided in ranges; these do not, so rules that are compiled after some hundred cases decide them too. */
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
        CompleteHouseholds households = new CompleteHouseholds(engine(), place().place(), date);
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

    private static Optional<String> differences(Cases.Run run, ConformanceCase of) {
        return differences(run.engine(of), of.input(), of);
    }

    private static Optional<String> differences(PolicyEngine engine, Case input, Object named) {
        Object assessed = orMessage(() -> outcomes(engine.assess(input)));
        Object decided = orMessage(() -> engine.decide(input).outcomes());
        Object found = orMessage(() -> engine.assess(input).determinations().stream()
                .flatMap(d -> d.findings().stream())
                .collect(toImmutableList()));
        Object kept = orMessage(() -> engine.decideWithFindings(input).findings());
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
     * system property {@code jiuzhu.mutants} narrows it to the rules whose ids begin so, or to {@code none}.
     */
    @TestFactory
    final Stream<DynamicTest> every_mutant_is_noticed() {
        return proof().mutants().stream()
                .map(m -> dynamicTest(m.toString(), () -> proof().problem(m).ifPresent(Assertions::fail)));
    }

    /** Looks at each condition of each rule in all cases: what no case shows of it has to stand in {@code gaps.yaml} with the reason. */
    @TestFactory
    final Stream<DynamicTest> every_condition_is_covered() {
        return proof().coverage().owners().stream().map(of -> dynamicTest(of, () -> pass(proof().problems(of))));
    }

    /** Says on the console what is open, and, unless the run is narrowed, writes the report as a page and as JSON to {@code target/conformance}. */
    @Test
    final void what_is_proven_is_reported() throws IOException {
        System.err.print(proof().summary(place().name()));
        if (narrowedTo().isEmpty()) {
            Report report = Report.of(place(), register(), cases(), engine(), proof());
            String name = place().getClass().getPackageName();
            Path file = Files.createDirectories(Path.of("target", "conformance"))
                    .resolve(name.substring(name.lastIndexOf('.') + 1));
            Files.writeString(Path.of(file + ".json"), ReportJson.of(report));
            Path page = Files.writeString(Path.of(file + ".html"), ReportPage.of(report));
            System.err.println("  report: " + page.toAbsolutePath());
        }
    }

    private static String narrowedTo() {
        return System.getProperty(NARROWED, "");
    }

    /** {@return what the cases of the place prove} */
    private synchronized Proof proof() {
        if (proof == null) {
            String wanted = narrowedTo().equals(NONE) ? "" : narrowedTo();
            ImmutableList<Mutant> all = Mutants.of(place());
            Coverage coverage = CoverageRun.of(engine(), place(), cases());
            Gaps gaps = gaps(all, coverage);
            checkNarrowed(wanted, all);
            ImmutableList<Mutant> mutants = all.stream()
                    .filter(m -> !narrowedTo().equals(NONE))
                    .filter(m ->
                            Stream.concat(Stream.of(m.of()), m.about().stream()).anyMatch(id -> id.startsWith(wanted)))
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

    private Gaps gaps(ImmutableList<Mutant> mutants, Coverage coverage) {
        String name = folder().substring(0, folder().length() - CASES.length()) + Gaps.FILE;
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(name)) {
            return in == null
                    ? Gaps.NONE
                    : Gaps.read(name, in, mutants.stream().map(Mutant::id).collect(toImmutableList()), coverage.ids());
        } catch (IOException e) {
            throw new PolicyException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static void check(Cases.Run run, ConformanceCase of) {
        ImmutableList<Mismatch> mismatches = run.check(of);
        if (!mismatches.isEmpty()) {
            fail(PlaceChecks.all(mismatches.stream().map(Mismatch::toString).toList()));
        }
    }

    private PlaceChecks checks() {
        return new PlaceChecks(place(), engine());
    }

    private RegisterChecks registerChecks() {
        return new RegisterChecks(register(), place().rules());
    }

    private static void pass(List<String> problems) {
        if (!problems.isEmpty()) {
            fail(PlaceChecks.all(problems));
        }
    }

    // Case files

    private Cases read() {
        ImmutableList.Builder<ConformanceCase> all = ImmutableList.builder();
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new PolicyException("there are no cases: no file " + folder()
                    + "/*.yaml among the resources of the tests; a place shows by cases that it is right");
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                all.addAll(CaseFile.read(CASES + "/" + file.getFileName(), in, engine()));
            } catch (IOException e) {
                throw new PolicyException(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        return new Cases(all.build());
    }

    private String folder() {
        return place().getClass().getPackageName().replace('.', '/') + "/" + CASES;
    }

    private ImmutableList<Path> files() {
        try {
            List<Path> files = new ArrayList<>();
            for (URL url : Collections.list(getClass().getClassLoader().getResources(folder()))) {
                try (Stream<Path> inside = Files.list(Path.of(url.toURI()))) {
                    inside.filter(f -> f.toString().endsWith(".yaml")).forEach(files::add);
                }
            }
            return files.stream().sorted().collect(toImmutableList());
        } catch (IOException | URISyntaxException e) {
            throw new PolicyException("the cases in " + folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private URI source(ConformanceCase of) {
        String name = folder().substring(0, folder().length() - CASES.length()) + of.file();
        return URI.create("classpath:/" + name + "?line=" + of.line());
    }
}
