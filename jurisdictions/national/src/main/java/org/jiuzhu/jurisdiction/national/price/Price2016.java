package org.jiuzhu.jurisdiction.national.price;

import static org.jiuzhu.jurisdiction.national.price.PriceTexts.PRICES_1835;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Rule;

/** The price subsidy by the notice of August 2016 (发改价格规〔2016〕1835号), to October 2021. */
public final class Price2016 {

    /** 启动条件. */
    public static final Rule<Household> PRICES = BothNotices.prices(PRICES_1835, "N1835-1.1");

    /** 启动条件. */
    public static final Rule<Household> FOOD = BothNotices.food(PRICES_1835, "N1835-1.2");

    /** 保障对象. */
    public static final Rule<Member> GROUPS = shall(PRICES_1835, "N1835-2.1", "保障对象")
            .says(
                    "保障对象是优抚、低保、特困人员和领取失业保险金人员",
                    "It is for entitled persons, people on dibao or in extreme-poverty support, and those on "
                            + "unemployment insurance")
            .reading("优抚对象读作重点优抚对象", "Entitled persons are read as key persons of special entitlement")
            .forEvery(Member.ENTITY)
            .then(PriceSubsidy.GROUP.is(PriceSubsidy.IN_FIRST_GROUPS));

    /** 保障对象. */
    public static final Rule<Member> ELIGIBLE = BothNotices.eligible(PRICES_1835, "N1835-2.2");

    /** 补贴标准. */
    public static final Rule<Member> PAID = BothNotices.paid(PRICES_1835, "N1835-3.1");

    /** 发放. */
    public static final Rule<Household> IN_TIME = BothNotices.inTime(PRICES_1835, "N1835-4.1");

    private Price2016() {}
}
