package org.example.beiling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.api.Test;

/** A programme of one's own has a benefit of one's own type. */
final class HeatingSubsidyTest {

    @Test
    void an_embedder_reads_the_subsidy_by_its_own_names() {
        PolicyEngine engine = PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new Beiling()));
        Household household = Household.builder("h")
                .with(
                        Household.AWARDS,
                        Award.builder("dibao")
                                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                                .with(Award.RUNNING, true)
                                .build())
                .with(Beiling.HEATING, Heating.COAL)
                .with(Beiling.PAID_BY_EMPLOYER, false)
                .with(Household.MEMBERS)
                .build();

        assertThat(engine.assess(Case.of(Place.of("990300"), LocalDate.of(2023, 10, 9), household))
                        .of(HeatingSubsidy.PROGRAMME))
                .singleElement()
                .satisfies(d -> {
                    HeatingSubsidy subsidy = d.benefit().orElseThrow();
                    // 400.00 for a family of no more than two; nobody of 80, so nothing is said of an addition
                    assertThat(subsidy.amount().exactFen()).isEqualTo(OptionalLong.of(400_00));
                    assertThat(subsidy.addition().exactFen()).isEmpty();
                });
    }
}
