package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that go against what binds at a place, the nation's or its own: somebody is told, or it is refused. */
final class DeparturesTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();
    private static final String GOES_BEFORE = " goes before ";

    @ParameterizedTest
    @CsvSource({
        // the sentences of Tunxi and Zhijin on the cost of working bind; that of Xinxiang is a may
        "341002, 2021-07-01, N57-13#work-cost, 0.00, TX-4-10.8",
        "341002, 2022-05-10, N57-13#work-cost, 0.00, TX-4-10.8",
        "520524, 2023-08-09, N57-13#work-cost, 100.00, ZJ-2-9.4 ZJ-1-3.1",
        // in principle binds too
        "370725, 2021-11-15, N21#margin-multiple, 2, N57-8.5",
        "360400, 2022-10-20, N21#margin-multiple, 2, N83-1.4",
        "341004, 2026-06-30, N21#margin-multiple, 1.2, N83-1.4",
    })
    void a_setting_before_what_binds_is_told(String place, LocalDate date, String term, String value, String rules) {
        String before = "the setting " + term + " = " + value + " (made up)" + GOES_BEFORE;
        assertThat(departures(place, date, term, value))
                .extracting(w -> w.replace(before, "").replaceFirst(" .*", ""))
                .containsExactlyInAnyOrder(rules.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // before the sentence, after it, where it is a may, where it says the same, and where no sentence of the place
        // speaks of it
        "520524, 2023-08-08, N57-13#work-cost, 100.00",
        "341004, 2026-07-01, N21#margin-multiple, 1.2",
        "410700, 2022-05-10, N57-13#hardship-deduction, 100.00",
        "370725, 2022-10-20, N21#margin-multiple, 1.5",
        "360400, 2022-10-20, N57-13#work-cost, 100.00",
    })
    void a_setting_for_what_nothing_binds_is_none(String place, LocalDate date, String term, String value) {
        assertThat(departures(place, date, term, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "410700, 2022-03-01, XX-1-2.1",
        "341002, 2022-03-01, TX-3-6.1",
        "370725, 2022-03-01, CL-2-1-2.1",
        "520524, 2024-05-01, N2020-5.2",
        "360400, 2020-08-24, N649-14.2",
    })
    void a_setting_against_what_leaves_nothing_open_is_refused(String place, LocalDate date, String rule) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> departures(place, date, "N43-5#minor-age", "14"))
                .withMessageContainingAll("N43-5#minor-age = 14", "goes against rule " + rule, place + " on " + date);
    }

    private static List<String> departures(String place, LocalDate date, String term, String value) {
        Household household = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.BIRTH_DATE, LocalDate.of(1980, 5, 1))
                                .build())
                .build();
        Assessment assessment = ENGINE.withSettings(List.of(Setting.of(term, value, "made up")))
                .assess(Case.of(Place.of(place), date, household));
        assertThat(assessment.of(Programme.MINIMUM_LIVING_ALLOWANCE)).isNotEmpty();
        return assessment.warnings().stream()
                .map(w -> w.en())
                .filter(w -> w.contains(GOES_BEFORE))
                .toList();
    }
}
