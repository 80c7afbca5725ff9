package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.emergency.PublicEmergency;
import org.jiuzhu.jurisdiction.national.price.PriceSubsidy;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** The subsidy that follows prices (价格补贴联动) in Xinxiang. */
final class XinxiangPriceSubsidy {

    static final Rule<Member> LINKED_TO_PRICES = shall(PLAN, "XX-1-3.6", "一（三）")
            .says(
                    "救助和保障标准与物价上涨挂钩，达到条件时及时启动并发放物价补贴",
                    "Standards are linked to prices: when that is called for, the link is started in time and a price "
                            + "subsidy paid")
            .reading(
                    "启动条件、对象和金额按国家和省的规定；由市里统一启动，看市里的指数",
                    "When, for whom and how much follow nation and province; the city starts it, by its own index")
            .when(Member.ENTITY, PriceSubsidy.ENTITLED)
            .then(makesEligible(Programme.PRICE_SUBSIDY));

    static final Rule<Household> IN_PUBLIC_EMERGENCY = shall(PLAN, "XX-3-3.3", "三（三）")
            .says(
                    "突发公共事件中，按规定及时启动价格补贴联动",
                    "In a public emergency the price subsidy is started in time, as its rules say")
            .reading(
                    "“按规定”就是达到启动条件；由谁启动没有分别写",
                    "By the rules is when prices reach what starts it; who starts it is not said")
            .when(Household.ENTITY, allOf(PublicEmergency.RUNS, PriceSubsidy.REACHED))
            .then(effect(
                    Body.GOVERNMENT,
                    "及时启动与物价上涨的联动",
                    "starts the linkage to rising prices in time",
                    Programme.PRICE_SUBSIDY));

    private XinxiangPriceSubsidy() {}
}
