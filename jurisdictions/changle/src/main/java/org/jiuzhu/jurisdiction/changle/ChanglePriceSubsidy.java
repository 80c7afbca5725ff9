package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.price.PriceSubsidy;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** The subsidy that follows prices (价格补贴联动) in Changle. */
final class ChanglePriceSubsidy {

    static final Rule<Member> LINKED_TO_PRICES = shall(OPINION, "CL-2-1-8.9", "二（一）8")
            .says(
                    "物价变动时，及时启动救助标准与物价的联动",
                    "When prices move, the linkage of standards to prices is started in time")
            .reading(
                    "启动条件、对象和金额按国家和省的规定；由市里统一启动，看市里的指数",
                    "When, for whom and how much follow nation and province; the city starts it, by its own index")
            .when(Member.ENTITY, PriceSubsidy.ENTITLED)
            .then(makesEligible(Programme.PRICE_SUBSIDY));

    private ChanglePriceSubsidy() {}
}
