package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Cause;
import org.jiuzhu.policy.time.ChangePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When to look again, held to what deciding on each single day says. */
final class ChangesTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();

    static Stream<Path> samples() {
        return Inputs.casesIn(Run.CASES).stream();
    }

    private static Case read(Path sample) {
        return Inputs.read(sample, open -> CaseJson.of(ENGINE).read(sample.toString(), open));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xinxiang-gradual-exit", "xinxiang-student", "zhijin-orphan"})
    void the_days_of_a_sample_are_those_that_each_day_of_ten_years_shows(String sample) {
        Case input = read(Path.of(Run.sample(sample)));
        agree(ENGINE, input, input.date().plusYears(10));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_days_of_all_samples_are_those_that_each_of_two_hundred_days_shows(Path sample) {
        Case input = read(sample);
        agree(ENGINE, input, input.date().plusDays(200));
    }

    @ParameterizedTest
    @CsvSource({"410700, 2022-03-01", "410700, 2026-03-01", "341002, 2021-04-01", "341002, 2024-03-01"})
    void the_days_of_drawn_cases_are_those_that_each_of_two_hundred_days_shows(String place, LocalDate date) {
        PolicyEngine settled = DecideTest.settled(ENGINE);
        int compared = 0;
        for (int i = 0; i < 30; i++) {
            Case input = DecideTest.drawn(i, Place.of(place), date);
            if (canStay(input, date.plusDays(200))) {
                agree(i % 2 == 0 ? ENGINE : settled, input, date.plusDays(200));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(10);
    }

    // an award that runs to a day that is stated does not run on the day after, and the case of that day would
    // contradict itself
    private static boolean canStay(Case input, LocalDate last) {
        try {
            return on(input, last).date().equals(last);
        } catch (PolicyException e) {
            return false;
        }
    }

    private static void agree(PolicyEngine engine, Case input, LocalDate last) {
        ImmutableList<ChangePoint> points = engine.changes(input, last);
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        Decision.WithRules before = engine.decideWithRules(input);
        for (LocalDate day = input.date().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Decision.WithRules now = engine.decideWithRules(on(input, day));
            if (!now.outcomes().equals(before.outcomes()) || !now.rules().equals(before.rules())) {
                days.add(day);
            }
            before = now;
        }
        assertThat(points.stream().map(ChangePoint::day)).as("%s", input).containsExactlyElementsOf(days.build());
        assertThat(engine.nextChange(input, last)).isEqualTo(points.stream().findFirst());
    }

    private static Case on(Case input, LocalDate day) {
        return Case.builder().from(input).date(day).build();
    }

    private static Case alone(String born, String date) {
        return Case.of(
                Place.of("410700"),
                LocalDate.parse(date),
                Household.builder("h")
                        .with(
                                Household.MEMBERS,
                                Member.builder("a")
                                        .with(Member.BIRTH_DATE, LocalDate.parse(born))
                                        .build())
                        .build());
    }

    @Test
    void who_is_born_on_a_leap_day_comes_of_age_on_the_first_of_march() {
        // 18 whole years after 29 February 2008: 2026 has no such day
        assertThat(ENGINE.changes(alone("2008-02-29", "2025-12-31"), LocalDate.of(2026, 6, 30)).stream()
                        .filter(p -> p.causes().contains(Cause.DATE))
                        .map(ChangePoint::day))
                .containsExactly(LocalDate.of(2026, 3, 1));
    }

    @Test
    void the_law_of_july_2026_is_a_day_to_look_again_and_says_which_rules() {
        ImmutableList<ChangePoint> points =
                ENGINE.changes(alone("1980-05-01", "2026-06-30"), LocalDate.of(2026, 7, 31));
        assertThat(points.get(0).day()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(points.get(0).causes()).contains(Cause.RULE);
        assertThat(points.get(0).changes()).anySatisfy(c -> {
            assertThat(c.programme()).isEqualTo(Programme.MINIMUM_LIVING_ALLOWANCE);
            assertThat(c.subject()).isEqualTo("household");
            assertThat(c.rules()).contains("N649-9.1", "NLAW-18.1");
            assertThat(c.before())
                    .hasValueSatisfying(o -> assertThat(o.status()).isEqualTo(Status.UNDETERMINED));
        });
    }

    @Test
    void on_the_last_day_itself_it_is_still_looked() {
        Case input = alone("1980-05-01", "2026-06-30");
        assertThat(ENGINE.nextChange(input, LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(ENGINE.nextChange(input, LocalDate.of(2026, 7, 1))).isPresent();
    }

    @Test
    void a_last_day_before_the_case_or_beyond_all_law_is_refused() {
        Case input = alone("1980-05-01", "2026-06-30");
        assertThatThrownBy(() -> ENGINE.changes(input, LocalDate.of(2026, 6, 29)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("2026-06-29");
        assertThatThrownBy(() -> ENGINE.changes(input, LocalDate.of(2201, 1, 1)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("2200-12-31");
    }
}
