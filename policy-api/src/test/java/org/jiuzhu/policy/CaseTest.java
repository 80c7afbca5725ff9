package org.jiuzhu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final LocalDate DATE = LocalDate.of(2022, 3, 1);

    @Test
    void nobody_in_it_is_born_after_its_date() {
        Household tomorrow = householdOf(born(DATE.plusDays(1)));

        assertThatThrownBy(() -> on(DATE, tomorrow))
                .isInstanceOf(PolicyException.class)
                .hasMessage("household.members[a].birthDate: born on 2022-03-02, after the date of the case 2022-03-01;"
                        + " leave out who is not born yet, or correct a date");
        assertThat(on(DATE.plusDays(1), tomorrow).household()).isEqualTo(tomorrow);
        assertThat(on(DATE, householdOf(born(DATE))).date()).isEqualTo(DATE);
        assertThat(on(DATE, householdOf(Member.builder("a").build())).date()).isEqualTo(DATE);
    }

    @Test
    void no_supporter_is_born_after_its_date() {
        Supporter supporter = Supporter.builder("s")
                .with(Supporter.BIRTH_DATE, DATE.plusDays(1))
                .build();
        Member member = Member.builder("a").with(Member.SUPPORTERS, supporter).build();

        assertThatThrownBy(() -> on(DATE, householdOf(member)))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("household.members[a].supporters[s].birthDate: born on 2022-03-02");
    }

    @Test
    void a_case_that_is_given_another_date_is_checked_again() {
        Case made = on(DATE, householdOf(born(DATE)));

        assertThatThrownBy(
                        () -> Case.builder().from(made).date(DATE.minusDays(1)).build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("born on 2022-03-01, after the date of the case 2022-02-28");
    }

    private static Member born(LocalDate day) {
        return Member.builder("a").with(Member.BIRTH_DATE, day).build();
    }

    private static Household householdOf(Member member) {
        return Household.builder("h").with(Household.MEMBERS, member).build();
    }

    private static Case on(LocalDate date, Household household) {
        return Case.of(Place.of("410702"), date, household);
    }
}
