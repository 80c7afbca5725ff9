package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence 8: checks start in 3 working days, 7 days' notice, decision in 10; 30 in all, 20 where the town decides, 45 in special cases. */
class TimeLineTest {

    private static final Text N57 = Layer.text("57", "民发〔2021〕57号", "57", Period.from("2021-07-01"));
    private static final Text N83 = Layer.text("83", "民发〔2022〕83号", "83", Period.from("2022-10-20"));

    private static final Rule<Household> ELIGIBLE = shall(N57, "T-1", "§8")
            .says("符合条件", "eligible")
            .forEvery(Household.ENTITY)
            .then(makesEligible(MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> START = shall(N57, "N57-15.1", "§15")
            .says("受理后3个工作日内启动调查", "the investigation starts in 3 working days")
            .forEvery(Household.ENTITY)
            .then(within(Step.INVESTIGATION_START, workingDays(3), Step.ACCEPTANCE, MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> NOTICE = shall(N57, "N57-19.3", "§19")
            .says("公示7天", "the notice lasts 7 days")
            .forEvery(Household.ENTITY)
            .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.FIRST_OPINION, MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> TEN = shall(N57, "N57-20.1", "§20")
            .says("公示期满报送后10个工作日内决定", "the decision in 10 working days after the notice")
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION, workingDays(10), Step.PUBLIC_NOTICE, MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> THIRTY = shall(N57, "N57-22.1", "§22")
            .says("自受理起30个工作日内办结", "30 working days in all")
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION, workingDays(30), Step.ACCEPTANCE, MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> TWENTY = shall(N83, "N83-4.1", "四（一）")
            .says("权限下放乡镇的20个工作日内办结", "20 where the town decides")
            .overriding(THIRTY, N83.clause("四（一）"))
            .when(Household.ENTITY, Household.AUTHORITY.its(Authority.DELEGATES_BASIC_ASSISTANCE))
            .then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> FORTY_FIVE = may(N83, "N83-4.1b", "四（一）")
            .says("特殊情况可至45个工作日", "up to 45 in special cases")
            .overriding(THIRTY, N83.clause("四（一）"))
            .overriding(TWENTY, N83.clause("四（一）"))
            .when(Household.ENTITY, Household.APPLICATION.its(Application.HARD_TO_INVESTIGATE))
            .then(within(Step.DECISION, workingDays(45), Step.ACCEPTANCE, MINIMUM_LIVING_ALLOWANCE));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(MINIMUM_LIVING_ALLOWANCE).with(ELIGIBLE, START, NOTICE, TEN, THIRTY, TWENTY, FORTY_FIVE),
            Layer.of(XINXIANG));

    // accepted on Tuesday 1 November 2022; no holidays until 31 December
    private static final LocalDate ACCEPTED = LocalDate.of(2022, 11, 1);

    @Test
    void the_whole_is_known_before_the_parts() {
        assertThat(step(Step.INVESTIGATION_START, "", false, false, Map.of()).due())
                .contains(LocalDate.of(2022, 11, 4));
        assertThat(step(Step.PUBLIC_NOTICE, "", false, false, Map.of()).due()).isEmpty();
        assertThat(step(Step.DECISION, "", false, false, Map.of()).due()).contains(LocalDate.of(2022, 12, 13));
    }

    @ParameterizedTest
    @CsvSource({
        // first opinion, end of the notice, decision: 10 working days after the notice, but not after the 30th, 13
        // December
        "2022-11-21, 2022-11-28, 2022-12-12",
        "2022-11-22, 2022-11-29, 2022-12-13",
        "2022-11-23, 2022-11-30, 2022-12-13"
    })
    void the_decision_keeps_to_the_part_and_to_the_whole(String opinion, LocalDate notice, LocalDate decision) {
        assertThat(step(Step.PUBLIC_NOTICE, opinion, false, false, Map.of()).due())
                .contains(notice);
        Procedure.PlannedStep decided = step(Step.DECISION, opinion, false, false, Map.of());
        assertThat(decided.limits()).extracting(Procedure.PlannedLimit::rule).containsExactly("N57-20.1", "N57-22.1");
        assertThat(decided.due()).contains(decision);
    }

    @Test
    void where_the_town_decides_the_whole_takes_twenty() {
        assertThat(step(Step.DECISION, "2022-11-21", true, false, Map.of()).due())
                .contains(LocalDate.of(2022, 11, 29));
    }

    @Test
    void in_a_special_case_the_authority_says_whether_the_whole_takes_longer() {
        // the 45th working day is 4 January 2023: 31 December to 2 January are holidays
        Procedure.PlannedStep open = step(Step.DECISION, "2022-11-23", false, true, Map.of());
        assertThat(open.limits())
                .extracting(Procedure.PlannedLimit::rule, Procedure.PlannedLimit::need)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("N83-4.1b", Procedure.Need.UNDETERMINED),
                        org.assertj.core.groups.Tuple.tuple("N57-22.1", Procedure.Need.UNDETERMINED));
        Procedure.PlannedStep longer = step(Step.DECISION, "", false, true, Map.of("N83-4.1b", true));
        assertThat(longer.due()).contains(LocalDate.of(2023, 1, 4));
        // the part still holds: 10 working days after the notice of 30 November
        assertThat(step(Step.DECISION, "2022-11-23", false, true, Map.of("N83-4.1b", true))
                        .due())
                .contains(LocalDate.of(2022, 12, 14));
    }

    private static Procedure.PlannedStep step(
            Step step, String opinion, boolean town, boolean hard, Map<String, Boolean> discretion) {
        Entity.Builder<Application> application = Application.builder("1")
                .with(Application.ACCEPTED_ON, ACCEPTED)
                .with(Application.HARD_TO_INVESTIGATE, hard);
        Optional.of(opinion)
                .filter(o -> !o.isEmpty())
                .ifPresent(o -> application.with(Application.FIRST_OPINION_ON, LocalDate.parse(o)));
        Entity.Builder<Household> household = Household.builder("h")
                .with(Household.APPLICATION, application.build())
                .with(
                        Household.AUTHORITY,
                        Authority.builder("x")
                                .with(Authority.DELEGATES_BASIC_ASSISTANCE, town)
                                .build());
        var input = Layer.at(XINXIANG, "2022-11-01", household)
                .putAllDiscretion(discretion)
                .build();
        return Iterables.getOnlyElement(
                Layer.determine(ENGINE, input, MINIMUM_LIVING_ALLOWANCE).procedure().steps().stream()
                        .filter(s -> s.step() == step)
                        .toList());
    }
}
