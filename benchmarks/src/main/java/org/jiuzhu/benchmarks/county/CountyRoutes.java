package org.jiuzhu.benchmarks.county;

import static org.jiuzhu.benchmarks.county.BenchCounty.PLAN;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Who decides in Bench county, by when and after which steps: rule 9 of the workload. */
final class CountyRoutes {

    private static final Programme<?>[] FAMILIES = {
        Programme.MINIMUM_LIVING_ALLOWANCE, Programme.LOW_INCOME_MARGIN_HOUSEHOLD, Programme.EXTREME_POVERTY_SUPPORT
    };

    private static final Rule<Household> TOWNSHIP = shall(PLAN, "BC-9.1", "9")
            .says("低保、边缘家庭、特困由乡镇审核确认", "the township decides on dibao, margin households and extreme poverty")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.TOWNSHIP, FAMILIES));

    private static final Rule<Household> TIME = shall(PLAN, "BC-9.2", "9")
            .says("自受理起20个工作日内办结", "within 20 working days of acceptance")
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, FAMILIES));

    private static final Rule<Household> NOTICE = shall(PLAN, "BC-9.3", "9")
            .says("公示7天", "a public notice of seven days")
            .forEvery(Household.ENTITY)
            .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.FIRST_OPINION, FAMILIES));

    private static final Rule<Household> APPRAISAL = shall(PLAN, "BC-9.4", "9")
            .says("有争议的才进行民主评议", "a democratic appraisal only where the case is disputed")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.DISPUTED))
            .then(takesWhoDecides(Step.APPRAISAL, FAMILIES));

    private static final Rule<Household> TOWNSHIP_UP_TO = shall(PLAN, "BC-9.5", "9")
            .says("临时救助不超过城市标准3倍的由乡镇审批", "temporary assistance up to three urban standards: the township")
            .when(Household.ENTITY, CountyAssistance.GRANT.isAtMost(CountyAssistance.urban(3)))
            .then(decidedBy(Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    private static final Rule<Household> COUNTY_ABOVE = shall(PLAN, "BC-9.6", "9")
            .says("超过的由县级民政部门审批", "above that: the county")
            .when(Household.ENTITY, CountyAssistance.GRANT.isAbove(CountyAssistance.urban(3)))
            .then(decidedBy(Body.COUNTY, Programme.TEMPORARY_ASSISTANCE));

    static final ImmutableList<Rule<?>> ALL =
            ImmutableList.of(TOWNSHIP, TIME, NOTICE, APPRAISAL, TOWNSHIP_UP_TO, COUNTY_ABOVE);

    private CountyRoutes() {}
}
