package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;

/**
 * A case file, assessed.
 *
 * @param file the name of the file
 * @param assessment its assessment
 * @param why the reasons of each determination in short
 * @param deciding the rules that decide each
 * @param explanations an explanation of each determination in full
 * @param ahead when to look again, where that is asked for
 * @param beside the table of standards that lies beside the file
 */
record Assessed(
        String file,
        Assessment assessment,
        ImmutableMap<Determination<?>, ImmutableList<Explanation>> why,
        ImmutableMap<Determination<?>, ImmutableList<Rule<?>>> deciding,
        ImmutableMap<Determination<?>, ImmutableList<Explanation>> explanations,
        Optional<Ahead> ahead,
        Optional<StandardTable> beside) {

    /** Where figures come from that lie beside the file, and what its lines say of themselves, such as that they are made up. */
    Optional<String> figures(Language language) {
        return beside.map(table -> {
            String notes = table.lines().stream()
                    .flatMap(l -> l.note().stream())
                    .map(n -> n.in(language))
                    .distinct()
                    .collect(Collectors.joining("; "));
            String from = Label.of("标准先取自 " + table.name(), "standards first from " + table.name())
                    .in(language);
            return notes.isEmpty() ? from : from + ": " + notes;
        });
    }

    static Assessed of(
            PolicyEngine engine,
            String file,
            Case input,
            ImmutableSet<Programme<?>> asked,
            Optional<LocalDate> until,
            Optional<StandardTable> beside) {
        Assessment assessment = engine.assess(input, asked);
        ImmutableMap<String, Rule<?>> rules =
                Maps.uniqueIndex(engine.rules(assessment.place(), assessment.date()), Rule::id);
        ImmutableMap.Builder<Determination<?>, ImmutableList<Explanation>> why = ImmutableMap.builder();
        ImmutableMap.Builder<Determination<?>, ImmutableList<Rule<?>>> deciding = ImmutableMap.builder();
        ImmutableMap.Builder<Determination<?>, ImmutableList<Explanation>> explanations = ImmutableMap.builder();
        for (Determination<?> determination : assessment.determinations()) {
            ImmutableList<Explanation> reasons = engine.why(input, determination);
            why.put(determination, reasons);
            deciding.put(determination, deciding(determination, reasons, rules));
        }
        assessment.determinations().forEach(d -> explanations.put(d, engine.explain(input, d)));
        return new Assessed(
                file,
                assessment,
                why.buildOrThrow(),
                deciding.buildOrThrow(),
                explanations.buildOrThrow(),
                until.map(last -> new Ahead(last, engine.changes(input, last))),
                beside);
    }

    // the reasons name the rules that pay, also to single members; those that provide a service or allow a way are met
    // beside them
    private static ImmutableList<Rule<?>> deciding(
            Determination<?> determination, ImmutableList<Explanation> why, ImmutableMap<String, Rule<?>> rules) {
        Stream<Rule<?>> named =
                why.stream().flatMap(e -> e.rule().stream()).map(id -> Objects.requireNonNull(rules.get(id)));
        Stream<Rule<?>> met = determination.rules().stream()
                .filter(r -> r.truth() == Truth.MET && !(r.rule().consequence() instanceof Consequence.Pays<?>))
                .map(RuleTruth::rule);
        return Stream.concat(named, met).distinct().collect(ImmutableList.<Rule<?>>toImmutableList());
    }
}
