package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;

/**
 * A case file, assessed.
 *
 * @param file the name of the file
 * @param assessment its assessment
 * @param why the reasons of each determination in short
 * @param explanations an explanation of each determination in full
 * @param beside the table of standards that lies beside the file
 */
record Assessed(
        String file,
        Assessment assessment,
        ImmutableMap<Determination<?>, ImmutableList<Explanation>> why,
        ImmutableMap<Determination<?>, ImmutableList<Explanation>> explanations,
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
            Optional<StandardTable> beside) {
        Assessment assessment = engine.assess(input, asked);
        ImmutableMap.Builder<Determination<?>, ImmutableList<Explanation>> why = ImmutableMap.builder();
        ImmutableMap.Builder<Determination<?>, ImmutableList<Explanation>> explanations = ImmutableMap.builder();
        assessment.determinations().forEach(d -> why.put(d, engine.why(input, d)));
        assessment.determinations().forEach(d -> explanations.put(d, engine.explain(input, d)));
        return new Assessed(file, assessment, why.buildOrThrow(), explanations.buildOrThrow(), beside);
    }
}
