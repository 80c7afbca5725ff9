package org.jiuzhu.jurisdiction.national;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.AllowanceClass;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;

/** Facts that only single sentences of national documents read, beyond those of the library. */
public final class NationalFacts {

    /** 收入来源不固定、成员有劳动能力 (57号 §31): as the authority found. */
    public static final ConditionFact<Household> WORKS_WITHOUT_FIXED_INCOME = Household.ENTITY.condition(
            "worksWithoutFixedIncome", "收入来源不固定且成员有劳动能力", "able to work, without a fixed income");

    /** 收入基本无变化 (220号 §33): as the authority found; only before July 2021. */
    public static final ConditionFact<Household> INCOME_HARDLY_CHANGES =
            Household.ENTITY.condition("incomeHardlyChanges", "收入基本无变化", "income hardly changes");

    /** “三无”人员 (220号 §33): without ability to work, income and anybody with a duty of support, as the authority found; only before July 2021. */
    public static final ConditionFact<Household> THREE_WITHOUTS = Household.ENTITY.condition(
            "threeWithouts", "“三无”人员", "without ability to work, income and support (三无)");

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
            "supportedBySiblingsOrElders", "依靠兄弟姐妹或60周岁以上老年人供养", "supported by siblings or by people of 60 or older");

    /** 分档的档次 (57号 §23): the class that the authority found for a household that does not draw dibao yet. */
    public static final ChoiceFact<Household, AllowanceClass> ALLOWANCE_CLASS =
            Household.ENTITY.choice("allowanceClass", AllowanceClass.values(), "低保金分档的档次", "class of the allowance");

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            WORKS_WITHOUT_FIXED_INCOME,
            INCOME_HARDLY_CHANGES,
            THREE_WITHOUTS,
            IN_RIGID_EXPENDITURE_HARDSHIP,
            IN_DIFFICULTY,
            REGISTERED_ALONE,
            LOST_ABILITY_TO_WORK,
            SUPPORTED_BY_SIBLINGS_OR_ELDERS,
            ALLOWANCE_CLASS);

    private NationalFacts() {}
}
