package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.housing.HousingAssistance;
import org.jiuzhu.jurisdiction.national.housing.HousingFacts;
import org.jiuzhu.jurisdiction.national.housing.HousingWay;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Jiujiang. */
final class JiujiangHousing {

    static final Rule<Household> STANDARDS_SET = shall(OPINIONS, "JJ-1-7.1", "一（七）")
            .says(
                    "各地根据发展水平、市场和财力制定住房困难标准和救助标准",
                    "Places set the standards of housing difficulty and of assistance by development, market and means")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.GOVERNMENT,
                    "制定住房困难标准和救助标准",
                    "sets the standards of housing difficulty and of assistance",
                    Programme.HOUSING_ASSISTANCE));

    static final Unruled STANDARDS_ADJUSTED = shall(OPINIONS, "JJ-1-7.2", "一（七）")
            .says("两项标准及时调整", "Both standards are adjusted in time")
            .organisational();

    static final ImmutableList<Rule<Household>> DIBAO_AND_SUPPORT_FIRST = shall(OPINIONS, "JJ-1-7.3", "一（七）")
            .says(
                    "住房困难的低保家庭和分散供养特困人员优先得到保障",
                    "Dibao families in housing difficulty and dispersed extreme-poverty persons come first")
            .when(Household.ENTITY, allOf(HousingAssistance.IN_DIBAO_OR_SUPPORTED_AT_HOME, HousingAssistance.DIFFICULT))
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(Programme.HOUSING_ASSISTANCE, "优先安排解决住房困难", "housing, with priority"));

    static final Rule<Household> EVERYONE_HOUSED = shall(OPINIONS, "JJ-1-7.4", "一（七）")
            .says("上述对象全部纳入住房保障", "All of them are taken into housing protection")
            .when(Household.ENTITY, allOf(HousingAssistance.IN_DIBAO_OR_SUPPORTED_AT_HOME, HousingAssistance.DIFFICULT))
            .then(effect(
                    Body.HOUSING_DEPARTMENT,
                    "全部纳入住房保障体系",
                    "takes all of them into housing protection",
                    Programme.HOUSING_ASSISTANCE));

    static final ImmutableList<Rule<Household>> URBAN_PROCEDURE = shall(OPINIONS, "JJ-1-7.5", "一（七）")
            .says(
                    "城镇家庭向住房部门申请，民政审收入财产，住房部门审住房，再公示",
                    "Urban families apply to the housing department; civil affairs examines means, it examines "
                            + "housing, and the result is put up")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .thenEach(
                    takes(Step.ACCEPTANCE, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE),
                    takes(Step.ECONOMIC_CHECK, Body.COUNTY, Programme.HOUSING_ASSISTANCE),
                    takes(Step.HOUSING_CHECK, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE),
                    takes(Step.PROVISION, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE));

    static final Rule<Household> NOTICE_BEFORE = shall(OPINIONS, "JJ-1-7.6", "一（七）")
            .says("审核结果公示后再保障", "The result is put up before housing is given")
            .reading(
                    "由谁公示没有写明，读作住房保障部门",
                    "Who puts it up is not said and read as the housing department")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .then(takes(Step.PUBLIC_NOTICE, Body.HOUSING_DEPARTMENT, Programme.HOUSING_ASSISTANCE));

    static final Rule<Household> URBAN_FIRST = shall(OPINIONS, "JJ-1-7.7", "一（七）")
            .says("符合条件的城镇申请人优先保障", "Urban applicants who qualify get housing first")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .then(effect(
                    Body.HOUSING_DEPARTMENT,
                    "优先给予保障",
                    "gives housing with priority", Programme.HOUSING_ASSISTANCE));

    static final Rule<Household> RENOVATION_FIRST = shall(OPINIONS, "JJ-1-7.8", "一（七）")
            .says("农村家庭优先列入危房改造", "Rural families come first in renovating unsafe houses")
            .reading("列入改造计划的是危房", "The plan is one for dangerous houses, so the family’s is one")
            .when(Household.ENTITY, allOf(Household.AREA.is(Area.RURAL), HousingFacts.RENOVATION_DUE))
            .then(provides(
                    Programme.HOUSING_ASSISTANCE,
                    "优先列入农村危房改造计划",
                    "first in the plan for renovating dangerous houses"));

    static final Rule<Household> WAYS = shall(OPINIONS, "JJ-1-7.9", "一（七）")
            .says(
                    "方式有公租房、租赁补贴、危房改造等",
                    "It is given as a public home, a rent subsidy or a renovation")
            .reading(
                    "用哪种方式由主管部门定；“等”没有写还有什么方式",
                    "Which way is for the department; what other ways there are is not said")
            .when(
                    Household.ENTITY,
                    HousingFacts.WAY.isOneOf(
                            these(HousingWay.PUBLIC_RENTAL, HousingWay.RENT_SUBSIDY, HousingWay.RENOVATION)))
            .then(effect(
                    Body.HOUSING_DEPARTMENT,
                    "以公租房、租赁补贴或者危房改造给予",
                    "gives it as a public home, a rent subsidy or a renovation",
                    Programme.HOUSING_ASSISTANCE));

    static final Unruled MORE_IS_BUILT = shall(OPINIONS, "JJ-1-7.10", "一（七）")
            .says("规范程序，加大保障房建设和危房改造", "Procedures are strict, and more is built and renovated")
            .organisational();

    private JiujiangHousing() {}
}
