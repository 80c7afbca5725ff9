package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Provision;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/** What has to hold of a place beside its register and its cases. Each check gives what is wrong, in words. */
final class PlaceChecks {

    /** How many problems of a kind a message or the console shows. */
    static final int SHOWN = 20;

    private static final String NOT_CHINESE = "; a place with other languages says so in languages() of its contract";

    private final Jurisdiction place;
    private final Place at;
    private final PolicyEngine engine;

    /**
     * Checks of a layer.
     *
     * @param place the layer
     * @param at a place that it decides for
     * @param engine an engine with it
     */
    PlaceChecks(Jurisdiction place, Place at, PolicyEngine engine) {
        this.place = place;
        this.at = at;
        this.engine = engine;
    }

    /** Constants that are rules and that the place does not list. */
    ImmutableList<String> forgotten() {
        Set<Provision> given = new HashSet<>(place.rules());
        given.addAll(place.unruled());
        return Constants.provisionsBeside(place.getClass()).stream()
                .filter(c -> !given.contains(c.provision()))
                .map(c -> c.name() + " is the sentence " + c.provision()
                        + ", which the place does not give; name its class in Provisions.in(…)")
                .collect(toImmutableList());
    }

    ImmutableList<String> standards() {
        return lines().flatMap(l -> problems(l).stream()).collect(toImmutableList());
    }

    private Stream<PublishedStandard> lines() {
        return engine.jurisdictions().stream()
                .flatMap(j -> j.standards().stream())
                .flatMap(t -> t.lines().stream())
                .filter(l -> l.place().liesWithin(place.place()));
    }

    private static List<String> problems(PublishedStandard line) {
        List<String> problems = new ArrayList<>();
        String what = "the standard " + line.standard()
                + line.area().map(a -> " " + a.code()).orElse("") + " of " + line.place() + ", " + line.period();
        if (line.source().isBlank() || line.issuer().isBlank()) {
            problems.add(what + " does not say who published it and where");
        }
        if (line.period().first().isEmpty() && line.note().isEmpty()) {
            problems.add(what + " has no first day and no note that says why; without one it is never used");
        }
        return problems;
    }

    /** Days that the place's own tables leave out. */
    ImmutableList<String> gapsOfStandards() {
        return place.standards().stream()
                .flatMap(t -> t.gaps().stream().filter(PlaceChecks::isLeftOut).map(g -> gap(t, g)))
                .collect(toImmutableList());
    }

    // where nobody published when a figure ended, nobody can say what held until the next one
    private static boolean isLeftOut(StandardTable.Gap gap) {
        return gap.after().confirmedUntil().isEmpty();
    }

    private static String gap(StandardTable table, StandardTable.Gap gap) {
        return table.name() + ": no line gives " + gap.after().standard() + " of "
                + gap.after().place() + " for " + gap.days() + "; leave no gap, or end the table there";
    }

    // Labels

    ImmutableList<String> labels() {
        List<String> problems = new ArrayList<>();
        check(problems, "the name of the place", place.name());
        for (Rule<?> rule : place.rules()) {
            check(problems, rule + ", what it says", rule.says());
            rule.readings().forEach(r -> check(problems, rule + ", a reading", r));
            check(
                    problems,
                    "the title of " + rule.clause().text().id(),
                    rule.clause().text().title());
        }
        for (Unruled sentence : place.unruled()) {
            check(problems, sentence + ", what it says", sentence.says());
            sentence.note().ifPresent(n -> check(problems, sentence + ", the note", n));
        }
        place.programmes().forEach(p -> check(problems, "the programme " + p, p.label()));
        place.standardKinds().forEach(s -> check(problems, "the standard " + s, s.label()));
        place.standardKinds()
                .forEach(s -> s.keys().forEach(k -> check(problems, "the key " + k + " of " + s, k.label())));
        place.facts().forEach(f -> check(problems, "the fact " + f.id(), f.label()));
        return ImmutableList.copyOf(ImmutableSet.copyOf(problems));
    }

    static void check(List<String> problems, String what, Label label) {
        if (none(label.zh(), c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            problems.add(what + ": the Chinese text has no Chinese character: " + label.zh() + NOT_CHINESE);
        }
        if (none(label.en(), c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)) {
            problems.add(what + ": the English text has no Latin letter: " + label.en() + NOT_CHINESE);
        }
    }

    private static boolean none(String text, Predicate<Integer> wanted) {
        return text.codePoints().noneMatch(wanted::test);
    }

    // Rules in force

    /** Days of the place's documents for which the rules cannot be found. */
    ImmutableList<String> gapsOfLaw() {
        return days().stream().flatMap(d -> withoutLaw(d).stream()).collect(toImmutableList());
    }

    private ImmutableList<String> withoutLaw(LocalDate day) {
        try {
            return engine.rules(at, day).isEmpty()
                    ? ImmutableList.of("no rule is in force at the place on " + day)
                    : ImmutableList.of();
        } catch (PolicyException e) {
            return ImmutableList.of(day + ": " + e.getMessage());
        }
    }

    /** Rules of the place that are in force on no day. */
    ImmutableList<String> dead() {
        Set<String> alive = new HashSet<>();
        days().stream()
                .filter(d -> withoutLaw(d).isEmpty())
                .forEach(d -> engine.rules(at, d).forEach(r -> alive.add(r.id())));
        return place.rules().stream()
                .filter(r -> !alive.contains(r.id()))
                .map(r -> "the rule " + r + " is in force on no day: its own are " + r.period() + ", those of its text "
                        + r.clause().text().inForce())
                .collect(toImmutableList());
    }

    // from the first on which the layer says anything, or, if it is the nation, who is eligible: before that it decides
    // nothing
    private Set<LocalDate> days() {
        ImmutableList<Rule<?>> rules = place.place().equals(Place.NATION)
                ? place.rules().stream()
                        .filter(r -> r.consequence() instanceof Consequence.Eligible<?>)
                        .collect(ImmutableList.<Rule<?>>toImmutableList())
                : place.rules();
        return Days.first(rules)
                .<Set<LocalDate>>map(first -> Days.at(engine, at).tailSet(first))
                .orElse(ImmutableSet.of());
    }

    // Facts that nothing reads

    /** Facts of the layer's own that no rule reads. */
    ImmutableList<String> unreadFacts() {
        Set<Fact<?, ?>> unread = Unread.facts(engine);
        return place.facts().stream()
                .filter(unread::contains)
                .map(f -> "the fact " + f.id() + " (" + f.label().zh() + ") is asked for and no rule reads it")
                .collect(toImmutableList());
    }

    /** Problems in one message: how many they are, and the first of them, for nobody reads a thousand. */
    static String all(List<String> problems) {
        String first = problems.stream().limit(SHOWN).map(p -> "  " + p).collect(joining("\n"));
        return problems.size()
                + (problems.size() == 1 ? " problem:\n" : " problems:\n")
                + first
                + (problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : "");
    }
}
