package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.emergency.PublicEmergency;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Xinxiang. */
final class XinxiangPublicEmergency {

    static final Rule<Household> URGENT_PROCEDURE = shall(PLAN, "XX-3-3.1", "三（三）")
            .says(
                    "突发公共事件中，按应急预案里的紧急程序救助",
                    "In a public emergency the urgent procedure of the emergency plans is used")
            .reading("程序有哪些环节、何时启动，由预案规定", "Its steps, and when it starts, are for the plans to say")
            .when(Household.ENTITY, PublicEmergency.RUNS)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "按应急预案的紧急救助程序办理",
                    "follows the urgent procedure of the emergency plans",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> LIVING_SUBSIDY = shall(PLAN, "XX-3-3.2", "三（三）")
            .says(
                    "受影响严重的地方，向困难群众发临时生活补贴",
                    "In places that are badly hit, people in difficulty are paid a temporary living subsidy")
            .reading(
                    "“困难群众”读作基本生活出现困难的家庭；金额、期限没有写",
                    "People in difficulty are read as families whose basic living is difficult; amount and time are "
                            + "not said")
            .when(
                    Household.ENTITY,
                    allOf(
                            PublicEmergency.IN_BADLY_AFFECTED_AREA,
                            Household.BASIC_LIVING_DIFFICULT,
                            PublicEmergency.SOMEBODY_IS_THERE))
            .then(makesEligible(Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> DIBAO_RAISED = shall(PLAN, "XX-3-3.4", "三（三）")
            .says(
                    "突发公共事件中，按影响程度适当提高城乡低保标准",
                    "In a public emergency the urban and rural dibao standards are raised somewhat, by how hard the "
                            + "place is hit")
            .reading(
                    "幅度、期限和影响程度的分级没有写；提高之后的标准按公布的执行",
                    "By how much, for how long and by which degrees is not said; what is raised counts as published")
            .when(Household.ENTITY, PublicEmergency.IN_AFFECTED_AREA)
            .then(effect(
                    Body.GOVERNMENT,
                    "按影响程度适当提高城乡低保标准",
                    "raises the dibao standards somewhat",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> SUPPORT_RAISED = shall(PLAN, "XX-3-3.5", "三（三）")
            .says(
                    "突发公共事件中，按影响程度适当提高特困供养标准",
                    "In a public emergency the standard of extreme-poverty support is raised somewhat, by how hard the "
                            + "place is hit")
            .reading(
                    "幅度、期限和影响程度的分级没有写；提高之后的标准按公布的执行",
                    "By how much, for how long and by which degrees is not said; what is raised counts as published")
            .when(Household.ENTITY, PublicEmergency.IN_AFFECTED_AREA)
            .then(effect(
                    Body.GOVERNMENT,
                    "按影响程度适当提高特困供养标准",
                    "raises the standard of extreme-poverty support somewhat",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Unruled PART_OF_PLANS = shall(PLAN, "XX-3-3.6", "三（三）")
            .says(
                    "困难群众的急难救助写进突发公共事件的应急预案",
                    "Urgent help for people in difficulty is part of the plans for public emergencies")
            .organisational();

    private XinxiangPublicEmergency() {}
}
