package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.junit.jupiter.api.Test;

/** Who is looked at for dibao alone and for extreme-poverty support without being asked for. */
final class OccasionsTest {

    private static final Member OLD = born("a", "1950-01-01").build();

    @Test
    void an_old_person_alone_is_looked_at_for_extreme_poverty_support() {
        assertThat(looked(OLD).of(Programme.EXTREME_POVERTY_SUPPORT)).hasSize(1);
    }

    @Test
    void who_has_died_supports_nobody() {
        Member dead = born("b", "1980-01-01").with(Member.DECEASED, true).build();
        assertThat(looked(OLD, dead).of(Programme.EXTREME_POVERTY_SUPPORT))
                .extracting(Determination::subject)
                .contains("household.members[a]");
    }

    @Test
    void who_does_not_count_as_a_member_supports_nobody_in_the_household() {
        Member away =
                born("b", "1980-01-01").with(Member.COUNTS_AS_MEMBER, false).build();
        assertThat(looked(OLD, away).of(Programme.EXTREME_POVERTY_SUPPORT))
                .extracting(Determination::subject)
                .contains("household.members[a]");
    }

    @Test
    void with_somebody_of_working_age_it_is_named_and_not_looked_at() {
        Assessment assessment = looked(OLD, born("b", "1980-01-01").build());
        assertThat(assessment.of(Programme.EXTREME_POVERTY_SUPPORT)).isEmpty();
        assertThat(assessment.untouched()).contains(Programme.EXTREME_POVERTY_SUPPORT);
    }

    @Test
    void who_holds_a_certificate_is_looked_at_for_dibao_alone_and_the_household_always_is() {
        Member disabled = born("b", "1980-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.PHYSICAL)
                .build();
        assertThat(looked(OLD, disabled).of(Programme.MINIMUM_LIVING_ALLOWANCE))
                .extracting(Determination::subject)
                .containsExactly("household", "household.members[b]");
        assertThat(looked(OLD).of(Programme.MINIMUM_LIVING_ALLOWANCE))
                .extracting(Determination::subject)
                .containsExactly("household");
    }

    private static Entity.Builder<Member> born(String id, String day) {
        return Member.builder(id).with(Member.BIRTH_DATE, LocalDate.parse(day));
    }

    private static Assessment looked(Member... members) {
        Household household =
                Household.builder("household").with(Household.MEMBERS, members).build();
        return TestPlace.ENGINE.assess(Case.of(TestPlace.PLACE, LocalDate.of(2023, 3, 1), household));
    }
}
