package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.conformance.county.County;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.api.Test;

/** The check that the dead get nothing and count for nobody, on invented rules that forget that people die. */
class DeathsTest {

    private static final PolicyEngine ENGINE = PolicyEngine.load(ImmutableList.of(new Country(), new County()));

    private static Optional<String> problem(Member... members) {
        return Deaths.problem(
                ENGINE,
                Case.of(
                        Place.of("410702"),
                        LocalDate.of(2022, 3, 1),
                        Household.builder("h")
                                .with(Household.LOW_INCOME, true)
                                .with(Household.MEMBERS, members)
                                .build()));
    }

    private static Entity.Builder<Member> inWork(String id) {
        return Member.builder(id).with(Member.EMPLOYED, true);
    }

    @Test
    void a_way_in_that_is_open_to_the_dead_is_found() {
        // N-3 takes in whoever is without work
        assertThat(problem(Member.builder("a")
                        .with(Member.EMPLOYED, false)
                        .with(Member.SERIOUSLY_ILL, false)
                        .build()))
                .hasValueSatisfying(p -> assertThat(p)
                        .contains("household.members[a] has died", "N-3", "may still make them eligible: it is met"));
        assertThat(problem(Member.builder("a").build()))
                .hasValueSatisfying(p -> assertThat(p).contains("it is undetermined"));
    }

    @Test
    void what_the_dead_change_for_others_is_found() {
        // C-1.1 adds 50 yuan for the household of somebody who is seriously ill
        assertThat(problem(
                        inWork("a").with(Member.SERIOUSLY_ILL, true).build(),
                        inWork("b").with(Member.SERIOUSLY_ILL, false).build()))
                .hasValueSatisfying(p -> assertThat(p)
                        .contains("household.members[a] has died, and where the dead are not named", "supplement="));
    }

    @Test
    void who_changes_nothing_is_no_problem() {
        assertThat(problem(inWork("a").with(Member.SERIOUSLY_ILL, false).build()))
                .isEmpty();
        assertThat(problem()).isEmpty();
    }

    @Test
    void rules_that_read_nobodys_death_are_told_apart() {
        assertThat(Deaths.areRead(ENGINE)).isFalse();
    }
}
