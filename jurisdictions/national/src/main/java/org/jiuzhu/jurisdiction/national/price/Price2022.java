package org.jiuzhu.jurisdiction.national.price;

import static org.jiuzhu.jurisdiction.national.price.PriceTexts.PRICES_2022;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/**
 * The wider price subsidy for the indices of August 2022 to February 2023, paid from September 2022 to March 2023. It
 * goes by the month of the index, so the rules hold for those months whenever such a case is decided.
 */
public final class Price2022 {

    /** 指数月2022年8月至2023年2月. */
    public static final Condition<Household> IN_THE_MONTHS = define(
            "price.inTheMonthsOf2022",
            "价格指数属于2022年8月至2023年2月",
            "the index is of August 2022 to February 2023",
            PRICES_2022.clause("期限"),
            PriceSubsidy.indexOf("2022-08-01", "2023-03-01"));

    /** 2022年阶段性通知, 启动条件. */
    public static final Rule<Household> PRICES = shall(PRICES_2022, "N2022J-1.1", "启动条件")
            .says(
                    "2022年8月至2023年2月的指数，居民消费价格单月同比涨幅达到3.0%即启动",
                    "With the indices of August 2022 to February 2023 it starts where consumer prices rise 3.0 %")
            .reading("“达到”包括本数；食品价格的条件不变", "To reach includes the figure; that of food stays")
            .overriding(Price2021.PRICES, PRICES_2022.clause("启动条件"))
            .when(Household.ENTITY, IN_THE_MONTHS)
            .then(PriceSubsidy.PRICE_THRESHOLD.is(percent(3)));

    /** 2022年阶段性通知, 保障对象. */
    public static final Rule<Member> GROUPS = shall(PRICES_2022, "N2022J-2.1", "保障对象")
            .says(
                    "同一期间，保障对象增加领取失业补助金人员和低保边缘人口",
                    "For the same months those on the unemployment subsidy and people of margin households join")
            .overriding(Price2021.GROUPS, PRICES_2022.clause("保障对象"))
            .when(Member.ENTITY, Member.ofHousehold(IN_THE_MONTHS))
            .then(PriceSubsidy.GROUP.is(anyOf(
                    PriceSubsidy.IN_FIRST_GROUPS,
                    PriceSubsidy.ORPHAN_OR_UNATTENDED,
                    PriceFacts.CHILD_WITH_HIV,
                    PriceFacts.DRAWS_UNEMPLOYMENT_SUBSIDY,
                    allOf(Member.ofHousehold(LowIncomeMargin.RECOGNISED), People.CO_LIVING))));

    private Price2022() {}
}
