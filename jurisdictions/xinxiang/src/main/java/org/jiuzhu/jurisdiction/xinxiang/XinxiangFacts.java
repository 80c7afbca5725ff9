package org.jiuzhu.jurisdiction.xinxiang;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Unit;

/** Facts that only sentences of Xinxiang read, beyond those of the library. */
final class XinxiangFacts {

    /** 上年末生活不能自理特困人员 (一（二）). */
    static final CountFact<Authority> PREVIOUS_UNABLE_TO_CARE = Authority.ENTITY.count(
            "previousUnableToCare",
            Unit.PERSONS,
            0,
            1_000_000,
            "上年末生活不能自理特困人员数",
            "extreme-poverty persons unable to look after themselves at the end of last year");

    /** Of {@link #PREVIOUS_UNABLE_TO_CARE}, those who lived in an institution. */
    static final CountFact<Authority> PREVIOUS_UNABLE_IN_INSTITUTION = Authority.ENTITY.count(
            "previousUnableToCareInInstitution",
            Unit.PERSONS,
            0,
            1_000_000,
            "其中上年末已集中供养人数（不能自理）",
            "those of them in an institution at the end of last year");

    /** 社会救助工作领导小组 (六（一）). */
    static final ConditionFact<Authority> LEADING_GROUP = Authority.ENTITY.condition(
            "assistanceLeadingGroup", "已成立社会救助工作领导小组", "a leading group for assistance is set up");

    /** 困难群众基本生活保障工作协调机制 (六（一）). */
    static final ConditionFact<Authority> COORDINATION = Authority.ENTITY.condition(
            "basicLivingCoordination",
            "已建立困难群众基本生活保障工作协调机制", "a mechanism coordinates the guarantee of basic living");

    /** 及时足额发放救助资金 (四（三）). */
    static final ConditionFact<Authority> PAID_IN_TIME_AND_FULL =
            Authority.ENTITY.condition(
                    "paidInTimeAndFull",
                    "救助资金按时足额发放", "assistance is paid in time and in full");

    /** 购买服务的对象都在困难群众救助补助资金保障范围内 (四（三）). */
    static final ConditionFact<Authority> SERVES_ONLY_COVERED = Authority.ENTITY.condition(
            "servesOnlyCovered",
            "购买服务的对象都是困难群众救助补助资金保障的人员", "only people whom the subsidies cover are served");

    /** 年级 (二（二）): which year of the stage of schooling, from 1. */
    static final CountFact<Member> YEAR_OF_STAGE =
            Member.ENTITY.count(
                    "yearOfStage", Unit.NUMBER, 1, 9,
                    "在所在学段的年级",
                    "year of the stage of schooling");

    /** 特别优秀, of a student of secondary vocational education (二（二）): as the school found. */
    static final ConditionFact<Member> OUTSTANDING =
            Member.ENTITY.condition("outstandingStudent", "经学校认定特别优秀", "found outstanding by the school");

    /** 省外高校录取 (二（二）). */
    static final ConditionFact<Member> ADMITTED_OUTSIDE_THE_PROVINCE = Member.ENTITY.condition(
            "admittedOutsideTheProvince", "被省外高校录取", "admitted by a university outside the province");

    /** 已领取滋蕙计划补助 (二（二）). */
    static final ConditionFact<Member> HAD_ZIHUI_SUBSIDY =
            Member.ENTITY.condition("hadZihuiSubsidy", "已领取过滋蕙计划补助", "has had the Zihui subsidy already");

    /** 列入滋蕙计划名额 (二（二）): places are handed down. */
    static final ConditionFact<Member> HAS_ZIHUI_PLACE =
            Member.ENTITY.condition("hasZihuiPlace", "已列入滋蕙计划名额", "has a place of the Zihui plan");

    /** 个人自愿集中照护 (二（六）). */
    static final ConditionFact<Member> WISHES_SHARED_CARE =
            Member.ENTITY.condition(
                    "wishesSharedCare",
                    "本人自愿集中照护", "wishes to be cared for together with others");

    /** 家庭自愿集中照护 (二（六）). */
    static final ConditionFact<Member> FAMILY_AGREES_TO_SHARED_CARE = Member.ENTITY.condition(
            "familyAgreesToSharedCare", "家庭自愿让其集中照护", "the family agrees to care together with others");

    /** 申请保障房 (二（三）). */
    static final ConditionFact<Household> APPLIES_FOR_PUBLIC_HOUSING =
            Household.ENTITY.condition("appliesForPublicHousing", "申请保障房", "applies for public housing");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            PREVIOUS_UNABLE_TO_CARE,
            PREVIOUS_UNABLE_IN_INSTITUTION,
            LEADING_GROUP,
            COORDINATION,
            PAID_IN_TIME_AND_FULL,
            SERVES_ONLY_COVERED,
            YEAR_OF_STAGE,
            OUTSTANDING,
            ADMITTED_OUTSIDE_THE_PROVINCE,
            HAD_ZIHUI_SUBSIDY,
            HAS_ZIHUI_PLACE,
            WISHES_SHARED_CARE,
            FAMILY_AGREES_TO_SHARED_CARE,
            APPLIES_FOR_PUBLIC_HOUSING);

    private XinxiangFacts() {}
}
