package org.jiuzhu.jurisdiction.national.shared;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/**
 * Facts that only single sentences of national documents read, beyond those of the library; among them what an
 * authority finds in a single case (经认定) where a text gives no figure or test: a finding goes before what a rule or
 * a setting of the place says of everybody.
 */
public final class NationalFacts {

    /** 收入来源不固定、成员有劳动能力 (57号 §31): as the authority found. */
    public static final ConditionFact<Household> WORKS_WITHOUT_FIXED_INCOME = Household.ENTITY.condition(
            "worksWithoutFixedIncome", "收入来源不固定且成员有劳动能力", "able to work, without a fixed income");

    /** 收入基本无变化 (220号 §33): as the authority found; only before July 2021. */
    public static final ConditionFact<Household> INCOME_HARDLY_CHANGES =
            Household.ENTITY.condition("incomeHardlyChanges", "收入基本无变化", "income hardly changes");

    /**
     * “三无”人员 (220号 §33): without ability to work, income and anybody with a duty of support, as the authority
     * found; only before July 2021.
     */
    public static final ConditionFact<Household> THREE_WITHOUTS =
            Household.ENTITY.condition(
                    "threeWithouts",
                    "“三无”人员", "without ability to work, income and support (三无)");

    /** 刚性支出困难家庭 (社会救助法 §22, §42): recognised as one. */
    public static final ConditionFact<Household> IN_RIGID_EXPENDITURE_HARDSHIP = Household.ENTITY.condition(
            "inRigidExpenditureHardship", "已确认为刚性支出困难家庭", "recognised as in rigid-expenditure hardship");

    /** 困难家庭 (220号 §10): as the authority found; only before July 2021. */
    public static final ConditionFact<Household> IN_DIFFICULTY =
            Household.ENTITY.condition("inDifficulty", "属于困难家庭", "a family in difficulty");

    /** 单独立户 (220号 §10); only before July 2021. */
    public static final ConditionFact<Member> REGISTERED_ALONE =
            Member.ENTITY.condition("registeredAlone", "单独立户", "registered as a household of one");

    /** 丧失劳动能力 (220号 §10); only before July 2021. */
    public static final ConditionFact<Member> LOST_ABILITY_TO_WORK =
            Member.ENTITY.condition("lostAbilityToWork", "丧失劳动能力", "has lost the ability to work");

    /** 依靠兄弟姐妹或者60周岁及以上老年人供养 (83号 一（一）). */
    public static final ConditionFact<Member> SUPPORTED_BY_SIBLINGS_OR_ELDERS = Member.ENTITY.condition(
            "supportedBySiblingsOrElders",
            "依靠兄弟姐妹或60周岁以上老年人供养", "supported by siblings or by people of 60 or older");

    /** 县级以上民政部门规定的其他特殊困难人员 (57号 §8 (4)): as the authority found. */
    public static final ConditionFact<Member> OTHER_SPECIAL_DIFFICULTY = Member.ENTITY.condition(
            "otherSpecialDifficulty",
            "属于县级以上民政部门规定的其他特殊困难人员",
            "one of the others in special difficulty whom civil affairs names");

    /** 获得低保后生活仍有困难 (57号 §27, 649号 §12): as the authority found. */
    public static final ConditionFact<Member> STILL_DIFFICULT_WITH_DIBAO = Member.ENTITY.condition(
            "stillDifficultWithDibao", "获得低保后生活仍有困难", "still in living difficulty after dibao was granted");

    /**
     * 故意骗取社会救助待遇 (649号 §68, 83号 五（五）, 社会救助法 §73), found by the authority: by false statement,
     * concealment, deceit, forgery or the like; intent is part of it. Nobody is asked for it.
     */
    public static final ConditionFact<Member> DEFRAUDED =
            Member.ENTITY.condition("defrauded", "故意骗取社会救助待遇", "obtained assistance by intentional deceit");

    /** 多重残疾中有三级以上智力、精神残疾 (43号 §5, 57号 §8): by the certificate; asked only of multiple disability. */
    public static final ConditionFact<Member> MULTIPLE_WITH_MENTAL = Member.ENTITY.condition(
            "multipleDisabilityWithMental",
            "多重残疾中有三级以上智力或者精神残疾",
            "multiple disability with an intellectual or mental one of grade 3 or worse");

