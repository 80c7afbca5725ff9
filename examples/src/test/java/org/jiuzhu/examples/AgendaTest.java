package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Agenda;
import org.junit.jupiter.api.Test;

/** What is due of some of the samples. */
final class AgendaTest {

    private static final PolicyEngine ENGINE = Inputs.standardsIfThere(
                    Run.CASES.resolve("standards.csv"), PolicyEngine.load().standardKinds())
            .map(t -> PolicyEngine.load().withStandards(t))
            .orElseThrow();

    private static Case sample(String name) {
        Path file = Path.of(Run.sample(name));
        return Inputs.read(file, open -> CaseJson.of(ENGINE).read(file.toString(), open));
    }

    private static ImmutableList<String> dibao(Agenda agenda) {
        return agenda.entries().stream()
                .filter(e -> e.programme() == Programme.MINIMUM_LIVING_ALLOWANCE
                        && e.subject().equals("household"))
                .map(e -> e.day() + " " + e.kind().code() + " " + e.what().en())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void steps_reviews_and_changes_come_by_day() {
        // accepted on Tuesday, 1 March 2022: 3 working days to Friday the 4th, 3 more to the 9th, 30 to 13 April over
        // the
        // holiday of 3 to 5 April, 3 more to the 18th; last reviewed on 2021-08-20, yearly
        assertThat(dibao(ENGINE.agenda(ImmutableList.of(sample("xinxiang-dibao-in-work")), LocalDate.of(2025, 1, 1))))
                .containsExactly(
                        "2022-03-04 step start of the investigation",
                        "2022-03-09 step start of the records check",
                        "2022-04-13 step decision",
                        "2022-04-18 step written notice of a refusal",
                        "2022-08-20 review review",
                        "2025-01-01 result eligible → undetermined");
    }

    @Test
    void the_last_day_is_looked_at_and_the_next_is_not() {
        ImmutableList<Case> cases = ImmutableList.of(sample("xinxiang-dibao-in-work"));
        assertThat(dibao(ENGINE.agenda(cases, LocalDate.of(2022, 8, 20)))).contains("2022-08-20 review review");
        assertThat(dibao(ENGINE.agenda(cases, LocalDate.of(2022, 8, 19)))).doesNotContain("2022-08-20 review review");
    }

    @Test
    void many_cases_are_one_list_by_day() {
        Agenda agenda = ENGINE.agenda(
                ImmutableList.of(sample("xinxiang-gradual-exit"), sample("xinxiang-dibao-in-work")),
                LocalDate.of(2022, 12, 31));
        assertThat(agenda.entries()).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        assertThat(dibao(agenda))
                .contains("2022-08-20 review review", "2022-09-01 result runs on (gradual exit) → not eligible");
        assertThat(agenda.refused()).isEmpty();
    }

    @Test
    void a_case_that_cannot_be_assessed_is_named_and_the_others_have_their_entries() {
        Case good = sample("xinxiang-dibao-in-work");
        Case bad = Case.builder().from(good).putDiscretion("N57-21.1", false).build();
        Agenda agenda = ENGINE.agenda(ImmutableList.of(bad, good), LocalDate.of(2022, 12, 31));
        assertThat(agenda.refused()).singleElement().satisfies(r -> {
            assertThat(r.household()).isEqualTo(good.household().id());
            assertThat(r.reason()).contains("N57-21.1");
        });
        assertThat(dibao(agenda)).contains("2022-08-20 review review");
    }

    @Test
    void a_day_beyond_all_law_is_refused() {
        assertThat(ENGINE.agenda(ImmutableList.of(), LocalDate.of(2201, 1, 1)).entries())
                .isEmpty();
        assertThatThrownBy(() -> ENGINE.changes(sample("xinxiang-gradual-exit"), LocalDate.of(2201, 1, 1)))
                .isInstanceOf(PolicyException.class);
    }
}
