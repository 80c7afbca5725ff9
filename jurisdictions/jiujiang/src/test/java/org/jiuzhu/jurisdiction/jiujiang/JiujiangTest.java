package org.jiuzhu.jurisdiction.jiujiang;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedStep;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.api.Test;

/** Jiujiang in its two legal periods: the opinions of 2015 stand over the national rules of the date of the case. */
final class JiujiangTest {

    private static final Place JIUJIANG = Place.of("360400");

    private static final PolicyEngine ENGINE =
            PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new Jiujiang()));

    @Test
    void in_october_2015_the_national_rules_of_2012_time_the_case_and_the_notices_of_jiujiang_stand_in_it() {
        // accepted on Thursday 8 October; Saturday 10 October was a working day
        Procedure dibao = procedure(Programme.MINIMUM_LIVING_ALLOWANCE, "2015-10-08");
        assertThat(step(dibao, Step.INVESTIGATION).due()).contains(LocalDate.of(2015, 10, 21));
        assertThat(step(dibao, Step.APPRAISAL).due()).contains(LocalDate.of(2015, 10, 28));
        assertThat(step(dibao, Step.PUBLIC_NOTICE).due()).contains(LocalDate.of(2015, 11, 4));
        assertThat(step(dibao, Step.PUBLIC_NOTICE).rules()).containsExactlyInAnyOrder("N220-25.1", "JJ-2-7.2");
        assertThat(step(dibao, Step.SPOT_CHECK).due()).contains(LocalDate.of(2015, 11, 11));
        assertThat(step(dibao, Step.DECISION_NOTICE).due()).contains(LocalDate.of(2015, 11, 18));
        assertThat(step(dibao, Step.DECISION_NOTICE).bodies()).containsExactly(Body.COUNTY);
        assertThat(step(dibao, Step.DECISION_NOTICE).rules()).containsExactlyInAnyOrder("N220-29.2", "JJ-2-7.3");
        assertThat(step(dibao, Step.DECISION).due()).contains(LocalDate.of(2015, 11, 23));
        assertThat(step(dibao, Step.STANDING_NOTICE).rules()).containsExactlyInAnyOrder("N220-34.1", "JJ-2-7.4");
        assertThat(dibao.steps())
                .extracting(PlannedStep::step)
                .containsSubsequence(Step.PUBLIC_NOTICE, Step.DECISION_NOTICE, Step.DECISION, Step.STANDING_NOTICE)
                .doesNotContain(Step.FIRST_OPINION, Step.INVESTIGATION_START);
    }

    @Test
    void from_july_2021_the_national_procedure_is_the_new_one_and_the_second_notice_stays() {
        // 30 June and 1 July 2021: the last day of the trial measures and the first of the new ones
        Procedure before = procedure(Programme.MINIMUM_LIVING_ALLOWANCE, "2021-06-30");
        assertThat(step(before, Step.DECISION_NOTICE).limits()).hasSize(1);
        Procedure after = procedure(Programme.MINIMUM_LIVING_ALLOWANCE, "2021-07-01");
        assertThat(step(after, Step.DECISION_NOTICE).rules()).containsExactly("JJ-2-7.3");
        assertThat(step(after, Step.DECISION_NOTICE).limits()).isEmpty();
        assertThat(step(after, Step.FIRST_OPINION).need()).isEqualTo(Need.REQUIRED);
        assertThat(step(after, Step.STANDING_NOTICE).need()).isEqualTo(Need.REQUIRED);
    }

    @Test
    void the_day_before_the_opinions_nothing_of_jiujiang_applies() {
        assertThat(step(procedure(Programme.MINIMUM_LIVING_ALLOWANCE, "2015-09-01"), Step.STANDING_NOTICE)
                        .rules())
                .containsExactly("N220-34.1");
        assertThat(step(procedure(Programme.MINIMUM_LIVING_ALLOWANCE, "2015-09-02"), Step.STANDING_NOTICE)
                        .rules())
                .contains("JJ-2-7.4");
    }

    @Test
    void special_assistance_is_a_programme_of_its_own_with_both_notices_and_the_standing_one() {
        Determination<?> special = ENGINE.assess(applied("2015-10-08"))
                .of(Jiujiang.SPECIAL_ASSISTANCE)
                .get(0);
        assertThat(special.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(special.procedure().steps())
                .extracting(PlannedStep::step)
                .containsExactly(
                        Step.ACCEPTANCE,
                        Step.ECONOMIC_CHECK,
                        Step.PUBLIC_NOTICE,
                        Step.DECISION_NOTICE,
                        Step.STANDING_NOTICE);
    }

    @Test
    void whether_there_is_a_check_is_open_until_it_is_known_whether_the_authority_has_the_mechanism() {
        assertThat(step(procedure(Jiujiang.SPECIAL_ASSISTANCE, "2015-10-08"), Step.ECONOMIC_CHECK)
                        .need())
                .isEqualTo(Need.UNDETERMINED);
    }

    private static Procedure procedure(Programme<?> programme, String date) {
        return ENGINE.assess(applied(date)).of(programme).get(0).procedure();
    }

    private static PlannedStep step(Procedure procedure, Step step) {
        return find(procedure, step).orElseThrow();
    }

    private static Optional<PlannedStep> find(Procedure procedure, Step step) {
        return procedure.steps().stream().filter(s -> s.step() == step).findFirst();
    }

    private static Case applied(String date) {
        LocalDate day = LocalDate.parse(date);
        Entity.Builder<Household> household = Household.builder("household")
                .with(Household.AREA, Area.URBAN)
                .with(Household.EXPENDITURE_HARDSHIP, true)
                .with(JiujiangFacts.EXCEPTIONALLY_GRAVE_DIFFICULTY, true)
                .with(JiujiangFacts.EXCEPTIONALLY_LARGE_EXPENDITURE, true)
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.BIRTH_DATE, LocalDate.of(1970, 1, 1))
                                .build())
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.ACCEPTED_ON, day)
                                .with(Application.NOTICE_OBJECTION, false)
                                .with(Application.OTHER_DEPARTMENT, false)
                                .build());
        return Case.builder()
                .place(JIUJIANG)
                .date(day)
                .household(household.build())
                .build();
    }
}