    /**
     * 多重残疾中有二级以上肢体残疾或者一级视力残疾 (43号 §5): by the certificate; asked only of multiple disability.
     */
    public static final ConditionFact<Member> MULTIPLE_WITH_PHYSICAL_OR_VISUAL = Member.ENTITY.condition(
            "multipleDisabilityWithPhysicalOrVisual",
            "多重残疾中有二级以上肢体残疾或者一级视力残疾",
            "multiple disability with a physical one of grade 2 or worse or a visual one of grade 1");

    /** 多重残疾中有三级以上智力、精神残疾 (43号 §8), of a supporter. */
    public static final ConditionFact<Supporter> SUPPORTER_MULTIPLE_WITH_MENTAL = Supporter.ENTITY.condition(
            "multipleDisabilityWithMental",
            "多重残疾中有三级以上智力或者精神残疾",
            "multiple disability with an intellectual or mental one of grade 3 or worse");

    /** 分档的档次 (57号 §23): the class that the authority found for a household that does not draw dibao yet. */
    public static final ChoiceFact<Household, AllowanceClass> ALLOWANCE_CLASS =
            Household.ENTITY.choice(
                    "allowanceClass", AllowanceClass.values(),
                    "低保金分档的档次",
                    "class of the allowance");

    /** 单独申请人的收入 (57号 §8), as the authority found it: what is compared with the standard, yuan a month. */
    public static final AmountFact<Member> ALONE_INCOME =
            Member.ENTITY.amount(
                    "aloneIncome",
                    "经认定的单独申请人月收入", "monthly income found for a person who applies alone");

    /** 单独申请人的财产 (57号 §8), as the authority found. */
    public static final ConditionFact<Member> ALONE_PROPERTY_WITHIN_LIMITS = Member.ENTITY.condition(
            "alonePropertyWithinLimits",
            "经认定单独申请人财产符合规定",
            "property of a person who applies alone found within the limits");

    /** 因残疾、患重病增加的刚性支出 (57号 §13), as the authority found it for this member, yuan a month. */
    public static final AmountFact<Member> HARDSHIP_DEDUCTION = Member.ENTITY.amount(
            "hardshipDeduction",
            "经认定因残疾、患重病增加的刚性支出（每月）", "costs of disability or serious illness found, a month");

    /** 不计入 (57号 §13): the authority found that this income is left out by a rule of the place. */
    public static final ConditionFact<Income> NOT_COUNTED =
            Income.ENTITY.condition(
                    "notCounted",
                    "经认定按规定不计入家庭收入", "found to be left out by a rule of the place");

    /** 渐退期内每月发放额 (57号 §33), as the authority set it for this household, yuan a month. */
    public static final AmountFact<Household> GRADUAL_EXIT_AMOUNT =
            Household.ENTITY.amount(
                    "gradualExitAmount",
                    "已确定的渐退期每月发放额", "amount a month set for the gradual exit");

    /** 支出型临时救助的财产规定 (23号 二(一)), as the authority found. */
    public static final ConditionFact<Household> PROPERTY_WITHIN_TEMPORARY_LIMITS = Household.ENTITY.condition(
            "propertyWithinTemporaryLimits",
            "经认定家庭财产符合支出型临时救助规定",
            "property found within the limits of temporary assistance");

    /** 无劳动能力 (43号 §5, before it 649号 §14), as the authority found. */
    public static final ConditionFact<Member> UNABLE_TO_WORK =
            Member.ENTITY.condition("unableToWork", "经认定无劳动能力", "found unable to work");

    /** 无生活来源 (43号 §6, before it 649号 §14), as the authority found. */
    public static final ConditionFact<Member> WITHOUT_MEANS =
            Member.ENTITY.condition("withoutMeans", "经认定无生活来源", "found to be without means of living");

    /** 无履行义务能力 (43号 §8, before it 649号 §14), as the authority found. */
    public static final ConditionFact<Supporter> UNABLE_TO_SUPPORT =
            Supporter.ENTITY.condition(
                    "unableToSupport",
                    "经认定无履行义务能力", "found unable to fulfil the duty of support");

    /** 无亲友投靠 (24号 §2). */
    public static final ConditionFact<Member> NOBODY_TO_TURN_TO =
            Member.ENTITY.condition("nobodyToTurnTo", "无亲友投靠", "without relatives or friends to turn to");

