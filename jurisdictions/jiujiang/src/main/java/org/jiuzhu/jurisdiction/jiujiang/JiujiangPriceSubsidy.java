package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.JIANGXI_PRICES;
import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.jurisdiction.national.price.PriceTexts.PRICES_1553;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.jurisdiction.national.price.Price2022;
import org.jiuzhu.jurisdiction.national.price.PriceSubsidy;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** The subsidy that follows prices (价格补贴联动) in Jiujiang, and how Jiangxi sets it. */
final class JiujiangPriceSubsidy {

    static final Rule<Member> LINKED_TO_PRICES = shall(OPINIONS, "JJ-1-1.4", "一（一）")
            .says("救助保障标准随物价上涨联动", "Standards are linked with rises of prices")
            .reading(
                    "联动就是物价上涨达到启动条件时发放价格临时补贴，不是调整低保标准",
                    "The link is the temporary price subsidy when prices start it, not a change of the dibao standard")
            .reading(
                    "启动条件、对象和金额按国家和省的规定；由市里统一启动，看市里的指数",
                    "When, for whom and how much follow nation and province; the city starts it, by its own index")
            .when(Member.ENTITY, PriceSubsidy.ENTITLED)
            .then(makesEligible(Programme.PRICE_SUBSIDY));

    /** Before the notice of 2016 no national text says how much. */
    static final OpenTerm.OfAmount<Member> FIRST_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "JJ-1-1.4#amount",
            OPINIONS.clause("一（一）"),
            "2016年8月以前的物价补贴（每人每月）",
            "the price subsidy to August 2016, for a person a month");

    static final Rule<Member> PAID_AT_FIRST = shall(OPINIONS, "JJ-1-1.4/2", "一（一）")
            .says("2016年8月以前，补贴多少由省、市规定", "To August 2016 how much it is is for province and city")
            .inForce(Period.until("2016-08-31"))
            .forEvery(Member.ENTITY)
            .then(pays(Programme.PRICE_SUBSIDY, Part.SUBSIDY, FIRST_AMOUNT));

    static final Rule<Household> PRICES_IN_JIANGXI = shall(JIANGXI_PRICES, "JX2022-1.1", "启动条件")
            .says("居民消费价格单月同比涨幅达到3%，启动", "It starts where consumer prices rise 3 % over a year")
            .reading("食品价格的条件与国家相同", "That of food prices is the nation’s")
            .overriding(Price2022.PRICES, PRICES_1553.clause("启动条件"))
            .forEvery(Household.ENTITY)
            .then(PriceSubsidy.PRICE_THRESHOLD.is(percent(3)));

    static final Rule<Member> ROUNDED_IN_JIANGXI = shall(JIANGXI_PRICES, "JX2022-2.1", "补贴标准")
            .says("补贴四舍五入取整到元", "It is rounded to the nearest yuan")
            .forEvery(Member.ENTITY)
            .then(PriceSubsidy.ROUNDING.becomes(RoundingWay.NEAREST_YUAN));

    static final Rule<Member> FLOOR_IN_JIANGXI = shall(JIANGXI_PRICES, "JX2022-2.2", "补贴标准")
            .says(
                    "每人每月不低于城市25元、农村20元",
                    "It is no less than 25 yuan a person a month in town and 20 in the country")
            .forEvery(Member.ENTITY)
            .then(PriceSubsidy.FLOOR.is(where(Member.ofHousehold(Household.AREA.is(Area.URBAN)), yuan("25.00"))
                    .otherwise(yuan("20.00"))));

    private JiujiangPriceSubsidy() {}
}
