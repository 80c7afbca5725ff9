package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.jurisdiction.national.TestPlace.adult;
import static org.jiuzhu.jurisdiction.national.TestPlace.assess;
import static org.jiuzhu.jurisdiction.national.TestPlace.household;
import static org.jiuzhu.jurisdiction.national.TestPlace.monthly;
import static org.jiuzhu.jurisdiction.national.TestPlace.set;
import static org.jiuzhu.jurisdiction.national.TestPlace.urban;
import static org.jiuzhu.jurisdiction.national.TestPlace.with;
import static org.jiuzhu.policy.programme.Programme.LOW_INCOME_MARGIN_HOUSEHOLD;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.programme.Recognition;
import org.junit.jupiter.api.Test;

/** Margin households by the national rules alone: 1.5 times 600 yuan is 900. */
class LowIncomeMarginTest {

    @Test
    void one_fen_below_the_line_is_a_margin_household() {
        assertThat(margin("2022-10-20", one("899.99")).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void the_line_itself_is_not() {
        assertThat(margin("2022-10-20", one("900.00")).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void the_line_holds_from_july_2021_to_june_2026() {
        assertThat(margin("2021-07-01", one("899.99")).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(margin("2022-10-19", one("899.99")).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(margin("2026-06-30", one("899.99")).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void from_july_2026_the_province_has_to_set_the_multiple() {
        Determination<Recognition> open = margin("2026-07-01", one("899.99"));
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing()).extracting(Missing::id).contains("N21#margin-multiple");
        assertThat(household(
                                assess(with(set("N21#margin-multiple", "1.6")), "2026-07-01", one("959.99")),
                                LOW_INCOME_MARGIN_HOUSEHOLD)
                        .status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void exactly_the_dibao_standard_is_a_margin_household() {
        assertThat(margin("2023-03-01", one("600.00")).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void a_household_that_gets_dibao_is_not() {
        assertThat(margin("2023-03-01", one("599.99")).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void a_household_that_fails_dibao_by_its_property_alone_can_be() {
        Household household = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, false)
                .with(Household.PROPERTY_WITHIN_MARGIN_LIMITS, true)
                .with(Household.AWARDS)
                .with(Household.MEMBERS, adult("a"))
                .build();
        assertThat(household(assess("2023-03-01", household), MINIMUM_LIVING_ALLOWANCE)
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(margin("2023-03-01", household).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void property_that_nobody_has_examined_leaves_it_undetermined() {
        Household household = Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, false)
                .with(Household.AWARDS)
                .with(Household.MEMBERS, adult("a"))
                .build();
        Determination<Recognition> margin = margin("2023-03-01", household);
        assertThat(margin.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(margin.missing())
                .extracting(Missing::id)
                .contains("household.propertyWithinMarginLimits", "N83-1#margin-property");
    }

    private static Household one(String pension) {
        return urban(adult("a", monthly(IncomeKind.PENSION, pension)));
    }

    private static Determination<Recognition> margin(String date, Household household) {
        return household(assess(date, household), LOW_INCOME_MARGIN_HOUSEHOLD);
    }
}
