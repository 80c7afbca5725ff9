package org.jiuzhu.jurisdiction.changle;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Unit;

/** Facts that only sentences of Changle read, beyond those of the library. */
public final class ChangleFacts {

    /** 监测线索来源 (二（二）13): how the household came to notice. */
    public static final ChoiceFact<Household, LeadSource> LEAD_SOURCE =
            Household.ENTITY.choice("leadSource", LeadSource.values(), "监测线索来源", "source of the lead");

    /** 监测对象 (二（二）13): under monitoring as part of the low-income population. */
    public static final ConditionFact<Household> MONITORED =
            Household.ENTITY.condition("monitored", "低收入人口监测对象", "under monitoring");

    /** 尚未退缴的非法所得 (二（三）19): yuan, goods at their value; zero once everything is paid back. */
    public static final AmountFact<Member> NOT_PAID_BACK =
            Member.ENTITY.amount(
                    "notPaidBack",
                    "尚未退缴的非法所得（含物资折价）", "what is not paid back yet, goods included");

    /** 构成犯罪 (二（三）19): the deceit amounts to a crime. */
    public static final ConditionFact<Member> DECEIT_IS_CRIME =
            Member.ENTITY.condition("deceitIsCrime", "骗取行为构成犯罪", "the deceit is a crime");

    /** 失信记录 (二（三）19): entered in the bad-faith record. */
    public static final ConditionFact<Member> BAD_FAITH_RECORD =
            Member.ENTITY.condition("badFaithRecord", "已录入失信记录", "entered in the bad-faith record");

    /** 已纳入镇（街、区）平台的事项 (二（二）12): the town-level platform already handles what is applied for. */
    public static final ConditionFact<Application> ON_TOWN_PLATFORM =
            Application.ENTITY.condition(
                    "onTownPlatform",
                    "事项已纳入镇（街、区）综合服务平台", "handled on the town platform");

    /** The day from which the dibao standard in force applies (二（一）2). */
    public static final DayFact<Authority> DIBAO_STANDARD_SINCE =
            Authority.ENTITY.day(
                    "dibaoStandardSince",
                    "现行低保标准执行日期", "first day of the dibao standard in force");

    /** The day from which the extreme-poverty standard in force applies (二（一）2). */
    public static final DayFact<Authority> SUPPORT_STANDARD_SINCE = Authority.ENTITY.day(
            "supportStandardSince",
            "现行特困供养标准执行日期", "first day of the extreme-poverty standard in force");

    /** 符合条件且有集中供养意愿的特困人员 (二（一）2). */
    public static final CountFact<Authority> WILLING = people(
            "willingForInstitution",
            "符合条件且有集中供养意愿的特困人员数",
            "extreme-poverty persons eligible and willing for an institution");

    /** Of {@link #WILLING}, those who live in one. */
    public static final CountFact<Authority> WILLING_IN_INSTITUTION =
            people("willingInInstitution", "其中已集中供养人数", "those of them in an institution");

    /** 床位 (二（一）2): beds of the support institutions. */
    public static final CountFact<Authority> BEDS = Authority.ENTITY.count(
            "institutionBeds", Unit.NUMBER, 0, 1_000_000, "供养机构床位数", "beds of support institutions");

    /** 护理型床位 (二（一）2). */
    public static final CountFact<Authority> NURSING_BEDS =
            Authority.ENTITY.count("nursingBeds", Unit.NUMBER, 0, 1_000_000, "护理型床位数", "nursing beds");

    /** 镇（街、区）全部建立平台 (二（二）12). */
    public static final ConditionFact<Authority> TOWNS_HAVE_PLATFORM = Authority.ENTITY.condition(
            "townsHavePlatform",
            "镇（街、区）均已建立“一门受理、协同办理”平台", "every town has its one-door platform");

    /** 增设的社会工作岗位 (二（二）14): of one town. */
    public static final CountFact<Authority> ADDED_POSTS =
            people("townAddedPosts", "镇（街、区）增设社会工作岗位数", "social-work posts added in the town");

    /** 承担社会救助工作人员 (二（二）14): of one town. */
    public static final CountFact<Authority> DESIGNATED_STAFF =
            people(
                    "townDesignatedStaff",
                    "镇（街、区）承担社会救助工作人员数", "staff of the town who carry out assistance");

    /** 开放平台使用权限 (二（二）17): to every department in charge of assistance. */
    public static final ConditionFact<Authority> CHECK_PLATFORM_OPEN = Authority.ENTITY.condition(
            "checkPlatformOpen",
            "核对机构已向各社会救助管理部门开放平台", "the checking body’s platform is open to the departments");

    /** 符合按单人户纳入低保的条件 (二（一）1), as the authority found. */
    public static final ConditionFact<Member> MEETS_ALONE_CONDITIONS = Member.ENTITY.condition(
            "meetsAloneConditions",
            "经认定符合按单人户纳入低保的条件", "found to meet the conditions for being taken in alone");

    /** 重大疫情 (二（一）3). */
    static final ConditionFact<Authority> MAJOR_EPIDEMIC =
            Authority.ENTITY.condition("majorEpidemic", "当地发生重大疫情", "a major epidemic is there");

