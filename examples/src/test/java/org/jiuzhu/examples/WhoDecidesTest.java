package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides, at all places, on days on either side of each change of the law. */
final class WhoDecidesTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load();
    private static final List<String> DAYS = List.of(
            "2015-10-08",
            "2018-03-01",
            "2020-09-01",
            "2021-06-30",
            "2021-07-01",
            "2021-12-01",
            "2022-10-20",
            "2023-10-19",
            "2026-06-30",
            "2026-07-01");

    @ParameterizedTest
    @ValueSource(strings = {"370725", "360400", "341002", "410700", "520524", "410702"})
    void somebody_decides_on_every_programme_and_what_keeps_it_open_is_named(String place) {
        for (String day : DAYS) {
            for (Determination<?> determination :
                    on(place, day, Authority.builder("a").build())) {
                assertThat(determination.procedure().decidedBy())
                        .as("%s on %s at %s", determination.programme().code(), day, place)
                        .isNotEmpty();
                if (determination.procedure().decidedBy().size() > 1) {
                    assertThat(determination.procedure().missing()).isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"370725", "360400", "341002", "410700", "520524"})
    void from_july_2026_no_place_hands_a_decision_down_without_its_province(String place) {
        Authority delegating = Authority.builder("a")
                .with(Authority.DELEGATES_BASIC_ASSISTANCE, true)
                .with(Authority.DELEGATES_TEMPORARY_ASSISTANCE, true)
                .build();
        for (Determination<?> determination : on(place, "2026-07-01", delegating)) {
            if (determination.programme().code().equals("special-assistance")) {
                continue; // whose procedure is open anyhow
            }
            assertThat(determination.procedure().decidedBy())
                    .as(determination.programme().code())
                    .contains(Body.COUNTY);
            assertThat(determination.procedure().missing())
                    .extracting(Missing::id)
                    .anyMatch(id -> id.startsWith("NLAW-44#"));
        }
    }

    private static List<Determination<?>> on(String place, String day, Authority authority) {
        LocalDate date = LocalDate.parse(day);
        Household household = Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.BIRTH_DATE, LocalDate.of(1950, 1, 1))
                                .build())
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.ACCEPTED_ON, date)
                                .with(Application.PROPOSED_AMOUNT, Yuan.of("500.00"))
                                .build())
                .with(Household.AUTHORITY, authority)
                .build();
        return ENGINE.assess(Case.of(Place.of(place), date, household)).determinations();
    }
}
