package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
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

/** The subsidy that follows prices (价格补贴联动) in Tunxi. */
final class TunxiPriceSubsidy {

    static final Rule<Member> LINKED_TO_PRICES = shall(OPINION, "TX-3-5.6", "三（五）")
            .says(
                    "救助标准与物价上涨挂钩的机制启动后，按时足额发放价格临时补贴",
                    "When prices trigger the linkage of standards, the temporary price subsidy is paid in time and in "
                            + "full")
            .reading(
                    "启动条件、对象和金额按国家和省的规定；由市里统一启动，看市里的指数",
                    "When, for whom and how much follow nation and province; the city starts it, by its own index")
            .when(Member.ENTITY, PriceSubsidy.ENTITLED)
            .then(makesEligible(Programme.PRICE_SUBSIDY));

    static final Rule<Household> IN_PUBLIC_EMERGENCY = shall(OPINION, "TX-5-15.7", "五（十五）")
            .says("按规定及时启动与物价上涨的联动", "The linkage to rising prices is started in time by its rules")
            .reading(
                    "“按规定”就是达到启动条件；由谁启动没有分别写",
                    "By the rules is when prices reach what starts it; who starts it is not said")
            .when(Household.ENTITY, allOf(PublicEmergency.RUNS, PriceSubsidy.REACHED))
            .then(effect(
                    Body.GOVERNMENT,
                    "及时启动与物价上涨的联动",
                    "starts the linkage to rising prices in time",
                    Programme.PRICE_SUBSIDY));

    private TunxiPriceSubsidy() {}
}
