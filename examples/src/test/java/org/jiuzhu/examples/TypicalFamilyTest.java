package org.jiuzhu.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the texts leave open can be filled with settings and standards so far that a typical family is decided in
 * every programme of its place: the sample settings of each place show how.
 */
final class TypicalFamilyTest {

    private static final Path STANDARDS = Path.of("standards");
    private static final Path SETTINGS = Path.of("settings");
    private static final String MADE_UP = "虚构";

    private static Assessment assessed(String place) {
        PolicyEngine engine = PolicyEngine.load();
        engine = engine.withStandards(Inputs.standards(STANDARDS.resolve(place + ".csv"), engine.standardKinds()))
                .withSettings(Inputs.settings(SETTINGS.resolve(place + ".json")));
        CaseJson cases = CaseJson.of(engine);
        String file = Run.sample(place + "-typical");
        return engine.assess(Inputs.read(Path.of(file), in -> cases.read(file, in)), engine.programmes());
    }

    private static String name(Determination<?> determination) {
        return determination.programme().code() + " of " + determination.subject();
    }

    private static String said(Missing missing) {
        return missing.kind() + " " + missing.id() + ": " + missing.question().in(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinxiang", "tunxi", "jiujiang", "changle", "zhijin"})
    void nothing_is_missing_for_any_programme(String place) {
        Assessment assessment = assessed(place);
        assertThat(assessment.untouched()).isEmpty();
        assertThat(assessment.determinations())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.missing())
                        .as(name(d) + " lacks\n"
                                + d.missing().stream()
                                        .map(TypicalFamilyTest::said)
                                        .collect(joining("\n")))
                        .isEmpty())
                .allSatisfy(d -> assertThat(d.isFinal()).as(name(d)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinxiang", "tunxi", "jiujiang", "changle", "zhijin"})
    void what_is_paid_is_paid_exactly(String place) {
        assertThat(assessed(place).determinations())
                .allSatisfy(d -> d.benefit()
                        .ifPresent(b -> assertThat(b.content().parts())
                                .as(name(d))
                                .allSatisfy((part, amount) -> assertThat(amount.exact())
                                        .as(part.code())
                                        .isPresent())));
    }

    /**
     * By hand. Xinxiang: 4 x 710.00 less 2100.00 - 213.00 - 600.00 + 163.00; three times 60.00; 70 % of 18000.00,
     * and 60 % of the 5400.00 left above 3000.00. Tunxi: 4 x 710.00 less 2100.00 + 900.00 - 2 x 200.00 - 300.00 +
     * 163.00. Jiujiang: (3900.00 - 200.00 - 600.00 + 163.00) / 4 is 815.75, above 730.00 and at most 1.5 times it,
     * so the mother alone, who has no income. Changle: 4 x 520.00 less 1800.00 - 200.00 + 3600.00 / 12 - 300.00 +
     * 163.00. Zhijin, where 6804.00 a year is published: 4 x 567.00 less 2100.00 - 150.00 - 600.00; the basic
     * pension counted only from 2026.
     */
    @ParameterizedTest
    @CsvSource({
        "xinxiang, minimum-living-allowance, household, allowance, 1390.00",
        "xinxiang, minimum-living-allowance, household, supplement, 180.00",
        "xinxiang, medical-assistance, household.members[mother], inpatient, 12600.00",
        "xinxiang, medical-assistance, household.members[mother], further, 1440.00",
        "tunxi, minimum-living-allowance, household, allowance, 377.00",
        "jiujiang, minimum-living-allowance, household.members[mother], allowance, 730.00",
        "changle, minimum-living-allowance, household, allowance, 317.00",
        "zhijin, minimum-living-allowance, household, allowance, 918.00"
    })
    void the_amounts_are_those_worked_out_by_hand(
            String place, String programme, String subject, String part, String yuan) {
        Determination<?> found = assessed(place).determinations().stream()
                .filter(d ->
                        d.programme().code().equals(programme) && d.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        assertThat(found.benefit().orElseThrow().content().parts().entrySet().stream()
                        .filter(e -> e.getKey().code().equals(part))
                        .flatMap(e -> e.getValue().exact().stream())
                        .map(amount -> amount.getNumber()
                                .numberValueExact(BigDecimal.class)
                                .setScale(2)
                                .toPlainString()))
                .containsExactly(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinxiang", "tunxi", "jiujiang", "changle", "zhijin"})
    void what_is_made_up_says_so(String place) throws IOException {
        assertThat(Files.readString(SETTINGS.resolve(place + ".json"))).contains(MADE_UP);
        assertThat(Files.readAllLines(STANDARDS.resolve(place + ".csv")).stream()
                        .skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(MADE_UP));
    }
}
