package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** The subsidy that follows prices (价格补贴联动) in Tunxi. */
final class TunxiPriceSubsidy {

    static final Unruled LINKED_TO_PRICES = shall(OPINION, "TX-3-5.6", "三（五）")
            .says(
                    "救助标准与物价上涨挂钩的机制启动后，按时足额发放价格临时补贴",
                    "When prices trigger the linkage of standards, the temporary price subsidy is paid in time and in "
                            + "full")
            .notBuilt();

    static final Unruled IN_PUBLIC_EMERGENCY = shall(OPINION, "TX-5-15.7", "五（十五）")
            .says("按规定及时启动与物价上涨的联动", "The linkage to rising prices is started in time by its rules")
            .notBuilt();

    private TunxiPriceSubsidy() {}
}