    /** 拒不如实提供个人情况 (24号 §5), although able to. */
    public static final ConditionFact<Member> WITHHOLDS_PERSONAL_DETAILS =
            Member.ENTITY.condition(
                    "withholdsPersonalDetails",
                    "拒不如实提供个人情况", "refuses to give true personal details");

    /** 因年老、年幼、残疾等原因无法提供个人情况 (24号 §5). */
    public static final ConditionFact<Member> CANNOT_GIVE_PERSONAL_DETAILS = Member.ENTITY.condition(
            "cannotGivePersonalDetails",
            "因年老、年幼、残疾等原因无法提供个人情况",
            "unable to give personal details, by age, disability and the like");

    /** 行动不便 (381号 §5). */
    public static final ConditionFact<Member> MOVES_WITH_DIFFICULTY =
            Member.ENTITY.condition("movesWithDifficulty", "行动不便", "moves about with difficulty");

    /** 突发急病 (649号 §51). */
    public static final ConditionFact<Member> SUDDENLY_ILL =
            Member.ENTITY.condition("suddenlyIll", "突发急病", "has suddenly fallen ill");

    /**
     * 老年、因公致残、离休等福利性生活补贴（津贴） (国发〔2015〕52号), yuan a month; nothing states that there
     * is none.
     */
    public static final AmountFact<Member> SIMILAR_LIVING_SUBSIDY = Member.ENTITY.amount(
            "similarLivingSubsidy",
            "老年、因公致残、离休等福利性生活补贴（每月）",
            "like subsidies for living, as those of old age or retirement, a month");

    /**
     * 老年、因公致残、离休等福利性护理补贴（津贴） (国发〔2015〕52号), yuan a month; nothing states that there
     * is none.
     */
    public static final AmountFact<Member> SIMILAR_NURSING_SUBSIDY = Member.ENTITY.amount(
            "similarNursingSubsidy",
            "老年、因公致残、离休等福利性护理补贴（每月）",
            "like subsidies for care, as those of old age or retirement, a month");

    /** 领取工伤保险生活护理费 (国发〔2015〕52号). */
    public static final ConditionFact<Member> DRAWS_WORK_INJURY_CARE =
            Member.ENTITY.condition(
                    "drawsWorkInjuryCare",
                    "领取工伤保险生活护理费", "draws care pay of work-injury insurance");

    /** 重点优抚对象: who draws a regular allowance or compensation of the state for entitled persons. */
    public static final ConditionFact<Member> KEY_ENTITLED = Member.ENTITY.condition(
            "keyEntitled",
            "属于重点优抚对象（享受国家定期抚恤补助）",
            "a key person of special entitlement (draws a regular allowance of the state)");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            WORKS_WITHOUT_FIXED_INCOME,
            INCOME_HARDLY_CHANGES,
            THREE_WITHOUTS,
            IN_RIGID_EXPENDITURE_HARDSHIP,
            IN_DIFFICULTY,
            REGISTERED_ALONE,
            LOST_ABILITY_TO_WORK,
            SUPPORTED_BY_SIBLINGS_OR_ELDERS,
            OTHER_SPECIAL_DIFFICULTY,
            STILL_DIFFICULT_WITH_DIBAO,
            DEFRAUDED,
            MULTIPLE_WITH_MENTAL,
            MULTIPLE_WITH_PHYSICAL_OR_VISUAL,
            SUPPORTER_MULTIPLE_WITH_MENTAL,
            ALLOWANCE_CLASS,
            ALONE_INCOME,
            ALONE_PROPERTY_WITHIN_LIMITS,
            HARDSHIP_DEDUCTION,
            NOT_COUNTED,
            GRADUAL_EXIT_AMOUNT,
            PROPERTY_WITHIN_TEMPORARY_LIMITS,
            UNABLE_TO_WORK,
            WITHOUT_MEANS,
            UNABLE_TO_SUPPORT,
            NOBODY_TO_TURN_TO,
            WITHHOLDS_PERSONAL_DETAILS,
            CANNOT_GIVE_PERSONAL_DETAILS,
            MOVES_WITH_DIFFICULTY,
            SUDDENLY_ILL,
            SIMILAR_LIVING_SUBSIDY,
            SIMILAR_NURSING_SUBSIDY,
            DRAWS_WORK_INJURY_CARE,
            KEY_ENTITLED);

    private NationalFacts() {}
}
