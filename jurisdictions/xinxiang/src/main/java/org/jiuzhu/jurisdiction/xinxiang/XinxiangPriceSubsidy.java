package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** The subsidy that follows prices (价格补贴联动) in Xinxiang. */
final class XinxiangPriceSubsidy {

    static final Unruled LINKED_TO_PRICES = shall(PLAN, "XX-1-3.6", "一（三）")
            .says(
                    "救助和保障标准与物价上涨挂钩，达到条件时及时启动并发放物价补贴",
                    "Standards are linked to prices: when that is called for, the link is started in time and a price "
                            + "subsidy paid")
            .notBuilt(
                    "启动条件和金额见国家、省的规定",
                    "When, and how much, is in rules of the nation and the province");

    static final Unruled IN_PUBLIC_EMERGENCY = shall(PLAN, "XX-3-3.3", "三（三）")
            .says(
                    "突发公共事件中，按规定及时启动价格补贴联动",
                    "In a public emergency the price subsidy is started in time, as its rules say")
            .notBuilt();

    private XinxiangPriceSubsidy() {}
}
