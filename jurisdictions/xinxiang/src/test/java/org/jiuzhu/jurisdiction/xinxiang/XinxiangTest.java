package org.jiuzhu.jurisdiction.xinxiang;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cases of Xinxiang cannot say: something about every result. */
final class XinxiangTest {

    private static final PolicyEngine ENGINE =
            PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new Xinxiang()));

    @ParameterizedTest
    @ValueSource(strings = {"2021-11-29", "2022-03-01", "2022-10-20", "2026-06-30", "2026-07-01"})
    void of_a_household_of_which_nothing_is_known_everything_is_undetermined(String day) {
        Case input = Case.builder()
                .place(Place.of("410700"))
                .date(LocalDate.parse(day))
                .household(Household.builder("household").build())
                .build();
        Assessment assessment = ENGINE.assess(input, ENGINE.programmes());
        for (Programme<?> programme : ImmutableList.of(
                Programme.MINIMUM_LIVING_ALLOWANCE,
                Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                Programme.EXTREME_POVERTY_SUPPORT,
                Programme.TEMPORARY_ASSISTANCE)) {
            assertThat(assessment.of(programme)).isNotEmpty().allSatisfy(d -> {
                assertThat(d.status()).isEqualTo(Status.UNDETERMINED);
                assertThat(d.missing()).isNotEmpty();
            });
        }
    }
}
