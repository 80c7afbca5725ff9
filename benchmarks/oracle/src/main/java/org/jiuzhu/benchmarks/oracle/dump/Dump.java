package org.jiuzhu.benchmarks.oracle.dump;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.json.SettingsJson;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;

/**
 * What the library of this class loader says, as text. Asked with a map of strings, it answers with one, so that neither end sees a class of the other:
 *
 * <ul>
 *   <li>{@code case}: a case as JSON; with {@code settings} (JSON, each given to the engine in turn), {@code standards} (CSV, the first asked first) and
 *       {@code trace}, which wants what is slow as well: traces, checks of an authority of which nothing is known, explanations of all at once;
 *   <li>{@code law}: a place and a date, for the rules in force;
 *   <li>{@code names}: nothing more, for the names of all facts, lists, open terms and rules under discretion, as {@code law}.
 * </ul>
 *
 * The answer has {@code law} and {@code words}, a line for each thing that is said. What is refused is an answer too. Thread-safe.
 */
public final class Dump implements Function<Map<String, List<String>>, Map<String, String>> {

    /** Begins the kind of a line that says that two ways to decide differ. */
    static final String DISAGREES = "disagrees: ";

    private static final int MOST_ENGINES = 64;

    private final PolicyEngine base = PolicyEngine.load(Dump.class.getClassLoader());
    private final CaseJson json = CaseJson.of(base);

    private final Map<List<List<String>>, PolicyEngine> engines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<List<String>>, PolicyEngine> eldest) {
            return size() > MOST_ENGINES;
        }
    };

    /** Loads the engine and all plug-ins that the class loader of this class sees. */
    public Dump() {}

    @Override
    public Map<String, String> apply(Map<String, List<String>> asked) {
        Answer answer = new Answer();
        if (asked.containsKey("law")) {
            answer.law(texts(asked, "law"));
        } else if (asked.containsKey("names")) {
            answer.names();
        } else {
            answer.input(asked);
        }
        return ImmutableMap.of("law", answer.law.toString(), "words", answer.words.toString());
    }

    private PolicyEngine engine(List<String> settings, List<String> standards) {
        if (settings.isEmpty() && standards.isEmpty()) {
            return base;
        }
        synchronized (engines) {
            List<List<String>> key = ImmutableList.of(settings, standards);
            PolicyEngine known = engines.get(key);
            if (known == null) {
                known = made(settings, standards);
                engines.put(key, known);
            }
            return known;
        }
    }

    private PolicyEngine made(List<String> settings, List<String> standards) {
        List<StandardTable> tables = new ArrayList<>();
        for (String csv : standards) {
            tables.add(StandardTable.read(
                    "standards " + (tables.size() + 1), new StringReader(csv), base.standardKinds()));
        }
        PolicyEngine engine = base.withStandards(tables.toArray(new StandardTable[0]));
        for (String some : settings) {
            engine = engine.withSettings(SettingsJson.read("settings", new StringReader(some)));
        }
        return engine;
    }

    private static List<String> texts(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, ImmutableList.of());
    }

    /** One answer as it grows. */
    private final class Answer {

        private final Lines law = new Lines();
        private final Lines words = new Lines();
        private final LawLines ofLaw = new LawLines(law);
        private final WordLines ofWords = new WordLines(words);

        void law(List<String> placeAndDate) {
            unlessRefused(
                            "rules",
                            () -> base.rules(Place.of(placeAndDate.get(0)), LocalDate.parse(placeAndDate.get(1))))
                    .ifPresent(rules -> rules.forEach(rule -> {
                        ofLaw.rule(rule);
                        LawLines.texts(words, rule);
                    }));
        }

        void names() {
            Kinds.withLists().forEach((kind, lists) -> {
                base.facts(kind).forEach(fact -> law.add("fact", "", fact));
                lists.forEach(list -> law.add("list", "", list));
            });
            base.openTerms().forEach(term -> law.add("term", "", term.id()));
            base.jurisdictions().stream()
                    .flatMap(j -> j.rules().stream())
                    .filter(rule -> rule.strength().leavesDiscretion())
                    .forEach(rule -> law.add("discretion", "", rule.id()));
        }

        void input(Map<String, List<String>> asked) {
            Optional<PolicyEngine> engine =
                    unlessRefused("settings", () -> engine(texts(asked, "settings"), texts(asked, "standards")));
            Optional<Case> input = unlessRefused(
                    "case",
                    () -> json.read(
                            "case", new StringReader(texts(asked, "case").get(0))));
            if (engine.isPresent() && input.isPresent()) {
                decided(engine.get(), input.get(), asked.containsKey("trace"));
            }
        }

        private void decided(PolicyEngine engine, Case input, boolean traced) {
            Optional<Assessment> assessment = unlessRefused("assess", () -> engine.assess(input, engine.programmes()));
            assessment.ifPresent(a -> {
                ofLaw.assessment(a);
                ofWords.assessment(a);
            });
            also("decide", assessment, () -> engine.decide(input), d -> ofLaw.decision(assessment.orElseThrow(), d));
            also(
                    "decideWithFindings",
                    assessment,
                    () -> engine.decideWithRules(input),
                    d -> ofLaw.rules(assessment.orElseThrow(), d));
            assessment.ifPresent(a -> a.determinations()
                    .forEach(d -> unlessRefused("explain", () -> engine.explain(input, d))
                            .ifPresent(e -> ofWords.explanations("explanation", LawLines.name(d), e))));
            Optional<Authority> authority =
                    input.household().get(Household.AUTHORITY).map(given -> given.get(0));
            if (traced) {
                assessment.ifPresent(a -> unlessRefused("explain all", () -> engine.explain(input, a))
                        .ifPresent(all -> all.forEach(e -> ofWords.explanations("explanation of all", "", e))));
                unlessRefused("trace", () -> engine.trace(input))
                        .ifPresent(t -> new TraceLines(law, "trace", input.date()).traces(t));
                Authority known =
                        authority.orElseGet(() -> Authority.builder("authority").build());
                unlessRefused("trace of the authority", () -> engine.trace(input.place(), input.date(), known))
                        .ifPresent(t -> new TraceLines(law, "authority trace", input.date()).traces(t));
                checked(engine, input, known);
            } else {
                authority.ifPresent(known -> checked(engine, input, known));
            }
        }

        private void checked(PolicyEngine engine, Case input, Authority authority) {
            unlessRefused("check", () -> engine.check(input.place(), input.date(), authority))
                    .ifPresent(report -> {
                        ofLaw.report(report);
                        ofWords.report(report);
                    });
        }

        /** Another way to decide: it has to be refused where the assessment is, and nowhere else. */
        private <T> void also(String what, Optional<Assessment> assessment, Supplier<T> asked, Consumer<T> agrees) {
            Optional<T> found = unlessRefused(what, asked);
            if (found.isPresent() != assessment.isPresent()) {
                law.add(DISAGREES + what, "", found.isPresent() ? "decided, not assessed" : "assessed, not decided");
            } else {
                found.ifPresent(agrees);
            }
        }

        // what is refused in words is for people; that it is refused is law, and what is no refusal is a fault
        private <T> Optional<T> unlessRefused(String what, Supplier<T> asked) {
            try {
                return Optional.of(asked.get());
            } catch (PolicyException e) {
                law.add("refused", "", what);
                words.add("refused", what, String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                law.add("failed", "", what + ": " + e.getClass().getSimpleName());
                words.add("failed", what, String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }
}
