package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The holidays of a year are published in the autumn before it, and times run into it from then on. These cases are dated in the last months of the
 * last year whose holidays ship, whichever that is.
 */
final class YearEndTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();
    private static final int LAST = ENGINE.calendar().years().last();

    private static Assessment accepted(Place place, LocalDate date, LocalDate accepted) {
        Household household = Household.builder("household")
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.ACCEPTED_ON, accepted)
                                .build())
                .build();
        return ENGINE.assess(
                Case.builder().place(place).date(date).household(household).build());
    }

    private static List<Missing> years(Assessment assessment) {
        return assessment.determinations().stream()
                .map(Determination::procedure)
                .flatMap(p -> p.missing().stream())
                .filter(m -> m.kind() == Missing.Kind.CALENDAR)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"410700", "341002", "360400", "370725", "520524"})
    void every_place_is_decided_on_every_day_of_the_last_months(String code) {
        Place place = Place.of(code);
        LocalDate last = LocalDate.of(LAST, 12, 31);
        for (LocalDate day = last.minusDays(70); !day.isAfter(last); day = day.plusDays(1)) {
            Assessment late = accepted(place, day, day);
            // the same on the same date for an application that was accepted long before, but for the procedure
            Assessment early = accepted(place, day, LocalDate.of(LAST, 8, 3));
            assertThat(late.determinations())
                    .extracting(
                            Determination::programme,
                            Determination::subject,
                            Determination::status,
                            Determination::benefit,
                            Determination::missing)
                    .isEqualTo(early.determinations().stream()
                            .map(d -> tuple(d.programme(), d.subject(), d.status(), d.benefit(), d.missing()))
                            .toList());
            assertThat(years(early)).isEmpty();
        }
        assertThat(years(accepted(place, last, last)))
                .isNotEmpty()
                .extracting(Missing::id)
                .containsOnly("working-calendar " + (LAST + 1));
    }
}
