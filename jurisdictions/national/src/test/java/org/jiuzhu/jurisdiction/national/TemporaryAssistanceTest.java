package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.jurisdiction.national.TestPlace.adult;
import static org.jiuzhu.jurisdiction.national.TestPlace.assess;
import static org.jiuzhu.jurisdiction.national.TestPlace.household;
import static org.jiuzhu.jurisdiction.national.TestPlace.monthly;
import static org.jiuzhu.jurisdiction.national.TestPlace.set;
import static org.jiuzhu.jurisdiction.national.TestPlace.with;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;

import java.util.List;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.HardshipType;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Entity;
import org.junit.jupiter.api.Test;

/** Temporary assistance by the national rules alone. */
class TemporaryAssistanceTest {

    private static final String IN_2023 = "2023-03-01";

    @Test
    void an_emergency_qualifies_where_other_assistance_cannot_cover_it() {
        assertThat(emergency(IN_2023, true, true, false).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void an_emergency_qualifies_where_difficulty_remains_after_other_assistance() {
        assertThat(emergency(IN_2023, true, false, true).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void an_emergency_that_other_assistance_covers_does_not_qualify() {
        assertThat(emergency(IN_2023, true, false, false).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void own_means_count_until_the_law_of_2026_no_longer_asks_for_them() {
        assertThat(emergency("2026-06-30", false, true, true).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(emergency("2026-07-01", false, true, true).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void before_august_2020_an_event_and_urgency_were_asked_for() {
        Household urgent = applying(HardshipType.EMERGENCY, true)
                .with(Household.BASIC_LIVING_DIFFICULT, true)
                .with(
                        Household.EVENTS,
                        Event.builder("e").with(Event.KIND, EventKind.FIRE).build())
                .build();
        assertThat(temporary("2020-08-24", urgent).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(temporary("2020-08-25", urgent).status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void expenditure_asks_for_an_income_below_last_years_disposable_income() {
        assertThat(temporary(IN_2023, withinLimits("2999.99")).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(temporary(IN_2023, withinLimits("3000.00")).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_property_limits_of_the_expenditure_type_are_open() {
        Determination<OneOffGrant> temporary = temporary(IN_2023, expenditure("2999.99"));
        assertThat(temporary.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(temporary.missing()).extracting(Missing::id).contains("N23-2#property-limits");
    }

    @Test
    void the_nation_gives_no_amount() {
        OneOffGrant grant = emergency(IN_2023, true, true, false).benefit().orElseThrow();
        assertThat(grant.amount().least()).isEmpty();
        assertThat(grant.content().bands()).isEmpty();
    }

    @Test
    void a_small_amount_may_come_first_and_from_july_2026_it_shall() {
        assertThat(modes("2026-06-30", "500.00", "1000.00")).contains(PaymentMode.SMALL_AMOUNT_FIRST);
        assertThat(modes("2026-07-01", "1000.00", "1000.00")).contains(PaymentMode.SMALL_AMOUNT_FIRST);
        assertThat(modes("2026-07-01", "1000.01", "1000.00")).doesNotContain(PaymentMode.SMALL_AMOUNT_FIRST);
    }

    private static List<PaymentMode> modes(String date, String proposed, String ceiling) {
        Household household = difficult(Household.builder("h")
                        .with(
                                Household.APPLICATION,
                                Application.builder("x")
                                        .with(Application.HARDSHIP_TYPE, HardshipType.EMERGENCY)
                                        .with(Application.URGENT, true)
                                        .with(Application.PROPOSED_AMOUNT, Yuan.of(proposed))
                                        .build()))
                .with(Household.OTHER_ASSISTANCE_CANNOT_COVER, true)
                .build();
        PolicyEngine engine = with(set("N649-48#small-amount", ceiling));
        return household(assess(engine, date, household), TEMPORARY_ASSISTANCE)
                .benefit()
                .orElseThrow()
                .content()
                .modes();
    }

    private static Determination<OneOffGrant> emergency(
            String date, boolean ownMeansInsufficient, boolean cannotCover, boolean remains) {
        return temporary(
                date,
                applying(HardshipType.EMERGENCY, true)
                        .with(Household.BASIC_LIVING_DIFFICULT, true)
                        .with(Household.DIFFICULTY_IS_SUDDEN, true)
                        .with(Household.OWN_MEANS_INSUFFICIENT, ownMeansInsufficient)
                        .with(Household.OTHER_ASSISTANCE_CANNOT_COVER, cannotCover)
                        .with(Household.DIFFICULT_AFTER_OTHER_ASSISTANCE, remains)
                        .build());
    }

    private static Entity.Builder<Household> difficult(Entity.Builder<Household> household) {
        return household
                .with(Household.BASIC_LIVING_DIFFICULT, true)
                .with(Household.DIFFICULTY_IS_SUDDEN, true)
                .with(Household.OWN_MEANS_INSUFFICIENT, true);
    }

    private static Household expenditure(String pension) {
        return expenditureOf(pension).build();
    }

    private static Household withinLimits(String pension) {
        return expenditureOf(pension)
                .with(NationalFacts.PROPERTY_WITHIN_TEMPORARY_LIMITS, true)
                .build();
    }

    private static Entity.Builder<Household> expenditureOf(String pension) {
        return household(adult("a", monthly(IncomeKind.PENSION, pension)))
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.HARDSHIP_TYPE, HardshipType.EXPENDITURE)
                                .build())
                .with(Household.BASIC_LIVING_DIFFICULT, true)
                .with(Household.EXPENDITURE_HARDSHIP, true);
    }

    private static Entity.Builder<Household> applying(HardshipType type, boolean urgent) {
        return Household.builder("h")
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.HARDSHIP_TYPE, type)
                                .with(Application.URGENT, urgent)
                                .build());
    }

    private static Determination<OneOffGrant> temporary(String date, Household household) {
        return household(assess(date, household), TEMPORARY_ASSISTANCE);
    }
}
