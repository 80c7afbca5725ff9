package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.CaseJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much a family of four is asked of which the registers have what they have. What is counted is what can change whether
 * somebody is eligible or how much; what only moves the procedure is asked when there is one.
 */
final class QuestionsTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();

    @ParameterizedTest
    @CsvSource({
        "410700, 2022-03-10", "410700, 2026-09-10", "341002, 2022-03-10", "341002, 2026-09-10",
        "360400, 2022-03-10", "360400, 2026-09-10", "370725, 2022-03-10", "370725, 2026-09-10",
        "520524, 2024-03-10", "520524, 2026-09-10"
    })
    void a_family_of_four_is_asked_no_more_than_24(String place, String date) throws IOException {
        String known = Files.readString(Path.of(Run.sample("xinxiang-registry")), UTF_8)
                .replace("410700", place)
                .replace("2026-09-10", date)
                // Changle bars who obtained assistance by deceit, of whom the county itself has the list
                .replace(
                        "\"deceased\": false",
                        "\"deceased\": false" + (place.equals("370725") ? ", \"defrauded\": false" : ""));
        Assessment assessment = ENGINE.assess(CaseJson.of(ENGINE).read("family", new StringReader(known)));
        ImmutableSet<String> asked = assessment.determinations().stream()
                .flatMap(d -> d.missing().stream())
                .map(m -> m.kind() + " " + m.id())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(asked)
                .as(asked.stream().sorted().collect(Collectors.joining("\n")))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(24);
        assertThat(assessment.untouched()).isNotEmpty();
    }
}
