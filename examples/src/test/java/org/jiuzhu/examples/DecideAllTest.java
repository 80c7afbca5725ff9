package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuzhu.conformance.CaseFile;
import org.jiuzhu.conformance.ConformanceCase;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** All cases by which the nation and the places show that they are right, decided together: each comes to what it comes to alone. */
class DecideAllTest {

    private static final ImmutableList<String> LAYERS =
            ImmutableList.of("national", "changle", "jiujiang", "tunxi", "xinxiang", "zhijin");
    private static final PolicyEngine ENGINE = PolicyEngine.load();

    private static List<ConformanceCase> cases() throws IOException {
        List<ConformanceCase> all = new ArrayList<>();
        for (String layer : LAYERS) {
            Path folder = Path.of("..", "jurisdictions", layer, "src");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(
                                f -> f.getName(f.getNameCount() - 2).endsWith("cases")
                                        && f.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    all.addAll(CaseFile.read(file.toString(), file, ENGINE));
                }
            }
        }
        return all;
    }

    private static Object alone(PolicyEngine engine, Case input) {
        try {
            return engine.decide(input).outcomes();
        } catch (PolicyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Object together(Decisions.Result result) {
        return result.decision()
                .<Object>map(Decision::outcomes)
                .orElseGet(() -> String.valueOf(result.refusal().orElseThrow().getMessage()));
    }

    @Test
    void decidesEachAsAlone() throws IOException {
        Map<PolicyEngine, List<Case>> byEngine = new LinkedHashMap<>();
        for (ConformanceCase one : cases()) {
            byEngine.computeIfAbsent(one.engine(ENGINE), e -> new ArrayList<>()).add(one.input());
        }
        assertThat(byEngine.getOrDefault(ENGINE, List.of())).hasSizeGreaterThan(500);
        byEngine.forEach((engine, cases) -> {
            Decisions decisions = engine.decideAll(cases);
            for (int i = 0; i < cases.size(); i++) {
                assertThat(together(decisions.results().get(i)))
                        .as(cases.get(i).toString())
                        .isEqualTo(alone(engine, cases.get(i)));
            }
        });
    }
}
