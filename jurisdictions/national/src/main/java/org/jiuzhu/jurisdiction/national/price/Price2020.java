package org.jiuzhu.jurisdiction.national.price;

import static org.jiuzhu.jurisdiction.national.price.PriceTexts.PRICES_2020;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;

/** The price subsidy in the epidemic, by the notice of six departments of April 2020: March to June of that year. */
public final class Price2020 {

    /** 3—6月是指数月还是发放月: the notice does not say whether its months are those of the index or of the payment. */
    public static final OpenTerm.OfCondition<Household> BY_INDEX_MONTH = OpenTerm.condition(
            Household.ENTITY,
            "N2020J-1#by-index-month",
            PRICES_2020.clause("期限"),
            "“2020年3月至6月”指价格指数的月份",
            "March to June 2020 are the months of the index");

    /** 先取整再翻倍: the notice does not say which comes first. */
    public static final OpenTerm.OfCondition<Member> ROUNDED_FIRST = OpenTerm.condition(
            Member.ENTITY,
            "N2020J-2#rounded-first",
            PRICES_2020.clause("补贴标准"),
            "先取整、按下限，再翻倍",
            "the subsidy is rounded, and raised to the floor, before it is doubled");

    private static final Condition<Household> INDEX_WITHIN = PriceSubsidy.indexOf("2020-03-01", "2020-07-01");

    // the notice is in force from 1 March, so only the end of its months is asked
    private static final Condition<Household> PAID_WITHIN = not(caseDate().isOnOrAfter(day("2020-07-01")));

    /** 2020年3月至6月: certain where both the month of the index and that of the payment are in it. */
    public static final Condition<Household> IN_THE_MONTHS = define(
            "price.inTheMonthsOf2020",
            "属于2020年3月至6月",
            "of March to June 2020",
            PRICES_2020.clause("期限"),
            anyOf(
                    allOf(INDEX_WITHIN, PAID_WITHIN),
                    allOf(BY_INDEX_MONTH, INDEX_WITHIN),
                    allOf(not(BY_INDEX_MONTH), PAID_WITHIN)));

    /** 六部门2020年4月通知, 保障对象. */
    public static final Rule<Member> GROUPS = shall(PRICES_2020, "N2020J-1.1", "保障对象")
            .says(
                    "2020年3月至6月，保障对象增加孤儿、事实无人抚养儿童、领取失业补助金人员",
                    "From March to June 2020 orphans, de facto unattended children and those on the unemployment "
                            + "subsidy join the groups")
            .overriding(Price2016.GROUPS, PRICES_2020.clause("保障对象"))
            .when(Member.ENTITY, Member.ofHousehold(IN_THE_MONTHS))
            .then(PriceSubsidy.GROUP.is(anyOf(
                    PriceSubsidy.IN_FIRST_GROUPS,
                    PriceSubsidy.ORPHAN_OR_UNATTENDED,
                    PriceFacts.DRAWS_UNEMPLOYMENT_SUBSIDY)));

    /** 六部门2020年4月通知, 补贴标准. */
    public static final Rule<Member> DOUBLED = shall(PRICES_2020, "N2020J-2.1", "补贴标准")
            .says("2020年3月至6月，补贴标准提高一倍", "From March to June 2020 the subsidy is doubled")
            .overriding(Price2016.PAID, PRICES_2020.clause("补贴标准"))
            .when(Member.ENTITY, Member.ofHousehold(IN_THE_MONTHS))
            .then(pays(
                    Programme.PRICE_SUBSIDY,
                    Part.SUBSIDY,
                    where(ROUNDED_FIRST, PriceSubsidy.ONCE.times(number(2)))
                            .otherwise(PriceSubsidy.rounded(PriceSubsidy.FORMULA.times(number(2)))
                                    .atLeast(PriceSubsidy.FLOOR))));

    private Price2020() {}
}
