package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Xinxiang. */
final class XinxiangPublicEmergency {

    static final Unruled URGENT_PROCEDURE = shall(PLAN, "XX-3-3.1", "三（三）")
            .says(
                    "突发公共事件中，按应急预案里的紧急程序救助",
                    "In a public emergency the urgent procedure of the emergency plans is used")
            .notBuilt();

    static final Unruled LIVING_SUBSIDY = shall(PLAN, "XX-3-3.2", "三（三）")
            .says(
                    "受影响严重的地方，向困难群众发临时生活补贴",
                    "In places that are badly hit, people in difficulty are paid a temporary living subsidy")
            .notBuilt();

    static final Unruled DIBAO_RAISED = shall(PLAN, "XX-3-3.4", "三（三）")
            .says(
                    "突发公共事件中，按影响程度适当提高城乡低保标准",
                    "In a public emergency the urban and rural dibao standards are raised somewhat, by how hard the "
                            + "place is hit")
            .organisational(
                    "没有幅度和期限；提高之后的标准按公布的执行",
                    "No size and no time; a standard that is raised counts as published");

    static final Unruled SUPPORT_RAISED = shall(PLAN, "XX-3-3.5", "三（三）")
            .says(
                    "突发公共事件中，按影响程度适当提高特困供养标准",
                    "In a public emergency the standard of extreme-poverty support is raised somewhat, by how hard the "
                            + "place is hit")
            .organisational(
                    "没有幅度和期限；提高之后的标准按公布的执行",
                    "No size and no time; a standard that is raised counts as published");

    static final Unruled PART_OF_PLANS = shall(PLAN, "XX-3-3.6", "三（三）")
            .says(
                    "困难群众的急难救助写进突发公共事件的应急预案",
                    "Urgent help for people in difficulty is part of the plans for public emergencies")
            .organisational();

    private XinxiangPublicEmergency() {}
}
