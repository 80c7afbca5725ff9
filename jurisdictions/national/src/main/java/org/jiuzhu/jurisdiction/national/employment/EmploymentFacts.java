package org.jiuzhu.jurisdiction.national.employment;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Unit;

/** Facts that employment assistance reads, beyond whether somebody is in work. */
public final class EmploymentFacts {

    /** 有劳动能力, as was found. */
    public static final ConditionFact<Member> ABLE_TO_WORK =
            Member.ENTITY.condition("ableToWork", "有劳动能力", "able to work");

    /** 有就业要求. */
    public static final ConditionFact<Member> SEEKS_WORK =
            Member.ENTITY.condition("seeksWork", "有就业要求", "wants to work");

    /** 法定退休日期: by birth, sex and kind of work, as social insurance states it; it lies ahead of most people. */
    public static final DayFact<Member> RETIRES_ON =
            Member.ENTITY.day("retiresOn", "达到法定退休年龄日期", "day of reaching the retirement age");

    /** 已达到法定退休年龄: for whom the day is not stated. */
    public static final ConditionFact<Member> OF_RETIREMENT_AGE =
            Member.ENTITY.condition("ofRetirementAge", "已达到法定退休年龄", "has reached the retirement age");

    /** 失业登记日期 of the registration that lasts on the date of the case. */
    public static final DayFact<Member> UNEMPLOYED_SINCE =
            Member.ENTITY.day("unemployedSince", "连续登记失业起始日", "first day of being registered as unemployed");

    /** 就业困难人员, as the public employment service recognised. */
    public static final ConditionFact<Member> HARD_TO_EMPLOY =
            Member.ENTITY.condition("hardToEmploy", "已认定为就业困难人员", "recognised as hard to employ");

    /** 通过市场渠道确实难以就业, as was found. */
    public static final ConditionFact<Member> NOT_PLACED_BY_MARKET = Member.ENTITY.condition(
            "notPlacedByMarket", "通过市场渠道确实难以就业", "could truly not be placed through the market");

    /** 灵活就业. */
    public static final ConditionFact<Member> FLEXIBLE_WORK =
            Member.ENTITY.condition("flexibleWork", "灵活就业", "in flexible work");

    /** 以个人身份依法缴纳社会保险费. */
    public static final ConditionFact<Member> PAYS_OWN_INSURANCE = Member.ENTITY.condition(
            "paysOwnInsurance", "以个人身份依法缴纳社会保险费", "pays social insurance alone as the law requires");

    /** 每月实际缴纳的社会保险费, yuan. */
    public static final AmountFact<Member> INSURANCE_PAID =
            Member.ENTITY.amount(
                    "insurancePaid",
                    "每月实际缴纳的社会保险费", "social insurance actually paid, a month");

    /** 申请补贴的缴费月数: paid for already, before retirement. */
    public static final CountFact<Member> INSURED_MONTHS = Member.ENTITY.count(
            "insuredMonths",
            Unit.MONTHS,
            0,
            600,
            "本次申请社会保险补贴的缴费月数",
            "months paid for that the insurance subsidy is applied for");

    /** 此前已享受社会保险补贴的月数; none if it is applied for the first time. */
    public static final CountFact<Member> INSURANCE_SUBSIDY_MONTHS = Member.ENTITY.count(
            "insuranceSubsidyMonths",
            Unit.MONTHS,
            0,
            600,
            "此前已享受社会保险补贴的月数",
            "months of insurance subsidy drawn before");

    /** 初次核定享受社会保险补贴日期. */
    public static final DayFact<Member> INSURANCE_SUBSIDY_SINCE = Member.ENTITY.day(
            "insuranceSubsidySince",
            "初次核定社会保险补贴日期", "day on which the insurance subsidy was first approved");

    /** 在公益性岗位工作. */
    public static final ConditionFact<Member> IN_PUBLIC_POST =
            Member.ENTITY.condition("inPublicPost", "在公益性岗位工作", "works in a public-welfare post");

    /** 公益性岗位安置次数, the present one included. */
    public static final CountFact<Member> POST_PLACEMENTS = Member.ENTITY.count(
            "postPlacements", Unit.NUMBER, 0, 100,
            "公益性岗位累计安置次数",
            "placements in public-welfare posts so far");

    /** 本次安置后已享受公益性岗位补贴的月数. */
    public static final CountFact<Member> POST_SUBSIDY_MONTHS = Member.ENTITY.count(
            "postSubsidyMonths",
            Unit.MONTHS,
            0,
            600,
            "本次安置以来已享受岗位补贴的月数",
            "months of post subsidy drawn since this placement");

    /** 本次安置初次核定公益性岗位补贴日期. */
    public static final DayFact<Member> POST_SUBSIDY_SINCE =
            Member.ENTITY.day(
                    "postSubsidySince",
                    "本次安置核定岗位补贴日期", "day on which the post subsidy was approved");

    /** 作为就业救助对象被用人单位招用. */
    public static final ConditionFact<Member> HIRED = Member.ENTITY.condition(
            "hiredWhileAssisted", "作为就业救助对象被用人单位招用", "was hired while in employment assistance");

    /** 参加政府组织的就业培训. */
    public static final ConditionFact<Member> IN_TRAINING =
            Member.ENTITY.condition("inTraining", "参加就业培训", "takes part in a training for work");

    /** 自主创业. */
    public static final ConditionFact<Member> STARTS_BUSINESS =
            Member.ENTITY.condition("startsBusiness", "自主创业", "starts a business");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            ABLE_TO_WORK,
            SEEKS_WORK,
            RETIRES_ON,
            OF_RETIREMENT_AGE,
            UNEMPLOYED_SINCE,
            HARD_TO_EMPLOY,
            NOT_PLACED_BY_MARKET,
            FLEXIBLE_WORK,
            PAYS_OWN_INSURANCE,
            INSURANCE_PAID,
            INSURED_MONTHS,
            INSURANCE_SUBSIDY_MONTHS,
            INSURANCE_SUBSIDY_SINCE,
            IN_PUBLIC_POST,
            POST_PLACEMENTS,
            POST_SUBSIDY_MONTHS,
            POST_SUBSIDY_SINCE,
            HIRED,
            IN_TRAINING,
            STARTS_BUSINESS);

    private EmploymentFacts() {}
}
