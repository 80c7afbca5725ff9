package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.PolicyException;

/** Whether what is cited for a date is in force on it: a decision does not rest on a text that came later, or had gone. */
final class Citations {

    private final PolicyEngine engine;

    Citations(PolicyEngine engine) {
        this.engine = engine;
    }

    // In the rules

    /**
     * Clauses of a layer's rules that are not in force when they should be: its own on every day on which the rule is; one that lets it go before another on
     * the first day of both, for what was allowed then stays until it is taken away.
     */
    ImmutableList<String> ofRules(Jurisdiction layer, Place at) {
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        engine.jurisdictions().forEach(j -> j.rules().forEach(r -> byId.put(r.id(), r)));
        Map<String, String> problems = new LinkedHashMap<>();
        Set<String> together = new HashSet<>();
        for (LocalDate day : Days.at(engine, at)) {
            for (Rule<?> rule : Unread.inForce(engine, at, day)) {
                if (layer.rules().contains(rule)) {
                    problem(rule.clause(), day).ifPresent(p -> problems.putIfAbsent(rule.id(), rule.id() + " " + p));
                    for (Rule.Precedence before : rule.overrides()) {
                        Rule<?> other = byId.get(before.ruleId());
                        String what = rule.id() + " goes before " + before.ruleId();
                        if (other != null && other.period().contains(day) && together.add(what)) {
                            problem(before.allowedBy(), day)
                                    .ifPresent(p -> problems.putIfAbsent(what, what + " and " + p));
                        }
                    }
                }
            }
        }
        return ImmutableList.copyOf(problems.values());
    }

    private static Optional<String> problem(Clause clause, LocalDate day) {
        return clause.on(day).isPresent()
                ? Optional.empty()
                : Optional.of("cites " + clause.cite() + " on " + day + ", which is in force "
                        + clause.text().inForce());
    }

    // In what is shown

    /** Citations of questions and explanations of some cases that are of texts not in force on the date of the case; each once, with the first such case. */
    ImmutableList<String> shown(Cases cases) {
        SetMultimap<String, Clause> known = clauses();
        Cases.Run run = cases.on(engine);
        Map<String, String> problems = new LinkedHashMap<>();
        for (ConformanceCase of : cases.all()) {
            for (String citation : citations(run, of)) {
                Set<Clause> clauses = known.get(citation);
                if (!clauses.isEmpty()
                        && clauses.stream()
                                .noneMatch(c -> c.on(of.input().date()).isPresent())) {
                    problems.putIfAbsent(
                            citation,
                            of + ": " + citation + " is shown for " + of.input().date() + ", when it was not in force");
                }
            }
        }
        return ImmutableList.copyOf(problems.values());
    }

    private static List<String> citations(Cases.Run run, ConformanceCase of) {
        List<String> all = new ArrayList<>();
        try {
            PolicyEngine engine = run.engine(of);
            Case input = of.input();
            Assessment assessment = engine.assess(input, engine.programmes());
            assessment.determinations().stream()
                    .flatMap(d -> d.missing().stream())
                    .map(Missing::citation)
                    .forEach(c -> c.ifPresent(all::add));
            engine.explain(input, assessment).forEach(trees -> trees.forEach(t -> collect(t, all)));
        } catch (PolicyException e) {
            // a case that expects an error shows nothing; one that does not fails as a case
            return all;
        }
        return all;
    }

    private static void collect(Explanation explanation, List<String> citations) {
        explanation.citation().ifPresent(citations::add);
        explanation.parts().forEach(p -> collect(p, citations));
    }

    /** All clauses that rules, definitions and open terms cite, by their citation. */
    private SetMultimap<String, Clause> clauses() {
        SetMultimap<String, Clause> clauses = LinkedHashMultimap.create();
        Set<Node> seen = Sets.newIdentityHashSet();
        ImmutableList<Rule<?>> rules = engine.jurisdictions().stream()
                .flatMap(j -> j.rules().stream())
                .collect(ImmutableList.<Rule<?>>toImmutableList());
        Stream.concat(
                        rules.stream().map(Rule::clause),
                        rules.stream().flatMap(r -> r.roots().stream()).flatMap(n -> clauses(n, seen).stream()))
                .forEach(c -> clauses.put(c.cite(), c));
        engine.openTerms().forEach(t -> t.basis().clauses().forEach(c -> clauses.put(c.cite(), c)));
        return clauses;
    }

    private static ImmutableList<Clause> clauses(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return ImmutableList.of();
        }
        return Stream.concat(own(node).stream(), node.operands().stream().flatMap(o -> clauses(o, seen).stream()))
                .collect(toImmutableList());
    }

    private static ImmutableList<Clause> own(Node node) {
        if (node instanceof PassedOn.Defined defined) {
            return defined.definition().basis().clauses();
        }
        return node instanceof Leaf.Term open ? open.term().basis().clauses() : ImmutableList.of();
    }
}
