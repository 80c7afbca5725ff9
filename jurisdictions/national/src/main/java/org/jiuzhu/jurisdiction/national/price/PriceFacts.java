package org.jiuzhu.jurisdiction.national.price;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts about the month of a price index, and about people who are in a group for no award that the library knows. */
public final class PriceFacts {

    /** 指数月: any day of the month whose rises of prices are stated; the subsidy is paid when they are published. */
    public static final DayFact<Authority> INDEX_MONTH =
            Authority.ENTITY.day(
                    "priceIndexMonth",
                    "价格指数所属的月份（该月任一日）", "the month of the price index (any day of it)");

    /** 领取失业补助金, which is not the pay of unemployment insurance (失业保险金). */
    public static final ConditionFact<Member> DRAWS_UNEMPLOYMENT_SUBSIDY =
            Member.ENTITY.condition("drawsUnemploymentSubsidy", "领取失业补助金", "draws the unemployment subsidy");

    /** 艾滋病病毒感染儿童. */
    public static final ConditionFact<Member> CHILD_WITH_HIV =
            Member.ENTITY.condition("childWithHiv", "属于艾滋病病毒感染儿童", "a child infected with HIV");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> ALL =
            ImmutableList.of(INDEX_MONTH, DRAWS_UNEMPLOYMENT_SUBSIDY, CHILD_WITH_HIV);

    private PriceFacts() {}
}
