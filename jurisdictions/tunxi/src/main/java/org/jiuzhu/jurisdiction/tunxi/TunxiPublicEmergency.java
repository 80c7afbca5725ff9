package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Tunxi. */
final class TunxiPublicEmergency {

    static final Unruled URGENT_PROCEDURE = shall(OPINION, "TX-5-15.1", "五（十五）")
            .says(
                    "重大疫情等公共事件中，适时启动紧急救助程序",
                    "In a major epidemic or other public incident an emergency procedure is started when it is time")
            .notBuilt();

    static final Unruled SECURED = shall(OPINION, "TX-5-15.2", "五（十五）")
            .says(
                    "期间保障困难群众的基本生活和照料",
                    "Meanwhile the basic living and care of people in difficulty are secured")
            .organisational("没有写明内容和金额", "Neither content nor amount is given");

    static final Unruled SIMPLER_EXAMINATION = shall(OPINION, "TX-5-15.3", "五（十五）")
            .says(
                    "期间简化审核确认，把符合条件的纳入低保、临时救助等",
                    "Meanwhile examination is simplified and who qualifies is taken into dibao, temporary assistance "
                            + "and the like")
            .notBuilt("没有写明省去哪些环节", "Which steps fall away is not said");

    static final Unruled DIBAO_RAISED = shall(OPINION, "TX-5-15.4", "五（十五）")
            .says("按影响程度适当提高低保额度", "Dibao is raised as far as the impact of the incident warrants")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Unruled SUPPORT_RAISED = shall(OPINION, "TX-5-15.5", "五（十五）")
            .says(
                    "按影响程度适当提高特困等保障额度",
                    "Extreme-poverty support and the like are raised as far as the impact warrants")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Unruled LIVING_SUBSIDY = shall(OPINION, "TX-5-15.6", "五（十五）")
            .says(
                    "受影响严重地区的人员领取临时生活补贴",
                    "People in badly affected areas get a temporary living subsidy")
            .notBuilt();

    static final Unruled PART_OF_PLANS = shall(OPINION, "TX-5-15.8", "五（十五）")
            .says(
                    "按国家要求把急难救助写进突发公共事件预案",
                    "Emergency plans for public incidents provide for people in difficulty, as the state requires")
            .organisational();

    private TunxiPublicEmergency() {}
}
