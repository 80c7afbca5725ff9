package org.jiuzhu.jurisdiction.national.price;

import static org.jiuzhu.jurisdiction.national.price.PriceTexts.PRICES_1553;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Rule;

/** The price subsidy by the notice of 2021 (发改价格〔2021〕1553号), from November 2021; the law gives no figures. */
public final class Price2021 {

    /** 启动条件. */
    public static final Rule<Household> PRICES = BothNotices.prices(PRICES_1553, "N1553-1.1");

    /** 启动条件. */
    public static final Rule<Household> FOOD = BothNotices.food(PRICES_1553, "N1553-1.2");

    /** 保障对象. */
    public static final Rule<Member> GROUPS = shall(PRICES_1553, "N1553-2.1", "保障对象")
            .says(
                    "保障对象增加孤儿、事实无人抚养儿童、艾滋病病毒感染儿童",
                    "Orphans, de facto unattended children and children infected with HIV join the groups")
            .reading("优抚对象读作重点优抚对象", "Entitled persons are read as key persons of special entitlement")
            .forEvery(Member.ENTITY)
            .then(PriceSubsidy.GROUP.is(
                    anyOf(PriceSubsidy.IN_FIRST_GROUPS, PriceSubsidy.ORPHAN_OR_UNATTENDED, PriceFacts.CHILD_WITH_HIV)));

    /** 保障对象. */
    public static final Rule<Member> ELIGIBLE = BothNotices.eligible(PRICES_1553, "N1553-2.2");

    /** 补贴标准. */
    public static final Rule<Member> PAID = BothNotices.paid(PRICES_1553, "N1553-3.1");

    /** 发放. */
    public static final Rule<Household> IN_TIME = BothNotices.inTime(PRICES_1553, "N1553-4.1");

    private Price2021() {}
}
