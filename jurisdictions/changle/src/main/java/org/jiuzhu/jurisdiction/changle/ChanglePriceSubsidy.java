package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** The subsidy that follows prices (价格补贴联动) in Changle. */
final class ChanglePriceSubsidy {

    static final Unruled LINKED_TO_PRICES = shall(OPINION, "CL-2-1-8.9", "二（一）8")
            .says(
                    "物价变动时，及时启动救助标准与物价的联动",
                    "When prices move, the linkage of standards to prices is started in time")
            .notBuilt();

    private ChanglePriceSubsidy() {}
}
