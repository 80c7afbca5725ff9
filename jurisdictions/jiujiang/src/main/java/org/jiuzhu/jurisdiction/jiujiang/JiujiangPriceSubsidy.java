package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** The subsidy that follows prices (价格补贴联动) in Jiujiang. */
final class JiujiangPriceSubsidy {

    static final Unruled LINKED_TO_PRICES = shall(OPINIONS, "JJ-1-1.4", "一（一）")
            .says("救助保障标准随物价上涨联动", "Standards are linked with rises of prices")
            .notBuilt();

    private JiujiangPriceSubsidy() {}
}
