package org.jiuzhu.jurisdiction.zhijin;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.RateFact;

/**
 * Facts that only sentences of Zhijin read. Most are findings by rules that its plan refers to and does not repeat:
 * where the finding in a case is known, it stands for the rule.
 */
final class ZhijinFacts {

    /** 特殊困难群体 (一、2), as the authority found. */
    static final ConditionFact<Member> IN_SPECIAL_HARDSHIP_GROUP = Member.ENTITY.condition(
            "inSpecialHardshipGroup",
            "属于可以增发补助金的特殊困难群体",
            "belongs to a group in special hardship that gets a supplement");

    /** “单人户”条件 (一、3), as the authority found. */
    static final ConditionFact<Member> MEETS_SINGLE_PERSON_CONDITIONS = Member.ENTITY.condition(
            "meetsSinglePersonConditions",
            "属于“单人户”政策的对象", "belongs to those whom the single-person policy is for");

    /** 就业以外适用渐退的变化 (一、3), as the authority found. */
    static final ConditionFact<Household> OTHER_CHANGE = Household.ENTITY.condition(
            "gradualExitAfterOtherChange",
            "经认定就业以外的变化适用渐退",
            "another change than work found to lead to a gradual exit");

    /** 困难类型和程度对应的档次 (三、12): what the class comes to, in multiples of the urban monthly dibao standard. */
    static final RateFact<Household> CLASS_MULTIPLE = Household.ENTITY.rate(
            "temporaryAssistanceClassMultiple",
            "0",
            "1000",
            "按困难类型、程度对应的档次（城市月低保标准的倍数）",
            "class by kind and degree of hardship, in multiples of the urban monthly dibao standard");

    /** 急难救助的档次 (三、13): what the class comes to, yuan once. */
    static final AmountFact<Household> EMERGENCY_CLASS_AMOUNT = Household.ENTITY.amount(
            "emergencyClassAmount",
            "按困难情况对应的急难救助档次金额", "amount of the class of emergency assistance by the hardship");

    /** 大数据信息比对 (五、18): a comparison of data points to the household. */
    static final ConditionFact<Household> DATA_COMPARISON_HIT = Household.ENTITY.condition(
            "dataComparisonHit", "大数据信息比对发现的困难线索", "a comparison of data points to the household");

    /** 适合市场提供的事务性、服务性工作纳入政府购买服务 (四、17). */
    static final ConditionFact<Authority> SUITABLE_WORK_BOUGHT = Authority.ENTITY.condition(
            "suitableWorkBought",
            "适合由市场提供的事务性、服务性救助工作已纳入政府购买服务",
            "clerical and service work of assistance that suits the market is bought as a service");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            IN_SPECIAL_HARDSHIP_GROUP,
            MEETS_SINGLE_PERSON_CONDITIONS,
            OTHER_CHANGE,
            CLASS_MULTIPLE,
            EMERGENCY_CLASS_AMOUNT,
            DATA_COMPARISON_HIT,
            SUITABLE_WORK_BOUGHT);

    private ZhijinFacts() {}
}
