package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.emergency.PublicEmergency;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Tunxi. */
final class TunxiPublicEmergency {

    static final Rule<Household> URGENT_PROCEDURE = shall(OPINION, "TX-5-15.1", "五（十五）")
            .says(
                    "重大疫情等公共事件中，适时启动紧急救助程序",
                    "In a major epidemic or other public incident an emergency procedure is started when it is time")
            .reading(
                    "由谁启动、何时启动和结束没有写；已经启动的，按程序办理",
                    "Who starts it, and when it starts and ends, is not said; once started, it is followed")
            .when(Household.ENTITY, PublicEmergency.RUNS)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "按紧急救助程序办理",
                    "follows the emergency procedure",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> SECURED = shall(OPINION, "TX-5-15.2", "五（十五）")
            .says(
                    "期间保障困难群众的基本生活和照料",
                    "Meanwhile the basic living and care of people in difficulty are secured")
            .reading("内容和金额没有写", "Neither content nor amount is given")
            .when(Household.ENTITY, PublicEmergency.RUNS)
            .then(provides(
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE,
                    "基本生活和基本照料服务",
                    "the basics of life and of care"));

    static final Rule<Household> SIMPLER_EXAMINATION = shall(OPINION, "TX-5-15.3", "五（十五）")
            .says(
                    "期间简化审核确认，把符合条件的纳入低保、临时救助等",
                    "Meanwhile examination is simplified and who qualifies is taken into dibao, temporary assistance "
                            + "and the like")
            .reading("省去哪些环节没有写，步骤照旧列出", "Which steps fall away is not said, so all are still shown")
            .when(
                    Household.ENTITY,
                    allOf(
                            PublicEmergency.RUNS,
                            anyOf(
                                    eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE),
                                    eligibleFor(Programme.TEMPORARY_ASSISTANCE))))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "简化审核确认程序，纳入低保、临时救助等",
                    "simplifies the examination and takes the household into dibao, temporary assistance and the like",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> DIBAO_RAISED = shall(OPINION, "TX-5-15.4", "五（十五）")
            .says("按影响程度适当提高低保额度", "Dibao is raised as far as the impact of the incident warrants")
            .reading(
                    "幅度、期限和影响程度的分级没有写；提高之后的标准按公布的执行",
                    "By how much, for how long and by which degrees is not said; what is raised counts as published")
            .when(Household.ENTITY, PublicEmergency.IN_AFFECTED_AREA)
            .then(effect(
                    Body.GOVERNMENT,
                    "按影响程度适当提高低保额度",
                    "raises dibao as far as the impact warrants",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> SUPPORT_RAISED = shall(OPINION, "TX-5-15.5", "五（十五）")
            .says(
                    "按影响程度适当提高特困等保障额度",
                    "Extreme-poverty support and the like are raised as far as the impact warrants")
            .reading(
                    "幅度、期限和影响程度的分级没有写；提高之后的标准按公布的执行",
                    "By how much, for how long and by which degrees is not said; what is raised counts as published")
            .when(Household.ENTITY, PublicEmergency.IN_AFFECTED_AREA)
            .then(effect(
                    Body.GOVERNMENT,
                    "按影响程度适当提高特困等保障额度",
                    "raises extreme-poverty support and the like as far as the impact warrants",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> LIVING_SUBSIDY = shall(OPINION, "TX-5-15.6", "五（十五）")
            .says(
                    "受影响严重地区的人员领取临时生活补贴",
                    "People in badly affected areas get a temporary living subsidy")
            .reading(
                    "不限于困难群众；金额、期限和哪里算严重没有写",
                    "Not only people in difficulty; amount, time and which areas is not said")
            .when(Household.ENTITY, allOf(PublicEmergency.IN_BADLY_AFFECTED_AREA, PublicEmergency.SOMEBODY_IS_THERE))
            .then(makesEligible(Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Unruled PART_OF_PLANS = shall(OPINION, "TX-5-15.8", "五（十五）")
            .says(
                    "按国家要求把急难救助写进突发公共事件预案",
                    "Emergency plans for public incidents provide for people in difficulty, as the state requires")
            .organisational();

    private TunxiPublicEmergency() {}
}
