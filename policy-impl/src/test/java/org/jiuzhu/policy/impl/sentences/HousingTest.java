package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.JIUJIANG;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.assertj.core.groups.Tuple;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Sentence 14: two departments examine an urban family's application for housing; rural families go first in the renovation plan. */
class HousingTest {

    private static final Text JJ = Layer.text("JJ", "九江意见", "JJ", Period.from("2015-01-01"));

    private static final Programme<Services> HOUSING =
            Programme.of("try-housing-assistance", "住房救助", "housing assistance", Services::new, Claimant.HOUSEHOLD);

    private static final ConditionFact<Household> HOUSING_DIFFICULTY =
            Household.ENTITY.condition("tryHousingDifficulty", "符合规定标准的住房困难", "in housing difficulty");

    private static final Rule<Household> ELIGIBLE = shall(JJ, "JJ-1-7.3", "一（七）")
            .says("住房困难的低保家庭等优先保障", "allowance households in housing difficulty")
            .when(Household.ENTITY, HOUSING_DIFFICULTY)
            .then(makesEligible(HOUSING));

    // 一（七）: one sentence, the whole way of an urban application
    private static final ImmutableList<Rule<Household>> URBAN_WAY = shall(JJ, "JJ-1-7.5", "一（七）")
            .says("城镇家庭向住房部门申请，民政审核收入财产，住房部门审核住房后给予保障", "housing takes the application, civil affairs examines income")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .thenEach(
                    takes(Step.ACCEPTANCE, Body.HOUSING_DEPARTMENT, HOUSING),
                    takes(Step.ECONOMIC_CHECK, Body.COUNTY, HOUSING),
                    takes(Step.HOUSING_CHECK, Body.HOUSING_DEPARTMENT, HOUSING),
                    takes(Step.PROVISION, Body.HOUSING_DEPARTMENT, HOUSING));

    private static final Rule<Household> NOTICE = shall(JJ, "JJ-1-7.6", "一（七）")
            .says("审核结果公示后再给予保障", "the result is put up for notice before")
            .reading("由谁公示没有写明，按住房部门", "who puts it up is not said; read as the housing department")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .then(takes(Step.PUBLIC_NOTICE, Body.HOUSING_DEPARTMENT, HOUSING));

    private static final Rule<Household> URBAN = shall(JJ, "JJ-1-7.7", "一（七）")
            .says("符合条件的城镇家庭优先给予保障", "urban families get housing with priority")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .then(provides(HOUSING, "优先给予住房保障", "housing with priority"));

    private static final Rule<Household> RURAL = shall(JJ, "JJ-1-7.8", "一（七）")
            .says("农村家庭优先列入危房改造计划", "rural families go first in the renovation plan")
            .when(Household.ENTITY, Household.AREA.is(Area.RURAL))
            .then(provides(HOUSING, "优先列入农村危房改造计划", "first in the plan for renovating dangerous houses"));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(HOUSING),
            Layer.of(JIUJIANG)
                    .with(ELIGIBLE)
                    .with(URBAN_WAY)
                    .with(NOTICE, URBAN, RURAL)
                    .knowing(HOUSING_DIFFICULTY));

    @Test
    void an_urban_application_passes_through_both_departments_in_order() {
        Determination<Services> urban = determine(household().with(Household.AREA, Area.URBAN));
        assertThat(urban.procedure().steps())
                .extracting(
                        Procedure.PlannedStep::step, s -> s.bodies().asList().get(0))
                .containsExactly(
                        Tuple.tuple(Step.ACCEPTANCE, Body.HOUSING_DEPARTMENT),
                        Tuple.tuple(Step.ECONOMIC_CHECK, Body.COUNTY),
                        Tuple.tuple(Step.HOUSING_CHECK, Body.HOUSING_DEPARTMENT),
                        Tuple.tuple(Step.PUBLIC_NOTICE, Body.HOUSING_DEPARTMENT),
                        Tuple.tuple(Step.PROVISION, Body.HOUSING_DEPARTMENT));
        assertThat(urban.benefit().orElseThrow().services())
                .extracting(Label::zh)
                .containsExactly("优先给予住房保障");
    }

    @Test
    void each_step_cites_the_sentence() {
        assertThat(URBAN_WAY)
                .extracting(Rule::id)
                .containsExactly("JJ-1-7.5", "JJ-1-7.5/2", "JJ-1-7.5/3", "JJ-1-7.5/4");
        assertThat(URBAN_WAY).extracting(r -> r.clause().locator()).containsOnly("一（七）");
    }

    @Test
    void a_rural_family_goes_first_in_the_plan_and_has_no_such_way() {
        Determination<Services> rural = determine(household().with(Household.AREA, Area.RURAL));
        assertThat(rural.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(rural.procedure().steps()).isEmpty();
        assertThat(rural.benefit().orElseThrow().services())
                .extracting(Label::zh)
                .containsExactly("优先列入农村危房改造计划");
    }

    @Test
    void while_the_area_is_unknown_the_way_is_too() {
        assertThat(determine(household()).procedure().steps())
                .extracting(Procedure.PlannedStep::need)
                .containsOnly(Procedure.Need.UNDETERMINED)
                .hasSize(5);
    }

    private static Entity.Builder<Household> household() {
        return Household.builder("h").with(HOUSING_DIFFICULTY, true);
    }

    private static Determination<Services> determine(Entity.Builder<Household> household) {
        return Layer.determine(
                ENGINE, Layer.at(JIUJIANG, "2022-03-01", household).build(), HOUSING);
    }
}