    /** 上级要求免除医保限制 (二（一）3). */
    static final ConditionFact<Authority> LIMITS_TO_BE_LIFTED = Authority.ENTITY.condition(
            "insuranceLimitsToBeLifted",
            "上级要求免除医保目录、支付限额、用药量等限制",
            "higher authorities require limits of the insurance to be lifted");

    /** 统筹区域内 (二（一）3). */
    static final ConditionFact<Treatment> WITHIN_POOLING_AREA =
            Treatment.ENTITY.condition("withinPoolingArea", "在统筹区域内就医", "had within the pooling area");

    /** 有教育救助需求 (二（一）4), as the school found. */
    public static final ConditionFact<Member> NEEDS_EDUCATION_AID =
            Member.ENTITY.condition("needsEducationAid", "有教育救助需求", "is in need of education assistance");

    /** 重点困境儿童 (二（一）10): recognised as one by the rules of the province. */
    static final ConditionFact<Member> KEY_CHILD_IN_DISTRESS =
            Member.ENTITY.condition(
                    "keyChildInDistress",
                    "已认定为重点困境儿童", "recognised as a key child in distress");

    /** 受疫情影响失业 (二（一）6). */
    static final ConditionFact<Member> UNEMPLOYED_BY_EPIDEMIC =
            Member.ENTITY.condition("unemployedByEpidemic", "受疫情影响失业", "out of work by the epidemic");

    /** 特殊困难老年人 (二（一）10): as found; the opinion does not say who is one. */
    static final ConditionFact<Member> ELDERLY_IN_SPECIAL_HARDSHIP = Member.ENTITY.condition(
            "elderlyInSpecialHardship",
            "经认定属于特殊困难老年人", "found to be an elderly person in special hardship");

    /** 长期不能自理，或者智力、精神、肢体重残: by the assessment of abilities or the certificate. */
    static final ConditionFact<Member> LONG_UNABLE_TO_CARE = Member.ENTITY.condition(
            "longUnableToCare",
            "经评估长期不能自理，或者智力、精神、肢体重度残疾",
            "assessed as long unable to look after oneself, or severely disabled in mind or body");

    /** 贫困残疾人 (二（一）10): as found; the opinion does not say who is poor. */
    static final ConditionFact<Member> POOR_DISABLED =
            Member.ENTITY.condition("poorDisabled", "经认定属于贫困残疾人", "found to be a poor disabled person");

    /** 困难职工 (二（一）10): on file at the trade union. */
    static final ConditionFact<Member> WORKER_IN_HARDSHIP = Member.ENTITY.condition(
            "workerInHardship", "工会建档的困难职工", "on file at the trade union as a worker in hardship");

    /** 申请法律援助 (二（一）10): what gives occasion to look at it, for the opinion names no group. */
    static final ConditionFact<Member> APPLIES_FOR_LEGAL_AID =
            Member.ENTITY.condition("appliesForLegalAid", "正在申请法律援助", "is applying for legal aid");

    /** 申请司法救助 (二（一）10): as with legal aid. */
    static final ConditionFact<Member> APPLIES_FOR_JUDICIAL_ASSISTANCE =
            Member.ENTITY.condition(
                    "appliesForJudicialAssistance",
                    "正在申请司法救助", "is applying for judicial assistance");

    /** 申请取暖救助 (二（一）10): as with legal aid. */
    static final ConditionFact<Household> APPLIES_FOR_HEATING =
            Household.ENTITY.condition(
                    "appliesForHeatingAssistance",
                    "正在申请取暖救助", "is applying for heating assistance");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            MEETS_ALONE_CONDITIONS,
            LEAD_SOURCE,
            MONITORED,
            NOT_PAID_BACK,
            DECEIT_IS_CRIME,
            BAD_FAITH_RECORD,
            ON_TOWN_PLATFORM,
            DIBAO_STANDARD_SINCE,
            SUPPORT_STANDARD_SINCE,
            WILLING,
            WILLING_IN_INSTITUTION,
            BEDS,
            NURSING_BEDS,
            TOWNS_HAVE_PLATFORM,
            ADDED_POSTS,
            DESIGNATED_STAFF,
            CHECK_PLATFORM_OPEN,
            MAJOR_EPIDEMIC,
            LIMITS_TO_BE_LIFTED,
            WITHIN_POOLING_AREA,
            NEEDS_EDUCATION_AID,
            KEY_CHILD_IN_DISTRESS,
            UNEMPLOYED_BY_EPIDEMIC,
            ELDERLY_IN_SPECIAL_HARDSHIP,
            LONG_UNABLE_TO_CARE,
            POOR_DISABLED,
            WORKER_IN_HARDSHIP,
            APPLIES_FOR_LEGAL_AID,
            APPLIES_FOR_JUDICIAL_ASSISTANCE,
            APPLIES_FOR_HEATING);

    private ChangleFacts() {}

    private static CountFact<Authority> people(String name, String zh, String en) {
        return Authority.ENTITY.count(name, Unit.PERSONS, 0, 1_000_000, zh, en);
    }
}
